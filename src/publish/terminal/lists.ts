import type { Film, FilmDocument } from "../../core/film.js";
import { byText } from "../../core/order.js";
import { setDate, setStretch } from "../dates.js";
import { madeFrom, mediumFacts } from "../facts.js";
import { roleWords, setOffices } from "../offices.js";
import { plain } from "../plain.js";
import { sourceName } from "../who.js";
import { words } from "../words.js";
import type { Sheet } from "./film.js";
import { columns, table, wrap } from "./lines.js";

const indent = "   ";
/** Names in a list before "and n more". */
const most = 20;

/** What was in force, from when to when, and where. */
export function measureLines(film: Film, { width, year, ink }: Sheet): string[] {
	// Those whose days are known come first.
	const list = [...film.measures].sort(
		(a, b) => Number(a.from === null && a.until === null) - Number(b.from === null && b.until === null),
	);
	const rows = list.map((m) => [
		setStretch(m.from, m.until, { year }),
		[plain(m.what), m.places.map(plain).join(", ")].filter((p) => p !== "").join(" — ") +
			(m.lifted ? ink.quiet(`, ${words.lifted}`) : ""),
	]);
	const first = Math.min(Math.max(0, ...rows.map(([day = ""]) => columns(day))), Math.floor(width / 2));
	return table(rows, [{ width: first }, { width: width - indent.length - first - 2 }], indent);
}

/** Each video, photograph, recording or post: when it was posted, where, what it shows, and whether anybody verified it. */
export function mediaLines(film: Film, { width, ink, year }: Sheet): string[] {
	const rows = film.media.map((m) => {
		const on = [m.platform, m.account]
			.filter((p) => p !== null)
			.map(plain)
			.join(", ");
		const what = `${words.medium[m.kind]}${on === "" ? "" : ` on ${on}`}`;
		const status = m.status === "verified" ? ink.quiet(m.status) : ink.warn(m.status);
		return [
			m.posted === null ? words.noDay : setDate(m.posted, { year }),
			`${what} (${status})${m.shows === null ? "" : `: ${plain(m.shows)}`}${ink.quiet(mediumFacts(m))}`,
		];
	});
	const first = Math.min(Math.max(0, ...rows.map(([day = ""]) => columns(day))), Math.floor(width / 2));
	return table(rows, [{ width: first }, { width: width - indent.length - first - 2 }], indent);
}

/** Who took, held or lost what office, and which statement no longer holds. */
export function officeLines(_film: Film, { known, width, ink, year }: Sheet): string[] {
	return setOffices(known, year).flatMap(({ name, office, facts, stale }) => [
		...wrap(`${name}, ${office}`, width, indent, `${indent}  `),
		...facts.flatMap((fact) => wrap(fact, width, `${indent}  `)),
		...stale.flatMap((line) => wrap(ink.warn(line), width, `${indent}  `)),
	]);
}

/** The people and organisations, those most spoken of first, with their offices, spellings and what a person must confirm. */
export function actorLines(film: Film, { width, ink, year }: Sheet): string[] {
	const list = [...film.actors].sort((a, b) => b.mentions - a.mentions || byText(a.id, b.id));
	const lines = list.slice(0, most).flatMap((actor) => {
		const roles = actor.roles.map((r) => roleWords(r, year)).join(", ");
		const also = actor.aliases.filter((a) => a !== actor.name).map(plain);
		const text = `${plain(actor.name)}${roles === "" ? "" : `, ${roles}`}${also.length === 0 ? "" : ink.quiet(`; also ${also.map((a) => `“${a}”`).join(", ")}`)}`;
		const proposed = actor.proposed.map((p) => ink.quiet(`perhaps “${plain(p.name)}” too: ${plain(p.because)}`));
		return [...wrap(text, width, indent, `${indent}  `), ...proposed.flatMap((p) => wrap(p, width, `${indent}  ? `))];
	});
	return list.length > most ? [...lines, ...wrap(ink.quiet(`and ${list.length - most} more`), width, indent)] : lines;
}

/** The places, those most told of first, run in as one paragraph. */
export function placeLines(film: Film, { width, ink }: Sheet): string[] {
	const list = [...film.places].sort((a, b) => b.mentions - a.mentions || byText(a.id, b.id));
	if (list.length === 0) return [];
	const names = list.slice(0, most).map((place) => {
		const what = [words.precision[place.precision], place.country].filter((p) => p !== null).join(", ");
		return `${plain(place.name)}\u00a0${ink.quiet(`(${plain(what).replaceAll(" ", "\u00a0")})`)}`;
	});
	return wrap(names.join(" · ") + (list.length > most ? ` and ${list.length - most} more` : ""), width, indent);
}

function documentFacts(film: Film, document: FilmDocument, known: Sheet["known"]): string {
	const origin = madeFrom(document);
	const dated = document.dated;
	const facts = [
		dated === null ? words.noDay : words.basis[dated.basis].join(setDate(dated.value)),
		origin === null ? null : `${origin.how} ${sourceName(known, origin.document)}`,
		document.credit === null || origin !== null ? null : `credits ${plain(document.credit)}`,
		film.claims.some((claim) => claim.document === document.id) ? null : "nothing told from it",
		document.rights === null ? null : `rights: “${plain(document.rights)}”`,
	];
	return facts.filter((fact) => fact !== null).join("\u00a0· ");
}

/** Documents in the list before "and n more". */
const mostDocuments = 100;

/** The documents: source and title, then quietly its day and how that is known, whose copy it is, where it stands. */
export function documentLines(film: Film, { known, width, ink }: Sheet): string[] {
	const lines = film.documents.slice(0, mostDocuments).flatMap((document) => {
		const name = [document.source, document.title]
			.filter((p) => p !== null)
			.map(plain)
			.filter((p) => p !== "")
			.join(": ");
		const id = plain(document.id);
		const where = document.url === null ? (name === "" ? "" : id) : plain(document.url);
		const facts = [documentFacts(film, document, known), where].filter((fact) => fact !== "");
		return [
			...wrap(name === "" ? id : name, width, indent, `${indent}  `),
			...wrap(ink.quiet(facts.join("\u00a0· ")), width, `${indent}  `),
		];
	});
	const left = film.documents.length - mostDocuments;
	return left > 0 ? [...lines, ...wrap(ink.quiet(`and ${left} more, all of them with --json`), width, indent)] : lines;
}

/** What the reader should know of how the film was told. */
export function noteLines(film: Film, { width }: Sheet): string[] {
	return film.notes.flatMap((note) => wrap(plain(note), width, indent));
}
