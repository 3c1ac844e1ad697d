import type { Span } from "../core/span.js";
import { type Forms, formAt, formBy, forms, hashedOn, nothing, type Piece, room } from "./forms.js";
import { isBare, isWord, kind, kindOf, plainEnd } from "./scan.js";
import { byLanguage } from "./words.js";

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
	/** Number of its folded word: see `words`. */
	readonly word: number;
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
export const pattern = new RegExp(
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
	"uy",
);

const plain = forms(null);
const withClitics = byLanguage((clitics: RegExp) => forms(clitics));

/** The memory of forms of a language, by its clitics. */
function formsOf(clitics: RegExp | null): Forms {
	return clitics === null ? plain : withClitics(clitics);
}

/** The words of a sentence side by side, in arrays that are used again: those from `n` on are of another one. */
export interface Row {
	n: number;
	readonly starts: number[];
	readonly ends: number[];
	readonly pieces: Piece[];
}

export function row(): Row {
	return { n: 0, starts: [], ends: [], pieces: [] };
}

function put(row: Row, start: number, end: number, piece: Piece): void {
	const { n } = row;
	row.starts[n] = start;
	row.ends[n] = end;
	row.pieces[n] = piece;
	row.n = n + 1;
}

/** Lays the words of `[start, end)` of a text in a row: what `pattern` finds, with a quicker way for common words. */
export function lay(text: string, start: number, to: number, forms: Forms, row: Row): void {
	row.n = 0;
	let part: string | null = null;
	for (let i = start; i < to; ) {
		const first = kindOf(text.charCodeAt(i));
		if (first === kind.space) {
			i++;
			continue;
		}
		let end = -1;
		let hash = nothing;
		if (first === kind.letter) {
			// The commonest by far: letters, then a space or a sign.
			end = i;
			let code = text.charCodeAt(i);
			do {
				hash = hashedOn(hash, code);
				end++;
				code = end < to ? text.charCodeAt(end) : 32;
			} while (isWord(code));
			if (!isBare(text, i, code)) end = -1;
		}
		const isHashed = end >= 0;
		if (!isHashed) end = plainEnd(text, i, to, first);
		if (end < 0) {
			part ??= text.slice(start, to);
			pattern.lastIndex = i - start;
			const length = pattern.exec(part)?.[0].length ?? 0;
			if (length === 0) {
				i++;
				continue;
			}
			end = i + length;
		}
		const form = isHashed ? formBy(forms, text, i, end, hash) : formAt(forms, text, i, end);
		if (form.clitic === null) put(row, i, end, form.word);
		else {
			const middle = i + form.word.text.length;
			put(row, i, middle, form.word);
			put(row, middle, end, form.clitic);
		}
		i = end;
	}
}

const shared = row();

/**
 * The words of `[start, end)` of a text. Hyphens inside words stand alone, as in the English treebanks; clitics are split off by the
 * language's `clitics`. Web addresses, @handles, #hashtags, emoticons and emoji are one word each.
 */
export function tokens(text: string, span: Span, clitics: RegExp | null = null): Word[] {
	const of = formsOf(clitics);
	room(of);
	lay(text, span.start, span.end, of, shared);
	const found: Word[] = [];
	for (let i = 0; i < shared.n; i++) {
		const piece = shared.pieces[i];
		if (piece)
			found.push({ start: shared.starts[i] ?? 0, end: shared.ends[i] ?? 0, text: piece.text, norm: piece.norm });
	}
	return found;
}
