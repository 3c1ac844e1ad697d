import { hashText, type Seen, seen } from "./hash.js";
import type { Outlook } from "./outlook.js";
import { column, columns } from "./traits.js";

/**
 * The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez, Satta 2011) over the `n` words of a sentence that are no punctuation; marks are what stands
 * before the next word (Ma, Zhang, Zhu 2014), and are hung on the tree when it is done. Node `n` is the root, last in the buffer;
 * node `n + 1` stands for one that there is not.
 */
export interface State {
	n: number;
	/** First node of the buffer. */
	front: number;
	depth: number;
	/** Nodes on the stack, the last on top. */
	stack: Int32Array;
	/** Index in the sentence of each node. */
	place: Int32Array;
	/** The child of its head before each node, -1 where it is the first: written by `line`. */
	before: Int32Array;
	lined: boolean;
	/** Head of each node, -1 where it has none yet. */
	heads: Int32Array;
	/** Outermost child to the left, the one before it, outermost to the right. */
	left: Int32Array;
	left2: Int32Array;
	right: Int32Array;
	/** Nearest child to the left. */
	near: Int32Array;
	/** How many children to the left and to the right. */
	lefts: Int32Array;
	rights: Int32Array;
	/** A hash of the tags of its children to the left and to the right. */
	leftSet: Int32Array;
	rightSet: Int32Array;
	/** What the models know a word by (`column.known`), its class of the tagger, hash of its last three letters. */
	words: Int32Array;
	tags: Int32Array;
	tails: Int32Array;
	/** Hash of the marks that stand right before it, 0 where there are none. */
	marks: Int32Array;
	/** How many nodes before this one are verbs, conjunctions, follow a mark; whether it stands inside quotation marks. */
	verbs: Int32Array;
	joins: Int32Array;
	marked: Int32Array;
	quoted: Int32Array;
	readonly seen: Seen;
}

/** The word of all double quotation marks, folded. */
const quotation = hashText(`"`);

const arrays = (size: number) => ({
	stack: new Int32Array(size),
	place: new Int32Array(size),
	before: new Int32Array(size),
	heads: new Int32Array(size),
	left: new Int32Array(size),
	left2: new Int32Array(size),
	right: new Int32Array(size),
	near: new Int32Array(size),
	lefts: new Int32Array(size),
	rights: new Int32Array(size),
	leftSet: new Int32Array(size),
	rightSet: new Int32Array(size),
	words: new Int32Array(size),
	tags: new Int32Array(size),
	tails: new Int32Array(size),
	marks: new Int32Array(size),
	verbs: new Int32Array(size),
	joins: new Int32Array(size),
	marked: new Int32Array(size),
	quoted: new Int32Array(size),
});

export function state(): State {
	return { n: 0, front: 0, depth: 0, lined: false, seen: seen(stateFeatures), ...arrays(128) };
}

/** What a class of the tagger is to the parser. */
export const kind = { other: 0, verb: 1, conjunction: 2, punctuation: 3 } as const;
export type Kinds = Int32Array;

function fillNode(s: State, node: number, word: number, tail: number, tag: number): void {
	s.words[node] = word;
	s.tails[node] = tail;
	s.tags[node] = tag;
}

/** Lays a tagged sentence before the parser. */
export function begin(s: State, view: Outlook, kinds: Kinds): void {
	if (s.stack.length < view.n + 3) Object.assign(s, arrays(view.n * 2 + 3));
	const t = view.traits.table;
	let [n, verbs, joins, marked, mark, quotes] = [0, 0, 0, 0, 0, 0];
	for (let i = 0; i <= view.n; i++) {
		const at = (view.rows[i + 2] ?? 0) * columns;
		const tag = view.tags[i + 2] ?? 0;
		const is = i === view.n ? kind.other : (kinds[tag] ?? 0);
		if (is === kind.punctuation) {
			const word = t[at + column.word] ?? 0;
			if (word === quotation) quotes ^= 1;
			mark = Math.imul(mark ^ word, 0x01000193) | 1;
			continue;
		}
		if (mark !== 0) marked++;
		s.marks[n] = mark;
		s.verbs[n] = verbs;
		s.joins[n] = joins;
		s.marked[n] = marked;
		s.quoted[n] = quotes;
		mark = 0;
		if (i === view.n) break;
		s.place[n] = i;
		fillNode(s, n, t[at + column.known] ?? 0, t[at + column.suffix3] ?? 0, tag);
		if (is === kind.verb) verbs++;
		else if (is === kind.conjunction) joins++;
		n++;
	}
	s.n = n;
	s.front = 0;
	s.depth = 0;
	s.lined = false;
	const none = n + 1;
	fillNode(s, n, -5, -5, 120);
	fillNode(s, none, -6, -6, 121);
	s.marks[none] = 0;
	s.place[n] = view.n;
	// One loop: so few nodes are filled sooner than nine calls are made.
	const { heads, left, left2, right, near, lefts, rights, leftSet, rightSet } = s;
	for (let node = 0; node < n + 2; node++) {
		heads[node] = -1;
		left[node] = none;
		left2[node] = none;
		right[node] = none;
		near[node] = none;
		lefts[node] = 0;
		rights[node] = 0;
		leftSet[node] = 0;
		rightSet[node] = 0;
	}
}

/** Hangs a node on its head; those to the left the nearest first. */
export function hang(s: State, child: number, head: number): void {
	s.heads[child] = head;
	const tag = (s.tags[child] ?? 0) + 1;
	if (child < head) {
		if (s.lefts[head] === 0) s.near[head] = child;
		s.left2[head] = s.left[head] ?? 0;
		s.left[head] = child;
		s.lefts[head] = (s.lefts[head] ?? 0) + 1;
		s.leftSet[head] = Math.imul((s.leftSet[head] ?? 0) ^ tag, 0x01000193);
	} else {
		s.right[head] = child;
		s.rights[head] = (s.rights[head] ?? 0) + 1;
		s.rightSet[head] = Math.imul((s.rightSet[head] ?? 0) ^ tag, 0x01000193);
	}
}

/** Hangs all nodes as the parser does, whose heads are given: children to the left from the nearest, those to the right after one another. */
export function hangAll(s: State, heads: (node: number) => number): void {
	for (let node = s.n - 1; node >= 0; node--) {
		const head = heads(node);
		if (head > node) hang(s, node, head);
	}
	for (let node = 0; node < s.n; node++) {
		const head = heads(node);
		if (head < node) hang(s, node, head);
	}
}

/** Writes down which child of its head stands before each node. */
export function line(s: State): void {
	if (s.lined) return;
	s.lined = true;
	const { before, heads, n } = s;
	// Outside of the parser's own moves the stack is free: here the last child of each node so far.
	const last = s.stack.fill(-1, 0, n + 1);
	for (let node = 0; node < n; node++) {
		const head = heads[node] ?? n;
		before[node] = last[head] ?? -1;
		last[head] = node;
	}
}

/** The node of a word, -1 where it is a mark. Binary search. */
export function nodeOf(s: State, word: number): number {
	let low = 0;
	let high = s.n - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const at = s.place[middle] ?? 0;
		if (at === word) return middle;
		if (at < word) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

export const moves = { shift: 0, left: 1, right: 2 } as const;

export function finished(s: State): boolean {
	return s.front === s.n && s.depth === 0;
}

/** Whether a move is allowed: so that every word gets a head, and the root one child. */
export function allowed(s: State, move: number): boolean {
	if (move === moves.shift) return s.front < s.n;
	if (move === moves.left) return s.depth > 0 && (s.front < s.n || s.depth === 1);
	return s.depth > 1;
}

/** `left` hangs the top of the stack on the front of the buffer, `right` on what lies under it. */
export function act(s: State, move: number): void {
	if (move === moves.shift) {
		s.stack[s.depth++] = s.front++;
		return;
	}
	const top = s.stack[--s.depth] ?? 0;
	hang(s, top, move === moves.left ? s.front : (s.stack[s.depth - 1] ?? 0));
}

/** How many features a state has. */
export const stateFeatures = 36;
