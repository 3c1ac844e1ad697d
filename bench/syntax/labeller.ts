import type { Choices } from "../../src/text/syntax/choices.js";
import { arcKey, labelKeys, mostLabelKeys } from "../../src/text/syntax/labelling.js";
import { look, outlook } from "../../src/text/syntax/outlook.js";
import { begin, hang, type Kinds, type State, state } from "../../src/text/syntax/parsing.js";
import type { Traits } from "../../src/text/syntax/traits.js";
import { argmax, chance, Learner, shuffle } from "./learner.js";
import { nodeHeads, nodeLabels, type TreeExample } from "./parser.js";

/** Bits of the table. */
export const labelBits = 18;

/** Hangs all nodes as the parser does: children to the left from the nearest, those to the right after one another. */
function hangAll(s: State, heads: readonly number[]): void {
	for (let node = s.n - 1; node >= 0; node--) if ((heads[node] ?? 0) > node) hang(s, node, heads[node] ?? 0);
	for (let node = 0; node < s.n; node++) if ((heads[node] ?? 0) < node) hang(s, node, heads[node] ?? 0);
}

/** The relations that arcs between two tags have, and all arcs to one tag; those below these shares are left out. */
export function relationChoices(examples: readonly TreeExample[], relations: number, kinds: Kinds): Choices {
	const byArc = new Map<number, Map<number, number>>();
	const byTag = new Map<number, Map<number, number>>();
	const count = (counts: Map<number, Map<number, number>>, key: number, label: number) => {
		const of = counts.get(key) ?? new Map<number, number>();
		counts.set(key, of);
		of.set(label, (of.get(label) ?? 0) + 1);
	};
	for (const e of examples) {
		const heads = nodeHeads(e, kinds);
		const labels = nodeLabels(e, kinds);
		const tags = [...e.tags].filter((tag) => kinds[tag] !== 3);
		tags.forEach((tag, node) => {
			const h = heads[node] ?? 0;
			if (h === tags.length) return;
			count(byArc, arcKey(tag, tags[h] ?? 0, node < h), labels[node] ?? 0);
			count(byTag, tag, labels[node] ?? 0);
		});
	}
	const sets: (readonly number[])[] = [Array.from({ length: relations }, (_, i) => i)];
	const indices = new Map<string, number>();
	const sorted = (counts: Map<number, Map<number, number>>, least: number, share: number) => {
		const found = new Map<number, number>();
		for (const [key, of] of counts) {
			const all = [...of.values()].reduce((a, b) => a + b, 0);
			if (all < least) continue;
			const set = [...of].filter(([, n]) => n / all >= share).map(([c]) => c);
			const name = set.sort((a, b) => a - b).join(" ");
			const index = indices.get(name) ?? sets.push(set) - 1;
			indices.set(name, index);
			found.set(key, index);
		}
		return found;
	};
	return { sets, words: sorted(byArc, 10, 0.01), kinds: sorted(byTag, 10, 0.01) };
}

/** One averaged perceptron over the relations, trained on the trees of the treebank. */
export function trainLabeller(
	examples: readonly TreeExample[],
	choices: Choices,
	kinds: Kinds,
	traits: Traits,
	options: { readonly epochs: number; readonly seed: number },
): Float32Array {
	const view = outlook(traits);
	const s = state();
	const scores = new Float64Array(choices.sets[0]?.length ?? 0);
	const learner = new Learner(labelBits);
	const random = chance(options.seed);
	const data = examples.map((e) => ({ e, heads: nodeHeads(e, kinds), gold: nodeLabels(e, kinds) }));
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		shuffle(data, random);
		for (const { e, heads, gold } of data) {
			look(view, e.words);
			view.tags.set(e.tags, 2);
			begin(s, view, kinds);
			hangAll(s, heads);
			const latest = new Int32Array(s.n + 1);
			for (let node = 0; node < s.n; node++) {
				const h = heads[node] ?? 0;
				if (h === s.n) continue;
				const tag = s.tags[node] ?? 0;
				const index = choices.words.get(arcKey(tag, s.tags[h] ?? 0, node < h)) ?? choices.kinds.get(tag) ?? 0;
				const set = choices.sets[index] ?? [];
				let found = set[0] ?? 0;
				const right = gold[node] ?? 0;
				if (set.length > 1) {
					labelKeys(s, latest[h] ?? 0, node, learner.keys);
					learner.n = mostLabelKeys;
					scores.fill(0);
					learner.score(set, scores);
					found = argmax(scores, set);
					const wrong = argmax(scores, set, right, 1);
					if (wrong !== right && set.includes(right)) learner.update(right, wrong);
					learner.time++;
				}
				latest[h] = found + 2;
			}
		}
	}
	return learner.averaged();
}
