import { addMonths, civil, dayOf, validDay, weekday } from "../../core/day.js";
import type { Span } from "../../core/span.js";
import { tiesOf } from "./account.js";
import { isElsewhen, opening } from "./elsewhen.js";
import type { Fields } from "./find.js";
import { type Base, type Frame, type Grounded, num, type Placed, type Told } from "./placed.js";
import { anyYear, dayPoint, type Point } from "./point.js";

/** What has been told so far, from which the next expressions are worked out. */
interface State {
	day: Told | null;
	month: Told | null;
	year: Told | null;
	quarter: Told | null;
	last: Told | null;
}

/** How many of the last days told "that Monday" can mean. */
const looked = 8;

/** What a month back costs a narrative, where one on costs 1. */
const backwards = 2;
/** What it costs to tell a month that lies beyond the next date with its year. */
const beyond = 6;
/** How many expressions on that date is looked for. */
const soon = 12;

const noTies: ReadonlyMap<Placed, number> = new Map();

/** An hour from which on it is late in the evening, and one up to which it is early. */
export const late = 20;
export const early = 5;

/** Posts of a live report in order, the oldest first, from which on an early one after a late one is of the next day. */
const inOrder = 2;

/** The last of the posts of a live report: its hour, how many before it came in order, the day of the first and how many nights ago that was. */
interface Posted {
	readonly first: Point;
	readonly hour: number;
	readonly ordered: number;
	readonly nights: number;
	/** True where some of them are told after midnight. */
	readonly isNightly: boolean;
}

/** What has been told up to a place in the text: what the next expression hangs on. Closed, since every expression moves it. */
export class Story {
	/** A year told in passing, which holds for its sentence only. */
	private aside: Told | null = null;
	/** The last days told, in order. */
	private recent: readonly Told[] = [];
	/** The year named last, in passing or not: "that year". */
	private named: Told | null = null;
	private post: Posted | null = null;
	/** The days of events, by stem; null where the same word has told two. */
	readonly events = new Map<string, Told | null>();
	/** Of an account by weekdays those beside "today" and the like. */
	readonly ties: ReadonlyMap<Placed, number>;
	readonly told: State = { day: null, month: null, year: null, quarter: null, last: null };
	constructor(
		readonly frame: Frame,
		readonly list: readonly Placed[],
	) {
		this.ties = frame.begins === undefined ? noTies : tiesOf(list);
	}

	/** True where the story is told in years before Christ. */
	get ancient(): boolean {
		return this.told.year !== null && civil(this.told.year.point.from).year <= 0;
	}

	get narrative(): boolean {
		return this.frame.kind === "history" || this.frame.kind === "chronicle" || this.frame.doc === null;
	}

	now(): Base | null {
		return this.frame.doc === null ? null : { day: this.frame.doc, open: false, anchor: null };
	}

	/** The day told last, else the document's. */
	toldDay(): Base | null {
		const t = this.told.day;
		if (t) return { day: t.point.from, open: t.point.open, anchor: t.span };
		return this.loose();
	}

	/** The day of what says none, where none has been told: the document's, but for an account that begins long before. */
	loose(): Base | null {
		return this.frame.begins === undefined ? this.now() : null;
	}

	/** Now in a report, the time told last in a narrative. */
	base(): Base | null {
		if (!this.narrative) return this.now();
		const t = this.told.last;
		if (t) return { day: t.point.from, open: t.point.open, anchor: t.span };
		return this.now();
	}

	/** The day of the next post of a live report, which without the posts before it would be `day`: after a late one an early one is past midnight. */
	posted(day: Point, hour: number, nightly: () => boolean): Point {
		const before = this.post;
		const isNext = before !== null && before.ordered >= inOrder && before.hour >= late && hour <= early;
		const isOrdered = before === null || isNext || hour >= before.hour;
		const nights = isOrdered ? (before?.nights ?? 0) + (isNext ? 1 : 0) : 0;
		const first = before?.first ?? day;
		const isNightly = before === null ? nightly() : before.isNightly;
		this.post = { first, hour, ordered: isOrdered ? (before?.ordered ?? 0) + 1 : 0, nights, isNightly };
		return nights === 0 && !isNightly ? day : dayPoint(first.from + nights, first.open);
	}

	/** The day told last that fell on a weekday (1 is Monday): "that Monday". Null where none of the last ones did. */
	weekdayTold(wd: number): Told | null {
		return this.recent.findLast((told) => weekday(told.point.from) === wd) ?? null;
	}

	/** The year of a yearless date (day null: a month). */
	yearFor(
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
		// A report without a day is not of every year that it names.
		const told = this.frame.kind === "history" || this.frame.kind === "chronicle" ? this.told.year : null;
		const near = aside ?? this.told.month ?? told;
		const isPassed = near !== null && this.frame.kind === "chronicle" && this.isPassed(near, month, day);
		if (this.narrative && near && !isPassed) {
			if (near.point.open) return { year: anyYear, open: true, anchor: near.span };
			const c = civil(near.point.from);
			if (near.point.grain === "year") return { year: c.year, open: false, anchor: near.span };
			const year = this.nearYear(c.year * 12 + c.month, month, this.dateAfter(index));
			return { year, open: false, anchor: near.span };
		}
		const beside = this.told.month;
		if (doc !== null && beside !== null && beside.block === found.block && tense !== "future") {
			// "On the night of 17 August 1999 … On the night of 21 August": a paragraph that tells of a year long gone goes on in it.
			const told = civil(beside.point.from);
			const isOld = !beside.point.open && doc - beside.point.until > 366;
			if (isOld && month >= told.month && month - told.month < 3)
				return { year: told.year, open: false, anchor: beside.span };
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

	/** True where a day or month of a chronicle follows what was told only of the years before: on its way to the document's own day it does not go back in that year. */
	private isPassed(near: Told, month: number, day: number | null): boolean {
		const { doc } = this.frame;
		if (doc === null || near.point.open || near.point.grain === "day") return false;
		const { year } = civil(doc);
		const told = civil(near.point.from);
		const here = validDay(year, month, day ?? 1);
		const own = here !== null && here <= doc ? year : year - 1;
		if (told.year >= own) return false;
		return near.point.grain === "year" ? near.first > opening : month < told.month;
	}

	/** The year of a month that a narrative tells after one month (years and months counted as months) and before another: on from the one, not beyond the other. */
	private nearYear(before: number, month: number, after: number | null): number {
		const year = Math.floor((before - 1) / 12);
		let best = year;
		let least = Number.POSITIVE_INFINITY;
		for (const y of [year, year + 1, year - 1]) {
			const at = y * 12 + month;
			const ahead = at - before;
			const cost = (ahead >= 0 ? ahead : -ahead * backwards) + (after !== null && at > after ? beyond : 0);
			if (cost < least) {
				least = cost;
				best = y;
			}
		}
		return best;
	}

	/** The next month that the text tells with its year soon after expression `index`, as years and months counted as months. */
	private dateAfter(index: number): number | null {
		const from = this.list[index];
		for (let i = index + 1; i <= index + soon; i++) {
			const next = this.list[i];
			if (!from || !next || next.block > from.block + 1) return null;
			const year = num(next.fields, "year");
			const month = num(next.fields, "month");
			if (year !== null && month !== null && num(next.fields, "bc") === null && !next.attributive)
				return year * 12 + month;
		}
		return null;
	}

	fullYear(f: Fields): number | null {
		const year = num(f, "year");
		// The year before 1 is 0: 480 BC is -479.
		if (year !== null) return num(f, "bc") === null ? year : 1 - year;
		if (f.toldyear !== undefined) {
			const told = this.named ?? this.told.year ?? this.told.last;
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

	/** True where a narrative does not go on from a day: the end that is set to a thing, after the text's own day ("until 30 May"), or the day of the text, on which somebody says something ("says today"). */
	private isPassing({ role, rule }: Placed, { from }: Point): boolean {
		const { doc, kind } = this.frame;
		if (kind !== "chronicle") return false;
		const told = this.told.day;
		// "On the 13th … a state of emergency until November 20 … In the evening": of the 13th.
		if (role === "until" && told && from > told.point.from + 1) return true;
		if (doc === null) return false;
		return (role === "until" && from > doc) || (role === "said" && rule.kind === "deictic");
	}

	/** True where an account whose days have no year names another time with its year in passing. */
	private isElsewhen(found: Placed, { open, grain, from }: Point): boolean {
		const { doc, kind } = this.frame;
		const { month } = this.told;
		if (doc !== null || kind === "history" || kind === "chronicle") return false;
		if (open || !month?.point.open || (grain !== "month" && grain !== "day")) return false;
		return isElsewhen(found, civil(from).month, [civil(month.point.from).month]);
	}

	/** True where an account by weekdays goes on from a time: not from "the Thursday before", nor from the day on which it is told. */
	private goesOn(found: Placed, { from }: Point): boolean {
		const { day } = this.told;
		if (found.rule.kind === "deictic") return false;
		return day ? from >= day.point.from : !this.ties.has(found);
	}

	private tell(event: string, told: Told): void {
		const known = this.events.get(event);
		this.events.set(event, known === undefined || known?.point.value === told.point.value ? told : null);
	}

	remember(found: Placed, g: Grounded): void {
		if (!g.point || found.birth) return;
		const told: Told = {
			point: g.point,
			span: { start: found.start, end: found.end },
			sentence: found.sentence,
			block: found.block,
			clock: found.rule.kind === "clock",
			first: found.first,
			token: found.last,
		};
		if (g.point.grain === "day") for (const event of found.tells) this.tell(event, told);
		const t = this.told;
		if (!g.point.open && (g.point.grain === "year" || g.point.grain === "month" || g.point.grain === "day"))
			this.named = told;
		// In a narrative a bare year moves the story where it opens a sentence or stands in a heading; elsewhere only within its sentence.
		if (this.frame.kind === "history" && g.point.grain === "year" && this.told.month) {
			if (found.attributive) return;
			if (found.first > opening && !found.heading) {
				this.aside = told;
				return;
			}
		}
		if (this.isElsewhen(found, g.point)) {
			this.aside = told;
			return;
		}
		this.aside = null;
		if (this.frame.begins !== undefined && !this.goesOn(found, g.point)) return;
		t.last = told;
		// What is looked back on for comparison does not move the story.
		if (found.rule.kind === "shift" && num(found.fields, "shift") === -1) return;
		const { grain } = g.point;
		// "From Tuesday on" looks back on a day of an account.
		const bounds = found.role === "since" && this.frame.kind === "testimony";
		// "… stormed it on Thursday, doctors said on Friday. At noon a man had been shot."
		const said = found.aside || (found.saying && t.day?.sentence === found.sentence);
		const isPassing = (said && this.frame.kind === "report") || this.isPassing(found, g.point);
		if (grain === "day" && !bounds && !isPassing) {
			t.day = told;
			if (!g.point.open) this.recent = [...this.recent.slice(1 - looked), told];
		}
		if (grain === "day" || grain === "month" || grain === "season" || grain === "quarter" || grain === "week") {
			t.month = told;
			if (!g.point.open) t.year = told;
		}
		const aside = num(found.fields, "yearback") ?? num(found.fields, "relyear");
		// What is compared with, or is still to come, is not the quarter that is spoken of.
		const coming = found.tense === "future" && this.frame.doc !== null && g.point.until > this.frame.doc;
		if (grain === "quarter" && aside === null && found.rule.kind !== "told" && !coming) t.quarter = told;
		if (grain === "year") {
			t.year = told;
			if (this.frame.kind === "history") t.month = null;
		}
	}
}
