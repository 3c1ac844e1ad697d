import type { Word } from "../tokens.js";
import type { State } from "./parsing.js";

/** How far apart the two marks of a pair may be, and how high a tree is climbed: what keeps the time linear. */
const reach = 200;

const closing: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** The other mark of each bracket and double quotation mark, -1 where there is none. */
function pairs(words: readonly Pick<Word, "norm">[]): Int32Array {
	const other = new Int32Array(words.length).fill(-1);
	const open: number[] = [];
	let quote = -1;
	words.forEach(({ norm }, i) => {
		if (norm === "(" || norm === "[" || norm === "{") open.push(i);
		else if (closing[norm] !== undefined) {
			const at = open.at(-1);
			if (at === undefined || words[at]?.norm !== closing[norm]) return;
			open.pop();
			other[at] = i;
			other[i] = at;
		} else if (norm === '"') {
			if (quote < 0) quote = i;
			else {
				other[quote] = i;
				other[i] = quote;
				quote = -1;
			}
		}
	});
	return other;
}

/**
 * Heads of all words of a sentence (n is the root) from the parser's tree of those that are no marks. Marks are hung as the treebanks do it (Udapi's `ud.FixPunct`): a pair on the head
 * of what it encloses, others on the highest node beside them that is a dependent of something on the other side, the full stop of an
 * abbreviation on its word.
 */
export function withSigns(s: State, words: readonly Pick<Word, "norm">[], heads: Int32Array): void {
	const n = words.length;
	heads.fill(-1, 0, n);
	for (let node = 0; node < s.n; node++) heads[s.place[node] ?? 0] = s.place[s.heads[node] ?? s.n] ?? n;
	if (s.n === 0) {
		for (let i = 0; i < n; i++) heads[i] = i === 0 ? n : 0;
		return;
	}
	const other = pairs(words);
	let node = 0;
	for (let i = 0; i < n; i++) {
		if (node < s.n && s.place[node] === i) {
			node++;
			continue;
		}
		const l = node > 0 ? (s.place[node - 1] ?? -1) : -1;
		const r = node < s.n ? (s.place[node] ?? -1) : -1;
		const pair = other[i] ?? -1;
		const within = pair < 0 ? -1 : enclosed(s, heads, Math.min(i, pair), Math.max(i, pair), pair > i ? node : -1);
		// The mark that closes takes what the one that opens took.
		if (pair >= 0 && pair < i && (heads[pair] ?? -1) >= 0 && i - pair <= reach) heads[i] = heads[pair] ?? n;
		else if (within >= 0) heads[i] = within;
		else if (words[i]?.norm === "." && l === i - 1 && r === i + 1 && (words[l]?.norm.length ?? 9) < 6) heads[i] = l;
		else heads[i] = beside(heads, i, l, r, n);
	}
}

/** The highest word between a pair of marks; -1 where there is none or the pair is too wide. */
function enclosed(s: State, heads: Int32Array, from: number, to: number, node: number): number {
	if (node < 0 || to - from > reach) return -1;
	for (let k = node; k < s.n; k++) {
		const i = s.place[k] ?? 0;
		if (i >= to) return -1;
		const h = heads[i] ?? -1;
		if (h < from || h > to) return i;
	}
	return -1;
}

function beside(heads: Int32Array, i: number, l: number, r: number, n: number): number {
	let a = l;
	let b = r;
	for (let up = 0; a >= 0 && up < reach && (heads[a] ?? n) < i; up++) a = heads[a] ?? n;
	for (let up = 0; b >= 0 && up < reach && (heads[b] ?? n) > i && (heads[b] ?? n) < n; up++) b = heads[b] ?? n;
	if (b < 0) return a;
	if (a < 0) return b;
	const hb = heads[b] ?? n;
	const ha = heads[a] ?? n;
	if (hb < i) return b;
	if (ha > i && ha < n) return a;
	return hb === n ? b : a;
}
