import type { Bytes, Writer } from "./bytes.js";

/**
 * A linear model whose features are hashed to cells without their keys being kept: features that fall together share their weights, and learn to
 * (Weinberger and others 2009; Bohnet 2010). Small enough for the processor's own memory, one look a feature and class. The cells of a feature stand
 * together: class c of key k is at `(k & mask) + c`.
 */
export interface Weights {
	readonly mask: number;
	readonly cells: Int8Array;
}

/** Most classes of a model: cells that follow the last key. */
const mostClasses = 128;

/** How many cells a table of 2^bits keys has. */
export function cellsOf(bits: number): number {
	return (1 << bits) + mostClasses;
}

export function readWeights(bytes: Bytes): Weights {
	const bits = bytes.byte();
	const cells = new Int8Array(cellsOf(bits));
	let at = -1;
	for (let n = bytes.varint(); n > 0; n--) {
		at += bytes.varint();
		cells[at] = bytes.byte();
	}
	return { mask: (1 << bits) - 1, cells };
}

/** The cells that are not 0, each with its distance from the one before. */
export function writeWeights(writer: Writer, bits: number, cells: Int8Array): void {
	writer.byte(bits);
	writer.varint(cells.reduce((n, w) => n + (w === 0 ? 0 : 1), 0));
	let previous = -1;
	cells.forEach((w, at) => {
		if (w === 0) return;
		writer.varint(at - previous);
		writer.byte(w);
		previous = at;
	});
}
