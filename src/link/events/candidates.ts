import type { Bag, Bags } from "./bags.js";

/** Terms of a claim under which others find it: the heaviest. */
const finders = 8;
/** Under a term and day that so many claims hold, only neighbours are compared. */
const crowd = 40;
const neighbours = 6;

interface Key {
	readonly term: string;
	readonly weight: number;
}

/** Keys of a claim: by term and by deed with its object, each for its day and the next; one without a day for claims that have none. */
function keys(bag: Bag, weight: (term: string) => number): Map<string, Key> {
	const heavy = [...bag.terms].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, finders);
	const terms: Key[] = heavy.map((term) => ({ term, weight: weight(term) }));
	for (const d of bag.deeds)
		for (const o of d.objects) terms.push({ term: `${d.kind}>${o}`, weight: weight(d.kind) + weight(o) });
	const e = bag.extent;
	const days = [""];
	if (e && e.until - e.from <= 3) for (let day = e.from; day <= e.until + 1; day++) days.push(String(day));
	return new Map(terms.flatMap((key) => days.map((day) => [`${key.term}|${day}`, key] as const)));
}

/** The others that each claim is compared with: those that share the heaviest keys. */
const kept = 12;
/** Below this weight of shared keys nothing would be found (see what `isOne` asks). */
const least = 4;

/**
 * Pairs of claims worth comparing, as indexes. An inverted index by term and day, of which each claim keeps the others that it shares most with: cost grows with
 * the claims, not with their pairs.
 */
export function candidates({ list, weight }: Bags): [number, number][] {
	const index = new Map<string, number[]>();
	const all = list.map((bag, i) => {
		const mine = keys(bag, weight);
		for (const key of mine.keys()) {
			const posting = index.get(key);
			if (posting) posting.push(i);
			else index.set(key, [i]);
		}
		return mine;
	});
	const pairs = new Set<number>();
	const weights = new Float64Array(list.length);
	all.forEach((mine, i) => {
		const met: number[] = [];
		// A term counts once, whichever of its days two claims share.
		const counted = new Map<string, Set<number>>();
		for (const [key, { term, weight }] of mine) {
			const posting = index.get(key) ?? [];
			const crowded = posting.length > crowd;
			// Without a day a crowd says nothing; on one day its members are compared with those next to them.
			if (posting.length < 2 || (crowded && key.endsWith("|"))) continue;
			const at = crowded ? position(posting, i) : 0;
			const near = crowded ? posting.slice(Math.max(0, at - neighbours), at + neighbours + 1) : posting;
			const seen = counted.get(term) ?? new Set();
			counted.set(term, seen);
			for (const other of near) {
				if (other === i || seen.has(other)) continue;
				seen.add(other);
				if (weights[other] === 0) met.push(other);
				weights[other] = (weights[other] ?? 0) + weight;
			}
		}
		const best = met
			.filter((other) => (weights[other] ?? 0) >= least)
			.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
			.slice(0, kept);
		for (const other of best) pairs.add(Math.min(i, other) * list.length + Math.max(i, other));
		for (const other of met) weights[other] = 0;
	});
	return [...pairs].sort((p, q) => p - q).map((p) => [Math.floor(p / list.length), p % list.length]);
}

/** Index of a number in an ascending list that holds it. */
function position(list: readonly number[], value: number): number {
	let low = 0;
	let high = list.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
