import { extent, interval, openDay, singleDay } from "../core/edtf.js";
import type { Dated, Gist, TextKind, Time, Voice, When } from "../core/reading.js";
import { overlaps } from "../core/span.js";
import type { Token } from "../text/tokens.js";
import type { SentenceAct } from "./acts.js";
import { type Held, holding, resultOf } from "./hold.js";
import type { Page, Sentence } from "./page.js";
import { carried, daysOf, mainTime, whenOf } from "./when.js";

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
	readonly verb: () => Token | null;
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
	/** True where none of its times dates it. */
	readonly isOpen: () => boolean;
}

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

/** The time at which something was said of a later day, both told in one sentence; null where it is none. */
function announced(own: readonly Time[], inside: readonly Time[]): Time | null {
	const later = mainTime(inside);
	const said = later ? mainTime(own.filter((t) => !inside.includes(t))) : null;
	const [first, last] = [said && daysOf(said), later && daysOf(later)].map((edtf) => (edtf ? extent(edtf) : null));
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
	const edtf = daysOf(time);
	const e = edtf === null ? null : extent(edtf);
	return e !== null && e.until - e.from > 100;
}

/** True where a time only bounds what is told or says how long it was ("since Wednesday", "within two days"): it leaves the day open. */
function isBound({ type, role, edtf }: Time): boolean {
	return type === "DURATION" || type === "SET" || (edtf !== null && (role === "since" || role === "until"));
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

/** The first two words of a sentence. */
function opening({ tokens }: Sentence): Token[] {
	const found: Token[] = [];
	for (const token of tokens) {
		if (token.tag === "PUNCT") continue;
		found.push(token);
		if (found.length === 2) break;
	}
	return found;
}

/** True where the subject of the verb at `at` is a name ("the Red Cross suspended its convoy"). */
function isNamed(tokens: readonly Token[], at: number): boolean {
	return tokens.some((t) => t.tag === "PROPN" && t.head === at && t.rel?.startsWith("nsubj"));
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
	const [first, second] = opening(sentence);
	const { onward } = page.language.claims;
	return (
		(first !== undefined && onward.has(first.norm)) ||
		(second !== undefined && second.tag === "PRON" && onward.has(second.norm))
	);
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

/** What the times of a sentence say. */
function ownTime({ sentence, own, voices, voice, act, verb }: Undated, page: Page, last: number | null): OwnTime {
	const held: Held = { sentence, own, main: verb, voices, last, language: page.language.claims };
	const hold = holding(held);
	// What is said happened when its own words say; the time of saying dates it where they say none, or a later day: then it was announced.
	const inside = own.filter((t) => voice?.content.some((c) => c.start <= t.start && t.end <= c.end));
	const outside = () => own.filter((t) => !inside.includes(t));
	// What is denied did not happen: only the day of denying dates it.
	const denies = act?.act === "denies" && act.performed;
	const first = announced(own, inside);
	const main = denies ? mainTime(outside(), hold) : (first ?? mainTime(inside, hold) ?? mainTime(own, hold));
	const later = first && !denies ? mainTime(inside) : null;
	const ahead = later ? whenOf(later) : main ? comingOf(main, last) : null;
	return {
		main,
		said: main && (first || !ahead) ? upTo(whenOf(main), main, last) : null,
		ahead,
		of: own.length === 0 ? null : resultOf(held),
		announces: first !== null,
		isOpen: () => own.every((t) => isBound(t) || hold(t) === 0),
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
	const onDay = ({ value, because: [rests] }: Dated, { start, end }: Sentence): When => ({
		edtf: value,
		...(rests ?? { start, end }),
		basis: "inferred",
	});
	/** The day of a sentence that no time of its own dates. */
	const inherited = (of: Undated, time: OwnTime): readonly [When, string] | null => {
		const { sentence, own, voice, act } = of;
		if (voice?.kind === "testimony") return null;
		if (thread.when && goesOn(page, sentence, kind, thread))
			return [carried(thread.when), "goes on from the day told last"];
		if (kind !== "report" || !dated || last === null) return null;
		// In one paragraph with a day that the report opens with, what is said is of that day.
		const isWithin = thread.only && thread.when !== null && thread.block === sentence.block;
		const isNewest = lead || time.of !== null;
		if (isWithin && !isNewest && thread.when && isSaid(sentence, voice, act) && time.isOpen())
			return [carried(thread.when), "told in a report that opens with that day"];
		if (time.isOpen() && (isNewest || isSaid(sentence, voice, act)))
			return [onDay(dated, sentence), isNewest ? "the news of a report of that day" : "said in a report of that day"];
		if (!thread.when || !thread.only || thread.past === sentence.block || own.some(isWide)) return null;
		const before = singleDay(thread.when.edtf);
		const isRecent = before !== null && last - before <= 1;
		return isRecent && isNews(page, sentence, of.verb(), of.gist)
			? [carried(thread.when), "told in a report that opens with that day"]
			: null;
	};
	return {
		date(of) {
			const time = ownTime(of, page, last);
			const why = time.main ? "dated by its own words" : "";
			if (time.said || !of.told) return { ...time, when: time.said, why };
			if (time.ahead && dated && last !== null)
				return { ...time, when: onDay(dated, of.sentence), why: "announced in a report of that day" };
			const [when, because] = inherited(of, time) ?? [null, why];
			return { ...time, when, why: because };
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
