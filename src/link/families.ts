import type { Count } from "./count.js";
import type { Pairs } from "./pairs.js";
import { groups } from "./words.js";

/** The pairs of each thing, one list after another: those of thing `i` stand from `first[i]` to `first[i + 1]`. */
function beside(size: number, { size: all, a, b }: Pairs): { first: Int32Array; list: Int32Array } {
	const first = new Int32Array(size + 1);
	for (let p = 0; p < all; p++) {
		const [i, j] = [1 + (a[p] ?? 0), 1 + (b[p] ?? 0)];
		first[i] = (first[i] ?? 0) + 1;
		first[j] = (first[j] ?? 0) + 1;
	}
	for (let i = 1; i <= size; i++) first[i] = (first[i] ?? 0) + (first[i - 1] ?? 0);
	const list = new Int32Array(2 * all);
	const filled = first.slice();
	const put = (i: number, p: number) => {
		const at = filled[i] ?? 0;
		list[at] = p;
		filled[i] = at + 1;
	};
	for (let p = 0; p < all; p++) {
		put(a[p] ?? 0, p);
		put(b[p] ?? 0, p);
	}
	return { first, list };
}

/**
 * Families of tied things, as lists of indexes. The strongest ties come first; two families become one only where at least half of the
 * pairs compared between them are tied, so that a chain of half-alike ones is not one family. The order of `pairs` has no effect.
 */
export function families(size: number, pairs: Pairs, count?: Count): number[][] {
	const { a, b, share, tie } = pairs;
	const sets = groups(size);
	const { first, list } = beside(size, pairs);
	const members = new Map<number, number[]>();
	const of = (root: number) => members.get(root) ?? [root];
	let tied = 0;
	for (let p = 0; p < pairs.size; p++) tied += tie[p] ?? 0;
	const ties = new Int32Array(tied);
	for (let p = 0, at = 0; p < pairs.size; p++) if (tie[p] === 1) ties[at++] = p;
	ties.sort((p, q) => (share[q] ?? 0) - (share[p] ?? 0) || (a[p] ?? 0) - (a[q] ?? 0) || (b[p] ?? 0) - (b[q] ?? 0));
	let steps = 0;
	/** True where at least half of the pairs compared between the members of one family and another are tied. A function of its own, for the loop below runs once and would never be compiled. */
	const agree = (inside: readonly number[], other: number): boolean => {
		let known = 0;
		let agreed = 0;
		for (const i of inside) {
			const [start, end] = [first[i] ?? 0, first[i + 1] ?? 0];
			steps += end - start;
			for (let at = start; at < end; at++) {
				const p = list[at] ?? 0;
				if (sets.find((a[p] === i ? b[p] : a[p]) ?? 0) !== other) continue;
				known++;
				agreed += tie[p] ?? 0;
			}
		}
		return agreed * 2 >= known;
	};
	for (const pair of ties) {
		const [x, y] = [sets.find(a[pair] ?? 0), sets.find(b[pair] ?? 0)];
		if (x === y) continue;
		const [few, many] = of(x).length <= of(y).length ? [x, y] : [y, x];
		if (!agree(of(few), many)) continue;
		// The larger family takes the smaller in: a family that grows one by one is not written anew each time.
		const all = members.get(many) ?? [many];
		all.push(...of(few));
		sets.join(x, y);
		members.delete(few);
		members.delete(many);
		members.set(sets.find(x), all);
	}
	count?.("pairs of families", steps);
	return [...members.values()];
}
