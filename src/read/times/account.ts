import { type Day, dayOf, weekday } from "../../core/day.js";
import type { Account, WeekdayTold } from "../../core/reading.js";
import { type Grounded, num, type Placed } from "./placed.js";
import { weekdayFrom } from "./point.js";

/** The Monday of a week that stands for any, far from all that texts tell. */
const anyWeek: Day = weekdayFrom(dayOf(5001, 1, 1), 1, 1);

/** Days that an account can go on for, or go back from its first. */
const longest = 120;

/** Tokens between "yesterday" and the weekday that it was ("Yesterday, Thursday"; "Today is Friday"). */
const beside = 2;

const isWeekday = ({ rule, fields }: Placed) =>
	(rule.kind === "date" || rule.kind === "told" || rule.kind === "clock") &&
	num(fields, "weekday") !== null &&
	num(fields, "day") === null &&
	num(fields, "month") === null;

/** Days from the day of telling to the one of a weekday that stands beside "today", "yesterday" and the like; null where it stands beside none. */
function fromNow(list: readonly Placed[], index: number): number | null {
	const found = list[index];
	if (!found) return null;
	for (const other of [list[index - 1], list[index + 1]]) {
		if (other?.rule.kind !== "deictic" || other.sentence !== found.sentence) continue;
		const gap = other.first < found.first ? found.first - other.last - 1 : other.first - found.last - 1;
		if (gap > beside) continue;
		return num(other.fields, "offset") ?? num(other.fields, "deictic") ?? num(other.fields, "tonight");
	}
	return null;
}

/** The weekdays that stand beside "today", "yesterday" and the like, with the days from the one of telling to theirs: they say when an account is told, not where it has come to. */
export function tiesOf(list: readonly Placed[]): ReadonlyMap<Placed, number> {
	const found = new Map<Placed, number>();
	list.forEach((one, i) => {
		const offset = isWeekday(one) ? fromNow(list, i) : null;
		if (offset !== null) found.set(one, offset);
	});
	return found;
}

/** True where a text tells weekdays, and nothing in it gives one of them its place on the calendar. */
export function isAccount(list: readonly Placed[], grounded: readonly (Grounded | null)[]): boolean {
	return (
		list.some((found, i) => isWeekday(found) && !grounded[i]?.point) &&
		!grounded.some((g, i) => g?.point?.grain === "day" && (list[i]?.sentence ?? -1) >= 0)
	);
}

/**
 * The days of an account, counted from the Monday of the week in which it begins. `groundIn` grounds some expressions of the text with that Monday. Null where it tells
 * no weekday but that of its own day.
 */
export function accountOf(
	list: readonly Placed[],
	groundIn: (list: readonly Placed[], begins: Day) => readonly (Grounded | null)[],
): Account | null {
	const tied = tiesOf(list);
	const ties = [...tied].map(([found, offset]) => ({ found, offset }));
	const rest = list.filter((found) => !tied.has(found));
	const days: WeekdayTold[] = [];
	groundIn(rest, anyWeek).forEach((g, i) => {
		const found = rest[i];
		if (!found || g?.point?.grain !== "day" || g.point.open) return;
		const day = g.point.from - anyWeek;
		if (Math.abs(day) <= longest) days.push({ start: found.start, end: found.end, day });
	});
	if (!rest.some(isWeekday) || days.length === 0) return null;
	const told = toldOn(days, ties);
	const tiedDays = told
		? ties.map(({ found: { start, end }, offset }) => ({ start, end, day: told.day + offset }))
		: [];
	return { days: [...days, ...tiedDays].sort((a, b) => a.start - b.start), told };
}

/** The day of telling: the first on or after all days told on which every "today" and "yesterday" beside a weekday is right. */
function toldOn(days: readonly WeekdayTold[], ties: readonly { readonly found: Placed; readonly offset: number }[]) {
	const [tie] = ties;
	if (!tie) return null;
	const nowOn = ties.map(({ found, offset }) => weekday(anyWeek + (num(found.fields, "weekday") ?? 1) - 1 - offset));
	if (nowOn.some((wd) => wd !== nowOn[0])) return null;
	const last = days.reduce((most, { day }) => Math.max(most, day), Number.NEGATIVE_INFINITY);
	const { start, end } = tie.found;
	return { start, end, day: weekdayFrom(anyWeek + last, nowOn[0] ?? 1, 1) - anyWeek };
}
