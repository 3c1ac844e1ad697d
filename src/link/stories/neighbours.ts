import type { Vector } from "./vectors.js";

/** Two documents and how alike they are. */
export interface Edge {
	readonly a: number;
	readonly b: number;
	readonly like: number;
}

/** A word in more documents than this (or than a tenth of them, if that is less) finds no neighbours; it still counts where others found them. */
const crowd = 400;
/** Words of a document that find its neighbours: the heaviest. */
const finders = 40;
/** The most alike that each document keeps. */
const kept = 24;

/** For each document its nearest others, found through an inverted index of their heaviest words: cost grows with n × finders × crowd at most. */
export function neighbours(vectors: readonly Vector[], least: number, like: (a: number, b: number) => number): Edge[] {
	const limit = Math.max(12, Math.min(crowd, vectors.length / 4));
	const df = new Map<number, number>();
	for (const v of vectors) for (const t of v.terms) df.set(t, (df.get(t) ?? 0) + 1);
	const index = new Map<number, number[]>();
	const heavy = vectors.map((v) =>
		[...v.terms.keys()]
			.filter((i) => (df.get(v.terms[i] ?? -1) ?? 0) <= limit)
			.sort((i, j) => (v.weights[j] ?? 0) - (v.weights[i] ?? 0) || i - j)
			.slice(0, finders),
	);
	heavy.forEach((list, d) => {
		for (const i of list) {
			const term = vectors[d]?.terms[i] ?? -1;
			const posting = index.get(term);
			if (posting) posting.push(d);
			else index.set(term, [d]);
		}
	});
	const weight = new Float64Array(vectors.length);
	const found = new Map<number, Edge>();
	heavy.forEach((list, d) => {
		const met: number[] = [];
		for (const i of list) {
			const w = vectors[d]?.weights[i] ?? 0;
			for (const other of index.get(vectors[d]?.terms[i] ?? -1) ?? []) {
				if (other === d) continue;
				if (weight[other] === 0) met.push(other);
				weight[other] = (weight[other] ?? 0) + w;
			}
		}
		met.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
		const near = met
			.slice(0, 3 * kept)
			.map((other) => ({ a: Math.min(d, other), b: Math.max(d, other), like: like(d, other) }))
			.filter((e) => e.like >= least)
			.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b)
			.slice(0, kept);
		for (const e of near) found.set(e.a * vectors.length + e.b, e);
		for (const other of met) weight[other] = 0;
	});
	return [...found.values()].sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b);
}
