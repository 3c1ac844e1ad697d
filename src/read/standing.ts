import type { Standing, Voice } from "../core/reading.js";
import type { Page, Sentence } from "./page.js";

/**
 * The verb of the main clause: the root of the tree where a parser ran, else the first verb that stands in no relative clause; an auxiliary where
 * there is no other. Null where the sentence has none.
 */
export function mainVerb(sentence: Sentence, relatives: ReadonlySet<string>): Sentence["tokens"][number] | null {
	const { tokens } = sentence;
	const root = tokens.find((t) => t.head === -1);
	if (root && (root.tag === "VERB" || root.tag === "AUX")) return root;
	if (root) {
		const index = tokens.indexOf(root);
		// A noun or adjective as root has its copula below it: what is said is a state.
		const copula = tokens.find((t) => t.head === index && t.rel === "cop");
		if (copula) return copula;
	}
	let relative = false;
	for (const [i, token] of tokens.entries()) {
		const previous = tokens[i - 1]?.tag;
		if (
			token.tag === "PRON" &&
			relatives.has(token.norm) &&
			(previous === "NOUN" || previous === "PROPN" || previous === "PUNCT")
		)
			relative = true;
		else if (token.tag === "PUNCT" && token.norm === ",") relative = false;
		else if (token.tag === "VERB" || token.tag === "AUX") {
			if (!relative) return token.tag === "AUX" ? (governed(sentence, i) ?? token) : token;
			relative = false;
		}
	}
	return null;
}

/** The verb that an auxiliary belongs to: the next one with nothing but adverbs, particles and auxiliaries between. */
function governed(sentence: Sentence, auxiliary: number): Sentence["tokens"][number] | null {
	for (let i = auxiliary + 1; i < sentence.tokens.length; i++) {
		const token = sentence.tokens[i];
		if (token?.tag === "VERB") return token;
		if (token?.tag !== "ADV" && token?.tag !== "AUX" && token?.tag !== "PART") return null;
	}
	return null;
}

export interface SentenceFacts {
	readonly voice: Voice | null;
	readonly hypothetical: boolean;
	readonly negated: boolean;
	/** True where the sentence says its own day. */
	readonly dated: boolean;
	/** True where the only times are long before the document, or as wide as a year. */
	readonly old: boolean;
}

/** What a sentence is for the chronicle, and why. */
export function standing(
	page: Page,
	sentence: Sentence,
	facts: SentenceFacts,
): { standing: Standing; because: string } {
	const { claims } = page.language;
	const kind = page.blocks[sentence.block]?.kind;
	if (kind === "title" || kind === "heading") return { standing: "headline", because: "a headline" };
	const folded = page.folded.slice(sentence.start, sentence.end);
	const verb = mainVerb(sentence, claims.relatives);
	// A tagger can miss a verb ("The police report 18 dead"): a whole sentence is believed to say something.
	const isWhole = /[.!…]["')\]]*$/u.test(folded) && sentence.tokens.length > 5;
	if (!verb && !isWhole) return { standing: "comment", because: "says nothing of its own" };
	if (/:$/u.test(folded)) return { standing: "comment", because: "leads to what follows" };
	if (/\?["')\]]*$/u.test(folded)) return { standing: "comment", because: "a question" };
	if (claims.about.some((rule) => rule.pattern.test(folded)))
		return { standing: "comment", because: "about the text itself" };
	if (facts.voice?.kind === "testimony") {
		if (!facts.dated) return { standing: "comment", because: "a witness's account without a day" };
	} else if (!facts.dated && sentence.tokens.some((t) => t.tag === "PRON" && claims.self.has(t.norm)))
		return { standing: "comment", because: "a speaker's own view" };
	if (facts.old) return { standing: "background", because: "told of long before" };
	if (claims.recall.some((rule) => rule.pattern.test(folded)) && !facts.dated)
		return { standing: "background", because: "recalls what was long known" };
	if (facts.negated && !facts.dated) return { standing: "comment", because: "says what did not happen" };
	if (facts.hypothetical) return { standing: "comment", because: "only supposed" };
	if (verb && claims.stative.has(page.language.lemma(verb.norm, verb.tag, verb.fine)))
		return { standing: "state", because: "says how things are" };
	return { standing: "happening", because: "" };
}
