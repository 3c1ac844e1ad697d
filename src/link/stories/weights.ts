import type { Frequency } from "../frequencies.js";
import { hash } from "../words.js";
import type { Counted, Vocabulary } from "./counted.js";
import { unit, type Vector } from "./vector.js";

/** The weight of shipped frequencies against those of the pile, in documents: a small pile says little of how common a word is. */
const prior = 300;
/** What is taken of a word that no shipped list has. */
const unknown = 0.0015;
/**
 * A word counts as rare as it is at large, until this share of the pile holds it; from there on its share of the pile is told in steps of this ratio. So what a word weighs
 * changes seldom while a pile grows, and only documents that hold a word whose step changed are weighed again.
 */
const common = 0.05;
const step = 4;
/** Exponent of the inverse document frequency: rare words decide more than in plain TF-IDF (1). */
const sharpness = 1.5;
/** Numbers (tolls, ages, sums, house numbers) tell stories of one kind apart. */
const numeric = 1.2;
/** Long documents have more words that nothing shares; likeness grows by the geometric mean of the numbers of words over this one, to this power. */
const usualLength = 200;
const lengthPower = 0.25;
const shortest = 0.3;

/**
 * Three views of a document, each a TF-IDF vector of length 1: all of it (the title twice, the lead twice), title and lead alone, and its names and numbers.
 * They are laid side by side with these shares, so a product of two documents is the mean of three likenesses.
 */
const parts = [0.6, 0.15, 0.25] as const;

/** How much the words of a growing pile weigh. */
export interface Weights {
	/** Counts the words of a document more. */
	readonly add: (document: number, words: Counted) => void;
	/** Documents in which a word weighs something else since this was asked last. */
	readonly changed: () => ReadonlySet<number>;
	readonly vector: (words: Counted) => Vector;
	/** What a word weighs at large, whatever the pile is. */
	readonly atLarge: (term: number) => number;
	/** A number that stands for the word whatever the order in which words came. */
	readonly sign: (term: number) => number;
}

export function weights(known: Vocabulary, frequency: Frequency): Weights {
	const share: number[] = [];
	const signs: number[] = [];
	const held: number[] = [];
	const weight: number[] = [];
	const holders: number[][] = [];
	/** Words that weigh less than at large: of these the step may fall while others come. */
	const lighter = new Set<number>();
	let touched = new Set<number>();
	let size = 0;
	const rarity = (term: number, p: number) =>
		Math.max(0, -Math.log(Math.min(1, p))) ** sharpness *
		(known.numeric[term] === 1 ? numeric : 1) *
		(known.useful[term] ?? 0);
	const shareOf = (term: number) => {
		share[term] ??= frequency(known.words[term] ?? "") ?? unknown;
		return share[term] ?? unknown;
	};
	const weigh = (term: number) => {
		const own = shareOf(term);
		const here = ((held[term] ?? 0) + prior * own) / (size + prior);
		let low = common;
		while (here >= low * step) low *= step;
		return rarity(term, here < common ? own : Math.max(own, low * Math.sqrt(step)));
	};
	return {
		add(document, { terms }) {
			size++;
			for (const term of terms) {
				held[term] = (held[term] ?? 0) + 1;
				const list = holders[term] ?? [];
				holders[term] = list;
				list.push(document);
				touched.add(term);
			}
		},
		changed() {
			const found = new Set<number>();
			for (const term of new Set([...touched, ...lighter])) {
				const now = weigh(term);
				if (now === weight[term]) continue;
				if (now < rarity(term, shareOf(term))) lighter.add(term);
				else lighter.delete(term);
				// A word that is new weighs what it does at large: only those hold it that are new too.
				if (weight[term] !== undefined) for (const document of holders[term] ?? []) found.add(document);
				weight[term] = now;
			}
			touched = new Set();
			return found;
		},
		vector(words) {
			const { terms, all, lead, name } = words;
			const long = Math.min(4, Math.max(shortest, terms.length / usualLength)) ** (lengthPower / 2);
			const times = (view: number, i: number) =>
				view === 1 ? (lead[i] ?? 0) : view === 0 || name[i] === 1 ? (all[i] ?? 0) : 0;
			const raw = (view: number, i: number) => {
				const n = times(view, i);
				return n === 0 ? 0 : Math.round((1 + Math.log(n)) * (weight[terms[i] ?? 0] ?? 0) * 1024);
			};
			const scale = parts.map((part, view) => {
				let square = 0;
				for (let i = 0; i < terms.length; i++) square += raw(view, i) ** 2;
				return Math.sqrt(part / (square || 1)) * long * unit;
			});
			const order = Int32Array.from(terms, (_, i) => i).sort((i, j) => (terms[i] ?? 0) - (terms[j] ?? 0));
			const found: number[] = [];
			const weighed: number[] = [];
			for (const i of order)
				for (let view = 0; view < parts.length; view++) {
					const much = Math.round(raw(view, i) * (scale[view] ?? 0));
					if (much === 0) continue;
					found.push((terms[i] ?? 0) * parts.length + view);
					weighed.push(much);
				}
			return { terms: Int32Array.from(found), weights: Float64Array.from(weighed) };
		},
		atLarge: (term) => rarity(term, shareOf(term)),
		sign(term) {
			signs[term] ??= hash(known.words[term] ?? "");
			return signs[term] ?? 0;
		},
	};
}
