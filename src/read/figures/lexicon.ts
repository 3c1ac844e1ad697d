import type { Cue, FigureLanguage, HedgeRule, Shape } from "../../lang/figures.js";
import { words } from "../../text/borders.js";
import type { Token } from "../../text/tokens.js";

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
	readonly none: ReadonlyMap<string, readonly Entry[]>;
	readonly everywhere: RegExp;
	readonly shapes: readonly { readonly shape: Shape; readonly pattern: RegExp }[];
}

const made = new WeakMap<FigureLanguage, Lexicon>();

function byFirst(entries: readonly Entry[]): Map<string, Entry[]> {
	const map = new Map<string, Entry[]>();
	for (const entry of entries) {
		const first = entry.words[0] ?? "";
		map.set(first, [...(map.get(first) ?? []), entry]);
	}
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

/** The tables of a language, built once. */
export function lexicon(language: FigureLanguage): Lexicon {
	const known = made.get(language);
	if (known) return known;
	const plain = (letter: string) => (phrase: string) => ({ words: phrase.split(" "), letter, cues: [], hedge: null });
	const connectives = Object.entries(language.connectives).flatMap(([letter, list]) => list.map(plain(letter)));
	const n = language.numbers;
	const built: Lexicon = {
		phrases: byFirst([...cueEntries(language), ...connectives]),
		hedges: byFirst(language.hedges.map((hedge) => ({ words: hedge.words.split(" "), letter: null, cues: [], hedge }))),
		ranks: byFirst(language.counted.ranks.map(plain("R"))),
		none: byFirst(n.none.map(plain("0"))),
		everywhere: words(language.everywhere, ""),
		shapes: language.shapes.map((shape) => ({ shape, pattern: new RegExp(shape.pattern, "dgu") })),
	};
	made.set(language, built);
	return built;
}

/** The longest phrase of the table that begins at token `i`, or null. */
export function phraseAt(
	table: ReadonlyMap<string, readonly Entry[]>,
	tokens: readonly Token[],
	i: number,
): Entry | null {
	const list = table.get(tokens[i]?.norm ?? "");
	if (!list) return null;
	return list.find((entry) => entry.words.every((word, k) => tokens[i + k]?.norm === word)) ?? null;
}
