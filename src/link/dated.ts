import { civil, type Day, parseDay, validDay } from "../core/day.js";
import type { Document } from "../core/document.js";
import { extent, interval, members, oneOf, singleDay } from "../core/edtf.js";
import type { Dated, Reading } from "../core/reading.js";
import type { Span } from "../core/span.js";

interface Told {
	readonly month: number;
	readonly day: number;
	readonly span: Span;
}

const whole = /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})/u;
const yearless = /^XXXX-(?<m>\d{2})-(?<d>\d{2})/u;

/** Days that a reading tells without a settled year, those to come left out. */
function open(reading: Reading): Told[] {
	return reading.times.flatMap((t) => {
		const m = t.tense === "future" ? null : yearless.exec(t.edtf ?? "")?.groups;
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

/** What all readings tell of days with their years: asked for each open document, so indexed once. */
interface Almanac {
	/** By reading, by month and day. */
	readonly of: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;
	/** By month and day, then year: the readings that tell it. */
	readonly by: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;
}

function almanac(readings: readonly Reading[]): Almanac {
	const of = new Map(readings.map((r) => [r.id, settled(r)]));
	const by = new Map<string, Map<number, string[]>>();
	for (const [id, tells] of of)
		for (const [key, years] of tells) {
			const told = by.get(key) ?? new Map<number, string[]>();
			by.set(key, told);
			for (const year of years) {
				const ids = told.get(year);
				if (ids) ids.push(id);
				else told.set(year, [id]);
			}
		}
	return { of, by };
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

/** A dateline without a year, settled by the years of the days near it that other documents tell. */
function stamped(value: string, own: string, { by }: Almanac, captured: Day | null): Day[] {
	const m = yearless.exec(value)?.groups;
	if (!m) return [];
	const [month, day] = [Number(m.m), Number(m.d)];
	const years = new Set<number>();
	for (const [key, told] of by) {
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

/**
 * Narrower days for the documents whose own is a set or an open stretch. Where a document tells days of the month without a year, and others tell
 * the same days with theirs, the candidates of those years remain; the day of capture bounds all. Only what became narrower is in the answer, always
 * a part of what the document itself leaves; the order of the documents has no effect.
 */
export function narrow(readings: readonly Reading[], documents: readonly Document[]): Map<string, Dated> {
	const captured = new Map(documents.map((d) => [d.id, d.captured === null ? null : parseDay(d.captured)]));
	const tells = almanac(readings);
	const answer = new Map<string, Dated>();
	for (const reading of readings) {
		const dated = reading.dated ?? anyDay;
		const isOpenStamp = dated.basis === "stated" && dated.value.startsWith("XXXX");
		if ((dated.basis !== "inferred" && !isOpenStamp) || singleDay(dated.value) !== null || !reading.read) continue;
		const days = open(reading);
		if (isOpenStamp) {
			const value = oneOf(stamped(dated.value, reading.id, tells, captured.get(reading.id) ?? null));
			if (value !== null) answer.set(reading.id, { value, basis: "inferred", because: dated.because });
			continue;
		}
		const made = narrowed(dated, days, yearsOf(days, reading.id, tells), captured.get(reading.id) ?? null);
		if (made) answer.set(reading.id, made);
	}
	return answer;
}
