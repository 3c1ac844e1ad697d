import { groups } from "./words.js";

/** Two things that were compared (documents, claims): `tie` is true where they are one by themselves. */
export interface Pair {
	readonly a: number;
	readonly b: number;
	readonly share: number;
	readonly tie: boolean;
}

/**
 * Families of tied things, as lists of indexes. The strongest ties come first; two families become one only where at least half of the
 * pairs compared between them are tied, so that a chain of half-alike ones is not one family. The order of `pairs` has no effect.
 */
export function families(size: number, pairs: readonly Pair[]): number[][] {
	const sets = groups(size);
	const compared = new Map<number, Pair[]>();
	for (const pair of pairs)
		for (const i of [pair.a, pair.b]) {
			const mine = compared.get(i);
			if (mine) mine.push(pair);
			else compared.set(i, [pair]);
		}
	const members = new Map<number, number[]>();
	const of = (root: number) => members.get(root) ?? [root];
	for (const { a, b } of pairs.filter((p) => p.tie).sort((p, q) => q.share - p.share || p.a - q.a || p.b - q.b)) {
		const [x, y] = [sets.find(a), sets.find(b)];
		if (x === y) continue;
		const [few, many] = of(x).length <= of(y).length ? [x, y] : [y, x];
		let known = 0;
		let tied = 0;
		for (const i of of(few))
			for (const p of compared.get(i) ?? []) {
				if (sets.find(p.a === i ? p.b : p.a) !== many) continue;
				known++;
				if (p.tie) tied++;
			}
		if (tied * 2 < known) continue;
		// The larger family takes the smaller in: a family that grows one by one is not written anew each time.
		const all = members.get(many) ?? [many];
		all.push(...of(few));
		sets.join(x, y);
		members.delete(few);
		members.delete(many);
		members.set(sets.find(x), all);
	}
	return [...members.values()];
}
