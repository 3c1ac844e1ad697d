import { fold } from "../text/fold.js";

/** Words of a text, folded, with where they stand: what copies and stories compare. Knows no language. */
export interface PlainWords {
	readonly words: readonly string[];
	/** UTF-16 offset of each word. */
	readonly starts: Int32Array;
}

/** The same words by their hashes: a third of the time and of the memory. */
export interface HashedWords {
	readonly hashes: Uint32Array;
	readonly starts: Int32Array;
}

const letter = 1;
const mark = 2;
const digit = 3;
/** What a code unit is, filled on demand; 0 is not known yet, 4 is anything else, half a pair too. */
const kinds = new Uint8Array(0x10000);

function kindOf(folded: string, at: number, code: number): number {
	const known = kinds[code] ?? 0;
	if (known !== 0) return known;
	const isHalf = code >= 0xd800 && code <= 0xdfff;
	const sign = isHalf ? String.fromCodePoint(folded.codePointAt(at) ?? code) : String.fromCharCode(code);
	const kind = /\p{L}/u.test(sign) ? letter : /\p{M}/u.test(sign) ? mark : /\p{N}/u.test(sign) ? digit : 4;
	// Of a half alone nothing is known: its other half decides.
	if (!isHalf) kinds[code] = kind;
	return kind;
}

/** Calls `found` with start and end of each word of a folded text: letters, marks and digits, and what follows one apostrophe inside it. */
function scan(folded: string, found: (start: number, end: number) => void): void {
	const size = folded.length;
	const step = (at: number) => {
		const code = folded.charCodeAt(at);
		return code >= 0xd800 && code <= 0xdbff && at + 1 < size ? 2 : 1;
	};
	const kind = (at: number) => (at < size ? kindOf(folded, at, folded.charCodeAt(at)) : 4);
	for (let i = 0; i < size; ) {
		if (kind(i) === 4) {
			i += step(i);
			continue;
		}
		const start = i;
		while (kind(i) !== 4) i += step(i);
		if (folded.charCodeAt(i) === 0x27 && (kind(i + 1) === letter || kind(i + 1) === mark)) {
			i++;
			for (let k = kind(i); k === letter || k === mark; k = kind(i)) i += step(i);
		}
		found(start, i);
	}
}

export function plainWords(text: string): PlainWords {
	const folded = fold(text);
	const words: string[] = [];
	const at: number[] = [];
	scan(folded, (start, end) => {
		words.push(folded.slice(start, end));
		at.push(start);
	});
	return { words, starts: Int32Array.from(at) };
}

/** The words of a text, at most `most` of them, as `hash` has them. */
export function hashedWords(text: string, most = Number.POSITIVE_INFINITY): HashedWords {
	const folded = fold(text);
	const hashes: number[] = [];
	const at: number[] = [];
	scan(folded, (start, end) => {
		if (at.length >= most) return;
		hashes.push(hash(folded, start, end));
		at.push(start);
	});
	return { hashes: Uint32Array.from(hashes), starts: Int32Array.from(at) };
}

/** 32-bit FNV-1a of a string's code units, from `start` to `end`: the same on every machine. */
export function hash(text: string, start = 0, end = text.length): number {
	let h = 0x811c9dc5;
	for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return mix(h);
}

/** The finishing step of MurmurHash3 (Appleby): spreads the bits of a 32-bit number. */
export function mix(n: number): number {
	let h = n;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** Groups of numbers `0…size-1` that grow together (union–find, Tarjan 1975). The root of a group is its smallest member. */
export interface Groups {
	readonly find: (i: number) => number;
	/** Joins two groups; false where they were one already. */
	readonly join: (a: number, b: number) => boolean;
}

export function groups(size: number): Groups {
	const parent = Int32Array.from({ length: size }, (_, i) => i);
	const find = (i: number): number => {
		let root = i;
		while (parent[root] !== root) root = parent[root] ?? root;
		for (let at = i; at !== root; ) {
			const next = parent[at] ?? root;
			parent[at] = root;
			at = next;
		}
		return root;
	};
	return {
		find,
		join: (a, b) => {
			const [x, y] = [find(a), find(b)];
			if (x === y) return false;
			parent[Math.max(x, y)] = Math.min(x, y);
			return true;
		},
	};
}
