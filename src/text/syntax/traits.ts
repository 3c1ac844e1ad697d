import { type Forms, forget, forms, type Piece } from "../forms.js";
import { hashRange, hashText, key } from "./hash.js";
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
	/** `word` where the treebank has it often enough, else a hash of its end and casing: what the models know a word by beside others. */
	known: 20,
	/** How its capitals are to be taken (`capitals` of choices). */
	capitals: 21,
} as const;

export const columns = 22;
/** Rows of what stands before the first and after the last word. */
export const outside = { start: 0, end: 1 } as const;

/** How the capitals of a sentence are set, since they mean little in a headline. */
export const setting = { normal: 0, title: 1, upper: 2, lower: 3 } as const;

/** What `settingOf` asks of a form: fewer than four letters; otherwise all small, a capital first, all capitals, mixed. */
export const build = { unknown: 0, short: 1, small: 2, capital: 3, capitals: 4, mixed: 5 } as const;

/** Variants of a form: four settings, first in the sentence or not. */
const variants = 8;

/** Rows of forms, made when one is first seen and forgotten all together when there are too many: a memory, not a state. */
export interface Traits {
	readonly lexicon: Lexicon;
	/** Hashes of the words that the treebank has often enough to learn from. */
	readonly vocabulary: ReadonlySet<number>;
	readonly forms: Forms;
	/** By number of a piece: its build, and its rows by variant (0 where there is none). */
	builds: Uint8Array;
	rows: Int32Array;
	table: Int32Array;
	/** How many rows there are. */
	count: number;
	/** The age of the forms that the rows are of. */
	age: number;
}

const limit = 1 << 15;

export function traits(lexicon: Lexicon, vocabulary: ReadonlySet<number>, of = forms(null)): Traits {
	const made: Traits = {
		lexicon,
		vocabulary,
		forms: of,
		builds: new Uint8Array(1024),
		rows: new Int32Array(1024 * variants),
		table: new Int32Array(1024 * columns),
		count: 2,
		age: of.age,
	};
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
	for (let k = 1; k <= 3; k++) t[at + column.stem1 + k - 1] = n > k + 2 ? classOf(lexicon, norm, 0, n - k) : -1;
	let tail = 0;
	for (let from = 2; tail === 0 && from <= n - 3 && from < 12; from++) tail = classOf(lexicon, norm, from);
	t[at + column.tail] = tail;
	t[at + column.first] = first;
	t[at + column.known] = traits.vocabulary.has(t[at + column.word] ?? 0)
		? (t[at + column.word] ?? 0)
		: key(203, t[at + column.suffix2] ?? 0, casing);
	const plainly = set === setting.normal || (set === setting.lower && casing !== 1);
	t[at + column.capitals] = casing === 0 ? 0 : !plainly || (first === 1 && casing !== 1) ? 3 : casing === 1 ? 1 : 2;
}

function buildOf(text: string, norm: string): number {
	if (text.length < 4) return build.short;
	// Folded already: of lower case, or of no letters.
	if (text === norm) return norm.charCodeAt(0) >= 97 ? build.small : build.short;
	const { casing, letters } = outline(text);
	if (letters < 4) return build.short;
	return casing === 3 ? build.capitals : casing === 2 ? build.capital : build.mixed;
}

/** The build of a piece. */
export function buildAt(traits: Traits, piece: Piece): number {
	const known = traits.builds[piece.id] ?? build.unknown;
	if (known !== build.unknown) return known;
	if (piece.id >= traits.builds.length) {
		const builds = new Uint8Array(piece.id * 2);
		builds.set(traits.builds);
		traits.builds = builds;
		const rows = new Int32Array(piece.id * 2 * variants);
		rows.set(traits.rows);
		traits.rows = rows;
	}
	const made = buildOf(piece.text, piece.norm);
	traits.builds[piece.id] = made;
	return made;
}

/** The row of a piece whose build was asked for. */
export function rowAt(traits: Traits, piece: Piece, set: number, first: number): number {
	const at = piece.id * variants + set * 2 + first;
	const known = traits.rows[at] ?? 0;
	if (known !== 0) return known;
	const made = traits.count++;
	if ((made + 1) * columns > traits.table.length) {
		const larger = new Int32Array(traits.table.length * 2);
		larger.set(traits.table);
		traits.table = larger;
	}
	fill(traits, made, piece.text, piece.norm, set, first);
	traits.rows[at] = made;
	return made;
}

/** Forgets all forms and their rows where there are too many; asked before the words of a sentence. */
export function room(traits: Traits): void {
	const { forms } = traits;
	if (traits.count > limit || forms.count > limit) forget(forms);
	if (traits.age === forms.age) return;
	traits.age = forms.age;
	traits.builds.fill(build.unknown);
	traits.rows.fill(0);
	traits.count = 2;
}
