import { both, hashed } from "./hash.js";
import { type State, stateFeatures } from "./parsing.js";

/** Steps of a distance that make a difference. */
export function apart(a: number, b: number): number {
	const d = b - a;
	return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
}

/**
 * What the features of a state see, into `s.seen`. Those of Zhang and Nivre (2011) and those of the marks, less what 400 random choices among them
 * showed to earn nothing.
 */
export function see(s: State): void {
	const { words, tags, n } = s;
	const none = n + 1;
	const s0 = s.depth > 0 ? (s.stack[s.depth - 1] ?? none) : none;
	const s1 = s.depth > 1 ? (s.stack[s.depth - 2] ?? none) : none;
	const b0 = s.front;
	const b1 = b0 + 1 <= n ? b0 + 1 : none;
	const b2 = b0 + 2 <= n ? b0 + 2 : none;
	const s0l = s.left[s0] ?? none;
	const b0l = s.left[b0] ?? none;
	const w0 = words[s0] ?? 0;
	const wb = words[b0] ?? 0;
	const p0 = tags[s0] ?? 0;
	const p1 = tags[s1] ?? 0;
	const pb = tags[b0] ?? 0;
	const pb1 = tags[b1] ?? 0;
	const ws0l = words[s0l] ?? 0;
	const wb0l = words[b0l] ?? 0;
	const pb0l = tags[b0l] ?? 0;
	const ps0l = tags[s0l] ?? 0;
	const p0b = p0 * 128 + pb;
	const p10 = p1 * 128 + p0;
	const d0 = s0 === none ? 15 : apart(s0, b0);
	const d1 = s1 === none ? 15 : apart(s1, s0);
	const over0 = s0 === none ? 31 : over(s, s0, b0);
	const over1 = s1 === none ? 31 : over(s, s1, s0);
	const m0 = s.marks[b0] ?? 0;
	const m1 = s.marks[b1] ?? 0;
	const { a, b } = s.seen;
	const p0b1 = p0b * 128 + pb1;
	const p10b = p10 * 128 + pb;
	// The words themselves.
	a[0] = w0;
	b[0] = 0;
	a[1] = p0;
	b[1] = 0;
	a[2] = w0;
	b[2] = p0;
	a[3] = pb;
	b[3] = 0;
	a[4] = pb1;
	b[4] = 0;
	a[5] = w0;
	b[5] = p0b;
	a[6] = wb;
	b[6] = p0b;
	a[7] = p0b;
	b[7] = 0;
	a[8] = pb;
	b[8] = pb1;
	a[9] = p0;
	b[9] = pb1;
	a[10] = w0;
	b[10] = pb1;
	a[11] = p0b1;
	b[11] = 0;
	a[12] = p10b;
	b[12] = 0;
	a[13] = pb * 128 + pb1;
	b[13] = tags[b2] ?? 0;
	// Their children.
	a[14] = p0b;
	b[14] = ps0l;
	a[15] = p0b;
	b[15] = pb0l;
	a[16] = p10;
	b[16] = ps0l;
	a[17] = words[s.right[s1] ?? none] ?? 0;
	b[17] = p1;
	a[18] = wb0l;
	b[18] = pb;
	a[19] = both(words[s1] ?? 0, ws0l);
	b[19] = p0;
	a[20] = wb0l;
	b[20] = p0b;
	a[21] = ps0l * 128 + (tags[s.left2[s0] ?? none] ?? 0);
	b[21] = p0;
	a[22] = pb0l * 128 + (tags[s.left2[b0] ?? none] ?? 0);
	b[22] = pb;
	a[23] = s.rightSet[s0] ?? 0;
	b[23] = w0;
	a[24] = p0b;
	b[24] = Math.min(3, s.lefts[b0] ?? 0) * 4 + Math.min(3, s.rights[s0] ?? 0);
	// How far, and over what.
	a[25] = w0;
	b[25] = d0 * 128 + pb;
	a[26] = p0b;
	b[26] = over0;
	a[27] = Math.min(4, s.depth);
	b[27] = pb;
	a[28] = p0b;
	b[28] = over0 * 8 + d0;
	a[29] = p10;
	b[29] = over1 * 8 + d1;
	a[30] = p10b;
	b[30] = over0;
	// Marks before the front of the buffer, before the word after it, before the top of the stack.
	a[31] = m0;
	b[31] = p0b;
	a[32] = m1;
	b[32] = p0b;
	a[33] = m0;
	b[33] = p10b;
	a[34] = both(m0, s.marks[s0] ?? 0);
	b[34] = p0b;
	a[35] = both(m0, m1);
	b[35] = p0b;
}

/** The keys of the features of a state into `out`; returns how many. */
export function stateKeys(s: State, out: Int32Array): number {
	see(s);
	hashed(s.seen, stateFeatures, out);
	return stateFeatures;
}

/** What lies between two nodes: verbs, conjunctions and marks, each none, one or more, and whether one is quoted and the other not. */
export function over(s: State, a: number, b: number): number {
	const verbs = Math.min(2, (s.verbs[b] ?? 0) - (s.verbs[a] ?? 0));
	const joins = Math.min(1, (s.joins[b] ?? 0) - (s.joins[a] ?? 0));
	const marked = Math.min(2, (s.marked[b] ?? 0) - (s.marked[a] ?? 0));
	return ((verbs * 2 + joins) * 3 + marked) * 2 + ((s.quoted[b] ?? 0) ^ (s.quoted[a] ?? 0));
}
