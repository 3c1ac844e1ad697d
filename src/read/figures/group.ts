import type { Span } from "../../core/span.js";
import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import type { FoundFigure, Writable } from "./found.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { type Counting, isPeople } from "./phrases.js";
import { type Settled, spanOf } from "./settle.js";
import type { Item } from "./stream.js";

/** The group of "18 dead in their ranks": the speaker's own, the last body named before. */
export function ranks(language: FigureLanguage, tokens: readonly Token[], item: Item): Span | null {
	const table = lexicon(language).ranks;
	const end = Math.min(tokens.length, item.end + 4);
	for (let k = item.end; k < end; k++) {
		if (!phraseAt(table, tokens, k)) continue;
		for (let b = item.first - 1; b >= 0; b--)
			if (language.counted.bodies.has(tokens[b]?.norm ?? "")) return spanOf(tokens, { first: b, end: b + 1 });
	}
	return null;
}

/** What stands before and in a noun of people. */
const describing = new Set(["NOUN", "PROPN", "ADJ"]);

/** The group of "nine of them children": the noun right after words for those counted before. */
function appositive(language: FigureLanguage, tokens: readonly Token[], item: Item): Span | null {
	const table = lexicon(language).phrases;
	let at = item.end;
	if (item.counting?.counts === "alone") {
		const phrase = phraseAt(table, tokens, at);
		if (phrase?.letter === "i") at += phrase.words.length;
		else if (phrase?.letter === "f") {
			// "five of the dead were children"
			for (at += 1; at < item.end + 5 && phraseAt(table, tokens, at)?.letter !== "b"; at++);
			at++;
		} else if (phrase?.letter === "b") at++;
		else return null;
	} else if (item.counting?.partitive && phraseAt(table, tokens, at)?.letter === "b") at++;
	else return null;
	// "of whom four were police officers", "57 were of minors".
	if (language.connectives.f?.includes(tokens[at]?.norm ?? "")) at++;
	let end = at;
	for (let k = at; k < at + 3 && describing.has(tokens[k]?.tag ?? ""); k++)
		if (isPeople(language.counted, tokens[k]?.norm ?? "", false)) end = k + 1;
	return end > at ? spanOf(tokens, { first: at, end }) : null;
}

/** The words of the group that a number counts, null where it is everybody. */
export function groupOf(
	language: FigureLanguage,
	tokens: readonly Token[],
	item: Item,
	counting: Counting,
): Span | null {
	const own = appositive(language, tokens, item);
	if (own || !counting.whom) return own;
	return counting.counts === "people" || counting.counts === "unknown" ? spanOf(tokens, counting.whom) : null;
}

/** The group that a sum names behind its cue ("the number of dead migrants"), null where it names none. */
export function summedGroup(
	{ counted }: FigureLanguage,
	tokens: readonly Token[],
	{ total, cue }: Settled,
): Span | null {
	if (!total || cue === null) return null;
	const next = tokens.find((t) => t.start >= cue.end);
	return next && counted.people.has(next.norm) && !counted.everybody.has(next.norm) ? next : null;
}

/** True where the group is said to be somebody's who is spoken of: "eight of its peacekeepers". */
export function isOwned({ counted }: FigureLanguage, tokens: readonly Token[], { first, end }: Item): boolean {
	for (let i = first; i < end; i++) if (counted.ownership.has(tokens[i]?.norm ?? "")) return true;
	return false;
}

/** True for a number alone that goes on counting those before it: "eight soldiers are dead, with another ten missing". */
export function goesOn({ increments }: FigureLanguage, tokens: readonly Token[], { item }: Settled): boolean {
	if (item.counting?.counts !== "alone") return false;
	const isMore = (token: Token | undefined) => token !== undefined && increments.more.has(token.norm);
	return isMore(tokens[item.first]) || isMore(tokens[item.first - 1]) || isMore(tokens[item.end]);
}

/** The group of the figure before it. */
export function sameGroup(figure: Writable<FoundFigure>, { whom, whomAt, own }: FoundFigure): void {
	figure.whom = whom;
	figure.whomAt = whomAt;
	if (own) figure.own = own;
}
