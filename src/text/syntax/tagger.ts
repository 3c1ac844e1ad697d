import type { Word } from "../tokens.js";
import { key } from "./hash.js";
import { look, type Outlook, outlook } from "./outlook.js";
import { mostKeys, ownKeys, pairKeys, places } from "./tagging.js";
import { column, columns, type Traits } from "./traits.js";
import { add, type Weights } from "./weights.js";

/** A greedy tagger, left to right, with two words of lookahead: after `tagAll`, `view.tags` are classes of its model. */
export interface Tagger {
	readonly weights: Weights;
	readonly view: Outlook;
	readonly keys: Int32Array;
	readonly scores: Int32Array;
	/** Words that have one class wherever they stand, by `certainKey`. */
	readonly certain: ReadonlyMap<number, number>;
	/** What a form's own features say: for each row and place a score for each class, worked out when a row is new. */
	own: Int16Array;
	/** The one class of a row, or -1. */
	only: Int16Array;
	/** Rows that are worked out, of which age of the rows. */
	known: number;
	age: number;
}

export function tagger(weights: Weights, certain: ReadonlyMap<number, number>, traits: Traits): Tagger {
	return {
		weights,
		certain,
		view: outlook(traits),
		keys: new Int32Array(mostKeys),
		scores: new Int32Array(weights.classes),
		own: new Int16Array(1024 * places * weights.classes),
		only: new Int16Array(1024),
		known: 0,
		age: 0,
	};
}

/** Where a row may be looked up in the words of one class; 0 where its capitals say that it may be a name. */
export function certainKey(traits: Traits, row: number): number {
	const at = row * columns;
	const casing = traits.table[at + column.casing] ?? 0;
	const first = traits.table[at + column.first] ?? 0;
	return casing <= 1 || (casing === 2 && first === 1) ? key(200, traits.table[at + column.word] ?? 0) : 0;
}

function learn(tagger: Tagger): void {
	const { view, weights, keys, scores } = tagger;
	const { traits } = view;
	const C = weights.classes;
	if (tagger.age !== traits.age) tagger.known = 0;
	tagger.age = traits.age;
	if (traits.count > tagger.only.length) {
		const own = new Int16Array(traits.count * 2 * places * C);
		own.set(tagger.own);
		tagger.own = own;
		const only = new Int16Array(traits.count * 2);
		only.set(tagger.only);
		tagger.only = only;
	}
	for (let row = tagger.known; row < traits.count; row++) {
		tagger.only[row] = tagger.certain.get(certainKey(traits, row)) ?? -1;
		for (let place = 0; place < places; place++) {
			scores.fill(0);
			add(weights, keys, ownKeys(traits, row, place, keys), scores);
			tagger.own.set(scores, (row * places + place) * C);
		}
	}
	tagger.known = traits.count;
}

function best(tagger: Tagger, i: number): number {
	const { view, weights, keys, scores, own } = tagger;
	const C = weights.classes;
	const r = view.rows;
	const a = (r[i] ?? 0) * places * C;
	const b = ((r[i + 1] ?? 0) * places + 1) * C;
	const c = ((r[i + 2] ?? 0) * places + 2) * C;
	const d = ((r[i + 3] ?? 0) * places + 3) * C;
	const e = ((r[i + 4] ?? 0) * places + 4) * C;
	for (let k = 0; k < C; k++)
		scores[k] = (own[a + k] ?? 0) + (own[b + k] ?? 0) + (own[c + k] ?? 0) + (own[d + k] ?? 0) + (own[e + k] ?? 0);
	add(weights, keys, pairKeys(view, i, keys), scores);
	let found = 0;
	for (let k = 1; k < C; k++) if ((scores[k] ?? 0) > (scores[found] ?? 0)) found = k;
	return found;
}

/** Tags the words of one sentence; time is linear in their number. */
export function tagAll(tagger: Tagger, words: readonly Pick<Word, "text" | "norm">[]): void {
	const { view } = tagger;
	look(view, words);
	learn(tagger);
	for (let i = 0; i < words.length; i++) {
		const only = tagger.only[view.rows[i + 2] ?? 0] ?? -1;
		view.tags[i + 2] = only >= 0 ? only : best(tagger, i);
	}
}
