import type { Span } from "../../core/span.js";
import type { Page, Sentence } from "../page.js";
import { adds, isFind, isHandled, isPartSum } from "./bodies.js";
import { type FoundFigure, one, type Writable } from "./found.js";
import { groupOf, isOwned, ranks, summedGroup } from "./group.js";
import { everywhere, isLocal, sums } from "./scope.js";
import { type Settled, spanOf } from "./settle.js";
import { isFound, isHabit, isReleased, isTabled, isTwice } from "./uncounted.js";

/** Quotation marks at either end of a group are not of it. */
function unquoted(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /["“”„«»'‘’\s]/u.test(text.charAt(start))) start++;
	while (end > start && /["“”„«»'‘’\s]/u.test(text.charAt(end - 1))) end--;
	return { start, end };
}

/** The figure that a settled number makes, null where it counts nothing after all. */
export function figureOf(page: Page, sentence: Sentence, settled: Settled): FoundFigure | null {
	const { tokens } = sentence;
	const { item, of, part, hit, cue } = settled;
	const { figures: language } = page.language;
	const chunk = spanOf(tokens, item);
	if (!chunk) return null;
	const { counting, person } = item;
	const { low, high, hedge } = counting?.quantity ?? one;
	if (low === 0 && high === 0 && counting?.generic) return null;
	if (low === 0 && high === 0 && isTabled(tokens, settled)) return null;
	if (of === "missing" && isFound(language, tokens, item)) return null;
	if (of === "killed" && isTwice(language, tokens, item)) return null;
	if (isReleased(language, tokens, settled) || isHabit(tokens, settled)) return null;
	const { start, end } = unquoted(page.text, chunk);
	const side = counting ? ranks(language, tokens, item) : null;
	const group =
		side ??
		(counting ? groupOf(language, tokens, item, counting, cue) : null) ??
		summedGroup(language, tokens, settled);
	const whomAt = group ? unquoted(page.text, group) : null;
	const whom = of !== "money" && whomAt ? page.text.slice(whomAt.start, whomAt.end) : null;
	const where = everywhere(page, sentence, end);
	// "14 more bodies" are added to a total, which is told elsewhere.
	const added =
		of === "killed" &&
		!person &&
		(adds(language, page.folded.slice(start, end)) ||
			isHandled(language, tokens, item) ||
			isPartSum(language, tokens, settled));
	const figure: Writable<FoundFigure> = {
		start,
		end,
		of,
		low,
		high,
		hedge,
		whom,
		whomAt,
		part: part || added || isLocal(page, sentence),
		where,
		cue,
	};
	if (of === "killed" && !figure.part && !person && isFind(language, sentence, item)) figure.find = true;
	if (hit) figure.hit = true;
	if (person) figure.person = person;
	if (side) figure.side = true;
	else if (group && isOwned(language, tokens, item)) figure.own = true;
	if (!person && sums(page, sentence)) figure.sum = true;
	return figure;
}
