import type { Name, Single } from "../../core/reading.js";
import type { Cue, FigureLanguage } from "../../lang/figures.js";
import type { Language } from "../../lang/language.js";
import type { Tag, Token } from "../../text/tokens.js";
import { agesAfter } from "./ages.js";
import { type Lexicon, lexicon, phraseAt } from "./lexicon.js";
import { isDigits } from "./numerals.js";
import { type Counting, countingAt, inside, isAcronym } from "./phrases.js";
import { quantityAt } from "./quantities.js";
import { mayOpen, someoneAt } from "./single.js";
import { word, wordBits } from "./words.js";

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

/** The letter of a part of speech. */
function letterOf(tag: Tag): string {
	switch (tag) {
		case "VERB":
		case "AUX":
			return "v";
		case "ADP":
			return "p";
		case "DET":
			return "e";
		case "ADJ":
			return "j";
		case "ADV":
		case "PART":
			return "a";
		case "PRON":
			return "r";
		case "CCONJ":
			return "&";
		case "SCONJ":
			return "s";
		case "PUNCT":
			return ".";
		default:
			return "n";
	}
}

const breaks = new Set([..."(),[]–—-"]);
const marks = new Set([...'"“”„«»‘’`']);

/** False where a word begins with a letter or a digit of ASCII: it is no sign. */
function maySign({ text }: Token): boolean {
	const code = text.charCodeAt(0);
	return code < 48 || code > 122 || (code > 90 && code < 97);
}
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

/** A number with what it counts, or one person described; `starts` and `near` say that a number may begin there, and that one person may be described there. */
function counted(
	language: FigureLanguage,
	tokens: readonly Token[],
	first: number,
	starts: boolean,
	near: boolean,
): Item | null {
	const quantity = starts ? quantityAt(language, tokens, first) : null;
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
	// "10 March" is no march.
	if (language.numbers.months.includes(token.norm) && (isDigits(tokens[first - 1]) || isDigits(tokens[first + 1])))
		return null;
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

function plain(token: Token, first: number, isLabel: boolean): Item {
	// "ages 28 and 25" is no verb, whatever its tag.
	const letter = isLabel ? "j" : maySign(token) && breaks.has(token.text) ? "," : letterOf(token.tag);
	return { letter, first, end: first + 1, cues: noCues, counting: null, person: null };
}

/** Lays a sentence out as a stream. `people` are the names of persons in it. */
export function stream(of: Language, tokens: readonly Token[], people: readonly Name[]): Stream {
	const { figures: language } = of;
	const lists = lexicon(language);
	const bitsOf = wordBits(of);
	const items: Item[] = [];
	let letters = "";
	let name = 0;
	let noun = 0;
	let ages = -1;
	for (let i = 0; i < tokens.length; ) {
		const token = tokens[i];
		if (!token) break;
		while ((people[name]?.end ?? Number.POSITIVE_INFINITY) <= token.start) name++;
		for (; noun < tokens.length; noun++) {
			const ahead = tokens[noun];
			if (noun >= i && ahead && (bitsOf(ahead) & word.person) !== 0) break;
		}
		const person = people[name];
		const isNamed = person !== undefined && person.start <= token.start && token.start < person.end;
		if (!isNamed && maySign(token) && marks.has(token.text)) {
			i++;
			continue;
		}
		const bits = bitsOf(token);
		const starts = (bits & word.start) !== 0 || isDigits(token);
		const opens = starts || (bits & word.leads) !== 0 || (inside(token) && mayOpen(tokens, i));
		const near = opens && noun < tokens.length && noun - i <= farthest;
		const item =
			(isNamed ? named(language, tokens, i, person) : null) ??
			(i < ages || (i === ages && token.text === ";") ? aged(token, i) : null) ??
			(starts || near ? counted(language, tokens, i, starts, near) : null) ??
			((bits & word.phrase) !== 0 ? phrased(language, lists, tokens, i) : null) ??
			plain(token, i, (bits & word.labelOf) !== 0);
		items.push(item);
		letters += item.letter;
		ages = Math.max(ages, agesUntil(language, tokens, item));
		i = Math.max(item.end, i + 1);
	}
	return { letters, items };
}
