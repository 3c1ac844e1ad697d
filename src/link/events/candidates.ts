import type { Bag, Bags } from "./bags.js";

/** Terms of a claim under which others find it: the heaviest. */
const finders = 8;
/** Under a term and day that so many claims hold, only neighbours are compared. */
const crowd = 40;
const neighbours = 6;

/** Numbers of days that a key has room for; day 0 stands for "no day". */
const span = 2 ** 20;

interface Key {
	/** Number of the term, or of the deed with its object. */
	readonly term: number;
	readonly weight: number;
	/** The number of the term with that of each day, and with 0. */
	readonly at: readonly number[];
}

/** Numbers strings as they come. */
function numbering(): (text: string) => number {
	const known = new Map<string, number>();
	return (text) => {
		let n = known.get(text);
		if (n === undefined) {
			n = known.size;
			known.set(text, n);
		}
		return n;
	};
}

/** Keys of a claim: by term and by deed with its object, each for its day and the next; one without a day for claims that have none. */
function keys(bag: Bag, weight: (term: string) => number, number: (text: string) => number): Key[] {
	const e = bag.extent;
	const days = [0];
	if (e && e.until - e.from <= 3) for (let day = e.from; day <= e.until + 1; day++) days.push((day + span / 2) % span);
	const key = (text: string, heavy: number): Key => {
		const term = number(text);
		return { term, weight: heavy, at: days.map((day) => term * span + day) };
	};
	const heavy = [...bag.terms].map((term) => ({ term, weight: weight(term) }));
	heavy.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
	const found = heavy.slice(0, finders).map((h) => key(h.term, h.weight));
	const done = new Set<string>();
	for (const d of bag.deeds)
		for (const o of d.objects) {
			const text = `${d.kind}>${o}`;
			if (done.has(text)) continue;
			done.add(text);
			found.push(key(text, weight(d.kind) + weight(o)));
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
export function candidates({ list, weight }: Bags): [number, number][] {
	const index = new Map<number, number[]>();
	const number = numbering();
	const all = list.map((bag, i) => {
		const mine = keys(bag, weight, number);
		for (const { at } of mine)
			for (const key of at) {
				const posting = index.get(key);
				if (posting) posting.push(i);
				else index.set(key, [i]);
			}
		return mine;
	});
	const pairs = new Set<number>();
	const weights = new Float64Array(list.length);
	// A term counts once, whichever of its days two claims share: the last (claim, term) that counted another.
	const counted = new Int32Array(list.length).fill(-1);
	let turn = 0;
	all.forEach((mine, i) => {
		const met: number[] = [];
		for (const { weight, at } of mine) {
			turn++;
			for (const key of at) {
				const posting = index.get(key) ?? [];
				const crowded = posting.length > crowd;
				// Without a day a crowd says nothing; on one day its members are compared with those next to them.
				if (posting.length < 2 || (crowded && key % span === 0)) continue;
				const here = crowded ? position(posting, i) : 0;
				const from = crowded ? Math.max(0, here - neighbours) : 0;
				const until = crowded ? Math.min(posting.length, here + neighbours + 1) : posting.length;
				for (let k = from; k < until; k++) {
					const other = posting[k] ?? i;
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
