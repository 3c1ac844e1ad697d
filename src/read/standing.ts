import { preceding } from "../core/lists.js";
import type { Claim, Figure, Standing, Voice } from "../core/reading.js";
import type { Language } from "../lang/language.js";
import type { Token } from "../text/tokens.js";
import { held } from "./gates.js";
import type { Page, Sentence } from "./page.js";
import { isOwnView } from "./selves.js";

const isVerb = (token: Token) => token.tag === "VERB" || token.tag === "AUX";

/** A sentence and the verb of its main clause, found when it is first asked for: it may cost the tree of the sentence. */
export interface Main {
	readonly sentence: Sentence;
	/** Words that open a relative clause. */
	readonly relatives: ReadonlySet<string>;
	known: Token | null | undefined;
}

/** The verb of the main clause, null where there is none. */
export function verbOf(main: Main): Token | null {
	if (main.known === undefined) main.known = mainVerb(main.sentence, main.relatives);
	return main.known;
}

/**
 * The verb of the main clause: the root of the tree where a parser ran, else the first verb that stands in no relative clause; an auxiliary where
 * there is no other. Null where the sentence has none. The tree is asked only where there are several verbs to choose from.
 */
function mainVerb(sentence: Sentence, relatives: ReadonlySet<string>): Token | null {
	const { tokens } = sentence;
	let verbs = 0;
	for (const token of tokens) if (isVerb(token)) verbs++;
	if (verbs === 0) return null;
	return (
		(verbs === 1 ? outside(sentence, relatives) : null) ?? rooted(tokens, relatives) ?? outside(sentence, relatives)
	);
}

/** The verb that is the root of the tree, or that a root of another kind is said to be something by; null where the tree takes a relative clause for the main one. */
function rooted(tokens: readonly Token[], relatives: ReadonlySet<string>): Token | null {
	let index = 0;
	while (index < tokens.length && (tokens[index]?.tag === "PUNCT" || tokens[index]?.head !== -1)) index++;
	const root = tokens[index];
	// "The clerk who was ill was dismissed": "who" is no subject of the main verb.
	for (let i = 1; i < index; i++) {
		const t = tokens[i];
		if (t?.head !== index || !t.rel?.startsWith("nsubj") || t.tag !== "PRON" || !relatives.has(t.norm)) continue;
		if (/^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.tag ?? "")) return null;
	}
	if (!root || isVerb(root)) return root ?? null;
	for (const t of tokens) if (isVerb(t) && t.head === index && t.rel === "cop") return t;
	return null;
}

/** The first verb that stands in no relative clause. */
function outside(sentence: Sentence, relatives: ReadonlySet<string>): Token | null {
	const { tokens } = sentence;
	let relative = false;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) break;
		const previous = preceding(tokens, i)?.tag;
		if (
			token.tag === "PRON" &&
			relatives.has(token.norm) &&
			(previous === "NOUN" || previous === "PROPN" || previous === "PUNCT")
		)
			relative = true;
		else if (token.tag === "PUNCT" && token.norm === ",") relative = false;
		else if (isVerb(token)) {
			if (!relative) return token.tag === "AUX" ? (governed(sentence, i) ?? token) : token;
			// "Which had been cleared": the auxiliaries of the clause do not end it.
			if (token.tag === "VERB" || governed(sentence, i) === null) relative = false;
		}
	}
	return null;
}

/** The verb that an auxiliary belongs to: the next one with nothing but adverbs, particles and auxiliaries between. */
function governed(sentence: Sentence, auxiliary: number): Token | null {
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
	/** True where what is denied is what somebody is told in the sentence to have said. */
	readonly disowns: boolean;
	/** True where the sentence says its own day. */
	readonly dated: boolean;
	/** True where a document is a witness's account. */
	readonly witness: boolean;
	/** True where it announces something for a day to come ("is due to reopen on Monday"). */
	readonly announced: boolean;
	/** True where the only times are long before the document, or as wide as a year. */
	readonly old: boolean;
	/** True where it says itself on which day, in which month or year that was. */
	readonly history: boolean;
	/** True where nothing but titles is told in the document. */
	readonly alone: boolean;
	/** True where all that it says of when is how often ("each night"). */
	readonly usual: boolean;
	/** True where it is about the text itself. */
	readonly about: boolean;
	/** True where it recalls what was long known. */
	readonly recalls: boolean;
}

/**
 * The sentences of a page in which a pattern of the rules is found, by index: looked for only where one of its words stands. What follows a rule that holds `on` in its
 * paragraph is of it too.
 */
export function ruled(page: Page, rules: "about" | "recall"): ReadonlySet<number> {
	const found = new Set<number>();
	const marks = held(page, rules);
	if (marks === null) return found;
	let on = -1;
	for (const { index, start, end, block } of page.sentences) {
		if (block === on) found.add(index);
		const bits = marks[index] ?? 0;
		if (bits === 0) continue;
		const folded = page.folded.slice(start, end);
		page.language.claims[rules].forEach((rule, i) => {
			if ((bits & (1 << i)) === 0 || (found.has(index) && !rule.on) || !rule.pattern.test(folded)) return;
			found.add(index);
			if (rule.on) on = block;
		});
	}
	return found;
}

const closing = new Set(['"', "'", ")", "]"]);

/** The sign that ends a sentence, within quotation marks and brackets. */
function endSign(folded: string, { start, end }: Sentence): string {
	let i = end - 1;
	while (i >= start && closing.has(folded.charAt(i))) i--;
	return i < start ? "" : folded.charAt(i);
}

/** Why a sentence without a verb is none of the chronicle. */
const wordless = "says nothing of its own";

/** Why a sentence about the text itself is none of the chronicle. */
export const ofText = "about the text itself";

/** Claims of which those that count dead, hurt or missing people are told without a verb too ("52 confirmed cases. 37 deaths."), or with one of how things are ("The sheet is posted: 14 dead"). */
export function countsTold(
	claims: readonly Claim[],
	figures: readonly Pick<Figure, "of" | "claim" | "row">[],
): readonly Claim[] {
	const counting = new Set<string>();
	for (const { of, claim, row } of figures)
		if (!row && (of === "killed" || of === "injured" || of === "missing")) counting.add(claim);
	const isCount = (c: Claim) => (c.because === wordless || c.standing === "state") && counting.has(c.id);
	if (counting.size === 0 || !claims.some(isCount)) return claims;
	return claims.map((c): Claim => (isCount(c) ? { ...c, standing: "happening", because: "a count" } : c));
}

/** What a sentence is for the chronicle, and why. */
export interface Stands {
	readonly standing: Standing;
	readonly because: string;
}

/** What a sentence is for the chronicle, and why; `verb` is its main verb, asked for only where it matters. */
export function standing(page: Page, sentence: Sentence, verb: Main, facts: SentenceFacts): Stands {
	const kind = page.blocks[sentence.block]?.kind;
	const heads = kind === "title" || kind === "heading";
	if (heads && !facts.alone) return { standing: "headline", because: "a headline" };
	const sign = endSign(page.folded, sentence);
	// A tagger can miss a verb ("The police report 18 dead"): a whole sentence is believed to say something, a caption often has none.
	const isWhole =
		kind !== "caption" &&
		(sign === "." || sign === "!" || sign === "…") &&
		sentence.tokens.length > 5 &&
		// "15 October 2023, 22.10." stands before what it dates.
		sentence.tokens.some(({ tag }) => tag === "NOUN" || tag === "PRON" || tag === "VERB" || tag === "AUX");
	if (!isWhole && outside(sentence, verb.relatives) === null && verbOf(verb) === null)
		return { standing: "comment", because: wordless };
	// "On 3 May a stone hit her:" tells what happened, whatever follows.
	if (page.folded.charAt(sentence.end - 1) === ":" && !(facts.dated && facts.voice === null))
		return { standing: "comment", because: "leads to what follows" };
	if (sign === "?") return { standing: "comment", because: "a question" };
	if (facts.about) return { standing: "comment", because: ofText };
	if (facts.voice?.kind === "testimony") {
		if (!facts.dated) return { standing: "comment", because: "a witness's account without a day" };
	} else if (!facts.dated && (held(page, "self")?.[sentence.index] ?? 0) > 0 && isOwnView(page, sentence, facts))
		return { standing: "comment", because: "a speaker's own view" };
	if (facts.old)
		return {
			standing: facts.history && !facts.negated && !facts.hypothetical ? "history" : "background",
			because: "told of long before",
		};
	if (facts.recalls && !facts.dated) return { standing: "background", because: "recalls what was long known" };
	if (facts.negated && !facts.dated && !facts.disowns)
		return { standing: "comment", because: "says what did not happen" };
	if (facts.hypothetical) return { standing: "comment", because: "only supposed" };
	if (facts.announced) return happens;
	// "He sleeps in a different flat each night."
	if (facts.usual && isPresent(verbOf(verb))) return { standing: "state", because: "says how things are" };
	// Most sentences have no such verb that could be the main one.
	if (mayBeState(page, sentence)) {
		const main = verbOf(verb);
		if (main && isStative(page, main) && !isTurned(page.language, sentence, main))
			return { standing: "state", because: "says how things are" };
	}
	return happens;
}

function isPresent(verb: Token | null): boolean {
	return verb !== null && (verb.fine === "VBZ" || verb.fine === "VBP");
}

const happens: Stands = { standing: "happening", because: "" };

/** True for a verb that says how things are. */
function isStative({ language }: Page, { norm, tag, fine }: Token): boolean {
	return language.claims.stative.has(language.lemma(norm, tag, fine));
}

/** True for an auxiliary of what has been done that stands before its subject ("Hardly have the polls closed when …"). */
function isTurned({ claims }: Language, { tokens }: Sentence, verb: Token): boolean {
	const at = tokens.indexOf(verb);
	const { present, past } = claims.perfect;
	if (at < 1 || at > 2 || tokens[at - 1]?.tag !== "ADV" || !(present.has(verb.norm) || past.has(verb.norm)))
		return false;
	return tokens.slice(at + 1).some((t) => t.fine === "VBN" || t.fine === "VBD");
}

/** True where a verb that says how things are stands in a sentence and may be its main one: an auxiliary of another verb is none. */
function mayBeState(page: Page, sentence: Sentence): boolean {
	const { tokens } = sentence;
	for (let i = 0; i < tokens.length; i++) {
		const t = tokens[i];
		if (t && isVerb(t) && (t.tag === "VERB" || governed(sentence, i) === null) && isStative(page, t)) return true;
	}
	return false;
}
