import type { Outlook } from "./outlook.js";
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
} from "./parsing.js";
import { add, type Weights } from "./weights.js";

/** What a class of the parser does: a move and, for an arc, the index of the relation plus one. */
export interface Step {
	readonly move: number;
	readonly label: number;
}

/** A greedy arc-hybrid parser. */
export interface Parser {
	readonly weights: Weights;
	readonly state: State;
	/** Move and label of each class in turn. */
	readonly steps: Int32Array;
	readonly kinds: Kinds;
	readonly keys: Int32Array;
	readonly scores: Int32Array;
}

export function parser(weights: Weights, steps: readonly Step[], kinds: Kinds): Parser {
	return {
		weights,
		state: state(),
		steps: Int32Array.from(steps.flatMap((s) => [s.move, s.label])),
		kinds,
		keys: new Int32Array(mostStateKeys),
		scores: new Int32Array(weights.classes),
	};
}

/** Parses the tagged sentence of `view`: heads (n is the root) and labels are in `parser.state`. At most 2n moves. */
export function parse(parser: Parser, view: Outlook): void {
	const { weights, state: s, steps, keys, scores } = parser;
	begin(s, view, parser.kinds);
	while (!finished(s)) {
		scores.fill(0);
		add(weights, keys, stateKeys(s, keys), scores);
		const shift = allowed(s, moves.shift);
		const left = allowed(s, moves.left);
		const right = allowed(s, moves.right);
		let best = -1;
		let most = Number.NEGATIVE_INFINITY;
		for (let c = 0; c < scores.length; c++) {
			const value = scores[c] ?? 0;
			if (value <= most) continue;
			const move = steps[c * 2];
			if (move === moves.shift ? shift : move === moves.left ? left : right) {
				best = c;
				most = value;
			}
		}
		act(s, steps[best * 2] ?? moves.shift, steps[best * 2 + 1] ?? 0);
	}
}
