import type { Voice } from "../core/reading.js";
import { contains, firstFrom } from "../core/span.js";
import type { ClaimLanguage } from "../lang/claims.js";
import type { Token } from "../text/tokens.js";
import type { Page, Sentence } from "./page.js";

/** True where the writer or the reader stands in a sentence. */
export function hasSelf({ tokens }: Sentence, { self }: ClaimLanguage): boolean {
	return tokens.some((t) => isSelf(t, self));
}

const isSelf = ({ tag, norm }: Token, self: ReadonlySet<string>) => tag === "PRON" && self.has(norm);

/**
 * True where a sentence is the view of somebody who speaks of himself in it. It is none where "we" is the publisher who tells what it found ("we have counted 47", "our volunteers counted 52",
 * "a lawyer of ours was held"), or whom somebody told it ("told us"): that is a source's statement as others are.
 */
export function isOwnView(
	page: Page,
	sentence: Sentence,
	facts: { readonly voice: Voice | null; readonly witness: boolean; readonly negated: boolean },
): boolean {
	const { claims } = page.language;
	const { tokens } = sentence;
	if (!hasSelf(sentence, claims)) return false;
	if (facts.witness || facts.voice?.kind === "testimony") return true;
	const speaks = isHeard(sentence, facts.voice);
	for (let i = 0; i < tokens.length; i++) {
		const t = tokens[i];
		if (!t || !isSelf(t, claims.self)) continue;
		// "“No soldier has entered my ward,” says the doctor": who denies it tells nothing of himself.
		if (facts.negated && speaks && t.fine === "PRP$" && isQuoted(page, t)) continue;
		const own = isTold(page, tokens, i) || isHouse(page, tokens, i);
		if (isQuoted(page, t) ? !(speaks && (own || stands(page, tokens, i))) : !own) return true;
	}
	return isWitness(page, sentence);
}

function isQuoted({ quotes }: Page, token: Token): boolean {
	const after = firstFrom(quotes, token.start + 1);
	const quote = quotes[after - 1];
	return quote !== undefined && contains(quote, token);
}

/** True where the sentence itself says by a name or a noun who is quoted in it. */
function isHeard({ tokens }: Sentence, voice: Voice | null): boolean {
	if (voice === null || (voice.kind !== "direct" && voice.kind !== "mixed")) return false;
	if (!tokens.some((t) => voice.cue.some((part) => contains(part, t)))) return false;
	return (
		voice.name !== null ||
		tokens.some((t) => /^(?:NOUN|PROPN)$/u.test(t.tag) && voice.speaker.some((part) => contains(part, t)))
	);
}

/** True where "we" take a stand ("we do not recognise the figure"): who speaks for a body says what it does. */
function stands({ language }: Page, tokens: readonly Token[], at: number): boolean {
	const { house, publisher } = language.claims;
	if (!publisher.has(tokens[at]?.norm ?? "")) return false;
	for (let i = at + 1; i <= at + between + 1; i++) {
		const t = tokens[i];
		if (t?.tag === "AUX" || t?.tag === "ADV" || t?.tag === "PART") continue;
		return t?.tag === "VERB" && house.stands.has(t.norm);
	}
	return false;
}

/** True for whom somebody told it: right behind a verb of saying that is no request to the reader. */
function isTold({ language }: Pick<Page, "language">, tokens: readonly Token[], at: number): boolean {
	const verb = tokens[at - 1];
	return verb?.tag === "VERB" && verb.fine !== "VB" && language.voices.verbs.has(verb.norm);
}

/** Words between "we" and the verb, and between "our" and whose it is ("we have since also counted", "our own team of lawyers"). */
const between = 3;

/** True where "we" found something out, or somebody is of the house. */
function isHouse({ language }: Page, tokens: readonly Token[], at: number): boolean {
	const { house, plural, publisher } = language.claims;
	const norm = tokens[at]?.norm ?? "";
	if (!plural.has(norm)) return false;
	// "A lawyer of ours".
	if (tokens[at - 1]?.tag === "ADP" && house.people.has(tokens[at - 2]?.norm ?? "")) return true;
	let denied = false;
	for (let i = at + 1; i <= at + between + 1; i++) {
		const t = tokens[i];
		if (!t || t.tag === "PUNCT") return false;
		denied ||= language.acts.negations.has(t.norm);
		// "They told our team what they saw" is no work of the team.
		if (!publisher.has(norm) && house.people.has(t.norm)) return !isTold({ language }, tokens, at);
		if (!publisher.has(norm) || t.tag === "AUX" || t.tag === "ADV" || t.tag === "PART") continue;
		return t.tag === "VERB" && !denied && house.finds.has(t.norm);
	}
	return false;
}

/** True where one speaks of himself alone in the paragraph: "we" are then a witness and his own. */
function isWitness(page: Page, { block }: Sentence): boolean {
	const { alone } = page.language.claims;
	const span = page.blocks[block];
	if (!span) return false;
	for (let i = firstFrom(page.sentences, span.start); page.sentences[i]?.block === block; i++) {
		const tokens = page.sentences[i]?.tokens ?? [];
		if (tokens.some((t, k) => isSelf(t, alone) && !isTold(page, tokens, k) && !isQuoted(page, t))) return true;
	}
	return false;
}
