import { both, keyOf } from "./hash.js";
import type { State } from "./parsing.js";
import { apart, over, see } from "./seeing.js";
import type { Weights } from "./weights.js";

/**
 * What the features of a state say together, the same as the sum of the cells at `stateKeys`: for `left` in the upper, for `right` in the lower half of a number.
 * Most features see nothing but a few tags and distances, which come again and again: those that see the same are added up once and kept.
 */
export interface Scores {
	/** Two cells of the model as one number, `left * 256 + right`. */
	readonly pairs: Int16Array;
	readonly mask: number;
	/** Sums of groups of features by what they see, the last that fell into each slot. */
	readonly near: Memo;
	readonly under: Memo;
	readonly ahead: Memo;
	readonly apart: Memo;
}

interface Memo {
	readonly keys: Int32Array;
	readonly sums: Int32Array;
}

const bits = 13;

const memo = (): Memo => ({ keys: new Int32Array(1 << bits).fill(-1), sums: new Int32Array(1 << bits) });

export function scores({ mask, cells }: Weights): Scores {
	const pairs = new Int16Array(cells.length >> 1);
	for (let k = 0; k < pairs.length; k++) pairs[k] = (cells[2 * k] ?? 0) * 256 + (cells[2 * k + 1] ?? 0);
	return {
		pairs,
		mask: mask >> 1,
		near: memo(),
		under: memo(),
		ahead: memo(),
		apart: memo(),
	};
}

/** The two halves of a sum. */
export function leftOf(sum: number): number {
	return (sum - rightOf(sum)) >> 16;
}

export function rightOf(sum: number): number {
	return (sum << 16) >> 16;
}

/** What one feature says. */
function told(pairs: Int16Array, mask: number, feature: number, a: number, b: number): number {
	const pair = pairs[keyOf(feature, a, b) & mask] ?? 0;
	const right = (pair << 24) >> 24;
	return ((pair - right) << 8) + right;
}

function says({ pairs, mask }: Scores, feature: number, a: number, b: number): number {
	return told(pairs, mask, feature, a, b);
}

function slotOf(key: number): number {
	return Math.imul(key, 0x9e3779b1) >>> (32 - bits);
}

/** What the features of a group say, which see what `key` tells. */
function grouped(of: Scores, memo: Memo, key: number, s: State, group: readonly number[]): number {
	see(s);
	const { a, b } = s.seen;
	let sum = 0;
	for (const k of group) sum += says(of, k, a[k] ?? 0, b[k] ?? 0);
	const slot = slotOf(key);
	memo.keys[slot] = key;
	memo.sums[slot] = sum;
	return sum;
}

/** Those that see the tags of both words and of the next; where no mark stands nearby what they see of marks, where the front has no child to the left what they see of it. */
const nearGroups: readonly (readonly number[])[] = Array.from({ length: 4 }, (_, flags) => [
	...[1, 3, 4, 7, 8, 9, 11],
	...(flags & 1 ? [31, 32, 34, 35] : []),
	...(flags & 2 ? [15, 18, 20, 22] : []),
]);

/** Those that see the tags of the words on the stack and of a child; without marks, with one child to the left of the one, without one to the right of the other. */
const underGroups: readonly (readonly number[])[] = Array.from({ length: 8 }, (_, flags) => [
	...[12, 14, 16],
	...(flags & 1 ? [33] : []),
	...(flags & 2 ? [21] : []),
	...(flags & 4 ? [17] : []),
]);

/** Those that see the children of the front. */
const aheadGroup = [15, 22];
/** Those that see how far apart the two words are, and what lies between. */
const apartGroup = [24, 26, 27, 28];

/** What a word on top of the stack says alone. */
export function ownScore(of: Scores, s: State, node: number): number {
	const word = s.words[node] ?? 0;
	return says(of, 0, word, 0) + says(of, 2, word, s.tags[node] ?? 0);
}

/** What the word at the front says with those behind it. */
export function frontScore(of: Scores, s: State): number {
	const { tags, n, front } = s;
	const next = tags[front + 1] ?? 0;
	return says(of, 13, (tags[front] ?? 0) * 128 + next, tags[front + 2 <= n ? front + 2 : n + 1] ?? 0);
}

/** What all others say of a state with a word on the stack and one in the buffer. */
export function stateScore(of: Scores, s: State): number {
	const { words, tags, marks, left, left2, n, depth, stack } = s;
	const { near, under, ahead } = of;
	const none = n + 1;
	const s0 = stack[depth - 1] ?? none;
	const s1 = depth > 1 ? (stack[depth - 2] ?? none) : none;
	const b0 = s.front;
	const w0 = words[s0] ?? 0;
	const p0 = tags[s0] ?? 0;
	const p1 = tags[s1] ?? 0;
	const pb = tags[b0] ?? 0;
	const pb1 = tags[b0 + 1] ?? 0;
	const s0l = left[s0] ?? none;
	const s0l2 = left2[s0] ?? none;
	const b0l = left[b0] ?? none;
	const s1r = s.right[s1] ?? none;
	const m0 = marks[b0] ?? 0;
	const m1 = marks[b0 + 1] ?? 0;
	const ms = marks[s0] ?? 0;
	const isPlain = m0 === 0 && m1 === 0 && ms === 0;
	const isBare = b0l === none;
	const p0b = p0 * 128 + pb;
	const p10 = p1 * 128 + p0;
	const p10b = p10 * 128 + pb;

	let key = ((p0b * 128 + pb1) << 2) | (isPlain ? 1 : 0) | (isBare ? 2 : 0);
	let slot = slotOf(key);
	let sum = 0;
	if (near.keys[slot] === key) sum = near.sums[slot] ?? 0;
	else sum = grouped(of, near, key, s, nearGroups[key & 3] ?? []);

	const ps0l = tags[s0l] ?? 0;
	const isSingle = s0l2 === none;
	key = ((p10b * 128 + ps0l) << 3) | (isPlain ? 1 : 0) | (isSingle ? 2 : 0) | (s1r === none ? 4 : 0);
	slot = slotOf(key);
	if (under.keys[slot] === key) sum += under.sums[slot] ?? 0;
	else sum += grouped(of, under, key, s, underGroups[key & 7] ?? []);

	const d0 = apart(s0, b0);
	const over0 = over(s, s0, b0);
	const counts = Math.min(3, s.lefts[b0] ?? 0) * 4 + Math.min(3, s.rights[s0] ?? 0);
	key = ((((p0b * 64 + over0) * 8 + d0) * 16 + counts) << 3) | Math.min(4, depth);
	slot = slotOf(key);
	if (of.apart.keys[slot] === key) sum += of.apart.sums[slot] ?? 0;
	else sum += grouped(of, of.apart, key, s, apartGroup);

	const { pairs, mask } = of;
	const w1 = words[s1] ?? 0;
	sum += told(pairs, mask, 5, w0, p0b);
	sum += told(pairs, mask, 6, words[b0] ?? 0, p0b);
	sum += told(pairs, mask, 10, w0, pb1);
	sum += told(pairs, mask, 19, both(w1, words[s0l] ?? 0), p0);
	sum += told(pairs, mask, 23, s.rightSet[s0] ?? 0, w0);
	sum += told(pairs, mask, 25, w0, d0 * 128 + pb);
	sum += told(pairs, mask, 29, p10, s1 === none ? 31 * 8 + 15 : over(s, s1, s0) * 8 + apart(s1, s0));
	sum += told(pairs, mask, 30, p10b, over0);
	if (!isBare) {
		key = (p0b * 128 + (tags[b0l] ?? 0)) * 128 + (tags[left2[b0] ?? none] ?? 0);
		slot = slotOf(key);
		if (ahead.keys[slot] === key) sum += ahead.sums[slot] ?? 0;
		else sum += grouped(of, ahead, key, s, aheadGroup);
		const wb0l = words[b0l] ?? 0;
		sum += told(pairs, mask, 18, wb0l, pb) + told(pairs, mask, 20, wb0l, p0b);
	}
	if (!isPlain) sum += ofMarks(of, m0, m1, ms, p0b, p10b);
	if (!isSingle) sum += told(pairs, mask, 21, ps0l * 128 + (tags[s0l2] ?? 0), p0);
	if (s1r !== none) sum += told(pairs, mask, 17, words[s1r] ?? 0, p1);
	return sum;
}

/** What marks nearby say. */
function ofMarks({ pairs, mask }: Scores, m0: number, m1: number, ms: number, p0b: number, p10b: number): number {
	return (
		told(pairs, mask, 31, m0, p0b) +
		told(pairs, mask, 32, m1, p0b) +
		told(pairs, mask, 33, m0, p10b) +
		told(pairs, mask, 34, both(m0, ms), p0b) +
		told(pairs, mask, 35, both(m0, m1), p0b)
	);
}
