import type { Figure, Name } from "../../core/reading.js";
import { firstFrom, overlaps, type Span } from "../../core/span.js";
import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { figureBits, held } from "../gates.js";
import type { Page, Sentence } from "../page.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { type Counting, isPeople } from "./phrases.js";
import { quantityAt } from "./quantities.js";
import { type Settled, settle, spanOf } from "./settle.js";
import { type Item, stream } from "./stream.js";
import { tables } from "./tables.js";

/** A figure before the claim that it stands in is known. */
export type FoundFigure = Omit<Figure, "claim">;

/** The group of "18 dead in their ranks": the speaker's own, the last body named before. */
function ranks(language: FigureLanguage, tokens: readonly Token[], item: Item): Span | null {
	const table = lexicon(language).ranks;
	const end = Math.min(tokens.length, item.end + 4);
	for (let k = item.end; k < end; k++) {
		if (!phraseAt(table, tokens, k)) continue;
		for (let b = item.first - 1; b >= 0; b--)
			if (language.counted.bodies.has(tokens[b]?.norm ?? "")) return spanOf(tokens, { first: b, end: b + 1 });
	}
	return null;
}

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

/** What stands before and in a noun of people. */
const describing = new Set(["NOUN", "PROPN", "ADJ"]);

/** The words after a figure that bind it to the whole country, up to the next number. */
function everywhere(page: Page, sentence: Sentence, from: number): Span | null {
	if (((held(page, "figures")?.[sentence.index] ?? 0) & figureBits.everywhere) === 0) return null;
	const { pattern } = lexicon(page.language.figures).everywhere;
	const rest = page.folded.slice(from, sentence.end);
	const m = pattern.exec(rest);
	if (!m || /\p{Nd}/u.test(rest.slice(0, m.index))) return null;
	return { start: from + m.index, end: from + m.index + m[0].length };
}

/** True where a sentence sums up happenings apart from one another. */
function sums(page: Page, sentence: Sentence): boolean {
	if (((held(page, "figures")?.[sentence.index] ?? 0) & figureBits.sums) === 0) return false;
	const { pattern } = lexicon(page.language.figures).sums;
	return pattern.test(page.folded.slice(sentence.start, sentence.end));
}

/** Quotation marks at either end of a group are not of it. */
function unquoted(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /["“”„«»'‘’\s]/u.test(text.charAt(start))) start++;
	while (end > start && /["“”„«»'‘’\s]/u.test(text.charAt(end - 1))) end--;
	return { start, end };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function figureOf(page: Page, sentence: Sentence, settled: Settled): FoundFigure | null {
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
	if (isReleased(language, tokens, settled) || isHabit(tokens, settled)) return null;
	const { start, end } = unquoted(page.text, chunk);
	const side = counting ? ranks(language, tokens, item) : null;
	const group =
		side ?? (counting ? groupOf(language, tokens, item, counting) : null) ?? summedGroup(language, tokens, settled);
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

/** True where the words bind what is counted to a place that they do not name: "in my village alone". */
function isLocal(page: Page, sentence: Sentence): boolean {
	if (((held(page, "figures")?.[sentence.index] ?? 0) & figureBits.local) === 0) return false;
	return lexicon(page.language.figures).local.pattern.test(page.folded.slice(sentence.start, sentence.end));
}

/** True where bodies are told as found, and no word says that they are all that were found by then ("Divers found seven bodies", not "17 bodies have been found so far"). */
function isFind({ increments }: FigureLanguage, { tokens }: Sentence, { counting, first, end }: Item): boolean {
	const head = counting?.head ?? null;
	if (head === null || !increments.added.has(tokens[head]?.norm ?? "")) return false;
	const near = tokens.slice(Math.max(0, first - 8), end + 8);
	return near.some((t) => increments.finds.has(t.norm)) && !tokens.some((t) => increments.running.has(t.norm));
}

/** True where the group is said to be somebody's who is spoken of: "eight of its peacekeepers". */
function isOwned({ counted }: FigureLanguage, tokens: readonly Token[], { first, end }: Item): boolean {
	for (let i = first; i < end; i++) if (counted.ownership.has(tokens[i]?.norm ?? "")) return true;
	return false;
}

/** True for a number behind a label and a colon: "Homicides: 0" is a line of some table, not news that nobody died. */
function isTabled(tokens: readonly Token[], { item, cue }: Settled): boolean {
	const colon = tokens[item.first - 1];
	return colon?.text === ":" && cue !== null && cue.end <= colon.start;
}

/**
 * True for those who were missing and are found ("Five people who were reported missing have been found safe"). Another number, or words that join another clause, speak of others
 * ("Five are missing and two were found alive").
 */
function isFound({ found }: FigureLanguage, tokens: readonly Token[], { end }: Item): boolean {
	for (let i = end; i < Math.min(tokens.length, end + 20); i++) {
		const t = tokens[i];
		if (!t || t.tag === "NUM" || t.tag === "CCONJ" || t.tag === "SCONJ" || t.text === ";") return false;
		if (t.norm === found.found && found.how.has(tokens[i + 1]?.norm ?? "")) return true;
	}
	return false;
}

/** True for captives who are counted as they come free ("Eleven hostages were released", "freed 14 of the 60 hostages"): it is no number of those held. */
function isReleased({ released }: FigureLanguage, tokens: readonly Token[], { of, item, cue }: Settled): boolean {
	const chunk = spanOf(tokens, item);
	if (of !== "hostages" || cue === null || chunk === null) return false;
	// "The 40 people taken hostage were freed" says how many were taken.
	if (!(cue.start >= chunk.start && cue.end <= chunk.end)) return false;
	if (tokens.slice(Math.max(0, item.first - 3), item.first).some((t) => t.tag === "VERB" && released.has(t.norm)))
		return true;
	for (let i = item.end; i < Math.min(tokens.length, item.end + 8); i++) {
		const t = tokens[i];
		if (!t || t.tag === "NUM" || t.tag === "PUNCT" || t.tag === "SCONJ") return false;
		if (t.tag === "VERB") return released.has(t.norm);
	}
	return false;
}

/** "Nobody shouts, nobody dies": what is said of no time counts nobody. */
function isHabit(tokens: readonly Token[], { item, cue }: Settled): boolean {
	const { low, high } = item.counting?.quantity ?? one;
	if (low !== 0 || high !== 0 || cue === null) return false;
	return tokens.some((t) => t.start === cue.start && t.end === cue.end && t.fine === "VBZ");
}

/** The group that a sum names behind its cue ("the number of dead migrants"), null where it names none. */
function summedGroup({ counted }: FigureLanguage, tokens: readonly Token[], { total, cue }: Settled): Span | null {
	if (!total || cue === null) return null;
	const next = tokens.find((t) => t.start >= cue.end);
	return next && counted.people.has(next.norm) && !counted.everybody.has(next.norm) ? next : null;
}

/** True for bodies of a sum of which only is told what was done with them ("the number of bodies identified rose to 12"). */
function isPartSum({ increments }: FigureLanguage, tokens: readonly Token[], { total, cue }: Settled): boolean {
	if (!total || cue === null) return false;
	const at = tokens.findIndex((t) => t.start >= cue.end);
	return (
		at > 0 &&
		increments.added.has(tokens[at - 1]?.norm ?? "") &&
		tokens.slice(at, at + 4).some((t) => increments.handled.has(t.norm))
	);
}

/** True where the words counted are more of what was counted before ("two more bodies"). */
function adds({ increments }: FigureLanguage, folded: string): boolean {
	const all = folded.split(/[^\p{L}]+/u);
	return increments.added.has(all.at(-1) ?? "") && all.some((word) => increments.more.has(word));
}

/** True where bodies are counted by what was done with them later ("80 bodies have been identified"). */
function isHandled({ increments }: FigureLanguage, tokens: readonly Token[], { counting, end }: Item): boolean {
	const head = counting?.head ?? null;
	if (head === null || !increments.added.has(tokens[head]?.norm ?? "")) return false;
	return (
		tokens.slice(end, end + 6).some((t) => increments.handled.has(t.norm)) ||
		tokens.slice(end, end + 20).some((t) => t.tag === "VERB" && increments.removed.has(t.norm))
	);
}

/** What a name alone counts. */
const one = { low: 1, high: 1, hedge: "exact" } as const;

/** The words of the group that a number counts, null where it is everybody. */
function groupOf(language: FigureLanguage, tokens: readonly Token[], item: Item, counting: Counting): Span | null {
	const own = appositive(language, tokens, item);
	if (own || !counting.whom) return own;
	return counting.counts === "people" || counting.counts === "unknown" ? spanOf(tokens, counting.whom) : null;
}

/** True for a number alone that goes on counting those before it: "eight soldiers are dead, with another ten missing". */
function goesOn({ increments }: FigureLanguage, tokens: readonly Token[], { item }: Settled): boolean {
	if (item.counting?.counts !== "alone") return false;
	const isMore = (token: Token | undefined) => token !== undefined && increments.more.has(token.norm);
	return isMore(tokens[item.first]) || isMore(tokens[item.first - 1]) || isMore(tokens[item.end]);
}

/** The group of the figure before it. */
function sameGroup(figure: Writable<FoundFigure>, { whom, whomAt, own }: FoundFigure): void {
	figure.whom = whom;
	figure.whomAt = whomAt;
	if (own) figure.own = own;
}

/** A number that goes on with the one told before it, without its noun ("The minister put it at 38"): of the kind and with the cue of words that say so. Null where there is none. */
function onward(page: Page, sentence: Sentence, of: FoundFigure["of"]): FoundFigure | null {
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
	return { ...span, of, low, high, hedge, whom: null, whomAt: null, part: false, where: null, cue };
}

/** Kinds whose number another sentence goes on with. */
const carriedOn = /^(?:killed|injured|missing)$/u;

/** Every number of a page that counts what crisis news counts, with whom it counts and how sure it is, in order. */
export function figures(page: Page, names: readonly Name[]): FoundFigure[] {
	const language = page.language.figures;
	const people = names.filter((name) => name.type === "person").sort((a, b) => a.start - b.start);
	const found: Writable<FoundFigure>[] = [];
	const worth = held(page, "figures");
	if (worth === null) return [];
	let from = 0;
	let before: Settled | null = null;
	const rows = tables(page);
	/** The kind told last as a number of its own, and the sentence of it. */
	let told: { readonly of: FoundFigure["of"]; readonly sentence: Sentence } | null = null;
	for (const sentence of page.sentences) {
		const row = rows.get(sentence.index);
		if (row) {
			found.push(...row);
			continue;
		}
		const bits = worth[sentence.index] ?? 0;
		const isNext: boolean =
			told !== null && told.sentence.block === sentence.block && sentence.index - told.sentence.index <= 1;
		if ((bits & figureBits.trigger) === 0) {
			const more: FoundFigure | null =
				told && isNext && (bits & figureBits.onward) !== 0 ? onward(page, sentence, told.of) : null;
			if (more) {
				found.push(more);
				told = { of: more.of, sentence };
			}
			continue;
		}
		while ((people[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) from++;
		let until = from;
		while ((people[until]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) until++;
		const line = stream(page.language, sentence.tokens, people.slice(from, until));
		for (const settled of settle(language, sentence.tokens, line, before)) {
			if (!settled.part && !settled.item.person && /^(?:killed|injured)$/u.test(settled.of)) before = settled;
			const figure = figureOf(page, sentence, settled);
			if (!figure) continue;
			const last = found.at(-1);
			if (last && last.start >= sentence.start && goesOn(language, sentence.tokens, settled)) sameGroup(figure, last);
			found.push(figure);
			if (!figure.part && !figure.person && carriedOn.test(figure.of)) told = { of: figure.of, sentence };
		}
		if (told && (bits & figureBits.onward) !== 0 && sentence.index - told.sentence.index <= 1) {
			const more = onward(page, sentence, told.of);
			const own = found.filter((f) => f.start >= sentence.start);
			if (more && !own.some((f) => overlaps(f, more))) {
				// "They brought out two bodies, so we are at 39 now."
				for (const f of own) if (f.of === more.of && (f.low ?? 0) < (more.low ?? 0)) f.part = true;
				found.push(more);
			}
		}
	}
	return found;
}
