import { type Piece, pieceOf } from "../forms.js";
import type { Word } from "../tokens.js";
import { type Choices, choiceOf } from "./choices.js";
import { lookAt, type Outlook, outlook } from "./outlook.js";
import { mostKeys, ownKeys, pairKeys, places } from "./tagging.js";
import { room, type Traits } from "./traits.js";
import type { Weights } from "./weights.js";

/** A greedy tagger, left to right, with two words of lookahead: after `tagAll`, `view.tags` are classes of its model. */
export interface Tagger {
	readonly classes: number;
	readonly choices: Choices;
	/** What forms say alone, and what they say together. */
	readonly own: Weights;
	readonly pairs: Weights;
	readonly view: Outlook;
	readonly keys: Int32Array;
	/** For each row and place a score for each class, and whether it was added up. */
	sums: Int16Array;
	ready: Uint8Array;
	/** The set of classes of a row. */
	sets: Uint16Array;
	/** Rows whose set is known, of which age of the rows. */
	known: number;
	age: number;
}

export function tagger(classes: number, choices: Choices, own: Weights, pairs: Weights, traits: Traits): Tagger {
	return {
		classes,
		choices,
		own,
		pairs,
		view: outlook(traits),
		keys: new Int32Array(mostKeys),
		sums: new Int16Array(1024 * places * classes),
		ready: new Uint8Array(1024 * places),
		sets: new Uint16Array(1024),
		known: 0,
		age: 0,
	};
}

function grown<T extends Int16Array | Uint16Array | Uint8Array>(list: T, made: T): T {
	made.set(list);
	return made;
}

/** The sets of the rows that are new. */
function learn(tagger: Tagger): void {
	const { traits } = tagger.view;
	if (tagger.age !== traits.age) tagger.known = 0;
	tagger.age = traits.age;
	if (tagger.known === traits.count) return;
	if (traits.count > tagger.sets.length) {
		const size = traits.count * 2;
		tagger.sums = grown(tagger.sums, new Int16Array(size * places * tagger.classes));
		tagger.sets = grown(tagger.sets, new Uint16Array(size));
		tagger.ready = grown(tagger.ready, new Uint8Array(size * places));
	}
	for (let row = tagger.known; row < traits.count; row++) tagger.sets[row] = choiceOf(tagger.choices, traits, row);
	tagger.ready.fill(0, tagger.known * places, traits.count * places);
	tagger.known = traits.count;
}

/** Where the sums of a row at a place begin; they are added up when they are first asked for. */
function sumsAt(tagger: Tagger, row: number, place: number): number {
	const { sums, keys, own, ready, classes: C } = tagger;
	const index = row * places + place;
	const at = index * C;
	if (ready[index] === 1) return at;
	ready[index] = 1;
	const n = ownKeys(tagger.view.traits, row, place, keys);
	sums.fill(0, at, at + C);
	// Of the word itself only the classes that it can have are asked for.
	const set = place === 2 ? tagger.choices.sets[tagger.sets[row] ?? 0] : undefined;
	for (let k = 0; k < n; k++) {
		const from = (keys[k] ?? 0) & own.mask;
		if (set) for (const c of set) sums[at + c] = (sums[at + c] ?? 0) + (own.cells[from + c] ?? 0);
		else for (let c = 0; c < C; c++) sums[at + c] = (sums[at + c] ?? 0) + (own.cells[from + c] ?? 0);
	}
	return at;
}

function best(tagger: Tagger, i: number, set: readonly number[]): number {
	const { view, keys, sums } = tagger;
	const { mask, cells } = tagger.pairs;
	const r = view.rows;
	const a = sumsAt(tagger, r[i] ?? 0, 0);
	const b = sumsAt(tagger, r[i + 1] ?? 0, 1);
	const w = sumsAt(tagger, r[i + 2] ?? 0, 2);
	const d = sumsAt(tagger, r[i + 3] ?? 0, 3);
	const e = sumsAt(tagger, r[i + 4] ?? 0, 4);
	const n = pairKeys(view, i, keys);
	for (let k = 0; k < n; k++) keys[k] = (keys[k] ?? 0) & mask;
	let found = 0;
	let most = Number.NEGATIVE_INFINITY;
	for (let s = 0; s < set.length; s++) {
		const c = set[s] ?? 0;
		let sum = (sums[a + c] ?? 0) + (sums[b + c] ?? 0) + (sums[w + c] ?? 0) + (sums[d + c] ?? 0) + (sums[e + c] ?? 0);
		for (let k = 0; k < n; k++) sum += cells[(keys[k] ?? 0) + c] ?? 0;
		if (sum > most) {
			most = sum;
			found = c;
		}
	}
	return found;
}

/** Tags the `n` pieces of one sentence, after `room` was asked; time is linear in their number. */
export function tagAt(tagger: Tagger, pieces: readonly Piece[], n: number): void {
	const { view } = tagger;
	const { sets } = tagger.choices;
	lookAt(view, pieces, n);
	learn(tagger);
	const { rows, tags } = view;
	for (let i = 0; i < n; i++) {
		const set = sets[tagger.sets[rows[i + 2] ?? 0] ?? 0] ?? [];
		tags[i + 2] = set.length === 1 ? (set[0] ?? 0) : best(tagger, i, set);
	}
}

/** Tags the words of one sentence. */
export function tagAll(tagger: Tagger, words: readonly Pick<Word, "text" | "norm">[]): void {
	const { traits } = tagger.view;
	room(traits);
	tagAt(
		tagger,
		words.map((w) => pieceOf(traits.forms, w.text, w.norm)),
		words.length,
	);
}
