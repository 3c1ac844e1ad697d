import type { Span } from "../../core/span.js";
import type { Piece } from "../forms.js";
import type { Tag, Token } from "../tokens.js";

/** What makes the tree of a sentence when it is first asked for. */
export interface Grower {
	/** Writes the heads of all words that are no marks. */
	readonly grow: (tree: Tree) => void;
	/** Writes the heads of the marks. */
	readonly hang: (tree: Tree) => void;
	/** The relation of word `i`, which nobody asked for yet, as an index of `relations`. */
	readonly relation: (tree: Tree, i: number) => number;
	readonly relations: readonly string[];
}

/** The head of a mark and the relation of a word that nobody asked for yet. */
export const unasked = -2;

/**
 * The tree of one sentence, made when somebody first asks for a head or a relation: it costs more than all else that is found of a sentence, and many a sentence
 * is never asked. Of its `n` words `cells` holds, from `from` on, first what the tagger saw and said (row and class), then heads, then relations.
 */
export class Tree {
	grown = false;
	/** How often the state of the parser was laid out again for its relations. */
	laid = 0;
	leaves: readonly Leaf[] = [];
	constructor(
		private readonly grower: Grower,
		readonly cells: Int32Array,
		readonly from: number,
		readonly n: number,
		/** The age of the forms that the rows are of. */
		readonly age: number,
	) {}

	head(i: number): number {
		if (!this.grown) this.grower.grow(this);
		const at = this.from + this.n + i;
		const head = this.cells[at] ?? -1;
		if (head !== unasked) return head;
		this.grower.hang(this);
		return this.cells[at] ?? -1;
	}

	rel(i: number): string {
		const { grower, cells } = this;
		if (!this.grown) grower.grow(this);
		const at = this.from + 2 * this.n + i;
		let relation = cells[at] ?? unasked;
		if (relation === unasked) {
			relation = grower.relation(this, i);
			cells[at] = relation;
		}
		return grower.relations[relation] ?? "dep";
	}
}

/** A word of a sentence with a tree. */
export class Leaf implements Token {
	declare in?: NonNullable<Span["in"]>;
	readonly text: string;
	readonly norm: string;
	readonly word: number;
	constructor(
		readonly start: number,
		readonly end: number,
		piece: Piece,
		readonly tag: Tag,
		readonly fine: string,
		private readonly tree: Tree,
		private readonly at: number,
	) {
		this.text = piece.text;
		this.norm = piece.norm;
		this.word = piece.word;
	}

	get head(): number {
		return this.tree.head(this.at);
	}

	get rel(): string {
		return this.tree.rel(this.at);
	}
}
