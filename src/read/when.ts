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
	const e = days(edtf);
	if (e) return interval(e.from, e.until);
	return edtf.includes("X") ? edtf : null;
}

/** How well a time dates what its sentence tells: 0 where it only bounds or names something. */
function fitness(time: Time): number {
	const edtf = daysOf(time);
	if (edtf === null) return 0;
	const e = days(edtf);
	const part = { when: 4, said: 1.5, since: 0, until: 0, before: 0, after: 0, by: 0, attributive: 0 }[
		time.role ?? "when"
	];
	if (part === 0 && !time.range) return 0;
	const length = e ? e.until - e.from : 31;
	const precise = length === 0 ? 3 : length <= 14 ? 2 : length <= 31 ? 1 : 0;
	// The whole stretch says more than either of its ends.
	return (time.range ? 6 : part) + precise;
}

/** The time that dates what a sentence tells: the fittest, the first of equals; null where none does. `hold` (0 to 1) says how far each dates it. */
export function mainTime(times: readonly Time[], hold: (time: Time) => number = () => 1): Time | null {
	let best: Time | null = null;
	let most = 0;
	for (const time of times) {
		const fit = fitness(time) * hold(time);
		if (fit > most) {
			best = time;
			most = fit;
		}
	}
	return best;
}

export function whenOf(time: Time): When | null {
	const edtf = daysOf(time);
	if (edtf === null) return null;
	return { edtf, start: time.start, end: time.end, ...(time.in ? { in: time.in } : {}), basis: time.basis };
}

/** The same time carried over to a later sentence: inferred, with the words that said it. */
export function carried(when: When): When {
	return { ...when, basis: "inferred" };
}

/** What stands in each sentence, by the sentence's index; both lists are in order of the text. */
export function bySentence<T extends Span>(
	sentences: readonly Sentence[],
	items: readonly T[],
): ReadonlyMap<number, readonly T[]> {
	const found = new Map<number, T[]>();
	let at = 0;
	for (const item of items) {
		while (at < sentences.length && (sentences[at]?.end ?? 0) <= item.start) at++;
		const sentence = sentences[at];
		if (!sentence || item.start < sentence.start) continue;
		const list = found.get(sentence.index);
		if (list) list.push(item);
		else found.set(sentence.index, [item]);
	}
	return found;
}
