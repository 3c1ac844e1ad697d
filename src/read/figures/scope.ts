import type { Span } from "../../core/span.js";
import { figureBits, held } from "../gates.js";
import type { Page, Sentence } from "../page.js";
import { lexicon } from "./lexicon.js";

/** The words after a figure that bind it to the whole country, up to the next number. */
export function everywhere(page: Page, sentence: Sentence, from: number): Span | null {
	if (((held(page, "figures")?.[sentence.index] ?? 0) & figureBits.everywhere) === 0) return null;
	const { pattern } = lexicon(page.language.figures).everywhere;
	const rest = page.folded.slice(from, sentence.end);
	const m = pattern.exec(rest);
	if (!m || /\p{Nd}/u.test(rest.slice(0, m.index))) return null;
	return { start: from + m.index, end: from + m.index + m[0].length };
}

/** True where a sentence sums up happenings apart from one another. */
export function sums(page: Page, sentence: Sentence): boolean {
	if (((held(page, "figures")?.[sentence.index] ?? 0) & figureBits.sums) === 0) return false;
	const { pattern } = lexicon(page.language.figures).sums;
	return pattern.test(page.folded.slice(sentence.start, sentence.end));
}

/** True where the words bind what is counted to a place that they do not name: "in my village alone". */
export function isLocal(page: Page, sentence: Sentence): boolean {
	if (((held(page, "figures")?.[sentence.index] ?? 0) & figureBits.local) === 0) return false;
	return lexicon(page.language.figures).local.pattern.test(page.folded.slice(sentence.start, sentence.end));
}
