import { extent } from "../../core/edtf.js";
import type { Entry, Film, Phase } from "../../core/film.js";
import { commonYear, dayHeading, setDate } from "../dates.js";
import { plain } from "../plain.js";
import type { Look } from "../publisher.js";
import { type Known, known } from "../who.js";
import { count, words } from "../words.js";
import { entryLines } from "./entry.js";
import { type Ink, ink } from "./ink.js";
import { page, ruled, wrap } from "./lines.js";
import { actorLines, documentLines, measureLines, mediaLines, noteLines, placeLines } from "./lists.js";
import { tollLines } from "./tolls.js";

/** What the parts of a page are set with. */
export interface Sheet {
	readonly known: Known;
	readonly width: number;
	readonly ink: Ink;
	readonly sentences: number;
	/** The year that goes without saying. */
	readonly year: number | null;
}

/** Columns that a line is set to: no narrower than 40, no wider than is read with ease. */
export function measure(width: number): number {
	return Math.min(100, Math.max(40, Math.floor(width)));
}

function head(film: Film, { width, ink }: Sheet): string[] {
	const copies = film.documents.filter((d) => d.copyOf !== null).length;
	const sources = new Set(film.documents.map((d) => d.source).filter((s) => s !== null)).size;
	const facts = [
		film.group === undefined ? null : `group ${plain(String(film.group))}`,
		count(film.documents.length, "document"),
		sources > 0 ? count(sources, "source") : null,
		copies > 0 ? count(copies, "copy", "copies") : null,
		film.asOf === null ? null : `as known on ${setDate(film.asOf)}`,
	].filter((fact) => fact !== null);
	const title = plain(film.title);
	return [...wrap(ink.strong(title), width), ...wrap(ink.quiet(facts.join("\u00a0· ")), width), ""];
}

/** Days in order, each with its entries; an entry without a day comes under no day. */
function days(entries: readonly Entry[]): { date: string | null; entries: Entry[] }[] {
	const list: { date: string | null; entries: Entry[] }[] = [];
	for (const entry of entries) {
		const date = entry.date?.replace(/T.*$/u, "") || null;
		const last = list.at(-1);
		if (last && last.date === date) last.entries.push(entry);
		else list.push({ date, entries: [entry] });
	}
	return list;
}

function chronicle(film: Film, sheet: Sheet): string[] {
	const { width, ink } = sheet;
	const waiting = new Set<Phase>(film.phases);
	return days(film.entries).flatMap(({ date, entries }) => {
		const day = date === null ? null : extent(date);
		const begun = [...waiting].filter((phase) => {
			const [from, until] = [extent(phase.from), extent(phase.until)];
			return day && from && until && from.from <= day.from && day.from <= until.until;
		});
		for (const phase of begun) waiting.delete(phase);
		const titles = begun.flatMap((phase) => {
			const title = plain(phase.title);
			const days =
				phase.from === phase.until ? "" : `, ${setDate(`${phase.from}/${phase.until}`, { year: sheet.year })}`;
			return title === "" ? [] : wrap(title + ink.quiet(days), width, " § ");
		});
		return [
			"",
			...ruled(dayHeading(date), width, ink.strong),
			...titles,
			"",
			...entries.flatMap((entry) => [...entryLines(entry, sheet), ""]),
		];
	});
}

function section(heading: string, lines: readonly string[], { width, ink }: Sheet): string[] {
	return lines.length === 0 ? [] : ["", ...ruled(heading, width, ink.strong), "", ...lines, ""];
}

/** The film as a page of text. */
export function terminalFilm(film: Film, look: Look): string {
	const sheet: Sheet = {
		known: known(film),
		width: measure(look.width),
		ink: ink(look.colour),
		sentences: look.sentences ?? 3,
		year: commonYear(film.entries.map((entry) => entry.date)),
	};
	return page([
		...head(film, sheet),
		...(film.entries.length === 0 ? wrap(words.empty, sheet.width) : chronicle(film, sheet)),
		...section(words.tolls, tollLines(film, sheet), sheet),
		...section(words.measures, measureLines(film, sheet), sheet),
		...section(words.media, mediaLines(film, sheet), sheet),
		...section(words.actors, actorLines(film, sheet), sheet),
		...section(words.places, placeLines(film, sheet), sheet),
		...section(words.documents, documentLines(film, sheet), sheet),
		...section(words.notes, noteLines(film, sheet), sheet),
	]);
}
