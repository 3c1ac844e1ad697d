import type { EventWords } from "../../lang/times.js";
import type { Token } from "../../text/tokens.js";

/** How far after an amount of time its event is looked for, in words. */
const reach = 8;

const isName = (t: Token | undefined) => t?.tag === "NOUN" || t?.tag === "PROPN";

/** What a verb and the noun made of it share ("stormed", "the storming"); null where the word is too short to tell. */
function stem(token: Token, words: EventWords, lemma: Lemma): string | null {
	const base = words.verbOf[token.norm] ?? lemma(token.norm, token.tag, token.fine);
	const cut = base.replace(words.endings, "");
	const made = cut.length >= 3 ? cut : base;
	return made.length >= 3 ? made : null;
}

type Lemma = (norm: string, tag: Token["tag"], fine?: string) => string;

/**
 * The event that tokens `from` and on name, as stems to be tried in order: the verb of a clause ("after the army withdrew") and its noun ("the day after the
 * storming was calm"), the noun alone where the verb only says that it happened ("after the siege began"); none where there is no event.
 */
export function eventAt(tokens: readonly Token[], from: number, words: EventWords, lemma: Lemma): readonly string[] {
	let noun: Token | null = null;
	let verb: Token | null = null;
	for (let i = from; i < tokens.length && i < from + reach; i++) {
		const t = tokens[i];
		if (!t || t.tag === "PUNCT" || t.tag === "SCONJ" || t.tag === "CCONJ") break;
		if (t.tag === "VERB") {
			verb = t;
			break;
		}
		// What follows a preposition says more of the noun.
		if (noun && (t.tag === "ADP" || t.tag === "PRON" || t.tag === "DET")) break;
		if (t.tag === "NOUN") noun = t;
	}
	const happens = noun && verb && words.happening.has(lemma(verb.norm, verb.tag, verb.fine));
	return [happens ? null : verb, noun].flatMap((t) => (t && stem(t, words, lemma)) ?? []);
}

/** The events that a time at tokens `[first, last]` dates, as stems: the verb that it stands with, the noun that it stands at, the subject of a verb of happening. */
export function eventsOf(
	tokens: readonly Token[],
	first: number,
	last: number,
	words: EventWords,
	said: ReadonlySet<string>,
	lemma: Lemma,
): readonly string[] {
	let at = tokens[last]?.head ?? -1;
	for (let up = 0; up < 4 && at >= 0; up++) {
		const t = tokens[at];
		const inside = at >= first && at <= last;
		if (!t) return [];
		if (!inside && (t.tag === "VERB" || isName(t))) break;
		at = t.head ?? -1;
	}
	const governor = tokens[at];
	if (!governor || (at >= first && at <= last) || said.has(governor.norm)) return [];
	const made = [stem(governor, words, lemma)];
	if (governor.tag === "VERB" && words.happening.has(lemma(governor.norm, governor.tag, governor.fine)))
		for (const t of tokens)
			if (t.head === at && t.rel?.startsWith("nsubj") && t.tag === "NOUN") made.push(stem(t, words, lemma));
	return made.flatMap((s) => s ?? []);
}
