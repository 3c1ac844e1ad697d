import type { Film } from "../core/film.js";
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

/** Rows of one film: a row a claim of an entry, in the film's order, then the claims that no entry tells. */
function rows(film: Film, words: ClaimWords): string[] {
	const all = known(film);
	const figures = new Map(
		film.tolls.flatMap((toll) =>
			toll.series.flatMap((point) =>
				[point.claim, ...point.repeatedBy].map((id) => [id, { of: toll.of, ...point }] as const),
			),
		),
	);
	const told = new Set(film.entries.flatMap((entry) => entry.claims));
	const row = (id: string, entry: Film["entries"][number] | null): string[] => {
		const claim = all.claims.get(id);
		if (!claim) return [];
		const document = all.documents.get(claim.document);
		const figure = figures.get(id);
		const sentence = entry?.sentences.find(
			(s) => s.document === claim.document && s.start <= claim.start && claim.end <= s.end && s.in === claim.in,
		);
		const cells = [
			film.group === undefined || film.group === null ? null : plain(String(film.group)),
			entry?.id ?? null,
			entry?.date ?? null,
			entry?.status ?? null,
			entry === null ? null : plain(entry.headline),
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
			figure?.low ?? null,
			figure?.high ?? null,
			claim.start,
			claim.end,
			words(claim.document, claim.start, claim.end, claim.in === "title") ?? sentence?.text ?? null,
		];
		return [cells.map((value) => cell(typeof value === "string" ? plain(value) : value)).join(",")];
	};
	return [
		...film.entries.flatMap((entry) => entry.claims.flatMap((id) => row(id, entry))),
		...film.claims.filter((claim) => !told.has(claim.id)).flatMap((claim) => row(claim.id, null)),
	];
}

/** Films as CSV (RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read it as such): one row a claim. */
export function csvFilm(films: readonly Film[], words: ClaimWords): string {
	return `\ufeff${[heading.join(","), ...films.flatMap((film) => rows(film, words))].join("\r\n")}\r\n`;
}
