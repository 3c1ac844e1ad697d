import type { Document } from "../core/document.js";
import type { Film } from "../core/film.js";
import type { Dated, Reading } from "../core/reading.js";
import { isZone, latestInstant } from "../core/zone.js";
import type { Knowledge } from "../lang/knowledge.js";
import { accounts } from "../link/accounts.js";
import { narrow } from "../link/dated.js";
import { knownBy } from "../link/known.js";
import { type LinkOptions, link } from "../link/link.js";
import { reprints } from "../link/reprints.js";
import { seenBy } from "../link/seen.js";
import type { Wanted } from "../read/read.js";
import { type TellOptions, film as tell } from "../tell/film.js";
import { linked } from "./kept.js";

/** How a film is told: its zone, its clocks, what of it is asked for, and how the number of a toll is chosen. */
export type FilmOptions = Omit<TellOptions, "notes"> &
	LinkOptions & {
		/** Only what this desk had by then (`captured`): ISO 8601; a day counts at its end in the zone. */
		readonly seenBy: string | null;
	};

/** Every option of a film, at its default. */
export const filmDefaults: FilmOptions = {
	title: null,
	asOf: null,
	seenBy: null,
	from: null,
	until: null,
	by: null,
	dates: null,
	sentences: null,
	zone: "UTC",
	tollRule: "latest-official",
};

const sameDated = (a: Dated | null, b: Dated | null) => a?.value === b?.value && a?.basis === b?.basis;

function momentOf(iso: string | null, zone: string): number | null {
	const moment = iso === null ? null : latestInstant(iso, zone);
	if (iso !== null && moment === null) throw new RangeError(`${iso} is no moment; give a day such as 2022-01-09`);
	return moment;
}

/**
 * Tells the film in steps: yields the documents that are to be read and takes their readings by id, wherever they were made; first all, then
 * again those whose day the others settled or that are printed again, then the accounts by weekdays that were laid beside them. What is handed over is emptied, so that nothing is held that is not told. Throws a RangeError where `asOf`, `seenBy` or `zone` is none.
 */
export function* telling(
	given: readonly Document[],
	knowledge: Knowledge,
	options: FilmOptions,
): Generator<readonly Wanted[], Film, Map<string, Reading>> {
	const { zone } = options;
	if (!isZone(zone)) throw new RangeError(`${zone} is no time zone; give one such as Asia/Almaty`);
	const moment = momentOf(options.asOf, zone);
	const seen = momentOf(options.seenBy, zone);
	const notes: string[] = [];
	const got = seen === null ? null : seenBy(given, seen, zone);
	if (got) {
		notes.push(`Told from what this desk had by ${options.seenBy}: ${got.had.length} of ${given.length} documents.`);
		if (got.unknown.length > 0)
			notes.push(`Not told, for it is not known when the desk had them (see --captured): ${got.unknown.join(", ")}.`);
	}
	const taken = got ? got.had : given;
	const own = yield taken.map((document) => ({ document, dated: null }));
	// Where the language was not stated, reading detected it.
	const documents = taken.map((d) => (d.lang === null ? { ...d, lang: own.get(d.id)?.lang ?? null } : d));
	let known: readonly Document[] = documents;
	if (moment !== null) {
		const then = knownBy(documents, own, moment, zone, knowledge.frequency);
		known = documents.filter((d) => then.ids.has(d.id));
		if (then.never.length > 0)
			notes.push(`Not told, for it is not known by when they were out: ${[...then.never].sort().join(", ")}.`);
	}
	const readings = new Map(known.flatMap((d) => own.get(d.id) ?? []).map((r) => [r.id, r]));
	// Only what is told is kept.
	own.clear();
	const narrowed = narrow([...readings.values()], known);
	const printedAgain = reprints([...readings.values()], known, (r) => narrowed.get(r.id) ?? r.dated);
	for (const [id, day] of printedAgain) narrowed.set(id, day);
	const again = known.flatMap((document) => {
		const dated = narrowed.get(document.id);
		const before = readings.get(document.id);
		return dated && before && !sameDated(dated, before.dated) ? [{ document, dated }] : [];
	});
	for (const [id, reading] of yield again) readings.set(id, reading);
	const laid = accounts([...readings.values()], known, knowledge.frequency);
	const beside = known.flatMap((document) => {
		const dated = laid.get(document.id);
		return dated ? [{ document, dated }] : [];
	});
	if (beside.length > 0) for (const [id, reading] of yield beside) readings.set(id, reading);
	const dated = new Map([...readings].map(([id, r]) => [id, laid.get(id) ?? narrowed.get(id) ?? r.dated]));
	const links = link(known, readings, dated, knowledge, options);
	for (const [id, reading] of readings) readings.set(id, linked(reading));
	return tell(links, { ...options, notes });
}
