import { civil, type Day, weekday } from "../../core/day.js";
import { hourBase, withClock } from "./clock.js";
import { shifted } from "./count.js";
import type { Fields } from "./find.js";
import { type Base, type Grounded, num, type Placed, str, type Told } from "./placed.js";
import { dayPoint, monthPoint, type Point, quarterPoint, seasonPoint, weekdayFrom } from "./point.js";
import type { Story } from "./story.js";
import { duration, plain, withPart } from "./value.js";

export function deictic(story: Story, found: Placed): Grounded {
	const f = found.fields;
	const base = story.now() ?? null;
	if (!base) return plain("DATE", "PRESENT_REF");
	const day = base.day + (num(f, "offset") ?? num(f, "deictic") ?? num(f, "tonight") ?? 0);
	return withClock(f, dayPoint(day), "inferred", null);
}

export function unit(story: Story, found: Placed): Grounded {
	const f = found.fields;
	const rel = num(f, "rel") ?? 0;
	const base = story.base();
	const unit = str(f, "unit") ?? "D";
	if (!base) return plain("DATE", rel < 0 ? "PAST_REF" : rel > 0 ? "FUTURE_REF" : "PRESENT_REF");
	// "Over the weekend", told as past on a working day early in the week, is the one before.
	const over = unit === "N" && rel === 0 && found.tense === "past" && !story.narrative && weekday(base.day) <= 4;
	// "This quarter" is the document's, "the quarter" the one told.
	const told = found.rule.set?.rel === undefined ? null : story.told.quarter;
	const point = shifted(base.day, base.open, over ? -1 : rel, unit, told);
	return point ? withPart(f, point, "inferred", base.anchor) : plain("DATE", "PRESENT_REF");
}

export function shift(story: Story, found: Placed): Grounded {
	const f = found.fields;
	const n = f.n ?? 1;
	const dir = num(f, "shift") ?? -1;
	const unit = str(f, "unit") ?? "D";
	if (n === "X" || typeof n !== "number") return plain("DATE", dir < 0 ? "PAST_REF" : "FUTURE_REF");
	const deictic = f.from === "now";
	// "On the Sunday, a week after": an account says how far that Sunday was.
	const beside = story.frame.begins !== undefined && !deictic ? datedBeside(story, found) : null;
	if (beside) return withPart(f, beside.point, "inferred", beside.span);
	// "Was released two weeks later", where no day is told: later than what, nobody says.
	const after = dir > 0 && !deictic && found.tense === "past";
	const here = after ? null : story.now();
	const { day, last } = story.told;
	const isWider = last !== null && last !== day && last.sentence === found.sentence && "DWF".includes(unit);
	if (after && isWider) return plain("DURATION", duration(f));
	const base = deictic && !story.narrative ? story.now() : (toldForShift(story, unit) ?? here);
	if (!base) return plain("DURATION", duration(f));
	// "Less than 24 hours later" is the next day.
	if (unit === "H" && n > 0 && n % 24 === 0)
		return withPart(f, dayPoint(base.day + (dir * n) / 24, base.open), "inferred", base.anchor);
	if ("SMH".includes(unit)) return plain("DURATION", duration(f));
	if (unit === "Y" && n === 1 && story.told.quarter && !story.narrative) {
		const q = story.told.quarter.point;
		const c = civil(q.from);
		const point = quarterPoint(c.year + dir, Math.floor((c.month - 1) / 3) + 1, q.open);
		return {
			type: "DATE",
			value: point.value,
			edtf: point.edtf,
			basis: "inferred",
			anchor: story.told.quarter.span,
			point,
		};
	}
	const point = shifted(base.day, base.open, dir * Math.trunc(n), unit, null, true);
	if (!point) return plain("DURATION", duration(f));
	return { type: "DATE", value: point.value, edtf: point.edtf, basis: "inferred", anchor: base.anchor, point };
}

/** Sentences over which an event is still the one that was told. */
const farthest = 40;

/** The date told last, where it stands right before in the same sentence. */
function datedBeside(story: Story, found: Placed): Told | null {
	const { last } = story.told;
	const near = last && last.sentence === found.sentence && found.first - last.token <= 3 && isShort(last.point.grain);
	return near && !last.clock ? last : null;
}

const isShort = (grain: Point["grain"]) => grain === "day" || grain === "week" || grain === "month";

/** Counted from the day of an event, where the text has told that day; else no more than an amount of time, or no time at all ("the day after"). */
export function fromEvent(story: Story, found: Placed): Grounded | null {
	const f = found.fields;
	const open = num(f, "beside") === null ? plain("DURATION", duration(f)) : null;
	// "On 5 March, two days after the vote": the date beside it is its own; a report tells the distance for itself.
	const beside = datedBeside(story, found);
	if (beside) return open && story.frame.kind !== "history" ? open : withPart(f, beside.point, "inferred", beside.span);
	const told = found.event.map((stem) => story.events.get(stem)).find((event) => event);
	const n = f.n ?? 1;
	if (!told || found.sentence - told.sentence > farthest || typeof n !== "number" || f.shift === undefined) return open;
	const unit = str(f, "unit") ?? "D";
	if ("SMH".includes(unit)) return open;
	const point = shifted(told.point.from, told.point.open, (num(f, "shift") ?? 1) * Math.trunc(n), unit, null, true);
	return point ? withPart(f, point, "inferred", told.span) : open;
}

function toldForShift(story: Story, unit: string): Base | null {
	const t = unit === "D" || unit === "W" || unit === "F" ? story.told.day : story.told.last;
	return t ? { day: t.point.from, open: t.point.open, anchor: t.span } : null;
}

/** The nearest such weekday (1 is Monday) to a day: "that Sunday", which the text has not told. */
function nearest(day: Day, wd: number): Day {
	const on = weekdayFrom(day, wd, 1);
	return on - day > 3 ? on - 7 : on;
}

export function toldLast(story: Story, found: Placed): Grounded {
	const f = found.fields;
	const offset = num(f, "offset") ?? 0;
	const wd = num(f, "weekday");
	const base = story.toldDay();
	const { begins } = story.frame;
	// "That Saturday", with which an account begins.
	if (!base && wd !== null && begins !== undefined) return withPart(f, dayPoint(begins + wd - 1), "inferred", null);
	if (!base) return plain("DATE", offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF");
	const make = (point: Point) => withPart(f, point, "inferred", base.anchor);
	if (wd !== null) {
		if (base.open) return plain("DATE", `XXXX-WXX-${wd}`);
		if (offset === 0) {
			const same = story.weekdayTold(wd);
			return same ? withPart(f, same.point, "inferred", same.span) : make(dayPoint(nearest(base.day, wd)));
		}
		return make(dayPoint(weekdayFrom(base.day + (offset < 0 ? -1 : 1), wd, offset < 0 ? -1 : 1)));
	}
	const month = num(f, "month");
	if (month !== null) {
		const c = civil(base.day);
		const y = offset > 0 ? (month > c.month ? c.year : c.year + 1) : month < c.month ? c.year : c.year - 1;
		return make(monthPoint(y, month, base.open));
	}
	const season = str(f, "season");
	const wide = story.told.last;
	if (season) {
		const c = civil(wide?.point.from ?? base.day);
		const here = seasonPoint(c.year, season);
		const y =
			offset > 0 && here.from <= (wide?.point.from ?? base.day)
				? c.year + 1
				: offset < 0 && here.from >= base.day
					? c.year - 1
					: c.year;
		return make(seasonPoint(y, season, base.open));
	}
	const unit = str(f, "part") ? "D" : (str(f, "unit") ?? "D");
	if (unit === "Q") return quarterTold(story, f, offset);
	if (unit === "D") return make(dayPoint(base.day + offset, base.open));
	const from = wide && unit !== "W" ? { day: wide.point.from, open: wide.point.open, anchor: wide.span } : base;
	const point = shifted(from.day, from.open, offset, unit, story.told.quarter);
	return point ? withPart(f, point, "inferred", from.anchor) : plain("DATE", "PRESENT_REF");
}

/** The quarter told last, else the last one that was over, in its own year or in the one that the words name. */
function quarterTold(story: Story, f: Fields, offset: number): Grounded {
	const { month } = story.told;
	const quarter = story.told.quarter;
	const later = month?.point.grain === "month" && month.span.start > (quarter?.span.start ?? -1);
	// "The same month a year ago"; "the same period" of a month told last.
	if (month && (f.span === "m" || (f.span === "P" && later))) {
		const c = civil(month.point.from);
		const year = num(f, "year") ?? c.year + (num(f, "yearback") ?? num(f, "relyear") ?? 0);
		const point = monthPoint(year, c.month, month.point.open);
		return { type: "DATE", value: point.value, edtf: point.edtf, basis: "inferred", anchor: month.span, point };
	}
	const told = quarter;
	const now = story.base();
	const from =
		told?.point.from ??
		(now ? quarterPoint(civil(now.day).year, Math.floor((civil(now.day).month - 1) / 3)).from : null);
	if (from === null) return plain("DATE", "XXXX-QX");
	const c = civil(from);
	const year = num(f, "year") ?? c.year + (num(f, "yearback") ?? num(f, "relyear") ?? 0);
	const point = quarterPoint(year, Math.floor((c.month - 1) / 3) + 1 + offset, told?.point.open ?? false);
	return { type: "DATE", value: point.value, edtf: point.edtf, basis: "inferred", anchor: told?.span ?? null, point };
}

export function part(story: Story, found: Placed): Grounded {
	const f = found.fields;
	const told = story.told.day;
	const near = told && (story.narrative || found.block - told.block <= 1) ? hourBase(story, found) : story.loose();
	const part = str(f, "part") ?? "NI";
	// How things were done "by night": of no night of its own.
	if (!near || (f.every !== undefined && story.frame.kind === "history"))
		return { type: "TIME", value: `XXXX-XX-XXT${part}`, edtf: null, basis: "stated", anchor: null, point: null };
	return withPart(f, dayPoint(near.day, near.open), "inferred", near.anchor);
}
