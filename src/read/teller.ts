import type { Voice } from "../core/reading.js";
import { firstFrom, overlaps, type Span } from "../core/span.js";
import type { Language } from "../lang/language.js";
import type { Token } from "../text/tokens.js";
import type { Sentence } from "./page.js";
import { type Main, verbOf } from "./standing.js";

/** True where a token of a sentence that stands wholly in one of the parts passes. */
function someWithin(
	{ tokens, start, end }: Sentence,
	parts: readonly Span[],
	test: (token: Token, language: Language) => boolean,
	language: Language,
): boolean {
	for (const part of parts) {
		if (part.start >= end || part.end <= start) continue;
		for (let i = firstFrom(tokens, part.start); i < tokens.length; i++) {
			const token = tokens[i];
			if (!token || token.end > part.end) break;
			if (test(token, language)) return true;
		}
	}
	return false;
}

function shows(token: Token, { media, lemma }: Language): boolean {
	return media.seen.has(lemma(token.norm, "VERB", token.fine));
}

/** True where the cue is a verb of showing: "a video shows" is no one's word. */
function isSeen(sentence: Sentence, { kind, cue }: Voice, language: Language): boolean {
	return kind === "indirect" && someWithin(sentence, cue, shows, language);
}

function comes({ norm }: Token, { acts }: Language): boolean {
	return acts.future.has(norm) || acts.modals.has(norm);
}

/** True where somebody is still to speak ("the president will address the nation"): nothing is said yet. */
function isToCome(sentence: Sentence, { cue, kind }: Voice, language: Language): boolean {
	return kind === "indirect" && someWithin(sentence, cue, comes, language);
}

/** True where the words of a speaker begin with a pronoun. */
function isPronoun({ tokens }: Sentence, { speaker }: Voice): boolean {
	for (const { start } of speaker) {
		const t = tokens[firstFrom(tokens, start)];
		if (t?.start === start && t.tag === "PRON") return true;
	}
	return false;
}

/** Whose a sentence is: the innermost voice whose content covers half of it or more; null where it is the text's own. `main` is asked only where it matters. */
export function tellerOf(
	sentence: Sentence,
	voices: readonly Voice[],
	language: Language,
	main: Main,
	performed: boolean,
): Voice | null {
	let saying: number | null | undefined = performed ? null : undefined;
	let best: Voice | null = null;
	let most = 0;
	for (const voice of voices) {
		let covered = 0;
		for (const part of voice.content)
			if (overlaps(part, sentence)) covered += Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start);
		const isHalf = covered * 2 >= sentence.end - sentence.start || attributes(sentence, voice, covered);
		const isInner =
			!isHalf && best !== null && voice.within === best.id && covered > 0.6 * (most - framed(sentence, voice));
		if (!isHalf && !isInner) {
			const from = voice.speaker[0]?.start;
			if (from === undefined || saying === null || !saysClause(sentence, voice, language)) continue;
			if (saying === undefined) saying = saidBy(sentence, voices, main, language);
			if (from !== saying) continue;
		}
		if (isSeen(sentence, voice, language) || isToCome(sentence, voice, language)) continue;
		if (!best || best.kind === "testimony" || (voice.within === best.id && isInnermost(sentence, voice, language))) {
			best = voice;
			most = covered;
		}
	}
	return best;
}

/** True where an inner voice is another's than the outer one: who is only "he" is mostly the outer speaker, and who says no clause ("rescuers found four bodies") only does something. */
function isInnermost(sentence: Sentence, voice: Voice, language: Language): boolean {
	return (
		(voice.name !== null || !isPronoun(sentence, voice)) &&
		(voice.kind === "direct" || saysClause(sentence, voice, language))
	);
}

/** Where the words of the speaker begin whose cue is the sentence's main verb; null where it is nobody's. */
function saidBy(sentence: Sentence, voices: readonly Voice[], main: Main, language: Language): number | null {
	if (!voices.some((v) => v.cue.some((c) => overlaps(c, sentence)))) return null;
	const verb = verbOf(main);
	const voice = verb && voices.find((v) => v.cue.some((c) => c.start <= verb.start && verb.end <= c.end));
	if (!voice || isSeen(sentence, voice, language)) return null;
	const at = voice.speaker[0]?.start;
	return at !== undefined && at >= sentence.start && at < sentence.end ? at : null;
}

function tells(token: Token): boolean {
	return (token.tag === "VERB" || token.tag === "AUX") && token.rel !== "acl";
}

/** True where what is said has a verb of its own. */
function saysClause(sentence: Sentence, { content }: Voice, language: Language): boolean {
	return someWithin(sentence, content, tells, language);
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

/** The voices with a part of content or cue in each sentence, one list for each. */
export function voicesBySentence(
	sentences: readonly Sentence[],
	voices: readonly Voice[],
): readonly (readonly Voice[])[] {
	const parts: Part[] = [];
	for (const voice of voices) {
		for (const { start, end } of voice.content) parts.push({ start, end, voice });
		for (const { start, end } of voice.cue) parts.push({ start, end, voice });
	}
	const found: Voice[][] = sentences.map(() => []);
	parts.sort(byStart);
	let at = 0;
	for (const { start, end, voice } of parts) {
		while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
		for (let i = at; i < sentences.length && (sentences[i]?.start ?? 0) < end; i++) {
			const list = found[i];
			if (list && !list.includes(voice)) list.push(voice);
		}
	}
	return found;
}

interface Part {
	readonly start: number;
	readonly end: number;
	readonly voice: Voice;
}

const byStart = (a: Part, b: Part) => a.start - b.start;
