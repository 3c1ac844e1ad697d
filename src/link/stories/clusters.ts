import { heap } from "./heap.js";
import type { Edge } from "./neighbours.js";
import { add, dot, type Vector } from "./vectors.js";

/** Neighbours that a cluster keeps when it grows. */
const kept = 40;

interface Merge extends Edge {
	/** How large the two were when it was worked out: stale ones are passed over. */
	readonly of: number;
}

/**
 * Agglomerative clusters by average link (Sokal and Michener 1958): the two clusters whose documents are most alike on average become one, as long as that
 * average is `least` or more. The average of all pairs is the product of the two sums of vectors, so no table of pairs is kept; only clusters with an edge
 * between them are tried. Ties are taken by index, so the result depends on the order of `vectors` alone.
 */
export function clusters(vectors: readonly Vector[], edges: readonly Edge[], least: number): number[][] {
	const sums = new Map<number, Vector>(vectors.map((v, i) => [i, v]));
	const members = new Map<number, number[]>(vectors.map((_, i) => [i, [i]]));
	const near = new Map<number, Map<number, number>>(vectors.map((_, i) => [i, new Map<number, number>()]));
	for (const e of edges) {
		near.get(e.a)?.set(e.b, e.like);
		near.get(e.b)?.set(e.a, e.like);
	}
	const size = (i: number) => members.get(i)?.length ?? 0;
	const queue = heap<Merge>(
		(x, y) => y.like - x.like || x.a - y.a || x.b - y.b,
		edges.map((e) => ({ ...e, of: 2 })),
	);
	for (let next = queue.pop(); next; next = queue.pop()) {
		const { a, b } = next;
		const [x, y] = [sums.get(a), sums.get(b)];
		if (!x || !y || next.of !== size(a) + size(b) || near.get(a)?.get(b) !== next.like) continue;
		if (next.like < least) break;
		const sum = add(x, y);
		members.set(a, [...(members.get(a) ?? []), ...(members.get(b) ?? [])]);
		sums.set(a, sum);
		for (const gone of [members, sums]) gone.delete(b);
		const others = new Set([...(near.get(a)?.keys() ?? []), ...(near.get(b)?.keys() ?? [])]);
		near.delete(b);
		const mine: [number, number][] = [];
		for (const other of others) {
			near.get(other)?.delete(b);
			near.get(other)?.delete(a);
			const theirs = sums.get(other);
			if (other === a || other === b || !theirs) continue;
			mine.push([other, dot(sum, theirs) / (size(a) * size(other))]);
		}
		const best = mine.sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, kept);
		near.set(a, new Map(best));
		for (const [other, like] of best) {
			near.get(other)?.set(a, like);
			if (like >= least) queue.push({ a: Math.min(a, other), b: Math.max(a, other), like, of: size(a) + size(other) });
		}
	}
	return [...members.values()].map((list) => list.sort((p, q) => p - q));
}
