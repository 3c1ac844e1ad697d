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
import type { Weights } from "./weights.js";

/**
 * A greedy arc-hybrid parser without relations. Each key of its model has two cells: what it says for `left` and for `right` against `shift`.
 */
export interface Parser {
	readonly weights: Weights;
	readonly state: State;
	readonly kinds: Kinds;
	readonly keys: Int32Array;
}

export function parser(weights: Weights, kinds: Kinds): Parser {
	return { weights, state: state(), kinds, keys: new Int32Array(mostStateKeys) };
}

/** Parses the tagged sentence of `view`: heads of nodes are in `parser.state`. At most 2n moves. */
export function parse(parser: Parser, view: Outlook): void {
	const { state: s, keys } = parser;
	const { cells, mask } = parser.weights;
	const half = mask >> 1;
	begin(s, view, parser.kinds);
	while (!finished(s)) {
		const shift = allowed(s, moves.shift);
		const left = allowed(s, moves.left);
		const right = allowed(s, moves.right);
		let move: number = shift ? moves.shift : left ? moves.left : moves.right;
		if ((shift ? 1 : 0) + (left ? 1 : 0) + (right ? 1 : 0) > 1) {
			const n = stateKeys(s, keys);
			let [l, r] = [0, 0];
			for (let k = 0; k < n; k++) {
				const at = ((keys[k] ?? 0) & half) << 1;
				l += cells[at] ?? 0;
				r += cells[at + 1] ?? 0;
			}
			let most = shift ? 0 : Number.NEGATIVE_INFINITY;
			if (left && l > most) {
				move = moves.left;
				most = l;
			}
			if (right && r > most) move = moves.right;
		}
		act(s, move);
	}
}
