import type { Voice } from "../core/reading.js";
import { overlaps } from "../core/span.js";
import type { Language } from "../lang/language.js";
import type { Token } from "../text/tokens.js";
import type { Sentence } from "./page.js";

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

/** Whose a sentence is: the innermost voice whose content covers half of it or more; null where it is the text's own. `main` is its main verb, asked for only where it matters. */
export function tellerOf(
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

/** The voices with a part of content or cue in each sentence. */
export function voicesBySentence(
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
