import { firstFrom, type Span } from "../../core/span.js";
import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import type { FoundFigure, Writable } from "./found.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { type Counting, isPeople } from "./phrases.js";
import { type Settled, spanOf } from "./settle.js";
import type { Item } from "./stream.js";

/** Words before a number among which its side is told. */
const lossesBack = 8;

/** The group of "18 dead in their ranks", or of "its losses were 18 dead": the speaker's own, the last body named before. */
export function ranks(language: FigureLanguage, tokens: readonly Token[], item: Item): Span | null {
	const { ranks: behind, losses } = lexicon(language);
	const bodyBefore = (at: number) => {
		for (let b = at - 1; b >= 0; b--)
			if (language.counted.bodies.has(tokens[b]?.norm ?? "")) return spanOf(tokens, { first: b, end: b + 1 });
		return null;
	};
	const end = Math.min(tokens.length, item.end + 4);
	for (let k = item.end; k < end; k++) {
		const body = phraseAt(behind, tokens, k) ? bodyBefore(item.first) : null;
		if (body) return body;
	}
	for (let k = item.first - 1; k >= Math.max(0, item.first - lossesBack) && tokens[k]?.tag !== "NUM"; k--)
		if (phraseAt(losses, tokens, k)) return bodyBefore(k);
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
	return end > at ? spanOf(tokens, { first: at, end: wholeEnd(language, tokens, end) }) : null;
}

/** Words that a group is told by, behind its noun, at most. */
const longest = 6;

/** The end of a group that its noun alone does not tell: "members of the security forces". */
function wholeEnd({ counted, connectives }: FigureLanguage, tokens: readonly Token[], end: number): number {
	if (!counted.belonging.has(tokens[end - 1]?.norm ?? "") || !connectives.f?.includes(tokens[end]?.norm ?? ""))
		return end;
	let k = end + 1;
	const goes = (at: number) => /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[at]?.tag ?? "");
	// "Members of the defence and security forces".
	const joins = (at: number) =>
		tokens[at]?.tag === "CCONJ" && goes(at + 1) && counted.people.has(tokens[at + 2]?.norm ?? "");
	while (k < tokens.length && k < end + longest && (goes(k) || joins(k))) k++;
	return k > end + 1 && /^(?:NOUN|PROPN)$/u.test(tokens[k - 1]?.tag ?? "") ? k : end;
}

/** The group behind a cue, "9 dead among the soldiers"; null where none is told. */
function among({ counted }: FigureLanguage, tokens: readonly Token[], cue: Span | null, item: Item): Span | null {
	if (!cue) return null;
	const cueEnd = firstFrom(tokens, cue.end);
	let at = Math.max(item.end, cueEnd);
	if (at > item.end + 3 || !counted.among.has(tokens[at]?.norm ?? "")) return null;
	at++;
	if (tokens[at]?.tag === "DET" || tokens[at]?.fine === "PRP$") at++;
	let end = at;
	for (let k = at; k < at + 3 && describing.has(tokens[k]?.tag ?? ""); k++)
		if (isPeople(counted, tokens[k]?.norm ?? "", false)) end = k + 1;
	return end > at ? spanOf(tokens, { first: at, end }) : null;
}

/** Words before "8 of them" among which the group stands that it is of. */
const back = 16;

/** The group told before "arrested 8 of them", where no number of it is told: "a group of officers". */
function taken({ counted, connectives }: FigureLanguage, tokens: readonly Token[], item: Item): Span | null {
	const isOfThem =
		connectives.f?.includes(tokens[item.end]?.norm ?? "") &&
		counted.pronouns.includes(tokens[item.end + 1]?.norm ?? "");
	if (!isOfThem || item.counting?.counts !== "alone" || /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[item.end + 2]?.tag ?? ""))
		return null;
	for (let k = item.first - 1; k >= 0 && item.first - k < back; k--) {
		const token = tokens[k];
		if (!token || token.tag === "NUM") return null;
		if (token.tag !== "NOUN" || !counted.people.has(token.norm)) continue;
		return counted.everybody.has(token.norm) ? null : token;
	}
	return null;
}

/** The words of the group that a number counts, null where it is everybody. */
export function groupOf(
	language: FigureLanguage,
	tokens: readonly Token[],
	item: Item,
	counting: Counting,
	cue: Span | null,
): Span | null {
	const own = appositive(language, tokens, item) ?? among(language, tokens, cue, item) ?? taken(language, tokens, item);
	if (own || !counting.whom) return own;
	if (counting.counts !== "people" && counting.counts !== "unknown") return null;
	const { first, end } = counting.whom;
	return spanOf(tokens, { first, end: wholeEnd(language, tokens, end) });
}

/** The group that a sum names behind its cue ("the number of dead migrants"), null where it names none. */
export function summedGroup(
	{ counted }: FigureLanguage,
	tokens: readonly Token[],
	{ total, cue }: Settled,
): Span | null {
	if (!total || cue === null) return null;
	const at = firstFrom(tokens, cue.end);
	// "The number of officers held".
	for (let k = firstFrom(tokens, cue.start); k < at; k++) {
		const word = tokens[k];
		const isGroup =
			word && counted.people.has(word.norm) && !counted.everybody.has(word.norm) && !counted.kinds[word.norm];
		if (isGroup && !counted.captives.has(word.norm)) return word;
	}
	const next = tokens[at];
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
