import type { Body } from "./body.js";
import { run } from "./body.js";

/** How much of two texts is the same, as shares of words (0 to 1) that stand in a run of five or more shared words. */
export interface Overlap {
	/** Of the shorter text. */
	readonly shorter: number;
	/** Of the shorter text's words outside quotations. */
	readonly own: number;
	/** Words of the shorter text, and those of them that stand outside quotations. */
	readonly length: number;
	readonly unquoted: number;
}

/** Marks the words of a text that stand in runs of another: the runs of both are gone through in order of their hashes. */
function covered(a: Body, b: Body): Uint8Array {
	const cover = new Uint8Array(a.words.length);
	for (let i = 0, j = 0; i < a.order.length && j < b.order.length; ) {
		const at = a.order[i] ?? 0;
		const d = (a.runs[at] ?? 0) - (b.runs[b.order[j] ?? 0] ?? 0);
		if (d === 0) cover.fill(1, at, at + run);
		if (d <= 0) i++;
		else j++;
	}
	return cover;
}

export function overlap(one: Body, two: Body): Overlap {
	const [a, b] = one.words.length <= two.words.length ? [one, two] : [two, one];
	const here = covered(a, b);
	let shared = 0;
	let own = 0;
	let unquoted = 0;
	for (let i = 0; i < here.length; i++) {
		const same = here[i] ?? 0;
		shared += same;
		if (a.quoted[i] === 1) continue;
		unquoted++;
		own += same;
	}
	return {
		shorter: shared / (here.length || 1),
		own: unquoted === 0 ? 0 : own / unquoted,
		length: a.words.length,
		unquoted,
	};
}
