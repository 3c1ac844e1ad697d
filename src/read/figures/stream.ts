import type { Name, Single } from "../../core/reading.js";
import type { Cue, FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { type Counting, countingAt, isAcronym } from "./phrases.js";
import { quantityAt } from "./quantities.js";
import { ageAfter, someoneAt } from "./single.js";

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

function letterOf(token: Token): string {
	if (/^[,()[\]–—-]$/u.test(token.text)) return ",";
	return byTag[token.tag] ?? ".";
}

const letterOfCounting = { people: "Q", alone: "q", unknown: "U", homes: "U", things: "O" } as const;

/** The one who did it to oneself: another than those it was done to. */
function oneself(language: FigureLanguage, words: readonly Token[]): Single {
	const female = words.some((t) => language.counted.female.has(t.norm));
	return { as: "definite", name: null, sex: female ? "female" : "male", age: null, other: true };
}

/** Lays a sentence out as a stream. `people` are the names of persons in it. */
export function stream(language: FigureLanguage, tokens: readonly Token[], people: readonly Name[]): Stream {
	const table = lexicon(language).phrases;
	const items: Item[] = [];
	let named = 0;
	// In a line of capitals they tell nothing.
	const loud = tokens.filter((t) => /^\p{Lu}{2,}$/u.test(t.text)).length * 2 > tokens.length;
	for (let i = 0; i < tokens.length; ) {
		const token = tokens[i];
		if (!token) break;
		while ((people[named]?.end ?? Number.POSITIVE_INFINITY) <= token.start) named++;
		const name = people[named];
		const push = (letter: string, end: number, more: Partial<Item> = {}) => {
			items.push({ letter, first: i, end, cues: [], counting: null, person: null, ...more });
			i = Math.max(end, i + 1);
		};
		if (name && name.start <= token.start && token.start < name.end) {
			let end = i + 1;
			while (tokens[end] && (tokens[end]?.start ?? 0) < name.end) end++;
			push("P", end, { person: { as: "named", name: name.name, sex: null, age: ageAfter(tokens, end), other: false } });
			continue;
		}
		if (/^["“”„«»‘’`]$/u.test(token.text)) {
			i++;
			continue;
		}
		const quantity = quantityAt(language, tokens, i);
		const counting = quantity ? countingAt(language, tokens, quantity) : null;
		if (quantity && counting) {
			push(quantity.money ? "n" : letterOfCounting[counting.counts], counting.end, { counting });
			continue;
		}
		const someone = quantity && !quantity.article ? null : someoneAt(language, tokens, i);
		if (someone) {
			const letter = someone.single.as === "indefinite" ? "Q" : "P";
			push(letter, someone.counting.end, { counting: someone.counting, person: someone.single });
			continue;
		}
		const phrase = isAcronym(token) && !loud ? null : phraseAt(table, tokens, i);
		if (phrase?.letter && usable(phrase.letter, phrase.words.length, token)) {
			const end = i + phrase.words.length;
			push(phrase.letter, end, {
				cues: phrase.cues,
				person: phrase.letter === "S" ? oneself(language, tokens.slice(i, end)) : null,
			});
			continue;
		}
		// "ages 28 and 25" is no verb, whatever its tag.
		push(language.numbers.labelsOf.includes(token.norm) ? "j" : letterOf(token), i + 1);
	}
	return { letters: items.map((item) => item.letter).join(""), items };
}

/** A one-word cue of a verb's form counts only where it is not plainly another part of speech ("the wound", "the march"). */
function usable(letter: string, length: number, token: Token): boolean {
	if (length > 1) return true;
	if (letter === "k") return token.tag !== "ADP";
	// The sign of a possessor is written like a form of "to be".
	if (letter === "b") return token.tag !== "PART";
	return true;
}
