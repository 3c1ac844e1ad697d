import { push } from "../../core/lists.js";
import type { Span } from "../../core/span.js";
import { type Quote, quotes } from "../../text/quotes.js";
import type { Page } from "../page.js";

/** A quotation of the page; one that goes on over paragraphs is one quotation of several parts. */
export interface Quotation extends Span {
	/** The stretches with their marks, one a paragraph. */
	readonly parts: readonly Span[];
	/** Index of the first block. */
	readonly block: number;
	/** Index of the last block. */
	readonly lastBlock: number;
}

const openers = /^[“"„«]/u;

/** Doubled straight marks ('' and ``) made one mark of the same width, so that offsets stay. */
function plain(text: string): string {
	return text.includes("''") || text.includes("``") ? text.replace(/(?:''|``)/gu, ' "') : text;
}

/** The page's own quotations by the index of their block. */
function byBlock(page: Page): Map<number, Quote[]> {
	const found = new Map<number, Quote[]>();
	let block = 0;
	for (const quote of page.quotes) {
		while ((page.blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= quote.start) block++;
		push(found, block, quote);
	}
	return found;
}

/** All quotations of the page in order. A paragraph that begins with a mark goes on where the one before it left a quotation open. */
export function quotations(page: Page): Quotation[] {
	const text = plain(page.text);
	const known = text === page.text ? byBlock(page) : null;
	const found: { start: number; end: number; parts: Span[]; block: number; lastBlock: number }[] = [];
	let open = false;
	page.blocks.forEach((block, index) => {
		if (block.kind === "furniture" || block.kind === "rights" || block.kind === "embed") return;
		for (const quote of known?.get(index) ?? (known && block.kind !== "dateline" ? [] : quotes(text, block))) {
			let { start } = quote;
			if (text.charAt(start - 1) === " " && page.text.charAt(start - 1) !== " ") start--;
			const part: Span = { start, end: quote.end };
			const last = open ? found.at(-1) : undefined;
			const atHead = () => page.text.slice(block.start, start).trim() === "";
			if (last && last.lastBlock < index && atHead() && openers.test(text.charAt(quote.start))) {
				last.parts.push(part);
				last.end = part.end;
				last.lastBlock = index;
			} else found.push({ start, end: quote.end, parts: [part], block: index, lastBlock: index });
			open = quote.open;
		}
		if (found.at(-1)?.lastBlock !== index) open = false;
	});
	return found;
}
