import type { Language } from "../../lang/language.js";
import type { VoiceLanguage } from "../../lang/voices.js";
import { byLanguage, byWord, type Numbered } from "../../text/words.js";

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

function bitsOf(lang: VoiceLanguage): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	const add = (words: Iterable<string>, bit: number) => {
		for (const one of words) found.set(one, (found.get(one) ?? 0) | bit);
	};
	add(lang.verbs.keys(), word.cueVerb);
	add(lang.adjectives.keys(), word.cueVerb);
	add(lang.nouns.keys(), word.cueNoun);
	add(lang.hearsay, word.hearsay);
	for (const { words } of lang.phrases) add(words.slice(0, 1), word.phrase);
	add(lang.that, word.that);
	add(lang.questions, word.questions);
	add(lang.infinitive, word.infinitive);
	add(lang.negations, word.negations);
	add(lang.relatives, word.relatives);
	add(lang.subjects, word.subjects);
	add(lang.be, word.be);
	add(lang.have, word.have);
	add(lang.by, word.by);
	add(lang.as, word.as);
	add(lang.times, word.times);
	add(lang.months, word.months);
	add(lang.settings, word.settings);
	add(lang.articles, word.articles);
	add(lang.approximate, word.approximate);
	add(lang.possessives, word.possessives);
	add(lang.owners, word.owners);
	add(lang.first, word.first);
	add(lang.breaks, word.breaks);
	add(lang.bodies, word.bodies);
	add(lang.people.keys(), word.people);
	add(lang.pronouns.keys(), word.pronouns);
	return found;
}

/** The bits of a token, by its language. */
export const wordBits = byLanguage(({ voices, words }: Language): ((token: Numbered) => number) => {
	const bits = bitsOf(voices);
	return byWord(words, (norm) => bits.get(norm) ?? 0);
});
