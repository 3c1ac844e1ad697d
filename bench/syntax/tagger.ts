import { Bytes, Writer } from "../../src/text/syntax/bytes.js";
import type { Lexicon } from "../../src/text/syntax/lexicon.js";
import { look, outlook } from "../../src/text/syntax/outlook.js";
import { certainKey, tagAll, tagger } from "../../src/text/syntax/tagger.js";
import { mostKeys, ownKeys, pairKeys, places } from "../../src/text/syntax/tagging.js";
import { traits } from "../../src/text/syntax/traits.js";
import { readWeights, writeWeights } from "../../src/text/syntax/weights.js";
import type { Word } from "../../src/text/tokens.js";
import type { Example } from "./align.js";
import { argmax, chance, Learner, quantised, shuffle } from "./learner.js";

type Form = Pick<Word, "text" | "norm">;

/** The classes of the tagger: pairs "UPOS|XPOS" that stand at least three times in the examples, the commonest first. */
export function tagClasses(examples: readonly Example[]): string[] {
	const counts = new Map<string, number>();
	for (const e of examples)
		e.tags.forEach((tag, i) => {
			const name = `${tag}|${e.fines[i] ?? ""}`;
			counts.set(name, (counts.get(name) ?? 0) + 1);
		});
	return [...counts]
		.filter(([, n]) => n >= 3)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([name]) => name);
}

/** Index of the class of each word; a pair that is too rare counts as the commonest of the same UPOS. */
export function classIds(example: Example, classes: readonly string[]): number[] {
	return example.tags.map((tag, i) => {
		const exact = classes.indexOf(`${tag}|${example.fines[i] ?? ""}`);
		return exact >= 0
			? exact
			: Math.max(
					0,
					classes.findIndex((c) => c.startsWith(`${tag}|`)),
				);
	});
}

/** The words of a sentence as a rough text might have them, one time in ten: without the last stop, in capitals, set as a title, or all small. */
export function roughened(words: readonly Form[], random: () => number): readonly Form[] {
	const r = random();
	if (r < 0.05 && words.length > 2 && !/[\p{L}\p{N}]/u.test(words.at(-1)?.text ?? "")) return words.slice(0, -1);
	if (r >= 0.1) return words;
	if (r >= 0.09) return words.map((w) => ({ text: w.text.toLowerCase(), norm: w.norm }));
	if (r >= 0.07)
		return words.map((w) => ({
			text: w.text.length > 3 ? w.text.charAt(0).toUpperCase() + w.text.slice(1) : w.text,
			norm: w.norm,
		}));
	return r >= 0.05 ? words.map((w) => ({ text: w.text.toUpperCase(), norm: w.norm })) : words;
}

/** Words that stand at least `least` times and always in one class, by `certainKey`. */
export function certainWords(
	examples: readonly Example[],
	classes: readonly string[],
	lexicon: Lexicon,
	least: number,
): Map<number, number> {
	const view = outlook(traits(lexicon));
	const counts = new Map<number, Map<number, number>>();
	for (const e of examples) {
		look(view, e.words);
		classIds(e, classes).forEach((c, i) => {
			const k = certainKey(view.traits, view.rows[i + 2] ?? 0);
			if (k === 0) return;
			const of = counts.get(k) ?? new Map<number, number>();
			counts.set(k, of);
			of.set(c, (of.get(c) ?? 0) + 1);
		});
	}
	const certain = new Map<number, number>();
	for (const [k, of] of counts) {
		const [only, ...others] = of;
		if (only && others.length === 0 && only[1] >= least) certain.set(k, only[0]);
	}
	return certain;
}

/** One averaged perceptron with a margin of one, trained on its own history. */
export function trainTagger(
	examples: readonly Example[],
	classes: readonly string[],
	lexicon: Lexicon,
	certain: ReadonlyMap<number, number>,
	options: { readonly epochs: number; readonly seed: number },
): Map<number, Float32Array> {
	const view = outlook(traits(lexicon));
	const keys = new Int32Array(mostKeys * 6);
	const scores = new Float64Array(classes.length);
	const learner = new Learner(classes.length);
	const random = chance(options.seed);
	const data = examples.map((e) => ({ words: e.words, ids: classIds(e, classes) }));
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		shuffle(data, random);
		for (const { words, ids } of data) {
			const seen = roughened(words, random);
			look(view, seen);
			for (let i = 0; i < seen.length; i++) {
				const sure = certain.get(certainKey(view.traits, view.rows[i + 2] ?? 0));
				if (sure !== undefined) {
					view.tags[i + 2] = sure;
					continue;
				}
				let n = pairKeys(view, i, keys);
				for (let place = 0; place < places; place++)
					n += ownKeys(view.traits, view.rows[i + place] ?? 0, place, keys.subarray(n));
				learner.score(keys, n, scores);
				const gold = ids[i] ?? 0;
				const wrong = argmax(scores, gold, 1);
				view.tags[i + 2] = argmax(scores);
				if (wrong !== gold) {
					learner.update(keys, n, gold, 1);
					learner.update(keys, n, wrong, -1);
				}
				learner.time++;
			}
		}
	}
	return learner.averaged(1);
}

/** The classes that a tagger gives each sentence which has not learnt from it: one tagger for each of `folds` parts, cut by runs of sentences. */
export function tagged(
	examples: readonly Example[],
	classes: readonly string[],
	lexicon: Lexicon,
	certain: ReadonlyMap<number, number>,
	folds: number,
): Int32Array[] {
	const foldOf = (i: number) => Math.floor(i / 20) % folds;
	const found: Int32Array[] = [];
	for (let fold = 0; fold < folds; fold++) {
		const rows = quantised(
			trainTagger(
				examples.filter((_, i) => foldOf(i) !== fold),
				classes,
				lexicon,
				certain,
				{ epochs: 6, seed: 50 + fold },
			),
			16,
			1,
		);
		const writer = new Writer();
		writeWeights(writer, classes.length, rows);
		const t = tagger(readWeights(new Bytes(writer.done())), certain, traits(lexicon));
		examples.forEach((e, i) => {
			if (foldOf(i) !== fold) return;
			tagAll(t, e.words);
			found[i] = t.view.tags.slice(2, 2 + e.words.length);
		});
	}
	return found;
}
