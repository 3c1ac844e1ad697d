import type { Bytes, Writer } from "./bytes.js";
import { hashRange, hashText } from "./hash.js";

/**
 * A word list by ambiguity class: which parts of speech a dictionary gives a word. Words are kept as hashes of 26 bits: of words that are not in the
 * list, one in seven hundred is taken for one that is.
 */
export interface Lexicon {
	readonly mask: number;
	/** Hash and class in turn; class 0 is an empty slot. */
	readonly slots: Int32Array;
}

const hashMask = (1 << 26) - 1;

export function readLexicon(bytes: Bytes): Lexicon {
	const count = bytes.varint();
	let size = 16;
	while (size < count * 2) size *= 2;
	const mask = size - 1;
	const slots = new Int32Array(size * 2);
	let hash = 0;
	for (let i = 0; i < count; i++) {
		hash += bytes.varint();
		let slot = hash & mask;
		while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
		slots[slot * 2] = hash;
		slots[slot * 2 + 1] = bytes.byte();
	}
	return { mask, slots };
}

/** Classes are 1 to 255; of two words with one hash the first in the order of the list stands. */
export function writeLexicon(writer: Writer, words: ReadonlyMap<string, number>): void {
	const byHash = new Map<number, number>();
	for (const [word, c] of words) {
		const hash = hashText(word) & hashMask;
		if (!byHash.has(hash)) byHash.set(hash, c);
	}
	writer.varint(byHash.size);
	let previous = 0;
	for (const [hash, c] of [...byHash].sort((a, b) => a[0] - b[0])) {
		writer.varint(hash - previous);
		previous = hash;
		writer.byte(c);
	}
}

/** The class of a word or of a part of one, 0 where the list has none. */
export function classOf(lexicon: Lexicon, word: string, from = 0, to = word.length): number {
	const hash = hashRange(word, from, to) & hashMask;
	let slot = hash & lexicon.mask;
	for (;;) {
		const found = lexicon.slots[slot * 2 + 1] ?? 0;
		if (found === 0 || lexicon.slots[slot * 2] === hash) return found;
		slot = (slot + 1) & lexicon.mask;
	}
}
