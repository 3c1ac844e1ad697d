import type { Name, Reference, Time } from "../../core/reading.js";
import { firstFrom } from "../../core/span.js";
import type { Language } from "../../lang/language.js";
import { bare } from "../../text/fold.js";
import { remembered } from "../../text/memo.js";
import type { Token } from "../../text/tokens.js";
import type { Sentence } from "../page.js";
import { clear } from "./bag.js";
import { type Phrase, type Sense, sensesIn } from "./senses.js";

/** What stands on a word beside its sense, as bits. */
export const marks = { timed: 1, deed: 2, thing: 4 };

/** The words of a sentence side by side with what stands on them, in lists that are used again: those from `n` on are of another one. */
export interface Line {
	n: number;
	tokens: readonly Token[];
	readonly senses: Sense[];
	/** A name's folded form on its first word, "" on the others; null outside names. */
	readonly names: (string | null)[];
	readonly marks: number[];
	/** A kind of happening on the first word of a deed, a kind of thing, a folded name, a lemma, or null where a word says nothing. */
	readonly terms: (string | null)[];
}

const nameOf = remembered(bare);

const shared: Line = { n: 0, tokens: [], senses: [], names: [], marks: [], terms: [] };

/** Whom a pronoun means, null for words that mean nobody or say by themselves what they mean, and for whose something is ("his lawyer"). */
export function meant({ as, owner, name }: Reference): string | null {
	return as === "pronoun" && !owner ? name : null;
}

/** Lays a sentence out: `names`, `times` and `references` are those of the sentence. What it returns holds until it is called again. */
export function laid(
	language: Language,
	{ tokens }: Sentence,
	names: readonly Name[],
	times: readonly Time[],
	references: readonly Reference[],
): Line {
	const line = shared;
	clear();
	const senseOf = sensesIn(language);
	line.n = tokens.length;
	line.tokens = tokens;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) break;
		line.senses[i] = senseOf(token);
		line.names[i] = null;
		line.marks[i] = 0;
		line.terms[i] = null;
	}
	for (const name of names)
		for (let i = firstFrom(tokens, name.start); i < tokens.length; i++) {
			const token = tokens[i];
			if (!token || token.end > name.end) break;
			if (line.names[i] === null) line.names[i] = name.start === token.start ? nameOf(name.name) : "";
		}
	for (const reference of references) {
		const name = meant(reference);
		const i = name === null ? -1 : firstFrom(tokens, reference.start);
		if (name !== null && line.names[i] === null) line.names[i] = nameOf(name);
	}
	for (const time of times)
		for (let i = firstFrom(tokens, time.start); i < tokens.length && (tokens[i]?.end ?? 0) <= time.end; i++)
			mark(line, i, marks.timed);
	return line;
}

export function mark(line: Line, i: number, bit: number): void {
	line.marks[i] = (line.marks[i] ?? 0) | bit;
}

/** Words that a phrase can skip. */
const gap = 5;

/** True where the word at `i` is the word of a phrase. */
function isPart({ n, senses, tokens }: Line, i: number, lemma: string, tags: readonly string[] | null): boolean {
	const sense = i < n ? senses[i] : undefined;
	if (!sense || (sense.lemma !== lemma && sense.verb !== lemma)) return false;
	return tags === null || tags.includes(tokens[i]?.tag ?? "");
}

/** Indexes of the words of a phrase that begins at `at`, without those that it skips; null where it does not stand there. */
function wordsOf(line: Line, at: number, { parts }: Phrase): number[] | null {
	let found: number[] | null = null;
	let i = at;
	for (let p = 0; p < parts.length; p++) {
		const part = parts[p];
		if (!part) return null;
		if (part.lemma === null) {
			const next = parts[p + 1]?.lemma;
			let skip = 0;
			while (skip < gap && i + skip < line.n && line.senses[i + skip]?.lemma !== next) skip++;
			i += skip;
			continue;
		}
		if (!isPart(line, i, part.lemma, part.tags)) return null;
		if (found === null) found = [i];
		else found.push(i);
		i++;
	}
	return found ?? [];
}

/** A phrase where it stands. */
export interface Match {
	/** The name of its family. */
	readonly kind: string;
	readonly start: number;
	/** Index after its last word. */
	readonly end: number;
	/** Indexes of its words, without those that it skips. */
	readonly words: readonly number[];
	readonly thing: string | null;
}

/** The first of some phrases that stands at `at`. */
export function match(line: Line, at: number, list: readonly Phrase[]): Match | null {
	for (let k = 0; k < list.length; k++) {
		const phrase = list[k];
		const words = phrase && wordsOf(line, at, phrase);
		if (words)
			return { kind: phrase.name, start: at, end: (words[words.length - 1] ?? at) + 1, words, thing: phrase.thing };
	}
	return null;
}
