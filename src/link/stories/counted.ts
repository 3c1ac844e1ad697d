import type { Document } from "../../core/document.js";
import { plainWords } from "../words.js";

/** A word of one letter says nothing; a number of one digit does. */
const useful = /^(?:[\p{L}\p{M}']{2,}|.*\p{N}.*)$/u;
const number = /\p{N}/u;
/** UTF-16 code units of the lead. */
const lead = 500;

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
