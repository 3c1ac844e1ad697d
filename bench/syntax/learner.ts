import { cellsOf } from "../../src/text/syntax/weights.js";

/** Mulberry32: small, and the same on every machine. */
export function chance(seed: number): () => number {
	let a = seed >>> 0;
	return () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

export function shuffle<T>(list: T[], random: () => number): void {
	for (let i = list.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const a = list[i];
		const b = list[j];
		if (a !== undefined && b !== undefined) {
			list[i] = b;
			list[j] = a;
		}
	}
}

/** The class of a set with the highest score, `except` counted `less` lower: a margin for the right one. */
export function argmax(scores: Float64Array, set: readonly number[], except = -1, less = 0): number {
	let best = set[0] ?? 0;
	let most = Number.NEGATIVE_INFINITY;
	for (const c of set) {
		const s = (scores[c] ?? 0) - (c === except ? less : 0);
		if (s > most) {
			most = s;
			best = c;
		}
	}
	return best;
}

/** A perceptron over hashed features (see `Weights`); averaged as w - acc / t (Daumé 2006). */
export class Learner {
	/** The features at hand. */
	readonly keys = new Int32Array(256);
	n = 0;
	time = 1;
	private readonly mask: number;
	private readonly w: Float32Array;
	private readonly acc: Float32Array;

	/** A key's cells are at `(key & mask) * stride`. */
	constructor(
		bits: number,
		private readonly stride = 1,
	) {
		this.mask = (1 << bits) - 1;
		this.w = new Float32Array(cellsOf(bits) * stride);
		this.acc = new Float32Array(cellsOf(bits) * stride);
	}

	/** Adds what the features at hand say of each class of a set. */
	score(set: readonly number[], scores: Float64Array): void {
		for (const c of set) {
			let sum = 0;
			for (let i = 0; i < this.n; i++) sum += this.w[((this.keys[i] ?? 0) & this.mask) * this.stride + c] ?? 0;
			scores[c] = (scores[c] ?? 0) + sum;
		}
	}

	update(right: number, wrong: number): void {
		for (let i = 0; i < this.n; i++) {
			const at = ((this.keys[i] ?? 0) & this.mask) * this.stride;
			this.add(at + right, 1);
			this.add(at + wrong, -1);
		}
	}

	private add(at: number, by: number): void {
		this.w[at] = (this.w[at] ?? 0) + by;
		this.acc[at] = (this.acc[at] ?? 0) + by * this.time;
	}

	averaged(): Float32Array {
		return this.w.map((w, i) => w - (this.acc[i] ?? 0) / this.time);
	}
}

/**
 * The sum of several averaged models as signed bytes (bagging costs nothing at run time where the models are linear): `scale` steps for the unit of one model;
 * what rounds to less than `least` steps is left out.
 */
export function quantised(models: readonly Float32Array[], scale: number, least: number): Int8Array {
	const made = new Int8Array(models[0]?.length ?? 0);
	for (let i = 0; i < made.length; i++) {
		let sum = 0;
		for (const m of models) sum += m[i] ?? 0;
		const q = Math.max(-127, Math.min(127, Math.round((sum * scale) / models.length)));
		if (Math.abs(q) >= least) made[i] = q;
	}
	return made;
}
