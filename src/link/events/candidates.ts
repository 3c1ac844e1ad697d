import type { Bag, Bags } from "./bags.js";

/** Terms of a claim under which others find it: the heaviest. */
const finders = 8;
/** Under a term and day that so many claims hold, only neighbours are compared. */
const crowd = 40;
const neighbours = 6;

/** Keys of a claim: by term and by deed with its object, each for its day and the next; one without a day for claims that have none. */
function keys(bag: Bag, weight: (term: string) => number): string[] {
	const heavy = [...bag.terms].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, finders);
	const terms = [...heavy, ...bag.deeds.flatMap((d) => d.objects.map((o) => `${d.kind}>${o}`))];
	const e = bag.extent;
	const days: string[] = [];
	if (e && e.until - e.from <= 3) for (let day = e.from; day <= e.until + 1; day++) days.push(String(day));
	days.push("");
	return terms.flatMap((term) => days.map((day) => `${term}|${day}`));
}

/** Pairs of claims worth comparing, as indexes. An inverted index by term and day: cost grows with the claims, not with their pairs. */
export function candidates({ list, weight }: Bags): [number, number][] {
	const index = new Map<string, number[]>();
	list.forEach((bag, i) => {
		for (const key of new Set(keys(bag, weight))) {
			const posting = index.get(key);
			if (posting) posting.push(i);
			else index.set(key, [i]);
		}
	});
	const pairs = new Set<number>();
	for (const [key, posting] of index) {
		if (posting.length < 2) continue;
		// Without a day a crowd says nothing; on one day its members are compared with those next to them.
		const crowded = posting.length > crowd;
		if (crowded && key.endsWith("|")) continue;
		const far = crowded ? neighbours : posting.length;
		for (let a = 0; a < posting.length; a++)
			for (let b = a + 1; b < Math.min(posting.length, a + 1 + far); b++)
				pairs.add((posting[a] ?? 0) * list.length + (posting[b] ?? 0));
	}
	return [...pairs].sort((p, q) => p - q).map((p) => [Math.floor(p / list.length), p % list.length]);
}
