import type { Word } from "../tokens.js";
import { look, type Outlook, outlook, tagFeatures, tagKeys } from "./tagging.js";
import type { Traits } from "./traits.js";
import { score, type Weights } from "./weights.js";

/** A greedy tagger, left to right, with two words of lookahead: `view.tags` after `tagAll` are classes of its model. */
export interface Tagger {
	readonly weights: Weights;
	readonly view: Outlook;
	readonly keys: Int32Array;
	readonly scores: Int32Array;
}

export function tagger(weights: Weights, traits: Traits): Tagger {
	return {
		weights,
		view: outlook(traits),
		keys: new Int32Array(tagFeatures),
		scores: new Int32Array(weights.classes),
	};
}

/** Tags the words of one sentence; time is linear in their number. */
export function tagAll(tagger: Tagger, words: readonly Pick<Word, "text" | "norm">[]): void {
	const { weights, view, keys, scores } = tagger;
	look(view, words);
	for (let i = 0; i < words.length; i++) {
		score(weights, keys, tagKeys(view, i, keys), scores);
		let best = 0;
		for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
		view.tags[i + 2] = best;
	}
}
