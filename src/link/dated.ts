import { civil, type Day, parseDay, validDay } from "../core/day.js";
import type { Document } from "../core/document.js";
import { extent, interval, members, oneOf, singleDay } from "../core/edtf.js";
import { push } from "../core/lists.js";
import type { Dated, Reading } from "../core/reading.js";
import type { Span } from "../core/span.js";

interface Told {
	readonly month: number;
	readonly day: number;
	readonly span: Span;
}

const whole = /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})/u;
const yearless = /^(?:XXXX|\{\d{4})-(?<m>\d{2})-(?<d>\d{2})/u;

/** Days that a reading tells without a settled year, those to come and ends left out ("until November 25"). */
function open(reading: Reading): Told[] {
	return reading.times.flatMap((t) => {
		const m =
			t.tense === "future" || t.role === "until" || t.role === "by" ? null : yearless.exec(t.edtf ?? "")?.groups;
		return m ? [{ month: Number(m.m), day: Number(m.d), span: { start: t.start, end: t.end } }] : [];
	});
}

/** What is known of a document that says nothing of its day. */
const anyDay: Dated = { value: "../..", basis: "inferred", because: [] };

/** Years in which a reading tells each day, by month and day. */
function settled(reading: Reading): Map<string, Set<number>> {
	const years = new Map<string, Set<number>>();
	const own = reading.dated && singleDay(reading.dated.value) !== null ? [reading.dated.value] : [];
	for (const edtf of [...own, ...reading.times.map((t) => t.edtf ?? "")]) {
		const m = whole.exec(edtf)?.groups;
		if (!m) continue;
		const key = `${Number(m.m)}-${Number(m.d)}`;
		years.set(key, (years.get(key) ?? new Set()).add(Number(m.y)));
	}
	return years;
}

/** What readings tell of days with their years: asked for each open document, so indexed once. */
interface Almanac {
	/** By reading, by month and day. */
	readonly of: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;
	/** By month and day, then year: the readings that tell it. */
	readonly by: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;
	/** The own day of each reading that has one. */
	readonly written: ReadonlyMap<string, Day>;
	/** Takes a reading in. */
	readonly add: (reading: Reading) => void;
}

function almanac(readings: readonly Reading[] = []): Almanac {
	const of = new Map<string, Map<string, Set<number>>>();
	const by = new Map<string, Map<number, string[]>>();
	const written = new Map<string, Day>();
	const add = (reading: Reading) => {
		const tells = settled(reading);
		of.set(reading.id, tells);
		const own = reading.dated && singleDay(reading.dated.value);
		if (own !== null) written.set(reading.id, own);
		for (const [key, years] of tells) {
			const told = by.get(key) ?? new Map<number, string[]>();
			by.set(key, told);
			for (const year of years) {
				push(told, year, reading.id);
			}
		}
	};
	for (const reading of readings) add(reading);
	return { of, by, written, add };
}

const toldByOther = (ids: readonly string[], own: string) => ids.length > 1 || ids[0] !== own;

/**
 * Years that other documents give to the days that this one tells without a year: those that all of them agree on, else those that any of them
 * gives; null where none tells the same days.
 */
function yearsOf(days: readonly Told[], own: string, { of, by }: Almanac): Set<number> | null {
	const keys = [...new Set(days.map(({ month, day }) => `${month}-${day}`))];
	const any = new Set<number>();
	for (const key of keys) for (const [year, ids] of by.get(key) ?? []) if (toldByOther(ids, own)) any.add(year);
	if (any.size === 0) return null;
	// Who does not tell the year tells another one: of the year that most tell those are few, of the rest one is soon met.
	const agreed = (year: number) =>
		keys.every((key) =>
			[...(by.get(key) ?? [])].every(
				([other, ids]) =>
					other === year || ids.every((id) => id === own || keys.some((k) => of.get(id)?.get(k)?.has(year))),
			),
		);
	const common = new Set([...any].filter(agreed));
	return common.size > 0 ? common : any;
}

/** Days by which the document of a year-less dateline and what another document tells may lie apart, for both to be of one year. */
const near = 45;

/** A dateline without a year, settled by the own days of other documents that lie near it, else by the years of the days near it that they tell. */
function stamped(value: string, own: string, { by, written }: Almanac, captured: Day | null): Day[] {
	const m = yearless.exec(value)?.groups;
	if (!m) return [];
	const [month, day] = [Number(m.m), Number(m.d)];
	const years = new Set<number>();
	// What is told of years ago on a day near it says less than the day on which others write.
	for (const [id, there] of written) {
		if (id === own) continue;
		for (const y of [civil(there).year - 1, civil(there).year, civil(there).year + 1]) {
			const at = validDay(y, month, day);
			if (at !== null && Math.abs(at - there) <= near) years.add(y);
		}
	}
	for (const [key, told] of years.size > 0 ? [] : by) {
		const [mm = 1, dd = 1] = key.split("-").map(Number);
		for (const [year, ids] of told) {
			if (!toldByOther(ids, own)) continue;
			for (const y of [year - 1, year, year + 1]) {
				const at = validDay(y, month, day);
				const there = validDay(year, mm, dd);
				if (at !== null && there !== null && Math.abs(at - there) <= near) years.add(y);
			}
		}
	}
	return [...years].flatMap((y) => {
		const at = validDay(y, month, day);
		return at !== null && at <= (captured ?? Number.POSITIVE_INFINITY) ? [at] : [];
	});
}

/** The days of a set of single days, or null where the date is none. */
function setOf(value: string): Day[] | null {
	const days: Day[] = [];
	for (const member of members(value)) {
		const day = singleDay(member);
		if (day === null) return null;
		days.push(day);
	}
	return days;
}

function narrowed(
	dated: Dated,
	days: readonly Told[],
	years: ReadonlySet<number> | null,
	captured: Day | null,
): Dated | null {
	const limit = captured ?? Number.POSITIVE_INFINITY;
	const because = [...dated.because, ...(years ? days.map((d) => d.span) : [])]
		.filter((span, i, all) => all.findIndex((s) => s.start === span.start && s.end === span.end) === i)
		.sort((a, b) => a.start - b.start);
	const set = setOf(dated.value);
	if (set) {
		const kept = set.filter((day) => day <= limit && (years === null || years.has(civil(day).year)));
		const value = kept.length > 0 && kept.length < set.length ? oneOf(kept) : null;
		return value === null ? null : { value, basis: "inferred", because };
	}
	const range = extent(dated.value);
	if (!range) return null;
	let { from } = range;
	const until = Math.min(range.until, limit);
	if (years) {
		// It was written after the last of its days in the earliest of the years that remain.
		const last = (year: number) =>
			days.reduce((m, d) => Math.max(m, validDay(year, d.month, d.day) ?? m), Number.NEGATIVE_INFINITY);
		const fitting = [...years]
			.map(last)
			.filter((day) => day <= until && civil(day).year >= civil(Math.max(from, -7e5)).year);
		if (fitting.length > 0) from = Math.max(from, Math.min(...fitting));
	}
	if (from > until || (from === range.from && until === range.until)) return null;
	return { value: interval(from, until), basis: "inferred", because };
}

/** A narrower day for a document whose own is a set or an open stretch, by what an almanac tells; null where nothing makes it narrower. */
function narrowedBy(reading: Reading, tells: Almanac, captured: Day | null): Dated | null {
	const dated = reading.dated ?? anyDay;
	const isOpenStamp = dated.basis === "stated" && dated.value.startsWith("XXXX");
	if ((dated.basis !== "inferred" && !isOpenStamp) || singleDay(dated.value) !== null || !reading.read) return null;
	if (isOpenStamp) {
		const value = oneOf(stamped(dated.value, reading.id, tells, captured));
		return value === null ? null : { value, basis: "inferred", because: dated.because };
	}
	const days = open(reading);
	return narrowed(dated, days, yearsOf(days, reading.id, tells), captured);
}

const capturedOn = ({ captured }: Document) => (captured === null ? null : parseDay(captured));

/**
 * Narrower days for the documents whose own is a set or an open stretch. Where a document tells days of the month without a year, and others tell
 * the same days with theirs, the candidates of those years remain; the day of capture bounds all. Only what became narrower is in the answer, always
 * a part of what the document itself leaves; the order of the documents has no effect.
 */
export function narrow(readings: readonly Reading[], documents: readonly Document[]): Map<string, Dated> {
	const captured = new Map(documents.map((d) => [d.id, capturedOn(d)]));
	const tells = almanac(readings);
	const answer = new Map<string, Dated>();
	for (const reading of readings) {
		const made = narrowedBy(reading, tells, captured.get(reading.id) ?? null);
		if (made) answer.set(reading.id, made);
	}
	return answer;
}

/** The same for a set of documents that grows: what is taken in has a say, nothing else has. */
export interface Settling {
	/** Takes a document in; gives the days that it tells ("month-day"), on which others may hang. */
	readonly add: (reading: Reading) => readonly string[];
	/** The day of a document as the ones taken in leave it: its own where they make it no narrower. */
	readonly dated: (reading: Reading, document: Document) => Dated | null;
	/** The days ("month-day") that a document tells without a year; null where it hangs on any day near its own. */
	readonly hangsOn: (reading: Reading) => readonly string[] | null;
}

export function settling(): Settling {
	const tells = almanac();
	return {
		add: (reading) => {
			tells.add(reading);
			return [...(tells.of.get(reading.id)?.keys() ?? [])];
		},
		dated: (reading, document) => narrowedBy(reading, tells, capturedOn(document)) ?? reading.dated,
		hangsOn: (reading) =>
			reading.dated?.value.startsWith("XXXX") === true
				? null
				: [...new Set(open(reading).map(({ month, day }) => `${month}-${day}`))],
	};
}
