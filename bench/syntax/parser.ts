import { look, outlook } from "../../src/text/syntax/outlook.js";
import {
	act,
	allowed,
	begin,
	finished,
	type Kinds,
	kind,
	moves,
	type State,
	state,
} from "../../src/text/syntax/parsing.js";
import { stateKeys } from "../../src/text/syntax/seeing.js";
import type { Traits } from "../../src/text/syntax/traits.js";
import { cellsOf } from "../../src/text/syntax/weights.js";
import type { Word } from "../../src/text/tokens.js";
import { chance, Learner, shuffle } from "./learner.js";

/** A sentence with the tags that the tagger gives it (not those of the treebank) and the treebank's tree. */
export interface TreeExample {
	readonly words: readonly Pick<Word, "text" | "norm">[];
	readonly tags: Int32Array;
	/** -1 for the root. */
	readonly heads: readonly number[];
	/** Index of the relation. */
	readonly labels: readonly number[];
}

/** Heads of the nodes of the parser (its root is their number): what hangs on punctuation hangs on that one's head. */
export function nodeHeads(e: TreeExample, kinds: Kinds): number[] {
	const node: number[] = [];
	let n = 0;
	for (const tag of e.tags) node.push(kinds[tag] === kind.punctuation ? -1 : n++);
	const found: number[] = [];
	e.tags.forEach((_, i) => {
		if ((node[i] ?? -1) < 0) return;
		let h = e.heads[i] ?? -1;
		for (let up = 0; h >= 0 && (node[h] ?? -1) < 0 && up < 100; up++) h = e.heads[h] ?? -1;
		found.push(h < 0 ? n : (node[h] ?? n));
	});
	return found;
}

/** Relations of the nodes of the parser. */
export function nodeLabels(e: TreeExample, kinds: Kinds): number[] {
	return e.labels.filter((_, i) => kinds[e.tags[i] ?? 0] !== kind.punctuation);
}

/** How many arcs of the gold tree a move makes impossible (Goldberg and Nivre 2013). */
function cost(s: State, move: number, gold: readonly number[]): number {
	const { n, stack, depth, front } = s;
	let lost = 0;
	if (move === moves.shift) {
		for (let k = 0; k < depth; k++) {
			const i = stack[k] ?? 0;
			if (gold[i] === front) lost++;
			if (k < depth - 1 && gold[front] === i) lost++;
		}
		return lost;
	}
	const top = stack[depth - 1] ?? 0;
	const under = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
	const h = gold[top] ?? n;
	if (move === moves.left ? h === under || h > front : h >= front) lost++;
	for (let j = front; j < n; j++) if (gold[j] === top) lost++;
	return lost;
}

/** Bits of the table: two cells a key. */
export const arcBits = 18;

/**
 * One averaged perceptron over the moves, trained with a dynamic oracle: after the first round it follows its own moves nine times in ten. Returns
 * what each key says for `left` and for `right` against `shift`.
 */
export function trainParser(
	examples: readonly TreeExample[],
	kinds: Kinds,
	traits: Traits,
	options: { readonly epochs: number; readonly seed: number },
): Float32Array {
	const view = outlook(traits);
	const s = state();
	const scores = new Float64Array(3);
	const learner = new Learner(arcBits - 1, 4);
	const random = chance(options.seed);
	const data = examples.map((e) => ({ e, gold: nodeHeads(e, kinds) }));
	const costs = [0, 0, 0];
	const all = [moves.shift, moves.left, moves.right];
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		shuffle(data, random);
		for (const { e, gold } of data) {
			look(view, e.words);
			view.tags.set(e.tags, 2);
			begin(s, view, kinds);
			while (!finished(s)) {
				// Where there is no choice, there is nothing to learn.
				const free = all.filter((m) => allowed(s, m));
				if (free.length === 1) {
					act(s, free[0] ?? 0);
					continue;
				}
				learner.n = stateKeys(s, learner.keys);
				scores.fill(0);
				learner.score(all, scores);
				let least = Number.POSITIVE_INFINITY;
				for (const m of free) {
					costs[m] = cost(s, m, gold);
					least = Math.min(least, costs[m] ?? 0);
				}
				let [good, bad, best] = [-1, -1, -1];
				for (const m of free) {
					const value = scores[m] ?? 0;
					if (best < 0 || value > (scores[best] ?? 0)) best = m;
					if (costs[m] === least) {
						if (good < 0 || value > (scores[good] ?? 0)) good = m;
					} else if (bad < 0 || value > (scores[bad] ?? 0)) bad = m;
				}
				if (bad >= 0 && (scores[bad] ?? 0) + 1 > (scores[good] ?? 0)) learner.update(good, bad);
				learner.time++;
				act(s, epoch > 0 && random() < 0.9 ? best : good);
			}
		}
	}
	const w = learner.averaged();
	const made = new Float32Array(cellsOf(arcBits));
	for (let k = 0; k < 1 << (arcBits - 1); k++) {
		made[k * 2] = (w[k * 4 + moves.left] ?? 0) - (w[k * 4 + moves.shift] ?? 0);
		made[k * 2 + 1] = (w[k * 4 + moves.right] ?? 0) - (w[k * 4 + moves.shift] ?? 0);
	}
	return made;
}
