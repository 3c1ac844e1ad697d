import type { Span } from "../../core/span.js";

/** The mark that a note begins with: a number or a letter in brackets. */
const mark = /^(?:\[\p{N}{1,3}\]|\((?:\p{N}{1,3}|\p{Ll})\))(?=\s)/u;
/** The same where a text refers to it: behind a sign, a bracket or a letter, and no space. */
const reference = /(?<=[\p{L}\p{N}.,;:!?”’"'»)\]])(?:\[\p{N}{1,3}\]|\((?:\p{N}{1,3}|\p{Ll})\))/gu;

/**
 * The paragraphs that are notes to a text, by their start: "[2] Interview with a guard, Norton, 4 May." under a text that says "… in the cellar.[2]".
 * A numbered paragraph to whose number nothing refers is none.
 */
export function notes(text: string, paragraphs: readonly Span[]): ReadonlySet<number> {
	const found = new Set<number>();
	let first: Map<string, number> | null = null;
	for (const { start, end } of paragraphs) {
		const code = text.charCodeAt(start);
		if (code !== 0x5b && code !== 0x28) continue;
		const [head] = mark.exec(text.slice(start, Math.min(end, start + 7))) ?? [];
		if (head === undefined) continue;
		first ??= references(text);
		if ((first.get(head) ?? start) < start) found.add(start);
	}
	return found;
}

/** Where a text refers to each mark first. */
function references(text: string): Map<string, number> {
	const first = new Map<string, number>();
	for (const { 0: head, index } of text.matchAll(reference)) if (!first.has(head)) first.set(head, index);
	return first;
}
