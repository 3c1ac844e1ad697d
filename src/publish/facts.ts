import type { Film, FilmDocument, Medium } from "../core/film.js";
import { setDate } from "./dates.js";
import { plain } from "./plain.js";
import { count } from "./words.js";

/** What else is known of a medium, behind what it shows: where, who made it, what is said of its truth; empty where nothing is. */
export function mediumFacts({ places, by, verification, shows }: Medium): string {
	const where = places.filter((place) => shows === null || !shows.includes(place)).map(plain);
	const told = [
		...where,
		by === null ? null : `by ${plain(by)}`,
		verification === null ? null : `“${plain(verification)}”`,
	].filter((part) => part !== null);
	return told.length === 0 ? "" : `\u00a0— ${told.join(", ")}`;
}

/** The document that another one was made from, and how, in words; null where it stands on its own. */
export function madeFrom({
	copyOf,
	derivedFrom,
	translatedFrom,
}: FilmDocument): { document: string; how: string } | null {
	if (copyOf !== null) return { document: copyOf, how: "copy of" };
	if (derivedFrom !== null) return { document: derivedFrom, how: "rewritten from" };
	return translatedFrom === null ? null : { document: translatedFrom, how: "in another language, the report of" };
}

/** What a film rests on, in a few words each: its group, its documents, sources and copies, the moment of what was known. */
export function facts({ group, documents, asOf }: Film): string[] {
	const sources = new Set(documents.map((d) => plain(d.source ?? "")).filter((s) => s !== "")).size;
	const copies = documents.filter((d) => d.copyOf !== null).length;
	return [
		...(group === undefined ? [] : [`group ${plain(String(group))}`]),
		count(documents.length, "document"),
		...(sources > 0 ? [count(sources, "named source")] : []),
		...(copies > 0 ? [count(copies, "copy", "copies")] : []),
		...(asOf === null ? [] : [`as known on ${setDate(asOf)}`]),
	];
}
