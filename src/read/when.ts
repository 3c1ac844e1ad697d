import { parseDay } from "../core/day.js";
import { extent, interval } from "../core/edtf.js";
import type { Time, When } from "../core/reading.js";
import type { Span } from "../core/span.js";
import type { Sentence } from "./page.js";

/** Whole days, or null for what lies outside the calendar or is open at an end. */
function days(edtf: string): { from: number; until: number } | null {
	const e = extent(edtf);
	return e && Number.isFinite(e.from) && Number.isFinite(e.until) ? e : null;
}

/** EDTF in days of a time: the stretch where it bounds one, its day where it is a time of day. Null where it is on no calendar. */
export function daysOf(time: Time): string | null {
	const edtf = time.range ?? time.edtf;
	if (edtf === null || time.type === "DURATION" || time.type === "SET") return null;
	// The days of the years that remain are one day of a year that is open.
	if (edtf.startsWith("{")) return `XXXX${edtf.slice(5, 11)}`;
	// Nearly all are plain days.
	if (edtf.length === 10 && parseDay(edtf) !== null) return edtf;
	const e = days(edtf);
	if (e) return interval(e.from, e.until);
	return edtf.includes("X") ? edtf : null;
}

export function whenOf(time: Time): When | null {
	const edtf = daysOf(time);
	if (edtf === null) return null;
	const { start, end, in: where, basis } = time;
	return where ? { edtf, start, end, in: where, basis } : { edtf, start, end, basis };
}

/** The same time carried over to a later sentence: inferred, with the words that said it. */
export function carried(when: When): When {
	const { edtf, start, end, in: where } = when;
	return where ? { edtf, start, end, in: where, basis: "inferred" } : { edtf, start, end, basis: "inferred" };
}

const nothing: readonly never[] = [];

/** What stands in each sentence, one list for each; both lists are in order of the text. */
export function bySentence<T extends Span>(
	sentences: readonly Sentence[],
	items: readonly T[],
): readonly (readonly T[])[] {
	const found: (readonly T[])[] = sentences.map(() => nothing);
	let at = 0;
	let filled = -1;
	let list: T[] = [];
	for (const item of items) {
		while (at < sentences.length && (sentences[at]?.end ?? 0) <= item.start) at++;
		const sentence = sentences[at];
		if (!sentence || item.start < sentence.start) continue;
		if (filled !== at) {
			filled = at;
			list = [];
			found[at] = list;
		}
		list.push(item);
	}
	return found;
}
