import type { Span } from "../../core/span.js";
import { trimmed } from "../../core/span.js";

/** A stretch that is set as one before anything is known of its kind. */
export interface Piece extends Span {
	/** True where an empty line (or the text's edge) stands above and below. */
	readonly alone: boolean;
}

/** Lines with words, trimmed, and whether an empty line stands above. */
interface Line extends Span {
	readonly apart: boolean;
}

function linesOf(text: string): Line[] {
	const found: Line[] = [];
	let apart = true;
	let start = 0;
	const push = (end: number) => {
		const line = trimmed(text, { start, end });
		if (line.end > line.start) {
			found.push({ start: line.start, end: line.end, apart });
			apart = false;
		} else apart = true;
	};
	for (const m of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/gu)) {
		push(m.index);
		start = m.index + m[0].length;
	}
	push(text.length);
	return found;
}

/** Longest line that an editor or a mail program wraps at. */
const widest = 110;

/** Code units of the first word of a line, at most 40. */
function firstWord(text: string, line: Span): number {
	const head = text.slice(line.start, Math.min(line.end, line.start + 40));
	const space = head.search(/\s/u);
	return space < 0 ? head.length : space;
}

function endsSentence(text: string, line: Span): boolean {
	return /[.!?…:]["'”’»)\]]*$/u.test(text.slice(Math.max(line.start, line.end - 6), line.end));
}

/**
 * True where two lines that follow one another are one paragraph broken at a margin: the first word of the second would not have fitted
 * on the first, and a good part of the lines of the text ends in the middle of a sentence.
 */
function margin(text: string, lines: readonly Line[]): number | null {
	let width = 0;
	for (const line of lines) width = Math.max(width, line.end - line.start);
	if (width > widest || width < 30) return null;
	let pairs = 0;
	let full = 0;
	let broken = 0;
	for (let i = 1; i < lines.length; i++) {
		const above = lines[i - 1];
		const line = lines[i];
		if (!above || !line || line.apart) continue;
		pairs++;
		if (above.end - above.start + 1 + firstWord(text, line) > width * 0.88) full++;
		if (!endsSentence(text, above)) broken++;
	}
	return pairs >= 2 && full >= pairs * 0.65 && broken >= pairs * 0.5 ? width : null;
}

/**
 * The paragraphs of a text: stretches between empty lines, where lines broken at a margin are joined; in a text that is not broken at a
 * margin every line is a paragraph of its own, except that a line that begins with a small letter goes on from an unfinished one.
 */
export function paragraphs(text: string): Piece[] {
	const lines = linesOf(text);
	const width = margin(text, lines);
	const joined: { start: number; end: number; apart: boolean; last: Line }[] = [];
	for (const line of lines) {
		const above = joined.at(-1);
		if (above && !line.apart) {
			const isFull = width !== null && above.last.end - above.last.start + 1 + firstWord(text, line) > width * 0.88;
			const opensLow = /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) && !endsSentence(text, above.last);
			if ((isFull && !/^(?:[-*•–—]|\d{1,3}[.)])\s/u.test(text.slice(line.start, line.start + 5))) || opensLow) {
				above.end = line.end;
				above.last = line;
				continue;
			}
		}
		joined.push({ start: line.start, end: line.end, apart: line.apart, last: line });
	}
	return joined.map(({ start, end, apart }, i) => ({ start, end, alone: apart && (joined[i + 1]?.apart ?? true) }));
}
