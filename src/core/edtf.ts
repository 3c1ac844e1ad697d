import { type Day, dayOf, daysInMonth, isoDay, parseDay, validDay, weekStart } from "./day.js";

/**
 * The part of EDTF (ISO 8601-2:2019) that the product writes: years, months, days and date-times, weeks (`2022-W01`), unspecified digits
 * (`2022-01-XX`, `XXXX-01-04`, `199X`), seasons, quarters and halves (`2022-21`, `2022-33`, `2022-40`), years before Christ (`-0479`), qualifiers (`?`, `~`, `%`), open and closed intervals (`2022-01-12/..`) and one-of sets (`{a,b}`).
 */
export interface Extent {
	/** First possible day, -Infinity where it is open. */
	readonly from: Day;
	/** Last possible day, +Infinity where it is open. */
	readonly until: Day;
}

const everything: Extent = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

function moment(text: string): Extent | null {
	// Nearly all are plain days.
	const plain = text.length === 10 || text.charCodeAt(10) === 84 ? parseDay(text) : null;
	if (plain !== null) return { from: plain, until: plain };
	const bare = /[?~%T]/u.test(text) ? text.replace(/[?~%]/gu, "").replace(/T.*$/u, "") : text;
	if (bare === "" || bare === "..") return everything;
	const day = parseDay(bare);
	if (day !== null) return { from: day, until: day };
	const week = !bare.includes("W") ? undefined : /^(?<y>\d{4})-W(?<w>\d{2})$/u.exec(bare)?.groups;
	if (week) {
		const from = weekStart(Number(week.y), Number(week.w));
		return { from, until: from + 6 };
	}
	const before = !bare.startsWith("-")
		? undefined
		: /^-(?<y>\d{4})(?:-(?<m>\d{2}))?(?:-(?<d>\d{2}))?$/u.exec(bare)?.groups;
	if (before) return within(-Number(before.y), before.m, before.d);
	const m = /^(?<y>[\dX]{4})(?:-(?<m>[\dX]{2}))?(?:-(?<d>[\dX]{2}))?$/u.exec(bare)?.groups;
	if (!m?.y) return null;
	if (m.y === "XXXX") return everything;
	const [y1, y2] = [Number(m.y.replaceAll("X", "0")), Number(m.y.replaceAll("X", "9"))];
	if (m.m === undefined || m.m.includes("X") || y1 !== y2) return { from: dayOf(y1, 1, 1), until: dayOf(y2, 12, 31) };
	return within(y1, m.m, m.d?.includes("X") ? undefined : m.d);
}

/** Parts of a year by their EDTF code: first and last month, the last in the next year where it is beyond 12 (seasons of the north). */
const parts: Readonly<Record<number, readonly [number, number]>> = {
	21: [3, 5],
	22: [6, 8],
	23: [9, 11],
	24: [12, 14],
	33: [1, 3],
	34: [4, 6],
	35: [7, 9],
	36: [10, 12],
	40: [1, 6],
	41: [7, 12],
};

/** Days of a year, of a month or part of one, or one day. */
function within(year: number, m: string | undefined, d: string | undefined): Extent | null {
	if (m === undefined) return { from: dayOf(year, 1, 1), until: dayOf(year, 12, 31) };
	const code = Number(m);
	if (d !== undefined) {
		const day = validDay(year, code, Number(d));
		return day === null ? null : { from: day, until: day };
	}
	if (code >= 1 && code <= 12) return { from: dayOf(year, code, 1), until: dayOf(year, code, daysInMonth(year, code)) };
	const [first, last] = parts[code] ?? [1, 12];
	const [y, month] = last > 12 ? [year + 1, last - 12] : [year, last];
	return { from: dayOf(year, first, 1), until: dayOf(y, month, daysInMonth(y, month)) };
}

/** The single dates or intervals of an EDTF string: the members of a set, else the string itself. */
export function members(edtf: string): string[] {
	const first = edtf.charCodeAt(0);
	if (first !== 123 && first !== 91) return [edtf];
	const inner = /^[{[](?<list>.*)[}\]]$/u.exec(edtf)?.groups?.list;
	return inner === undefined ? [edtf] : inner.split(",");
}

/** First and last possible day of an EDTF string; null where it is none that the product writes. */
export function extent(edtf: string): Extent | null {
	// Nearly all are plain days.
	const day = edtf.length === 10 ? parseDay(edtf) : null;
	if (day !== null) return { from: day, until: day };
	let whole: Extent | null = null;
	for (const member of members(edtf)) {
		const slash = member.indexOf("/");
		const [a, b] = slash < 0 ? [member] : member.split("/");
		const first = moment(a ?? "");
		const last = b === undefined ? first : moment(b);
		if (!first || !last) return null;
		const part = { from: first.from, until: last.until };
		whole = whole ? { from: Math.min(whole.from, part.from), until: Math.max(whole.until, part.until) } : part;
	}
	return whole;
}

/** The one day that an EDTF string means (a day, or a time within a day), or null. */
export function singleDay(edtf: string): Day | null {
	const e = extent(edtf);
	return e && e.from === e.until && Number.isFinite(e.from) ? e.from : null;
}

/** The first day of an EDTF string, null where it is open or there is none. */
export function firstDay(edtf: string | null | undefined): Day | null {
	const from = edtf ? extent(edtf)?.from : undefined;
	return from !== undefined && Number.isFinite(from) ? from : null;
}

/** The last day of an EDTF string, null where it is open or there is none. */
export function lastDay(edtf: string | null | undefined): Day | null {
	const until = edtf ? extent(edtf)?.until : undefined;
	return until !== undefined && Number.isFinite(until) ? until : null;
}

/** Month and day (`{ month: 2, day: 4 }`) of a day whose year is open (`XXXX-02-04`); null where an EDTF string is none. */
export function openDay(edtf: string): { readonly month: number; readonly day: number } | null {
	if (!edtf.startsWith("XXXX-")) return null;
	const m = /^XXXX-(?<m>\d{2})-(?<d>\d{2})$/u.exec(edtf)?.groups;
	return m ? { month: Number(m.m), day: Number(m.d) } : null;
}

/** EDTF of the days from `from` to `until`; one day is written as a day, an open end as `..`. */
export function interval(from: Day, until: Day): string {
	if (from === until) return isoDay(from);
	const side = (day: Day) => (Number.isFinite(day) ? isoDay(day) : "..");
	return `${side(from)}/${side(until)}`;
}

/** EDTF that says exactly these days: one day, a run as an interval, others as a one-of set. */
export function oneOf(days: readonly Day[]): string | null {
	const sorted = [...new Set(days)].sort((a, b) => a - b);
	const [first] = sorted;
	const last = sorted.at(-1);
	if (first === undefined || last === undefined) return null;
	if (last - first === sorted.length - 1) return interval(first, last);
	return `{${sorted.map(isoDay).join(",")}}`;
}
