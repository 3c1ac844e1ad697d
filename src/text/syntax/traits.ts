import type { Word } from "../tokens.js";
import { hashRange, hashText } from "./hash.js";
import { classOf, type Lexicon } from "./lexicon.js";

/** What the models look at in a word alone: columns of a table with one row a word form. */
export const column = {
	/** Hash of the folded form, digits made 0. */
	word: 0,
	/** Hash of the form as it stands. */
	cased: 1,
	/** Hash of the form's outline: "Xxx", "XX", "d.d", runs cut to two. */
	shape: 2,
	/** 0 no letters, 1 lower case, 2 capital first, 3 all capitals, 4 mixed. */
	casing: 3,
	/** Class in the lexicon of the folded form, and of the form as it stands. */
	lexical: 4,
	lexicalCased: 5,
	suffix1: 6,
	suffix2: 7,
	suffix3: 8,
	suffix4: 9,
	suffix5: 10,
	prefix1: 11,
	prefix2: 12,
	prefix3: 13,
	letters: 14,
} as const;

export const columns = 16;
/** Rows of what stands before the first and after the last word. */
export const outside = { start: 0, end: 1 } as const;

/** Rows of word forms, made when a form is first seen and forgotten all together when there are too many: a memory, not a state. */
export interface Traits {
	readonly lexicon: Lexicon;
	readonly rows: Map<string, number>;
	table: Int32Array;
	count: number;
}

const limit = 1 << 16;

export function traits(lexicon: Lexicon): Traits {
	const made: Traits = { lexicon, rows: new Map(), table: new Int32Array(4096 * columns), count: 2 };
	for (const side of [outside.start, outside.end])
		for (let c = 0; c < columns; c++) made.table[side * columns + c] = -7 - side;
	return made;
}

function outline(text: string): { shape: number; casing: number; letters: number } {
	let h = 17;
	let previous = 0;
	let run = 0;
	let upper = 0;
	let lower = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		let kind: number;
		if (c >= 97 && c <= 122) kind = 1;
		else if (c >= 65 && c <= 90) kind = 2;
		else if (c >= 48 && c <= 57) kind = 3;
		else if (c < 128) kind = c;
		else {
			const ch = text.charAt(i);
			kind = ch !== ch.toUpperCase() ? 1 : ch !== ch.toLowerCase() ? 2 : /\p{L}|\p{M}/u.test(ch) ? 1 : c;
		}
		if (kind === 1) lower++;
		else if (kind === 2) upper++;
		run = kind === previous ? run + 1 : 1;
		previous = kind;
		if (run <= 2) h = Math.imul(h ^ kind, 0x01000193);
	}
	const first = text.charAt(0);
	const capital = first !== first.toLowerCase();
	let casing = 4;
	if (upper + lower === 0) casing = 0;
	else if (upper === 0) casing = 1;
	else if (lower === 0) casing = upper === 1 ? 2 : 3;
	else if (capital && upper === 1) casing = 2;
	return { shape: h, casing, letters: upper + lower };
}

function fill(traits: Traits, row: number, text: string, norm: string): void {
	const t = traits.table;
	const at = row * columns;
	const plain = /\p{N}/u.test(norm) ? norm.replace(/\p{N}/gu, "0") : norm;
	const n = plain.length;
	const { shape, casing, letters } = outline(text);
	t[at + column.word] = hashText(plain);
	t[at + column.cased] = hashText(text);
	t[at + column.shape] = shape;
	t[at + column.casing] = casing;
	t[at + column.lexical] = classOf(traits.lexicon, norm);
	t[at + column.lexicalCased] = text === norm ? (t[at + column.lexical] ?? 0) : classOf(traits.lexicon, text);
	for (let k = 1; k <= 5; k++) t[at + column.suffix1 + k - 1] = n > k ? hashRange(plain, n - k, n) : 0;
	for (let k = 1; k <= 3; k++) t[at + column.prefix1 + k - 1] = n > k ? hashRange(plain, 0, k) : 0;
	t[at + column.letters] = letters;
}

/** The row of a word; where the table is full it starts anew, so call `room` before the words of a sentence. */
export function row(traits: Traits, word: Pick<Word, "text" | "norm">): number {
	const known = traits.rows.get(word.text);
	if (known !== undefined) return known;
	const made = traits.count++;
	if (made * columns >= traits.table.length) {
		const larger = new Int32Array(traits.table.length * 2);
		larger.set(traits.table);
		traits.table = larger;
	}
	fill(traits, made, word.text, word.norm);
	traits.rows.set(word.text, made);
	return made;
}

/** Forgets all rows where `n` more might be too many. */
export function room(traits: Traits, n: number): void {
	if (traits.count + n <= limit || traits.count === 2) return;
	traits.rows.clear();
	traits.count = 2;
}
