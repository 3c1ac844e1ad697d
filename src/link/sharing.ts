import { byText, firstNotBelow } from "../core/order.js";
import { mix } from "./words.js";

/** Sets in which some other may have its like. */
export interface Sharing {
	/** Indexes of the sets that may have so much in common with one (by index), among them itself; each once, in no order. */
	readonly near: (index: number) => readonly number[];
}

/** Bits of a number that hold the index of a set and whether the words are among its rarest; a hash of 30 bits stands before them. */
const width = 2 ** 23;

const lone = (word: number) => mix(word * 2 + 1) >>> 2;
const both = (a: number, b: number) => mix(Math.imul(a, 0x9e3779b1) ^ (b * 2)) >>> 2;

/**
 * Finds sets of words of which one holds the share `least` of the other (above a half), without comparing each with each. The smaller of two such sets has at least two words in common
 * with the other, or its only one; and if it has `n` words of which `k` must be common, two common ones are among its `n - k + 2` rarest (the prefix filter of
 * Chaudhuri, Ganti and Kaushik, ICDE 2006, with two words as in Wang, Li and Feng, SIGMOD 2012). So sets meet under pairs of words, of which one set at least has both among its rarest: few share
 * those, however usual each word is by itself.
 */
export function sharing(sets: readonly ReadonlySet<string>[], least: number): Sharing {
	const counts = new Map<string, number>();
	for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
	const rank = new Map(
		[...counts].sort(([a, n], [b, m]) => n - m || byText(a, b)).map(([word], place) => [word, place] as const),
	);
	const ranked = sets.map((set) => Int32Array.from(set, (word) => rank.get(word) ?? 0).sort());
	/** The keys of a set, with whether their words are among its rarest. */
	const each = (words: Int32Array, found: (key: number, isRare: boolean) => void) => {
		const rare = words.length - Math.ceil(least * words.length - 1e-9) + 2;
		words.forEach((a, i) => {
			found(lone(a), words.length === 1);
			for (let j = i + 1; j < words.length; j++) found(both(a, words[j] ?? 0), j < rare);
		});
	};
	const entries: number[] = [];
	ranked.forEach((words, i) => {
		each(words, (key, isRare) => entries.push(key * width + i * 2 + (isRare ? 1 : 0)));
	});
	const sorted = Float64Array.from(entries).sort();
	const stamp = new Int32Array(sets.length);
	let turn = 0;
	return {
		near(index) {
			const met: number[] = [];
			turn++;
			each(ranked[index] ?? new Int32Array(), (key, isRare) => {
				for (let at = firstNotBelow(sorted, key * width); at < sorted.length; at++) {
					const entry = sorted[at] ?? 0;
					if (entry >= (key + 1) * width) break;
					const other = Math.floor((entry % width) / 2);
					if (stamp[other] === turn || !(isRare || entry % 2 === 1)) continue;
					stamp[other] = turn;
					met.push(other);
				}
			});
			return met;
		},
	};
}
