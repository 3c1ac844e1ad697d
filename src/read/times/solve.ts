import { civil, type Day, isoDay, validDay, weekday } from "../../core/day.js";
import { interval, oneOf } from "../../core/edtf.js";
import type { Dated } from "../../core/reading.js";
import type { Span } from "../../core/span.js";
import type { Window } from "./ages.js";
import type { Grounded, Placed } from "./ground.js";
import type { TextKind } from "./kind.js";
import { weekdayFrom } from "./point.js";

/** Years that are tried where the text settles none: from the latest year that it names as past, else from 1990. */
const firstYear = 1990;
/** To the year of capture, else to this one: far enough ahead for any reader of today, and a weekday fits a date there but a few times. */
const lastYear = 2040;

interface Bound {
	readonly day: Day;
	readonly because: Span;
}

/** What a text says of the day on which it was written. */
interface Facts {
	/** Days with their year, told as past: it was written on or after them. */
	readonly past: readonly Bound[];
	/** Days with their year, told as to come: it was written on or before them. */
	readonly coming: readonly Bound[];
	/** Days of a month told as past, without a year that the text settles. */
	readonly yearless: readonly {
		readonly month: number;
		readonly day: number;
		readonly weekday: number | null;
		readonly because: Span;
	}[];
	/** Weekdays told as past, in the order of the text. */
	readonly weekdays: readonly {
		readonly weekday: number;
		/** Days before the text's own up to which that weekday can lie, where the text says that it tells what came since ("since Sunday", "since last Sunday"); null elsewhere. */
		readonly since: number | null;
		readonly because: Span;
	}[];
	readonly captured: Day | null;
	readonly kind: TextKind;
	readonly windows: readonly Window[];
}

/** What a text leaves of the day on which it was written. */
export interface Solved {
	/** Null where nothing remains to say. */
	readonly dated: Dated | null;
	/** The years in which its days can lie, where something in it settles that: days of the month with their weekday. Null where any year will do. */
	readonly years: readonly number[] | null;
}

const num = (v: number | string | undefined): number | null => (typeof v === "number" ? v : null);

/** "Since Sunday" was within the last six days; "since last Sunday" can be said on a Sunday too. */
const sinceWithin = ({ fields }: Placed) => (fields.rel === undefined ? 6 : fields.rel === -1 ? 7 : null);

function factsOf(
	list: readonly Placed[],
	grounded: readonly (Grounded | null)[],
	kind: TextKind,
	captured: Day | null,
	told: readonly Window[],
): Facts {
	const past: Bound[] = [];
	const coming: Bound[] = [];
	const yearless: Facts["yearless"][number][] = [];
	const weekdays: Facts["weekdays"][number][] = [];
	list.forEach((found, i) => {
		const g = grounded[i];
		if (!g) return;
		const because = { start: found.start, end: found.end };
		// An end ("until January 19") is a bound of something else, not a day told.
		if (found.role === "until" || found.role === "by") return;
		const { point } = g;
		const wd = num(found.fields.weekday);
		if (point && !point.open) {
			if (found.tense === "future" || found.fields.rel === 1) {
				if (found.tense === "future" && found.role !== "attributive" && found.role !== "since")
					coming.push({ day: point.until, because });
			} else if (found.tense !== null || point.grain === "day" || found.role === "since")
				past.push({ day: point.from, because });
		} else if (point && point.grain === "day" && found.tense !== "future") {
			const c = civil(point.from);
			yearless.push({ month: c.month, day: c.day, weekday: wd, because });
		}
		if (wd !== null && num(found.fields.day) === null && found.rule.kind === "date" && found.tense !== "future")
			weekdays.push({ weekday: wd, since: found.role === "since" ? sinceWithin(found) : null, because });
	});
	return { past, coming, yearless, weekdays, captured, kind, windows: fitting(told, captured) };
}

/** The windows, where all of them leave a day; else none of them: something in them is not as it seems. */
function fitting(told: readonly Window[], captured: Day | null): readonly Window[] {
	const from = Math.max(...told.map((w) => w.from));
	const until = Math.min(...told.map((w) => w.until), captured ?? Number.POSITIVE_INFINITY);
	return from <= until ? told : [];
}

const latest = (bounds: readonly Bound[]): Bound | null =>
	bounds.reduce<Bound | null>((best, b) => (!best || b.day > best.day ? b : best), null);
const earliest = (bounds: readonly Bound[]): Bound | null =>
	bounds.reduce<Bound | null>((best, b) => (!best || b.day < best.day ? b : best), null);

/** True where its days go over into a new year: then they are of no one year. */
const turns = (facts: Facts) => facts.yearless.some((t) => t.month === 12) && facts.yearless.some((t) => t.month === 1);

/** The days of one year on which the text can have been written, as `[from, until]`; null where the year does not fit. */
function inYear(year: number, facts: Facts, since: Facts["weekdays"][number] | undefined): [Day, Day] | null {
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	let y = year;
	let before = 0;
	for (const told of facts.yearless) {
		// December, then January: the months tell a new year.
		if (before === 12 && told.month === 1 && facts.kind === "chronicle") y++;
		before = told.month;
		const day = validDay(y, told.month, told.day);
		if (day === null || (told.weekday !== null && weekday(day) !== told.weekday)) return null;
		first = Math.min(first, day);
		last = Math.max(last, day);
	}
	if (facts.kind !== "chronicle" || !since?.since) return [last, Number.POSITIVE_INFINITY];
	// "Since Sunday": what it tells began on that day.
	if (weekday(first) !== since.weekday) return null;
	const fits: Day[] = [];
	for (let day = Math.max(last, first + 1); day <= first + since.since; day++)
		if (facts.weekdays.every((w) => weekdayFrom(day, w.weekday, -1) >= first)) fits.push(day);
	const [from] = fits;
	const until = fits.at(-1);
	return from === undefined || until === undefined ? null : [from, until];
}

/**
 * The days on which a text without a date can have been written, from what it says: days told as past and as to come, years named, days of the
 * month that fall on a weekday, weekdays within the week, ages and amounts of years beside the year that they count from, and the day of capture. Never a guess: what remains is told, null where that is every day.
 */
export function solve(
	list: readonly Placed[],
	grounded: readonly (Grounded | null)[],
	kind: TextKind,
	captured: Day | null,
	told: readonly Window[] = [],
): Solved {
	const facts = factsOf(list, grounded, kind, captured, told);
	const starts = facts.windows.flatMap((w) => w.because.map((because) => ({ day: w.from, because })));
	const ends = facts.windows.flatMap((w) => w.because.map((because) => ({ day: w.until, because })));
	const floor = latest([...facts.past, ...starts]);
	const ceiling = earliest([...facts.coming, ...ends].filter((b) => !floor || b.day >= floor.day));
	const limit = Math.min(captured ?? Number.POSITIVE_INFINITY, ceiling?.day ?? Number.POSITIVE_INFINITY);
	const because = new Map<number, Span>();
	const cite = (span: Span | undefined) => span && because.set(span.start, span);
	const tied = facts.yearless.some((t) => t.weekday !== null);
	const since = facts.weekdays.find((w) => w.since !== null);
	if (facts.yearless.length > 0 && (tied || (kind === "chronicle" && since) || floor)) {
		const from = floor ? civil(floor.day).year : firstYear;
		const until = Number.isFinite(limit) ? civil(limit).year : lastYear;
		const runs: [Day, Day][] = [];
		const years: number[] = [];
		for (let year = from; year <= until; year++) {
			const run = inYear(year, facts, since);
			if (!run) continue;
			const a = Math.max(run[0], floor?.day ?? Number.NEGATIVE_INFINITY);
			const b = Math.min(run[1], limit);
			if (a > b) continue;
			runs.push([a, b]);
			years.push(year);
		}
		const [run] = runs;
		if (run) {
			for (const w of facts.windows) for (const span of w.because) cite(span);
			if (floor) cite(floor.because);
			if (since && kind === "chronicle") cite(since.because);
			for (const t of facts.yearless) if (t.weekday !== null) cite(t.because);
			const lastTold = facts.yearless.reduce((m, t) => (t.month * 31 + t.day >= m.month * 31 + m.day ? t : m));
			cite(facts.yearless[0]?.because);
			cite(lastTold.because);
			if (kind === "chronicle" && since) for (const w of facts.weekdays.slice(-3)) cite(w.because);
			const spans = [...because.values()].sort((x, y) => x.start - y.start);
			const bounded = runs.every(([a, b]) => b - a < 31);
			const days = runs.flatMap(([a, b]) => (bounded ? Array.from({ length: b - a + 1 }, (_, k) => a + k) : []));
			const value = bounded ? oneOf(days) : interval(run[0], runs.at(-1)?.[1] ?? run[1]);
			const settled = tied || (kind === "chronicle" && since !== undefined) || years.length === 1;
			return {
				dated: value === null ? null : { value, basis: "inferred", because: spans },
				years: settled && !turns(facts) ? years : null,
			};
		}
	}
	if (!floor && !Number.isFinite(limit)) return { dated: null, years: null };
	if (floor && floor.day > limit) {
		const before = captured === null ? null : `../${isoDay(captured)}`;
		return { dated: before === null ? null : { value: before, basis: "inferred", because: [] }, years: null };
	}
	for (const w of facts.windows) for (const span of w.because) cite(span);
	cite(floor?.because);
	if (ceiling && ceiling.day === limit) cite(ceiling.because);
	const dated: Dated = {
		value: interval(floor?.day ?? Number.NEGATIVE_INFINITY, limit),
		basis: "inferred",
		because: [...because.values()].sort((x, y) => x.start - y.start),
	};
	return { dated, years: null };
}
