import type { Candidate } from "./days.js";

/** Fitted on five topics of Timeline17: what a sentence is worth for a day. */
const weight = {
	/** A sentence that says the day itself, and one of the first three of its document, in what the day is about. */
	saysItInCentre: 3,
	opensInCentre: 2,
	/** Nearness to what the whole pile is about, beside nearness to what the day is about. */
	pile: 0.5,
	/** More for the first sentence of a document, half of that for its second, a third for its third … */
	opening: 0.5,
	comment: 0.7,
	/** The share of the words of the shorter of two sentences from which on they tell the same. */
	repeats: 0.35,
};

const opens = 3;

/** How much of what a list of sentences is about one sentence holds: a cosine, the weights of the words being the inverse of their frequency. */
export function nearness(
	list: readonly { readonly words: readonly string[]; readonly times: number }[],
	rarity: (word: string) => number,
): (words: readonly string[]) => number {
	const centre = new Map<string, number>();
	for (const { words, times } of list)
		for (const word of words) centre.set(word, (centre.get(word) ?? 0) + times * rarity(word));
	let square = 0;
	for (const value of centre.values()) square += value * value;
	const length = Math.sqrt(square) || 1;
	return (words) => {
		let product = 0;
		let own = 0;
		for (const word of words) {
			const r = rarity(word);
			product += (centre.get(word) ?? 0) * r;
			own += r * r;
		}
		return own === 0 ? 0 : product / length / Math.sqrt(own);
	};
}

/**
 * Sentences of a day nearest to what its sentences share and to what the pile is about, without repeating what is already chosen (the centroid of
 * Radev and others 2004; MMR of Carbonell and Goldstein 1998).
 */
export function central(
	candidates: readonly Candidate[],
	rarity: (word: string) => number,
	pile: ReadonlyMap<string, number>,
	most: number,
): Candidate[] {
	const near = nearness(
		candidates.map(({ words, saysIt, place }) => ({
			words,
			times: (saysIt ? weight.saysItInCentre : 1) * (place < opens ? weight.opensInCentre : 1),
		})),
		rarity,
	);
	const score = ({ words, told, place }: Candidate) =>
		(near(words) + weight.pile * (pile.get(told.claim.id) ?? 0)) *
		(1 + weight.opening / (1 + place)) *
		(told.claim.standing === "comment" ? weight.comment : 1);
	const ranked = candidates
		.filter(({ words }) => words.length > 3)
		.map((c) => ({ c, s: score(c) }))
		.sort((a, b) => b.s - a.s);
	const chosen: Candidate[] = [];
	for (const { c } of ranked) {
		if (chosen.length >= most) break;
		const own = new Set(c.words);
		const repeats = chosen.some(
			(o) => o.words.filter((w) => own.has(w)).length > weight.repeats * Math.min(o.words.length, own.size),
		);
		if (!repeats) chosen.push(c);
	}
	return chosen;
}
