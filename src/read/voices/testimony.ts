import { extended } from "../../core/extended.js";
import type { Name } from "../../core/reading.js";
import type { Span } from "../../core/span.js";
import { inFigures } from "../dating/posts.js";
import type { Page, Sentence } from "../page.js";
import { groups } from "./groups.js";
import { introduced, isPerson, objectAfter } from "./person.js";
import { subjectBefore } from "./source.js";
import { at, type Run, type View } from "./view.js";

/** A block in the first person that the narrator opens, without quotation marks. */
export interface Testimony {
	/** Index of the sentence that opens it. */
	readonly opener: number;
	readonly source: Run;
	readonly cue: Run;
	/** Whole sentences of the paragraphs, one span a paragraph. */
	readonly content: readonly Span[];
}

/** No voice is longer than this: a longer account is told as several voices of one speaker. Counted in UTF-16 code units. */
const longest = 2500;

interface Paragraph extends Span {
	readonly kind: string;
	readonly sentences: readonly View[];
}

function paragraphs(page: Page, views: readonly View[]): Paragraph[] {
	const byBlock: View[][] = page.blocks.map((): View[] => []);
	for (const view of views) byBlock[view.sentence.block]?.push(view);
	return page.blocks.map((block, i) => ({
		start: block.start,
		end: block.end,
		kind: block.kind,
		sentences: byBlock[i] ?? [],
	}));
}

/** Words of the first person outside quotation marks. */
function count(paragraph: Paragraph): number {
	let n = 0;
	for (const { first, tokens, quoted, lang } of paragraph.sentences) {
		if (!first) continue;
		for (let i = 0; i < tokens.length; i++) if (lang.first.has(tokens[i]?.norm ?? "") && (quoted[i] ?? -1) < 0) n++;
	}
	return n;
}

/** True where one person speaks of himself alone outside quotation marks. */
function saysOne({ sentences }: Paragraph, alone: ReadonlySet<string>): boolean {
	return sentences.some(
		({ first, tokens, quoted }) => first && tokens.some((t, i) => alone.has(t.norm) && (quoted[i] ?? -1) < 0),
	);
}

/**
 * Who opens an account, and by what words: the paragraph ends in a colon, somebody told the narrator, or, where the next paragraph is `owned` by the
 * first person, somebody says or remembers; where one person speaks `alone` in the next paragraph, this one may do no more than bring him in ("Ada Brunt, 44, had come for the
 * day."). Null where it opens none.
 */
function opening(
	paragraph: Paragraph,
	owned: boolean,
	alone: boolean,
): { opener: Sentence; source: Run; cue: Run; colon: boolean } | null {
	const view = paragraph.sentences.at(-1);
	if (!view) return null;
	const { lang, tokens } = view;
	const colon = at(view, tokens.length - 1).text === ":";
	// Nobody tells the narrator anything where no word of the first person stands, unless the next paragraph is in the first person.
	if (!colon && !alone && !view.first) return null;
	const verbs = groups(view).filter((g) => g.quoted < 0 && g.finite && !g.passive);
	for (const g of verbs) {
		const source = subjectBefore(view, g.first);
		if (!source || lang.first.has(at(view, source.first).norm)) continue;
		const heard = g.verb.frames.includes("hearer") && lang.first.has(at(view, g.head + 1).norm);
		const recalls = owned && g.verb.frames.includes("quote") && isPerson(view, source);
		if (colon || heard || recalls)
			return { opener: view.sentence, source, cue: { first: g.first, last: g.head }, colon };
	}
	const first = !colon && alone ? introduced(paragraph.sentences[0]) : null;
	if (first && bringsIn(paragraph, first.source)) return extended(first, { colon });
	if (!colon) return null;
	// "X tried to stay informed:" opens with whatever the sentence tells of its subject.
	for (let i = 1; i < tokens.length; i++) {
		if (at(view, i).tag !== "VERB" && at(view, i).tag !== "AUX") continue;
		const source = subjectBefore(view, i);
		if (!source) continue;
		// "A stone hit him:" lets him speak, and whom the paragraph brings in where no pronoun does.
		const other = isPerson(view, source) ? source : objectAfter(view, i + 1);
		const first = other ? null : introduced(paragraph.sentences[0]);
		if (first) return extended(first, { colon });
		if (!other && lang.first.has(at(view, source.first).norm)) continue;
		const colonAt = tokens.length - 1;
		return { opener: view.sentence, source: other ?? source, cue: { first: colonAt, last: colonAt }, colon };
	}
	return null;
}

/** Sentences of a paragraph at most that does nothing but bring a witness in. */
const briefly = 3;

/** True where a comma behind the name says what the witness is ("Ada Brunt, 44, had come for the day"): a paragraph that brings a witness in. */
function bringsIn(paragraph: Paragraph, source: Run): boolean {
	const [view] = paragraph.sentences;
	if (!view || paragraph.sentences.length > briefly) return false;
	let isNamed = false;
	let isAged = false;
	for (let i = source.first; i <= source.last; i++) {
		const t = at(view, i);
		isNamed ||= t.tag === "PROPN";
		isAged ||= isNamed && t.tag === "NUM" && at(view, i - 1).text === ",";
	}
	return isNamed && isAged;
}

/** True where the narrator speaks in the paragraph: of the witness in the third person, of days by their dates, of what others say. */
function narrated(paragraph: Paragraph, witness: ReadonlySet<string>, alone: ReadonlySet<string>): boolean {
	// Who says "I" may say his dates as well.
	const isOwn = saysOne(paragraph, alone);
	for (const view of paragraph.sentences) {
		const { lang } = view;
		for (let i = 0; i < view.tokens.length; i++) {
			const t = at(view, i);
			if ((view.quoted[i] ?? -1) >= 0) continue;
			if (witness.has(t.norm)) return true;
			const beside = at(view, i + 1).tag === "NUM" || at(view, i - 1).tag === "NUM";
			if (beside && !isOwn && lang.months.has(t.norm)) return true;
		}
		if (view.tokens.at(-1)?.text === ":") return true;
	}
	return false;
}

/** Accounts in the first person without quotation marks, in order. */
export function testimonies(page: Page, views: readonly View[], names: readonly Name[]): Testimony[] {
	const all = paragraphs(page, views);
	const found: Testimony[] = [];
	// A narrator who says "I" is not taken for a witness, nor one who says "we" where nobody says "I".
	let narrator: "nobody" | "we" | "I" = "nobody";
	const { alone } = page.language.claims;
	for (let i = 0; i < all.length; i++) {
		const paragraph = all[i];
		if (paragraph?.kind !== "paragraph") continue;
		const next = all[i + 1];
		const follows = narrator !== "I" && next?.kind === "paragraph" && count(next) >= 2;
		const owned = follows && narrator === "nobody";
		const opened = opening(paragraph, owned, owned || (follows && saysOne(next, alone)));
		if (saysOne(paragraph, alone)) narrator = "I";
		else if (narrator === "nobody" && count(paragraph) > 0) narrator = "we";
		if (!opened) continue;
		const view = views[opened.opener.index];
		if (!view) continue;
		const witness = new Set<string>();
		const said = { start: at(view, opened.source.first).start, end: at(view, opened.source.last).end };
		for (let k = opened.source.first; k <= opened.source.last; k++) {
			if (at(view, k).tag === "PROPN") witness.add(at(view, k).norm);
			const pronoun = view.lang.pronouns.get(at(view, k).norm);
			if (pronoun && pronoun.gender !== "they" && pronoun.gender !== "it")
				for (const [word, p] of view.lang.pronouns) if (p.gender === pronoun.gender) witness.add(word);
		}
		for (const name of names)
			if (name.start < said.end && name.end > said.start)
				for (const word of name.name.toLowerCase().split(" ")) witness.add(word);
		const content: Span[] = [];
		let j = i + 1;
		for (; j < all.length; j++) {
			const next = all[j];
			if (next?.kind !== "paragraph" || next.sentences.length === 0) break;
			const first = next.sentences[0];
			if (!first || (first.quoted[0] ?? -1) >= 0) break;
			const own = count(next);
			if (narrated(next, witness, alone)) break;
			// The next post of a live page is no answer to what somebody told in the one before.
			if (!opened.colon && inFigures.test(page.text.slice(next.start, next.start + 5))) break;
			// Without a colon only the first person itself shows whose words these are.
			if (own === 0 && !(opened.colon && content.length < 2)) break;
			content.push({ start: next.start, end: next.end });
		}
		const total = content.length;
		if (total === 0) continue;
		for (const part of portions(page, all.slice(i + 1, i + 1 + total)))
			found.push({ opener: opened.opener.index, source: opened.source, cue: opened.cue, content: part });
		i = j - 1;
	}
	return found;
}

/** Paragraphs in portions of at most `longest`; a paragraph that is longer is broken between sentences. */
function portions(page: Page, list: readonly Paragraph[]): Span[][] {
	const done: Span[][] = [];
	let now: Span[] = [];
	let size = 0;
	const add = (span: Span) => {
		const length = span.end - span.start;
		if (size + length > longest && now.length > 0) {
			done.push(now);
			now = [];
			size = 0;
		}
		now.push(span);
		size += length;
	};
	for (const paragraph of list) {
		if (paragraph.end - paragraph.start <= longest) {
			const { sentences } = paragraph;
			const start = sentences[0]?.sentence.start ?? paragraph.start;
			add({ start, end: sentences.at(-1)?.sentence.end ?? paragraph.end });
			continue;
		}
		for (const view of paragraph.sentences) {
			const { start, end } = view.sentence;
			for (let from = start; from < end; from += longest) add({ start: from, end: Math.min(end, from + longest) });
		}
	}
	if (now.length > 0) done.push(now);
	return done.filter((part) => part.some((s) => page.text.slice(s.start, s.end).trim() !== ""));
}
