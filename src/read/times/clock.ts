import type { Span } from "../../core/span.js";
import { isZone, offsetAt } from "../../core/zone.js";
import { datePoint, type Place } from "./dates.js";
import type { Fields } from "./find.js";
import { type Base, type Grounded, num, type Placed, pad, str } from "./placed.js";
import { dayPoint, type Point } from "./point.js";
import { early, late, type Story } from "./story.js";
import { withPart } from "./value.js";

export function clock(story: Story, found: Placed, index: number): Grounded {
	const f = found.fields;
	let point: Point | null = null;
	let anchor: Span | null = null;
	let stated = false;
	const offset = num(f, "offset") ?? num(f, "tonight");
	if (num(f, "weekday") !== null || num(f, "month") !== null) {
		const made = datePoint(story, found, index, f);
		point = made?.point ?? null;
		anchor = made?.anchor ?? null;
		stated = made?.stated ?? false;
	} else if (offset !== null) {
		const now = story.now();
		point = now ? dayPoint(now.day + offset) : null;
	} else if (follows(story, found, index)) {
		const made = follows(story, found, index);
		point = made?.point ?? null;
		anchor = made?.anchor ?? null;
	} else {
		const told = story.told.day;
		const goesOn = told && (story.narrative || (found.block - told.block <= 1 && !isStamp(story, found, index)));
		const base = goesOn ? hourBase(story, found) : story.loose();
		const over = base && isAfterMidnight(story, found, index) ? 1 : 0;
		const day = base ? dayPoint(base.day + over, base.open) : null;
		const hour = opensPost(story, found, index) ? timeOf(f)?.hour : undefined;
		point = day && hour !== undefined ? story.posted(day, hour, () => endsAfterMidnight(story.list, index)) : day;
		anchor = base?.anchor ?? null;
	}
	if (!point) {
		const time = timeOf(f);
		return {
			type: "TIME",
			value: `XXXX-XX-XX${time ? `T${pad(time.hour)}:${pad(time.minute)}` : "TXX:XX"}`,
			edtf: null,
			basis: "stated",
			anchor: null,
			point: null,
		};
	}
	return withClock(f, point, stated ? "stated" : "inferred", anchor);
}

/** True of an hour at the head of its paragraph, as over the posts of a live report ("09:10 Who is the colonel?"): it is of the report's own day, whatever the one above tells. */
function isStamp({ list, told, frame }: Story, found: Placed, index: number): boolean {
	if (found.first > 0 || str(found.fields, "clock") === null) return false;
	const before = list[index - 1];
	if (before?.block === found.block || told.day === null || told.day.block === found.block || told.day.clock)
		return false;
	// "Tuesday, 8 May, and the night that follows", above posts that end after midnight.
	const now = frame.doc;
	return now === null || now - told.day.point.from !== 1 || !endsAfterMidnight(list, index);
}

/** True where of the posts of a page from one on, the oldest first, an early one follows a late one. */
function endsAfterMidnight(list: readonly Placed[], from: number): boolean {
	let before = 0;
	for (let i = from; i < list.length; i++) {
		const post = list[i];
		const hour = post && post.first === 0 && list[i - 1]?.block !== post.block ? timeOf(post.fields)?.hour : undefined;
		if (hour === undefined) continue;
		if (hour < before) return before >= late && hour <= early;
		before = hour;
	}
	return false;
}

/** True of an hour that opens its paragraph, as those of the posts of a live report do. */
function opensPost({ list }: Story, { first, fields, block }: Placed, index: number): boolean {
	return first === 0 && str(fields, "clock") !== null && list[index - 1]?.block !== block;
}

/** True where an early hour follows a late one of the day told last, in one paragraph: "at half past ten in the evening … At two in the night". */
function isAfterMidnight({ list, told: { day } }: Story, found: Placed, index: number): boolean {
	const time = timeOf(found.fields);
	if (!time || time.hour > early || !day?.clock || day.block !== found.block || found.tense === "future") return false;
	for (let i = index - 1; i >= 0; i--) {
		const before = list[i];
		if (!before || before.start < day.span.start) return false;
		if (before.start === day.span.start) return (timeOf(before.fields)?.hour ?? 0) >= late;
	}
	return false;
}

/** The day that a bare hour is of: the one told last; a day that was only set ahead is not where a text that tells what has happened goes on. */
export function hourBase(story: Story, { tense }: Placed): Base | null {
	const now = story.now();
	const told = story.toldDay();
	return now && told && told.day > now.day && tense !== "future" ? now : told;
}

/** The day that follows a bare clock in its sentence, with little between ("at 8 a.m. local time (0200 GMT) Friday"). */
function follows(story: Story, found: Placed, index: number): Place | null {
	for (let i = index + 1, last = found.last; i < index + 3; i++) {
		const next = story.list[i];
		if (!next || next.sentence !== found.sentence || next.first - last > 4) return null;
		const dates = next.rule.kind === "date" || next.rule.kind === "clock";
		if (dates && (num(next.fields, "weekday") !== null || num(next.fields, "day") !== null)) {
			const made = datePoint(story, next, i, next.fields);
			if (made?.point.grain !== "day") return null;
			const anchor = { start: next.start, end: next.end };
			const over = overMidnight(found.fields, next.fields);
			return { ...made, point: over === 0 ? made.point : dayPoint(made.point.from + over, made.point.open), anchor };
		}
		if (next.rule.kind !== "clock") return null;
		last = next.last;
	}
	return null;
}

/** Days from the day of a clock in GMT to that of the local one before it: "10:52 p.m. local time (0352 GMT on Wednesday)" is on Tuesday. */
function overMidnight(local: Fields, other: Fields): number {
	const [here, there] = [timeOf(local), timeOf(other)];
	if (!here || !there || str(other, "zone") !== "Z" || str(local, "zone") !== null) return 0;
	const ahead = here.hour - there.hour;
	return ahead > 12 ? -1 : ahead < -12 ? 1 : 0;
}

export function withClock(f: Fields, point: Point, basis: "stated" | "inferred", anchor: Span | null): Grounded {
	const time = timeOf(f);
	if (time === null) return withPart(f, point, basis, anchor);
	const clock = `T${pad(time.hour)}:${pad(time.minute)}`;
	const zone = zoneOf(f, point, time);
	const dated = point.grain === "day" && !point.open && point.edtf !== null && time.hour < 24;
	return {
		type: "TIME",
		// TIMEX3 leaves out the minutes of an offset of whole hours.
		value: `${point.value}${clock}${zone.replace(/:00$/u, "")}`,
		edtf: dated ? `${point.edtf}${clock}:00${zone}` : point.edtf,
		basis,
		anchor,
		point,
	};
}

interface Clock {
	readonly hour: number;
	readonly minute: number;
}

/** The time of the day of the fields of a clock, null where there are none. */
function timeOf(f: Fields): Clock | null {
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
	return { hour, minute };
}

const offsetText = (minutes: number) =>
	`${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;

/** `Z`, an offset (`-05:00`), or nothing where the words name no zone or it depends on a day that is not known. */
function zoneOf(f: Fields, point: Point, time: Clock): string {
	const zone = str(f, "zone");
	if (zone === null) return "";
	const ahead = num(f, "ahead") ?? -(num(f, "behind") ?? 0);
	if (zone === "Z" && ahead !== 0) return offsetText(ahead * 60);
	if (zone === "Z" || !zone.includes("/")) return zone;
	// Summer or winter time: by the day.
	if (point.grain !== "day" || point.open || !isZone(zone)) return "";
	return offsetText(offsetAt(point.from, (time.hour * 60 + time.minute) * 60_000, zone));
}
