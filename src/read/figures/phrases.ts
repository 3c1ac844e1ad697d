import type { CountedWords, FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { lexicon, phraseAt } from "./lexicon.js";
import type { Quantity } from "./quantities.js";

/** What a number counts. `people`: a noun of people; `alone`: no noun; `unknown`: a noun that could be people; `homes`; `things`. */
export type Counted = "people" | "alone" | "unknown" | "homes" | "things";

/** A number with the noun that it counts: tokens `[first, end)`. */
export interface Counting {
	readonly quantity: Quantity;
	readonly first: number;
	readonly end: number;
	readonly counts: Counted;
	/** Tokens of the group as worded, null where it is everybody or nothing was said. */
	readonly whom: { readonly first: number; readonly end: number } | null;
	/** Index of the head noun, null where the number stands alone. */
	readonly head: number | null;
	/** Index of a word inside that says the kind ("12 wounded soldiers"), null where none does. */
	readonly inner: number | null;
	/** "Three of the victims": a part of a number not said here. */
	readonly partitive: boolean;
	/** "No other injuries". */
	readonly generic: boolean;
}

const endsLike = (counted: CountedWords, word: string) =>
	word.length > 6 && counted.peopleEndings.some((ending) => word.endsWith(ending));

/** True where a folded noun is one of people in the number asked. */
export function isPeople(counted: CountedWords, word: string, single: boolean): boolean {
	return single ? counted.person.has(word) : counted.people.has(word) || endsLike(counted, word);
}

/** Words that can stand before the head: adjectives, nouns, names, participles, hyphens and quotation marks. */
export function inside(token: Token): boolean {
	return insideTags.has(token.tag) || insideSigns.has(token.text);
}

const insideTags = new Set<Token["tag"]>(["ADJ", "NOUN", "PROPN", "VERB", "ADV", "NUM", "X"]);
const insideSigns = new Set([...`"“”„«»'‘’-`]);

/** False where the first letter is no capital: told without a pattern for ASCII. */
function mayBeCapital(text: string): boolean {
	const code = text.charCodeAt(0);
	return code > 127 || (code >= 65 && code <= 90);
}

/** All capitals: a name, whatever the word would be otherwise ("IS", "WHO"). */
export function isAcronym(token: Token): boolean {
	return token.text.length > 1 && token.text.length < 6 && mayBeCapital(token.text) && /^\p{Lu}+$/u.test(token.text);
}

export const isMark = (token: Token | undefined) => token !== undefined && /^["“”„«»'‘’]$/u.test(token.text);

/** The noun phrase that a number heads. Reads at most 8 words beyond the number. */
export function countingAt(language: FigureLanguage, tokens: readonly Token[], quantity: Quantity): Counting | null {
	if (quantity.article) return null;
	const { counted, connectives } = language;
	const table = lexicon(language).phrases;
	const single = quantity.low === 1 && quantity.high === 1;
	let i = quantity.end;
	let partitive = false;
	while (isMark(tokens[i])) i++;
	if (connectives.f?.includes(tokens[i]?.norm ?? "")) {
		// "dozens of demonstrators", "three of the victims".
		const determined =
			/^(?:DET|PRON)$/u.test(tokens[i + 1]?.tag ?? "") || counted.possessives.includes(tokens[i + 1]?.norm ?? "");
		if (counted.pronouns.includes(tokens[i + 1]?.norm ?? "")) i = quantity.end;
		else {
			partitive = determined && quantity.hedge !== "vague";
			i += determined ? 2 : 1;
		}
	} else if (
		!quantity.article &&
		counted.possessives.includes(tokens[i]?.norm ?? "") &&
		!/^(?:PRON|DET)$/u.test(tokens[i]?.tag ?? "")
	)
		i++;
	const first = i;
	let head: number | null = null;
	let headIsPeople = false;
	let inner: number | null = null;
	let generic = false;
	let stop = first;
	for (let k = first; k < Math.min(tokens.length, first + 9); k++) {
		const token = tokens[k];
		if (!token || !inside(token) || counted.stops.has(token.norm)) {
			// "a 34-year-old, unarmed man": a comma between adjectives of a single person is let through once.
			break;
		}
		const { norm } = token;
		const phrase = isAcronym(token) ? null : phraseAt(table, tokens, k);
		const singular = single || partitive;
		const people = isPeople(counted, norm, single && !partitive) || (singular && isPeople(counted, norm, false));
		if (counted.kinds[norm] && !people && (!headIsPeople || head === null)) {
			head = k;
			headIsPeople = true;
			stop = k + 1;
			break;
		}
		if (people && !(phrase?.letter && headIsPeople)) {
			if (head !== null && !headIsPeople && k - head > 1) break;
			// "two people others": a second noun of people goes on only directly after the first.
			if (headIsPeople && head !== k - 1) break;
			if (headIsPeople && counted.everybody.has(tokens[head ?? k]?.norm ?? "")) break;
			head = k;
			headIsPeople = true;
			stop = k + 1;
			continue;
		}
		if (headIsPeople) {
			// "officer 's car", "police car": the people are not the head after all.
			if (
				single &&
				token.tag === "NOUN" &&
				head === k - 1 &&
				!phrase &&
				(counted.things.has(norm) || counted.homes.has(norm))
			)
				return null;
			break;
		}
		if (phrase?.letter) {
			const next = tokens[k + 1];
			// "1,400 dead seabirds" are no people.
			if (/[KD]/u.test(phrase.letter) && head === null && next && counted.things.has(next.norm)) {
				const whom = { first, end: k + 2 };
				return {
					quantity,
					first: quantity.first,
					end: k + 2,
					counts: "things",
					whom,
					head: k + 1,
					inner: null,
					partitive,
					generic,
				};
			}
			// A cue between number and noun: "12 wounded soldiers", "nine dead protesters".
			if (
				/[KD]/u.test(phrase.letter) &&
				phrase.words.length === 1 &&
				next &&
				inside(next) &&
				inner === null &&
				(isPeople(counted, next.norm, single) ||
					(tokens[k + 2] &&
						isPeople(counted, tokens[k + 2]?.norm ?? "", single) &&
						/^(?:ADJ|NOUN|PROPN)$/u.test(next.tag)))
			) {
				inner = k;
				continue;
			}
			break;
		}
		if (token.tag === "VERB" && !/(?:ed|ing|en)$/u.test(norm)) break;
		if (counted.generic.has(norm)) generic = true;
		if (token.tag === "NOUN" || token.tag === "PROPN") head = k;
	}
	if (headIsPeople && head !== null) {
		const quoteEnd = isMark(tokens[stop]) ? stop + 1 : stop;
		const whom = groupOf(counted, tokens, first, head, inner, single);
		return { quantity, first: quantity.first, end: quoteEnd, counts: "people", whom, head, inner, partitive, generic };
	}
	if (head !== null && head < first + 5) {
		const norm = tokens[head]?.norm ?? "";
		let end = head + 1;
		while (end < tokens.length && tokens[end]?.tag === "NOUN" && end < head + 2 && !phraseAt(table, tokens, end)) end++;
		const last = tokens[end - 1]?.norm ?? norm;
		const run = tokens.slice(first, end).map((t) => t.norm);
		const homes = counted.homes.has(last);
		const things =
			!homes &&
			(run.some((w) => counted.things.has(w)) || (!single && !/s$/u.test(last) && tokens[head]?.tag !== "PROPN"));
		const counts: Counted = homes ? "homes" : things ? "things" : "unknown";
		return {
			quantity,
			first: quantity.first,
			end,
			counts,
			whom: { first, end },
			head,
			inner: null,
			partitive,
			generic,
		};
	}
	return {
		quantity,
		first: quantity.first,
		end: quantity.end,
		counts: "alone",
		whom: null,
		head: null,
		inner: null,
		partitive: false,
		generic: false,
	};
}

/** The words of a group from the first modifier to the head; null where the head counts everybody and no word makes a group of it. */
function groupOf(
	counted: CountedWords,
	tokens: readonly Token[],
	from: number,
	head: number,
	inner: number | null,
	single: boolean,
): { first: number; end: number } | null {
	let first = inner === null ? from : inner + 1;
	// Ages of single people are no part of their group: "a 34-year-old teacher".
	if (single)
		for (let k = first; k < head; k++)
			if (tokens[k]?.tag === "NUM" || tokens[k]?.text === "-" || counted.age.includes(tokens[k]?.norm ?? ""))
				first = k + 1;
	while (
		first < head &&
		(isMark(tokens[first]) || counted.generic.has(tokens[first]?.norm ?? "") || tokens[first]?.tag === "NUM")
	)
		first++;
	const word = tokens[head]?.norm ?? "";
	const kind = counted.kinds[word];
	if (kind && !kind.whom && !counted.people.has(word)) {
		// "three civilian deaths"
		if (
			first < head &&
			tokens[head - 1] &&
			(isPeople(counted, tokens[head - 1]?.norm ?? "", true) || isPeople(counted, tokens[head - 1]?.norm ?? "", false))
		)
			return { first: head - 1, end: head };
		return null;
	}
	if (counted.everybody.has(word)) {
		const makes = tokens
			.slice(first, head)
			.some((t) => t.tag === "PROPN" || isPeople(counted, t.norm, true) || isPeople(counted, t.norm, false));
		return makes ? { first, end: head + 1 } : null;
	}
	return { first, end: head + 1 };
}
