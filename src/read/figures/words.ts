import type { Language } from "../../lang/language.js";
import { bitsByWord, byLanguage, type Numbered } from "../../text/words.js";
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

/** The bits of a token, by its language. */
export const wordBits = byLanguage(({ figures, words }: Language): ((token: Numbered) => number) => {
	const { phrases, starts, persons } = lexicon(figures);
	const { numbers, counted } = figures;
	return bitsByWord(words, [
		[starts, word.start],
		[phrases.keys(), word.phrase],
		[persons, word.person],
		[numbers.articles, word.leads],
		[counted.possessives, word.leads],
		[counted.pronoun, word.leads],
		[numbers.labelsOf, word.labelOf],
	]);
});
