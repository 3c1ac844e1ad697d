import { underDay } from "../core/claim.js";
import { extent, openDay, singleDay } from "../core/edtf.js";
import type { Dated, Gist, TextKind, Time, Voice, When } from "../core/reading.js";
import { firstFrom, overlaps, type Span } from "../core/span.js";
import type { ClaimLanguage } from "../lang/claims.js";
import type { Token } from "../text/tokens.js";
import type { SentenceAct } from "./acts.js";
import { dayHeads } from "./dating/heads.js";
import { isOpen, isWide, type OwnTime, ownTime, type Undated } from "./dating/own.js";
import { postBlocks } from "./dating/posts.js";
import { isInBound } from "./hold.js";
import type { Page, Sentence } from "./page.js";
import { verbOf } from "./standing.js";
import { carried } from "./when.js";

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

const ofOpening = "told in a report that opens with that day";

function dating({ main, said, ahead, of, not, announces, goesOn }: OwnTime, when: When | null, why: string): Dating {
	return { main, said, ahead, of, not, announces, goesOn, when, why };
}

/** The day of a report, for a sentence that is told on it. */
function onDay({ value, because: [rests] }: Dated, sentence: Span): When {
	const { start, end, in: where } = rests ?? sentence;
	return where
		? { edtf: value, start, end, in: where, basis: "inferred" }
		: { edtf: value, start, end, basis: "inferred" };
}

/** Why what is counted "since Monday" is of the report's own day. */
export const runningCount = "counted up to the day of the report";

/** True where a sentence tells what has come to be since a time ("More than 500 have been killed since fighting broke out on Monday"). */
function isRunning(
	{ tokens }: Sentence,
	own: readonly Time[],
	{ perfect, bounding, relatives }: ClaimLanguage,
): boolean {
	// "The clerk, who has worked there since 2015, said": what describes somebody does not run.
	const runs = ({ tag, norm }: Token, i: number) =>
		tag === "AUX" && perfect.present.has(norm) && !relatives.has(tokens[i - 1]?.norm ?? "");
	if (own.length === 0 || !tokens.some(runs)) return false;
	return own.some((t) => t.role === "since" || isInBound(tokens, firstFrom(tokens, t.start), bounding));
}

/** Carries the day told last over to sentences that go on from it. */
interface Thread {
	when: When | null;
	block: number;
	/** True where that day is one of the calendar that the words say ("on 11 February"), some days before the report's own. */
	calendar: boolean;
	/** True where the report opens with a day that its words say, and has told no other so far. */
	only: boolean;
	/** The block of the last sentence of background: what follows it there is background too. */
	past: number;
	/** The day of the hour that stands in a line of its own over what is told. */
	stamp: When | null;
	stampBlock: number;
}

/** True for a line that is nothing but an hour, as over the posts of a live report ("17:15 CET"). */
function isStamp({ sentence, own }: Undated, page: Page): boolean {
	const [time] = own;
	if (own.length !== 1 || time?.type !== "TIME" || sentence.tokens.length > 6) return false;
	const block = page.blocks[sentence.block];
	if (!block || block.start !== sentence.start || block.end !== sentence.end) return false;
	return sentence.tokens.every((t) => t.tag === "PUNCT" || (t.start >= time.start && t.end <= time.end));
}

/** True where the subject of the verb at `at` is a name ("the Red Cross suspended its convoy"). */
function isNamed(tokens: readonly Token[], at: number): boolean {
	for (const t of tokens) if (t.tag === "PROPN" && t.head === at && t.rel?.startsWith("nsubj")) return true;
	return false;
}

/** True where a sentence tells, in the plain past, a deed of the kinds that news tells: undated, it is news of the report that it stands in. */
function isNews({ language }: Page, { tokens }: Sentence, verb: Token | null, about: Gist): boolean {
	if (!verb) return false;
	if (!about.deeds.some((d) => !d.minor && !d.negated) && !isNamed(tokens, tokens.indexOf(verb))) return false;
	return isPlainPast({ language }, tokens, verb);
}

/** The word by which a sentence says who says it, null where it says none. */
function cueOf({ tokens }: Sentence, voice: Voice | null): Token | null {
	const cue = voice?.cue ?? [];
	return tokens.find((t) => cue.some((part) => overlaps(part, t))) ?? null;
}

/** True where a verb tells in the plain past ("pushed", "was killed"), not what has or had been done. */
function isPlainPast({ language }: Pick<Page, "language">, tokens: readonly Token[], verb: Token): boolean {
	const at = tokens.indexOf(verb);
	const before = tokens.slice(Math.max(0, at - 4), at).filter((t) => t.tag === "AUX");
	if (before.some((t) => language.claims.perfect.past.has(t.norm) || language.claims.perfect.present.has(t.norm)))
		return false;
	return verb.fine === "VBD" || (verb.fine === "VBN" && before.some((t) => t.fine === "VBD"));
}

/** Days from which on a report looks back on a day of the calendar. */
const since = 2;

/** True where a time is a day of the calendar that its own words count ("11 February"), some days before the report's own. */
function isCalendar(
	{ text }: Page,
	{ start, end, edtf, in: where }: When,
	until: number,
	last: number | null,
): boolean {
	if (where || last === null || last - until < since || singleDay(edtf) === null) return false;
	return /\p{N}/u.test(text.slice(start, end)) && /\p{Lu}/u.test(text.slice(start, end));
}

/** True where the first finite verb of a sentence is in the past, and tells nothing that holds by now ("has", "had"). */
function isToldPast({ sentence }: Undated, { language }: Page): boolean {
	const { present, past } = language.claims.perfect;
	for (const { tag, fine, norm } of sentence.tokens) {
		if (tag === "AUX" && (present.has(norm) || past.has(norm))) return false;
		if (fine === "VBD") return true;
		if (fine === "VBZ" || fine === "VBP" || fine === "MD") return false;
	}
	return false;
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

/** True where the main verb tells what was over by then ("had put the figure at 17"). */
function isLookedBack({ sentence, main }: Undated, { language }: Page): boolean {
	const { past } = language.claims.perfect;
	const { tokens } = sentence;
	if (!tokens.some((t) => t.tag === "AUX" && past.has(t.norm))) return false;
	const verb = verbOf(main);
	const at = verb ? tokens.indexOf(verb) : -1;
	return at > 0 && tokens.slice(Math.max(0, at - 3), at).some((t) => t.tag === "AUX" && past.has(t.norm));
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

/** Days before the report from which on a paragraph of it looks back. */
const longAgo = 4;

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
export function dater(page: Page, dated: Dated | null, kind: TextKind, times: readonly Time[]): Dater {
	const last = dated ? singleDay(dated.value) : null;
	const headed = dayHeads(page, times, kind);
	const posts = postBlocks(page, times);
	const thread: Thread = {
		when: null,
		block: -1,
		calendar: false,
		past: -1,
		only: false,
		stamp: null,
		stampBlock: -1,
	};
	let lead = true;
	/** The day of a sentence that no time of its own dates; null where nothing does. */
	const inherited = (of: Undated, time: OwnTime): Dating | null => {
		const { sentence, own, voice, act } = of;
		if (voice?.kind === "testimony") return null;
		const head = headed?.[sentence.block];
		if (head && isOpen(of, page, null)) return dating(time, head, underDay);
		if (dated && last !== null && posts.under.has(sentence.block) && isOpen(of, page, last))
			return dating(time, onDay(dated, sentence), "told under an hour of a live report");
		if (thread.stamp && isOpen(of, page, last))
			return dating(time, carried(thread.stamp), "told under an hour of a live report");
		if (thread.when && goesOn(page, sentence, kind, thread))
			return dating(time, carried(thread.when), "goes on from the day told last");
		if (kind !== "report" || !dated || last === null) return null;
		if (
			thread.calendar &&
			thread.block === sentence.block &&
			thread.when &&
			isToldPast(of, page) &&
			isOpen(of, page, last)
		)
			return dating(time, carried(thread.when), "goes on from the day told last");
		if (isRunning(sentence, own, page.language.claims) && isOpen(of, page, last))
			return dating(time, onDay(dated, sentence), runningCount);
		// In one paragraph with a day that the report opens with, what is said is of that day.
		const isWithin = thread.only && thread.when !== null && thread.block === sentence.block;
		const isNewest = lead || time.of !== null;
		const ofReport = isNewest || isSaid(sentence, voice, act);
		// A report that looks back goes on from the day of its paragraph: what is told there in the plain past is not said on the day of the report.
		const told = thread.block === sentence.block && thread.when !== null ? singleDay(thread.when.edtf) : null;
		const looksBack = ofReport && !isNewest && told !== null && last - told >= longAgo && own.length === 0;
		const verb = looksBack ? (cueOf(sentence, voice) ?? verbOf(of.main)) : null;
		if (verb && thread.when && isPlainPast(page, sentence.tokens, verb))
			return dating(time, carried(thread.when), "goes on from the day told last");
		if (ofReport && isOpen(of, page, last)) {
			if (isWithin && !isNewest && thread.when) return dating(time, carried(thread.when), ofOpening);
			const why = isNewest ? "the news of a report of that day" : "said in a report of that day";
			return dating(time, onDay(dated, sentence), why);
		}
		if (!thread.when || !thread.only || thread.past === sentence.block || own.some(isWide)) return null;
		const before = singleDay(thread.when.edtf);
		const isRecent = before !== null && last - before <= 1;
		return isRecent && isNews(page, sentence, verbOf(of.main), of.gist())
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
		follow(of, { said, ahead, when, announces, goesOn }, isBackground) {
			const { sentence, told } = of;
			// The hour at the head of a post dates all that the post tells.
			if (said && posts.headed.has(sentence.block) && of.own[0]?.start === page.blocks[sentence.block]?.start) {
				thread.stamp = said;
				thread.stampBlock = sentence.block;
			} else if (said && kind === "report" && isStamp(of, page)) {
				thread.stamp = said;
				thread.stampBlock = sentence.block;
				return;
			}
			// "What we know": a heading that is not the hour's own begins a part that is told under no hour.
			if (thread.stamp && page.blocks[sentence.block]?.kind === "heading" && sentence.block > thread.stampBlock + 1)
				thread.stamp = null;
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
			// "The day before, the mayor had put it at 17": the report goes on from its own day.
			if (goesOn || (said && kind === "report" && isLookedBack(of, page))) return;
			if (said && e && (e.until - e.from <= 14 || openDay(said.edtf))) {
				const goesOnToo = of.own.length > 0 && thread.calendar && thread.block === sentence.block;
				const same = goesOnToo && thread.when?.edtf.slice(0, 10) === said.edtf.slice(0, 10);
				thread.calendar = same || isCalendar(page, said, e.until, last);
				thread.when = said;
				thread.block = sentence.block;
			}
		},
	};
}
