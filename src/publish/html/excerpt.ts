import type { Document } from "../../core/document.js";
import type { Span } from "../../core/span.js";
import { clean } from "../plain.js";

/** Words of a document with what stands around them, ready to be shown. */
export interface Excerpt {
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

/** Characters of surroundings on both sides together. */
export const surroundings = 300;

/** A paragraph's end as a quiet sign: the words on its other side belong to another thought. */
const set = (text: string) => clean(text.replace(/\s*\n\s*\n\s*/gu, " ¶ "));

/** The last characters of a text, from the beginning of a word on; an ellipsis where something is left out. */
function tail(text: string, most: number): string {
	if (text.length <= most) return text.trimStart();
	const cut = text.slice(text.length - most + 2);
	const from = cut.search(/(?<=\s)\S/u);
	return from < 0 ? "… " : `… ${cut.slice(from)}`;
}

function head(text: string, most: number): string {
	if (text.length <= most) return text.trimEnd();
	const cut = text.slice(0, most - 2);
	const until = cut.search(/\s\S*$/u);
	return until < 0 ? " …" : `${cut.slice(0, until)} …`;
}

/**
 * The words of a span in up to 300 characters of their surroundings (none where `alone`); null where the document has no such words.
 */
export function excerpt(document: Document | undefined, span: Span, alone: boolean): Excerpt | null {
	const text = span.in === "title" ? document?.title : document?.text;
	if (text === undefined || text === null || span.start < 0 || span.end > text.length || span.start >= span.end)
		return null;
	const words = set(text.slice(span.start, span.end)).trim();
	if (alone) return { before: "", words, after: "" };
	// Twice the length is enough: runs of white space become one space.
	const left = set(text.slice(Math.max(0, span.start - 2 * surroundings), span.start));
	const right = set(text.slice(span.end, span.end + 2 * surroundings));
	const half = surroundings / 2;
	const [short, rest] = left.length < half ? [left.length, 0] : [half, Math.max(0, half - right.length)];
	return {
		before: tail(left, short + rest),
		words,
		after: head(right, surroundings - Math.min(left.length, short + rest)),
	};
}
