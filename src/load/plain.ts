import type { Span } from "../core/span.js";
import { trimmed } from "../core/span.js";

/** Lines of a text as spans without their line ends; a carriage return, a line feed, both, or U+2028/2029 ends one. */
export function lines(text: string, limit = Number.POSITIVE_INFINITY): Span[] {
	const found: Span[] = [];
	const end = /\r\n|[\n\r\u2028\u2029]/gu;
	let start = 0;
	for (const m of text.matchAll(end)) {
		found.push({ start, end: m.index });
		start = m.index + m[0].length;
		if (found.length >= limit) return found;
	}
	found.push({ start, end: text.length });
	return found;
}

/** Longest title, in code units: headlines of wire reports stay below 150. */
const longest = 200;

/** A place and a day, or a day alone ("TORVA, March 9, 2024"), by its form: what stands so at the head of a report is its dateline. */
const dateline =
	/^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}.'’-]*(?: [\p{Lu}\p{Lt}\p{Lo}][\p{L}.'’-]*){0,3},? )?(?:\p{L}+,? )?(?:\d{1,2}\p{L}{0,2}\.? \p{L}+\.?|\p{L}+\.? \d{1,2}\p{L}{0,2}),? (?:19|20)\d{2}$/u;

/** An outlet and the full day of its issue ("The Harbour Times - Friday, March 4, 2016"), by its form: a masthead, under which the title stands. */
const masthead =
	/^[\p{Lu}\p{Lt}\p{Lo}][\p{L}.'’&-]*(?: (?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}.'’&-]*|\p{Ll}{1,3})){0,6} [|·•–—-] (?:\p{L}+,? )?(?:\d{1,2}\p{L}{0,2}\.? \p{L}+\.?,?|\p{L}+\.? \d{1,2}\p{L}{0,2},?) (?:19|20)\d{2}$/u;

/**
 * Where the first line with words (a masthead and an editor's note in square brackets aside) reads as a title: short, a capital, a digit or a quotation mark first, no final full stop, a text below
 * it, and an empty line between, or a line that is clearly a paragraph. Null where it does not.
 */
export function titleAt(text: string): Span | null {
	const head = lines(text, 40).map((line) => trimmed(text, line));
	const note = (line: Span) => /^\[[^[\]]*\]$/u.test(text.slice(line.start, line.end));
	const isMasthead = (line: Span) => masthead.test(text.slice(line.start, Math.min(line.end, line.start + longest)));
	const first = head.findIndex((line) => line.end > line.start && !note(line) && !isMasthead(line));
	const line = head[first];
	if (!line) return null;
	const words = text.slice(line.start, line.end);
	if (words.length > longest || !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“«‘„¿¡[(]/u.test(words)) return null;
	if ((words.match(/\p{L}{2,}/gu) ?? []).length < 2) return null;
	// A label ("Published: 8 January"), a link, a list item or a sentence is no title.
	if (/[.,;:—–-]["'”’»)]*$/u.test(words) && !/\p{Lu}\.$/u.test(words)) return null;
	if (dateline.test(words)) return null;
	if (/^https?:|^[\p{L} ]{2,24}:\s*\P{L}*\p{N}/u.test(words)) return null;
	if (/[.!?]["”’»]?\s+\p{Lu}.*[.!?]["”’»]?\s+\p{Lu}/u.test(words)) return null;
	const next = head.slice(first + 1).find((l) => l.end > l.start);
	if (!next) return null;
	const following = head[first + 1];
	const apart = following !== undefined && following.end === following.start;
	if (apart) return line;
	const below = text.slice(next.start, next.end);
	const paragraph = /^[\p{Lu}\p{Lo}\p{N}"'“«‘„]/u.test(below) && /[.!?…]["'”’»)]*$/u.test(below);
	return paragraph && below.length > words.length * 1.5 ? line : null;
}

/** Where the text begins with its own title as a line ("title seldom stands in text, but it does"), else null. */
export function titleIn(body: string, title: string | null): Span | null {
	if (title === null || title.trim() === "") return null;
	const start = trimmed(body, { start: 0, end: body.length }).start;
	const end = start + title.trim().length;
	if (!body.startsWith(title.trim(), start)) return null;
	return /^[.]?[ \t]*(?:[\r\n]|$)/u.test(body.slice(end, end + 40)) ? { start, end } : null;
}
