import type { Claim, Reading } from "../core/reading.js";
import { contains, overlaps, type Span, trimmed } from "../core/span.js";

/** Longest headline, in UTF-16 code units. */
export const longest = 200;
/** Beyond this a headline is cut at the end of a clause where there is one. */
const comfortable = 110;

/** Where the sentence begins once a time at its head ("On the 5th, ") is left to the day's heading. */
function afterTime(text: string, span: Span, reading: Reading): number {
	const first = reading.times.find((t) => contains(span, t) && t.start - span.start <= 20);
	if (!first) return span.start;
	const head = text.slice(span.start, first.start);
	// Only little words may stand before it: one comma more, and the sentence begins with something else.
	if (/[,;:“"(]/u.test(head) || head.trim().split(/\s+/u).length > 3) return span.start;
	const tail = /^\s*,\s*/u.exec(text.slice(first.end, span.end));
	return tail ? first.end + tail[0].length : span.start;
}

/** The end of the last whole clause within `comfortable`, never inside a quotation or a bracket. */
function clauseEnd(words: string): number {
	let depth = 0;
	let end = -1;
	for (let i = 0; i < Math.min(words.length, comfortable); i++) {
		const c = words.charAt(i);
		if ("“«([".includes(c)) depth++;
		else if ("”»)]".includes(c)) depth--;
		else if (depth === 0 && /^(?:[,;] |: | [–—-] )/u.test(words.slice(i, i + 3))) end = i;
	}
	return end >= 40 ? end : -1;
}

/**
 * One unbroken run of words of a claim's sentence, of at most 200 code units: without a time at its head and, where the words go on after the
 * attribution's content or beyond a comfortable length, without its tail. The first letter may become a capital.
 */
export function headline(text: string, claim: Claim, reading: Reading): string {
	const start = afterTime(text, claim, reading);
	let span: Span = { ...claim, start };
	const voice = reading.voices.find((v) => v.id === claim.voice);
	const content = voice?.content.length === 1 ? voice.content[0] : undefined;
	// "… , police said." keeps what police said: the voice has a line of its own.
	if (content && content.start === claim.start && content.end < claim.end && content.end - start > 25)
		span = { ...span, end: content.end };
	span = trimmed(text, span);
	let words = text.slice(span.start, span.end);
	if (words.length > comfortable) {
		const end = clauseEnd(words);
		if (end > 0) words = words.slice(0, end);
	}
	if (words.length > longest) words = words.slice(0, words.lastIndexOf(" ", longest) + 1 || longest).trimEnd();
	words = words.replace(/(?<=[\p{L}\p{N}”’"»)%])[.,;:]+$/u, "").replace(/[\s,;:–—-]+$/u, "");
	const letter = words.charAt(0);
	return letter.toUpperCase().length === 1 ? letter.toUpperCase() + words.slice(1) : words;
}

/** How well a claim serves as the headline of its happening: its own words before a quotation, a middling length before a long one. */
export function fitness(claim: Claim, reading: Reading): number {
	const length = claim.end - claim.start;
	const time = reading.times.some((t) => overlaps(t, claim));
	return (claim.standing === "happening" ? 4 : 0) + (claim.voice === null ? 1 : 0) + (time ? 1 : 0) - length / 150;
}
