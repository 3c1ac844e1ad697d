import type { Document } from "../../core/document.js";
import { push } from "../../core/lists.js";
import type { Block } from "../../core/reading.js";
import { quotes } from "../../text/quotes.js";
import { hashedWords, mix } from "../words.js";

/** What of a document is compared with others. */
export interface Body {
	readonly id: string;
	/** Hash of each word that counts, in order. */
	readonly words: Uint32Array;
	/** 1 where the word stands in a quotation or an embedded post: many may quote the same words and have written apart. */
	readonly quoted: Uint8Array;
	/** Hash of the run of `run` words that begins at each word; shorter than `words` by `run - 1`. */
	readonly runs: Uint32Array;
	/** Where the runs stand, in order of their hashes. */
	readonly order: Uint32Array;
}

/** Words of a run. Five is the usual size for news (Broder 1997 used ten, for whole web pages). */
export const run = 5;

/** Words of a text that are looked at: more than any report has, and few enough for a place beside a hash in one exact number. */
const most = 2 ** 21;

const told = new Set<Block["kind"]>(["title", "heading", "paragraph", "caption"]);
// A way to be reached: the line around it asks readers for tips or subscriptions and is the same under every story of a site.
const contact =
	/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w|(?:www\.|https?:\/\/)\S|(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4}/u;
// The signature of an embedded post, on its own line or at the end of one: "— Name (@name) July 16".
const signature = /(?:^|\s)[—–-]\s?[^\n()]{1,60}\(@\w{1,30}\)/u;

interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** A line or a piece of one: where it stands, and which words are its own. */
interface Line extends Stretch {
	readonly first: number;
	readonly last: number;
	/** Its words without case, signs and spaces: two captures of one line of furniture have the same. */
	readonly key: number;
}

/** A document with its words counted once. */
export interface Laid {
	readonly document: Document;
	readonly hashes: Uint32Array;
	readonly starts: Int32Array;
	readonly lines: readonly Line[];
	/** The same for the same words in the same order. */
	readonly whole: number;
}

function linesOf(text: string, blocks: readonly Block[] | undefined): Stretch[] {
	if (blocks) return blocks.filter((b) => told.has(b.kind) && b.in === undefined);
	const found: Stretch[] = [];
	for (const m of text.matchAll(/[^\n\r]+/gu)) found.push({ start: m.index, end: m.index + m[0].length });
	return found;
}

/** Sentence-like pieces of a line, so that a contact or a caption told twice takes only itself away. */
function pieces(text: string, line: Stretch): Stretch[] {
	const found: Stretch[] = [];
	let start = line.start;
	for (const m of text.slice(line.start, line.end).matchAll(/[.!?]["”’)]?\s+(?=["“(]?[\p{Lu}\p{N}])/gu)) {
		const end = line.start + m.index + m[0].length;
		if (end - start < 30) continue;
		found.push({ start, end });
		start = end;
	}
	if (start < line.end) found.push({ start, end: line.end });
	return found;
}

function keyOf(hashes: Uint32Array, first: number, last: number, seed = 0): number {
	let h = seed;
	for (let i = first; i < last; i++) h = (Math.imul(h, 31) + (hashes[i] ?? 0)) | 0;
	return mix(h);
}

/** Index of the first word at or after an offset. */
function wordAt(starts: Int32Array, offset: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function lineOf({ start, end }: Stretch, hashes: Uint32Array, starts: Int32Array): Line {
	const first = wordAt(starts, start);
	const last = wordAt(starts, end);
	return { start, end, first, last, key: keyOf(hashes, first, last) };
}

/** Counts the words of a document, and finds its lines: those of its blocks, where it was laid out. */
export function laid(document: Document, blocks: readonly Block[] | undefined): Laid {
	const { hashes, starts } = hashedWords(document.text, most);
	const all = hashes.length;
	return {
		document,
		hashes,
		starts,
		lines: linesOf(document.text, blocks).map((line) => lineOf(line, hashes, starts)),
		// Two hashes of 53 bits together: two texts in a million millions are taken for one by mistake.
		whole: keyOf(hashes, 0, all) * 2 ** 21 + (keyOf(hashes, 0, all, 7) % 2 ** 21),
	};
}

/** Lines that one publisher prints under three or more documents: its furniture. Sets of line keys by source. */
export type Furniture = ReadonlyMap<string, ReadonlySet<number>>;

export function furniture(all: readonly Laid[]): Furniture {
	const bySource = new Map<string, Laid[]>();
	for (const one of all) {
		const { source } = one.document;
		if (!source) continue;
		push(bySource, source, one);
	}
	const found = new Map<string, Set<number>>();
	for (const [source, mine] of bySource) {
		if (mine.length < 3) continue;
		const counts = new Map<number, number>();
		for (const { lines } of mine)
			for (const key of new Set(lines.map((l) => l.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
		found.set(source, new Set([...counts].flatMap(([key, n]) => (n >= 3 ? [key] : []))));
	}
	return found;
}

/** A document ready for comparing: without furniture, contacts and sentences told before, its quotations marked. */
export function body({ document, hashes, starts, lines }: Laid, common: Furniture): Body {
	const { text } = document;
	const skip = document.source ? common.get(document.source) : undefined;
	const words: number[] = [];
	const quoted: number[] = [];
	const seen = new Set<number>();
	lines.forEach((line, i) => {
		if (skip?.has(line.key)) return;
		const next = lines[i + 1];
		const post =
			signature.test(text.slice(line.start, line.end)) ||
			(next !== undefined &&
				next.end - next.start < 120 &&
				/^\s*[—–-]/u.test(text.slice(next.start, next.start + 3)) &&
				signature.test(text.slice(next.start, next.end)));
		const marks: readonly Stretch[] = post ? [line] : quotes(text, { start: line.start, end: line.end });
		let m = 0;
		for (const stretch of pieces(text, line)) {
			const piece = lineOf(stretch, hashes, starts);
			if (seen.has(piece.key)) continue;
			seen.add(piece.key);
			if (contact.test(text.slice(piece.start, piece.end))) continue;
			for (let w = piece.first; w < piece.last; w++) {
				const at = starts[w] ?? 0;
				while (m < marks.length && (marks[m]?.end ?? 0) <= at) m++;
				words.push(hashes[w] ?? 0);
				quoted.push((marks[m]?.start ?? Number.POSITIVE_INFINITY) <= at ? 1 : 0);
			}
		}
	});
	const runs = new Uint32Array(Math.max(0, words.length - run + 1));
	const keys = new Float64Array(runs.length);
	for (let i = 0; i < runs.length; i++) {
		let h = 0;
		for (let j = i; j < i + run; j++) h = (Math.imul(h, 31) + (words[j] ?? 0)) | 0;
		runs[i] = mix(h);
		keys[i] = (runs[i] ?? 0) * most + i;
	}
	keys.sort();
	return {
		id: document.id,
		words: Uint32Array.from(words),
		quoted: Uint8Array.from(quoted),
		runs,
		order: Uint32Array.from(keys, (key) => key % most),
	};
}
