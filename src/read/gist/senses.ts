import { push } from "../../core/lists.js";
import type { Family } from "../../lang/events.js";
import type { Language } from "../../lang/language.js";
import type { Tag, Token } from "../../text/tokens.js";
import { byLanguage, byWord } from "../../text/words.js";

/** A word of a phrase. */
export interface Part {
	/** Null stands for up to five words. */
	readonly lemma: string | null;
	readonly tags: readonly string[] | null;
}

/** Words of a family. */
export interface Phrase {
	readonly name: string;
	readonly parts: readonly Part[];
	/** The thing that the words of a deed name themselves. */
	readonly thing: string | null;
}

/** Phrases by the lemma of their first word, the longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

const verbs = ["VERB", "AUX"];
const nouns = ["NOUN", "PROPN"];

function indexed(families: readonly Family[]): Index {
	const index = new Map<string, Phrase[]>();
	for (const family of families)
		for (const words of family.words) {
			const [said = "", thing = null] = words.split(" > ");
			const parts = said.split(" ").map((word): Part => {
				const [lemma = "", tag] = word.split("/");
				return { lemma: lemma === "_" ? null : lemma, tags: tag === "v" ? verbs : tag === "n" ? nouns : null };
			});
			push(index, parts[0]?.lemma ?? "", { name: family.name, parts, thing });
		}
	for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
	return index;
}

/** What a language says of a word wherever it stands with one part of speech. */
export interface Sense {
	readonly tag: Tag;
	readonly lemma: string;
	/** Its dictionary form as a verb, where it is tagged as an adjective: "the shops were looted". */
	readonly verb: string;
	/** Phrases that can begin with it. */
	readonly deeds: readonly Phrase[] | null;
	readonly things: readonly Phrase[] | null;
	/** The lemma where it says something by itself, else null. */
	readonly term: string | null;
	/** True where it turns the deed after it into one that was not done. */
	readonly negates: boolean;
	readonly passive: boolean;
	/** Its value where it is a number. */
	readonly value: number | null;
}

const content = new Set(["NOUN", "VERB", "ADJ", "PROPN", "ADV", "X"]);
const twoLetters = /\p{L}{2}/u;
const digits = /^\p{N}/u;

/** The sense of a token, by its language. */
export const sensesIn = byLanguage(({ events, lemma, words }: Language): ((token: Token) => Sense) => {
	const deeds = indexed(events.deeds);
	const things = indexed(events.things);
	const first = (index: Index, word: string, verb: string) =>
		index.get(word) ?? (verb === word ? undefined : index.get(verb)) ?? null;
	const make = (norm: string, tag: Tag): Sense => {
		const word = lemma(norm, tag);
		const verb = tag === "ADJ" ? lemma(norm, "VERB") : word;
		const value = digits.test(norm) ? Number(norm.replaceAll(",", "")) : Number.NaN;
		return {
			tag,
			lemma: word,
			verb,
			deeds: first(deeds, word, verb),
			things: first(things, word, verb),
			term: content.has(tag) && !events.stop.has(word) && twoLetters.test(word) ? word : null,
			negates: events.negations.has(word) || events.negations.has(norm),
			passive: events.passive.has(word),
			value: Number.isFinite(value) ? value : null,
		};
	};
	const known = byWord(words, (): Sense[] => []);
	return (token) => {
		const list = known(token);
		for (let i = 0; i < list.length; i++) {
			const sense = list[i];
			if (sense !== undefined && sense.tag === token.tag) return sense;
		}
		const made = make(token.norm, token.tag);
		list.push(made);
		return made;
	};
});
