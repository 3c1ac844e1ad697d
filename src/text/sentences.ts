import { isSpace, type Span, trimmed } from "../core/span.js";
import { breaks } from "./breaks.js";

/** What a language knows of its sentence borders. */
export interface SentenceRules {
	/** BCP 47 tag for the segmenter. */
	readonly locale: string;
	/** Lower-case abbreviations without their last full stop ("gen", "u.s") after which no sentence ends before a name or a number. */
	readonly abbreviations: ReadonlySet<string>;
	/** Those of them that may be the last word of a sentence ("p.m"), which then ends before one of `openers`. */
	readonly closers?: ReadonlySet<string>;
	/** Those of them that end a time of day ("p.m"): a sentence of some length ends after them but before one of `after` ("4 p.m. Monday", "4 p.m. London time"). */
	readonly hours?: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
	/** Words that are no names, as they stand at the start of a sentence ("The"). */
	readonly openers?: ReadonlySet<string>;
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

/**
 * Code units that the segmenter is given at once: its time grows with the square of its text (256,000 code units at once 3.3 s, in these pieces 40 ms). An end
 * nearer to the end of a piece than `ahead` may hang on what follows it, so it is looked for again.
 */
const piece = 8000;
const ahead = 2000;

/** Ends of the segments of a text as the platform finds them. */
function* platform(text: string, locale: string): Generator<number> {
	let from = 0;
	let size = piece;
	while (from < text.length) {
		const isLast = from + size >= text.length;
		let sure = 0;
		for (const { index, segment } of segmenter(locale).segment(text.slice(from, from + size))) {
			const end = index + segment.length;
			if (!isLast && end > size - ahead) break;
			yield from + end;
			sure = end;
		}
		if (isLast) return;
		from += sure;
		// A sentence that is longer than the piece.
		size = sure === 0 ? size * 2 : piece;
	}
}

/** The full stop that ends a word of small letters, before a number: "they lost their lives. 74 people were hurt". */
const numbered = /(?<=\p{Ll}\p{Ll}["'”’)\]]{0,2})\.["'”’)\]]{0,2}\s{1,4}(?=\d)/uy;

const isClose = (code: number) =>
	code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019;

/** End of the white space behind a full stop at `at` and what closes behind it, where a digit of ASCII follows it; -1 where none does. */
function beforeDigit(text: string, at: number, end: number): number {
	let i = at + 1;
	while (i < end && i < at + 3 && isClose(text.charCodeAt(i))) i++;
	const from = i;
	while (i < end && isSpace(text, i)) i++;
	const code = i > from && i < end ? text.charCodeAt(i) : 0;
	return code >= 48 && code <= 57 ? i : -1;
}

/** Ends of sentences before numbers in `[start, end)`, null where there are none: few stops stand before a digit, so only those are asked for the pattern. */
function beforeNumbers(text: string, start: number, end: number): number[] | null {
	let found: number[] | null = null;
	let part: string | null = null;
	for (let at = start; at < end; at++) {
		const to = text.charCodeAt(at) === 46 ? beforeDigit(text, at, end) : -1;
		if (to < 0) continue;
		part ??= text.slice(start, end);
		numbered.lastIndex = at - start;
		if (!numbered.test(part)) continue;
		if (found === null) found = [to];
		else found.push(to);
	}
	return found;
}

/** Ends of the segments of a paragraph: those of UAX 29, which joins what begins with a number and goes on with a small letter, and the ends before such numbers. */
function segments(text: string, { start, end }: Span, locale: string): Iterable<number> {
	const found = breaks(text, start, end) ?? [...platform(text.slice(start, end), locale)].map((to) => start + to);
	const more = beforeNumbers(text, start, end);
	return more === null ? found : [...new Set([...found, ...more])].sort((a, b) => a - b);
}

/** How far a look back or ahead from a break goes, so that the cost is linear in the paragraph. */
const reach = 40;
/** Code units from which on a sentence is long enough to end after a time of day: "At 4 p.m. Anna left" is not. */
const least = 30;

/** What closes a quotation or a bracket, by UTF-16 code unit: after a full stop, and before what goes on. */
const closers = new Set([..."\"'”’)]"].map((c) => c.charCodeAt(0)));
const closing = new Set([...closers, 0xbb]);

const isLetterOrDigit = (code: number) =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The word before the full stop that ends `[from, to)`, with the stops inside it; null where it ends otherwise. */
function lastWord(text: string, from: number, to: number): string | null {
	let end = to;
	while (end > from && isSpace(text, end - 1)) end--;
	while (end > from && closers.has(text.charCodeAt(end - 1))) end--;
	if (end <= from || text.charCodeAt(end - 1) !== 46) return null;
	end--;
	let start = end;
	while (start > from && (text.charCodeAt(start - 1) === 46 || isLetterOrDigit(text.charCodeAt(start - 1)))) start--;
	// A letter of another alphabet may stand before.
	if (start > from && text.charCodeAt(start - 1) >= 128)
		return /(?<word>[\p{L}\p{N}.]+)$/u.exec(text.slice(from, end))?.groups?.word ?? null;
	return start < end ? text.slice(start, end) : null;
}

/** True where a break at `at` is none: an abbreviation, an initial, an ellipsis inside a sentence, a mark that closes nothing. */
function joins(text: string, from: number, at: number, to: number, rules: SentenceRules): boolean {
	const until = Math.min(to, at + reach);
	const last = lastWord(text, from, at);
	if (last !== null) {
		if (last.length < 3 && /^\p{Lu}$/u.test(last)) return true;
		const abbreviation = last.toLowerCase();
		if (rules.abbreviations.has(abbreviation)) {
			// A small letter after it tells a sentence from a headline.
			const right = text.slice(at, until);
			const next = /^\s*["“‘(]*(?<word>\p{Lu}\p{Ll}*),? \p{Ll}/u.exec(right)?.groups?.word;
			if (next !== undefined && at - from >= least && rules.hours?.before.has(abbreviation)) {
				const [, second = ""] = right.trim().split(/\s+/u);
				return rules.hours.after.has(next) || rules.hours.after.has(second);
			}
			return !(next !== undefined && rules.closers?.has(abbreviation) && rules.openers?.has(next));
		}
	}
	let first = at;
	while (first < until && isSpace(text, first)) first++;
	const code = first < until ? text.charCodeAt(first) : 32;
	if (code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text.slice(first, until))) return true;
	if (closing.has(code)) {
		let end = first;
		while (end < until && closing.has(text.charCodeAt(end))) end++;
		while (end < until && isSpace(text, end)) end++;
		if (end === until) return true;
	}
	// A bracketed omission ("[…]") belongs to what follows.
	let before = at;
	while (before > from && isSpace(text, before - 1)) before--;
	const open = before > from ? text.charCodeAt(before - 1) : 32;
	return open === 91 || open === 40;
}

/** Sentences of one paragraph, trimmed, in order; together they cover all but white space. */
export function sentences(text: string, paragraph: Span, rules: SentenceRules): Span[] {
	const found: Span[] = [];
	let start = paragraph.start;
	let end = start;
	const flush = () => {
		const span = trimmed(text, { start, end });
		if (span.end > span.start) found.push(span);
	};
	for (const to of segments(text, paragraph, rules.locale)) {
		if (end > start && !joins(text, Math.max(start, end - reach), end, to, rules)) {
			flush();
			start = end;
		}
		end = to;
	}
	flush();
	return found;
}
