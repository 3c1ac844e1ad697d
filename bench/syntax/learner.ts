import type { Row } from "../../src/text/syntax/weights.js";

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

/** The class with the highest score, `except` counted `less` lower: a margin for the right one. */
export function argmax(scores: Float64Array, except = -1, less = 0): number {
	let best = 0;
	let most = Number.NEGATIVE_INFINITY;
	for (let c = 0; c < scores.length; c++) {
		const s = (scores[c] ?? 0) - (c === except ? less : 0);
		if (s > most) {
			most = s;
			best = c;
		}
	}
	return best;
}

const chunkRows = 4096;
const countMask = (1 << 26) - 1;

/** Counts features before training, so that those seen once can be left out. Features whose keys end alike are counted together. */
export class Counter {
	private readonly counts = new Uint8Array(countMask + 1);

	count(keys: Int32Array, n: number): void {
		for (let i = 0; i < n; i++) {
			const at = (keys[i] ?? 0) & countMask;
			const have = this.counts[at] ?? 0;
			if (have < 255) this.counts[at] = have + 1;
		}
	}

	of(key: number): number {
		return this.counts[key & countMask] ?? 0;
	}
}

/** A multiclass perceptron over hashed features; averaged as w - acc / t (Daumé 2006). */
export class Learner {
	private slots = new Int32Array(1 << 16);
	private size = 0;
	private readonly w: Float32Array[] = [];
	private readonly acc: Float32Array[] = [];
	private readonly touched: number[] = [];
	time = 1;

	constructor(
		readonly classes: number,
		/** Features that are counted less often than `least` are not learnt. */
		readonly counter: Counter | null = null,
		readonly least = 1,
	) {}

	/** Slot of a key: its own or the empty one where it would stand. */
	private slot(key: number): number {
		const mask = this.slots.length - 1;
		let slot = (key << 1) & mask;
		for (;;) {
			const found = this.slots[slot];
			if (found === key || found === 0) return slot;
			slot = (slot + 2) & mask;
		}
	}

	private row(key: number): number {
		let slot = this.slot(key);
		if (this.slots[slot] === key) return this.slots[slot + 1] ?? 0;
		if (this.counter !== null && this.counter.of(key) < this.least) return -1;
		if (this.size * 4 > this.slots.length) {
			const old = this.slots;
			this.slots = new Int32Array(old.length * 2);
			for (let i = 0; i < old.length; i += 2) {
				const k = old[i] ?? 0;
				if (k === 0) continue;
				const at = this.slot(k);
				this.slots[at] = k;
				this.slots[at + 1] = old[i + 1] ?? 0;
			}
			slot = this.slot(key);
		}
		const row = this.size++;
		this.slots[slot] = key;
		this.slots[slot + 1] = row;
		if ((row & (chunkRows - 1)) === 0) {
			this.w.push(new Float32Array(chunkRows * this.classes));
			this.acc.push(new Float32Array(chunkRows * this.classes));
		}
		this.touched.push(0);
		return row;
	}

	score(keys: Int32Array, n: number, scores: Float64Array): void {
		scores.fill(0);
		const C = this.classes;
		for (let i = 0; i < n; i++) {
			const slot = this.slot(keys[i] ?? 0);
			if (this.slots[slot] === 0) continue;
			const row = this.slots[slot + 1] ?? 0;
			const w = this.w[row >> 12];
			if (!w) continue;
			const at = (row & (chunkRows - 1)) * C;
			for (let c = 0; c < C; c++) scores[c] = (scores[c] ?? 0) + (w[at + c] ?? 0);
		}
	}

	update(keys: Int32Array, n: number, c: number, by: number): void {
		for (let i = 0; i < n; i++) {
			const row = this.row(keys[i] ?? 0);
			if (row < 0) continue;
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
	averaged(least: number): Map<number, Float32Array> {
		const made = new Map<number, Float32Array>();
		const C = this.classes;
		for (let i = 0; i < this.slots.length; i += 2) {
			const key = this.slots[i] ?? 0;
			const row = this.slots[i + 1] ?? 0;
			if (key === 0 || (this.touched[row] ?? 0) < least) continue;
			const at = (row & (chunkRows - 1)) * C;
			const w = this.w[row >> 12];
			const acc = this.acc[row >> 12];
			if (!w || !acc) continue;
			const out = new Float32Array(C);
			for (let c = 0; c < C; c++) out[c] = (w[at + c] ?? 0) - (acc[at + c] ?? 0) / this.time;
			made.set(key, out);
		}
		return made;
	}
}

/** Several averaged models added up into one: bagging costs nothing at run time where the models are linear. */
export function sum(models: readonly ReadonlyMap<number, Float32Array>[]): Map<number, Float32Array> {
	const all = new Map<number, Float32Array>();
	for (const m of models)
		for (const [key, row] of m) {
			const have = all.get(key);
			if (!have) all.set(key, row.slice());
			else for (let c = 0; c < row.length; c++) have[c] = (have[c] ?? 0) + (row[c] ?? 0);
		}
	return all;
}

/** Weights as signed bytes: `scale` steps for the unit; what rounds to less than `least` steps is left out. */
export function quantised(model: ReadonlyMap<number, Float32Array>, scale: number, least: number): Row[] {
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
