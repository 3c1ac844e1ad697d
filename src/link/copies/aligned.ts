import { likeness } from "../names/sounds.js";
import type { Anchor } from "./anchors.js";

/** How two texts agree in what stays the same over languages, and in its order. */
export interface Aligned {
	/** Anchors that stand in both, in one order. */
	readonly matched: number;
	/** Different ones among them, and their weight. */
	readonly distinct: number;
	readonly mass: number;
	/** Share of the weight of either text's anchors, between the first and the last that are matched, that is matched: the lower and the higher one. */
	readonly low: number;
	readonly high: number;
	/** Share of the shorter text's anchors (by weight) that is matched at all. */
	readonly covered: number;
	/** Share of the weight of what stands once in either text and is shared that stands in another order. */
	readonly crossed: number;
	/** Share of the steps from one matched anchor to the next that pass as many ends of sentences in both texts. */
	readonly steps: number;
	/** How far the stretches between matched anchors are from being in one proportion: the median of the differences of logarithms. 0 is a word-for-word translation. */
	readonly uneven: number;
}

/** Names sound alike from here on; where neither is surely a name, nearly the same is asked. */
const alike = 0.78;
const nearlySame = 0.9;
/** Words that may be no name: shorter ones are alike by chance. */
const fewestSounds = 4;

function sameName(a: Anchor, b: Anchor): boolean {
	const least = a.sure || b.sure ? alike : nearlySame;
	for (const x of a.forms)
		for (const y of b.forms) {
			if (Math.min(x.size, y.size) < fewestSounds && x.text !== y.text && !(a.sure && b.sure)) continue;
			if (likeness(x, y, least) >= least) return true;
		}
	return false;
}

/** True where two anchors are one number, place or name. */
export function same(a: Anchor, b: Anchor): boolean {
	let met = false;
	for (const key of a.keys) {
		if (!b.keys.includes(key)) continue;
		if (!key.startsWith("~")) return true;
		met = true;
	}
	return met && sameName(a, b);
}

interface Pair {
	readonly i: number;
	readonly j: number;
}

/** The heaviest chain of anchors that stand in both texts in one order: the longest common subsequence, weighted (Needleman and Wunsch 1970). */
function chain(a: readonly Anchor[], b: readonly Anchor[], equal: Uint8Array): Pair[] {
	const [n, m] = [a.length, b.length];
	const width = m + 1;
	const best = new Float64Array((n + 1) * width);
	for (let i = n - 1; i >= 0; i--)
		for (let j = m - 1; j >= 0; j--) {
			const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
			const take =
				equal[i * m + j] === 1
					? Math.min(a[i]?.weight ?? 0, b[j]?.weight ?? 0) + (best[(i + 1) * width + j + 1] ?? 0)
					: 0;
			best[i * width + j] = Math.max(skip, take);
		}
	const found: Pair[] = [];
	for (let i = 0, j = 0; i < n && j < m; ) {
		const here = best[i * width + j] ?? 0;
		if (here === 0) break;
		if (here === best[(i + 1) * width + j]) i++;
		else if (here === best[i * width + j + 1]) j++;
		else {
			found.push({ i, j });
			i++;
			j++;
		}
	}
	return found;
}

/** Anchors beside the chain whose sentence is that of one in it, in both texts: languages put the parts of a sentence in different order. */
function aside(a: readonly Anchor[], b: readonly Anchor[], equal: Uint8Array, links: readonly Pair[]): Pair[] {
	const usedA = new Set(links.map((p) => p.i));
	const usedB = new Set(links.map((p) => p.j));
	const sentences = new Set(links.map((p) => `${a[p.i]?.sentence} ${b[p.j]?.sentence}`));
	const found: Pair[] = [];
	a.forEach((x, i) => {
		if (usedA.has(i)) return;
		const j = b.findIndex(
			(y, at) => !usedB.has(at) && equal[i * b.length + at] === 1 && sentences.has(`${x.sentence} ${y.sentence}`),
		);
		if (j < 0) return;
		usedB.add(j);
		found.push({ i, j });
	});
	return found;
}

/** Anchors that stand once in either text and in both, but not where they are expected, against all of them. */
function crossing(a: readonly Anchor[], b: readonly Anchor[], equal: Uint8Array, inA: ReadonlySet<number>): number {
	let [all, crossed] = [0, 0];
	const rows = a.map((_, i) => b.flatMap((_, j) => (equal[i * b.length + j] === 1 ? [j] : [])));
	const columns = new Int32Array(b.length);
	for (const row of rows) for (const j of row) columns[j] = (columns[j] ?? 0) + 1;
	rows.forEach((row, i) => {
		const [j] = row;
		if (row.length !== 1 || j === undefined || columns[j] !== 1) return;
		const weight = a[i]?.weight ?? 0;
		all += weight;
		if (!inA.has(i)) crossed += weight;
	});
	return all === 0 ? 0 : crossed / all;
}

function evenSteps(a: readonly Anchor[], b: readonly Anchor[], links: readonly Pair[]): number {
	const steps = links.slice(1).map((q, k) => {
		const p = links[k] ?? q;
		const here = (a[q.i]?.sentence ?? 0) - (a[p.i]?.sentence ?? 0);
		return here === (b[q.j]?.sentence ?? 0) - (b[p.j]?.sentence ?? 0);
	});
	return steps.filter(Boolean).length / (steps.length || 1);
}

function weightOf(list: readonly Anchor[], matched: ReadonlySet<number>, from: number, until: number): number {
	let sum = 0;
	for (let i = from; i <= until; i++) {
		const one = list[i];
		if (one && (one.sure || matched.has(i))) sum += one.weight;
	}
	return sum;
}

function median(list: readonly number[]): number {
	const sorted = Float64Array.from(list).sort();
	return sorted[sorted.length >> 1] ?? 0;
}

/** Code units that are added to a stretch between two anchors, so that neighbours say little. */
const slack = 25;

function unevenness(a: readonly Anchor[], b: readonly Anchor[], links: readonly Pair[]): number {
	const ratios: number[] = [];
	for (let k = 1; k < links.length; k++) {
		const [p, q] = [links[k - 1], links[k]];
		if (!p || !q) continue;
		const here = (a[q.i]?.at ?? 0) - (a[p.i]?.at ?? 0);
		const there = (b[q.j]?.at ?? 0) - (b[p.j]?.at ?? 0);
		// Of two anchors side by side the stretch between says nothing.
		if (here < slack && there < slack) continue;
		ratios.push(Math.log((here + slack) / (there + slack)));
	}
	if (ratios.length < 3) return 1;
	const middle = median(ratios);
	return median(ratios.map((r) => Math.abs(r - middle)));
}

/** Compares what stays the same over languages in two texts. A function of the two alone. */
export function aligned(a: readonly Anchor[], b: readonly Anchor[]): Aligned | null {
	const equal = new Uint8Array(a.length * b.length);
	a.forEach((x, i) => {
		b.forEach((y, j) => {
			if (same(x, y)) equal[i * b.length + j] = 1;
		});
	});
	const links = chain(a, b, equal);
	const [first, last] = [links[0], links.at(-1)];
	if (!first || !last) return null;
	const all = [...links, ...aside(a, b, equal, links)];
	const inA = new Set(all.map((p) => p.i));
	const inB = new Set(all.map((p) => p.j));
	const sum = (list: readonly Anchor[], of: ReadonlySet<number>) =>
		[...of].reduce((total, i) => total + (list[i]?.weight ?? 0), 0);
	const [massA, massB] = [sum(a, inA), sum(b, inB)];
	const shares = [
		massA / (weightOf(a, inA, first.i, last.i) || 1),
		massB / (weightOf(b, inB, first.j, last.j) || 1),
	].map((s) => Math.min(1, s));
	const wholes = [massA / (weightOf(a, inA, 0, a.length) || 1), massB / (weightOf(b, inB, 0, b.length) || 1)];
	const different = new Map(all.map((p) => [a[p.i]?.keys[0] ?? "", a[p.i]?.weight ?? 0]));
	return {
		matched: all.length,
		distinct: different.size,
		mass: [...different.values()].reduce((x, y) => x + y, 0),
		low: Math.min(...shares),
		high: Math.max(...shares),
		covered: Math.max(...wholes),
		crossed: crossing(a, b, equal, inA),
		steps: evenSteps(a, b, links),
		uneven: unevenness(a, b, links),
	};
}
