import { grouped } from "../../core/lists.js";
import type { Cue, FigureLanguage, HedgeRule, NumberWords, Shape } from "../../lang/figures.js";
import { words } from "../../text/borders.js";
import type { Token } from "../../text/tokens.js";
import { byLanguage } from "../../text/words.js";

/** What a phrase is: a cue, a connective's letter or a hedge. */
export interface Entry {
	readonly words: readonly string[];
	readonly letter: string | null;
	readonly cues: readonly Cue[];
	readonly hedge: HedgeRule | null;
}

/** A language's phrases by their first word, the longest first, and its shapes as patterns. */
export interface Lexicon {
	readonly phrases: ReadonlyMap<string, readonly Entry[]>;
	readonly hedges: ReadonlyMap<string, readonly Entry[]>;
	readonly ranks: ReadonlyMap<string, readonly Entry[]>;
	readonly losses: ReadonlyMap<string, readonly Entry[]>;
	readonly none: ReadonlyMap<string, readonly Entry[]>;
	readonly comparisons: ReadonlyMap<string, readonly Entry[]>;
	/** Words with which a numeral in words can begin. */
	readonly openers: ReadonlySet<string>;
	/** Words with which a number can begin, its hedge taken in; digits can too. */
	readonly starts: ReadonlySet<string>;
	/** Nouns and pronouns that a description of one person ends with. */
	readonly persons: ReadonlySet<string>;
	/** Of every cue the longest word, and the nouns that say a kind: a sentence that holds none of them has no figure. */
	readonly triggers: ReadonlySet<string>;
	readonly everywhere: { readonly needs: readonly string[]; readonly pattern: RegExp };
	readonly sums: { readonly needs: readonly string[]; readonly pattern: RegExp };
	readonly local: { readonly needs: readonly string[]; readonly pattern: RegExp };
	readonly onward: { readonly needs: readonly string[]; readonly pattern: RegExp };
	readonly asks: { readonly needs: readonly string[]; readonly pattern: RegExp };
	/** Words without which no sentence says who tells its numbers. */
	readonly tellers: readonly string[];
	readonly shapes: readonly { readonly shape: Shape; readonly pattern: RegExp }[];
}

function byFirst(entries: readonly Entry[]): Map<string, Entry[]> {
	const map = grouped(entries, ({ words }) => words[0] ?? "");
	for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
	return map;
}

function cueEntries(language: FigureLanguage): Entry[] {
	const byPhrase = new Map<string, Cue[]>();
	for (const cue of language.cues)
		for (const phrase of cue.words) {
			const known = byPhrase.get(phrase);
			if (!known) byPhrase.set(phrase, [cue]);
			// The first meaning settles the letter; others of the same letter are kept (people are burned, houses too).
			else if (known[0]?.code === cue.code && !known.includes(cue)) known.push(cue);
		}
	return [...byPhrase].map(([phrase, cues]) => ({
		words: phrase.split(" "),
		letter: cues[0]?.code ?? null,
		cues,
		hedge: null,
	}));
}

function longest(words: readonly string[]): string {
	return words.reduce((a, b) => (b.length > a.length ? b : a), "");
}

function startsOf(language: FigureLanguage): Set<string> {
	const n = language.numbers;
	const phrases = [...language.hedges.map((h) => h.words), ...n.none].map((phrase) => phrase.split(" ")[0] ?? "");
	const opens = n.between.map((b) => b.opens);
	return new Set([...phrases, ...opens, ...openers(n), ...Object.keys(n.currencies)]);
}

/** The words with which a numeral in words can begin. */
function openers(n: NumberWords): string[] {
	return [...n.half, ...n.several, ...n.articles, ...Object.keys(n.units), ...Object.keys(n.vague)];
}

/** The tables of a language, built once. */
export const lexicon = byLanguage((language: FigureLanguage): Lexicon => {
	const plain = (letter: string) => (phrase: string) => ({ words: phrase.split(" "), letter, cues: [], hedge: null });
	const connectives = Object.entries(language.connectives).flatMap(([letter, list]) => list.map(plain(letter)));
	const { numbers: n, counted, tellers: tells } = language;
	const cues = cueEntries(language);
	return {
		phrases: byFirst([...cues, ...connectives]),
		hedges: byFirst(language.hedges.map((hedge) => ({ words: hedge.words.split(" "), letter: null, cues: [], hedge }))),
		ranks: byFirst(language.counted.ranks.map(plain("R"))),
		losses: byFirst(language.counted.losses.map(plain("R"))),
		none: byFirst(n.none.map(plain("0"))),
		comparisons: byFirst(language.comparisons.map(plain("n"))),
		openers: new Set(openers(n)),
		starts: startsOf(language),
		persons: new Set([...counted.person, ...counted.pronoun, ...counted.ageNoun]),
		triggers: new Set([
			...cues.map((cue) => longest(cue.words)),
			...Object.keys(counted.kinds),
			...Object.keys(n.currencies),
		]),
		everywhere: { needs: language.everywhere.needs, pattern: words(language.everywhere.pattern, "") },
		sums: { needs: language.sums.needs, pattern: words(language.sums.pattern, "") },
		local: { needs: language.local.needs, pattern: words(language.local.pattern, "") },
		onward: { needs: language.onward.needs, pattern: words(language.onward.pattern, "d") },
		asks: { needs: language.asks.needs, pattern: words(language.asks.pattern, "") },
		tellers: [...tells.verbs, ...tells.of, ...tells.at, ...tells.to, ...tells.bare, ...tells.counts],
		shapes: language.shapes.map((shape) => ({ shape, pattern: new RegExp(shape.pattern, "dgu") })),
	};
});

function stands(words: readonly string[], tokens: readonly Token[], i: number): boolean {
	// The first word is known to stand there.
	for (let k = 1; k < words.length; k++) if (tokens[i + k]?.norm !== words[k]) return false;
	return true;
}

/** The longest phrase of the table that begins at token `i`, or null. */
export function phraseAt(
	table: ReadonlyMap<string, readonly Entry[]>,
	tokens: readonly Token[],
	i: number,
): Entry | null {
	const list = table.get(tokens[i]?.norm ?? "");
	if (!list) return null;
	for (const entry of list) if (stands(entry.words, tokens, i)) return entry;
	return null;
}
