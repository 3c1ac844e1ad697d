import type { Document } from "../../core/document.js";
import { plainWords } from "../words.js";

/** A document as weights of words, of length 1. Terms are ascending. */
export interface Vector {
	readonly terms: Int32Array;
	readonly weights: Float64Array;
}

/** How often a word stands in a document of the news at large: a share from 0 to 1, null where that is not known. */
export type Frequency = (word: string) => number | null;

/** The weight of shipped frequencies against those of the set, in documents: a small pile says little of how common a word is. */
const prior = 40;
/** What is taken of a word that no shipped list has. */
const unknown = 0.002;
/** A word of one letter says nothing; a number of one digit does. */
const useful = /^(?:[\p{L}\p{M}']{2,}|.*\p{N}.*)$/u;

/**
 * TF-IDF vectors of a set of documents, in the order given. The title counts twice. The share of documents that hold a word is that of the whole
 * set, with shipped frequencies as 40 more documents, so that two documents alone can be compared too.
 */
export function vectors(documents: readonly Document[], frequency: Frequency): Vector[] {
	const ids = new Map<string, number>();
	const df: number[] = [];
	const names: string[] = [];
	const counts = documents.map((d) => {
		const title = d.title === null ? "" : `${d.title}\n${d.title}\n`;
		const mine = new Map<number, number>();
		for (const word of plainWords(title + d.text).words) {
			let id = ids.get(word);
			if (id === undefined) {
				id = useful.test(word) ? names.length : -1;
				ids.set(word, id);
				if (id >= 0) {
					names.push(word);
					df.push(0);
				}
			}
			if (id < 0) continue;
			const n = mine.get(id) ?? 0;
			if (n === 0) df[id] = (df[id] ?? 0) + 1;
			mine.set(id, n + 1);
		}
		return mine;
	});
	const idf = Float64Array.from(names, (name, id) => {
		const p = ((df[id] ?? 0) + prior * (frequency(name) ?? unknown)) / (documents.length + prior);
		return Math.max(0, -Math.log(p)) ** 1.5;
	});
	return counts.map((mine) => {
		// A word that no other document has says nothing of which others are alike.
		const kept = [...mine].filter(([id]) => (df[id] ?? 0) > 1).sort(([a], [b]) => a - b);
		const raw = kept.map(([id, n]) => (1 + Math.log(n)) * (idf[id] ?? 0));
		const norm = Math.sqrt(raw.reduce((sum, w) => sum + w * w, 0)) || 1;
		return { terms: Int32Array.from(kept, ([id]) => id), weights: Float64Array.from(raw, (w) => w / norm) };
	});
}

export function dot(a: Vector, b: Vector): number {
	let sum = 0;
	for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
		const d = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
		if (d === 0) {
			sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
			i++;
			j++;
		} else if (d < 0) i++;
		else j++;
	}
	return sum;
}

export function add(a: Vector, b: Vector): Vector {
	const terms = new Int32Array(a.terms.length + b.terms.length);
	const weights = new Float64Array(terms.length);
	let n = 0;
	for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; n++) {
		const x = a.terms[i] ?? Number.POSITIVE_INFINITY;
		const y = b.terms[j] ?? Number.POSITIVE_INFINITY;
		terms[n] = Math.min(x, y);
		weights[n] = (x <= y ? (a.weights[i] ?? 0) : 0) + (y <= x ? (b.weights[j] ?? 0) : 0);
		if (x <= y) i++;
		if (y <= x) j++;
	}
	return { terms: terms.slice(0, n), weights: weights.slice(0, n) };
}
