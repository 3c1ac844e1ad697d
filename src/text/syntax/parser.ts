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
import { type Packed, scorePacked } from "./weights.js";

/** A greedy arc-hybrid parser without relations: classes of its model are the moves. */
export interface Parser {
	readonly weights: Packed;
	readonly state: State;
	readonly kinds: Kinds;
	readonly keys: Int32Array;
	readonly scores: Int32Array;
}

export function parser(weights: Packed, kinds: Kinds): Parser {
	return { weights, state: state(), kinds, keys: new Int32Array(mostStateKeys), scores: new Int32Array(3) };
}

/** Parses the tagged sentence of `view`: heads of nodes are in `parser.state`. At most 2n moves. */
export function parse(parser: Parser, view: Outlook): void {
	const { weights, state: s, keys, scores } = parser;
	begin(s, view, parser.kinds);
	while (!finished(s)) {
		const shift = allowed(s, moves.shift);
		const left = allowed(s, moves.left);
		const right = allowed(s, moves.right);
		let move: number = shift ? moves.shift : left ? moves.left : moves.right;
		if ((shift ? 1 : 0) + (left ? 1 : 0) + (right ? 1 : 0) > 1) {
			scorePacked(weights, keys, stateKeys(s, keys), scores);
			let most = shift ? (scores[moves.shift] ?? 0) : Number.NEGATIVE_INFINITY;
			if (left && (scores[moves.left] ?? 0) > most) {
				move = moves.left;
				most = scores[moves.left] ?? 0;
			}
			if (right && (scores[moves.right] ?? 0) > most) move = moves.right;
		}
		act(s, move);
	}
}
