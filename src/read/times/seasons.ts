import { civil, type Day, dayOf } from "../../core/day.js";
import type { Tense } from "./clause.js";
import type { Place } from "./dates.js";
import type { Fields } from "./find.js";
import { type Grounded, num, type Placed } from "./placed.js";
import {
	anyYear,
	centuryPoint,
	dayPoint,
	decadePoint,
	easter,
	halfPoint,
	nthWeekday,
	type Point,
	quarterPoint,
	seasonPoint,
} from "./point.js";
import type { Story } from "./story.js";
import { plain } from "./value.js";

export function season(
	story: Story,
	found: Placed,
	index: number,
	f: Fields,
	season: string,
	year: number | null,
): Place | null {
	if (year !== null) return { point: seasonPoint(year, season), stated: num(f, "relyear") === null, anchor: null };
	const { tense } = found;
	const rel = num(f, "rel");
	const base = story.base();
	if (!base) return null;
	const c = civil(base.day);
	const here = seasonPoint(c.year, season);
	let y = c.year;
	const next = story.list[index + 1];
	const named = next && next.sentence === found.sentence && found.attributive ? num(next.fields, "year") : null;
	// "The spring offensive of 1918".
	if (next && named !== null && rel === null && num(next.fields, "bc") === null)
		return {
			point: seasonPoint(named, season),
			stated: false,
			anchor: { start: next.start, end: next.end },
		};
	if (story.narrative && rel === null) {
		const near = story.yearFor(found, index, civil(here.from).month, null);
		return { point: seasonPoint(near.year, season, near.open), stated: false, anchor: near.anchor };
	}
	if (story.narrative) y += rel ?? 0;
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

export function quarter(
	story: Story,
	qh: string,
	said: number,
	year: number | null,
	tense: Tense | null,
): Place | null {
	const make = qh === "Q" ? quarterPoint : halfPoint;
	// "The last half", "the final quarter".
	const nth = said > 0 ? (qh === "H" ? Math.min(said, 2) : said) : qh === "Q" ? 4 : 2;
	if (year !== null) return { point: make(year, nth), stated: true, anchor: null };
	const base = story.base();
	if (!base) return null;
	const y = civil(base.day).year;
	const here = make(y, nth);
	const wanted = !story.narrative && tense !== "future" && here.from > base.day ? y - 1 : y;
	return { point: make(wanted, nth, base.open), stated: false, anchor: base.anchor };
}

export function feast(story: Story, found: Placed, index: number, f: Fields, name: string): Place | null {
	const holiday = story.frame.language.holidays[name];
	if (!holiday) return null;
	const on = (year: number): Day => {
		if ("fixed" in holiday) return dayOf(year, holiday.fixed[0], holiday.fixed[1]);
		if ("nth" in holiday) return nthWeekday(year, holiday.nth[0], holiday.nth[1], holiday.nth[2]);
		return easter(year) + holiday.easter;
	};
	const year = story.fullYear(f);
	if (year !== null) return { point: dayPoint(on(year)), stated: num(f, "relyear") === null, anchor: null };
	const base = story.base();
	if (!base || base.open) {
		if (!("fixed" in holiday)) return null;
		return { point: dayPoint(dayOf(anyYear, holiday.fixed[0], holiday.fixed[1]), true), stated: true, anchor: null };
	}
	const y = civil(base.day).year;
	const rel = num(f, "rel");
	if (rel === -1) return { point: dayPoint(on(on(y) < base.day ? y : y - 1)), stated: false, anchor: base.anchor };
	if (rel === 1) return { point: dayPoint(on(on(y) > base.day ? y : y + 1)), stated: false, anchor: base.anchor };
	const c = civil(on(y));
	const chosen = story.yearFor(found, index, c.month, c.day);
	return { point: dayPoint(on(chosen.year)), stated: false, anchor: chosen.anchor };
}

export function era(story: Story, f: Fields): Grounded {
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
		const ref = story.told.year?.point.from ?? story.frame.doc;
		const y = ref === null || ref === undefined ? 2000 : civil(ref).year;
		const guess = Math.floor(y / 100) * 100 + short;
		return make(decadePoint(guess > y + 5 ? guess - 100 : guess), false);
	}
	return plain("DATE", "PAST_REF");
}
