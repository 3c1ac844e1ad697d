import type { Language } from "../../lang/language.js";
import { bitsByWord, byLanguage, type Numbered } from "../../text/words.js";

/** What a word can be for the rules of voices, as bits: one look at a word answers all that they ask. Named as the lists of `VoiceLanguage`. */
export const word = {
	/** Cue verbs and states of mind. */
	cueVerb: 1 << 0,
	cueNoun: 1 << 1,
	hearsay: 1 << 2,
	/** First words of fixed words before a speaker. */
	phrase: 1 << 3,
	that: 1 << 4,
	questions: 1 << 5,
	infinitive: 1 << 6,
	negations: 1 << 7,
	relatives: 1 << 8,
	subjects: 1 << 9,
	be: 1 << 10,
	have: 1 << 11,
	by: 1 << 12,
	as: 1 << 13,
	times: 1 << 14,
	months: 1 << 15,
	settings: 1 << 16,
	articles: 1 << 17,
	approximate: 1 << 18,
	possessives: 1 << 19,
	owners: 1 << 20,
	first: 1 << 21,
	breaks: 1 << 22,
	bodies: 1 << 23,
	people: 1 << 24,
	pronouns: 1 << 25,
};

/** The bits of a token, by its language. */
export const wordBits = byLanguage(({ voices, words }: Language): ((token: Numbered) => number) =>
	bitsByWord(words, [
		[voices.verbs.keys(), word.cueVerb],
		[voices.adjectives.keys(), word.cueVerb],
		[voices.nouns.keys(), word.cueNoun],
		[voices.hearsay, word.hearsay],
		[voices.phrases.flatMap(({ words: all }) => all.slice(0, 1)), word.phrase],
		[voices.that, word.that],
		[voices.questions, word.questions],
		[voices.infinitive, word.infinitive],
		[voices.negations, word.negations],
		[voices.relatives, word.relatives],
		[voices.subjects, word.subjects],
		[voices.be, word.be],
		[voices.have, word.have],
		[voices.by, word.by],
		[voices.as, word.as],
		[voices.times, word.times],
		[voices.months, word.months],
		[voices.settings, word.settings],
		[voices.articles, word.articles],
		[voices.approximate, word.approximate],
		[voices.possessives, word.possessives],
		[voices.owners, word.owners],
		[voices.first, word.first],
		[voices.breaks, word.breaks],
		[voices.bodies, word.bodies],
		[voices.people.keys(), word.people],
		[voices.pronouns.keys(), word.pronouns],
	]),
);
