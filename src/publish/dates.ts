import { civil, type Day, parseDay, weekday, weekStart } from "../core/day.js";
import { extent, members, singleDay } from "../core/edtf.js";
import { plain } from "./plain.js";
import { capital, words } from "./words.js";

/** How a date is set: `year` is left out where it is the one given (the year that the whole film is in). */
export interface DateLook {
	readonly year?: number | null;
	readonly weekday?: boolean;
}

// Day and month never part at a line end.
const bound = "\u00a0";

function dayName(day: Day): string {
	return words.weekdays[weekday(day) - 1] ?? "";
}

function monthName(month: number): string {
	return words.months[month - 1] ?? words.seasons[month - 21] ?? String(month);
}

function setDay(day: Day, look: DateLook, parts: { month?: boolean; year?: boolean } = {}): string {
	const { year, month, day: d } = civil(day);
	return [
		look.weekday ? dayName(day) : null,
		String(d),
		parts.month === false ? null : monthName(month),
		parts.year === false || year === look.year ? null : String(year),
	]
		.filter((part) => part !== null)
		.join(bound);
}

function setMoment(text: string, look: DateLook): string {
	const bare = text.replace(/[?~%]/gu, "");
	const [date = "", time] = bare.split("T");
	const day = parseDay(date);
	if (day !== null) {
		const clock = /^(?<clock>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?$/u.exec(time ?? "")?.groups;
		const zone = clock?.zone === "Z" ? " UTC" : clock?.zone ? ` ${clock.zone}` : "";
		return setDay(day, look) + (clock ? `, ${clock.clock}${zone}` : "");
	}
	const week = /^(?<y>\d{4})-W(?<w>\d\d)$/u.exec(date)?.groups;
	if (week) return `week of ${setDay(weekStart(Number(week.y), Number(week.w)), { ...look, weekday: false })}`;
	const m = /^(?<y>[\dX]{4})(?:-(?<m>[\dX]{2}))?(?:-(?<d>[\dX]{2}))?$/u.exec(date)?.groups;
	if (!m?.y) return plain(text);
	const known = m.y === "XXXX" || Number(m.y) === look.year ? null : m.y.replace(/X+$/u, (x) => "0".repeat(x.length));
	const decade = known !== null && m.y.includes("X") ? "s" : "";
	const month = m.m === undefined || m.m.includes("X") ? null : monthName(Number(m.m));
	const dayOfMonth = m.d === undefined || m.d.includes("X") ? null : String(Number(m.d));
	const set = [month === null ? null : dayOfMonth, month, known === null ? null : known + decade].filter(
		(p) => p !== null,
	);
	return set.length === 0 ? m.y.replaceAll("X", "?") : set.join(bound);
}

function setSingle(text: string, look: DateLook): string {
	const mark = /[?~%]/u.exec(text)?.[0];
	const prefix = mark === "~" ? "about " : mark === "?" ? "perhaps " : mark === "%" ? "perhaps about " : "";
	return prefix + setMoment(text, look);
}

function setInterval(a: string, b: string, look: DateLook): string {
	if (a === ".." || a === "") return b === ".." || b === "" ? words.noDay : `${setSingle(b, look)} or earlier`;
	if (b === ".." || b === "") return `${setSingle(a, look)} or later`;
	const [from, until] = [singleDay(a), singleDay(b)];
	if (from === null || until === null || /[?~%T]/u.test(a + b)) return `${setSingle(a, look)} – ${setSingle(b, look)}`;
	if (from === until) return setDay(from, look);
	const [x, y] = [civil(from), civil(until)];
	const sameYear = x.year === y.year;
	const sameMonth = sameYear && x.month === y.month;
	if (sameMonth && x.day === 1 && civil(until + 1).day === 1)
		return x.year === look.year ? monthName(x.month) : monthName(x.month) + bound + x.year;
	// Whole years: nobody says of a dam that it was built from the first day of one to its last.
	if (x.month === 1 && x.day === 1 && y.month === 12 && y.day === 31)
		return sameYear ? String(x.year) : `${x.year}–${y.year}`;
	const dash = sameMonth && !look.weekday ? "–" : look.weekday ? " to " : " – ";
	return setDay(from, look, { month: !sameMonth, year: !sameYear }) + dash + setDay(until, look);
}

/** An EDTF string as a reader reads it: `4–5 January 2022`, `12 January 2022 or later`, `week of 3 January 2022`. */
export function setDate(edtf: string, look: DateLook = {}): string {
	const all = members(edtf).map((member) => {
		const [a = "", b] = member.split("/");
		return b === undefined ? setSingle(a, look) : setInterval(a, b, look);
	});
	return all.length > 1 ? `${all.slice(0, -1).join(", ")} or ${all.at(-1)}` : (all[0] ?? "");
}

/** From when to when something was so: `from 5 January`, `until 13 January`, `5–10 January`. */
export function setStretch(from: string | null, until: string | null, look: DateLook = {}): string {
	if (from === null) return until === null ? words.noDay : `${words.until} ${setDate(until, look)}`;
	return until === null ? `${words.from} ${setDate(from, look)}` : setDate(`${from}/${until}`, look);
}

/** A date as the heading of a day: weekday, day, month, year. */
export function dayHeading(edtf: string | null): string {
	if (edtf === null || edtf === "") return words.undated;
	const day = capital(setDate(edtf.replace(/T[^/,}\]]*/gu, ""), { weekday: true }));
	return edtf.startsWith("XXXX") ? `${day}, ${words.noYear}` : day;
}

/** The one year in which all these dates lie, or null. */
export function commonYear(dates: readonly (string | null)[]): number | null {
	let found: number | null = null;
	for (const date of dates) {
		const e = date === null ? null : extent(date);
		if (!e || !Number.isFinite(e.from) || !Number.isFinite(e.until)) continue;
		const [a, b] = [civil(e.from).year, civil(e.until).year];
		if (a !== b || (found !== null && found !== a)) return null;
		found = a;
	}
	return found;
}
