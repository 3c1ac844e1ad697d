import { mix } from "../words.js";

/** What a document is found by: terms and how much each weighs, whatever the pile is (whole numbers). */
export interface Keys {
	/** Stands for the document whatever the order in which documents come. */
	readonly sign: number;
	readonly terms: Int32Array;
	readonly weights: Int32Array;
}

/** So many documents meet under one word on average: where more hold it they are dealt into parts, by word and document anew. */
const crowd = 64;

/** Documents that met under a word and do so no more: each of the one list and each of the other. */
export type Parting = readonly [readonly number[], readonly number[]];

/** Documents that meet under the words they share. Cost of a document more: its words times `crowd`, and for few of them that one part is parted in two. */
export interface Meeting {
	/** Puts a document in. Gives those that met before and share less now, because a word of theirs has a part more. */
	readonly add: (document: number, keys: Keys) => readonly Parting[];
	/** Calls `met` with each other document and how much they share. */
	readonly meet: (document: number, met: (other: number, share: number) => void) => void;
	/** Entries walked since the beginning. */
	readonly steps: () => number;
}

interface Part {
	documents: number[];
	weights: number[];
}

/** The documents that hold a word. How many parts they are dealt into depends on their number alone, and who is in which on who they are, so the order in which they come decides nothing. */
interface Entry {
	size: number;
	readonly parts: Part[];
}

/** The part of `parts` for a number: linear hashing (Litwin 1980), where one part more takes from one other only. */
function partOf(number: number, parts: number): number {
	if (parts === 1) return 0;
	const high = 2 ** Math.ceil(Math.log2(parts));
	const part = number % high;
	return part < parts ? part : part - high / 2;
}

export function meeting(signOf: (term: number) => number): Meeting {
	const keysOf: Keys[] = [];
	const entries: Entry[] = [];
	let shares = new Float64Array(1024);
	let walked = 0;
	const dealt = (term: number, document: number) => mix(((keysOf[document]?.sign ?? 0) ^ signOf(term)) >>> 0);
	/** Gives a word a part more, with what goes into it from another. */
	const part = (term: number, { parts }: Entry): Parting => {
		const more: Part = { documents: [], weights: [] };
		const at = parts.length;
		parts.push(more);
		const from = parts[at - 2 ** Math.floor(Math.log2(at))];
		if (!from) return [[], []];
		const stay: Part = { documents: [], weights: [] };
		from.documents.forEach((document, i) => {
			const to = partOf(dealt(term, document), parts.length) === at ? more : stay;
			to.documents.push(document);
			to.weights.push(from.weights[i] ?? 0);
		});
		from.documents = stay.documents;
		from.weights = stay.weights;
		return [[...stay.documents], [...more.documents]];
	};
	return {
		add(document, keys) {
			keysOf[document] = keys;
			const parted: Parting[] = [];
			keys.terms.forEach((term, i) => {
				const entry = entries[term] ?? { size: 0, parts: [{ documents: [], weights: [] }] };
				entries[term] = entry;
				entry.size++;
				if (entry.size > crowd * entry.parts.length) parted.push(part(term, entry));
				const own = entry.parts[partOf(dealt(term, document), entry.parts.length)];
				own?.documents.push(document);
				own?.weights.push(keys.weights[i] ?? 0);
			});
			return parted;
		},
		meet(document, met) {
			if (shares.length < keysOf.length) shares = new Float64Array(2 * keysOf.length);
			const seen: number[] = [];
			const keys = keysOf[document];
			keys?.terms.forEach((term, i) => {
				const entry = entries[term];
				const part = entry?.parts[partOf(dealt(term, document), entry.parts.length)];
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
