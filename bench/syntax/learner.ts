import { key as _key } from "../../src/text/syntax/hash.js";
import type { Row } from "../../src/text/syntax/weights.js";

void _key;

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

const chunkRows = 4096;

/** A multiclass perceptron over hashed features; averaged as w - acc / t (Daumé 2006). */
export class Learner {
	private readonly index = new Map<number, number>();
	private readonly w: Float32Array[] = [];
	private readonly acc: Float64Array[] = [];
	private readonly touched: number[] = [];
	time = 1;

	constructor(readonly classes: number) {}

	score(keys: Int32Array, n: number, scores: Float64Array): void {
		scores.fill(0);
		const C = this.classes;
		for (let i = 0; i < n; i++) {
			const row = this.index.get(keys[i] ?? 0);
			if (row === undefined) continue;
			const w = this.w[row >> 12];
			if (!w) continue;
			const at = (row & (chunkRows - 1)) * C;
			for (let c = 0; c < C; c++) scores[c] = (scores[c] ?? 0) + (w[at + c] ?? 0);
		}
	}

	update(keys: Int32Array, n: number, c: number, by: number): void {
		for (let i = 0; i < n; i++) {
			const key = keys[i] ?? 0;
			let row = this.index.get(key);
			if (row === undefined) {
				row = this.index.size;
				this.index.set(key, row);
				if ((row & (chunkRows - 1)) === 0) {
					this.w.push(new Float32Array(chunkRows * this.classes));
					this.acc.push(new Float64Array(chunkRows * this.classes));
				}
				this.touched.push(0);
			}
			const at = (row & (chunkRows - 1)) * this.classes + c;
			const w = this.w[row >> 12];
			const acc = this.acc[row >> 12];
			if (!w || !acc) continue;
			w[at] = (w[at] ?? 0) + by;
			acc[at] = (acc[at] ?? 0) + by * this.time;
			this.touched[row] = (this.touched[row] ?? 0) + 1;
		}
	}

	/** Averaged weights of features with at least `least` updates. */
	averaged(least: number): Map<number, Float64Array> {
		const made = new Map<number, Float64Array>();
		const C = this.classes;
		for (const [key, row] of this.index) {
			if ((this.touched[row] ?? 0) < least) continue;
			const at = (row & (chunkRows - 1)) * C;
			const w = this.w[row >> 12];
			const acc = this.acc[row >> 12];
			if (!w || !acc) continue;
			const out = new Float64Array(C);
			for (let c = 0; c < C; c++) out[c] = (w[at + c] ?? 0) - (acc[at + c] ?? 0) / this.time;
			made.set(key, out);
		}
		return made;
	}
}

/** Several averaged models added up into one: bagging costs nothing at run time where the models are linear. */
export function sum(models: readonly ReadonlyMap<number, Float64Array>[]): Map<number, Float64Array> {
	const all = new Map<number, Float64Array>();
	for (const m of models)
		for (const [key, row] of m) {
			const have = all.get(key);
			if (!have) all.set(key, row.slice());
			else for (let c = 0; c < row.length; c++) have[c] = (have[c] ?? 0) + (row[c] ?? 0);
		}
	return all;
}

/** Weights as signed bytes: `scale` steps for the unit; what rounds to less than `least` steps is left out. */
export function quantised(model: ReadonlyMap<number, Float64Array>, scale: number, least: number): Row[] {
	const rows: Row[] = [];
	for (const [key, row] of model) {
		const entries: number[] = [];
		for (let c = 0; c < row.length; c++) {
			const q = Math.max(-127, Math.min(127, Math.round((row[c] ?? 0) * scale)));
			if (Math.abs(q) >= least) entries.push(c, q & 255);
		}
		if (entries.length > 0) rows.push({ key, entries });
	}
	return rows.sort((a, b) => a.key - b.key);
}
