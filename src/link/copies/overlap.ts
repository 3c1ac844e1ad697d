import type { Body } from "./body.js";
import { run } from "./body.js";

/** How much of two texts is the same, as shares of words (0 to 1) that stand in a run of five or more shared words. */
export interface Overlap {
	/** Of the shorter text. */
	readonly shorter: number;
	/** Of the shorter text's words outside quotations. */
	readonly own: number;
	/** Of the longer text. */
	readonly longer: number;
	/** Words of the shorter text, and those of them that stand outside quotations. */
	readonly length: number;
	readonly unquoted: number;
}

function covered(a: Body, runs: ReadonlySet<number>): Uint8Array {
	const cover = new Uint8Array(a.words.length);
	for (let i = 0; i < a.runs.length; i++) if (runs.has(a.runs[i] ?? -1)) cover.fill(1, i, i + run);
	return cover;
}

function share(cover: Uint8Array): number {
	let sum = 0;
	for (const c of cover) sum += c;
	return sum / (cover.length || 1);
}

export function overlap(one: Body, two: Body): Overlap {
	const [a, b] = one.words.length <= two.words.length ? [one, two] : [two, one];
	const here = covered(a, new Set(b.runs));
	let own = 0;
	let unquoted = 0;
	for (let i = 0; i < here.length; i++) {
		if (a.quoted[i] === 1) continue;
		unquoted++;
		own += here[i] ?? 0;
	}
	return {
		shorter: share(here),
		own: unquoted === 0 ? 0 : own / unquoted,
		longer: share(covered(b, new Set(a.runs))),
		length: a.words.length,
		unquoted,
	};
}
