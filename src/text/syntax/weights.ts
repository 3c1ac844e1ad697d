import type { Bytes, Writer } from "./bytes.js";

/**
 * A sparse linear model: for each feature key the few classes that it speaks for or against. Open addressing; `rows` holds for each key
 * the number of its classes and then class and weight (signed byte) in turn.
 */
export interface Weights {
	readonly classes: number;
	/** Length of `slots` less one. */
	readonly mask: number;
	/** Key and offset into `rows` in turn; key 0 is an empty slot. */
	readonly slots: Int32Array;
	readonly seen: Seen;
	readonly rows: Uint8Array;
}

/**
 * A bit for the low bits of every key that a table holds. It is small enough to stay in the processor's own memory, and most features of a sentence have
 * no weight: they never reach the table.
 */
export type Seen = Uint8Array;

/** Room for the bits of `count` keys, one in sixteen or fewer of them set. */
function unseen(count: number): Seen {
	let bits = 1 << 10;
	while (bits < count * 16) bits *= 2;
	return new Uint8Array(bits >> 3);
}

function see(seen: Seen, key: number): void {
	const at = (key >>> 3) & (seen.length - 1);
	seen[at] = (seen[at] ?? 0) | (1 << (key & 7));
}

/** One feature of a trained model: classes and weights in turn. */
export interface Row {
	readonly key: number;
	readonly entries: readonly number[];
}

/** An empty table for `count` keys, at most half full. */
function table(count: number): { readonly mask: number; readonly slots: Int32Array } {
	let size = 16;
	while (size < count * 2) size *= 2;
	return { mask: size * 2 - 1, slots: new Int32Array(size * 2) };
}

/** The slot of a key: its own, or the empty one where it would stand. */
function slotOf(slots: Int32Array, mask: number, key: number): number {
	let slot = (key << 1) & mask;
	let found = slots[slot] ?? 0;
	while (found !== key && found !== 0) {
		slot = (slot + 2) & mask;
		found = slots[slot] ?? 0;
	}
	return slot;
}

export function readWeights(bytes: Bytes): Weights {
	const classes = bytes.varint();
	const count = bytes.varint();
	const rows = new Uint8Array(bytes.varint());
	const { mask, slots } = table(count);
	const seen = unseen(count);
	let key = 0;
	let at = 0;
	for (let i = 0; i < count; i++) {
		key += bytes.varint();
		const slot = slotOf(slots, mask, key);
		see(seen, key);
		slots[slot] = key;
		slots[slot + 1] = at;
		const n = bytes.byte();
		rows[at++] = n;
		for (let k = n * 2; k > 0; k--) rows[at++] = bytes.byte();
	}
	return { classes, mask, slots, seen, rows };
}

/** Rows sorted by key, keys as differences, weights already within a signed byte. */
export function writeWeights(writer: Writer, classes: number, rows: readonly Row[]): void {
	writer.varint(classes);
	writer.varint(rows.length);
	writer.varint(rows.reduce((n, r) => n + 1 + r.entries.length, 0));
	let previous = 0;
	for (const { key, entries } of rows) {
		writer.varint(key - previous);
		previous = key;
		writer.byte(entries.length / 2);
		for (const e of entries) writer.byte(e);
	}
}

/** Adds what `n` features say of every class to `scores`. */
export function add(weights: Weights, keys: Int32Array, n: number, scores: Int32Array): void {
	const { mask, slots, seen, rows } = weights;
	const last = seen.length - 1;
	for (let i = 0; i < n; i++) {
		const key = keys[i] ?? 0;
		if ((((seen[(key >>> 3) & last] ?? 0) >>> (key & 7)) & 1) === 0) continue;
		const slot = slotOf(slots, mask, key);
		if (slots[slot] === 0) continue;
		let at = slots[slot + 1] ?? 0;
		const end = at + 1 + 2 * (rows[at] ?? 0);
		for (at++; at < end; at += 2) {
			const c = rows[at] ?? 0;
			scores[c] = (scores[c] ?? 0) + (((rows[at + 1] ?? 0) << 24) >> 24);
		}
	}
}

/** A model of four classes at most, its weights packed into one integer beside the key: one look at memory a feature. */
export interface Packed {
	readonly mask: number;
	/** Key and packed weights (a signed byte a class, class 0 lowest) in turn; key 0 is an empty slot. */
	readonly slots: Int32Array;
	readonly seen: Seen;
}

/** Reads what `writeWeights` wrote for four classes at most. */
export function readPacked(bytes: Bytes): Packed {
	bytes.varint();
	const count = bytes.varint();
	bytes.varint();
	const { mask, slots } = table(count);
	const seen = unseen(count);
	let key = 0;
	for (let i = 0; i < count; i++) {
		key += bytes.varint();
		const slot = slotOf(slots, mask, key);
		let packed = 0;
		for (let n = bytes.byte(); n > 0; n--) {
			const c = bytes.byte();
			packed |= bytes.byte() << (8 * c);
		}
		see(seen, key);
		slots[slot] = key;
		slots[slot + 1] = packed;
	}
	return { mask, slots, seen };
}

/** Sets the first three of `scores` to what `n` features say. */
export function scorePacked(weights: Packed, keys: Int32Array, n: number, scores: Int32Array): void {
	const { mask, slots, seen } = weights;
	const last = seen.length - 1;
	let a = 0;
	let b = 0;
	let c = 0;
	for (let i = 0; i < n; i++) {
		const key = keys[i] ?? 0;
		if ((((seen[(key >>> 3) & last] ?? 0) >>> (key & 7)) & 1) === 0) continue;
		const packed = slots[slotOf(slots, mask, key) + 1] ?? 0;
		a += (packed << 24) >> 24;
		b += (packed << 16) >> 24;
		c += (packed << 8) >> 24;
	}
	scores[0] = a;
	scores[1] = b;
	scores[2] = c;
}
