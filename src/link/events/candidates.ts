import { firstNotBelow } from "../../core/order.js";
import type { Count } from "../count.js";
import { heaviest } from "../heaviest.js";
import type { Bag, BagDeed, Bags } from "./bags.js";

/** Terms of a claim under which others find it: the heaviest. */
const finders = 8;
/** Under a term and day that so many claims hold, only neighbours are compared. */
const crowd = 40;
const neighbours = 6;

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

/** The others that each claim is compared with: those that share the heaviest keys. */
const kept = 12;
/** Below this weight of shared keys nothing would be found (see what `isOne` asks). */
const least = 4;

/** The keys of all claims, those of one after another: keys of claim `i` stand from `first[i]` to `first[i + 1]`. */
interface Keys {
	readonly first: Int32Array;
	readonly term: Int32Array;
	readonly weight: Float64Array;
}

/** The heaviest terms of each claim, and its deeds with what they are about: a deed with an object is numbered after the terms. */
function keysOfAll({ list, column, weight, terms }: Bags): Keys {
	const pairsOf = numbering();
	const first = new Int32Array(list.length + 1);
	const term: number[] = [];
	const weights: number[] = [];
	list.forEach((bag, i) => {
		for (const heavy of heaviest(column.subarray(bag.from, bag.to), weight, finders)) {
			term.push(heavy);
			weights.push(weight(heavy));
		}
		const deeds = term.length;
		const add = (deed: BagDeed, kind: number, object: number) => {
			const key = terms + pairsOf.of(kind * terms + object);
			if (term.indexOf(key, deeds) >= 0) return;
			term.push(key);
			weights.push(weight(deed.term) + weight(object));
		};
		// Where it is done to nobody, who does it is what it is about ("the curfew ended").
		for (const deed of bag.deeds)
			for (const object of deed.objects.length > 0 ? deed.objects : deed.subjects) {
				add(deed, deed.term, object);
				for (const kind of deed.akin) add(deed, kind, object);
			}
		first[i + 1] = term.length;
	});
	return { first, term: Int32Array.from(term), weight: Float64Array.from(weights) };
}

/**
 * Calls `each` with the pairs of claims worth comparing, as indexes, in order. An inverted index by term and day, of which each claim keeps the others that it shares most with: cost grows with
 * the claims, not with their pairs.
 */
export function candidates(all: Bags, each: (a: number, b: number) => void, count?: Count): void {
	const { list, scale } = all;
	const size = list.length;
	const numbers = numbering();
	numbers.of(Number.NEGATIVE_INFINITY);
	const days = list.map((bag) => daysOf(bag, numbers.of));
	const keys = keysOfAll(all);
	const postings = posted(keys, days);
	const pairs: number[] = [];
	const weights = new Float64Array(size);
	// A term counts once, whichever of its days two claims share: the last (claim, term) that counted another.
	const counted = new Int32Array(size).fill(-1);
	let turn = 0;
	let steps = 0;
	const met: number[] = [];
	const weightOf = (other: number) => weights[other] ?? 0;
	for (let i = 0; i < size; i++) {
		met.length = 0;
		for (let k = keys.first[i] ?? 0; k < (keys.first[i + 1] ?? 0); k++) {
			const term = keys.term[k] ?? 0;
			const weight = keys.weight[k] ?? 0;
			const [start, stop] = [postings.first[term] ?? 0, postings.first[term + 1] ?? 0];
			turn++;
			for (const day of days[i] ?? []) {
				const first = firstNotBelow(postings.list, day * size, start, stop);
				const end = firstNotBelow(postings.list, (day + 1) * size, first, stop);
				const crowded = end - first > crowd;
				// Without a day a crowd says nothing; on one day its members are compared with those next to them.
				if (end - first < 2 || (crowded && day === 0)) continue;
				const here = crowded ? firstNotBelow(postings.list, day * size + i, first, end) : 0;
				const low = crowded ? Math.max(first, here - neighbours) : first;
				const high = crowded ? Math.min(end, here + neighbours + 1) : end;
				steps += high - low;
				for (let at = low; at < high; at++) {
					const other = (postings.list[at] ?? 0) - day * size;
					if (other === i || counted[other] === turn) continue;
					counted[other] = turn;
					if (weights[other] === 0) met.push(other);
					weights[other] = (weights[other] ?? 0) + weight;
				}
			}
		}
		for (const other of heaviest(met, weightOf, kept))
			if (weightOf(other) * scale >= least) pairs.push(Math.min(i, other) * size + Math.max(i, other));
		for (const other of met) weights[other] = 0;
	}
	const sorted = Float64Array.from(pairs).sort();
	count?.("keys of claims met", steps);
	let compared = 0;
	for (let i = 0; i < sorted.length; i++) {
		const pair = sorted[i] ?? 0;
		if (i > 0 && pair === sorted[i - 1]) continue;
		compared++;
		each(Math.floor(pair / size), pair % size);
	}
	count?.("pairs of claims", compared);
}

/**
 * Claims by term and day: those of term `t` stand from `first[t]` to `first[t + 1]`, as `day * claims + claim`, ascending. A claim stands under each of its days. Numbers in one
 * list, for as objects and maps 10,000 documents took half a gigabyte.
 */
function posted(keys: Keys, days: readonly (readonly number[])[]): { first: Int32Array; list: Float64Array } {
	const size = days.length;
	const first = new Int32Array(2 + keys.term.reduce((most, term) => Math.max(most, term), -1));
	const each = (put: (term: number, claim: number) => void) => {
		for (let i = 0; i < size; i++)
			for (let k = keys.first[i] ?? 0; k < (keys.first[i + 1] ?? 0); k++) put(keys.term[k] ?? 0, i);
	};
	each((term, claim) => {
		first[term + 1] = (first[term + 1] ?? 0) + (days[claim]?.length ?? 0);
	});
	for (let t = 1; t < first.length; t++) first[t] = (first[t] ?? 0) + (first[t - 1] ?? 0);
	const list = new Float64Array(first.at(-1) ?? 0);
	const filled = first.slice();
	each((term, claim) => {
		let at = filled[term] ?? 0;
		for (const day of days[claim] ?? []) list[at++] = day * size + claim;
		filled[term] = at;
	});
	for (let t = 1; t < first.length; t++) {
		const [start = 0, end = 0] = [first[t - 1], first[t]];
		if (end - start > 1) list.subarray(start, end).sort();
	}
	return { first, list };
}
