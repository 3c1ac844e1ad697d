import { addMonths, civil, type Day, dayOf, validDay, weekday } from "../../core/day.js";
import type { Span } from "../../core/span.js";
import { pastDay } from "./back.js";
import type { Tense } from "./clause.js";
import type { Fields } from "./find.js";
import { type Base, type Grounded, num, type Placed, str } from "./placed.js";
import {
	dayPoint,
	halfPoint,
	monthPoint,
	nthWeekday,
	type Point,
	quarterPoint,
	weekdayFrom,
	weekPoint,
	yearPoint,
} from "./point.js";
import { feast, quarter, season as seasonOf } from "./seasons.js";
import type { Story } from "./story.js";
import { unknown, withPart } from "./value.js";

/** A place on the calendar, whether the words state it, and what it was worked out from. */
export interface Place {
	readonly point: Point;
	readonly stated: boolean;
	readonly anchor: Span | null;
}

export function groundDate(story: Story, found: Placed, index: number): Grounded {
	const point = datePoint(story, found, index, found.fields);
	if (!point) return unknown(found.fields);
	if (found.fields.around === "W") {
		const week = weekPoint(point.point.from, point.point.open);
		return { type: "DATE", value: week.value, edtf: week.edtf, basis: "inferred", anchor: point.anchor, point: week };
	}
	return withPart(found.fields, point.point, point.stated ? "stated" : "inferred", point.anchor);
}

export function datePoint(story: Story, found: Placed, index: number, given: Fields): Place | null {
	let f = given;
	const share = str(f, "share");
	let shared: Span | null = null;
	if (share) {
		const other = sharer(story, found, index, share);
		if (other) {
			shared = { start: other.found.start, end: other.found.end };
			f = { ...other.fields, ...f };
		}
	}
	const dotted = str(f, "dotted");
	if (dotted) {
		const [d = 0, m = 0, y = 0] = dotted.split(".").map(Number);
		f = { day: d, month: m, ...(y < 100 ? { yy: y } : { year: y }) };
	}
	const holiday = str(f, "holiday");
	if (holiday) return feast(story, found, index, f, holiday);
	const year = story.fullYear(f);
	const month = num(f, "month");
	const ordinal = num(f, "day");
	const day = ordinal === null ? null : ordinal + (num(f, "tens") ?? 0);
	const wd = num(f, "weekday");
	const rel = num(f, "rel");
	if (month !== null && day !== null) {
		if (year !== null) {
			const exact = validDay(year, month, day);
			return exact === null ? null : { point: dayPoint(exact), stated: shared === null, anchor: shared };
		}
		const { doc } = story.frame;
		if (rel !== null && rel !== 0 && doc !== null) {
			const y = civil(doc).year;
			const here = validDay(y, month, day);
			const past = here !== null && here < doc;
			const exact = validDay(rel < 0 ? (past ? y : y - 1) : past ? y + 1 : y, month, day);
			if (exact !== null) return { point: dayPoint(exact), stated: false, anchor: null };
		}
		const y = story.yearFor(found, index, month, day);
		const fits = wd === null || y.open ? y.year : weekdayYear(y.year, month, day, wd);
		const exact = validDay(fits, month, day);
		if (exact === null) return null;
		return { point: dayPoint(exact, y.open), stated: y.open, anchor: shared ?? y.anchor };
	}
	const week = num(f, "nthweek");
	const nthDay = num(f, "nthday");
	if (month !== null && wd !== null && nthDay !== null) {
		const y = year === null ? story.yearFor(found, index, month, null) : { year, open: false, anchor: null };
		return { point: dayPoint(nthWeekday(y.year, month, wd, nthDay), y.open), stated: year !== null, anchor: y.anchor };
	}
	if (month !== null && week !== null) {
		const y = year === null ? story.yearFor(found, index, month, null) : { year, open: false, anchor: null };
		const day = week > 0 ? dayOf(y.year, month, Math.min(28, week * 7 - 3)) : addMonths(dayOf(y.year, month, 1), 1) - 4;
		return { point: weekPoint(day, y.open), stated: year !== null, anchor: y.anchor };
	}
	if (month !== null) {
		if (year !== null) return { point: monthPoint(year, month), stated: shared === null, anchor: shared };
		if (rel !== null) {
			const base = story.base();
			if (base) {
				const c = civil(base.day);
				let y = c.year;
				if (rel < 0 && month >= c.month) y--;
				if (rel > 0 && month <= c.month) y++;
				return { point: monthPoint(y, month, base.open), stated: false, anchor: base.anchor };
			}
		}
		const y = story.yearFor(found, index, month, null);
		return { point: monthPoint(y.year, month, y.open), stated: y.open, anchor: y.anchor };
	}
	if (wd !== null) return weekdayPoint(story, found, f, wd, day);
	if (day !== null) return dayOfMonth(story, day, found.tense);
	const season = str(f, "season");
	if (season) return seasonOf(story, found, index, f, season, year);
	const qh = str(f, "qh");
	const nth = num(f, "nth");
	const back = num(f, "yearback");
	if (qh && nth !== null) {
		const made = quarter(story, qh, nth, year, found.tense);
		if (!made || back === null) return made;
		return {
			...made,
			point: (qh === "Q" ? quarterPoint : halfPoint)(civil(made.point.from).year + back, nth, made.point.open),
		};
	}
	if (year !== null) return { point: yearPoint(year), stated: num(f, "relyear") === null, anchor: null };
	return null;
}

/** The neighbour whose month (and year) this bare day shares. */
function sharer(story: Story, found: Placed, index: number, side: string): { found: Placed; fields: Fields } | null {
	const step = side === "before" ? -1 : 1;
	for (let i = index + step, left = 8; left > 0; i += step, left--) {
		const other = story.list[i];
		if (!other || other.sentence !== found.sentence) return null;
		if (num(other.fields, "month") === null && num(other.fields, "year") === null) {
			if (other.rule.kind === "date" && num(other.fields, "day") !== null) continue;
			return null;
		}
		const keep: Record<string, number> = {};
		for (const name of ["month", "year", "yy"]) {
			const v = num(other.fields, name);
			if (v !== null) keep[name] = v;
		}
		return { found: other, fields: keep };
	}
	return null;
}

function weekdayYear(year: number, month: number, day: number, wd: number): number {
	for (const y of [year, year - 1, year + 1]) {
		const d = validDay(y, month, day);
		if (d !== null && weekday(d) === wd) return y;
	}
	return year;
}

function weekdayPoint(story: Story, found: Placed, f: Fields, wd: number, day: number | null): Place | null {
	const rel = num(f, "rel");
	const inWeek = num(f, "weekrel");
	// A chronicle tells days of the month; its bare weekdays are those of the week in which it is written.
	const { begins } = story.frame;
	if (begins !== undefined && day === null && inWeek === null) return weekdayOn(story, found, wd, begins);
	const told = story.narrative && (story.frame.kind === "history" || story.frame.doc === null);
	const base = told ? story.toldDay() : story.now();
	// "Tuesday the 7th" in a month told without its year.
	if (day !== null && (!base || base.open)) return dayOfMonth(story, day, found.tense);
	if (!base || base.open) return null;
	if (day !== null) {
		for (let back = 0; back < 400; back++)
			for (const d of [base.day - back, base.day + back])
				if (civil(d).day === day && weekday(d) === wd)
					return { point: dayPoint(d), stated: false, anchor: base.anchor };
		return null;
	}
	// "Monday is the day of the market": no day of its own, nor the next one.
	const named = story.frame.kind === "testimony" && found.tense === "present" ? story.weekdayTold(wd) : null;
	if (named) return { point: dayPoint(named.point.from), stated: false, anchor: named.span };
	// "00:20 – It is Wednesday".
	const here = story.told.day;
	if (here?.clock && !here.point.open && here.sentence === found.sentence && weekday(here.point.from) === wd)
		return { point: dayPoint(here.point.from), stated: false, anchor: here.span };
	const account = rel === 1 || found.tense === "future" ? null : accountDay(story, wd, isLongOver(story, found));
	let d: Day;
	const past = rel === null && inWeek === null && found.tense !== "future" ? pastDay(story, found.block) : null;
	if (past !== null) {
		const on = weekdayFrom(past.day, wd, 1);
		d = on - past.day > 4 ? on - 7 : on;
		return { point: dayPoint(d), stated: false, anchor: past.anchor };
	}
	if (inWeek !== null) d = base.day - weekday(base.day) + wd + inWeek * 7;
	else if (account) {
		const back = found.role === "since" || rel === -1;
		return {
			point: dayPoint(weekdayFrom(account.day, wd, back ? -1 : 1)),
			stated: false,
			anchor: account.anchor,
		};
	} else if (story.narrative && story.told.day) {
		d = weekdayFrom(base.day + (rel === 1 ? 1 : 0), wd, rel === -1 ? -1 : 1);
		const next =
			story.frame.kind === "chronicle" && rel === null ? weekdayFrom(story.told.day.point.from, wd, 1) : null;
		// Day by day: the one that follows the day told last, where the text's own day leaves more than one.
		if (next !== null && story.frame.doc !== null && !story.told.day.point.open && next <= story.frame.doc) d = next;
		// A text tells no past after its own day: there the weekday is the one before it.
		else if (story.frame.doc !== null && d > story.frame.doc && found.tense !== "future")
			d = weekdayFrom(story.frame.doc, wd, -1);
	} else if (rel === -1) d = weekdayFrom(base.day - 1, wd, -1);
	else if (rel === 1) d = weekdayFrom(base.day + 1, wd, 1);
	else if (found.tense === "future") d = weekdayFrom(base.day, wd, 1);
	else if (rel === 0 && found.tense !== "past") d = weekdayFrom(base.day, wd, 1);
	else d = weekdayFrom(base.day - (isLongOver(story, found) ? 1 : 0), wd, -1);
	return { point: dayPoint(d), stated: false, anchor: base.anchor };
}

/** True of an evening or night that a witness tells of as over: on the day itself it would be "this evening". */
function isLongOver({ frame }: Story, { fields, tense, role }: Placed): boolean {
	const part = str(fields, "part");
	return frame.kind === "testimony" && tense === "past" && role !== "said" && (part === "EV" || part === "NI");
}

/** A weekday of an account that begins in the week of a Monday: the first of all is in that week, each other one follows the day told last, or goes back from it ("last Monday", "since Monday"). */
function weekdayOn(story: Story, found: Placed, wd: number, begins: Day): Place {
	const { role, fields } = found;
	const { day } = story.told;
	const { doc } = story.frame;
	const tie = story.ties.get(found);
	if (tie !== undefined && doc !== null) return { point: dayPoint(doc + tie), stated: false, anchor: null };
	if (!day) return { point: dayPoint(begins + wd - 1), stated: false, anchor: null };
	const rel = num(fields, "rel");
	const from = day.point.from + (rel === 1 || rel === -1 ? rel : 0);
	const point = dayPoint(weekdayFrom(from, wd, rel === -1 || role === "since" ? -1 : 1));
	return { point, stated: false, anchor: day.span };
}

/** Days before its telling up to which a witness tells one day after the other. */
const fresh = 45;

/** The day that a witness has come to, from which the next weekday counts ("On Thursday, the 3rd of March, … On Friday …"); null where that leads past the day of telling. */
function accountDay(story: Story, wd: number, isOver: boolean): Base | null {
	const { doc, kind } = story.frame;
	const { day } = story.told;
	if (kind !== "testimony" || doc === null || !day || day.point.open) return null;
	const from = day.point.from;
	if (doc - from > fresh || weekdayFrom(from, wd, 1) > (isOver ? doc - 1 : doc)) return null;
	return { day: from, open: false, anchor: day.span };
}

function dayOfMonth(story: Story, day: number, tense: Tense | null): Place | null {
	const told = story.told.month;
	if (told && (story.narrative || told.point.grain === "day")) {
		const c = civil(told.point.from);
		// A day well before the one told last is in the month after it.
		const rolled = told.point.grain === "day" && day < c.day - 20 ? 1 : 0;
		const first = addMonths(dayOf(c.year, c.month, 1), rolled);
		const exact = validDay(civil(first).year, civil(first).month, day);
		if (exact !== null) return { point: dayPoint(exact, told.point.open), stated: false, anchor: told.span };
	}
	const { doc } = story.frame;
	if (doc === null) return null;
	const c = civil(doc);
	const months = tense === "future" ? [0, 1] : [0, -1];
	for (const shift of months) {
		const first = civil(addMonths(dayOf(c.year, c.month, 1), shift));
		const exact = validDay(first.year, first.month, day);
		if (exact !== null && (tense === "future" ? exact >= doc : exact <= doc))
			return { point: dayPoint(exact), stated: false, anchor: null };
	}
	return null;
}
