import { fold } from "../text/fold.js";

/** Words of a text, folded, with where they stand: what copies and stories compare. Knows no language. */
export interface PlainWords {
	readonly words: readonly string[];
	/** UTF-16 offset of each word. */
	readonly starts: Int32Array;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?/gu;

export function plainWords(text: string): PlainWords {
	const words: string[] = [];
	const at: number[] = [];
	for (const m of fold(text).matchAll(pattern)) {
		words.push(m[0]);
		at.push(m.index);
	}
	return { words, starts: Int32Array.from(at) };
}

/** 32-bit FNV-1a of a string's code units, the same on every machine. */
export function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
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

/** Code-unit order, the same on every machine. */
export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
