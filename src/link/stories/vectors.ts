import type { Document } from "../../core/document.js";
import type { Frequency } from "../frequencies.js";
import { plainWords } from "../words.js";

/** A document as weights of words. Terms are ascending. */
export interface Vector {
	readonly terms: Int32Array;
	readonly weights: Float64Array;
}

/** The weight of shipped frequencies against those of the set, in documents: a small pile says little of how common a word is. */
const prior = 40;
/** What is taken of a word that no shipped list has. */
const unknown = 0.002;
/** Exponent of the inverse document frequency: rare words decide more than in plain TF-IDF (1). */
const sharpness = 1.5;
/** Weight of a word that no other document has: it makes a document a little less like all others. */
const alone = 0.7;
/** Numbers (tolls, ages, sums, house numbers) tell stories of one kind apart. */
const numeric = 1.4;
/** A word of one letter says nothing; a number of one digit does. */
const useful = /^(?:[\p{L}\p{M}']{2,}|.*\p{N}.*)$/u;
const number = /\p{N}/u;
/** UTF-16 code units of the lead. */
const lead = 500;

/**
 * Three views of a document, each a TF-IDF vector of length 1: all of it (the title twice, the lead twice), title and lead alone, and its names and numbers.
 * They are laid side by side with these shares, so a product of two documents is the mean of three likenesses.
 */
const views = [
	["all", 0.6],
	["lead", 0.15],
	["names", 0.25],
] as const;

/** Long documents have more words that nothing shares; likeness grows by the geometric mean of the numbers of words over this one, to the power of 0.3. */
const usualLength = 200;
const lengthPower = 0.3;

interface Counted {
	/** Times that the word stands there. */
	n: number;
	/** True where it is a name: a capital letter inside a sentence. */
	name: boolean;
}

// A capital after one of these, or at the head of a line, may be that of any word.
const opening = /(?:^|[.!?:…»”"“«([\n\r]\s*|[.!?…]["”»]\s*|\n\s*[—–-]\s*)$/u;

function count(into: Map<string, Counted>, text: string, times: number): void {
	const { words, starts } = plainWords(text);
	words.forEach((word, i) => {
		const at = starts[i] ?? 0;
		const name = times > 0 && /\p{Lu}/u.test(text.charAt(at)) && !opening.test(text.slice(Math.max(0, at - 4), at));
		const known = into.get(word);
		if (known) {
			known.n += times;
			known.name ||= name;
		} else into.set(word, { n: times, name });
	});
}

function viewsOf(document: Document): Record<(typeof views)[number][0], Map<string, Counted>> {
	const all = new Map<string, Counted>();
	const head = new Map<string, Counted>();
	const title = document.title ?? "";
	const opening = document.text.slice(0, lead);
	count(head, title, 2);
	count(head, opening, 1);
	count(all, title, 2);
	count(all, opening, 1);
	count(all, document.text, 1);
	const names = new Map([...all].filter(([word, c]) => c.name || number.test(word)));
	return { all, lead: head, names };
}

/**
 * TF-IDF vectors of a set of documents, in the order given. The share of documents that hold a word is that of the whole set, with shipped
 * frequencies as 40 more documents, so that two documents alone can be compared too.
 */
export function vectors(documents: readonly Document[], frequency: Frequency): Vector[] {
	const seen = documents.map(viewsOf);
	const share = new Map<string, number>();
	const parts: { terms: [number, number][]; length: number }[] = documents.map(() => ({ terms: [], length: 1 }));
	let first = 0;
	for (const [view, part] of views) {
		const df = new Map<string, number>();
		for (const doc of seen) for (const word of doc[view].keys()) df.set(word, (df.get(word) ?? 0) + 1);
		const ids = new Map<string, number>();
		for (const word of df.keys()) {
			ids.set(word, first + ids.size);
			if (!share.has(word)) share.set(word, frequency(word) ?? unknown);
		}
		first += ids.size;
		seen.forEach((doc, i) => {
			const mine: [number, number][] = [];
			let norm = 0;
			for (const [word, c] of doc[view]) {
				if (!useful.test(word)) continue;
				const held = df.get(word) ?? 1;
				const p = (held + prior * (share.get(word) ?? unknown)) / (documents.length + prior);
				let weight = (1 + Math.log(c.n)) * Math.max(0, -Math.log(p)) ** sharpness;
				if (number.test(word)) weight *= numeric;
				if (held === 1) weight *= alone;
				norm += weight * weight;
				if (held > 1) mine.push([ids.get(word) ?? 0, weight]);
			}
			const scale = Math.sqrt(part / (norm || 1));
			const own = parts[i];
			if (!own) return;
			if (view === "all") own.length = doc.all.size;
			for (const [id, weight] of mine) own.terms.push([id, weight * scale]);
		});
	}
	return parts.map(({ terms, length }) => {
		const long = Math.min(4, Math.max(0.16, length / usualLength)) ** (lengthPower / 2);
		terms.sort(([a], [b]) => a - b);
		return { terms: Int32Array.from(terms, ([id]) => id), weights: Float64Array.from(terms, ([, w]) => w * long) };
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
