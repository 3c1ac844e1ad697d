import type { Word } from "../tokens.js";
import { hashRange, hashText } from "./hash.js";
import { classOf, type Lexicon } from "./lexicon.js";

/** What the models look at in a word alone: columns of a table with one row a form (of a word in its setting). */
export const column = {
	/** Hash of the folded form, digits made 0. */
	word: 0,
	/** Hash of the form as it stands, 0 where capitals mean nothing. */
	cased: 1,
	/** Hash of the form's outline ("Xxx", "XX", "d.d": runs cut to two) or, where capitals mean little, of its casing and the setting. */
	shape: 2,
	/** 0 no letters, 1 lower case, 2 capital first, 3 all capitals, 4 mixed. */
	casing: 3,
	/** Class in the lexicon of the folded form, and of the form as it stands. */
	lexical: 4,
	lexicalCased: 5,
	/** Hashes of the last one to five letters; 0 where the word is no longer. */
	suffix1: 6,
	suffix2: 7,
	suffix3: 8,
	suffix4: 9,
	suffix5: 10,
	/** Hashes of the first one to four letters. */
	prefix1: 11,
	prefix2: 12,
	prefix3: 13,
	prefix4: 14,
	/** Class in the lexicon of the form without its last one, two and three letters. */
	stem1: 15,
	stem2: 16,
	stem3: 17,
	/** Class of the longest word of the lexicon that it ends in ("airstrike": strike), of three letters or more. */
	tail: 18,
	/** 1 at the start of its sentence. */
	first: 19,
} as const;

export const columns = 20;
/** Rows of what stands before the first and after the last word. */
export const outside = { start: 0, end: 1 } as const;

/** How the capitals of a sentence are set, since they mean little in a headline. */
export const setting = { normal: 0, title: 1, upper: 2, lower: 3 } as const;

/** Rows of forms, made when one is first seen and forgotten all together when there are too many: a memory, not a state. */
export interface Traits {
	readonly lexicon: Lexicon;
	/** Row of a text by variant: four settings, first in the sentence or not. */
	readonly rows: readonly Map<string, number>[];
	table: Int32Array;
	count: number;
	/** How often all was forgotten. */
	age: number;
}

const limit = 1 << 15;

export function traits(lexicon: Lexicon): Traits {
	const rows = Array.from({ length: 8 }, () => new Map<string, number>());
	const made: Traits = { lexicon, rows, table: new Int32Array(2048 * columns), count: 2, age: 0 };
	for (const side of [outside.start, outside.end])
		for (let c = 0; c < columns; c++) made.table[side * columns + c] = -7 - side;
	return made;
}

/** Outline, casing and number of letters of a form. */
export function outline(text: string): { shape: number; casing: number; letters: number } {
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

function fill(traits: Traits, row: number, text: string, norm: string, set: number, first: number): void {
	const t = traits.table;
	const at = row * columns;
	const plain = /\p{N}/u.test(norm) ? norm.replace(/\p{N}/gu, "0") : norm;
	const n = plain.length;
	// A sign is what it folds to: a typographic quotation mark is a straight one.
	const { shape, casing } = /[\p{L}\p{N}]/u.test(text) ? outline(text) : outline(norm);
	const { lexicon } = traits;
	t[at + column.word] = hashText(plain);
	t[at + column.cased] = set === setting.upper ? 0 : hashText(casing === 0 ? norm : text);
	t[at + column.shape] = set === setting.normal ? shape : casing * 8 + set;
	t[at + column.casing] = casing;
	t[at + column.lexical] = classOf(lexicon, norm);
	t[at + column.lexicalCased] = text === norm ? (t[at + column.lexical] ?? 0) : classOf(lexicon, text);
	for (let k = 1; k <= 5; k++) t[at + column.suffix1 + k - 1] = n > k ? hashRange(plain, n - k, n) : 0;
	for (let k = 1; k <= 4; k++) t[at + column.prefix1 + k - 1] = n > k ? hashRange(plain, 0, k) : 0;
	for (let k = 1; k <= 3; k++) t[at + column.stem1 + k - 1] = n > k + 2 ? classOf(lexicon, norm.slice(0, n - k)) : -1;
	let tail = 0;
	for (let from = 2; tail === 0 && from <= n - 3 && from < 12; from++) tail = classOf(lexicon, norm.slice(from));
	t[at + column.tail] = tail;
	t[at + column.first] = first;
}

/** The row of a word; call `room` before the words of a sentence. */
export function row(traits: Traits, word: Pick<Word, "text" | "norm">, set: number, first: number): number {
	const rows = traits.rows[set * 2 + first];
	const known = rows?.get(word.text);
	if (known !== undefined) return known;
	const made = traits.count++;
	if (made * columns >= traits.table.length) {
		const larger = new Int32Array(traits.table.length * 2);
		larger.set(traits.table);
		traits.table = larger;
	}
	fill(traits, made, word.text, word.norm, set, first);
	rows?.set(word.text, made);
	return made;
}

/** Forgets all rows where `n` more might be too many. */
export function room(traits: Traits, n: number): void {
	if (traits.count + n <= limit || traits.count === 2) return;
	for (const rows of traits.rows) rows.clear();
	traits.count = 2;
	traits.age++;
}
