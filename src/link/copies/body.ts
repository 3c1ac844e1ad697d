import type { Document } from "../../core/document.js";
import type { Block } from "../../core/reading.js";
import { quotes } from "../../text/quotes.js";
import { hash, mix, plainWords } from "../words.js";

/** What of a document is compared with others. */
export interface Body {
	readonly id: string;
	/** Hash of each word that counts, in order. */
	readonly words: Uint32Array;
	/** 1 where the word stands in a quotation or an embedded post: many may quote the same words and have written apart. */
	readonly quoted: Uint8Array;
	/** Hash of the run of `run` words that begins at each word; shorter than `words` by `run - 1`. */
	readonly runs: Uint32Array;
}

/** Words of a run. Five is the usual size for news (Broder 1997 used ten, for whole web pages). */
export const run = 5;

const told = new Set<Block["kind"]>(["title", "heading", "paragraph", "caption"]);
// A way to be reached: the line around it asks readers for tips or subscriptions and is the same under every story of a site.
const contact =
	/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w|(?:www\.|https?:\/\/)\S|(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4}/u;
// The signature of an embedded post, on its own line or at the end of one: "— Name (@name) July 16".
const signature = /(?:^|\s)[—–-]\s?[^\n()]{1,60}\(@\w{1,30}\)/u;

interface Line {
	readonly start: number;
	readonly end: number;
}

function lines(text: string, blocks: readonly Block[] | undefined): Line[] {
	if (blocks) return blocks.filter((b) => told.has(b.kind) && b.in === undefined);
	const found: Line[] = [];
	for (const m of text.matchAll(/[^\n\r]+/gu)) found.push({ start: m.index, end: m.index + m[0].length });
	return found;
}

/** Sentence-like pieces of a line, so that a contact or a caption told twice takes only itself away. */
function pieces(text: string, line: Line): Line[] {
	const found: Line[] = [];
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

/** The text of a line without case, signs and spaces: two captures of one line of furniture are the same. */
function key(text: string): number {
	return hash(plainWords(text).words.join(" "));
}

/** Lines that one publisher prints under three or more documents: its furniture. Sets of line keys by source. */
export type Furniture = ReadonlyMap<string, ReadonlySet<number>>;

export function furniture(
	documents: readonly Document[],
	blocks: ReadonlyMap<string, readonly Block[]> | undefined,
): Furniture {
	const counts = new Map<string, Map<number, number>>();
	const perSource = new Map<string, number>();
	for (const d of documents) if (d.source) perSource.set(d.source, (perSource.get(d.source) ?? 0) + 1);
	for (const d of documents) {
		if (!d.source || (perSource.get(d.source) ?? 0) < 3) continue;
		let mine = counts.get(d.source);
		if (!mine) {
			mine = new Map();
			counts.set(d.source, mine);
		}
		for (const k of new Set(lines(d.text, blocks?.get(d.id)).map((l) => key(d.text.slice(l.start, l.end)))))
			mine.set(k, (mine.get(k) ?? 0) + 1);
	}
	const found = new Map<string, Set<number>>();
	for (const [source, mine] of counts) found.set(source, new Set([...mine].filter(([, n]) => n >= 3).map(([k]) => k)));
	return found;
}

/** Lays a document out for comparing: without furniture, contacts and sentences told before, its quotations marked. */
export function body(document: Document, blocks: readonly Block[] | undefined, common: Furniture): Body {
	const { text } = document;
	const skip = document.source ? common.get(document.source) : undefined;
	const words: number[] = [];
	const quoted: number[] = [];
	const seen = new Set<number>();
	const all = lines(text, blocks);
	all.forEach((line, i) => {
		const whole = text.slice(line.start, line.end);
		if (skip?.has(key(whole))) return;
		const next = all[i + 1];
		const post =
			signature.test(whole) ||
			(next !== undefined &&
				next.end - next.start < 120 &&
				/^\s*[—–-]/u.test(text.slice(next.start, next.start + 3)) &&
				signature.test(text.slice(next.start, next.end)));
		const marks = post ? [line] : quotes(text, { start: line.start, end: line.end });
		for (const piece of pieces(text, line)) {
			const raw = text.slice(piece.start, piece.end);
			const found = plainWords(raw);
			const k = hash(found.words.join(" "));
			if (seen.has(k)) continue;
			seen.add(k);
			if (contact.test(raw)) continue;
			let m = 0;
			found.words.forEach((word, j) => {
				const at = piece.start + (found.starts[j] ?? 0);
				while (m < marks.length && (marks[m]?.end ?? 0) <= at) m++;
				words.push(hash(word));
				quoted.push((marks[m]?.start ?? Number.POSITIVE_INFINITY) <= at ? 1 : 0);
			});
		}
	});
	const runs = new Uint32Array(Math.max(0, words.length - run + 1));
	for (let i = 0; i < runs.length; i++) {
		let h = 0;
		for (let j = i; j < i + run; j++) h = (Math.imul(h, 31) + (words[j] ?? 0)) | 0;
		runs[i] = mix(h);
	}
	return { id: document.id, words: Uint32Array.from(words), quoted: Uint8Array.from(quoted), runs };
}
