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

// In this order: addresses, handles and hashtags, emoticons between spaces, emoji, initials with full stops (U.S., p.m.), names of sites,
// numbers with separators (and what is written on to them: 1990s, 5th), words with digits and inner apostrophes, runs of full stops and of
// hyphens, else one sign each. Each alternative is linear: what is repeated never overlaps with what follows it.
const pattern = new RegExp(
	[
		'(?:https?:\\/\\/|www\\.)[^\\s<>"“”«»]*[^\\s<>"“”«».,;:!?\'’)\\]]',
		"(?<![\\p{L}\\p{N}])[@#][\\p{L}\\p{N}_]+",
		"(?<!\\S)[:;=8][-o^']?[)(DPp/|*](?!\\S)",
		"\\p{Extended_Pictographic}(?:[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]|\\u200d\\p{Extended_Pictographic})*",
		"[\\u{1f1e6}-\\u{1f1ff}]{2}",
		"(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}",
		"(?<![\\p{L}\\p{N}])(?:\\p{L}\\.)\\p{L}(?![\\p{L}\\p{N}.])",
		"(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]+\\.(?:com|org|net|info|gov|edu|co\\.uk|ru|kz|fr|uk|de|ua)(?![\\p{L}\\p{N}])",
		"\\p{N}+(?:[.,:]\\p{N}+)*\\p{L}*",
		"[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d]+(?:['’ʼ][\\p{L}\\p{M}]+)*",
		"\\.{2,}",
		"-{2,}",
		"[^\\s]",
	].join("|"),
	"gu",
);

/**
 * The words of `[start, end)` of a text. Hyphens inside words stand alone, as in the English treebanks; clitics are split off by the
 * language's `clitics`. Web addresses, @handles, #hashtags, emoticons and emoji are one word each.
 */
export function tokens(text: string, span: Span, clitics: RegExp | null = null): Word[] {
	const found: Word[] = [];
	const push = (start: number, end: number) => {
		const raw = text.slice(start, end);
		found.push({ start, end, text: raw, norm: bare(raw) });
	};
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
