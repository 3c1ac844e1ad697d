import { labelKeys, mostLabelKeys } from "../../src/text/syntax/labelling.js";
import { look, outlook } from "../../src/text/syntax/outlook.js";
import { begin, hang, type Kinds, state } from "../../src/text/syntax/parsing.js";
import type { Traits } from "../../src/text/syntax/traits.js";
import { argmax, Counter, chance, Learner, shuffle } from "./learner.js";
import { nodeHeads, nodeLabels, type TreeExample } from "./parser.js";

/** One averaged perceptron over the relations, trained on the trees of the treebank. */
export function trainLabeller(
	examples: readonly TreeExample[],
	relations: number,
	kinds: Kinds,
	traits: Traits,
	options: { readonly epochs: number; readonly seed: number; readonly least: number },
): Map<number, Float32Array> {
	const view = outlook(traits);
	const s = state();
	const keys = new Int32Array(mostLabelKeys);
	const scores = new Float64Array(relations);
	const counter = new Counter();
	const learner = new Learner(relations, counter, options.least);
	const random = chance(options.seed);
	const data = examples.map((e) => ({ e, heads: nodeHeads(e, kinds), gold: nodeLabels(e, kinds) }));
	// Round -1 counts the features.
	for (let epoch = -1; epoch < options.epochs; epoch++) {
		if (epoch >= 0) shuffle(data, random);
		for (const { e, heads, gold } of data) {
			look(view, e.words);
			view.tags.set(e.tags, 2);
			begin(s, view, kinds);
			// Children to the left from the nearest, those to the right after one another, as the parser hangs them.
			for (let node = s.n - 1; node >= 0; node--) if ((heads[node] ?? 0) > node) hang(s, node, heads[node] ?? 0);
			for (let node = 0; node < s.n; node++) if ((heads[node] ?? 0) < node) hang(s, node, heads[node] ?? 0);
			const labels = new Int32Array(s.n);
			for (let node = 0; node < s.n; node++) {
				const right = gold[node] ?? 0;
				labels[node] = heads[node] === s.n ? -1 : right;
				if (heads[node] === s.n) continue;
				const n = labelKeys(s, labels, node, keys);
				if (epoch < 0) {
					counter.count(keys, n);
					continue;
				}
				learner.score(keys, n, scores);
				const wrong = argmax(scores, right, 1);
				if (wrong !== right) {
					learner.update(keys, n, right, 1);
					learner.update(keys, n, wrong, -1);
				}
				labels[node] = argmax(scores);
				learner.time++;
			}
		}
	}
	return learner.averaged(1);
}
