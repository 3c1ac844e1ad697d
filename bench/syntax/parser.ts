import { look, outlook } from "../../src/text/syntax/outlook.js";
import type { Step } from "../../src/text/syntax/parser.js";
import {
	act,
	allowed,
	begin,
	finished,
	type Kinds,
	mostStateKeys,
	moves,
	type State,
	state,
	stateKeys,
} from "../../src/text/syntax/parsing.js";
import type { Traits } from "../../src/text/syntax/traits.js";
import type { Word } from "../../src/text/tokens.js";
import { Counter, chance, Learner, shuffle } from "./learner.js";

/** A sentence with the tags that the tagger gives it (not those of the treebank) and the treebank's tree. */
export interface TreeExample {
	readonly words: readonly Pick<Word, "text" | "norm">[];
	readonly tags: Int32Array;
	/** -1 for the root. */
	readonly heads: readonly number[];
	/** Index of the relation plus one. */
	readonly labels: readonly number[];
}

/** Classes of the parser: the shift, then each move with each relation that it is seen with. */
export function stepsOf(examples: readonly TreeExample[], least: number): Step[] {
	const counts = new Map<number, number>();
	for (const e of examples)
		e.heads.forEach((h, i) => {
			const c = (h < 0 || h > i ? moves.left : moves.right) * 256 + (e.labels[i] ?? 0);
			counts.set(c, (counts.get(c) ?? 0) + 1);
		});
	const arcs = [...counts].filter(([, n]) => n >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	return [{ move: moves.shift, label: 0 }, ...arcs.map(([c]) => ({ move: c >> 8, label: c & 255 }))];
}

/** How many arcs of the gold tree a move makes impossible (Goldberg and Nivre 2013). */
function cost(s: State, move: number, gold: readonly number[]): number {
	const { n, stack, depth, front } = s;
	const head = (i: number) => (i === n ? -2 : (gold[i] ?? -1) < 0 ? n : (gold[i] ?? 0));
	let lost = 0;
	if (move === moves.shift) {
		for (let k = 0; k < depth; k++) {
			const i = stack[k] ?? 0;
			if (head(i) === front) lost++;
			if (k < depth - 1 && head(front) === i) lost++;
		}
		return lost;
	}
	const top = stack[depth - 1] ?? 0;
	const under = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
	const h = head(top);
	if (move === moves.left ? h === under || h > front : h >= front) lost++;
	for (let j = front; j < n; j++) if (head(j) === top) lost++;
	return lost;
}

export function trainParser(
	examples: readonly TreeExample[],
	steps: readonly Step[],
	kinds: Kinds,
	traits: Traits,
	options: {
		readonly epochs: number;
		readonly seed: number;
		readonly least: number;
		readonly log?: (line: string) => void;
	},
): Map<number, Float32Array> {
	const view = outlook(traits);
	const s = state();
	const keys = new Int32Array(mostStateKeys);
	const scores = new Float64Array(steps.length);
	const counter = new Counter();
	const learner = new Learner(steps.length, counter, options.least);
	const random = chance(options.seed);
	const data = [...examples];
	const costs = [0, 0, 0];
	// Epoch -1 counts the features on the way to the gold trees.
	for (let epoch = -1; epoch < options.epochs; epoch++) {
		if (epoch >= 0) shuffle(data, random);
		let [right, all] = [0, 0];
		for (const e of data) {
			look(view, e.words);
			view.tags.set(e.tags, 2);
			begin(s, view, kinds);
			while (!finished(s)) {
				const n = stateKeys(s, keys);
				if (epoch < 0) counter.count(keys, n);
				else learner.score(keys, n, scores);
				let least = Number.POSITIVE_INFINITY;
				for (let m = 0; m < 3; m++) {
					costs[m] = allowed(s, m) ? cost(s, m, e.heads) : Number.POSITIVE_INFINITY;
					least = Math.min(least, costs[m] ?? 0);
				}
				const top = s.stack[s.depth - 1] ?? 0;
				const label = e.labels[top] ?? 0;
				const goldHead = (e.heads[top] ?? -1) < 0 ? s.n : (e.heads[top] ?? 0);
				const under = s.stack[s.depth - 2] ?? -1;
				let good = -1;
				let bad = -1;
				let best = -1;
				for (let c = 0; c < steps.length; c++) {
					const step = steps[c];
					if (!step || costs[step.move] === Number.POSITIVE_INFINITY) continue;
					const value = scores[c] ?? 0;
					if (best < 0 || value > (scores[best] ?? 0)) best = c;
					const arc = step.move === moves.left ? s.front : under;
					const fits =
						costs[step.move] === least && (step.move === moves.shift || arc !== goldHead || step.label === label);
					if (fits) {
						if (good < 0 || value > (scores[good] ?? 0)) good = c;
					} else if (bad < 0 || value > (scores[bad] ?? 0)) bad = c;
				}
				// A relation that is too rare for a class: nothing fits, nothing is learnt.
				if (good < 0) good = best;
				else if (epoch >= 0 && bad >= 0 && (scores[bad] ?? 0) + 1 > (scores[good] ?? 0)) {
					learner.update(keys, n, good, 1);
					learner.update(keys, n, bad, -1);
				}
				if (epoch >= 0) learner.time++;
				all++;
				if (best === good) right++;
				const follow = steps[epoch > 0 && random() < 0.9 ? best : good];
				if (!follow) break;
				act(s, follow.move, follow.label);
			}
		}
		if (epoch >= 0) options.log?.(`epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} % of moves`);
	}
	return learner.averaged(2);
}
