import { firstFrom } from "../../core/span.js";
import type { Page, Sentence } from "../page.js";
import type { FoundFigure } from "./found.js";
import { lexicon } from "./lexicon.js";
import { isPeople } from "./phrases.js";
import { quantityAt } from "./quantities.js";
import { spanOf } from "./settle.js";

/** A number that goes on with the one told before it, without its noun ("The minister put it at 38"): of the kind and with the cue of words that say so. Null where there is none. */
export function onward(page: Page, sentence: Sentence, of: FoundFigure["of"]): FoundFigure | null {
	const { figures: language } = page.language;
	const m = lexicon(language).onward.pattern.exec(page.folded.slice(sentence.start, sentence.end));
	const [from, until] = m?.indices?.groups?.number ?? [];
	if (!m || from === undefined || until === undefined) return null;
	const at = firstFrom(sentence.tokens, sentence.start + from);
	const quantity = quantityAt(language, sentence.tokens, at);
	if (!quantity || quantity.money || quantity.low === 0) return null;
	const span = spanOf(sentence.tokens, { first: quantity.first, end: quantity.end });
	const next = sentence.tokens[quantity.end];
	// "It now stands at 300 hectares."
	const counts = next && /^(?:NOUN|PROPN|SYM)$/u.test(next.tag) && !isPeople(language.counted, next.norm, false);
	if (!span || (counts && !language.counted.stops.has(next.norm) && next.text !== "a")) return null;
	const { low, high, hedge } = quantity;
	const cue = { start: sentence.start + m.index, end: sentence.start + from };
	return {
		start: span.start,
		end: span.end,
		of,
		low,
		high,
		hedge,
		whom: null,
		whomAt: null,
		part: false,
		where: null,
		cue,
	};
}
