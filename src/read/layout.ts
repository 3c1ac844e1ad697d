import type { Document, Mark } from "../core/document.js";
import type { Block, BlockKind } from "../core/reading.js";
import { cut, type Span, trimmed } from "../core/span.js";
import type { Language } from "../lang/language.js";
import type { LayoutLanguage } from "../lang/layout.js";
import { bare, fold } from "../text/fold.js";
import { edges } from "./layout/edges.js";
import { hours } from "./layout/hours.js";
import { any, headingLike, mayMatch, ownKind } from "./layout/kinds.js";
import { notes } from "./layout/notes.js";
import { type Piece, paragraphs } from "./layout/paragraphs.js";
import { repeats } from "./layout/repeats.js";
import { turns } from "./layout/turns.js";

type Draft = { start: number; end: number; kind: BlockKind; alone: boolean };

/** What the format says a stretch is; what it says nothing certain of (a quotation, an aside) is told by its words. */
const byMark: Readonly<Partial<Record<Mark["kind"], BlockKind>>> = {
	heading: "heading",
	caption: "caption",
	embed: "embed",
	byline: "dateline",
	data: "furniture",
};

type Marked = Piece & { readonly mark: BlockKind | null };

/** Paragraphs cut at the borders of the marks, and at the title's. */
function pieces(document: Document): Marked[] {
	const { text, titleAt } = document;
	const marks: (Span & { kind: BlockKind })[] = [];
	for (const mark of document.marks) {
		const kind = byMark[mark.kind];
		if (kind) marks.push({ start: mark.start, end: mark.end, kind });
	}
	if (titleAt) marks.push({ start: titleAt.start, end: titleAt.end, kind: "title" });
	marks.sort((a, b) => a.start - b.start || b.end - a.end);
	const found: Marked[] = [];
	let from = 0;
	for (const paragraph of paragraphs(text)) {
		let at = paragraph.start;
		const push = (start: number, end: number, mark: BlockKind | null) => {
			const span = trimmed(text, { start, end });
			if (span.end > span.start) found.push({ start: span.start, end: span.end, alone: paragraph.alone, mark });
		};
		while (from < marks.length && (marks[from]?.end ?? 0) <= paragraph.start) from++;
		for (let i = from; i < marks.length; i++) {
			const mark = marks[i];
			if (!mark || mark.start >= paragraph.end) break;
			if (mark.end <= at) continue;
			const start = Math.max(mark.start, at);
			const end = Math.min(mark.end, paragraph.end);
			push(at, start, null);
			push(start, end, mark.kind);
			at = end;
		}
		push(at, paragraph.end, null);
	}
	return found;
}

/**
 * The hours before the paragraphs of a live text stand apart from them: no part of a name, a number of nothing. So do the labels of answers; the questions of an interview
 * and the notes under a text tell nothing.
 */
function apart(text: string, all: readonly Marked[], words: LayoutLanguage): readonly Marked[] {
	const heads = hours(text, all);
	const noted = notes(text, all);
	const { asked, answered } = turns(text, all, words);
	if (heads.size === 0 && noted.size === 0 && answered.size === 0) return all;
	return all.flatMap((piece): Marked[] => {
		if (piece.mark !== null) return [piece];
		if (noted.has(piece.start) || asked.has(piece.start)) return [{ ...piece, mark: "furniture" }];
		const length = heads.get(piece.start) ?? answered.get(piece.start);
		if (length === undefined) return [piece];
		const rest = trimmed(text, { start: piece.start + length, end: piece.end });
		return [
			{ ...piece, end: piece.start + length, mark: "furniture" },
			{ ...piece, start: rest.start },
		];
	});
}

/** True where a line says the title again. */
function isTitle(line: string, title: string | null): boolean {
	if (title === null) return false;
	const key = (s: string) => bare(s).replace(/[^\p{L}\p{N}]+/gu, "");
	return line.length < title.length * 2 + 10 && key(line) === key(title) && key(title) !== "";
}

/** One sentence, as far as its signs tell. */
function single(line: string): boolean {
	return line.length <= 400 && !/[.!?…]["'”’»)\]]*\s+["'“‘«(]?\p{Lu}/u.test(line);
}

/**
 * The blocks of a document in order, apart from one another; between them is nothing but white space. A paragraph's dateline and the furniture glued to
 * it are blocks of their own. Linear in the length of the text.
 */
export function layout(document: Document, language: Language): Block[] {
	const { text, title } = document;
	const folded = fold(text);
	const drafts: Draft[] = [];
	let told = 0;
	let titled = document.titleAt !== null;
	const all = apart(text, pieces(document), language.layout);
	const words = withoutChronicle(text, all, language.layout);
	for (const piece of all) {
		const line = cut(text, piece);
		const put = (span: Span, kind: BlockKind) =>
			drafts.push({ start: span.start, end: span.end, kind, alone: piece.alone });
		if (piece.mark !== null && piece.mark !== "heading") {
			put(piece, piece.mark);
			continue;
		}
		if (!titled && told === 0 && isTitle(line, title)) {
			put(piece, "title");
			titled = true;
			continue;
		}
		const own = ownKind(line, folded.slice(piece.start, piece.end), words, told < 2);
		if (own !== null || piece.mark !== null) {
			put(piece, own ?? piece.mark ?? "heading");
			continue;
		}
		const { before, body, after } = edges(text, folded, piece, words, titled ? null : title, told < 2);
		for (const block of before) put(block, block.kind);
		if (before.some((b) => b.kind === "title")) titled = true;
		if (body) {
			put(body, "paragraph");
			if (body.end - body.start > 60) told++;
		}
		for (const block of after) put(block, block.kind);
	}
	listed(text, folded, drafts, words);
	headings(text, drafts);
	pullQuotes(text, folded, drafts);
	posts(drafts);
	return drafts.map(({ start, end, kind }) => ({ start, end, kind }));
}

/** The language without the rules of datelines that hold once a text, where the paragraphs of this one begin so again and again. */
function withoutChronicle(text: string, all: readonly Marked[], words: LayoutLanguage): LayoutLanguage {
	const once = words.datelineHeads.filter((rule) => rule.once);
	let count = 0;
	for (const piece of all.slice(0, 40)) {
		const head = text.slice(piece.start, Math.min(piece.end, piece.start + 120));
		if (once.some((rule) => mayMatch(rule, head) && rule.pattern.test(head))) count++;
	}
	return count < 3 ? words : { ...words, datelineHeads: words.datelineHeads.filter((rule) => !rule.once) };
}

/** Code units of a line of a list of other stories at most. */
const linked = 140;

/** Lines under one that heads a list of other stories, behind what is told: none of them ends as a sentence does. */
function listed(text: string, folded: string, drafts: Draft[], { lists }: LayoutLanguage): void {
	let told = false;
	let open = false;
	for (const draft of drafts) {
		const line = text.slice(draft.start, draft.end);
		if (told && draft.end - draft.start <= linked && any(lists, folded.slice(draft.start, draft.end))) {
			draft.kind = "furniture";
			open = true;
			continue;
		}
		const isLong = draft.end - draft.start > linked;
		if (draft.kind === "paragraph" && (isLong || /[.!?…]["'”’»)\]]{0,2}$/u.test(line))) open = false;
		told ||= draft.kind === "paragraph" && draft.end - draft.start > 60;
		if (open && (draft.kind === "paragraph" || draft.kind === "dateline")) draft.kind = "furniture";
	}
}

/** Short lines between paragraphs become headings. A run of three or more of them is a list. */
function headings(text: string, drafts: Draft[]): void {
	const like = drafts.map((d) => d.kind === "paragraph" && headingLike(text.slice(d.start, d.end)));
	drafts.forEach((draft, i) => {
		if (!like[i]) return;
		const run =
			(like[i - 1] ? 1 : 0) +
			(like[i + 1] ? 1 : 0) +
			(like[i - 2] && like[i - 1] ? 1 : 0) +
			(like[i + 1] && like[i + 2] ? 1 : 0);
		if (run >= 2) return;
		// Something must be told under it, longer than itself.
		let next = i + 1;
		while (next < drafts.length && (like[next] || !isTold(drafts[next]))) next++;
		const below = drafts[next];
		if (!below || next - i > 4) return;
		const shows = below.end - below.start > (draft.end - draft.start) * 1.3 || below.kind === "heading";
		const sets = draft.alone || /[.!?…:]["'”’»)\]]*$/u.test(text.slice(below.end - 4, below.end));
		if (shows && sets) draft.kind = "heading";
	});
}

function isTold(draft: Draft | undefined): boolean {
	return draft?.kind === "paragraph" || draft?.kind === "heading";
}

/** Paragraphs that repeat a sentence of another become furniture. */
function pullQuotes(text: string, folded: string, drafts: Draft[]): void {
	const list = drafts.filter((d) => d.kind === "paragraph" || d.kind === "caption");
	if (list.length < 2) return;
	const tried = new Set<number>();
	list.forEach((d, i) => {
		if (d.alone && single(text.slice(d.start, Math.min(d.end, d.start + 401)))) tried.add(i);
	});
	if (tried.size === 0) return;
	for (const index of repeats(text, folded, list, tried)) {
		const draft = list[index];
		if (draft) draft.kind = "furniture";
	}
}

/** In a text that is itself a post, the lines with its tags are what is told. */
function posts(drafts: Draft[]): void {
	if (drafts.some((d) => d.kind === "paragraph")) return;
	for (const draft of drafts) if (draft.kind === "embed") draft.kind = "paragraph";
}

/** The notice that reserves rights, as worded: in the text, or in the head of the page (`extra.rights`); null where there is none. */
export function rights(document: Document, blocks: readonly Block[]): string | null {
	const block = blocks.find((b) => b.kind === "rights");
	if (block) return cut(document.text, block);
	const given = document.extra.rights;
	return typeof given === "string" && given.trim() !== "" ? given.trim() : null;
}
