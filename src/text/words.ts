import type { Token } from "./tokens.js";

/**
 * Numbers of words, so that asking what a word is takes an index and no look into a map. Each token carries the number of its folded word (`Token.word`):
 * words that stand in a list of their language have small ones, given once (`vocabulary`); others get theirs as they are met, and none is ever given to
 * another word. What stands on them:
 *
 * - `wordSet(language.words, list)` and `isIn(set, token)` instead of `set.has(token.norm)`;
 * - `wordMap(language.words, map)` and `valueAt(map, token)` instead of `map.get(token.norm)`;
 * - `byWord(language.words, make)`: a function of a word, any word, that keeps what it gave, as `remembered` does without a look into a map;
 * - `byLanguage(make)`: all of these of one part of the reading, made once a language.
 */
export interface Vocabulary {
	readonly numbers: ReadonlyMap<string, number>;
	/** Numbers of listed words are 1 to `size - 1`. */
	readonly size: number;
}

/** The number of no word: that of an empty one. */
export const noWord = 0;
/** The number of a part of a word, which only `byWord` takes: it asks by the letters. */
export const partOfWord = -1;

/** A language whose lists nobody knows: all words get their numbers as they are met. */
export const unlisted: Vocabulary = { numbers: new Map([["", noWord]]), size: 1 };

/** Longer strings are no words but patterns and examples. */
const longest = 40;

/** Every string in lists, sets and keys of `data`, in small letters, of phrases each word. */
export function vocabulary(data: unknown): Vocabulary {
	const numbers = new Map<string, number>(unlisted.numbers);
	const seen = new Set<object>();
	const add = (text: string) => {
		if (text.length > longest) return;
		if (!text.includes(" ")) {
			if (!numbers.has(text)) numbers.set(text, numbers.size);
			return;
		}
		for (const word of text.split(" ")) if (!numbers.has(word)) numbers.set(word, numbers.size);
	};
	const walk = (part: unknown) => {
		if (typeof part === "string") add(part.toLowerCase());
		if (typeof part !== "object" || part === null || part instanceof RegExp || seen.has(part)) return;
		seen.add(part);
		if (part instanceof Map) {
			for (const [key, value] of part) {
				walk(key);
				walk(value);
			}
		} else if (part instanceof Set || Array.isArray(part)) for (const value of part) walk(value);
		else
			for (const [key, value] of Object.entries(part)) {
				add(key.toLowerCase());
				walk(value);
			}
	};
	walk(data);
	return { numbers, size: numbers.size };
}

/** What a word is asked by. */
export type Numbered = Pick<Token, "word" | "norm">;

/** A list of folded words: a bit for each listed one, and a set of those that stand in no list of the language (made out of others). */
export interface WordSet {
	readonly size: number;
	readonly bits: Int32Array;
	readonly rest: ReadonlySet<string> | null;
}

export function wordSet({ numbers, size }: Vocabulary, words: Iterable<string>): WordSet {
	const bits = new Int32Array((size + 31) >>> 5);
	const rest = new Set<string>();
	for (const word of words) {
		const number = numbers.get(word);
		if (number === undefined) rest.add(word);
		else bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
	}
	return { size, bits, rest: rest.size > 0 ? rest : null };
}

/** Whether a token's folded word is in a list. */
export function isIn(set: WordSet, token: Numbered): boolean {
	const { word } = token;
	if (word >= set.size) return set.rest?.has(token.norm) ?? false;
	return (((set.bits[word >>> 5] ?? 0) >>> (word & 31)) & 1) !== 0;
}

/** Values by folded words: as a map, without a look into it where there is none. */
export interface WordMap<T> {
	readonly keys: WordSet;
	readonly values: ReadonlyMap<string, T>;
}

export function wordMap<T>(of: Vocabulary, values: ReadonlyMap<string, T>): WordMap<T> {
	return { keys: wordSet(of, values.keys()), values };
}

/** The value of a token's folded word. */
export function valueAt<T>(map: WordMap<T>, token: Numbered): T | undefined {
	return isIn(map.keys, token) ? map.values.get(token.norm) : undefined;
}

/** How many unlisted words a function of words keeps. */
const slots = 1 << 12;

/** A function of a folded word that keeps what it gave: of listed words all, of others the last that fell into a slot. `make` never gives undefined. */
export function byWord<T>({ size }: Vocabulary, make: (norm: string) => T): (token: Numbered) => T {
	const listed: (T | undefined)[] = new Array<T | undefined>(size).fill(undefined);
	const others: (T | undefined)[] = new Array<T | undefined>(slots).fill(undefined);
	const numbers = new Int32Array(slots).fill(-1);
	return ({ word, norm }) => {
		if (word < size) {
			if (word < 0) return make(norm);
			const known = listed[word];
			if (known !== undefined) return known;
			const made = make(norm);
			listed[word] = made;
			return made;
		}
		const slot = word & (slots - 1);
		if (numbers[slot] === word) {
			const known = others[slot];
			if (known !== undefined) return known;
		}
		const made = make(norm);
		numbers[slot] = word;
		others[slot] = made;
		return made;
	};
}

/** What a part of the reading makes out of a language (or a part of one, or a page) once: `make` is asked again only for another one. */
export function byLanguage<L extends object, T>(make: (language: L) => T): (language: L) => T {
	const known = new WeakMap<L, T>();
	let latest: L | null = null;
	let value: T | null = null;
	return (language) => {
		if (language === latest && value !== null) return value;
		let made = known.get(language);
		if (made === undefined) {
			made = make(language);
			known.set(language, made);
		}
		latest = language;
		value = made;
		return made;
	};
}
