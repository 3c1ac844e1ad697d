import { addMonths, type Day, isoDay } from "../../core/day.js";
import { extent, singleDay } from "../../core/edtf.js";
import type { MeasureMention, Time } from "../../core/reading.js";
import { contains, firstFrom, type Span } from "../../core/span.js";
import { type Page, type Sentence, sentenceAt } from "../page.js";
import { namesDay } from "../times/named.js";
import type { Compiled } from "./compiled.js";

/** The day `duration` (TIMEX3, `P6M`) after a day; null where it says no length in days or more. */
export function dayAfter(day: Day, duration: string): Day | null {
	const m = /^P(?:(?<y>\d+)Y)?(?:(?<m>\d+)M)?(?:(?<w>\d+)W)?(?:(?<d>\d+)D)?(?:T(?<h>\d+)H)?$/u.exec(duration)?.groups;
	if (!m || !(m.y ?? m.m ?? m.w ?? m.d ?? m.h)) return null;
	const months = Number(m.y ?? 0) * 12 + Number(m.m ?? 0);
	return addMonths(day, months) + Number(m.w ?? 0) * 7 + Number(m.d ?? 0) + Math.floor(Number(m.h ?? 0) / 24);
}

/** The last day told before a sentence, at most two paragraphs back; null where what was told last is a stretch of days. */
export function dayBefore(page: Page, times: readonly Time[], sentence: Sentence): string | null {
	for (let i = firstFrom(times, sentence.start) - 1; i >= 0; i--) {
		const time = times[i];
		if (time === undefined) break;
		// Times outside of every sentence stand in a dateline, at most a few blocks away.
		const block = sentenceAt(page, time.start)?.block ?? page.blocks.findIndex((b) => contains(b, time));
		if (sentence.block - block > 2) return null;
		if (time.type === "DURATION" || time.type === "SET" || time.edtf === null || time.tense === "future") continue;
		if (time.range || times[i - 1]?.range?.endsWith(`/${time.edtf}`)) return null;
		if (singleDay(time.edtf) === null) continue;
		return time.edtf.slice(0, 10);
	}
	return null;
}

/** From when a measure holds and until when, as EDTF days; null where the words say none. */
export interface Term {
	readonly from: string | null;
	readonly until: string | null;
}

/** From when and until when, by the words before each time of the sentence; `implied` gives the day where its own words say none, null where the day of telling is none of its days. */
export function termOf(
	page: Page,
	language: Compiled,
	times: readonly Time[],
	sentence: Sentence,
	measure: Span,
	change: MeasureMention["change"],
	days: number | null,
	aside: Span | null,
	implied: (() => string | null) | null,
): Term {
	let from: string | null = null;
	let until: string | null = null;
	let plain: string | null = null;
	let length: string | null = null;
	let distance = Number.POSITIVE_INFINITY;
	for (let i = firstFrom(times, sentence.start); i < times.length; i++) {
		const time = times[i];
		if (time === undefined || time.start >= sentence.end) break;
		if (!contains(sentence, time)) continue;
		const lead = page.folded.slice(Math.max(sentence.start, time.start - 40), time.start);
		if (aside !== null && contains(aside, time)) {
			// "The curfew, which was to end on Friday, will last until Sunday."
			if (language.until.test(lead) || language.lifted.test(lead)) continue;
			const began = time.edtf === null ? null : singleDay(time.edtf);
			if (began !== null) from ??= isoDay(began);
			continue;
		}
		if (time.type === "DURATION") {
			if (language.during.test(lead) && time.start > measure.start) length ??= time.value;
			continue;
		}
		const day = time.edtf === null ? null : singleDay(time.edtf);
		const iso = day === null ? null : isoDay(day);
		if (iso === null) {
			const whole = time.edtf === null ? null : extent(time.edtf);
			// "Until the end of May".
			if (whole && language.until.test(lead) && language.end.test(page.folded.slice(time.start, time.end))) {
				until ??= isoDay(whole.until);
				continue;
			}
			const [a, b] = (time.edtf ?? "").split("/");
			if (a && b && singleDay(a) !== null && singleDay(b) !== null && time.start > measure.start)
				[from, until] = [a, b];
			continue;
		}
		// "The frontier, which was due to open in May, stayed shut until June."
		if (contains(measure, time) && language.until.test(lead)) continue;
		// "From 10 p.m. to 6 a.m.": an hour of each day.
		if (language.until.test(lead)) {
			const last = time.type === "TIME" && !namesDay(page, time) ? null : iso;
			// "It was to end on Monday and was prolonged until Friday."
			until = change === "extended" ? (last ?? until) : (until ?? last);
		} else if (language.from.test(lead)) from ??= iso;
		else {
			// The day on which it was said is no day on which it holds, unless no other is told.
			const d = Math.abs(time.start - measure.start) + (time.role === "said" ? page.text.length : 0);
			if (d < distance) [plain, distance] = [iso, d];
		}
	}
	const day = plain ?? implied?.() ?? null;
	// "Was restored from 3 July".
	if (change === "lifted" && until === null && plain === null && from !== null) return { from: null, until: from };
	if (change === "lifted") return { from, until: until ?? day };
	if (change === "inForce") {
		// "20 May is a day of national mourning".
		const held = days !== null && plain !== null ? singleDay(plain) : null;
		return held === null ? { from, until } : { from: from ?? plain, until: until ?? isoDay(held + (days ?? 1) - 1) };
	}
	// "The network was down until Wednesday", told on that day or later: nothing says since when.
	if (plain === null && until !== null && day !== null && until <= day) return { from, until };
	from ??= day;
	const start = from === null ? null : singleDay(from);
	const end =
		start === null
			? null
			: length !== null
				? dayAfter(start, length)
				: days !== null && days > 0
					? start + days - 1
					: null;
	const last = until ?? (end === null ? null : isoDay(end));
	// Of two days in the wrong order one was read wrong, and nobody says which.
	return from !== null && last !== null && last < from ? { from: null, until: null } : { from, until: last };
}
