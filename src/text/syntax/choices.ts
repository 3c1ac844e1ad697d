import type { Bytes, Writer } from "./bytes.js";
import { key } from "./hash.js";
import { column, columns, type Traits } from "./traits.js";

/**
 * Which classes a form can have: those that its word had in the treebank where it stands there often enough, else those that rare words
 * of the same kind had. Set 0 holds all classes.
 */
export interface Choices {
	readonly sets: readonly (readonly number[])[];
	/** Index of the set of a word, and of a kind of words, by key. */
	readonly words: ReadonlyMap<number, number>;
	readonly kinds: ReadonlyMap<number, number>;
}

/** How a form's capitals are to be taken. */
export const capitals = { none: 0, small: 1, name: 2, either: 3 } as const;

const keyMask = (1 << 26) - 1;

export function wordKey(traits: Traits, row: number, caps: number): number {
	return key(201, traits.table[row * columns + column.word] ?? 0, caps) & keyMask;
}

/** The kind of words that a form is of, narrow or wide: class in the lexicon, casing and, where narrow, last letter. */
export function kindKey(traits: Traits, row: number, caps: number, narrow: boolean): number {
	const t = traits.table;
	const at = row * columns;
	const cased = caps * 8 + (t[at + column.casing] ?? 0);
	return key(202, t[at + column.lexical] ?? 0, cased, narrow ? (t[at + column.suffix1] ?? 0) : 1) & keyMask;
}

export function choiceOf(choices: Choices, traits: Traits, row: number): number {
	const caps = traits.table[row * columns + column.capitals] ?? 0;
	const { words, kinds } = choices;
	return (
		words.get(wordKey(traits, row, caps)) ??
		kinds.get(kindKey(traits, row, caps, true)) ??
		kinds.get(kindKey(traits, row, caps, false)) ??
		0
	);
}

function readMap(bytes: Bytes): Map<number, number> {
	const found = new Map<number, number>();
	let at = 0;
	for (let n = bytes.varint(); n > 0; n--) {
		at += bytes.varint();
		found.set(at, bytes.varint());
	}
	return found;
}

export function readChoices(bytes: Bytes): Choices {
	const sets = Array.from({ length: bytes.varint() }, () => Array.from({ length: bytes.varint() }, () => bytes.byte()));
	return { sets, words: readMap(bytes), kinds: readMap(bytes) };
}

export function writeChoices(writer: Writer, { sets, words, kinds }: Choices): void {
	writer.varint(sets.length);
	for (const set of sets) {
		writer.varint(set.length);
		for (const c of set) writer.byte(c);
	}
	for (const map of [words, kinds]) {
		writer.varint(map.size);
		let previous = 0;
		for (const [at, set] of [...map].sort((a, b) => a[0] - b[0])) {
			writer.varint(at - previous);
			writer.varint(set);
			previous = at;
		}
	}
}
