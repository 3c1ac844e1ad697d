import type { Name, Single } from "../../core/reading.js";
import type { Cue, FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { agesAfter } from "./ages.js";
import { type Lexicon, lexicon, phraseAt } from "./lexicon.js";
import { type Counting, countingAt, isAcronym } from "./phrases.js";
import { quantityAt } from "./quantities.js";
import { someoneAt } from "./single.js";

/** One letter of the stream: the tokens `[first, end)` that it stands for. */
export interface Item {
	readonly letter: string;
	readonly first: number;
	readonly end: number;
	readonly cues: readonly Cue[];
	readonly counting: Counting | null;
	/** One person, where the words describe no more than one. */
	readonly person: Single | null;
}

/** A sentence as one letter a word or phrase (see `Shape`); quotation marks are left out. */
export interface Stream {
	readonly letters: string;
	readonly items: readonly Item[];
}

const byTag: Readonly<Record<string, string>> = {
	VERB: "v",
	AUX: "v",
	NOUN: "n",
	PROPN: "n",
	NUM: "n",
	X: "n",
	SYM: "n",
	ADJ: "j",
	ADV: "a",
	ADP: "p",
	PART: "a",
	SCONJ: "s",
	DET: "e",
	PRON: "r",
	CCONJ: "&",
	INTJ: "n",
};

const breaks = new Set([..."(),[]–—-"]);
const marks = new Set([...'"“”„«»‘’`']);
/** A description of one person is read no farther than this many words. */
const farthest = 16;
const noCues: readonly Cue[] = [];

const letterOfCounting = { people: "Q", alone: "q", unknown: "U", homes: "U", things: "O" } as const;

/** The one who did it to oneself: another than those it was done to. */
function oneself(language: FigureLanguage, words: readonly Token[]): Single {
	const female = words.some((t) => language.counted.female.has(t.norm));
	return { as: "definite", name: null, sex: female ? "female" : "male", age: null, other: true };
}

/** True for a line of capitals, in which they tell nothing. */
function isLoud(tokens: readonly Token[]): boolean {
	return tokens.filter((t) => /^\p{Lu}{2,}$/u.test(t.text)).length * 2 > tokens.length;
}

function named(language: FigureLanguage, tokens: readonly Token[], first: number, name: Name): Item {
	let end = first + 1;
	while ((tokens[end]?.start ?? name.end) < name.end) end++;
	const age = agesAfter(language, tokens, end, "name")?.first ?? null;
	const person: Single = { as: "named", name: name.name, sex: null, age, other: false };
	return { letter: "P", first, end, cues: noCues, counting: null, person };
}

/** A number with what it counts, or one person described; `near` says that a noun for a person is not far. */
function counted(language: FigureLanguage, tokens: readonly Token[], first: number, near: boolean): Item | null {
	const quantity = quantityAt(language, tokens, first);
	if (quantity && !quantity.money && phraseAt(lexicon(language).comparisons, tokens, quantity.end)) return null;
	const counting = quantity ? countingAt(language, tokens, quantity) : null;
	if (quantity && counting) {
		const letter = quantity.money ? "$" : letterOfCounting[counting.counts];
		return { letter, first, end: counting.end, cues: noCues, counting, person: null };
	}
	if (!near || (quantity && !quantity.article)) return null;
	const someone = someoneAt(language, tokens, first);
	if (!someone) return null;
	const { single, counting: one } = someone;
	const letter = single.as === "indefinite" ? "Q" : "P";
	return { letter, first, end: one.end, cues: noCues, counting: one, person: single };
}

/** The end of the ages written after an item, -1 where there are none. */
function agesUntil(language: FigureLanguage, tokens: readonly Token[], item: Item): number {
	if (item.letter !== "Q" && item.letter !== "P") return -1;
	const of = item.person?.as === "named" ? "name" : item.counting?.quantity.high === 1 ? "one" : "many";
	return agesAfter(language, tokens, item.end, of)?.end ?? -1;
}

/** A word of the ages after an item, or what sets them off from the next ("Adams, 34; Brown, 12; and"). */
function aged({ tag }: Token, first: number): Item {
	const letter = tag === "NUM" ? "n" : ",";
	return { letter, first, end: first + 1, cues: noCues, counting: null, person: null };
}

/** A cue or connective. */
function phrased(language: FigureLanguage, { phrases }: Lexicon, tokens: readonly Token[], first: number): Item | null {
	const phrase = phraseAt(phrases, tokens, first);
	const token = tokens[first];
	if (!token || !phrase?.letter || !usable(phrase.letter, phrase.words.length, token)) return null;
	if (isAcronym(token) && !isLoud(tokens)) return null;
	const { letter, cues } = phrase;
	const end = first + phrase.words.length;
	const person = letter === "S" ? oneself(language, tokens.slice(first, end)) : null;
	return { letter, first, end, cues, counting: null, person };
}

/** A one-word cue of a verb's form counts only where it is not plainly another part of speech ("the wound", "the march"). */
function usable(letter: string, length: number, token: Token): boolean {
	if (length > 1) return true;
	if (letter === "k") return token.tag !== "ADP";
	// The sign of a possessor is written like a form of "to be".
	if (letter === "b") return token.tag !== "PART";
	return true;
}

function plain(language: FigureLanguage, token: Token, first: number): Item {
	// "ages 28 and 25" is no verb, whatever its tag.
	const isLabel = language.numbers.labelsOf.includes(token.norm);
	const letter = isLabel ? "j" : breaks.has(token.text) ? "," : (byTag[token.tag] ?? ".");
	return { letter, first, end: first + 1, cues: noCues, counting: null, person: null };
}

/** Lays a sentence out as a stream. `people` are the names of persons in it. */
export function stream(language: FigureLanguage, tokens: readonly Token[], people: readonly Name[]): Stream {
	const lists = lexicon(language);
	const items: Item[] = [];
	let letters = "";
	let name = 0;
	let noun = 0;
	let ages = -1;
	for (let i = 0; i < tokens.length; ) {
		const token = tokens[i];
		if (!token) break;
		while ((people[name]?.end ?? Number.POSITIVE_INFINITY) <= token.start) name++;
		while (noun < tokens.length && (noun < i || !lists.persons.has(tokens[noun]?.norm ?? ""))) noun++;
		const person = people[name];
		const isNamed = person !== undefined && person.start <= token.start && token.start < person.end;
		if (!isNamed && marks.has(token.text)) {
			i++;
			continue;
		}
		const item =
			(isNamed ? named(language, tokens, i, person) : null) ??
			(i < ages || (i === ages && token.text === ";") ? aged(token, i) : null) ??
			counted(language, tokens, i, noun < tokens.length && noun - i <= farthest) ??
			phrased(language, lists, tokens, i) ??
			plain(language, token, i);
		items.push(item);
		letters += item.letter;
		ages = Math.max(ages, agesUntil(language, tokens, item));
		i = Math.max(item.end, i + 1);
	}
	return { letters, items };
}
