import { push } from "../../core/lists.js";
import type { Language } from "../../lang/language.js";
import type { TimeLanguage, TimeRule } from "../../lang/times.js";
import type { Tag, Token } from "../../text/tokens.js";
import { byLanguage, byWord, type Vocabulary } from "../../text/words.js";
import { type Automaton, automaton, firstCode } from "./automaton.js";
import { type Alphabet, expand, type Field, keepsAround, literals, parse, source } from "./notation.js";

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
	"ADJ",
	"ADP",
	"ADV",
	"AUX",
	"CCONJ",
	"DET",
	"INTJ",
	"NOUN",
	"NUM",
	"PART",
	"PRON",
	"PROPN",
	"PUNCT",
	"SCONJ",
	"SYM",
	"VERB",
	"X",
];

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Classes of a word written in digits. */
function digits(text: string): string[] {
	return /^\d+$/u.test(text) ? figures(text) : written(text);
}

/** Classes of digits with signs among them. */
function written(text: string): string[] {
	if (/^\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?$/u.test(text)) {
		const [h = "", m = ""] = text.split(/[:.]/u);
		const clock = Number(h) <= 24 && Number(m) < 60;
		return [
			...(clock ? ["clock", text.includes(":") ? "colon" : "point"] : []),
			...(text.includes(":") ? [] : ["digits"]),
		];
	}
	if (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/u.test(text)) return ["dotted"];
	return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) || /^\d+\.\d+$/u.test(text) ? ["digits"] : ["odd"];
}

/** Classes of digits alone. */
function figures(text: string): string[] {
	const n = Number(text);
	const list = ["digits"];
	if (text.length <= 2) {
		if (n >= 1 && n <= 31) list.push("dom");
		if (n >= 1 && n <= 12) list.push("mon");
		if (n <= 24) list.push("hour");
		if (text.length === 2) list.push("yy");
		if (text.length === 2 && n >= 30) list.push("oldyy");
		if (text.length === 2 && n % 10 === 0) list.push("tens");
		list.push("small");
	}
	if (text.length === 4) {
		if (n >= 1000 && n <= 2199) list.push("year");
		if (n >= 1900 && n <= 2059) list.push("modern");
		if (n >= 1000 && n <= 2190 && n % 10 === 0) list.push("decade");
		if (n % 100 < 60 && n < 2400) list.push("hhmm");
	}
	if (text.length === 3) list.push("hundreds");
	if (text.length === 6 || text.length === 8) list.push("long");
	return list;
}

function numberOf(norm: string): number | null {
	const n = Number(norm.replaceAll(",", ""));
	return Number.isFinite(n) ? n : null;
}

/** Of a word that is in no class. */
const noEntry: Entry = { lower: 0, capital: 0, lowerNoun: 0, capitalNoun: 0, unless: null };

function build(language: TimeLanguage, vocabulary: Vocabulary): Lexicon {
	const patterns = language.rules.map((rule) => expand(rule.pattern, language.phrases));
	const low = new Map<string, Set<string>>();
	const high = new Map<string, Set<string>>();
	const values = new Map<string, Map<string, number | string>>();
	const add = (to: Map<string, Set<string>>, word: string, cls: string) => {
		const list = to.get(word) ?? new Set();
		to.set(word, list.add(cls));
	};
	for (const [cls, words] of Object.entries(language.lexicon)) {
		const map = new Map<string, number | string>();
		values.set(cls, map);
		for (const [word, value] of Object.entries(words)) {
			const norm = word.toLowerCase();
			map.set(norm, value);
			add(high, norm, cls);
			if (norm === word) add(low, norm, cls);
		}
	}
	for (const pattern of patterns)
		for (const word of literals(pattern)) {
			add(low, word, `=${word}`);
			add(high, word, `=${word}`);
		}
	const chars = new Map<string, string>();
	const members = new Map<string, string[]>();
	const char = (classes: Iterable<string>) => {
		const sorted = [...classes].sort();
		const key = sorted.join(" ");
		const known = chars.get(key);
		if (known !== undefined) return known;
		const made = String.fromCharCode(firstCode + chars.size);
		chars.set(key, made);
		for (const cls of sorted) push(members, cls, made);
		return made;
	};
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
	for (const odd of [
		"9:30",
		"9.30",
		"9.75",
		"29.99",
		"99:99",
		"1.2.22",
		"1,000",
		"12.123",
		"123456",
		"1234567",
		"1:2:3:4",
	])
		shape(odd);
	const alphabet: Alphabet = {
		classOf: (name) => {
			const list = members.get(name);
			if (!list) throw new Error(`No class [${name}]: add it to the language's lexicon.`);
			return list;
		},
		word: (text) => members.get(`=${text}`) ?? [],
	};
	const parsed = patterns.map((pattern) => parse(pattern, alphabet));
	const runners = parsed.map(({ pattern, fields }, order): Runner => {
		const rule = language.rules[order];
		if (!rule) throw new Error(`There is no rule ${order}.`);
		const text = source(pattern);
		return {
			rule,
			pattern: new RegExp(text, "uy"),
			detailed: new RegExp(text, "uyd"),
			looks: keepsAround(pattern),
			fields,
		};
	});
	const codes = (classes: readonly string[]) =>
		new Set(classes.flatMap((cls) => (members.get(cls) ?? []).map((c) => c.charCodeAt(0))));
	const anchors = codes(language.anchors);
	const anchorWords = new Set<string>();
	for (const [word, { lower, capital }] of entries)
		if (anchors.has(lower) || anchors.has(capital)) anchorWords.add(word);
	const flags = (set: ReadonlySet<number>) =>
		Uint8Array.from({ length: chars.size }, (_, i) => (set.has(firstCode + i) ? 1 : 0));
	const anchoring = flags(anchors);
	const aloneAt = flags(codes(language.alone));
	const entryOf = byWord(vocabulary, (norm) => entries.get(norm) ?? noEntry);
	return {
		isAnchor: (code) => anchoring[code - firstCode] === 1,
		isAlone: (code) => aloneAt[code - firstCode] === 1,
		anchorWords,
		runners,
		automaton: automaton(
			parsed.map((p) => p.pattern),
			language.rules.map((r) => r.name),
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
				return cls === "clock" || cls === "colon" || cls === "dotted" ? norm : numberOf(norm);
			return values.get(cls)?.get(norm) ?? null;
		},
	};
}

/** The lexicon of a language, made once. */
export const lexicon = byLanguage(({ times, words }: Pick<Language, "times" | "words">) => build(times, words));
