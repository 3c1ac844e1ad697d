import type { Language } from "../../lang/language.js";
import type { TimeLanguage, TimeRule } from "../../lang/times.js";
import type { Tag, Token } from "../../text/tokens.js";
import { byLanguage, byWord, type Vocabulary } from "../../text/words.js";
import { type Automaton, automaton, firstCode } from "./automaton.js";
import { characters, classed } from "./classes.js";
import { digits, forms, isDigit, numberOf } from "./digits.js";
import { type Alphabet, expand, type Field, keepsAround, parse, source } from "./notation.js";

/** A rule ready to run, with the fields that its groups keep. */
export interface Runner {
	readonly rule: TimeRule;
	readonly pattern: RegExp;
	/** The same with the places of its groups, which cost time. */
	readonly detailed: RegExp;
	/** True where a group can stand in what only looks around. */
	readonly looks: boolean;
	readonly fields: readonly Field[];
}

interface Entry {
	/** The character of the word in lower case, and with a capital; 0 where it is no word of the lexicon so written. */
	readonly lower: number;
	readonly capital: number;
	/** The same where the word is tagged as a noun: a word of the lexicon that is one is found as `[NOUN]` too. */
	readonly lowerNoun: number;
	readonly capitalNoun: number;
	readonly unless: readonly Tag[] | null;
}

/** A language's rules over the classes of its words: one character stands for one set of classes. */
export interface Lexicon {
	/** The character of a word; `figures`: a number stands beside it, and then its tag does not say that it is no time ("May 5"). */
	code(token: Pick<Token, "text" | "norm" | "word" | "tag">, figures: boolean): number;
	/** Whether a character holds an anchor: without one there is no expression. */
	isAnchor(code: number): boolean;
	/** Whether a character can be an expression away from any anchor, by the words before it. */
	isAlone(code: number): boolean;
	/** Folded words that can be an anchor; words that begin with a figure can too. */
	readonly anchorWords: ReadonlySet<string>;
	/** In the order of the language's rules. */
	readonly runners: readonly Runner[];
	readonly automaton: Automaton;
	/** The value of a word in a class, null where it is not in it. */
	value(norm: string, cls: string): number | string | null;
}

const tags: readonly Tag[] = [
	...(["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM"] as const),
	...(["PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"] as const),
];

/** Of a word that is in no class. */
const noEntry: Entry = { lower: 0, capital: 0, lowerNoun: 0, capitalNoun: 0, unless: null };

/** A rule with its pattern over the characters of classes. */
function runner({ rule, pattern, fields }: ReturnType<typeof parse> & { readonly rule: TimeRule }): Runner {
	const text = source(pattern);
	return {
		rule,
		pattern: new RegExp(text, "uy"),
		detailed: new RegExp(text, "uyd"),
		looks: keepsAround(pattern),
		fields,
	};
}

function build(language: TimeLanguage, vocabulary: Vocabulary): Lexicon {
	const patterns = language.rules.map((rule) => expand(rule.pattern, language.phrases));
	const { low, high, values } = classed(language, patterns);
	const { char, members, count } = characters();
	const code = (classes: Iterable<string>) => char(classes).charCodeAt(0);
	const plain = new Map<string, number>(tags.map((tag) => [tag, code([tag])]));
	const entries = new Map<string, Entry>();
	for (const [word, capital] of high) {
		const lower = low.get(word);
		entries.set(word, {
			capital: code(capital),
			capitalNoun: code([...capital, "NOUN"]),
			lower: lower ? code(lower) : 0,
			lowerNoun: lower ? code([...lower, "NOUN"]) : 0,
			unless: language.unless[word] ?? null,
		});
	}
	const shapes = new Map<string, number>();
	const shape = (norm: string) => {
		const classes = digits(norm).join(" ");
		const known = shapes.get(classes);
		if (known !== undefined) return known;
		const made = code(classes.split(" "));
		shapes.set(classes, made);
		return made;
	};
	/** Characters of figures of at most four digits. */
	const short = new Map<string, number>();
	for (let n = 0; n < 10_000; n++)
		for (let text = String(n); text.length <= 4; text = `0${text}`) short.set(text, shape(text));
	for (const form of forms) shape(form);
	const alphabet: Alphabet = {
		classOf: (name) => {
			const list = members.get(name);
			if (!list) throw new Error(`No class [${name}]: add it to the language's lexicon.`);
			return list;
		},
		word: (text) => members.get(`=${text}`) ?? [],
	};
	const parsed = language.rules.map((rule, i) => ({ rule, ...parse(patterns[i] ?? "", alphabet) }));
	const codes = (classes: readonly string[]) =>
		new Set(classes.flatMap((cls) => (members.get(cls) ?? []).map((c) => c.charCodeAt(0))));
	const anchors = codes(language.anchors);
	const anchorWords = new Set<string>();
	for (const [word, { lower, capital }] of entries)
		if (anchors.has(lower) || anchors.has(capital)) anchorWords.add(word);
	const flags = (set: ReadonlySet<number>) =>
		Uint8Array.from({ length: count() }, (_, i) => (set.has(firstCode + i) ? 1 : 0));
	const anchoring = flags(anchors);
	const aloneAt = flags(codes(language.alone));
	const entryOf = byWord(vocabulary, (norm) => entries.get(norm) ?? noEntry);
	return {
		isAnchor: (code) => anchoring[code - firstCode] === 1,
		isAlone: (code) => aloneAt[code - firstCode] === 1,
		anchorWords,
		runners: parsed.map(runner),
		automaton: automaton(
			parsed.map((p) => p.pattern),
			parsed.map((p) => p.rule.name),
		),
		code: (token, figures) => {
			const { norm, tag } = token;
			if (isDigit(norm.charCodeAt(0))) return short.get(norm) ?? shape(norm);
			const entry = entryOf(token);
			if (entry === noEntry || (!figures && entry.unless?.includes(tag))) return plain.get(tag) ?? 0;
			const at = token.text.charAt(0);
			const noun = tag === "NOUN";
			if (at !== at.toLowerCase()) return (noun ? entry.capitalNoun : entry.capital) || (plain.get(tag) ?? 0);
			return (noun ? entry.lowerNoun : entry.lower) || (plain.get(tag) ?? 0);
		},
		value: (norm, cls) => {
			if (isDigit(norm.charCodeAt(0)))
				return cls === "clock" || cls === "colon" || cls === "point" || cls === "dotted" ? norm : numberOf(norm);
			return values.get(cls)?.get(norm) ?? null;
		},
	};
}

/** The lexicon of a language, made once. */
export const lexicon = byLanguage(({ times, words }: Pick<Language, "times" | "words">) => build(times, words));
