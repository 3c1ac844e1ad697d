import { extent, interval, singleDay } from "../core/edtf.js";
import type { Claim, Dated, Gist, Name, TextKind, Time, Voice, When, Where } from "../core/reading.js";
import { overlaps } from "../core/span.js";
import type { Language } from "../lang/language.js";
import type { Token } from "../text/tokens.js";
import type { SentenceAct } from "./acts.js";
import { gist } from "./gist.js";
import { headline } from "./headline.js";
import { holding, resultOf } from "./hold.js";
import type { Page, Sentence } from "./page.js";
import { mainVerb, ruled, standing } from "./standing.js";
import { bySentence, carried, daysOf, mainTime, whenOf } from "./when.js";

export interface ClaimInput {
	readonly page: Page;
	readonly times: readonly Time[];
	readonly names: readonly Name[];
	readonly voices: readonly Voice[];
	/** One for each sentence of the page. */
	readonly acts: readonly SentenceAct[];
	readonly kind: TextKind;
	readonly dated: Dated | null;
	/** Id of the document. */
	readonly id: string;
	/** True where nothing but titles is told in the document: they are then told as sentences are. */
	readonly alone?: boolean;
	/** Number of the first claim (`id#c1` is 1). */
	readonly first: number;
}

/** Days before the document after which what is told is background rather than news. */
const longBefore = 120;

/** True where the cue is a verb of showing: "a video shows" is no one's word. */
function isSeen(sentence: Sentence, voice: Voice, language: Language): boolean {
	if (voice.kind !== "indirect") return false;
	return sentence.tokens.some(
		(t) =>
			voice.cue.some((c) => c.start <= t.start && t.end <= c.end) &&
			language.media.seen.has(language.lemma(t.norm, "VERB", t.fine)),
	);
}

/** True where somebody is still to speak ("the president will address the nation"): nothing is said yet. */
function isToCome(sentence: Sentence, { cue, kind }: Voice, { acts }: Language): boolean {
	if (kind !== "indirect") return false;
	return sentence.tokens.some(
		(t) =>
			(acts.future.has(t.norm) || acts.modals.has(t.norm)) && cue.some((c) => c.start <= t.start && t.end <= c.end),
	);
}

/** True where the words of a speaker begin with a pronoun. */
function isPronoun(sentence: Sentence, { speaker }: Voice): boolean {
	return speaker.some((s) => sentence.tokens.some((t) => t.start === s.start && t.tag === "PRON"));
}

/** The innermost voice whose content covers half of the sentence or more. */
function voiceOf(
	sentence: Sentence,
	voices: readonly Voice[],
	language: Language,
	main: () => Token | null,
	performed: boolean,
): Voice | null {
	let known: number | null | undefined = performed ? null : undefined;
	const saying = () => {
		if (known === undefined) known = saidBy(sentence, voices, main, language);
		return known;
	};
	let best: Voice | null = null;
	let most = 0;
	for (const voice of voices) {
		let covered = 0;
		for (const part of voice.content)
			if (overlaps(part, sentence)) covered += Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start);
		if (covered * 2 < sentence.end - sentence.start && !attributes(sentence, voice, covered)) {
			const from = voice.speaker[0]?.start;
			const isSame = from !== undefined && saysClause(sentence, voice) && from === saying();
			const isInner = best !== null && voice.within === best.id && covered > 0.6 * (most - framed(sentence, voice));
			if (!isSame && !isInner) continue;
		}
		if (isSeen(sentence, voice, language)) continue;
		if (isToCome(sentence, voice, language)) continue;
		// An inner speaker who is only "he" is mostly the outer one; one who says no clause ("rescuers found four bodies") only does something.
		const isNamed = () => voice.name !== null || !isPronoun(sentence, voice);
		const says = () => voice.kind === "direct" || saysClause(sentence, voice);
		if (!best || (voice.within === best.id && isNamed() && says()) || best.kind === "testimony") {
			best = voice;
			most = covered;
		}
	}
	return best;
}

/** Where the words of the speaker begin whose cue is the sentence's main verb; null where it is nobody's. */
function saidBy(
	sentence: Sentence,
	voices: readonly Voice[],
	main: () => Token | null,
	language: Language,
): number | null {
	if (!voices.some((v) => v.cue.some((c) => overlaps(c, sentence)))) return null;
	const verb = main();
	const voice = verb && voices.find((v) => v.cue.some((c) => c.start <= verb.start && verb.end <= c.end));
	if (!voice || isSeen(sentence, voice, language)) return null;
	const at = voice.speaker[0]?.start;
	return at !== undefined && at >= sentence.start && at < sentence.end ? at : null;
}

/** True where what is said has a verb of its own. */
function saysClause(sentence: Sentence, { content }: Voice): boolean {
	return sentence.tokens.some(
		(t) =>
			(t.tag === "VERB" || t.tag === "AUX") &&
			t.rel !== "acl" &&
			content.some((c) => c.start <= t.start && t.end <= c.end),
	);
}

/** How long speaker and cue of a voice are in a sentence. */
function framed(sentence: Sentence, { speaker, cue }: Voice): number {
	let sum = 0;
	for (const part of speaker) if (overlaps(part, sentence)) sum += part.end - part.start;
	for (const part of cue) if (overlaps(part, sentence)) sum += part.end - part.start;
	return sum;
}

/** True where the sentence is an attribution whose content is most of what it says beside speaker and cue. */
function attributes(sentence: Sentence, voice: Voice, covered: number): boolean {
	const cue = voice.cue.find((part) => overlaps(part, sentence));
	if (!cue) return false;
	const framing = framed(sentence, voice);
	// After "…, the mayor told the paper by telephone" nothing is left that is said.
	const isLast = voice.content.every((c) => c.end <= cue.start || !overlaps(c, sentence));
	const rest =
		(isLast ? Math.max(cue.end, ...voice.speaker.map((s) => s.end)) : sentence.end) - sentence.start - framing;
	return covered > 0.6 * rest;
}

/** True where all that dates the sentence is as wide as a season or lies long before the document. */
function isOld(times: readonly Time[], when: When | null, written: number | null): boolean {
	if (when) {
		const e = extent(when.edtf);
		if (!e) return false;
		return e.until - e.from > 100 || (written !== null && Number.isFinite(written) && written - e.until > longBefore);
	}
	return times.some(isWide);
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

/**
 * The claims of a page: one for each sentence that is told, dated by its own time, else by the day told last where it goes on from it, else (the
 * opening of a report) by the report's own day. What nothing dates has no `when`.
 */
export function claims(input: ClaimInput): Claim[] {
	const { page, dated, kind } = input;
	const times = bySentence(page.sentences, input.times);
	const names = bySentence(page.sentences, input.names);
	const voices = voicesBySentence(page.sentences, input.voices);
	const thread: Thread = { when: null, block: -1, past: -1, only: false };
	const last = dated ? singleDay(dated.value) : null;
	const day = last === null ? null : dated;
	const written = dated ? (extent(dated.value)?.from ?? null) : null;
	const about = ruled(page, "about");
	const recalls = ruled(page, "recall");
	let lead = true;
	return page.sentences.map((sentence, i) => {
		const own = times.get(sentence.index) ?? [];
		const says = gist(page, sentence, names.get(sentence.index) ?? [], own);
		const act = input.acts[sentence.index];
		// The tree of a sentence that nobody asks for is not made.
		let known: Token | null | undefined;
		const verb = () => {
			if (known === undefined) known = mainVerb(sentence, page.language.claims.relatives);
			return known;
		};
		const heard = voices.get(sentence.index) ?? [];
		const voice = heard.length === 0 ? null : voiceOf(sentence, heard, page.language, verb, act?.performed ?? false);
		const blockKind = page.blocks[sentence.block]?.kind;
		// What is said happened when its own words say; the time of saying dates it where they say none, or a later day: then it was announced.
		const inside = own.filter((t) => voice?.content.some((c) => c.start <= t.start && t.end <= c.end));
		const held = { sentence, own, main: verb, voices: heard, last, language: page.language.claims };
		const hold = holding(held);
		const of = own.length === 0 ? null : resultOf(held);
		// What is denied did not happen: only the day of denying dates it.
		const denies = act?.act === "denies" && act.performed;
		const first = announced(own, inside);
		const main = denies
			? mainTime(
					own.filter((t) => !inside.includes(t)),
					hold,
				)
			: (first ?? mainTime(inside, hold) ?? mainTime(own, hold));
		const later = first && !denies ? mainTime(inside) : null;
		const ahead = later ? whenOf(later) : main ? comingOf(main, last) : null;
		const said = main && (first || !ahead) ? upTo(whenOf(main), main, last) : null;
		let when = said;
		let why = main ? "dated by its own words" : "";
		const told = input.alone === true || blockKind === "paragraph" || blockKind === "caption";
		const onDay = (because: string) => {
			const rests = day?.because[0] ?? { start: sentence.start, end: sentence.end };
			when = { edtf: day?.value ?? "", ...rests, basis: "inferred" };
			why = because;
		};
		if (ahead && !said && day && told) onDay("announced in a report of that day");
		else if (!when && told && voice?.kind !== "testimony") {
			if (goesOn(page, sentence, kind, thread) && thread.when) {
				when = carried(thread.when);
				why = "goes on from the day told last";
			} else if (
				kind === "report" &&
				day &&
				own.every((t) => isBound(t) || hold(t) === 0) &&
				(lead || of || isSaid(sentence, voice, act))
			)
				onDay(lead || of ? "the news of a report of that day" : "said in a report of that day");
			else if (thread.when && thread.only && thread.past !== sentence.block && last !== null && !own.some(isWide)) {
				const before = singleDay(thread.when.edtf);
				if (kind === "report" && before !== null && last - before <= 1 && isNews(page, sentence, verb(), says)) {
					when = carried(thread.when);
					why = "told in a report that opens with that day";
				}
			}
		}
		const { standing: is, because } = standing(page, sentence, verb, {
			voice,
			hypothetical:
				(act?.hypothetical ?? false) && !(act?.performed ?? false) && !(when !== null && ahead && act?.foretold),
			negated: act?.negated ?? false,
			announced: when !== null && ahead !== null && act?.foretold === true,
			dated:
				(said ?? ahead) !== null && !(voice?.kind === "testimony" && main?.type === "TIME" && main.anchor !== null),
			old: isOld(own, when, written),
			about: about.has(i),
			recalls: recalls.has(i),
			alone: input.alone === true,
		});
		if (told) {
			if (lead) thread.only = (said !== null && !first) || (ahead !== null && when !== null);
			if (lead && ahead && !said) thread.when = when;
			else if (said && thread.when && said.edtf.slice(0, 10) !== thread.when.edtf.slice(0, 10)) thread.only = false;
			lead = false;
			if (is === "background") thread.past = sentence.block;
			const e = said ? extent(said.edtf) : null;
			if (said && is !== "background" && e && e.until - e.from <= 14) {
				thread.when = said;
				thread.block = sentence.block;
			}
		}
		return {
			id: `${input.id}#c${input.first + i}`,
			start: sentence.start,
			end: sentence.end,
			act: act?.act ?? "states",
			voice: voice?.id ?? null,
			when: is === "headline" ? null : when,
			...(ahead && when !== null && is !== "headline" ? { coming: ahead } : {}),
			...(of ? { of } : {}),
			where: placesOf(names.get(sentence.index) ?? []),
			standing: is,
			because: because || why,
			negated: act?.negated ?? false,
			...(act?.supposed ? { supposed: true } : {}),
			headline: headline(page, sentence, verb, own, voice),
			gist: says,
		};
	});
}

function placesOf(names: readonly Name[]): Where[] {
	const found: Where[] = [];
	for (const { type, start, end, name } of names) if (type === "place") found.push({ start, end, name });
	return found;
}

/** The voices with a part of content or cue in each sentence. */
function voicesBySentence(
	sentences: readonly Sentence[],
	voices: readonly Voice[],
): ReadonlyMap<number, readonly Voice[]> {
	const parts: { readonly start: number; readonly end: number; readonly voice: Voice }[] = [];
	for (const voice of voices) {
		for (const { start, end } of voice.content) parts.push({ start, end, voice });
		for (const { start, end } of voice.cue) parts.push({ start, end, voice });
	}
	const found = new Map<number, Voice[]>();
	parts.sort((a, b) => a.start - b.start);
	let at = 0;
	for (const part of parts) {
		while (at < sentences.length && (sentences[at]?.end ?? 0) <= part.start) at++;
		for (let i = at; i < sentences.length; i++) {
			const sentence = sentences[i];
			if (!sentence || sentence.start >= part.end) break;
			const list = found.get(i);
			if (!list) found.set(i, [part.voice]);
			else if (!list.includes(part.voice)) list.push(part.voice);
		}
	}
	return found;
}
