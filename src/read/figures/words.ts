import type { Language } from "../../lang/language.js";
import { byLanguage, byWord, type Numbered } from "../../text/words.js";
import { lexicon } from "./lexicon.js";

/** What a word can open or be in the stream of a sentence, as bits: one look at a word answers whether any rule has anything to do there. */
export const word = {
	/** Opens a number, its hedge taken in. */
	start: 1,
	/** Opens a cue or a connective. */
	phrase: 2,
	/** Ends the description of one person. */
	person: 4,
	/** An article, a possessive or a pronoun: opens the description of one person wherever it stands. */
	leads: 8,
	/** Says that the numbers after it are ages. */
	labelOf: 16,
};

function bitsOf({ figures }: Language): ReadonlyMap<string, number> {
	const { phrases, starts, persons } = lexicon(figures);
	const { numbers, counted } = figures;
	const found = new Map<string, number>();
	const add = (words: Iterable<string>, bit: number) => {
		for (const one of words) found.set(one, (found.get(one) ?? 0) | bit);
	};
	add(starts, word.start);
	add(phrases.keys(), word.phrase);
	add(persons, word.person);
	add(numbers.articles, word.leads);
	add(counted.possessives, word.leads);
	add(counted.pronoun, word.leads);
	add(numbers.labelsOf, word.labelOf);
	return found;
}

/** The bits of a token, by its language. */
export const wordBits = byLanguage((language: Language): ((token: Numbered) => number) => {
	const bits = bitsOf(language);
	return byWord(language.words, (norm) => bits.get(norm) ?? 0);
});
