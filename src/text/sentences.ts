import type { Span } from "../core/span.js";
import { trimmed } from "../core/span.js";

/** What a language knows of its sentence borders. */
export interface SentenceRules {
	/** BCP 47 tag for the segmenter. */
	readonly locale: string;
	/** Lower-case abbreviations without their last full stop ("gen", "u.s") after which no sentence ends before a name or a number. */
	readonly abbreviations: ReadonlySet<string>;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: string): Intl.Segmenter {
	let made = segmenters.get(locale);
	if (!made) {
		made = new Intl.Segmenter(locale, { granularity: "sentence" });
		segmenters.set(locale, made);
	}
	return made;
}

/** True where a break after `left` is none: an abbreviation, an initial, an ellipsis inside a sentence, a mark that closes nothing. */
function joins(left: string, right: string, rules: SentenceRules): boolean {
	const last = /(?<word>[\p{L}\p{N}.]+)\.["'”’)\]]*\s*$/u.exec(left)?.groups?.word;
	if (last !== undefined) {
		if (/^\p{Lu}$/u.test(last)) return true;
		if (rules.abbreviations.has(last.toLowerCase())) return true;
	}
	if (/^[\s]*[\p{Ll}]/u.test(right)) return true;
	if (/^\s*["”’'»)\]]+\s*$/u.test(right)) return true;
	// A bracketed omission ("[…]") belongs to what follows.
	return /[[(]\s*$/u.test(left);
}

/**
 * Code units that the segmenter is given at once: its time grows with the square of its text (256,000 code units at once 3.3 s, in these pieces 40 ms). An end
 * nearer to the end of a piece than `ahead` may hang on what follows it, so it is looked for again.
 */
const piece = 8000;
const ahead = 2000;

/** The segments of a text, in order: together they cover it. */
function* segments(text: string, locale: string): Generator<Span> {
	let from = 0;
	let size = piece;
	while (from < text.length) {
		const isLast = from + size >= text.length;
		let sure = 0;
		for (const { index, segment } of segmenter(locale).segment(text.slice(from, from + size))) {
			const end = index + segment.length;
			if (!isLast && end > size - ahead) break;
			yield { start: from + index, end: from + end };
			sure = end;
		}
		if (isLast) return;
		from += sure;
		// A sentence that is longer than the piece.
		size = sure === 0 ? size * 2 : piece;
	}
}

/** Sentences of one paragraph, trimmed, in order; together they cover all but white space. */
export function sentences(text: string, paragraph: Span, rules: SentenceRules): Span[] {
	const whole = text.slice(paragraph.start, paragraph.end);
	const found: Span[] = [];
	let start = 0;
	let end = 0;
	const flush = () => {
		const span = trimmed(text, { start: paragraph.start + start, end: paragraph.start + end });
		if (span.end > span.start) found.push(span);
	};
	for (const segment of segments(whole, rules.locale)) {
		// Only the end of what stands before and the beginning of what follows matter, so the cost is linear in the paragraph.
		const right = whole.slice(segment.start, Math.min(segment.end, segment.start + 40));
		if (end > start && !joins(whole.slice(Math.max(start, end - 40), end), right, rules)) {
			flush();
			start = segment.start;
		}
		end = segment.end;
	}
	flush();
	return found;
}
