import type { Span } from "../../core/span.js";

/** "1040 The ministry says": hour and minute without a sign between them, before what begins a sentence. */
const hour = /^(?:[01]\d|2[0-3])[0-5]\d(?=[ \t]{1,3}["'“‘«(]?\p{Lu})/u;
/** What could as well be a year. */
const year = /^(?:19|20)/u;
/** So many paragraphs of a live text begin so at least. */
const least = 3;

/**
 * The hours before the paragraphs of a live text that puts no sign between hour and minute, by the start of their paragraphs: the length of each. Empty where fewer than three
 * paragraphs begin so, or where all of them could be years.
 */
export function hours(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	let surely = false;
	for (const { start, end } of paragraphs) {
		const code = text.charCodeAt(start);
		if (code < 0x30 || code > 0x32) continue;
		const [match] = hour.exec(text.slice(start, Math.min(end, start + 12))) ?? [];
		if (match === undefined) continue;
		found.set(start, match.length);
		surely ||= !year.test(match);
	}
	return found.size >= least && surely ? found : new Map();
}
