import { tokens, type Word } from "../../src/text/tokens.js";
import type { GoldSentence, GoldWord } from "./conllu.js";

/** A sentence in our words with what the treebank says of each. */
export interface Example {
	readonly words: readonly Pick<Word, "text" | "norm">[];
	readonly tags: readonly string[];
	readonly fines: readonly string[];
	readonly heads: readonly number[];
	readonly rels: readonly string[];
	/** True where our word and the treebank's have the same borders. */
	readonly exact: readonly boolean[];
	readonly lemmas: readonly string[];
}

/**
 * The treebank's annotation laid over our tokeniser's words. Of several treebank words in one of ours ("cannot") the one that is head of the others stands
 * for it. Of several of our words in one of the treebank's ("Gen" + ".") the first with a letter or digit is the word; signs hang on it as punctuation, other pieces as `flat`.
 */
export function align(sentence: GoldSentence, clitics: RegExp | null): Example {
	const { text, words: gold } = sentence;
	const ours = tokens(text, { start: 0, end: text.length }, clitics);
	// For each of our words the treebank words that it overlaps.
	const covered: number[][] = ours.map(() => []);
	const covering: number[][] = gold.map(() => []);
	let from = 0;
	ours.forEach((w, i) => {
		while (from < gold.length && (gold[from]?.end ?? 0) <= w.start) from++;
		for (let g = from; g < gold.length && (gold[g]?.start ?? 0) < w.end; g++) {
			covered[i]?.push(g);
			covering[g]?.push(i);
		}
	});
	const chosen: (number | null)[] = ours.map((_, i) => {
		const list = covered[i] ?? [];
		const outer = list.find((g) => !list.includes(gold[g]?.head ?? -1));
		return outer ?? list[0] ?? null;
	});
	// The word of ours that carries a treebank word.
	const carrier: number[] = gold.map((_, g) => {
		const list = covering[g] ?? [];
		return list.find((i) => chosen[i] === g && /[\p{L}\p{N}]/u.test(ours[i]?.text ?? "")) ?? list[0] ?? 0;
	});
	const heads: number[] = [];
	const rels: string[] = [];
	const tags: string[] = [];
	const fines: string[] = [];
	const exact: boolean[] = [];
	const lemmas: string[] = [];
	ours.forEach((w, i) => {
		const g = chosen[i] ?? null;
		const word: GoldWord | undefined = g === null ? undefined : gold[g];
		exact.push(word !== undefined && word.start === w.start && word.end === w.end);
		if (g === null || !word) {
			heads.push(i === 0 ? -1 : i - 1);
			rels.push("dep");
			tags.push("X");
			fines.push("FW");
			lemmas.push(w.norm);
			return;
		}
		lemmas.push(word.lemma);
		const main = carrier[g] ?? i;
		if (main !== i) {
			const sign = !/[\p{L}\p{N}]/u.test(w.text);
			heads.push(main);
			rels.push(sign ? "punct" : "flat");
			tags.push(sign ? "PUNCT" : word.tag);
			fines.push(sign ? (w.text === "." ? "." : w.text === "," ? "," : "HYPH") : word.fine);
			return;
		}
		let h = word.head;
		// Out of the words that ours has swallowed.
		while (h >= 0 && carrier[h] === i) h = gold[h]?.head ?? -1;
		heads.push(h < 0 ? -1 : (carrier[h] ?? -1));
		rels.push(word.rel);
		tags.push(word.tag);
		fines.push(word.fine);
	});
	return { words: ours.map((w) => ({ text: w.text, norm: w.norm })), tags, fines, heads, rels, exact, lemmas };
}
