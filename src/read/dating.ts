import { type Extent, extent, interval, openDay, singleDay } from "../core/edtf.js";
import type { Dated, Gist, TextKind, Time, Voice, When } from "../core/reading.js";
import { firstFrom, overlaps, type Span } from "../core/span.js";
import type { ClaimLanguage } from "../lang/claims.js";
import type { Token } from "../text/tokens.js";
import type { SentenceAct } from "./acts.js";
import { type Held, hold, isInBound, mainTime, resultOf } from "./hold.js";
import type { Page, Sentence } from "./page.js";
import { type Main, verbOf } from "./standing.js";
import { carried, daysOf, whenOf } from "./when.js";

/** What is known of a sentence before it is dated. */
export interface Undated {
	readonly sentence: Sentence;
	/** The times of the sentence. */
	readonly own: readonly Time[];
	/** The voices heard in it, and the one whose it is. */
	readonly voices: readonly Voice[];
	readonly voice: Voice | null;
	readonly act: SentenceAct | undefined;
	readonly gist: Gist;
	/** True where it is told: no title and no heading, unless the document has nothing else. */
	readonly told: boolean;
	/** The verb of the main clause. */
	readonly main: Main;
}

/** What the times of a sentence say. */
interface OwnTime {
	/** The time that dates it. */
	readonly main: Time | null;
	/** The day on which it happened, or was said. */
	readonly said: When | null;
	/** The day that it announces. */
	readonly ahead: When | null;
	/** The earlier day of which it tells what has come since. */
	readonly of: When | null;
	/** True where it says both the day of announcing and the one announced. */
	readonly announces: boolean;
}

/** A sentence without times. */
const timeless: OwnTime = { main: null, said: null, ahead: null, of: null, announces: false };

/** A sentence with the day that it is told under, and why; null where nothing dates it. */
export interface Dating extends OwnTime {
	readonly when: When | null;
	readonly why: string;
}

/** True where the sentence itself says who says it, or does what it tells ("ordered", "denied"). */
function isSaid(sentence: Sentence, voice: Voice | null, act: SentenceAct | undefined): boolean {
	if (act?.performed) return true;
	return voice !== null && voice.kind !== "hearsay" && voice.cue.some((part) => overlaps(part, sentence));
}

/** A stretch told as past ends with the day of the document at the latest: "this week" is not over. */
function upTo(when: When | null, time: Time, last: number | null): When | null {
	if (!when || last === null || time.tense === "future") return when;
	const e = extent(when.edtf);
	if (!e || e.from > last || e.until <= last) return when;
	return { ...when, edtf: interval(e.from, last) };
}

/** The days of a time; null where it is on no calendar. */
function extentOf(time: Time): Extent | null {
	const edtf = daysOf(time);
	return edtf === null ? null : extent(edtf);
}

/** Times of one list that are not in another. */
function without(own: readonly Time[], inside: readonly Time[]): readonly Time[] {
	return inside.length === 0 ? own : own.filter((t) => !inside.includes(t));
}

/** The times of a sentence that stand in what a voice says. */
function saidBy(voice: Voice | null, own: readonly Time[]): readonly Time[] {
	if (voice === null) return [];
	return own.filter((t) => voice.content.some((c) => c.start <= t.start && t.end <= c.end));
}

/** The time at which something was said of a later day, both told in one sentence; null where it is none. */
function announced(own: readonly Time[], inside: readonly Time[]): Time | null {
	const later = inside.length < own.length ? mainTime(inside, null) : null;
	const said = later && mainTime(without(own, inside), null);
	if (!later || !said) return null;
	const first = extentOf(said);
	const last = extentOf(later);
	return first && last && first.until < last.from && first.until - first.from < 2 ? said : null;
}

/** Days after its document up to which a day is announced: what lies further off is a plan, or no day at all. */
const farthest = 400;

/** What a time says of a day after the day of the document: what is announced for then, and has not happened. Null where it says none. */
function comingOf(time: Time, last: number | null): When | null {
	const when = whenOf(time);
	const e = when ? extent(when.edtf) : null;
	const isNear = e && last !== null && e.from > last && e.from - last <= farthest && e.until - e.from <= 31;
	return isNear ? when : null;
}

/** True where a time is as wide as a season: what it dates is no news of one day. */
function isWide(time: Time): boolean {
	const e = extentOf(time);
	return e !== null && e.until - e.from > 100;
}

/** True where a time only bounds what is told or says how long it was ("since Wednesday", "within two days"): it leaves the day open. */
function isBound({ type, role, edtf }: Time): boolean {
	return type === "DURATION" || type === "SET" || (edtf !== null && (role === "since" || role === "until"));
}

const ofOpening = "told in a report that opens with that day";

function dating({ main, said, ahead, of, announces }: OwnTime, when: When | null, why: string): Dating {
	return { main, said, ahead, of, announces, when, why };
}

/** The day of a report, for a sentence that is told on it. */
function onDay({ value, because: [rests] }: Dated, sentence: Span): When {
	const { start, end, in: where } = rests ?? sentence;
	return where
		? { edtf: value, start, end, in: where, basis: "inferred" }
		: { edtf: value, start, end, basis: "inferred" };
}

/** Days before its document from which on what a time only describes ("Tuesday's marches") is still the news. */
const recent = 8;

/** True where a time describes a thing of these days: the sentence is of no day of its own by it. */
function isRecentAttribute(time: Time, last: number | null): boolean {
	const e = time.role === "attributive" ? extentOf(time) : null;
	return e !== null && last !== null && e.until <= last && e.from >= last - recent;
}

/** Why what is counted "since Monday" is of the report's own day. */
export const runningCount = "counted up to the day of the report";

/** True where a sentence tells what has come to be since a time ("More than 500 have been killed since fighting broke out on Monday"). */
function isRunning({ tokens }: Sentence, own: readonly Time[], { perfect, bounding }: ClaimLanguage): boolean {
	if (own.length === 0 || !tokens.some((t) => t.tag === "AUX" && perfect.present.has(t.norm))) return false;
	return own.some((t) => t.role === "since" || isInBound(tokens, firstFrom(tokens, t.start), bounding));
}

/** Carries the day told last over to sentences that go on from it. */
interface Thread {
	when: When | null;
	block: number;
	/** True where the report opens with a day that its words say, and has told no other so far. */
	only: boolean;
	/** The block of the last sentence of background: what follows it there is background too. */
	past: number;
}

/** True where the subject of the verb at `at` is a name ("the Red Cross suspended its convoy"). */
function isNamed(tokens: readonly Token[], at: number): boolean {
	for (const t of tokens) if (t.tag === "PROPN" && t.head === at && t.rel?.startsWith("nsubj")) return true;
	return false;
}

/** True where a sentence tells, in the plain past, a deed of the kinds that news tells: undated, it is news of the report that it stands in. */
function isNews({ language }: Page, { tokens }: Sentence, verb: Token | null, about: Gist): boolean {
	if (!verb) return false;
	const at = tokens.indexOf(verb);
	if (!about.deeds.some((d) => !d.minor && !d.negated) && !isNamed(tokens, at)) return false;
	const before = tokens.slice(Math.max(0, at - 4), at).filter((t) => t.tag === "AUX");
	if (before.some((t) => language.claims.perfect.past.has(t.norm) || language.claims.perfect.present.has(t.norm)))
		return false;
	return verb.fine === "VBD" || (verb.fine === "VBN" && before.some((t) => t.fine === "VBD"));
}

function goesOn(page: Page, sentence: Sentence, kind: TextKind, thread: Thread): boolean {
	if (!thread.when) return false;
	if (kind === "chronicle") return true;
	if (sentence.block !== thread.block) return false;
	if (kind === "history") return true;
	const { onward } = page.language.claims;
	let words = 0;
	for (const { tag, norm } of sentence.tokens) {
		if (tag === "PUNCT") continue;
		words++;
		if ((words === 1 || tag === "PRON") && onward.has(norm)) return true;
		if (words === 2) break;
	}
	return false;
}

/** Days before the document after which what is told is background rather than news. */
const longBefore = 120;

/** True where all that dates the sentence is as wide as a season or lies long before the document, which was written from the day `written` on. */
export function isOld(times: readonly Time[], when: When | null, written: number | null): boolean {
	if (when) {
		const e = extent(when.edtf);
		// A day of any year is one day.
		if (!e || openDay(when.edtf)) return false;
		return e.until - e.from > 100 || (written !== null && Number.isFinite(written) && written - e.until > longBefore);
	}
	return times.some(isWide);
}

/** What is known of a sentence whose times are to be weighed. */
function heldOf({ sentence, own, voices, main }: Undated, { language }: Page, last: number | null): Held {
	return { sentence, own, main, voices, last, language: language.claims };
}

/** True where none of the times of a sentence dates it. */
function isOpen(of: Undated, page: Page, last: number | null): boolean {
	if (of.own.length === 0) return true;
	const held = heldOf(of, page, last);
	return of.own.every((t) => isBound(t) || hold(held, t) === 0 || isRecentAttribute(t, last));
}

/** What the times of a sentence say. */
function ownTime(of: Undated, page: Page, last: number | null): OwnTime {
	const { own, voice, act } = of;
	if (own.length === 0) return timeless;
	const held = heldOf(of, page, last);
	// What is said happened when its own words say; the time of saying dates it where they say none, or a later day: then it was announced.
	const inside = saidBy(voice, own);
	// What is denied did not happen: only the day of denying dates it.
	const denies = act?.act === "denies" && act.performed;
	const first = announced(own, inside);
	// A time that only describes somebody in what is said ("the man who died in May was poisoned, police said on Monday") gives way to the one of saying.
	const spoken = () =>
		inside.length > 0 ? (mainTime(inside, held, true) ?? mainTime(without(own, inside), held)) : null;
	const main = denies
		? mainTime(without(own, inside), held)
		: (first ?? spoken() ?? mainTime(inside, held) ?? mainTime(own, held));
	const later = first && !denies ? mainTime(inside, null) : null;
	const ahead = later ? whenOf(later) : main ? comingOf(main, last) : null;
	return {
		main,
		said: main && (first || !ahead) ? upTo(whenOf(main), main, last) : null,
		ahead,
		of: resultOf(held),
		announces: first !== null,
	};
}

/** Dates the sentences of a page one after another. */
export interface Dater {
	/** The day of a sentence, after those before it. */
	date(undated: Undated): Dating;
	/** What the next sentences may go on from. Call it once a sentence, in order. */
	follow(undated: Undated, dating: Dating, isBackground: boolean): void;
}

/**
 * Dates a sentence by its own time, else by the day told last where it goes on from it, else (the opening of a report, and what it says is said) by the
 * report's own day.
 */
export function dater(page: Page, dated: Dated | null, kind: TextKind): Dater {
	const last = dated ? singleDay(dated.value) : null;
	const thread: Thread = { when: null, block: -1, past: -1, only: false };
	let lead = true;
	/** The day of a sentence that no time of its own dates; null where nothing does. */
	const inherited = (of: Undated, time: OwnTime): Dating | null => {
		const { sentence, own, voice, act } = of;
		if (voice?.kind === "testimony") return null;
		if (thread.when && goesOn(page, sentence, kind, thread))
			return dating(time, carried(thread.when), "goes on from the day told last");
		if (kind !== "report" || !dated || last === null) return null;
		if (isRunning(sentence, own, page.language.claims) && isOpen(of, page, last))
			return dating(time, onDay(dated, sentence), runningCount);
		// In one paragraph with a day that the report opens with, what is said is of that day.
		const isWithin = thread.only && thread.when !== null && thread.block === sentence.block;
		const isNewest = lead || time.of !== null;
		const ofReport = isNewest || isSaid(sentence, voice, act);
		if (ofReport && isOpen(of, page, last)) {
			if (isWithin && !isNewest && thread.when) return dating(time, carried(thread.when), ofOpening);
			const why = isNewest ? "the news of a report of that day" : "said in a report of that day";
			return dating(time, onDay(dated, sentence), why);
		}
		if (!thread.when || !thread.only || thread.past === sentence.block || own.some(isWide)) return null;
		const before = singleDay(thread.when.edtf);
		const isRecent = before !== null && last - before <= 1;
		return isRecent && isNews(page, sentence, verbOf(of.main), of.gist)
			? dating(time, carried(thread.when), ofOpening)
			: null;
	};
	return {
		date(of) {
			const time = ownTime(of, page, last);
			const why = time.main ? "dated by its own words" : "";
			if (time.said || !of.told) return dating(time, time.said, why);
			if (time.ahead && dated && last !== null)
				return dating(time, onDay(dated, of.sentence), "announced in a report of that day");
			return inherited(of, time) ?? dating(time, null, why);
		},
		follow({ sentence, told }, { said, ahead, when, announces }, isBackground) {
			if (!told) return;
			if (lead) thread.only = (said !== null && !announces) || (ahead !== null && when !== null);
			if (lead && ahead && !said) thread.when = when;
			else if (said && thread.when && said.edtf.slice(0, 10) !== thread.when.edtf.slice(0, 10)) thread.only = false;
			lead = false;
			if (isBackground) {
				thread.past = sentence.block;
				return;
			}
			const e = said ? extent(said.edtf) : null;
			if (said && e && (e.until - e.from <= 14 || openDay(said.edtf))) {
				thread.when = said;
				thread.block = sentence.block;
			}
		},
	};
}
