import type { Word } from "../tokens.js";
import { unasked } from "./tree.js";

type Words = readonly Pick<Word, "norm">[];

/** How far apart the two marks of a pair may be, and how high a tree is climbed: what keeps the time linear. */
const reach = 200;

const closing: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** The other mark of each bracket and double quotation mark that has one. */
function pairs(words: Words): ReadonlyMap<number, number> {
	const other = new Map<number, number>();
	const open: number[] = [];
	let quote = -1;
	for (let i = 0; i < words.length; i++) {
		const norm = words[i]?.norm ?? "";
		if (norm.length !== 1) continue;
		if (norm === "(" || norm === "[" || norm === "{") open.push(i);
		else if (norm === ")" || norm === "]" || norm === "}") {
			const at = open.at(-1);
			if (at === undefined || words[at]?.norm !== closing[norm]) continue;
			open.pop();
			other.set(at, i).set(i, at);
		} else if (norm === '"') {
			if (quote < 0) quote = i;
			else {
				other.set(quote, i).set(i, quote);
				quote = -1;
			}
		}
	}
	return other;
}

/**
 * Hangs the marks of a sentence on the tree of its words: `heads` from `from` on, a head for each word, -1 for the root's; marks are those that are `unasked`, and
 * at least one word is none. As the treebanks do it (Udapi's `ud.FixPunct`): a pair on the head of what it encloses, others on the highest node
 * beside them that is a dependent of something on the other side, the full stop of an abbreviation on its word.
 */
export function hangSigns(heads: Int32Array, from: number, words: Words): void {
	const n = words.length;
	const other = pairs(words);
	// The words beside the mark that are none.
	let l = -1;
	let r = -1;
	for (let i = 0; i < n; i++) {
		if (heads[from + i] !== unasked) {
			l = i;
			continue;
		}
		if (r <= i) {
			r = i + 1;
			while (r < n && heads[from + r] === unasked) r++;
		}
		const right = r < n ? r : -1;
		const pair = other.get(i) ?? -1;
		let head = -1;
		// The mark that closes takes what the one that opens took.
		if (pair >= 0 && Math.abs(pair - i) <= reach)
			head = pair < i ? (heads[from + pair] ?? -1) : enclosed(heads, from, i, pair);
		else if (words[i]?.norm === "." && l === i - 1 && right === i + 1 && (words[l]?.norm.length ?? 9) < 6) head = l;
		heads[from + i] = head >= 0 ? head : beside(heads, from, i, l, right);
	}
}

/** The highest word between a pair of marks; -1 where there is none. */
function enclosed(heads: Int32Array, from: number, open: number, close: number): number {
	for (let i = open + 1; i < close; i++) {
		const h = heads[from + i] ?? -1;
		if (h !== unasked && (h < open || h > close)) return i;
	}
	return -1;
}

function beside(heads: Int32Array, from: number, i: number, l: number, r: number): number {
	const headOf = (k: number) => heads[from + k] ?? -1;
	let a = l;
	let b = r;
	for (let up = 0; a >= 0 && up < reach && headOf(a) >= 0 && headOf(a) < i; up++) a = headOf(a);
	for (let up = 0; b >= 0 && up < reach && headOf(b) > i; up++) b = headOf(b);
	if (b < 0) return a;
	if (a < 0) return b;
	if (headOf(b) >= 0 && headOf(b) < i) return b;
	if (headOf(a) > i) return a;
	return headOf(b) < 0 ? b : a;
}
