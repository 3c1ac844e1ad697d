/** FNV-1a over UTF-16 code units `[from, to)`. */
export function hashRange(text: string, from: number, to: number): number {
	let h = 0x811c9dc5;
	for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return h ^ (h >>> 15);
}

export function hashText(text: string): number {
	return hashRange(text, 0, text.length);
}

/** The key of one feature, a template and what it saw: 32 bits, of which a table takes the low ones. */
export function key(template: number, a: number, b = 0, c = 0): number {
	let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
	h ^= Math.imul(b + template, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f);
	h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
	return h ^ (h >>> 13);
}

/** What the features of one place saw, two numbers each, before they are hashed: written one by one, hashed in one go. */
export interface Seen {
	readonly a: Int32Array;
	readonly b: Int32Array;
}

export function seen(most: number): Seen {
	return { a: new Int32Array(most), b: new Int32Array(most) };
}

/** Two numbers as one. */
export function both(a: number, b: number): number {
	const h = Math.imul(a, 0x27d4eb2f) ^ Math.imul(b, 0x165667b1);
	return h ^ (h >>> 15);
}

/** The key of one feature by its place. */
export function keyOf(place: number, a: number, b: number): number {
	let h = Math.imul(a ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + place, 0xc2b2ae35);
	h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
	return h ^ (h >>> 13);
}

/** The keys of the first `n` features into `out`; the place of a feature is its template. */
export function hashed({ a, b }: Seen, n: number, out: Int32Array): void {
	let template = 0;
	for (let k = 0; k < n; k++) {
		template = (template + 0x9e3779b1) | 0;
		let h = Math.imul((a[k] ?? 0) ^ template, 0x85ebca6b) ^ Math.imul((b[k] ?? 0) + k, 0xc2b2ae35);
		h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
		out[k] = h ^ (h >>> 13);
	}
}
