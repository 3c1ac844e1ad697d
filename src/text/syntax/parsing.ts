import { hashText, key } from "./hash.js";
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
	/** Head of each node, -1 where it has none yet. */
	heads: Int32Array;
	/** Outermost and second outermost child to the left and to the right. */
	left: Int32Array;
	left2: Int32Array;
	right: Int32Array;
	right2: Int32Array;
	/** Nearest child to the left. */
	near: Int32Array;
	/** How many children to the left and to the right. */
	lefts: Int32Array;
	rights: Int32Array;
	/** A hash of the tags of its children to the left and to the right. */
	leftSet: Int32Array;
	rightSet: Int32Array;
	/** Hash of the word, its class of the tagger, hash of its last three letters, its class in the lexicon. */
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
}

/** The word of all double quotation marks, folded. */
const quotation = hashText(`"`);

const arrays = (size: number) => ({
	stack: new Int32Array(size),
	place: new Int32Array(size),
	heads: new Int32Array(size),
	left: new Int32Array(size),
	left2: new Int32Array(size),
	right: new Int32Array(size),
	right2: new Int32Array(size),
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
	return { n: 0, front: 0, depth: 0, ...arrays(128) };
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
		fillNode(s, n, t[at + column.word] ?? 0, t[at + column.suffix3] ?? 0, tag);
		if (is === kind.verb) verbs++;
		else if (is === kind.conjunction) joins++;
		n++;
	}
	s.n = n;
	s.front = 0;
	s.depth = 0;
	const none = n + 1;
	fillNode(s, n, -5, -5, 120);
	fillNode(s, none, -6, -6, 121);
	s.marks[none] = 0;
	s.place[n] = view.n;
	s.heads.fill(-1, 0, n + 2);
	s.left.fill(none, 0, n + 2);
	s.left2.fill(none, 0, n + 2);
	s.right.fill(none, 0, n + 2);
	s.right2.fill(none, 0, n + 2);
	s.near.fill(none, 0, n + 2);
	s.lefts.fill(0, 0, n + 2);
	s.rights.fill(0, 0, n + 2);
	s.leftSet.fill(0, 0, n + 2);
	s.rightSet.fill(0, 0, n + 2);
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
		s.right2[head] = s.right[head] ?? 0;
		s.right[head] = child;
		s.rights[head] = (s.rights[head] ?? 0) + 1;
		s.rightSet[head] = Math.imul((s.rightSet[head] ?? 0) ^ tag, 0x01000193);
	}
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

/** Steps of a distance that make a difference. */
export function apart(a: number, b: number): number {
	const d = b - a;
	return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
}

/** Most keys that `stateKeys` gives. */
export const mostStateKeys = 112;

/** The features of a state into `out`, after Zhang and Nivre (2011); returns how many. */
export function stateKeys(s: State, out: Int32Array): number {
	const { words, tags, n } = s;
	const none = n + 1;
	const s0 = s.depth > 0 ? (s.stack[s.depth - 1] ?? none) : none;
	const s1 = s.depth > 1 ? (s.stack[s.depth - 2] ?? none) : none;
	const s2 = s.depth > 2 ? (s.stack[s.depth - 3] ?? none) : none;
	const b0 = s.front;
	const b1 = b0 + 1 <= n ? b0 + 1 : none;
	const b2 = b0 + 2 <= n ? b0 + 2 : none;
	const s0l = s.left[s0] ?? none;
	const s0l2 = s.left2[s0] ?? none;
	const s0r = s.right[s0] ?? none;
	const s0r2 = s.right2[s0] ?? none;
	const s1l = s.left[s1] ?? none;
	const s1r = s.right[s1] ?? none;
	const b0l = s.left[b0] ?? none;
	const b0l2 = s.left2[b0] ?? none;
	const w0 = words[s0] ?? 0;
	const w1 = words[s1] ?? 0;
	const wb = words[b0] ?? 0;
	const wb1 = words[b1] ?? 0;
	const p0 = tags[s0] ?? 0;
	const p1 = tags[s1] ?? 0;
	const p2 = tags[s2] ?? 0;
	const pb = tags[b0] ?? 0;
	const pb1 = tags[b1] ?? 0;
	const pb2 = tags[b2] ?? 0;
	const d0 = s0 === none ? 15 : apart(s0, b0);
	const d1 = s1 === none ? 15 : apart(s1, s0);
	const p0b = p0 * 128 + pb;
	const p10 = p1 * 128 + p0;
	let k = 0;
	// One word.
	out[k++] = key(1, w0);
	out[k++] = key(2, p0);
	out[k++] = key(3, w0, p0);
	out[k++] = key(4, w1);
	out[k++] = key(5, p1);
	out[k++] = key(6, w1, p1);
	out[k++] = key(7, p2);
	out[k++] = key(8, words[s2] ?? 0, p2);
	out[k++] = key(9, wb);
	out[k++] = key(10, pb);
	out[k++] = key(11, wb, pb);
	out[k++] = key(12, wb1);
	out[k++] = key(13, pb1);
	out[k++] = key(14, wb1, pb1);
	out[k++] = key(15, pb2);
	out[k++] = key(16, words[b2] ?? 0, pb2);
	out[k++] = key(17, s.tails[s0] ?? 0, p0);
	out[k++] = key(18, s.tails[b0] ?? 0, pb);
	out[k++] = key(19, s.tails[s1] ?? 0, p1);
	// Two words.
	out[k++] = key(20, w0, wb);
	out[k++] = key(21, w0, p0b);
	out[k++] = key(22, wb, p0b);
	out[k++] = key(23, p0b);
	out[k++] = key(24, w1, w0);
	out[k++] = key(25, w1, p10);
	out[k++] = key(26, w0, p10);
	out[k++] = key(27, p10);
	out[k++] = key(28, pb, pb1);
	out[k++] = key(29, wb, pb1);
	out[k++] = key(30, pb, wb1);
	out[k++] = key(31, p1, pb);
	out[k++] = key(32, w1, pb);
	out[k++] = key(33, p1, wb);
	out[k++] = key(35, p0, pb1);
	out[k++] = key(36, w0, pb1);
	// Three words.
	out[k++] = key(40, p0b, pb1);
	out[k++] = key(41, p10, pb);
	out[k++] = key(42, p2, p10);
	out[k++] = key(43, pb, pb1, pb2);
	out[k++] = key(44, w0, pb, pb1);
	out[k++] = key(45, wb, p0, pb1);
	out[k++] = key(46, p10, wb);
	out[k++] = key(47, w0, p1, pb);
	out[k++] = key(48, w1, p0b);
	out[k++] = key(49, p10, pb, pb1);
	out[k++] = key(50, p2 * 128 + p1, p0b);
	out[k++] = key(51, p0b, pb1 * 128 + pb2);
	// Children.
	out[k++] = key(60, p0b, tags[s0l] ?? 0);
	out[k++] = key(61, p0b, tags[s0r] ?? 0);
	out[k++] = key(62, p0b, tags[b0l] ?? 0);
	out[k++] = key(63, p10, tags[s1l] ?? 0);
	out[k++] = key(64, p10, tags[s1r] ?? 0);
	out[k++] = key(65, p10, tags[s0l] ?? 0);
	out[k++] = key(66, p10, tags[s0r] ?? 0);
	out[k++] = key(67, p0, words[s0l] ?? 0);
	out[k++] = key(68, p0, words[s0r] ?? 0);
	out[k++] = key(69, p1, words[s1r] ?? 0);
	out[k++] = key(70, pb, words[b0l] ?? 0);
	out[k++] = key(71, w1, words[s0l] ?? 0, p0);
	out[k++] = key(72, p10, words[s0l] ?? 0);
	out[k++] = key(73, p2 * 128 + p1, p0, words[s0l] ?? 0);
	out[k++] = key(75, p0b, words[b0l] ?? 0);
	out[k++] = key(76, (tags[s0l] ?? 0) * 128 + (tags[s0l2] ?? 0), p0);
	out[k++] = key(77, (tags[s0r] ?? 0) * 128 + (tags[s0r2] ?? 0), p0);
	out[k++] = key(79, (tags[b0l] ?? 0) * 128 + (tags[b0l2] ?? 0), pb);
	out[k++] = key(80, w0, s.leftSet[s0] ?? 0);
	out[k++] = key(81, w0, s.rightSet[s0] ?? 0);
	out[k++] = key(82, w1, s.rightSet[s1] ?? 0);
	out[k++] = key(83, p0, s.leftSet[s0] ?? 0, p1);
	out[k++] = key(84, p0, s.rightSet[s0] ?? 0, pb);
	out[k++] = key(85, p1, s.rightSet[s1] ?? 0, p0);
	out[k++] = key(86, pb, s.leftSet[b0] ?? 0, p0);
	// How far, and over what.
	out[k++] = key(90, p0b, d0);
	out[k++] = key(91, p10, d1);
	out[k++] = key(92, w0, d0, pb);
	out[k++] = key(93, wb, d0, p0);
	const over0 = s0 === none ? 31 : over(s, s0, b0);
	const over1 = s1 === none ? 31 : over(s, s1, s0);
	out[k++] = key(94, p0b, over0);
	out[k++] = key(95, p10, over1);
	out[k++] = key(96, p0b, Math.min(3, s.lefts[b0] ?? 0), Math.min(3, s.rights[s0] ?? 0));
	out[k++] = key(97, p10, Math.min(3, s.rights[s1] ?? 0), Math.min(3, s.lefts[s0] ?? 0));
	out[k++] = key(98, Math.min(4, s.depth), pb);
	// Marks: before the front of the buffer, before the word after it, after the top of the stack, before it.
	const m0 = s.marks[b0] ?? 0;
	const m1 = s.marks[b1] ?? 0;
	const ms = s.marks[s0] ?? 0;
	out[k++] = key(100, m0, p0b);
	out[k++] = key(101, m1, p0b);
	out[k++] = key(102, ms, p0b);
	out[k++] = key(103, m0, p10);
	out[k++] = key(104, ms, p10);
	out[k++] = key(105, m0, p10, pb);
	out[k++] = key(106, m0, ms, p0b);
	out[k++] = key(107, m0, m1, p0b);
	out[k++] = key(108, m0, ms, p10);
	out[k++] = key(109, m0, w0);
	out[k++] = key(110, m0, wb);
	return k;
}

/** What lies between two nodes: verbs, conjunctions and marks, each none, one or more, and whether one is quoted and the other not. */
export function over(s: State, a: number, b: number): number {
	const verbs = Math.min(2, (s.verbs[b] ?? 0) - (s.verbs[a] ?? 0));
	const joins = Math.min(1, (s.joins[b] ?? 0) - (s.joins[a] ?? 0));
	const marked = Math.min(2, (s.marked[b] ?? 0) - (s.marked[a] ?? 0));
	return ((verbs * 2 + joins) * 3 + marked) * 2 + ((s.quoted[b] ?? 0) ^ (s.quoted[a] ?? 0));
}
