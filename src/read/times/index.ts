import { civil, type Day, isoDay, parseDay, validDay } from "../../core/day.js";
import type { Document } from "../../core/document.js";
import { extent, members, oneOf, openDay, singleDay } from "../../core/edtf.js";
import { extended } from "../../core/extended.js";
import { preceding } from "../../core/lists.js";
import type { Account, Dated, Time } from "../../core/reading.js";
import type { Token } from "../../text/tokens.js";
import { held } from "../gates.js";
import type { Page } from "../page.js";
import { accountOf, isAccount } from "./account.js";
import { windows } from "./ages.js";
import { looksBack } from "./back.js";
import { isAhead, lasted, roleOf, tenseOf } from "./clause.js";
import { eventAt, eventsOf } from "./events.js";
import { find } from "./find.js";
import { type Grounded, ground, type Heads, type Placed } from "./ground.js";
import { headsOf } from "./heads.js";
import { kindOf, type TextKind } from "./kind.js";
import type { Frame } from "./placed.js";
import { joinOf, rangeOf } from "./ranges.js";
import { solve } from "./solve.js";
import { stamp } from "./stamp.js";
import { isTitled } from "./titled.js";
import { yearTold } from "./years.js";

export interface Grounding {
	readonly times: readonly Time[];
	readonly dated: Dated | null;
	readonly kind: TextKind;
	/** Its days by weekdays, where nothing in it settles their week. */
	readonly account: Account | null;
}

/** A text of so few UTF-16 code units is read as a post. */
const postLength = 320;

/** A block of so few UTF-16 code units reads as a heading. */
const headingLength = 60;

/** The same with the events that each time dates, where some time counts from an event: elsewhere nobody asks. */
function withEvents(page: Page, list: Placed[]): Placed[] {
	if (!list.some((found) => found.event.length > 0)) return list;
	const { times, lemma } = page.language;
	return list.map((found) => {
		const sentence = page.sentences[found.sentence];
		const dates = found.role === null || found.role === "when" || found.role === "attributive";
		if (!sentence || found.event.length > 0 || !dates) return found;
		const { tokens: words } = sentence;
		return extended(found, {
			tells: eventsOf(words, found.first, found.last, times.events, times.clauses.said, lemma),
		});
	});
}

/** True where the time at tokens `[first, last]` stands in a relative clause that a comma after it ends. */
function inRelative(tokens: readonly Token[], first: number, last: number, relatives: ReadonlySet<string>): boolean {
	if (tokens[last + 1]?.text !== ",") return false;
	for (let i = first - 1; i > 0; i--) {
		const t = tokens[i];
		if (!t || t.text === ",") return false;
		const before = tokens[i - 1]?.tag;
		if (t.tag === "PRON" && relatives.has(t.norm) && (before === "NOUN" || before === "PROPN")) return true;
	}
	return false;
}

function placed(page: Page): Placed[] {
	const { times } = page.language;
	const list: Placed[] = [];
	const post = page.text.length <= postLength;
	const anchored = held(page, "times");
	for (const { tokens: words, index, block } of page.sentences) {
		if ((anchored?.[index] ?? 0) === 0) continue;
		const span = page.blocks[block];
		const heading = span !== undefined && span.end - span.start <= headingLength;
		const every = find(words, page.language, post);
		const all = heading || post ? every : every.filter((found) => !isTitled(words, found));
		all.forEach((found, i) => {
			const role = roleOf(words, found.first, found.last, times.clauses);
			const told = tenseOf(words, found.first, found.last, times.clauses);
			// What holds or is put off until a weekday goes on to a day to come; "Until Thursday, they had said nothing" opens with a day that is over.
			const ahead =
				found.fields.weekday !== undefined &&
				((role === "until" && found.first > 2 && !lasted(words, found.first, times.clauses)) ||
					isAhead(words, found.first, times.clauses));
			const tense = ahead && told !== null ? "future" : told;
			const next = all[i + 1];
			const joined = next !== undefined && joinOf(words, found.last, next.first, times) !== null;
			// Field by field: a spread costs more than all rules together.
			const { start, end, rule, fields, first, last } = found;
			list.push({
				start,
				end,
				rule,
				fields,
				first,
				last,
				sentence: index,
				block,
				tense,
				attributive: role === "attributive",
				role,
				joined,
				heading,
				event: rule.kind === "event" ? eventAt(words, last + 2, times.events, page.language.lemma) : [],
				tells: [],
				aside: inRelative(words, first, last, page.language.claims.relatives),
				saying:
					times.clauses.said.has(preceding(words, first)?.norm ?? "") ||
					times.clauses.said.has(preceding(words, first - 1)?.norm ?? ""),
				birth: words.slice(Math.max(0, first - 3), first).some((t) => times.lives.born.has(t.norm)),
			});
		});
	}
	// The lines that state a date are no sentences, but their dates are read.
	page.blocks.forEach((span, block) => {
		if (span.kind !== "dateline") return;
		const words = page.language.sentence(page.text, span);
		const nothing = {
			tense: null,
			attributive: false,
			role: null,
			joined: false,
			heading: true,
			event: [],
			tells: [],
			birth: false,
			aside: false,
			saying: false,
		};
		for (const found of find(words, page.language))
			list.push(extended(extended(found, nothing), { sentence: -1 - block, block }));
	});
	return withEvents(
		page,
		list.sort((a, b) => a.start - b.start),
	);
}

/** What several readings of one expression agree on: the whole, the day without its year, or nothing but the words. */
function agreed(readings: readonly Grounded[], open: Grounded | null): Grounded | null {
	const [first] = readings;
	if (!first) return open;
	if (readings.every((r) => r.value === first.value)) return first;
	const tail = first.value.slice(4);
	if (!/^\d{4}-\d{2}/u.test(first.value) || !readings.every((r) => r.value.slice(4) === tail && r.edtf !== null))
		return open;
	const days = readings.map((r) => (r.point?.grain === "day" ? r.point.from : null));
	const every = days.every((day) => day !== null) ? oneOf(days.filter((day) => day !== null)) : null;
	return { ...first, value: `XXXX${tail}`, edtf: every ?? (first.edtf === null ? null : `XXXX${first.edtf.slice(4)}`) };
}

/** Most days of a document that are each tried. */
const mostDays = 12;

/** A day whose year is open, as the days of the years that remain. */
function inYears(g: Grounded | null, years: readonly number[]): Grounded | null {
	if (!g?.point?.open || g.point.grain !== "day" || !g.edtf?.startsWith("XXXX") || years.length > mostDays) return g;
	const { month, day } = civil(g.point.from);
	const edtf = oneOf(years.flatMap((year) => validDay(year, month, day) ?? []));
	return edtf === null ? g : { ...g, edtf };
}

/** The days of a day or of a short stretch; none of a longer one. */
function daysOf(value: string): Day[] {
	const e = extent(value);
	if (!e || openDay(value) || !(e.until - e.from < mostDays)) return [];
	return Array.from({ length: e.until - e.from + 1 }, (_, i) => e.from + i);
}

function groundAll(
	page: Page,
	list: readonly Placed[],
	kind: TextKind,
	dated: Dated | null,
	years: readonly number[] | null = null,
	byOthers = false,
	heads: Heads | null = null,
): (Grounded | null)[] {
	const [only] = years?.length === 1 ? years : [];
	const year = only === undefined ? yearTold(list) : { year: only, span: null };
	const begins = dated?.begins;
	const frame = { kind, year, language: page.language.times, ...(begins === undefined ? {} : { begins }) };
	const days: Day[] = [];
	if (dated) for (const member of members(dated.value)) days.push(...daysOf(member));
	// "20 February 2025 or later": the day from which on it can be is the nearest that its words are told from.
	const since =
		dated && days.length === 0 ? /^(?<day>\d{4}-\d{2}-\d{2})\/\.\.$/u.exec(dated.value)?.groups?.day : undefined;
	if (since !== undefined && byOthers) days.push(parseDay(since) ?? 0);
	const of = (doc: Day): Frame => extended(frame, { doc, looksBack: kind === "report" && looksBack(list, doc) });
	if (days.length === 1) return ground(list, of(days[0] ?? 0), heads);
	const open = ground(list, extended(frame, { doc: null }), heads);
	if (days.length === 0 || days.length > mostDays) return years ? open.map((g) => inYears(g, years)) : open;
	const each = days.map((doc) => ground(list, of(doc), heads));
	return open.map((g, i) =>
		agreed(
			each.flatMap((readings) => readings[i] ?? []),
			g,
		),
	);
}

/** The document's own day, where it is given or stated. */
function datedBy(page: Page, document: Document, heads: Heads | null): Dated | null {
	const given = document.published === null ? null : parseDay(document.published);
	if (given === null || document.published === null) return stamp(page, heads);
	return (
		nextDay(page, document.published, given) ?? { value: document.published.slice(0, 10), basis: "given", because: [] }
	);
}

/** The hour of UTC from which on it is the next day somewhere. */
const tomorrow = 10;

/** A dateline of the next day, where it was that day already in the east when the document was published by the clock of UTC. */
function nextDay(page: Page, published: string, given: Day): Dated | null {
	const hour = /^\d{4}-\d{2}-\d{2}T(?<hour>\d{2}):\d{2}(?::[\d.]+)?(?:Z|[+-]00:?00)$/u.exec(published)?.groups?.hour;
	if (hour === undefined || Number(hour) < tomorrow) return null;
	const line = stamp(page, null);
	const value = isoDay(given + 1);
	if (line === null) return null;
	return line.value === value || (isOpen(line) && line.value.slice(-6) === value.slice(-6)) ? { ...line, value } : null;
}

const isOpen = (dated: Dated) => dated.value.startsWith("XXXX");

/** A dateline without its year, with the years that the text and its capture leave; alone where they leave it open. */
function settle(line: Dated | null, solved: Dated | null): Dated | null {
	if (!line || !solved) return line ?? solved;
	const bounds = extent(solved.value);
	if (!bounds || !Number.isFinite(bounds.from) || !Number.isFinite(bounds.until)) return line;
	const days: Day[] = [];
	for (let { year } = civil(bounds.from); year <= civil(bounds.until).year; year++) {
		const day = parseDay(`${String(year).padStart(4, "0")}${line.value.slice(4)}`);
		if (day !== null && day >= bounds.from && day <= bounds.until) days.push(day);
	}
	const value = oneOf(days);
	return value === null ? line : { value, basis: "inferred", because: [...line.because, ...solved.because] };
}

/**
 * Every time expression of a page with its place on the calendar, the day of the document, and the kind of text that it is.
 * `known` is a narrower date for the document, found with the help of others; it holds where the document itself gives or states none.
 */
export function grounding(page: Page, document: Document, known: Dated | null): Grounding {
	const list = placed(page);
	const kind = kindOf(page, list);
	const captured = document.captured === null ? null : parseDay(document.captured);
	const heads = headsOf(page, list);
	const own = datedBy(page, document, heads);
	// A dateline without a year gives way to what the other documents, or else the text itself, make of it.
	const settled = own !== null && !isOpen(own) ? own : known;
	const first = settled ? [] : groundAll(page, list, kind, null, null, false, heads);
	const solved = settled ? null : solve(list, first, kind, captured, windows(page, list, first));
	const dated = settled ?? settle(own, solved?.dated ?? null);
	const years = own === null ? (solved?.years ?? null) : null;
	const byOthers = known !== null && dated === known && dated.begins === undefined;
	const grounded = groundAll(page, list, kind, dated, years, byOthers, heads);
	const times = grounded.flatMap((g, i): Time[] => {
		const f = list[i];
		if (!f || !g) return [];
		const next = list[i + 1];
		const after = grounded[i + 1];
		const sentence = page.sentences[f.sentence];
		const { start, end, tense, role } = f;
		const { type, value, edtf, basis, anchor } = g;
		const paired = next && after && sentence && next.sentence === f.sentence;
		const range = paired ? rangeOf(sentence, f, next, g, after, page.language.times) : null;
		return [{ start, end, type, value, edtf, basis, anchor, tense, role, range }];
	});
	// A report tells no days in order: its weekdays are those of the week before it.
	const isOpenDay = dated === null || (dated.begins === undefined && singleDay(dated.value) === null);
	const isTold = isOpenDay && kind === "testimony" && isAccount(list, grounded);
	const groundIn = (some: readonly Placed[], begins: Day) =>
		ground(some, { kind, year: null, language: page.language.times, doc: null, begins }, null);
	return { times, dated, kind, account: isTold ? accountOf(list, groundIn) : null };
}
