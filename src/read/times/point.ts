import { civil, type Day, dayOf, daysInMonth, isoDay, isoWeek, weekday, weekStart } from "../../core/day.js";

export type Grain =
	| "day"
	| "week"
	| "weekend"
	| "month"
	| "season"
	| "quarter"
	| "half"
	| "year"
	| "decade"
	| "century";

/** A place on the calendar. */
export interface Point {
	/** TIMEX3. */
	readonly value: string;
	/** Null where EDTF has no word for it. */
	readonly edtf: string | null;
	readonly from: Day;
	readonly until: Day;
	readonly grain: Grain;
	/** True where the year is not known: `from` and `until` are then in a year that stands for any. */
	readonly open: boolean;
}

/** The year that stands for any. A common year, so that no yearless date becomes 29 February by counting. */
export const anyYear = 2001;

const pad = (n: number, width = 2) => String(n).padStart(width, "0");
/** A year as TIMEX3 has it (BC0480) and as EDTF has it (-0479). */
const yearText = (year: number, open: boolean) => (open ? "XXXX" : year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4));
const edtfYear = (year: number, open: boolean) => (open ? "XXXX" : year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

export function dayPoint(day: Day, open = false): Point {
	const { year, month, day: d } = civil(day);
	const tail = `-${pad(month)}-${pad(d)}`;
	const value = yearText(year, open) + tail;
	return { value, edtf: edtfYear(year, open) + tail, from: day, until: day, grain: "day", open };
}

export function weekPoint(day: Day, open = false): Point {
	const { year, week } = isoWeek(day);
	const from = weekStart(year, week);
	const value = `${yearText(year, open)}-W${open ? "XX" : pad(week)}`;
	return { value, edtf: open ? null : value, from, until: from + 6, grain: "week", open };
}

export function weekendPoint(day: Day, open = false): Point {
	const { year, week } = isoWeek(day);
	const from = weekStart(year, week) + 5;
	const value = open ? "XXXX-WXX-WE" : `${yearText(year, false)}-W${pad(week)}-WE`;
	return {
		value,
		edtf: open ? null : `${isoDay(from)}/${isoDay(from + 1)}`,
		from,
		until: from + 1,
		grain: "weekend",
		open,
	};
}

export function monthPoint(year: number, month: number, open = false): Point {
	const index = year * 12 + month - 1;
	const y = Math.floor(index / 12);
	const m = index - y * 12 + 1;
	const value = `${yearText(y, open)}-${pad(m)}`;
	return { value, edtf: value, from: dayOf(y, m, 1), until: dayOf(y, m, daysInMonth(y, m)), grain: "month", open };
}

export function yearPoint(year: number): Point {
	const value = yearText(year, false);
	return { value, edtf: value, from: dayOf(year, 1, 1), until: dayOf(year, 12, 31), grain: "year", open: false };
}

export function quarterPoint(year: number, quarter: number, open = false): Point {
	const index = year * 4 + quarter - 1;
	const y = Math.floor(index / 4);
	const q = index - y * 4 + 1;
	const m = q * 3;
	const head = yearText(y, open);
	return {
		value: `${head}-Q${q}`,
		edtf: `${head}-${32 + q}`,
		from: dayOf(y, m - 2, 1),
		until: dayOf(y, m, daysInMonth(y, m)),
		grain: "quarter",
		open,
	};
}

export function halfPoint(year: number, half: number, open = false): Point {
	const head = yearText(year, open);
	const [a, b] = half === 1 ? [1, 6] : [7, 12];
	return {
		value: `${head}-H${half}`,
		edtf: `${head}-${39 + half}`,
		from: dayOf(year, a, 1),
		until: dayOf(year, b, daysInMonth(year, b)),
		grain: "half",
		open,
	};
}

const seasonMonths: Readonly<Record<string, readonly [number, number]>> = {
	SP: [3, 21],
	SU: [6, 22],
	FA: [9, 23],
	WI: [12, 24],
};

/** A season by the months of the north; EDTF's seasons 21 to 24 leave the hemisphere open. */
export function seasonPoint(year: number, season: string, open = false): Point {
	const [month, code] = seasonMonths[season] ?? [1, 21];
	const head = yearText(year, open);
	const end = month + 2 > 12 ? [year + 1, month - 10] : [year, month + 2];
	return {
		value: `${head}-${season}`,
		edtf: `${edtfYear(year, open)}-${code}`,
		from: dayOf(year, month, 1),
		until: dayOf(end[0] ?? year, end[1] ?? 1, daysInMonth(end[0] ?? year, end[1] ?? 1)),
		grain: "season",
		open,
	};
}

export function decadePoint(year: number): Point {
	const decade = Math.floor(year / 10);
	return {
		value: String(decade),
		edtf: `${decade}X`,
		from: dayOf(decade * 10, 1, 1),
		until: dayOf(decade * 10 + 9, 12, 31),
		grain: "decade",
		open: false,
	};
}

/** The nth century: its value is that of its years' first two digits. */
export function centuryPoint(century: number): Point {
	const head = pad(century - 1);
	return {
		value: head,
		edtf: `${head}XX`,
		from: dayOf((century - 1) * 100, 1, 1),
		until: dayOf(century * 100 - 1, 12, 31),
		grain: "century",
		open: false,
	};
}

/** Easter Sunday (the anonymous Gregorian algorithm, Nature 1876). */
export function easter(year: number): Day {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth weekday of a month (-1: the last). */
export function nthWeekday(year: number, month: number, wanted: number, n: number): Day {
	if (n > 0) {
		const first = dayOf(year, month, 1);
		return first + ((wanted - weekday(first) + 7) % 7) + (n - 1) * 7;
	}
	const last = dayOf(year, month, daysInMonth(year, month));
	return last - ((weekday(last) - wanted + 7) % 7);
}

/** The first such weekday on or after a day, or the last on or before it. */
export function weekdayFrom(day: Day, wanted: number, step: 1 | -1): Day {
	return step === 1 ? day + ((wanted - weekday(day) + 7) % 7) : day - ((weekday(day) - wanted + 7) % 7);
}
