import type { Bag, Bags } from "./bags.js";

/** Terms of a claim under which others find it: the heaviest. */
const finders = 8;
/** Under a term and day that so many claims hold, only neighbours are compared. */
const crowd = 40;
const neighbours = 6;

/** A term of a claim, or a deed of it with its object, under which others find it. */
interface Key {
	readonly weight: number;
	/** Numbers of the term with each of its days, and with none. */
	readonly at: readonly number[];
}

/** Numbers numbers as they come. */
function numbering(): { readonly of: (n: number) => number; readonly size: () => number } {
	const known = new Map<number, number>();
	return {
		of: (n) => {
			let found = known.get(n);
			if (found === undefined) {
				found = known.size;
				known.set(n, found);
			}
			return found;
		},
		size: () => known.size,
	};
}

/** Days of a claim and the next, by number; 0, which stands for "no day", comes first. */
function daysOf({ extent: e }: Bag, day: (n: number) => number): number[] {
	const days = [0];
	if (e && e.until - e.from <= 3) for (let d = e.from; d <= e.until + 1; d++) days.push(day(d));
	return days;
}

/** The terms and the deeds with their objects under which a claim is found. A deed with an object is numbered after the terms. */
function keysOf(
	bag: Bag,
	weight: (term: number) => number,
	done: (kind: number, object: number) => number,
): { term: number; weight: number }[] {
	const heavy = Array.from(bag.terms, (term) => ({ term, weight: weight(term) }));
	heavy.sort((a, b) => b.weight - a.weight || a.term - b.term);
	const found = heavy.slice(0, finders);
	const seen = new Set<number>();
	for (const d of bag.deeds)
		for (const o of d.objects) {
			const term = done(d.term, o);
			if (seen.has(term)) continue;
			seen.add(term);
			found.push({ term, weight: weight(d.term) + weight(o) });
		}
	return found;
}

/** The others that each claim is compared with: those that share the heaviest keys. */
const kept = 12;
/** Below this weight of shared keys nothing would be found (see what `isOne` asks). */
const least = 4;

/**
 * Pairs of claims worth comparing, as indexes. An inverted index by term and day, of which each claim keeps the others that it shares most with: cost grows with
 * the claims, not with their pairs.
 */
export function candidates({ list, weight, terms }: Bags): [number, number][] {
	const pairsOf = numbering();
	const done = (kind: number, object: number) => terms + pairsOf.of(kind * terms + object);
	const days = numbering();
	days.of(Number.NEGATIVE_INFINITY);
	const raw = list.map((bag) => ({ keys: keysOf(bag, weight, done), days: daysOf(bag, days.of) }));
	// Terms with days, numbered one after another. Those with no day are known by their first number.
	const width = days.size();
	const numbers = numbering();
	const dateless: boolean[] = [];
	const all = raw.map(({ keys, days: own }) =>
		keys.map(({ term, weight }): Key => {
			const at = own.map((day) => {
				const n = numbers.of(term * width + day);
				dateless[n] = day === 0;
				return n;
			});
			return { weight, at };
		}),
	);
	const postings = posted(all, numbers.size());
	const pairs: number[] = [];
	const weights = new Float64Array(list.length);
	// A term counts once, whichever of its days two claims share: the last (claim, term) that counted another.
	const counted = new Int32Array(list.length).fill(-1);
	let turn = 0;
	all.forEach((mine, i) => {
		const met: number[] = [];
		for (const { weight, at } of mine) {
			turn++;
			for (const key of at) {
				const first = postings.first[key] ?? 0;
				const end = postings.first[key + 1] ?? first;
				const crowded = end - first > crowd;
				// Without a day a crowd says nothing; on one day its members are compared with those next to them.
				if (end - first < 2 || (crowded && dateless[key])) continue;
				const here = crowded ? position(postings.list, i, first, end) : 0;
				const from = crowded ? Math.max(first, here - neighbours) : first;
				const until = crowded ? Math.min(end, here + neighbours + 1) : end;
				for (let k = from; k < until; k++) {
					const other = postings.list[k] ?? i;
					if (other === i || counted[other] === turn) continue;
					counted[other] = turn;
					if (weights[other] === 0) met.push(other);
					weights[other] = (weights[other] ?? 0) + weight;
				}
			}
		}
		const best = met
			.filter((other) => (weights[other] ?? 0) >= least)
			.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
			.slice(0, kept);
		for (const other of best) pairs.push(Math.min(i, other) * list.length + Math.max(i, other));
		for (const other of met) weights[other] = 0;
	});
	const sorted = Float64Array.from(pairs).sort();
	const found: [number, number][] = [];
	sorted.forEach((p, i) => {
		if (i === 0 || p !== sorted[i - 1]) found.push([Math.floor(p / list.length), p % list.length]);
	});
	return found;
}

/** Claims by key, one list after another: those of key `k` stand from `first[k]` to `first[k + 1]`. */
function posted(all: readonly (readonly Key[])[], size: number): { first: Int32Array; list: Int32Array } {
	const first = new Int32Array(size + 1);
	for (const keys of all) for (const { at } of keys) for (const key of at) first[key + 1] = (first[key + 1] ?? 0) + 1;
	for (let k = 1; k <= size; k++) first[k] = (first[k] ?? 0) + (first[k - 1] ?? 0);
	const list = new Int32Array(first[size] ?? 0);
	const filled = first.slice();
	all.forEach((keys, i) => {
		for (const { at } of keys)
			for (const key of at) {
				const next = filled[key] ?? 0;
				list[next] = i;
				filled[key] = next + 1;
			}
	});
	return { first, list };
}

/** Index of a number in an ascending stretch of a list that holds it. */
function position(list: Int32Array, value: number, from: number, until: number): number {
	let low = from;
	let high = until - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
