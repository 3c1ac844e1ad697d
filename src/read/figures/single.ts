import { preceding } from "../../core/lists.js";
import type { Single } from "../../core/reading.js";
import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { agesAfter } from "./ages.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { smallNumber } from "./numerals.js";
import { type Counting, inside, isMark, isPeople } from "./phrases.js";

/** One person in the words: tokens `[i, counting.end)`. */
export interface Someone {
	readonly counting: Counting;
	readonly single: Single;
}

/** Sex by the words of a noun phrase. */
function sexOf(language: FigureLanguage, words: readonly Token[]): Single["sex"] {
	const { female, male } = language.counted;
	if (words.some((t) => female.has(t.norm))) return "female";
	return words.some((t) => male.has(t.norm)) ? "male" : null;
}

/** Parts of speech after which nobody is brought in without an article. */
const leading = new Set<Token["tag"]>(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART"]);

/** True where a bare noun phrase can begin at token `i`, as headlines have it: not inside another. */
export function mayOpen(tokens: readonly Token[], i: number): boolean {
	const before = preceding(tokens, i);
	return !before || !(leading.has(before.tag) || before.text === "-");
}

/** The age told at token `k` ("15-year-old", "two year old") with the token after it; null where none is. */
function ageAt(language: FigureLanguage, tokens: readonly Token[], k: number): { age: number; end: number } | null {
	const token = tokens[k];
	if (!token) return null;
	const age = smallNumber(token.text) ?? language.numbers.units[token.norm];
	if (age === undefined) return null;
	let end = k + 1;
	let seen = 0;
	while (end < tokens.length && end < k + 6) {
		const word = tokens[end];
		if (word && language.counted.age.includes(word.norm)) seen++;
		else if (word?.text !== "-") break;
		end++;
	}
	return seen > 0 ? { age, end } : null;
}

/**
 * One person who is described at token `i`: brought in ("a woman", in headlines "15-year-old boy") or gone back to ("the victim", "his brother",
 * "she"); null where there is none. Reads at most 9 words.
 */
export function someoneAt(language: FigureLanguage, tokens: readonly Token[], i: number): Someone | null {
	const { counted, numbers } = language;
	const first = tokens[i];
	if (!first) return null;
	const article = numbers.articles.includes(first.norm);
	const definite = counted.possessives.includes(first.norm);
	if (counted.pronoun.has(first.norm) && first.text !== first.text.toUpperCase())
		return built(language, tokens, i, i, i + 1, i, "definite", null);
	// Bare, as headlines have it: not inside a noun phrase, and not before a name.
	if (!article && !definite && !mayOpen(tokens, i)) return null;
	const start = article || definite ? i + 1 : i;
	let head: number | null = null;
	let age: number | null = null;
	for (let k = start; k < Math.min(tokens.length, start + 9); k++) {
		const token = tokens[k];
		if (!token || counted.stops.has(token.norm)) break;
		const aged = ageAt(language, tokens, k);
		if (aged) {
			age = aged.age;
			k = aged.end - 1;
			const next = tokens[aged.end];
			if (counted.ageNoun.includes(tokens[k]?.norm ?? "") && (!next || !inside(next) || next.tag === "VERB")) {
				head = k;
				break;
			}
			continue;
		}
		if (!inside(token) || token.tag === "NUM") break;
		if (isPeople(counted, token.norm, true)) {
			head = k;
			if (isPeople(counted, tokens[k + 1]?.norm ?? "", true)) continue;
			break;
		}
		if (token.tag === "VERB" && (!article || !/(?:ed|ing|en)$/u.test(token.norm))) break;
	}
	if (head === null) return null;
	const next = tokens[head + 1];
	const cue = phraseAt(lexicon(language).phrases, tokens, head + 1)?.letter ?? "";
	if (
		next?.tag === "NOUN" &&
		!/[Kkd]/u.test(cue) &&
		(article || counted.things.has(next.norm) || counted.homes.has(next.norm))
	)
		return null;
	if (!article && !definite) {
		if (next?.tag === "PROPN" || next?.tag === "NOUN") return null;
		if (age === null && head === start && counted.everybody.has(tokens[head]?.norm ?? "") && i > 0) return null;
	}
	if (next && counted.owners.has(next.norm)) {
		const after = tokens[head + 2];
		if (!after || !language.cues.some((cue) => cue.code === "N" && cue.words.includes(after.norm))) return null;
	}
	return built(
		language,
		tokens,
		i,
		start,
		head + 1,
		head,
		definite && !counted.others.has(first.norm) ? "definite" : "indefinite",
		age,
	);
}

function built(
	language: FigureLanguage,
	tokens: readonly Token[],
	i: number,
	start: number,
	end: number,
	head: number,
	as: Single["as"],
	age: number | null,
): Someone {
	const words = tokens.slice(start, end);
	const { counted } = language;
	let first = start;
	for (let k = start; k < head; k++)
		if (
			tokens[k]?.tag === "NUM" ||
			tokens[k]?.text === "-" ||
			counted.age.includes(tokens[k]?.norm ?? "") ||
			isMark(tokens[k])
		)
			first = k + 1;
	const noun = tokens[head]?.norm ?? "";
	const plain = counted.pronoun.has(noun) || counted.ageNoun.includes(noun) || counted.everybody.has(noun);
	const counting: Counting = {
		quantity: {
			first: i,
			end: start,
			at: i,
			low: 1,
			high: 1,
			hedge: "exact",
			article: true,
			digits: false,
			money: false,
		},
		first: i,
		end,
		counts: "people",
		whom: plain ? null : { first, end },
		head,
		inner: null,
		partitive: false,
		generic: false,
	};
	const other = tokens.slice(i, head).some((t) => counted.others.has(t.norm));
	return {
		counting,
		single: {
			as,
			name: null,
			sex: sexOf(language, words),
			age: age ?? agesAfter(language, tokens, end, "one")?.first ?? null,
			other,
		},
	};
}
