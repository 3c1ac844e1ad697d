import type { Span } from "../../core/span.js";
import type { VoiceLanguage } from "../../lang/voices.js";
import type { Token } from "../../text/tokens.js";
import type { Page, Sentence } from "../page.js";
import type { Quotation } from "./quotations.js";

/** Tokens `[first, last]` of one sentence. */
export interface Run {
	readonly first: number;
	readonly last: number;
}

/** A sentence as the rules of voices look at it. */
export interface View {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** For each token the index of the quotation that it stands in, -1 outside. */
	readonly quoted: readonly number[];
	/** Index of the quotation that closes just before the sentence in the same block, -1 where none does. */
	readonly before: number;
	readonly lang: VoiceLanguage;
}

const nobody: Token = { start: 0, end: 0, text: "", norm: "", tag: "PUNCT", fine: "", head: null, rel: null };

/** The token at `i`, or an empty sign beyond the sentence. */
export function at(view: View, i: number): Token {
	return view.tokens[i] ?? nobody;
}

/** Views of all sentences; one walk over tokens and quotations. */
export function views(page: Page, quotations: readonly Quotation[]): View[] {
	const parts = quotations.flatMap((q, index) => q.parts.map((part) => ({ ...part, index })));
	let p = 0;
	return page.sentences.map((sentence) => {
		while (p < parts.length && (parts[p]?.end ?? 0) <= sentence.start) p++;
		const last = parts[p - 1];
		const block = page.blocks[sentence.block];
		const closes =
			last && block && last.start >= block.start && page.text.slice(last.end, sentence.start).trim() === "";
		const before = closes ? last.index : -1;
		const quoted = sentence.tokens.map((token) => {
			while (p < parts.length && (parts[p]?.end ?? 0) <= token.start) p++;
			const part = parts[p];
			return part && part.start < token.end && part.end > token.start ? part.index : -1;
		});
		return { sentence, tokens: sentence.tokens, quoted, before, lang: page.language.voices };
	});
}

export function span(view: View, run: Run): Span {
	return { start: at(view, run.first).start, end: at(view, run.last).end };
}

const edge = new Set([",", ".", ":", ";", "-", "–", "—", "...", "…"]);

/** The run without commas, full stops and dashes at either end; null where nothing remains. */
export function bareRun(view: View, first: number, last: number): Run | null {
	let a = first;
	let b = last;
	while (a <= b && edge.has(at(view, a).text)) a++;
	while (b >= a && edge.has(at(view, b).text)) b--;
	return a <= b ? { first: a, last: b } : null;
}

export const isPunct = (view: View, i: number) => at(view, i).tag === "PUNCT";
export const isComma = (view: View, i: number) => at(view, i).text === ",";
