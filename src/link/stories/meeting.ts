import { mix } from "../words.js";

/** What a document is found by: terms and how much each weighs, whatever the pile is (whole numbers). */
export interface Keys {
	/** Stands for the document whatever the order in which documents come. */
	readonly sign: number;
	readonly terms: Int32Array;
	readonly weights: Int32Array;
}

/** So many documents at most meet under one word on average: where more hold it they are dealt into parts, by word and document anew. */
const crowd = 96;

/** Documents that meet under the words they share. Cost of a document more: its words times `crowd` at most, and now and then that a part is parted. */
export interface Meeting {
	/** Puts a document in. Gives the documents that meet others than before, because a word of theirs was dealt anew. */
	readonly add: (document: number, keys: Keys) => readonly number[];
	/** Calls `met` with each other document and how much they share. */
	readonly meet: (document: number, met: (other: number, share: number) => void) => void;
	/** Entries walked since the beginning. */
	readonly steps: () => number;
}

interface Entry {
	/** Bits by which documents are dealt. */
	depth: number;
	size: number;
	parts: { documents: number[]; weights: number[] }[];
}

export function meeting(signOf: (term: number) => number): Meeting {
	const keysOf: Keys[] = [];
	const entries: Entry[] = [];
	let shares = new Float64Array(1024);
	let walked = 0;
	const partOf = (entry: Entry, term: number, document: number) =>
		mix(((keysOf[document]?.sign ?? 0) ^ signOf(term)) >>> 0) % 2 ** entry.depth;
	const empty = (depth: number) => Array.from({ length: 2 ** depth }, () => ({ documents: [], weights: [] }));
	const put = (entry: Entry, term: number, document: number, weight: number) => {
		const part = entry.parts[partOf(entry, term, document)];
		part?.documents.push(document);
		part?.weights.push(weight);
	};
	return {
		add(document, keys) {
			keysOf[document] = keys;
			const moved: number[] = [];
			keys.terms.forEach((term, i) => {
				const entry = entries[term] ?? { depth: 0, size: 0, parts: empty(0) };
				entries[term] = entry;
				entry.size++;
				if (entry.size > crowd * 2 ** entry.depth) {
					const before = entry.parts;
					entry.depth += 2;
					entry.parts = empty(entry.depth);
					for (const { documents, weights } of before)
						documents.forEach((other, j) => {
							put(entry, term, other, weights[j] ?? 0);
							moved.push(other);
						});
				}
				put(entry, term, document, keys.weights[i] ?? 0);
			});
			return moved;
		},
		meet(document, met) {
			if (shares.length < keysOf.length) shares = new Float64Array(2 * keysOf.length);
			const seen: number[] = [];
			const keys = keysOf[document];
			keys?.terms.forEach((term, i) => {
				const entry = entries[term];
				const part = entry?.parts[partOf(entry, term, document)];
				if (!part) return;
				const weight = keys.weights[i] ?? 0;
				walked += part.documents.length;
				for (let at = 0; at < part.documents.length; at++) {
					const other = part.documents[at] ?? 0;
					if (shares[other] === 0) seen.push(other);
					shares[other] = (shares[other] ?? 0) + weight * (part.weights[at] ?? 0);
				}
			});
			for (const other of seen) {
				if (other !== document) met(other, shares[other] ?? 0);
				shares[other] = 0;
			}
		},
		steps: () => walked,
	};
}
