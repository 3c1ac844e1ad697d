import { heap } from "./heap.js";
import type { Edge } from "./neighbours.js";
import { add, dot, type Vector } from "./vectors.js";

/** Neighbours that a cluster keeps when it grows. */
const kept = 40;

interface Merge extends Edge {
	/** How large the two were when it was worked out: stale ones are passed over. */
	readonly of: number;
}

/** A cluster of alike documents loses less by the outliers in it than a plain average has it. */
const coherencePower = 0.2;

/** What is known of a cluster. */
interface Cluster {
	readonly sum: Vector;
	readonly members: readonly number[];
	/** Sum of the likeness of all ordered pairs in it, a document with itself as 1. */
	readonly inside: number;
	/** Sum of days, and how many members have one. */
	readonly days: number;
	readonly dated: number;
}

/** Likeness of documents that lie days apart: at 100 days or more it is 0.7 of what the words say. A story may run for months, two of one kind may not. */
function near(a: Cluster, b: Cluster): number {
	if (a.dated === 0 || b.dated === 0) return 1;
	return 1 - 0.3 * Math.min(1, Math.abs(a.days / a.dated - b.days / b.dated) / 100);
}

function likeness(a: Cluster, b: Cluster): number {
	const [n, m] = [a.members.length, b.members.length];
	const coherence = (a.inside / n ** 2) * (b.inside / m ** 2);
	return (dot(a.sum, b.sum) / (n * m) / coherence ** coherencePower) * near(a, b);
}

/**
 * Agglomerative clusters by average link (Sokal and Michener 1958): the two clusters whose documents are most alike on average become one, as long as that
 * likeness is `least` or more. The average of all pairs is the product of the two sums of vectors, so no table of pairs is kept; only clusters with an edge
 * between them are tried. Ties are taken by index, so the result depends on the order of `vectors` alone. `days` are those of the documents, null where unknown.
 */
export function clusters(
	vectors: readonly Vector[],
	days: readonly (number | null)[],
	edges: readonly Edge[],
	least: number,
): number[][] {
	const all = new Map<number, Cluster>(
		vectors.map((sum, i) => [
			i,
			{ sum, members: [i], inside: 1, days: days[i] ?? 0, dated: days[i] === null || days[i] === undefined ? 0 : 1 },
		]),
	);
	const beside = new Map<number, Map<number, number>>(vectors.map((_, i) => [i, new Map<number, number>()]));
	const queue = heap<Merge>((x, y) => y.like - x.like || x.a - y.a || x.b - y.b);
	const connect = (i: number, j: number, x: Cluster, y: Cluster) => {
		const like = likeness(x, y);
		beside.get(i)?.set(j, like);
		beside.get(j)?.set(i, like);
		if (like >= least)
			queue.push({ a: Math.min(i, j), b: Math.max(i, j), like, of: x.members.length + y.members.length });
	};
	for (const e of edges) {
		const [x, y] = [all.get(e.a), all.get(e.b)];
		if (x && y) connect(e.a, e.b, x, y);
	}
	for (let next = queue.pop(); next; next = queue.pop()) {
		const { a, b } = next;
		const [x, y] = [all.get(a), all.get(b)];
		if (!x || !y || next.of !== x.members.length + y.members.length || beside.get(a)?.get(b) !== next.like) continue;
		const one: Cluster = {
			sum: add(x.sum, y.sum),
			members: [...x.members, ...y.members],
			inside: x.inside + y.inside + 2 * dot(x.sum, y.sum),
			days: x.days + y.days,
			dated: x.dated + y.dated,
		};
		all.set(a, one);
		all.delete(b);
		const others = new Map([...(beside.get(a) ?? []), ...(beside.get(b) ?? [])]);
		beside.delete(b);
		beside.set(a, new Map());
		for (const other of others.keys()) {
			beside.get(other)?.delete(b);
			beside.get(other)?.delete(a);
		}
		const best = [...others]
			.filter(([other]) => other !== a && other !== b && all.has(other))
			.sort((p, q) => q[1] - p[1] || p[0] - q[0])
			.slice(0, kept);
		for (const [other] of best) {
			const theirs = all.get(other);
			if (theirs) connect(a, other, one, theirs);
		}
	}
	return [...all.values()].map(({ members }) => [...members].sort((p, q) => p - q));
}
