import type { Token } from "./tokens.js";

/**
 * Numbers of words, so that asking what a word is takes an index and no look into a map. Each token carries the number of its folded word (`Token.word`):
 * words that stand in a list of their language have small ones, given once (`vocabulary`); others get theirs as they are met, and none is ever given to
 * another word. How the class of a word is asked:
 *
 * - `bitsByWord(language.words, lists)`: where a part asks of every word whether it is in one of many lists, all at once;
 * - `byWord(language.words, make)`: a function of any word that keeps what it gave: as `remembered` (`memo.ts`), which is for strings that are no tokens;
 * - `set.has(token.norm)`: where few words are asked, or only after another question;
 * - the gates of `read/gates.ts`: which sentences hold any word of a list;
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

/** In which of some lists, each with a bit of its own, a folded word stands, as bits. */
export function bitsByWord(
	of: Vocabulary,
	lists: Iterable<readonly [list: Iterable<string>, bit: number]>,
): (token: Numbered) => number {
	const bits = new Map<string, number>();
	for (const [list, bit] of lists) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
	return byWord(of, (norm) => bits.get(norm) ?? 0);
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
