import type { Outlook } from "./outlook.js";
import { act, begin, type Kinds, moves, type State, state } from "./parsing.js";
import { frontScore, leftOf, ownScore, rightOf, type Scores, scores, stateScore } from "./scores.js";
import type { Weights } from "./weights.js";

/**
 * A greedy arc-hybrid parser without relations. Each key of its model has two cells: what it says for `left` and for `right` against `shift`.
 */
export interface Parser {
	readonly scores: Scores;
	readonly state: State;
	readonly kinds: Kinds;
	/** What each node says when it is on top of the stack. */
	own: Int32Array;
}

export function parser(weights: Weights, kinds: Kinds): Parser {
	return { scores: scores(weights), state: state(), kinds, own: new Int32Array(128) };
}

/** Parses the tagged sentence of `view`: heads of nodes are in `parser.state`. At most 2n moves. */
export function parse(parser: Parser, view: Outlook): void {
	const { state: s, scores: of } = parser;
	begin(s, view, parser.kinds);
	const { n } = s;
	if (parser.own.length < n) parser.own = new Int32Array(n * 2);
	const { own } = parser;
	let front = -1;
	let ahead = 0;
	// Then each has its place: what is on the stack hangs on what lies under it, and the last on the root.
	while (s.front < n) {
		if (s.depth > 0) {
			if (s.front !== front) {
				front = s.front;
				ahead = frontScore(of, s);
			}
			const sum = stateScore(of, s) + ahead + (own[s.stack[s.depth - 1] ?? 0] ?? 0);
			const l = leftOf(sum);
			if (s.depth > 1 && rightOf(sum) > Math.max(l, 0)) {
				act(s, moves.right);
				continue;
			}
			if (l > 0) {
				act(s, moves.left);
				continue;
			}
		}
		own[s.front] = ownScore(of, s, s.front);
		act(s, moves.shift);
	}
	while (s.depth > 0) act(s, s.depth > 1 ? moves.right : moves.left);
}
