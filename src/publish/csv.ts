import type { Film } from "../core/film.js";
import { setHeadline } from "./headline.js";
import { plain } from "./plain.js";
import { known, sourceName, voiceName } from "./who.js";

/** A cell that no spreadsheet takes for a formula (OWASP, CSV Injection): what could begin one stands behind an apostrophe. Quoted as RFC 4180 says. */
export function cell(value: string | number | null): string {
	const text = value === null ? "" : String(value);
	const safe = /^[\s\p{Cf}]*[=+\-@|\t\r\n＝＋－＠]/u.test(text) && !/^-?\d+$/u.test(text) ? `'${text}` : text;
	return /[",\r\n;]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const heading = [
	"group",
	"entry",
	"date",
	"entry status",
	"headline",
	"claim",
	"claim status",
	"act",
	"by",
	"voice",
	"known since",
	"document",
	"source",
	"url",
	"copy of",
	"figure of",
	"figure low",
	"figure high",
	"start",
	"end",
	"words",
];

/** The words of a claim by its id, where they are known: from the sentences told, else from what `words` gives. */
export type ClaimWords = (document: string, start: number, end: number, title: boolean) => string | null;

/** Cells as a row of CSV, with its line end. */
export function row(cells: readonly (string | number | null)[]): string {
	return `${cells.map((value) => cell(typeof value === "string" ? plain(value) : value)).join(",")}\r\n`;
}

/** Rows of one film: a row a claim of an entry, in the film's order, then the claims that no entry tells. */
function* rows(film: Film, words: ClaimWords): Generator<string> {
	const all = known(film);
	const figures = new Map(
		film.tolls.flatMap((toll) =>
			toll.series.flatMap((point) =>
				[point.claim, ...point.repeatedBy].map((id) => [id, { of: toll.of, point }] as const),
			),
		),
	);
	const rowOf = (id: string, entry: Film["entries"][number] | null): string => {
		const claim = all.claims.get(id);
		if (!claim) return "";
		const document = all.documents.get(claim.document);
		const figure = figures.get(id);
		const sentence = entry?.sentences.find(
			(s) => s.document === claim.document && s.start <= claim.start && claim.end <= s.end && s.in === claim.in,
		);
		return row([
			film.group === undefined || film.group === null ? null : plain(String(film.group)),
			entry?.id ?? null,
			entry?.date ?? null,
			entry?.status ?? null,
			entry === null ? null : setHeadline(entry),
			claim.id,
			claim.status,
			claim.act,
			claim.by === null ? null : plain(all.actors.get(claim.by)?.name ?? ""),
			voiceName(all, claim.voice, claim.by),
			claim.knownSince,
			claim.document,
			sourceName(all, claim.document),
			document?.url ?? null,
			document?.copyOf ?? null,
			figure?.of ?? null,
			figure?.point.low ?? null,
			figure?.point.high ?? null,
			claim.start,
			claim.end,
			words(claim.document, claim.start, claim.end, claim.in === "title") ?? sentence?.text ?? null,
		]);
	};
	const told = new Set<string>();
	for (const entry of film.entries)
		for (const id of entry.claims) {
			told.add(id);
			yield rowOf(id, entry);
		}
	for (const claim of film.claims) if (!told.has(claim.id)) yield rowOf(claim.id, null);
}

/** Films as CSV (RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read it as such), row by row: one a claim. */
export function* csvFilmPieces(films: readonly Film[], words: ClaimWords): Generator<string> {
	yield `\ufeff${heading.join(",")}\r\n`;
	for (const film of films) yield* rows(film, words);
}

/** Films as CSV. */
export function csvFilm(films: readonly Film[], words: ClaimWords): string {
	return [...csvFilmPieces(films, words)].join("");
}
