import { heaviest } from "../heaviest.js";
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
	const df = new Uint32Array(1 + vectors.reduce((most, v) => Math.max(most, v.terms.at(-1) ?? 0), 0));
	for (const v of vectors) for (const t of v.terms) df[t] = (df[t] ?? 0) + 1;
	const heavy = vectors.map((v) => {
		const found: number[] = [];
		for (let i = 0; i < v.terms.length; i++) if ((df[v.terms[i] ?? 0] ?? 0) <= limit) found.push(i);
		return Int32Array.from(heaviest(found, (i) => v.weights[i] ?? 0, finders));
	});
	// Documents by term, one list after another.
	const first = new Int32Array(df.length + 1);
	heavy.forEach((list, d) => {
		for (const i of list) {
			const next = (vectors[d]?.terms[i] ?? 0) + 1;
			first[next] = (first[next] ?? 0) + 1;
		}
	});
	for (let t = 1; t < first.length; t++) first[t] = (first[t] ?? 0) + (first[t - 1] ?? 0);
	const index = new Int32Array(first.at(-1) ?? 0);
	const filled = first.slice();
	heavy.forEach((list, d) => {
		for (const i of list) {
			const term = vectors[d]?.terms[i] ?? 0;
			const at = filled[term] ?? 0;
			index[at] = d;
			filled[term] = at + 1;
		}
	});
	const weight = new Float64Array(vectors.length);
	const found = new Map<number, Edge>();
	heavy.forEach((list, d) => {
		const met: number[] = [];
		for (const i of list) {
			const w = vectors[d]?.weights[i] ?? 0;
			const term = vectors[d]?.terms[i] ?? 0;
			const end = first[term + 1] ?? 0;
			for (let at = first[term] ?? 0; at < end; at++) {
				const other = index[at] ?? d;
				const before = weight[other] ?? 0;
				if (before === 0 && other !== d) met.push(other);
				weight[other] = before + w;
			}
		}
		weight[d] = 0;
		const near = heaviest(met, (other) => weight[other] ?? 0, 3 * kept)
			.map((other) => ({ a: Math.min(d, other), b: Math.max(d, other), like: like(d, other) }))
			.filter((e) => e.like >= least)
			.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b)
			.slice(0, kept);
		for (const e of near) found.set(e.a * vectors.length + e.b, e);
		for (const other of met) weight[other] = 0;
	});
	return [...found.values()].sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b);
}
