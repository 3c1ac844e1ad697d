import { key } from "./hash.js";
import { apart, over, type State } from "./parsing.js";
import { add, type Weights } from "./weights.js";

/** Gives the arcs of a finished tree their relations, from left to right. */
export interface Labeller {
	readonly weights: Weights;
	/** Class of each node's relation, -1 for the root's child. */
	labels: Int32Array;
	readonly keys: Int32Array;
	readonly scores: Int32Array;
}

export function labeller(weights: Weights): Labeller {
	return {
		weights,
		labels: new Int32Array(128),
		keys: new Int32Array(mostLabelKeys),
		scores: new Int32Array(weights.classes),
	};
}

/** Most keys that `labelKeys` gives. */
export const mostLabelKeys = 48;

/** The features of the arc to `node` from its head, which is not the root; relations of the nodes before it are in `labels`. */
export function labelKeys(s: State, labels: Int32Array, node: number, out: Int32Array): number {
	const { words, tags, tails, heads, left, right, n } = s;
	const h = heads[node] ?? n;
	const g = h < n ? (heads[h] ?? n + 1) : n + 1;
	const side = node < h ? 1 : 0;
	const w = words[node] ?? 0;
	const p = tags[node] ?? 0;
	const wh = words[h] ?? 0;
	const ph = tags[h] ?? 0;
	const both = (p * 128 + ph) * 2 + side;
	const first = left[node] ?? n + 1;
	const near = s.near[node] ?? n + 1;
	const last = right[node] ?? n + 1;
	const headNear = s.near[h] ?? n + 1;
	const distance = side === 1 ? apart(node, h) : apart(h, node);
	const between = side === 1 ? over(s, node, h) : over(s, h, node);
	// The nearest sibling before it, and whether it is the first and the last child of its side.
	let before = 0;
	for (let k = node - 1, steps = 0; k >= 0 && steps < 12; k--, steps++)
		if (heads[k] === h) {
			before = (labels[k] ?? 0) + 2;
			break;
		}
	const outer = (side === 1 ? left[h] === node : right[h] === node) ? 1 : 0;
	let k = 0;
	out[k++] = key(1, both);
	out[k++] = key(2, w, side);
	out[k++] = key(3, w, ph, side);
	out[k++] = key(4, wh, p, side);
	out[k++] = key(5, w, wh, side);
	out[k++] = key(6, tails[node] ?? 0, both);
	out[k++] = key(7, tails[h] ?? 0, both);
	out[k++] = key(8, both, distance);
	out[k++] = key(9, both, between);
	out[k++] = key(10, both, before);
	out[k++] = key(11, both, words[first] ?? 0);
	out[k++] = key(12, both, tags[first] ?? 0);
	out[k++] = key(13, wh, words[first] ?? 0, p);
	out[k++] = key(14, both, words[near] ?? 0);
	out[k++] = key(15, both, tags[last] ?? 0);
	out[k++] = key(16, both, words[headNear] ?? 0);
	out[k++] = key(17, both, s.leftSet[h] ?? 0);
	out[k++] = key(18, both, s.leftSet[node] ?? 0);
	out[k++] = key(19, both, s.rightSet[h] ?? 0);
	out[k++] = key(20, both, tags[g] ?? 0);
	out[k++] = key(21, both, s.marks[node] ?? 0);
	out[k++] = key(22, both, outer, before);
	out[k++] = key(23, both, tags[node - 1] ?? 122, tags[node + 1] ?? 122);
	out[k++] = key(24, w, tags[node + 1] ?? 122, side);
	out[k++] = key(25, w, tags[node - 1] ?? 122, side);
	out[k++] = key(26, p, ph, words[left[h] ?? n + 1] ?? 0);
	out[k++] = key(27, wh, before, p);
	out[k++] = key(28, both, h + 1 === node ? 1 : 0, tags[near] ?? 0);
	out[k++] = key(29, w, words[first] ?? 0, side);
	out[k++] = key(30, both, words[headNear] ?? 0, before);
	out[k++] = key(31, both, h > 0 ? (tags[h - 1] ?? 0) : 122, tags[h + 1] ?? 122);
	out[k++] = key(32, w, p, distance);
	return k;
}

/** Relations of all nodes of a finished tree into `labeller.labels`. */
export function labelAll(labeller: Labeller, s: State): void {
	const { weights, keys, scores } = labeller;
	if (labeller.labels.length < s.n) labeller.labels = new Int32Array(s.n * 2);
	for (let node = 0; node < s.n; node++) {
		if (s.heads[node] === s.n) {
			labeller.labels[node] = -1;
			continue;
		}
		scores.fill(0);
		add(weights, keys, labelKeys(s, labeller.labels, node, keys), scores);
		let best = 0;
		for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
		labeller.labels[node] = best;
	}
}
