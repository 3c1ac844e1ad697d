import type { Time, Voice } from "../core/reading.js";
import { contains, type Span, trimmed } from "../core/span.js";
import type { ClaimLanguage } from "../lang/claims.js";
import type { VoiceLanguage } from "../lang/voices.js";
import type { Token } from "../text/tokens.js";
import type { Page, Sentence } from "./page.js";

/** Longest headline, in UTF-16 code units. */
const longest = 200;
/** Beyond this a headline is cut at the end of a clause where there is one. */
const comfortable = 120;

const opens = new WeakMap<VoiceLanguage, ReadonlySet<string>>();

/** First words of the phrases before a speaker. */
function citing(voices: VoiceLanguage): ReadonlySet<string> {
	let made = opens.get(voices);
	if (!made) {
		made = new Set(voices.phrases.flatMap(({ words }) => words.slice(0, 1)));
		opens.set(voices, made);
	}
	return made;
}

/** Where the sentence begins once a connective ("But") and a time at its head ("On the 5th, ") are left to the entry's day. */
function begin(
	page: Page,
	sentence: Sentence,
	times: readonly Time[],
	claims: ClaimLanguage,
	verb: () => Token | null,
): number {
	const { text } = page;
	const [first, second] = sentence.tokens;
	let { start } = sentence;
	if (first && second && claims.connectives.has(first.norm)) start = second.norm === "," ? second.end : first.end;
	const time = times.find((t) => t.start >= start && t.start - start <= 20);
	// The hour of a live report ("09:15 Rescuers have …") is the entry's, not the headline's.
	if (
		time?.start === start &&
		time.type === "TIME" &&
		clocked.test(text.slice(time.start, Math.min(time.end + 3, sentence.end)))
	)
		start = time.end + 1;
	else if (time) {
		// Only little words may stand before it: one comma more, and the sentence begins with something else.
		const head = text.slice(start, time.start);
		const tail = /^(?:\s*[,:]\s*|\s+[–—-]\s+)/u.exec(text.slice(time.end, sentence.end));
		if (tail && !/[,;:“"(]/u.test(head) && head.trim().split(/\s+/u).length <= 3) start = time.end + tail[0].length;
	}
	// "According to" says who says it: no headline begins after that.
	if (first && citing(page.language.voices).has(first.norm)) return start;
	return pastParticiple(sentence, start, verb);
}

/** "Speaking by video, the president said": where the main clause begins after a clause of a participle, unless only a pronoun stands there. */
function pastParticiple(sentence: Sentence, start: number, verb: () => Token | null): number {
	const { tokens } = sentence;
	const first = tokens.findIndex((t) => t.start >= start);
	const fine = tokens[first]?.fine;
	if ((fine !== "VBG" && fine !== "VBN") || tokens[first]?.tag !== "VERB") return start;
	const main = verb();
	if (!main || tokens[first] === main) return start;
	const comma = tokens.findIndex((t, i) => i > first && t.text === ",");
	const next = tokens[comma + 1];
	const subject = next && (next.tag === "PROPN" || next.tag === "DET" || next.tag === "NOUN");
	if (comma < 0 || !subject || main.start < next.start) return start;
	// A noun there may be one of a list: it must be the main verb's subject, or begin anew with nothing but its own words before the verb.
	const between = tokens.slice(comma + 1, tokens.indexOf(main));
	const hangs = between.some((t) => t.head !== null && tokens[t.head] === main && t.rel?.startsWith("nsubj"));
	const plain = next.tag !== "NOUN" && between.every((t) => t.tag !== "VERB" && t.tag !== "PUNCT");
	return hangs || plain ? next.start : start;
}

/** A clock at the head of a line, and a capital after it. */
const clocked = /^\p{N}{1,2}[:.h]\p{N}{2}(?: ?[A-Za-z.]{2,5})? [“"‘]?\p{Lu}/u;

/** Parts of speech that open a clause which can be left out after a comma; a name or a finite verb there goes on with what began before. */
const openers = new Set(["ADP", "SCONJ", "CCONJ", "ADV", "PRON", "DET"]);

/** True where a sentence can end at `offset`: nothing before hangs on a word after it; without a tree, by the word that follows. */
function canEnd(sentence: Sentence, offset: number): boolean {
	const next = sentence.tokens.findIndex((t) => t.start >= offset);
	const follower = sentence.tokens[next]?.tag === "PUNCT" ? sentence.tokens[next + 1] : sentence.tokens[next];
	if (!follower) return true;
	const hasTree = sentence.tokens.some((t) => t.head !== null);
	if (!hasTree) return openers.has(follower.tag) || follower.fine === "VBG";
	return !sentence.tokens.some((t, i) => i < next && t.tag !== "PUNCT" && t.head !== null && t.head >= next);
}

/** A sign at which a clause may end, with the spaces that make it one. */
const parts = /^(?:[,;:] | [–—-] )/u;

/** Signs that tell where clauses end, or that none does. */
const marks = new Set([..."“«([”»)],;: "]);

/** The end of the last whole clause after the main verb within `most` code units, never inside a quotation or a bracket; else -1. */
function clauseEnd(words: string, verb: number, most: number, isEnd: (at: number) => boolean): number {
	let depth = 0;
	let end = -1;
	for (let i = 0; i < Math.min(words.length, most); i++) {
		const c = words.charAt(i);
		if (!marks.has(c)) continue;
		if ("“«([".includes(c)) depth++;
		else if ("”»)]".includes(c)) depth--;
		else if (depth === 0 && i - verb >= 20 && ",;: ".includes(c) && parts.test(words.slice(i, i + 3)) && isEnd(i))
			end = i;
	}
	return end;
}

/** Parts of speech that no headline ends with. */
const hanging = new Set(["ADP", "DET", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT"]);

/** The end of the last word within the longest headline that can end one. */
function wordEnd(sentence: Sentence, start: number): number {
	const within = sentence.tokens.filter((t) => t.start >= start && t.end <= start + longest);
	return within.findLast((t) => !hanging.has(t.tag))?.end ?? start + longest;
}

/** The end of an abbreviation with stops inside it ("9 p.m."), which keeps its last one. */
const stopped = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.$/u;

const word = /[\p{L}\p{N}”’"»)%]/u;

/** Where a stretch ends without signs and white space at its end; a full stop goes only after a word. */
function bareEnd(text: string, { start, end }: Span): number {
	let last = end;
	while (last > start) {
		const c = text.charAt(last - 1);
		const code = c.charCodeAt(0);
		if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) break;
		const goes = c === "." ? last - 1 > start && word.test(before(text, last - 1)) : /[\s,;:–—-]/u.test(c);
		if (!goes || (c === "." && stopped.test(text.slice(Math.max(start, last - 8), last)))) break;
		last--;
	}
	return last;
}

/** The character before an offset, whole where it is two code units. */
function before(text: string, offset: number): string {
	const low = text.charCodeAt(offset - 1);
	return text.slice(low >= 0xdc00 && low <= 0xdfff ? offset - 2 : offset - 1, offset);
}

/**
 * The stretch of a claim's sentence that serves as a headline, at most 200 code units: without a connective or a time at its head, without an
 * attribution after what was said, and, where it is long, cut at the end of a clause after its main verb, which `main` tells.
 */
export function headline(
	page: Page,
	sentence: Sentence,
	main: () => Token | null,
	times: readonly Time[],
	voice: Voice | null,
): Span {
	const { claims } = page.language;
	const { text } = page;
	const start = begin(page, sentence, times, claims, main);
	let span: Span = { start, end: sentence.end };
	const [content, more] = voice?.content ?? [];
	const isAll = content && !more && contains(sentence, content) && content.start <= start;
	if (isAll && content.end < sentence.end && content.end - start > 25)
		span = { start, end: toldTo(text, sentence, content, voice) };
	span = trimmed(text, span);
	if (span.end - span.start > comfortable) {
		const verb = (main()?.end ?? start) - span.start;
		const words = text.slice(span.start, span.end);
		const { start: from } = span;
		const isEnd = (at: number) => canEnd(sentence, from + at);
		const near = clauseEnd(words, verb, comfortable, isEnd);
		const end = near < 0 && words.length > longest ? clauseEnd(words, verb, longest, isEnd) : near;
		if (end > 0) span = { start: span.start, end: span.start + end };
	}
	if (span.end - span.start > longest) {
		span = { start: span.start, end: wordEnd(sentence, span.start) };
	}
	const plain = unquoted(text, { start: span.start, end: bareEnd(text, span) });
	return { start: plain.start, end: bareEnd(text, plain) };
}

/** A comma inside the end of a quotation: who says it belongs to the same breath. */
const breath = /[,\u060c](?:”|»|"|’|')$/u;

/** Where a headline ends that tells what somebody says: with what is said, or with who says so where a quotation ends on a comma ("“…,” the mayor said"). */
function toldTo(text: string, sentence: Sentence, content: Span, voice: Voice | null): number {
	if (!breath.test(text.slice(content.end - 2, content.end))) return content.end;
	const by = [...(voice?.speaker ?? []), ...(voice?.cue ?? [])];
	const isBeside = by.length > 0 && by.every((part) => part.start >= content.end && part.end <= sentence.end);
	const end = Math.max(content.end, ...by.map((part) => part.end));
	return isBeside && end - content.end <= comfortable / 2 ? end : content.end;
}

const pairs: readonly (readonly [string, string])[] = [
	["“", "”"],
	["«", "»"],
	["„", "“"],
	['"', '"'],
];

/** Without a quotation mark at one end that has no other: the quotation began before the sentence, or goes on after it. */
function unquoted(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	for (const [open, close] of pairs) {
		const opens = words.split(open).length - 1;
		const closes = open === close ? opens : words.split(close).length - 1;
		if (open === close ? opens % 2 === 0 : opens === closes) continue;
		if (words.startsWith(open) && (open === close || opens > closes)) return { start: start + 1, end };
		if (words.endsWith(close) && (open === close || closes > opens)) return { start, end: end - 1 };
	}
	return { start, end };
}
