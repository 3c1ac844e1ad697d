import type { Span } from "../../core/span.js";

/** The mark that a note begins with: a number or a letter in brackets. */
const mark = /^(?:\[\p{N}{1,3}\]|\((?:\p{N}{1,3}|\p{Ll})\))(?=\s)/u;
/** What such a mark stands behind where the text refers to its note: a sign, a bracket or a letter, and no space. */
const referred = /[\p{L}\p{N}.,;:!?”’"'»)\]]/u;

/**
 * The paragraphs that are notes to a text, by their start: "[2] Interview with a guard, Norton, 4 May." under a text that says "… in the cellar.[2]".
 * A numbered paragraph to whose number nothing refers is none.
 */
export function notes(text: string, paragraphs: readonly Span[]): ReadonlySet<number> {
	const found = new Set<number>();
	for (const { start, end } of paragraphs) {
		const code = text.charCodeAt(start);
		if (code !== 0x5b && code !== 0x28) continue;
		const [head] = mark.exec(text.slice(start, Math.min(end, start + 7))) ?? [];
		if (head !== undefined && isReferred(text, head, start)) found.add(start);
	}
	return found;
}

function isReferred(text: string, head: string, before: number): boolean {
	for (let at = text.indexOf(head); at >= 0 && at < before; at = text.indexOf(head, at + 1))
		if (at > 0 && referred.test(text.charAt(at - 1))) return true;
	return false;
}
