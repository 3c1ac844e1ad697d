import type { Choices } from "./choices.js";
import { both, hashed } from "./hash.js";
import type { State } from "./parsing.js";
import { apart, over } from "./seeing.js";
import type { Weights } from "./weights.js";

/** Gives the arcs of a finished tree their relations, those of one head from left to right. */
export interface Labeller {
	readonly weights: Weights;
	readonly sets: Choices["sets"];
	/** The set of relations of an arc, by `arcKey`. */
	readonly setOf: Uint16Array;
	readonly keys: Int32Array;
}

/** Most tags of the tagger. */
const mostTags = 128;

/** An arc by the tags of its ends and its direction. */
export function arcKey(tag: number, head: number, left: boolean): number {
	return (tag * mostTags + head) * 2 + (left ? 1 : 0);
}

/** `choices.words` are the sets of arcs by `arcKey`; where there is none, `choices.kinds` by the tag of the dependent; else all relations. */
export function labeller(weights: Weights, choices: Choices): Labeller {
	const setOf = new Uint16Array(mostTags * mostTags * 2);
	for (let at = 0; at < setOf.length; at++)
		setOf[at] = choices.words.get(at) ?? choices.kinds.get(Math.floor(at / (mostTags * 2))) ?? 0;
	return {
		weights,
		sets: choices.sets,
		setOf,
		keys: new Int32Array(mostLabelKeys),
	};
}

/** Keys that `labelKeys` gives. */
export const mostLabelKeys = 12;

/**
 * The features of the arc to `node` from its head, which is not the root; `before` is the relation of the head's child before it, and two more. They are the best of
 * 300 random choices among 32.
 */
export function labelKeys(s: State, before: number, node: number, out: Int32Array): void {
	const { words, tags, heads, left, n } = s;
	const h = heads[node] ?? n;
	const side = node < h ? 1 : 0;
	const w = words[node] ?? 0;
	const arc = arcKey(tags[node] ?? 0, tags[h] ?? 0, node < h);
	const first = left[node] ?? n + 1;
	const distance = side === 1 ? apart(node, h) : apart(h, node);
	const between = side === 1 ? over(s, node, h) : over(s, h, node);
	const { a, b } = s.seen;
	a[0] = arc;
	b[0] = 0;
	a[1] = w;
	b[1] = side;
	a[2] = arc;
	b[2] = distance;
	a[3] = arc;
	b[3] = between;
	a[4] = arc;
	b[4] = before;
	a[5] = words[first] ?? 0;
	b[5] = arc;
	a[6] = tags[first] ?? 0;
	b[6] = arc;
	a[7] = words[s.near[node] ?? n + 1] ?? 0;
	b[7] = arc;
	a[8] = tags[s.right[node] ?? n + 1] ?? 0;
	b[8] = arc;
	a[9] = s.leftSet[node] ?? 0;
	b[9] = arc;
	a[10] = s.marks[node] ?? 0;
	b[10] = arc;
	a[11] = both(w, words[first] ?? 0);
	b[11] = side;
	hashed(s.seen, mostLabelKeys, out);
}

/** The relation of a node that does not hang on the root, `before` as for `labelKeys`. */
export function labelOf(labeller: Labeller, s: State, node: number, before: number): number {
	const { weights, keys, sets, setOf } = labeller;
	const { cells, mask } = weights;
	const h = s.heads[node] ?? s.n;
	const set = sets[setOf[arcKey(s.tags[node] ?? 0, s.tags[h] ?? 0, node < h)] ?? 0] ?? [];
	let found = set[0] ?? 0;
	if (set.length < 2) return found;
	labelKeys(s, before, node, keys);
	let most = Number.NEGATIVE_INFINITY;
	for (let k = 0; k < set.length; k++) {
		const c = set[k] ?? 0;
		let sum = 0;
		for (let i = 0; i < mostLabelKeys; i++) sum += cells[((keys[i] ?? 0) & mask) + c] ?? 0;
		if (sum > most) {
			most = sum;
			found = c;
		}
	}
	return found;
}
