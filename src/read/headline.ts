import type { Time, Voice } from "../core/reading.js";
import { contains, firstFrom, isSpace, type Span } from "../core/span.js";
import type { ClaimLanguage } from "../lang/claims.js";
import type { VoiceLanguage } from "../lang/voices.js";
import type { Token } from "../text/tokens.js";
import { byLanguage } from "../text/words.js";
import type { Page, Sentence } from "./page.js";
import { type Main, verbOf } from "./standing.js";

/** Longest headline, in UTF-16 code units. */
const longest = 200;
/** Beyond this a headline is cut at the end of a clause where there is one. */
const comfortable = 120;

/** First words of the phrases before a speaker. */
const citing = byLanguage(
	({ phrases }: VoiceLanguage): ReadonlySet<string> => new Set(phrases.flatMap(({ words }) => words.slice(0, 1))),
);

/** Where the sentence begins once a connective ("But") and a time at its head ("On the 5th, ") are left to the entry's day. */
function begin(page: Page, sentence: Sentence, times: readonly Time[], claims: ClaimLanguage, verb: Main): number {
	const { text } = page;
	const first = sentence.tokens[0];
	const second = sentence.tokens[1];
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
		// "It began on 31 January, when the trains stopped" begins with what it tells.
		const verbal = sentence.tokens.some((t) => t.end <= time.start && (t.tag === "VERB" || t.tag === "AUX"));
		if (tail && !verbal && !/[,;:“"(]/u.test(head) && head.trim().split(/\s+/u).length <= 3) {
			start = time.end + tail[0].length;
			// "At 7:40 p.m. on Monday, June 1, officers came".
			const next = times.find((t) => t.start === start);
			const more = next && /^\s*,\s*/u.exec(text.slice(next.end, sentence.end));
			if (next && more) start = next.end + more[0].length;
		}
	}
	// "According to" says who says it: no headline begins after that.
	if (first && citing(page.language.voices).has(first.norm)) return start;
	return pastParticiple(sentence, start, verb);
}

/** "Speaking by video, the president said": where the main clause begins after a clause of a participle, unless only a pronoun stands there. */
function pastParticiple(sentence: Sentence, start: number, verb: Main): number {
	const { tokens } = sentence;
	const first = firstFrom(tokens, start);
	const fine = tokens[first]?.fine;
	if ((fine !== "VBG" && fine !== "VBN") || tokens[first]?.tag !== "VERB") return start;
	const main = verbOf(verb);
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
const clocked = /^\p{N}{1,2}[:.h]\p{N}{2}(?: ?[A-Za-z.]{2,5})? [“"‘]?[\p{Lu}\p{N}]/u;

/** Parts of speech that open a clause which can be left out after a comma; a name or a finite verb there goes on with what began before. */
const openers = new Set(["ADP", "SCONJ", "CCONJ", "ADV", "PRON", "DET"]);

/** True where a sentence can end at `offset`: nothing before hangs on a word after it; without a tree, by the word that follows. */
function canEnd({ tokens }: Sentence, offset: number): boolean {
	const next = firstFrom(tokens, offset);
	const follower = tokens[next]?.tag === "PUNCT" ? tokens[next + 1] : tokens[next];
	if (!follower) return true;
	if (isCutOff(tokens, next)) return false;
	if (!tokens.some((t) => t.head !== null)) return openers.has(follower.tag) || follower.fine === "VBG";
	for (let i = 0; i < next; i++) {
		const t = tokens[i];
		if (t && t.tag !== "PUNCT" && t.head !== null && t.head >= next) return false;
	}
	return true;
}

const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);

/**
 * True where what stands before `next` is no whole clause: no finite verb stands in it ("The storm, one of the worst ever seen, struck …"), or it
 * ends with a subject whose verb does ("…, and the curfew in Norton, imposed on Monday, remains").
 */
function isCutOff(tokens: readonly Token[], next: number): boolean {
	if (!tokens.slice(0, next).some((t) => finite.has(t.fine))) return true;
	let first = next - 1;
	while (first > 0 && tokens[first - 1]?.tag !== "PUNCT") first--;
	const follower = tokens[next]?.tag === "PUNCT" ? tokens[next + 1] : tokens[next];
	const last = tokens.slice(first, next);
	if (last[0]?.tag !== "CCONJ" || last.some((t) => t.tag === "VERB" || t.tag === "AUX")) return false;
	return follower?.fine === "VBN" || follower?.fine === "VBG" || follower?.tag === "PRON";
}

const codes = { space: 32, comma: 44, hyphen: 45, colon: 58, semicolon: 59, dash: 0x2013, longDash: 0x2014 };

/** True where a sign at `i` ends a clause: a comma, a semicolon or a colon before a space, or the space before a dash between spaces. */
function endsClause(text: string, i: number, end: number): boolean {
	const code = text.charCodeAt(i);
	const next = i + 1 < end ? text.charCodeAt(i + 1) : 0;
	if (code === codes.comma || code === codes.semicolon || code === codes.colon) return next === codes.space;
	if (code !== codes.space || i + 2 >= end || text.charCodeAt(i + 2) !== codes.space) return false;
	return next === codes.hyphen || next === codes.dash || next === codes.longDash;
}

/** How deep a sign leads into brackets and quotations (“«([), or out of them (”»)]). */
function depthOf(code: number): number {
	if (code === 0x201c || code === 0xab || code === 40 || code === 91) return 1;
	return code === 0x201d || code === 0xbb || code === 41 || code === 93 ? -1 : 0;
}

/**
 * The end of the last whole clause of a span after the main verb within `most` code units, never inside a quotation or a bracket; else -1. `from` stands for the
 * end of a main verb that is not there.
 */
function clauseEnd(text: string, { start, end }: Span, from: number, main: Main, most: number): number {
	let depth = 0;
	let found = -1;
	for (let i = start; i < end && i - start < most; i++) {
		const step = depthOf(text.charCodeAt(i));
		depth += step;
		// The verb is asked for last: it costs the tree of the sentence.
		if (step !== 0 || depth !== 0 || !endsClause(text, i, end)) continue;
		if (i - (verbOf(main)?.end ?? from) >= 20 && canEnd(main.sentence, i)) found = i;
	}
	return found;
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
		if (!goes || (c === "." && isStopped(text, start, last))) break;
		last--;
	}
	return last;
}

/** True where an abbreviation with stops inside it ends at `end`. */
function isStopped(text: string, start: number, end: number): boolean {
	const isPlain = text.charCodeAt(end - 2) < 0xd800;
	return !(isPlain && text.charAt(end - 3) !== ".") && stopped.test(text.slice(Math.max(start, end - 8), end));
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
	main: Main,
	times: readonly Time[],
	voice: Voice | null,
): Span {
	const { claims } = page.language;
	const { text } = page;
	const from = begin(page, sentence, times, claims, main);
	let start = from;
	let { end } = sentence;
	const content = voice?.content.length === 1 ? voice.content[0] : undefined;
	const isAll = content && contains(sentence, content) && content.start <= start && isSaying(sentence, content);
	if (isAll && content.end < end && content.end - start > 25) end = toldTo(text, sentence, content, voice);
	while (start < end && isSpace(text, start)) start++;
	// A sign of a post before its words: letters, figures and plain signs are below it.
	if (bullet.test(text.slice(start, start + 2))) start += 2;
	if (text.charCodeAt(start) > 0x2190) start = pastSigns(text, { start, end });
	while (end > start && isSpace(text, end - 1)) end--;
	if (end - start > comfortable) {
		const span = { start, end };
		const near = clauseEnd(text, span, from, main, comfortable);
		const cut = near < 0 && end - start > longest ? clauseEnd(text, span, from, main, longest) : near;
		if (cut > start) end = cut;
	}
	if (end - start > longest) end = wordEnd(sentence, start);
	end = bareEnd(text, { start, end });
	const plain = unquoted(text, { start, end });
	return plain.start === start && plain.end === end ? plain : { start: plain.start, end: bareEnd(text, plain) };
}

/** What a line of a list begins with. */
const bullet = /^[-*•–—·▪►]\s/u;

const signs = /^(?:(?!\p{Sc})[\p{S}\p{Cf}\p{M}\s])+/u;

/** Where words begin behind the signs at the head of a post ("🔴 Barricades on fire"). */
function pastSigns(text: string, { start, end }: Span): number {
	return start + (signs.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0);
}

/** "The captain, Ann Brody, was questioned by police": nothing is said in a name. */
function isSaying({ tokens }: Sentence, content: Span): boolean {
	for (const t of tokens) if ((t.tag === "VERB" || t.tag === "AUX") && contains(content, t)) return true;
	return false;
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
const opening = new Set(pairs.map(([open]) => open));
const closing = new Set(pairs.map(([, close]) => close));

function countOf(words: string, mark: string): number {
	let n = 0;
	for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) n++;
	return n;
}

/** Without a quotation mark at one end that has no other: the quotation began before the sentence, or goes on after it. */
function unquoted(text: string, span: Span): Span {
	const { start, end } = span;
	if (start >= end || (!opening.has(text.charAt(start)) && !closing.has(text.charAt(end - 1)))) return span;
	const words = text.slice(start, end);
	for (const [open, close] of pairs) {
		const opens = countOf(words, open);
		const closes = open === close ? opens : countOf(words, close);
		if (open === close ? opens % 2 === 0 : opens === closes) continue;
		if (words.startsWith(open) && (open === close || opens > closes)) return { start: start + 1, end };
		if (words.endsWith(close) && (open === close || closes > opens)) return { start, end: end - 1 };
	}
	return span;
}
