import type { Count } from "../count.js";
import type { Body } from "./body.js";

/** One shared run in so many is looked at: the numbers below hold a text of 200 words to some 50 runs. */
const sampling = 4;
/** Texts with fewer runs than this are looked at whole. */
const small = 64;
/** A run that stands in more documents than this joins only neighbours in order of length, so the cost stays linear. */
const crowd = 12;
const neighbours = 3;

/**
 * Pairs of documents that share enough runs to be worth comparing, as indexes into `bodies`. Runs are sampled by their hash (`hash mod 4 = 0`,
 * the sketch of Manber 1994 and Broder 1997), so the pairs depend on nothing but the two texts and on how common a run is.
 */
export function candidates(bodies: readonly Body[], least: number, count?: Count): [number, number][] {
	const keys: number[] = [];
	const sizes = new Int32Array(bodies.length);
	// Documents in order of length, so that neighbours of a crowded run are alike.
	const order = bodies
		.map((_, i) => i)
		.sort((a, b) => (bodies[a]?.words.length ?? 0) - (bodies[b]?.words.length ?? 0) || a - b);
	const width = 2 ** 21;
	order.forEach((index, rank) => {
		const { runs, order: sorted } = bodies[index] ?? { runs: new Uint32Array(), order: new Uint32Array() };
		const all = runs.length < small;
		let last = -1;
		for (const at of sorted) {
			const r = runs[at] ?? 0;
			if (r === last || (!all && r % sampling !== 0)) continue;
			last = r;
			keys.push(r * width + rank);
			sizes[rank] = (sizes[rank] ?? 0) + 1;
		}
	});
	const sorted = Float64Array.from(keys).sort();
	const shared = new Map<number, number>();
	let steps = 0;
	const meet = (a: number, b: number) => {
		steps++;
		const pair = a * width + b;
		shared.set(pair, (shared.get(pair) ?? 0) + 1);
	};
	for (let i = 0; i < sorted.length; ) {
		const key = Math.floor((sorted[i] ?? 0) / width);
		let end = i + 1;
		while (end < sorted.length && Math.floor((sorted[end] ?? 0) / width) === key) end++;
		const far = end - i > crowd ? neighbours : end - i;
		for (let a = i; a < end; a++)
			for (let b = a + 1; b < Math.min(end, a + 1 + far); b++) meet((sorted[a] ?? 0) % width, (sorted[b] ?? 0) % width);
		i = end;
	}
	count?.("runs of texts met", steps);
	const found: [number, number][] = [];
	for (const [pair, n] of shared) {
		const a = Math.floor(pair / width);
		const b = pair % width;
		// A small text is looked at whole and meets only the sample of a large one: a quarter of what is asked, so that luck loses no pair.
		if (n < 2 || n < (least / 4) * Math.min(sizes[a] ?? 0, sizes[b] ?? 0)) continue;
		const [x, y] = [order[a] ?? 0, order[b] ?? 0];
		found.push(x < y ? [x, y] : [y, x]);
	}
	count?.("pairs of texts", found.length);
	return found;
}
