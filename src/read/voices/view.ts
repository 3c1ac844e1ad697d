import { preceding } from "../../core/lists.js";
import { firstFrom, isSpace, type Span } from "../../core/span.js";
import type { VoiceLanguage } from "../../lang/voices.js";
import type { Token } from "../../text/tokens.js";
import { type Numbered, noWord } from "../../text/words.js";
import { held, voiceBits } from "../gates.js";
import type { Page, Sentence } from "../page.js";
import type { Quotation } from "./quotations.js";
import { word, wordBits } from "./words.js";

/** Tokens `[first, last]` of one sentence. */
export interface Run {
	readonly first: number;
	readonly last: number;
}

/** A sentence as the rules of voices look at it. */
export interface View {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** For each token the index of the quotation that it stands in, -1 outside. */
	readonly quoted: readonly number[];
	/** Index of the quotation that closes just before the sentence in the same block, -1 where none does. */
	readonly before: number;
	readonly lang: VoiceLanguage;
	/** What a word can be (`word`), as bits. */
	readonly bitsOf: (token: Numbered) => number;
	/** Tokens that may bring something in, ascending: all that the rules look at. */
	readonly hints: Hints;
	/** True where a word of the first person stands in it. */
	readonly first: boolean;
}

/** Indices of tokens by what the language knows of their words. */
export interface Hints {
	/** Cue verbs and states of mind. */
	readonly verbs: readonly number[];
	/** Cue nouns. */
	readonly nouns: readonly number[];
	/** Adverbs of hearsay. */
	readonly hearsay: readonly number[];
	/** First words of fixed words before a speaker. */
	readonly phrases: readonly number[];
}

const none: readonly number[] = [];
const nothing: Hints = { verbs: none, nouns: none, hearsay: none, phrases: none };
const hinting = word.cueVerb | word.cueNoun | word.hearsay | word.phrase;

function hintsOf(tokens: readonly Token[], bitsOf: (token: Numbered) => number): Hints {
	let found: { verbs: number[]; nouns: number[]; hearsay: number[]; phrases: number[] } | null = null;
	for (let i = 0; i < tokens.length; i++) {
		const bits = bitsOf(tokens[i] ?? nobody);
		if ((bits & hinting) === 0) continue;
		found ??= { verbs: [], nouns: [], hearsay: [], phrases: [] };
		if ((bits & word.cueVerb) !== 0) found.verbs.push(i);
		if ((bits & word.cueNoun) !== 0) found.nouns.push(i);
		if ((bits & word.hearsay) !== 0) found.hearsay.push(i);
		if ((bits & word.phrase) !== 0) found.phrases.push(i);
	}
	return found ?? nothing;
}

const nobody: Token = {
	start: 0,
	end: 0,
	text: "",
	norm: "",
	word: noWord,
	tag: "PUNCT",
	fine: "",
	head: null,
	rel: null,
};

/** The token at `i`, or an empty sign beyond the sentence. */
export function at(view: View, i: number): Token {
	return (i < 0 ? undefined : view.tokens[i]) ?? nobody;
}

/** True where a token is one of the words that the bits (`word`) stand for. */
export function is({ bitsOf }: View, token: Token, bits: number): boolean {
	return (bitsOf(token) & bits) !== 0;
}

/** For each number of tokens the list of a sentence without quotations. */
const plain: (readonly number[])[] = [];

function unquoted(length: number): readonly number[] {
	const known = plain[length];
	if (known !== undefined) return known;
	const made: readonly number[] = new Array<number>(length).fill(-1);
	// What is longer is no sentence, and is made afresh each time.
	if (length <= 200) {
		while (plain.length < length) plain.push(new Array<number>(plain.length).fill(-1));
		plain[length] = made;
	}
	return made;
}

/** Views of all sentences; one walk over tokens and quotations. */
export function views(page: Page, quotations: readonly Quotation[]): View[] {
	const parts: { start: number; end: number; index: number }[] = [];
	quotations.forEach((q, index) => {
		for (const { start, end } of q.parts) parts.push({ start, end, index });
	});
	const lang = page.language.voices;
	const bitsOf = wordBits(page.language);
	let p = 0;
	const marks = held(page, "voices");
	return page.sentences.map((sentence) => {
		while (p < parts.length && (parts[p]?.end ?? 0) <= sentence.start) p++;
		const last = preceding(parts, p);
		const block = page.blocks[sentence.block];
		let closes = false;
		if (last && block && last.start >= block.start) {
			let i = last.end;
			while (i < sentence.start && isSpace(page.text, i)) i++;
			closes = i >= sentence.start;
		}
		const before = closes && last ? last.index : -1;
		const { tokens } = sentence;
		let quoted = unquoted(tokens.length);
		if ((parts[p]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) {
			const inside = [...quoted];
			quoted = inside;
			for (let i = 0; i < tokens.length; i++) {
				const token = tokens[i] ?? nobody;
				while (p < parts.length && (parts[p]?.end ?? 0) <= token.start) p++;
				const part = parts[p];
				if (part && part.start < token.end && part.end > token.start) inside[i] = part.index;
			}
		}
		const marked = marks?.[sentence.index] ?? 0;
		const hints = (marked & voiceBits.hint) === 0 ? nothing : hintsOf(tokens, bitsOf);
		return { sentence, tokens, quoted, before, lang, bitsOf, hints, first: (marked & voiceBits.first) !== 0 };
	});
}

export function span(view: View, run: Run): Span {
	return { start: at(view, run.first).start, end: at(view, run.last).end };
}

const edges = new Set([",", ".", ":", ";", "-", "–", "—", "...", "…"]);

function isEdge({ text }: Token): boolean {
	const code = text.charCodeAt(0);
	return (code < 65 || code > 127) && edges.has(text);
}

/** The run without commas, full stops and dashes at either end; null where nothing remains. */
export function bareRun(view: View, first: number, last: number): Run | null {
	let a = first;
	let b = last;
	while (a <= b && isEdge(at(view, a))) a++;
	while (b >= a && isEdge(at(view, b))) b--;
	return a <= b ? { first: a, last: b } : null;
}

export const isPunct = (view: View, i: number) => at(view, i).tag === "PUNCT";
export const isComma = (view: View, i: number) => at(view, i).text === ",";

/** Index of the first token at or after an offset. */
export function tokenAt(view: View, offset: number): number {
	return firstFrom(view.tokens, offset);
}
