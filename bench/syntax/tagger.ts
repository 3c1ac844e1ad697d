import type { Lexicon } from "../../src/text/syntax/lexicon.js";
import { look, outlook, tagFeatures, tagKeys } from "../../src/text/syntax/tagging.js";
import { traits } from "../../src/text/syntax/traits.js";
import type { Word } from "../../src/text/tokens.js";
import type { Example } from "./align.js";
import { chance, Learner, shuffle } from "./learner.js";

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

export function argmax(scores: Float64Array, except = -1, less = 0): number {
	let best = 0;
	let most = Number.NEGATIVE_INFINITY;
	for (let c = 0; c < scores.length; c++) {
		const s = (scores[c] ?? 0) - (c === except ? less : 0);
		if (s > most) {
			most = s;
			best = c;
		}
	}
	return best;
}

/** One averaged perceptron with a margin of one, trained on its own history. */
export function trainTagger(
	examples: readonly Example[],
	classes: readonly string[],
	lexicon: Lexicon,
	options: { readonly epochs: number; readonly seed: number },
): Map<number, Float64Array> {
	const view = outlook(traits(lexicon));
	const keys = new Int32Array(tagFeatures);
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
				const n = tagKeys(view, i, keys);
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
