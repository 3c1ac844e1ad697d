import type { Span } from "../core/span.js";
import { bare } from "./fold.js";

/** Universal part of speech (UPOS of Universal Dependencies). */
export type Tag =
	| "ADJ"
	| "ADP"
	| "ADV"
	| "AUX"
	| "CCONJ"
	| "DET"
	| "INTJ"
	| "NOUN"
	| "NUM"
	| "PART"
	| "PRON"
	| "PROPN"
	| "PUNCT"
	| "SCONJ"
	| "SYM"
	| "VERB"
	| "X";

/** A word as it stands, before anything is known of it. */
export interface Word extends Span {
	readonly text: string;
	/** Folded, lower case, without marks. */
	readonly norm: string;
}

/** A word with its part of speech and its place in the sentence's tree. */
export interface Token extends Word {
	readonly tag: Tag;
	/** Penn tag where the tagger gives one ("VBD"), else "". */
	readonly fine: string;
	/** Index of the head in the sentence's tokens, -1 for the root, null where no parser ran. */
	readonly head: number | null;
	/** Universal dependency relation, null where no parser ran. */
	readonly rel: string | null;
}

// Numbers with separators, words with inner apostrophes, full stops of abbreviations (U.S.), else one sign each.
const pattern =
	/\p{N}+(?:[.,:]\p{N}+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{M}\u00ad\u200c\u200d]+(?:['’ʼ][\p{L}\p{M}]+)*|\.{2,}|[^\s]/gu;

/** The words of `[start, end)` of a text. Hyphens stand alone; clitics are split by the language's `clitics`. */
export function tokens(text: string, span: Span, clitics: RegExp | null = null): Word[] {
	const found: Word[] = [];
	const push = (start: number, end: number) => {
		const raw = text.slice(start, end);
		found.push({ start, end, text: raw, norm: bare(raw) });
	};
	pattern.lastIndex = 0;
	for (const m of text.slice(span.start, span.end).matchAll(pattern)) {
		const start = span.start + m.index;
		const end = start + m[0].length;
		const tail = clitics?.exec(m[0]);
		if (tail && tail.index > 0) {
			push(start, start + tail.index);
			push(start + tail.index, end);
		} else push(start, end);
	}
	return found;
}
