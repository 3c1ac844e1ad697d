import type { Choices } from "../../src/text/syntax/choices.js";
import { choiceOf } from "../../src/text/syntax/choices.js";
import { look, outlook } from "../../src/text/syntax/outlook.js";
import { tagAll, tagger } from "../../src/text/syntax/tagger.js";
import { ownKeys, pairKeys, places } from "../../src/text/syntax/tagging.js";
import type { Traits } from "../../src/text/syntax/traits.js";
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

/** The words of a sentence as a rough text might have them, one time in six: without the last stop, in capitals, set as a title, or all small. */
export function roughened(words: readonly Form[], random: () => number): readonly Form[] {
	const r = random();
	if (r >= 0.16) return words;
	// Headlines have no stop.
	const bare = words.length > 2 && !/[\p{L}\p{N}]/u.test(words.at(-1)?.text ?? "") ? words.slice(0, -1) : words;
	if (r < 0.05) return bare;
	if (r < 0.09) return bare.map((w) => ({ text: w.text.toUpperCase(), norm: w.norm }));
	if (r < 0.14)
		return bare.map((w) => ({
			text: w.text.length > 3 ? w.text.charAt(0).toUpperCase() + w.text.slice(1) : w.text,
			norm: w.norm,
		}));
	return words.map((w) => ({ text: w.text.toLowerCase(), norm: w.norm }));
}

/** Bits of the tables of what forms say alone, and of what they say together. */
export const bits = { own: 20, pairs: 18 } as const;

export interface TaggerSums {
	readonly own: Float32Array;
	readonly pairs: Float32Array;
}

/** One averaged perceptron with a margin of one, trained on its own history. */
export function trainTagger(
	examples: readonly Example[],
	classes: readonly string[],
	choices: Choices,
	traits: Traits,
	options: { readonly epochs: number; readonly seed: number },
): TaggerSums {
	const view = outlook(traits);
	const own = new Learner(bits.own);
	const pairs = new Learner(bits.pairs);
	const scores = new Float64Array(classes.length);
	const random = chance(options.seed);
	const data = examples.map((e) => ({ words: e.words, ids: classIds(e, classes) }));
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		shuffle(data, random);
		for (const { words, ids } of data) {
			const seen = roughened(words, random);
			look(view, seen);
			for (let i = 0; i < seen.length; i++) {
				const set = choices.sets[choiceOf(choices, view.traits, view.rows[i + 2] ?? 0)] ?? [];
				if (set.length === 1) {
					view.tags[i + 2] = set[0] ?? 0;
					continue;
				}
				pairs.n = pairKeys(view, i, pairs.keys);
				own.n = 0;
				for (let place = 0; place < places; place++)
					own.n += ownKeys(view.traits, view.rows[i + place] ?? 0, place, own.keys.subarray(own.n));
				scores.fill(0);
				own.score(set, scores);
				pairs.score(set, scores);
				const gold = ids[i] ?? 0;
				const wrong = argmax(scores, set, gold, 1);
				view.tags[i + 2] = argmax(scores, set);
				if (wrong !== gold && set.includes(gold)) {
					own.update(gold, wrong);
					pairs.update(gold, wrong);
				}
				own.time++;
				pairs.time++;
			}
		}
	}
	return { own: own.averaged(), pairs: pairs.averaged() };
}

/** Steps of a byte's weight for the unit of one tagger's, and what is left out below. */
export const tagSteps = { scale: 16, least: 3 } as const;

/** The classes that a tagger gives each sentence which has not learnt from it: one tagger for each of `folds` parts, cut by runs of sentences. */
export function tagged(
	examples: readonly Example[],
	classes: readonly string[],
	choices: Choices,
	traits: Traits,
	folds: number,
): Int32Array[] {
	const foldOf = (i: number) => Math.floor(i / 20) % folds;
	const found: Int32Array[] = [];
	for (let fold = 0; fold < folds; fold++) {
		const rest = examples.filter((_, i) => foldOf(i) !== fold);
		const sums = trainTagger(rest, classes, choices, traits, { epochs: 5, seed: 50 + fold });
		const own = { mask: (1 << bits.own) - 1, cells: quantised([sums.own], tagSteps.scale, tagSteps.least) };
		const pairs = { mask: (1 << bits.pairs) - 1, cells: quantised([sums.pairs], tagSteps.scale, tagSteps.least) };
		const t = tagger(classes.length, choices, own, pairs, traits);
		examples.forEach((e, i) => {
			if (foldOf(i) !== fold) return;
			tagAll(t, e.words);
			found[i] = t.view.tags.slice(2, 2 + e.words.length);
		});
	}
	return found;
}
