import type { Block } from "../core/reading.js";
import type { Span } from "../core/span.js";
import type { Language } from "../lang/language.js";
import { fold } from "../text/fold.js";
import { type Quote, quotes } from "../text/quotes.js";
import { sentences } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { type Holding, holding } from "./holding.js";

/** One sentence of a block that is told (never furniture), with its tokens. */
export interface Sentence extends Span {
	/** Index in `Page.sentences`. */
	readonly index: number;
	/** Index in `Page.blocks`. */
	readonly block: number;
	readonly tokens: readonly Token[];
}

/**
 * A text laid out for reading: what every part of `read` works on. The title of a document, where it does not stand in the text, is a page
 * of its own. Offsets of every span are offsets of `text`.
 */
export interface Page {
	readonly text: string;
	/** `fold(text)`: the same length, to match on. */
	readonly folded: string;
	readonly language: Language;
	readonly blocks: readonly Block[];
	/** Sentences of titles, headings, paragraphs and captions, in order. */
	readonly sentences: readonly Sentence[];
	/** Quotations, outermost, in order. */
	readonly quotes: readonly Quote[];
	readonly holding: Holding;
}

const told = new Set<Block["kind"]>(["title", "heading", "paragraph", "caption"]);

/** Lays a text out: its blocks are given, sentences, tokens and quotations are found here. */
export function page(text: string, blocks: readonly Block[], language: Language): Page {
	const list: Sentence[] = [];
	const quoted: Quote[] = [];
	blocks.forEach((block, index) => {
		if (!told.has(block.kind)) return;
		for (const quote of quotes(text, block)) quoted.push(quote);
		for (const span of sentences(text, block, language.sentences)) {
			const { start, end } = span;
			list.push({ start, end, index: list.length, block: index, tokens: language.sentence(text, span) });
		}
	});
	return { text, folded: fold(text), language, blocks, sentences: list, quotes: quoted, holding: holding(list) };
}

/** The sentence that covers an offset, or null. Binary search. */
export function sentenceAt(page: Page, offset: number): Sentence | null {
	let low = 0;
	let high = page.sentences.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const s = page.sentences[middle];
		if (!s) return null;
		if (offset < s.start) high = middle - 1;
		else if (offset >= s.end) low = middle + 1;
		else return s;
	}
	return null;
}
