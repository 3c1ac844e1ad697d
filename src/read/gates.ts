import type { Language } from "../lang/language.js";
import { byLanguage } from "../text/words.js";
import { lexicon as countedBy } from "./figures/lexicon.js";
import type { Page } from "./page.js";
import { lexicon as timedBy } from "./times/lexicon.js";

/** Lists of folded words; those of one part are told apart by the bits of as many numbers as they need. */
type Lists = readonly Iterable<string>[];

/** Lists that the bits of one number tell apart. */
export const listsTogether = 31;

/** Gates that may have more: whoever reads them asks for one number after the other. */
const long = new Set(["measures", "measured"]);

/** Numbers of the lists of `acts`, as bits. */
export const actBits = { cue: 1, perhaps: 2, be: 4, infinitive: 8, denial: 16, question: 32 };
/** Numbers of the lists of `voices`, as bits. */
export const voiceBits = { hint: 1, first: 2 };
/** Numbers of the lists of `figures`, as bits. */
export const figureBits = { trigger: 1, everywhere: 2, sums: 4, local: 8, onward: 16, teller: 32, asks: 64 };

/** For each part of the reading the words without which it has nothing to find in a sentence: a rule whose words are in none is never tried. */
function asked(language: Language) {
	const { acts, claims, descriptions, figures, media, measures, offices, voices } = language;
	const { triggers, everywhere, sums, local, onward, tellers, asks } = countedBy(figures);
	const hints = [voices.verbs, voices.adjectives, voices.nouns].flatMap((known) => [...known.keys()]);
	const phrases = voices.phrases.flatMap(({ words }) => words.slice(0, 1));
	return {
		acts: [
			acts.cues,
			[...acts.conditions, ...acts.open, ...acts.guesses, ...acts.prospects, ...acts.modals],
			acts.be,
			acts.infinitive,
			[...acts.negations, ...acts.nobody, ...acts.declining],
			["?"],
		],
		about: claims.about.map((rule) => rule.words),
		recall: claims.recall.map((rule) => rule.words),
		self: [claims.self],
		figures: [triggers, everywhere.needs, sums.needs, local.needs, onward.needs, tellers, asks.needs],
		media: [Object.keys(media.nouns).map((noun) => noun.split(" ").at(-1) ?? noun)],
		measures: measures.rules.map((rule) => rule.needs),
		measured: measures.rules.map((rule) => rule.also ?? rule.needs),
		platforms: [
			[
				...Object.keys(media.platforms).map((name) => name.split(" ").at(-1) ?? name),
				...media.written.map(({ word }) => word),
			],
		],
		descriptions: [
			[descriptions.people, descriptions.bodies, descriptions.relations].flatMap((known) =>
				[...known.keys()].map((name) => name.slice(name.lastIndexOf(" ") + 1)),
			),
		],
		offices: [offices.verbs.flatMap((verb) => [...verb.forms])],
		times: [timedBy(language).anchorWords],
		voices: [[...hints, ...voices.hearsay, ...phrases], voices.first],
		withdrawals: figures.withdrawals.map((rule) => rule.needs),
		withdrawn: figures.withdrawals.map((rule) => rule.also ?? rule.needs),
	} satisfies Readonly<Record<string, Lists>>;
}

export type Gate = keyof ReturnType<typeof asked>;

/** Of each word the gates that ask for it, each a number of the gate and the bits of its lists. */
interface Table {
	/** The number of each gate, and how many it takes: its lists in parts of `listsTogether`. */
	readonly numbers: ReadonlyMap<string, number>;
	readonly size: number;
	/** By number of a listed word. */
	readonly listed: readonly (readonly number[] | null)[];
	/** Of words that stand in no list as they are. */
	readonly others: ReadonlyMap<string, readonly number[]>;
	/** What words that begin with a figure are asked for. */
	readonly figures: readonly number[];
}

const tableOf = byLanguage((language: Language): Table => {
	const gates: Lists[] = [];
	const first = new Map<string, number>();
	for (const [name, lists] of Object.entries<Lists>(asked(language))) {
		if (lists.length > listsTogether && !long.has(name))
			throw new Error(
				`The gate "${name}" of "${language.code}" has ${lists.length} lists of words and tells ${listsTogether} apart: join rules that have the same words, or read the gate in parts as the measures do.`,
			);
		first.set(name, gates.length);
		for (let i = 0; i < Math.max(1, lists.length); i += listsTogether) gates.push(lists.slice(i, i + listsTogether));
	}
	const words = new Map<string, number[]>();
	gates.forEach((lists, gate) => {
		lists.forEach((list, i) => {
			for (const word of list) {
				const asks = words.get(word);
				if (asks === undefined) words.set(word, [gate, 1 << i]);
				else if (asks[asks.length - 2] !== gate) asks.push(gate, 1 << i);
				else asks[asks.length - 1] = (asks[asks.length - 1] ?? 0) | (1 << i);
			}
		});
	});
	const { numbers, size } = language.words;
	const listed = new Array<readonly number[] | null>(size).fill(null);
	const others = new Map<string, readonly number[]>();
	for (const [word, asks] of words) {
		const number = numbers.get(word);
		if (number === undefined) others.set(word, asks);
		else listed[number] = asks;
	}
	return {
		numbers: first,
		size: gates.length,
		listed,
		others,
		figures: [first.get("times") ?? 0, 1],
	};
});

type Held = readonly (Int32Array | null)[];

/** One walk over the words of a page for all gates. */
const heldBy = byLanguage((page: Page): Held => {
	const { size, listed, others, figures } = tableOf(page.language);
	const { sentences } = page;
	const held = new Array<Int32Array | null>(size).fill(null);
	const mark = (asks: readonly number[], at: number) => {
		for (let k = 0; k < asks.length; k += 2) {
			const gate = asks[k] ?? 0;
			let marks = held[gate] ?? null;
			if (marks === null) {
				marks = new Int32Array(sentences.length);
				held[gate] = marks;
			}
			marks[at] = (marks[at] ?? 0) | (asks[k + 1] ?? 0);
		}
	};
	for (const { tokens, index } of sentences) {
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			if (token === undefined) continue;
			const { word, norm } = token;
			const asks = (word < listed.length ? listed[word] : others.get(norm)) ?? null;
			if (asks !== null) mark(asks, index);
			const first = norm.charCodeAt(0);
			if (first >= 48 && first <= 57) mark(figures, index);
		}
	}
	return held;
});

/**
 * For each sentence of a page what it holds of the words that a part asks for: bit `i` is set where it holds a word of the part's list `i`; `from` is the list that bit 0
 * stands for, a multiple of `listsTogether`. Null where no sentence holds any.
 */
export function held(page: Page, gate: Gate, from = 0): Int32Array | null {
	return heldBy(page)[(tableOf(page.language).numbers.get(gate) ?? -1) + from / listsTogether] ?? null;
}
