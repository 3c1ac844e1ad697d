import { push } from "../../core/lists.js";
import type { TimeLanguage } from "../../lang/times.js";
import { firstCode } from "./automaton.js";
import { literals } from "./notation.js";

type ClassesByWord = ReadonlyMap<string, ReadonlySet<string>>;

/** The words of a language's lexicon and of its patterns. */
export interface Classed {
	/** Classes of a word in small letters. */
	readonly low: ClassesByWord;
	/** Classes of a word (folded) where it has a capital. */
	readonly high: ClassesByWord;
	/** Of each class the values of its words (folded). */
	readonly values: ReadonlyMap<string, ReadonlyMap<string, number | string>>;
}

/** Words by their classes; a word that a pattern names has the class `=word`. */
export function classed(language: TimeLanguage, patterns: readonly string[]): Classed {
	const low = new Map<string, Set<string>>();
	const high = new Map<string, Set<string>>();
	const values = new Map<string, Map<string, number | string>>();
	const add = (to: Map<string, Set<string>>, word: string, cls: string) => {
		const list = to.get(word) ?? new Set();
		to.set(word, list.add(cls));
	};
	for (const [cls, words] of Object.entries(language.lexicon)) {
		const map = new Map<string, number | string>();
		values.set(cls, map);
		for (const [word, value] of Object.entries(words)) {
			const norm = word.toLowerCase();
			map.set(norm, value);
			add(high, norm, cls);
			if (norm === word) add(low, norm, cls);
		}
	}
	for (const pattern of patterns)
		for (const word of literals(pattern)) {
			add(low, word, `=${word}`);
			add(high, word, `=${word}`);
		}
	return { low, high, values };
}

/** Characters for sets of classes, from `firstCode` on. */
export interface Characters {
	/** The character of a set, made when it is first asked for. */
	readonly char: (classes: Iterable<string>) => string;
	/** Of each class the characters of the sets that hold it. */
	readonly members: ReadonlyMap<string, readonly string[]>;
	/** How many characters there are by now. */
	readonly count: () => number;
}

export function characters(): Characters {
	const chars = new Map<string, string>();
	const members = new Map<string, string[]>();
	const char = (classes: Iterable<string>) => {
		const sorted = [...classes].sort();
		const key = sorted.join(" ");
		const known = chars.get(key);
		if (known !== undefined) return known;
		const made = String.fromCharCode(firstCode + chars.size);
		chars.set(key, made);
		for (const cls of sorted) push(members, cls, made);
		return made;
	};
	return { char, members, count: () => chars.size };
}
