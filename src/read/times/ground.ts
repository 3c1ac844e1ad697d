import { addMonths, civil, type Day, dayOf, validDay, weekday } from "../../core/day.js";
import type { TimeType } from "../../core/reading.js";
import type { Span } from "../../core/span.js";
import type { TimeLanguage } from "../../lang/times.js";
import type { Role, Tense } from "./clause.js";
import type { Fields, Found } from "./find.js";
import type { TextKind } from "./kind.js";
import {
	anyYear,
	centuryPoint,
	dayPoint,
	decadePoint,
	easter,
	halfPoint,
	monthPoint,
	nthWeekday,
	type Point,
	quarterPoint,
	seasonPoint,
	weekdayFrom,
	weekendPoint,
	weekPoint,
	yearPoint,
} from "./point.js";

/** A found expression with what its sentence says of it. */
export interface Placed extends Found {
	readonly sentence: number;
	readonly block: number;
	readonly tense: Tense | null;
	readonly attributive: boolean;
	readonly role: Role | null;
	/** True where a word of a range or a list joins it to the next expression ("March to June 1997"). */
	readonly joined: boolean;
	/** True where its block is no more than a line of a few words, such as a heading. */
	readonly heading: boolean;
}

export interface Grounded {
	readonly type: TimeType;
	readonly value: string;
	readonly edtf: string | null;
	readonly basis: "stated" | "inferred";
	readonly anchor: Span | null;
	/** Null for durations, sets and what has no place on the calendar. */
	readonly point: Point | null;
}

interface Told {
	readonly point: Point;
	readonly span: Span;
	readonly sentence: number;
	readonly block: number;
}

/** What has been told so far, from which the next expressions are worked out. */
interface State {
	day: Told | null;
	month: Told | null;
	year: Told | null;
	quarter: Told | null;
	last: Told | null;
}

export interface Frame {
	/** The document's day, null where it is not one day. */
	readonly doc: Day | null;
	readonly kind: TextKind;
	/** A year that the text settles for the days that it tells without one. */
	readonly year: { readonly year: number; readonly span: Span | null } | null;
	readonly language: TimeLanguage;
}

const num = (f: Fields, name: string): number | null => {
	const v = f[name];
	return typeof v === "number" ? v : null;
};
const str = (f: Fields, name: string): string | null => {
	const v = f[name];
	return typeof v === "string" ? v : null;
};
const pad = (n: number) => String(n).padStart(2, "0");

interface Base {
	readonly day: Day;
	readonly open: boolean;
	readonly anchor: Span | null;
}

class Grounder {
	/** A year told in passing, which holds for its sentence only. */
	private aside: Told | null = null;
	private readonly told: State = { day: null, month: null, year: null, quarter: null, last: null };
	constructor(
		private readonly frame: Frame,
		private readonly list: readonly Placed[],
	) {}

	/** True where the story is told in years before Christ. */
	private get ancient(): boolean {
		return this.told.year !== null && civil(this.told.year.point.from).year <= 0;
	}

	all(): (Grounded | null)[] {
		const out: (Grounded | null)[] = [];
		for (let i = 0; i < this.list.length; i++) {
			const found = this.list[i];
			if (!found) continue;
			if (found.fields.only === "bc" && !this.ancient) {
				out.push(null);
				continue;
			}
			const g = this.one(found, i);
			out.push(g);
			this.remember(found, g);
		}
		return out;
	}

	private remember(found: Placed, g: Grounded): void {
		if (!g.point) return;
		const told: Told = {
			point: g.point,
			span: { start: found.start, end: found.end },
			sentence: found.sentence,
			block: found.block,
		};
		const t = this.told;
		// In a narrative a bare year moves the story where it opens a sentence or stands in a heading; elsewhere only within its sentence.
		if (this.frame.kind === "history" && g.point.grain === "year" && this.told.month) {
			if (found.attributive) return;
			if (found.first > 3 && !found.heading) {
				this.aside = told;
				return;
			}
		}
		this.aside = null;
		t.last = told;
		// What is looked back on for comparison does not move the story.
		if (found.rule.kind === "shift" && num(found.fields, "shift") === -1) return;
		const { grain } = g.point;
		if (grain === "day") t.day = told;
		if (grain === "day" || grain === "month" || grain === "season" || grain === "quarter" || grain === "week") {
			t.month = told;
			if (!g.point.open) t.year = told;
		}
		const aside = num(found.fields, "yearback") ?? num(found.fields, "relyear");
		if (grain === "quarter" && aside === null) t.quarter = told;
		if (grain === "year") {
			t.year = told;
			if (this.frame.kind === "history") t.month = null;
		}
	}

	private one(found: Placed, index: number): Grounded {
		switch (found.rule.kind) {
			case "date":
				return this.date(found, index);
			case "deictic":
				return this.deictic(found);
			case "unit":
				return this.unit(found);
			case "shift":
				return this.shift(found);
			case "told":
				return this.toldLast(found);
			case "part":
				return this.part(found);
			case "clock":
				return this.clock(found, index);
			case "duration":
				return plain("DURATION", duration(found.fields));
			case "set":
				return plain("SET", setOf(found.fields));
			case "ref":
				return plain("DATE", str(found.fields, "value") ?? "PRESENT_REF");
			case "era":
				return this.era(found.fields);
		}
	}

	// --- what an expression hangs on

	private get narrative(): boolean {
		return this.frame.kind === "history" || this.frame.kind === "chronicle" || this.frame.doc === null;
	}

	private now(): Base | null {
		return this.frame.doc === null ? null : { day: this.frame.doc, open: false, anchor: null };
	}

	/** The day told last, else the document's. */
	private toldDay(): Base | null {
		const t = this.told.day;
		if (t) return { day: t.point.from, open: t.point.open, anchor: t.span };
		return this.now();
	}

	/** Now in a report, the time told last in a narrative. */
	private base(): Base | null {
		if (!this.narrative) return this.now();
		const t = this.told.last;
		if (t) return { day: t.point.from, open: t.point.open, anchor: t.span };
		return this.now();
	}

	/** The year of a yearless date (day null: a month). */
	private yearFor(
		found: Placed,
		index: number,
		month: number,
		day: number | null,
	): { year: number; open: boolean; anchor: Span | null } {
		const { doc } = this.frame;
		const { tense } = found;
		const next = found.joined ? this.list[index + 1] : undefined;
		if (next) {
			// "March to June 1997": the year of the second end.
			const year = num(next.fields, "year");
			const other = num(next.fields, "month");
			if (year !== null && other !== null && num(next.fields, "bc") === null)
				return { year: month > other ? year - 1 : year, open: false, anchor: { start: next.start, end: next.end } };
		}
		const aside = this.aside?.sentence === found.sentence ? this.aside : null;
		const near = aside ?? this.told.month ?? this.told.year;
		if (this.narrative && near) {
			if (near.point.open) return { year: anyYear, open: true, anchor: near.span };
			const c = civil(near.point.from);
			if (near.point.grain === "year") return { year: c.year, open: false, anchor: near.span };
			const back = c.month - month;
			const year = back > 0 && 12 - back < back ? c.year + 1 : back < 0 && 12 + back < -back ? c.year - 1 : c.year;
			return { year, open: false, anchor: near.span };
		}
		if (doc !== null) {
			const y = civil(doc).year;
			let best = y;
			let least = Number.POSITIVE_INFINITY;
			for (const year of [y, y - 1, y + 1]) {
				const date = validDay(year, month, day ?? 1);
				if (date === null) continue;
				const from = day === null ? dayOf(year, month, 1) : date;
				const until = day === null ? addMonths(from, 1) - 1 : date;
				const ahead = from > doc ? from - doc : 0;
				const behind = until < doc ? doc - until : 0;
				const cost = tense === "future" ? ahead + behind * 5 : ahead * (tense === "past" ? 5 : 2) + behind;
				if (cost < least) {
					least = cost;
					best = year;
				}
			}
			return { year: best, open: false, anchor: null };
		}
		if (this.frame.year) return { year: this.frame.year.year, open: false, anchor: this.frame.year.span };
		return { year: anyYear, open: true, anchor: null };
	}

	private fullYear(f: Fields): number | null {
		const year = num(f, "year");
		// The year before 1 is 0: 480 BC is -479.
		if (year !== null) return num(f, "bc") === null ? year : 1 - year;
		if (f.toldyear !== undefined) {
			const told = this.told.year ?? this.told.last;
			return told && !told.point.open ? civil(told.point.from).year : null;
		}
		const rel = num(f, "relyear");
		if (rel !== null) {
			const base = this.base();
			return base && !base.open ? civil(base.day).year + rel : null;
		}
		const yy = num(f, "yy");
		if (yy === null) return null;
		const century = num(f, "century");
		if (century !== null) return century * 100 + yy;
		const ref = this.told.year?.point.from ?? this.frame.doc;
		const y = ref === null ? anyYear : civil(ref).year;
		const guess = Math.floor(y / 100) * 100 + yy;
		return guess > y + 20 ? guess - 100 : guess < y - 80 ? guess + 100 : guess;
	}

	// --- dates

	private date(found: Placed, index: number): Grounded {
		const point = this.datePoint(found, index, found.fields);
		if (!point) return unknown(found.fields);
		if (found.fields.around === "W") {
			const week = weekPoint(point.point.from, point.point.open);
			return { type: "DATE", value: week.value, edtf: week.edtf, basis: "inferred", anchor: point.anchor, point: week };
		}
		return this.withPart(found.fields, point.point, point.stated ? "stated" : "inferred", point.anchor);
	}

	private withPart(f: Fields, point: Point, basis: "stated" | "inferred", anchor: Span | null): Grounded {
		const part = str(f, "part");
		// Dawn and sunset have no code of their own in TIMEX3: the day stands for them.
		if (part === "DAY") return { type: "DATE", value: point.value, edtf: point.edtf, basis, anchor, point };
		if (part !== null && point.grain === "day")
			return {
				type: "TIME",
				value: `${point.value}T${part}`,
				edtf: point.edtf,
				basis,
				anchor,
				point,
			};
		return { type: "DATE", value: point.value, edtf: point.edtf, basis, anchor, point };
	}

	private datePoint(
		found: Placed,
		index: number,
		given: Fields,
	): { point: Point; stated: boolean; anchor: Span | null } | null {
		let f = given;
		const share = str(f, "share");
		let shared: Span | null = null;
		if (share) {
			const other = this.sharer(found, index, share);
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
		if (holiday) return this.feast(found, index, f, holiday);
		const year = this.fullYear(f);
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
			const { doc } = this.frame;
			if (rel !== null && rel !== 0 && doc !== null) {
				const y = civil(doc).year;
				const here = validDay(y, month, day);
				const past = here !== null && here < doc;
				const exact = validDay(rel < 0 ? (past ? y : y - 1) : past ? y + 1 : y, month, day);
				if (exact !== null) return { point: dayPoint(exact), stated: false, anchor: null };
			}
			const y = this.yearFor(found, index, month, day);
			const fits = wd === null || y.open ? y.year : this.weekdayYear(y.year, month, day, wd);
			const exact = validDay(fits, month, day);
			if (exact === null) return null;
			return { point: dayPoint(exact, y.open), stated: y.open, anchor: shared ?? y.anchor };
		}
		const week = num(f, "nthweek");
		if (month !== null && week !== null) {
			const y = year === null ? this.yearFor(found, index, month, null) : { year, open: false, anchor: null };
			const day =
				week > 0 ? dayOf(y.year, month, Math.min(28, week * 7 - 3)) : addMonths(dayOf(y.year, month, 1), 1) - 4;
			return { point: weekPoint(day, y.open), stated: year !== null, anchor: y.anchor };
		}
		if (month !== null) {
			if (year !== null) return { point: monthPoint(year, month), stated: shared === null, anchor: shared };
			if (rel !== null) {
				const base = this.base();
				if (base) {
					const c = civil(base.day);
					let y = c.year;
					if (rel < 0 && month >= c.month) y--;
					if (rel > 0 && month <= c.month) y++;
					return { point: monthPoint(y, month, base.open), stated: false, anchor: base.anchor };
				}
			}
			const y = this.yearFor(found, index, month, null);
			return { point: monthPoint(y.year, month, y.open), stated: y.open, anchor: y.anchor };
		}
		if (wd !== null) return this.weekdayPoint(found, f, wd, day);
		if (day !== null) return this.dayOfMonth(day, found.tense);
		const season = str(f, "season");
		if (season) return this.season(found, index, f, season, year);
		const qh = str(f, "qh");
		const nth = num(f, "nth");
		const back = num(f, "yearback");
		if (qh && nth !== null) {
			const made = this.quarter(qh, nth, year, found.tense);
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
	private sharer(found: Placed, index: number, side: string): { found: Placed; fields: Fields } | null {
		const step = side === "before" ? -1 : 1;
		for (let i = index + step, left = 8; left > 0; i += step, left--) {
			const other = this.list[i];
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

	private weekdayYear(year: number, month: number, day: number, wd: number): number {
		for (const y of [year, year - 1, year + 1]) {
			const d = validDay(y, month, day);
			if (d !== null && weekday(d) === wd) return y;
		}
		return year;
	}

	private weekdayPoint(
		found: Placed,
		f: Fields,
		wd: number,
		day: number | null,
	): { point: Point; stated: boolean; anchor: Span | null } | null {
		const rel = num(f, "rel");
		const inWeek = num(f, "weekrel");
		const base = this.narrative ? this.toldDay() : this.now();
		if (!base || base.open) return null;
		if (day !== null) {
			for (let back = 0; back < 400; back++)
				for (const d of [base.day - back, base.day + back])
					if (civil(d).day === day && weekday(d) === wd)
						return { point: dayPoint(d), stated: false, anchor: base.anchor };
			return null;
		}
		let d: Day;
		if (inWeek !== null) d = base.day - weekday(base.day) + wd + inWeek * 7;
		else if (this.narrative && this.told.day) {
			d = weekdayFrom(base.day + (rel === 1 ? 1 : 0), wd, rel === -1 ? -1 : 1);
			// A text tells no past after its own day: there the weekday is the one before it.
			if (this.frame.doc !== null && d > this.frame.doc && found.tense !== "future") d = weekdayFrom(this.frame.doc, wd, -1);
		}
		else if (rel === -1) d = weekdayFrom(base.day - 1, wd, -1);
		else if (rel === 1) d = weekdayFrom(base.day + 1, wd, 1);
		else if (found.tense === "future") d = weekdayFrom(base.day, wd, 1);
		else if (rel === 0 && found.tense !== "past") d = weekdayFrom(base.day, wd, 1);
		else d = weekdayFrom(base.day, wd, -1);
		return { point: dayPoint(d), stated: false, anchor: base.anchor };
	}

	private dayOfMonth(day: number, tense: Tense | null): { point: Point; stated: boolean; anchor: Span | null } | null {
		const told = this.told.month;
		if (told && (this.narrative || told.point.grain === "day")) {
			const c = civil(told.point.from);
			// A day well before the one told last is in the month after it.
			const rolled = told.point.grain === "day" && day < c.day - 20 ? 1 : 0;
			const first = addMonths(dayOf(c.year, c.month, 1), rolled);
			const exact = validDay(civil(first).year, civil(first).month, day);
			if (exact !== null) return { point: dayPoint(exact, told.point.open), stated: false, anchor: told.span };
		}
		const { doc } = this.frame;
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

	private season(
		found: Placed,
		index: number,
		f: Fields,
		season: string,
		year: number | null,
	): { point: Point; stated: boolean; anchor: Span | null } | null {
		if (year !== null) return { point: seasonPoint(year, season), stated: num(f, "relyear") === null, anchor: null };
		const { tense } = found;
		const rel = num(f, "rel");
		const base = this.base();
		if (!base) return null;
		const c = civil(base.day);
		const here = seasonPoint(c.year, season);
		let y = c.year;
		if (this.narrative && rel === null) {
			const near = this.yearFor(found, index, civil(here.from).month, null);
			return { point: seasonPoint(near.year, season, near.open), stated: false, anchor: near.anchor };
		}
		if (this.narrative) y += rel ?? 0;
		else if (rel === null && tense !== "future" && tense !== "past") {
			// No verb says: the season nearest to the document.
			const gap = (s: Point) => Math.max(s.from - base.day, base.day - s.until, 0);
			for (const year of [c.year - 1, c.year + 1])
				if (gap(seasonPoint(year, season)) < gap(seasonPoint(y, season))) y = year;
		} else if (rel === -1 || (rel === null && tense !== "future")) {
			if (here.from > base.day || (rel === -1 && here.until >= base.day)) y--;
		} else if ((rel === 1 || tense === "future") && here.until < base.day) y++;
		return { point: seasonPoint(y, season, base.open), stated: false, anchor: base.anchor };
	}

	private quarter(
		qh: string,
		said: number,
		year: number | null,
		tense: Tense | null,
	): { point: Point; stated: boolean; anchor: Span | null } | null {
		const make = qh === "Q" ? quarterPoint : halfPoint;
		// "The last half", "the final quarter".
		const nth = said > 0 ? (qh === "H" ? Math.min(said, 2) : said) : qh === "Q" ? 4 : 2;
		if (year !== null) return { point: make(year, nth), stated: true, anchor: null };
		const base = this.base();
		if (!base) return null;
		const y = civil(base.day).year;
		const here = make(y, nth);
		const wanted = !this.narrative && tense !== "future" && here.from > base.day ? y - 1 : y;
		return { point: make(wanted, nth, base.open), stated: false, anchor: base.anchor };
	}

	private feast(
		found: Placed,
		index: number,
		f: Fields,
		name: string,
	): { point: Point; stated: boolean; anchor: Span | null } | null {
		const holiday = this.frame.language.holidays[name];
		if (!holiday) return null;
		const on = (year: number): Day => {
			if ("fixed" in holiday) return dayOf(year, holiday.fixed[0], holiday.fixed[1]);
			if ("nth" in holiday) return nthWeekday(year, holiday.nth[0], holiday.nth[1], holiday.nth[2]);
			return easter(year) + holiday.easter;
		};
		const year = this.fullYear(f);
		if (year !== null) return { point: dayPoint(on(year)), stated: num(f, "relyear") === null, anchor: null };
		const base = this.base();
		if (!base || base.open) {
			if (!("fixed" in holiday)) return null;
			return { point: dayPoint(dayOf(anyYear, holiday.fixed[0], holiday.fixed[1]), true), stated: true, anchor: null };
		}
		const y = civil(base.day).year;
		const rel = num(f, "rel");
		if (rel === -1) return { point: dayPoint(on(on(y) < base.day ? y : y - 1)), stated: false, anchor: base.anchor };
		if (rel === 1) return { point: dayPoint(on(on(y) > base.day ? y : y + 1)), stated: false, anchor: base.anchor };
		const c = civil(on(y));
		const chosen = this.yearFor(found, index, c.month, c.day);
		return { point: dayPoint(on(chosen.year)), stated: false, anchor: chosen.anchor };
	}

	// --- times that hang on others

	private deictic(found: Placed): Grounded {
		const f = found.fields;
		const base = this.now() ?? null;
		if (!base) return plain("DATE", "PRESENT_REF");
		const day = base.day + (num(f, "offset") ?? num(f, "deictic") ?? num(f, "tonight") ?? 0);
		return this.withClock(f, dayPoint(day), "inferred", null);
	}

	private unit(found: Placed): Grounded {
		const f = found.fields;
		const rel = num(f, "rel") ?? 0;
		const base = this.base();
		const unit = str(f, "unit") ?? "D";
		if (!base) return plain("DATE", rel < 0 ? "PAST_REF" : rel > 0 ? "FUTURE_REF" : "PRESENT_REF");
		const point = shifted(base.day, base.open, rel, unit, this.told.quarter);
		return point ? this.withPart(f, point, "inferred", base.anchor) : plain("DATE", "PRESENT_REF");
	}

	private shift(found: Placed): Grounded {
		const f = found.fields;
		const n = f.n ?? 1;
		const dir = num(f, "shift") ?? -1;
		const unit = str(f, "unit") ?? "D";
		if (n === "X" || typeof n !== "number") return plain("DATE", dir < 0 ? "PAST_REF" : "FUTURE_REF");
		const deictic = f.from === "now" || this.isAgo(found);
		const base = deictic && !this.narrative ? this.now() : (this.toldForShift(unit) ?? this.now());
		if (!base) return plain("DURATION", duration(f));
		if ("SMH".includes(unit)) return plain("DURATION", duration(f));
		if (unit === "Y" && n === 1 && this.told.quarter && !this.narrative) {
			const q = this.told.quarter.point;
			const c = civil(q.from);
			const point = quarterPoint(c.year + dir, Math.floor((c.month - 1) / 3) + 1, q.open);
			return {
				type: "DATE",
				value: point.value,
				edtf: point.edtf,
				basis: "inferred",
				anchor: this.told.quarter.span,
				point,
			};
		}
		const point = shifted(base.day, base.open, dir * Math.trunc(n), unit, null, true);
		if (!point) return plain("DURATION", duration(f));
		return { type: "DATE", value: point.value, edtf: point.edtf, basis: "inferred", anchor: base.anchor, point };
	}

	private isAgo(found: Placed): boolean {
		return found.fields.from === "now";
	}

	private toldForShift(unit: string): Base | null {
		const t = unit === "D" || unit === "W" || unit === "F" ? this.told.day : this.told.last;
		return t ? { day: t.point.from, open: t.point.open, anchor: t.span } : null;
	}

	private toldLast(found: Placed): Grounded {
		const f = found.fields;
		const offset = num(f, "offset") ?? 0;
		const wd = num(f, "weekday");
		const base = this.toldDay();
		if (!base) return plain("DATE", offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF");
		const make = (point: Point) => this.withPart(f, point, "inferred", base.anchor);
		if (wd !== null) {
			if (base.open) return plain("DATE", `XXXX-WXX-${wd}`);
			return make(dayPoint(weekdayFrom(base.day + (offset < 0 ? -1 : 1), wd, offset < 0 ? -1 : 1)));
		}
		const month = num(f, "month");
		if (month !== null) {
			const c = civil(base.day);
			const y = offset > 0 ? (month > c.month ? c.year : c.year + 1) : month < c.month ? c.year : c.year - 1;
			return make(monthPoint(y, month, base.open));
		}
		const season = str(f, "season");
		const wide = this.told.last;
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
		if (unit === "Q") return this.quarterTold(f, offset);
		if (unit === "D") return make(dayPoint(base.day + offset, base.open));
		const from = wide && unit !== "W" ? { day: wide.point.from, open: wide.point.open, anchor: wide.span } : base;
		const point = shifted(from.day, from.open, offset, unit, this.told.quarter);
		return point ? this.withPart(f, point, "inferred", from.anchor) : plain("DATE", "PRESENT_REF");
	}

	/** The quarter told last, else the last one that was over, in its own year or in the one that the words name. */
	private quarterTold(f: Fields, offset: number): Grounded {
		const told = this.told.quarter;
		const now = this.base();
		const from =
			told?.point.from ??
			(now ? quarterPoint(civil(now.day).year, Math.floor((civil(now.day).month - 1) / 3)).from : null);
		if (from === null) return plain("DATE", "XXXX-QX");
		const c = civil(from);
		const year = num(f, "year") ?? c.year + (num(f, "yearback") ?? num(f, "relyear") ?? 0);
		const point = quarterPoint(year, Math.floor((c.month - 1) / 3) + 1 + offset, told?.point.open ?? false);
		return { type: "DATE", value: point.value, edtf: point.edtf, basis: "inferred", anchor: told?.span ?? null, point };
	}

	private part(found: Placed): Grounded {
		const f = found.fields;
		const told = this.told.day;
		const near = told && (this.narrative || found.block - told.block <= 1) ? this.toldDay() : this.now();
		const part = str(f, "part") ?? "NI";
		if (!near)
			return { type: "TIME", value: `XXXX-XX-XXT${part}`, edtf: null, basis: "stated", anchor: null, point: null };
		return this.withPart(f, dayPoint(near.day, near.open), "inferred", near.anchor);
	}

	private clock(found: Placed, index: number): Grounded {
		const f = found.fields;
		let point: Point | null = null;
		let anchor: Span | null = null;
		let stated = false;
		const offset = num(f, "offset") ?? num(f, "tonight");
		if (num(f, "weekday") !== null || num(f, "month") !== null) {
			const made = this.datePoint(found, index, f);
			point = made?.point ?? null;
			anchor = made?.anchor ?? null;
			stated = made?.stated ?? false;
		} else if (offset !== null) {
			const now = this.now();
			point = now ? dayPoint(now.day + offset) : null;
		} else {
			const told = this.told.day;
			const base = told && (this.narrative || found.block === told.block) ? this.toldDay() : this.now();
			point = base ? dayPoint(base.day, base.open) : null;
			anchor = base?.anchor ?? null;
		}
		if (!point) {
			const time = timeOf(f);
			return {
				type: "TIME",
				value: `XXXX-XX-XX${time ?? "TXX:XX"}`,
				edtf: null,
				basis: "stated",
				anchor: null,
				point: null,
			};
		}
		return this.withClock(f, point, stated ? "stated" : "inferred", anchor);
	}

	private withClock(f: Fields, point: Point, basis: "stated" | "inferred", anchor: Span | null): Grounded {
		const time = timeOf(f);
		if (time === null) return this.withPart(f, point, basis, anchor);
		const edtf =
			point.open || point.edtf === null ? point.edtf : `${point.edtf}${time.length === 6 ? `${time}:00` : time}`;
		return {
			type: "TIME",
			value: `${point.value}${time}`,
			edtf: edtf?.endsWith("T24:00:00") ? point.edtf : edtf,
			basis,
			anchor,
			point,
		};
	}

	private era(f: Fields): Grounded {
		const make = (point: Point, stated = true): Grounded => ({
			type: "DATE",
			value: point.value,
			edtf: point.edtf,
			basis: stated ? "stated" : "inferred",
			anchor: null,
			point,
		});
		const century = num(f, "century");
		if (century !== null) return make(centuryPoint(century + (num(f, "tens") ?? 0)));
		const decade = num(f, "decade");
		if (decade !== null) return make(decadePoint(decade));
		const short = num(f, "decade2");
		if (short !== null) {
			const ref = this.told.year?.point.from ?? this.frame.doc;
			const y = ref === null || ref === undefined ? 2000 : civil(ref).year;
			const guess = Math.floor(y / 100) * 100 + short;
			return make(decadePoint(guess > y + 5 ? guess - 100 : guess), false);
		}
		return plain("DATE", "PAST_REF");
	}
}

function plain(type: TimeType, value: string): Grounded {
	return { type, value, edtf: null, basis: "stated", anchor: null, point: null };
}

/** What no anchor settles keeps what its words say. */
function unknown(f: Fields): Grounded {
	const wd = num(f, "weekday");
	const part = str(f, "part");
	const season = str(f, "season");
	const day = num(f, "day");
	const tail = part ? `T${part}` : "";
	if (wd !== null) return plain(part ? "TIME" : "DATE", `XXXX-WXX-${wd}${tail}`);
	if (season) return plain("DATE", `XXXX-${season}`);
	const qh = str(f, "qh");
	if (qh) return plain("DATE", `XXXX-${qh}${num(f, "nth") ?? "X"}`);
	if (day !== null) return plain(part ? "TIME" : "DATE", `XXXX-XX-${pad(day + (num(f, "tens") ?? 0))}${tail}`);
	return plain("DATE", "XXXX-XX-XX");
}

/** A unit counted from a day: `n` units on. `exact` keeps weeks as the week and days as the day that they lead to. */
function shifted(day: Day, open: boolean, n: number, unit: string, quarter: Told | null, exact = false): Point | null {
	const c = civil(day);
	switch (unit) {
		case "D":
			return dayPoint(day + n, open);
		case "F":
			return dayPoint(day + 14 * n, open);
		case "W":
			return exact && Math.abs(n) === 1 ? dayPoint(day + 7 * n, open) : weekPoint(day + 7 * n, open);
		case "N":
			return weekendPoint(day + 7 * n, open);
		case "m":
			return monthPoint(c.year, c.month + n, open);
		case "Q": {
			const from = n === 0 && quarter ? civil(quarter.point.from) : c;
			return quarterPoint(from.year, Math.floor((from.month - 1) / 3) + 1 + n, open);
		}
		case "Y":
			return open ? null : yearPoint(c.year + n);
		case "E":
			return open ? null : exact ? yearPoint(c.year + 10 * n) : decadePoint(c.year + 10 * n);
		case "C":
			return open ? null : exact ? yearPoint(c.year + 100 * n) : centuryPoint(Math.floor(c.year / 100) + 1 + n);
		case "AF":
		case "MO":
		case "EV":
		case "NI":
			return dayPoint(day + n, open);
		default:
			return null;
	}
}

const designators: Readonly<Record<string, readonly [string, number]>> = {
	S: ["S", 1],
	M: ["M", 1],
	H: ["H", 1],
	D: ["D", 1],
	W: ["W", 1],
	F: ["W", 2],
	m: ["M", 1],
	Q: ["Q", 1],
	Y: ["Y", 1],
	E: ["Y", 10],
	C: ["Y", 100],
	L: ["Y", 1000],
	N: ["WE", 1],
};
const vagueUnits: Readonly<Record<string, string>> = { E: "DE", C: "CE", F: "W", L: "L", N: "WE" };

/** TIMEX3 value of an amount of time. */
export function duration(f: Fields): string {
	const n = f.n ?? "X";
	const raw = str(f, "unit") ?? "D";
	const time = raw === "S" || raw === "M" || raw === "H" ? "T" : "";
	const known = designators[raw];
	if (!known) {
		const code = ["SP", "SU", "FA", "WI"].includes(raw) ? raw : raw;
		return `P${n}${code}`;
	}
	if (n === "X") return `P${time}X${vagueUnits[raw] ?? known[0]}`;
	const [code, times] = known;
	const count = (typeof n === "number" ? n : 1) * times + (num(f, "half") ? 0.5 * times : 0);
	const whole = Math.trunc(count);
	if (count === whole) return `P${time}${whole}${code}`;
	const smaller: Readonly<Record<string, readonly [string, number]>> = { Y: ["M", 12], H: ["M", 60], M: ["S", 60] };
	const next = raw === "Y" || raw === "E" ? smaller.Y : raw === "H" || raw === "M" ? smaller[raw] : undefined;
	const rest = next ? (count - whole) * next[1] : 0.5;
	if (next && Math.abs(rest - Math.round(rest)) < 1e-9)
		return `P${time}${whole > 0 ? `${whole}${code}` : ""}${Math.round(rest)}${next[0]}`;
	return `P${time}${count}${code}`;
}

/** TIMEX3 value of a set. */
function setOf(f: Fields): string {
	const often = str(f, "often");
	if (often) return often;
	const wd = num(f, "weekday");
	const part = str(f, "part");
	if (wd !== null) return `XXXX-WXX-${wd}${part ? `T${part}` : ""}`;
	const month = num(f, "month");
	if (month !== null) return `XXXX-${pad(month)}`;
	const season = str(f, "season");
	if (season) return `XXXX-${season}`;
	if (part) return `XXXX-XX-XXT${part}`;
	const unit = str(f, "unit") ?? "D";
	if (unit === "N") return "XXXX-WE";
	return duration({ ...f, n: f.n ?? 1 });
}

/** `THH:MM` of the fields of a clock, null where there are none. */
function timeOf(f: Fields): string | null {
	const clock = str(f, "clock");
	let hour = num(f, "hour") ?? num(f, "hourname");
	let minute = 0;
	if (clock) {
		const [h = 0, m = 0] = clock.split(/[:.]/u).map(Number);
		hour = h;
		minute = m;
	}
	const four = num(f, "hhmm");
	if (four !== null) {
		hour = Math.floor(four / 100);
		minute = four % 100;
	}
	if (hour === null) return null;
	const meridiem = str(f, "meridiem");
	const part = str(f, "part");
	const late =
		meridiem === "pm" || (meridiem === null && (part === "AF" || part === "EV" || (part === "NI" && hour >= 6)));
	if (late && hour < 12) hour += 12;
	if (meridiem === "am" && hour === 12) hour = 0;
	const zone = str(f, "zone") === "Z" ? "Z" : "";
	return `T${pad(hour)}:${pad(minute)}${zone}`;
}

/** Grounds the expressions of a text, in order, within one frame: one for each, null where it turns out to be no time. */
export function ground(list: readonly Placed[], frame: Frame): (Grounded | null)[] {
	return new Grounder(frame, list).all();
}
