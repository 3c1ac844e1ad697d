/** Keys of features are integers below 2^28: few enough to be written in two or three bytes, many enough to seldom clash. */
export const keyBits = 28;
const mask = (1 << keyBits) - 1;

/** FNV-1a over UTF-16 code units `[from, to)`. */
export function hashRange(text: string, from: number, to: number): number {
	let h = 0x811c9dc5;
	for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return h ^ (h >>> 15);
}

export function hashText(text: string): number {
	return hashRange(text, 0, text.length);
}

/** The key of one feature: a template and what it saw (the finalizer is Murmur3's). Never 0, which marks an empty slot. */
export function key(template: number, a: number, b = 0, c = 0): number {
	let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
	h ^= h >>> 15;
	h = Math.imul(h ^ b, 0xc2b2ae35);
	h ^= h >>> 13;
	h = Math.imul(h ^ c, 0x27d4eb2f);
	h ^= h >>> 16;
	return h & mask || 1;
}
