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
	for (const { segment, index } of segmenter(rules.locale).segment(whole)) {
		// Only the end of what stands before matters, so the cost is linear in the paragraph.
		if (end > start && !joins(whole.slice(Math.max(start, end - 40), end), segment.slice(0, 40), rules)) {
			flush();
			start = index;
		}
		end = index + segment.length;
	}
	flush();
	return found;
}
