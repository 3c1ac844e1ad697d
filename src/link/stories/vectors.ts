import type { Document } from "../../core/document.js";
import type { Frequency } from "../frequencies.js";
import { plainWords } from "../words.js";

/** A document as weights of words. Terms are ascending. */
export interface Vector {
	readonly terms: Int32Array;
	readonly weights: Float64Array;
}

/** The weight of shipped frequencies against those of the set, in documents: a small pile says little of how common a word is. */
const prior = 150;
/** What is taken of a word that no shipped list has. */
const unknown = 0.0025;
/** Exponent of the inverse document frequency: rare words decide more than in plain TF-IDF (1). */
const sharpness = 1.5;
/** Weight of a word that no other document has: it makes a document a little less like all others. */
const alone = 0.75;
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

/** Long documents have more words that nothing shares; likeness grows by the geometric mean of the numbers of words over this one, to the power of a half. */
const usualLength = 200;
const lengthPower = 0.5;

// A capital after one of these, or at the head of a line, may be that of any word.
const opening = /(?:^|[.!?:…»”"“«([\n\r]\s*|[.!?…]["”»]\s*|\n\s*[—–-]\s*)$/u;
const capital = /^\p{Lu}/u;

/** The words of a pile, numbered as they come. */
export interface Vocabulary {
	readonly numbers: Map<string, number>;
	readonly words: string[];
	/** 1 where the word says something, and where it is a number. */
	readonly useful: number[];
	readonly numeric: number[];
}

export function vocabulary(): Vocabulary {
	return { numbers: new Map(), words: [], useful: [], numeric: [] };
}

/** The words of a document, by number: how often they stand in it and in its title and lead, and whether they are names or numbers. */
export interface Counted {
	/** In order of appearance, or ascending. */
	readonly terms: Int32Array;
	readonly all: Float64Array;
	readonly lead: Float64Array;
	readonly name: Uint8Array;
}

/** A pile whose words are counted document by document, in any order. */
export interface Counting {
	/** Counts the words of a document: the cost is that of its text, however large the pile is. */
	readonly add: (document: Document) => void;
	/** Vectors of the documents with these ids, in this order, which alone the numbers hang on. */
	readonly vectors: (ids: readonly string[], frequency: Frequency) => Vector[];
}

interface Tally {
	all: number;
	lead: number;
	name: number;
}

function tally(into: Map<number, Tally>, text: string, all: number, inLead: number, to: Vocabulary): void {
	const { words, starts } = plainWords(text);
	words.forEach((word, i) => {
		let term = to.numbers.get(word);
		if (term === undefined) {
			term = to.words.length;
			to.numbers.set(word, term);
			to.words.push(word);
			to.useful.push(useful.test(word) ? 1 : 0);
			to.numeric.push(number.test(word) ? 1 : 0);
		}
		let known = into.get(term);
		if (!known) {
			known = { all: 0, lead: 0, name: to.numeric[term] ?? 0 };
			into.set(term, known);
		}
		known.all += all;
		known.lead += inLead;
		const at = starts[i] ?? 0;
		if (known.name === 0 && capital.test(text.charAt(at)) && !opening.test(text.slice(Math.max(0, at - 4), at)))
			known.name = 1;
	});
}

export function counted(document: Document, to: Vocabulary): Counted {
	const words = new Map<number, Tally>();
	// The title counts twice in either, the lead once more than the rest.
	tally(words, document.title ?? "", 2, 2, to);
	tally(words, document.text.slice(0, lead), 1, 1, to);
	tally(words, document.text, 1, 0, to);
	const terms = Int32Array.from(words.keys());
	const of = (term: number) => words.get(term);
	return {
		terms,
		all: Float64Array.from(terms, (t) => of(t)?.all ?? 0),
		lead: Float64Array.from(terms, (t) => of(t)?.lead ?? 0),
		name: Uint8Array.from(terms, (t) => of(t)?.name ?? 0),
	};
}

/** How often a term of a document stands in a view of it: 0 where the view does not hold it. */
function times(doc: Counted, i: number, view: (typeof views)[number][0]): number {
	if (view === "lead") return doc.lead[i] ?? 0;
	return view === "all" || doc.name[i] === 1 ? (doc.all[i] ?? 0) : 0;
}

/** The documents with their words numbered in order of appearance: the same numbers in whatever order they were counted. */
function renumbered(docs: readonly Counted[], known: Vocabulary): { docs: Counted[]; known: Vocabulary } {
	const numbers = new Int32Array(known.words.length).fill(-1);
	const order: number[] = [];
	const again = docs.map((doc): Counted => {
		const keys = Float64Array.from(doc.terms, (term, i) => {
			if (numbers[term] === -1) numbers[term] = order.push(term) - 1;
			return (numbers[term] ?? 0) * 2 ** 24 + i;
		}).sort();
		const at = Int32Array.from(keys, (key) => key % 2 ** 24);
		return {
			terms: Int32Array.from(keys, (key) => Math.floor(key / 2 ** 24)),
			all: Float64Array.from(at, (i) => doc.all[i] ?? 0),
			lead: Float64Array.from(at, (i) => doc.lead[i] ?? 0),
			name: Uint8Array.from(at, (i) => doc.name[i] ?? 0),
		};
	});
	const of = <T>(list: readonly T[]) => order.flatMap((term) => list[term] ?? []);
	return {
		docs: again,
		known: { numbers: known.numbers, words: of(known.words), useful: of(known.useful), numeric: of(known.numeric) },
	};
}

export function counting(): Counting {
	const known = vocabulary();
	const docs = new Map<string, Counted>();
	return {
		add: (document) => void docs.set(document.id, counted(document, known)),
		vectors(ids, frequency) {
			const { docs: list, known: words } = renumbered(
				ids.flatMap((id) => docs.get(id) ?? []),
				known,
			);
			return vectors(list, words, frequency);
		},
	};
}

/**
 * TF-IDF vectors of a set of documents, in the order given. The share of documents that hold a word is that of the whole set, with shipped
 * frequencies as 150 more documents, so that two documents alone can be compared too.
 */
function vectors(docs: readonly Counted[], known: Vocabulary, frequency: Frequency): Vector[] {
	const size = known.words.length;
	const share = Float64Array.from(known.words, (word) => frequency(word) ?? unknown);
	const scaled = views.map(([view, part], v) => {
		const held = new Uint32Array(size);
		for (const doc of docs)
			for (let i = 0; i < doc.terms.length; i++)
				if (times(doc, i, view) > 0) held[doc.terms[i] ?? 0] = (held[doc.terms[i] ?? 0] ?? 0) + 1;
		const rare = Float64Array.from(held, (n, term) => {
			const p = (n + prior * (share[term] ?? unknown)) / (docs.length + prior);
			const weight = Math.max(0, -Math.log(p)) ** sharpness;
			return weight * (known.numeric[term] === 1 ? numeric : 1) * (n === 1 ? alone : 1) * (known.useful[term] ?? 0);
		});
		return docs.map((doc): Vector => {
			const terms: number[] = [];
			const weights: number[] = [];
			let norm = 0;
			doc.terms.forEach((term, i) => {
				const n = times(doc, i, view);
				const weight = n === 0 ? 0 : (1 + Math.log(n)) * (rare[term] ?? 0);
				if (weight === 0) return;
				norm += weight * weight;
				// What no other document has makes it less like all, and is never met again.
				if ((held[term] ?? 0) < 2) return;
				terms.push(v * size + term);
				weights.push(weight);
			});
			const long = Math.min(4, Math.max(0.16, doc.terms.length / usualLength)) ** (lengthPower / 2);
			const scale = Math.sqrt(part / (norm || 1)) * long;
			return { terms: Int32Array.from(terms), weights: Float64Array.from(weights, (w) => w * scale) };
		});
	});
	return docs.map((_, d) => joined(scaled.flatMap((view) => view[d] ?? [])));
}

/** Vectors of ever higher terms as one. */
function joined(parts: readonly Vector[]): Vector {
	const size = parts.reduce((sum, { terms }) => sum + terms.length, 0);
	const terms = new Int32Array(size);
	const weights = new Float64Array(size);
	let at = 0;
	for (const part of parts) {
		terms.set(part.terms, at);
		weights.set(part.weights, at);
		at += part.terms.length;
	}
	return { terms, weights };
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
