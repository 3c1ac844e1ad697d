import type { Film } from "../../core/film.js";
import { commonYear, dayHeading, setDate } from "../dates.js";
import { toldDays } from "../days.js";
import { facts } from "../facts.js";
import { plain } from "../plain.js";
import type { Look } from "../publisher.js";
import { type Known, known } from "../who.js";
import { words } from "../words.js";
import { entryLines } from "./entry.js";
import { type Ink, ink } from "./ink.js";
import { page, ruled, wrap } from "./lines.js";
import { actorLines, documentLines, measureLines, mediaLines, noteLines, officeLines, placeLines } from "./lists.js";
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
	return [...wrap(ink.strong(plain(film.title)), width), ...wrap(ink.quiet(facts(film).join("\u00a0· ")), width), ""];
}

function chronicle(film: Film, { width, ink, ...sheet }: Sheet): string[] {
	const { year } = sheet;
	return toldDays(film).flatMap(({ date, phases, entries }) => [
		"",
		...ruled(dayHeading(date), width, ink.strong),
		...phases.flatMap((phase) => {
			const days = phase.from === phase.until ? "" : `, ${setDate(`${phase.from}/${phase.until}`, { year })}`;
			return wrap(plain(phase.title) + ink.quiet(days), width, " § ");
		}),
		"",
		...entries.flatMap((entry) => [...entryLines(entry, { width, ink, ...sheet }), ""]),
	]);
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
		...section(words.offices, officeLines(film, sheet), sheet),
		...section(words.actors, actorLines(film, sheet), sheet),
		...section(words.places, placeLines(film, sheet), sheet),
		...section(words.documents, documentLines(film, sheet), sheet),
		...section(words.notes, noteLines(film, sheet), sheet),
	]);
}
