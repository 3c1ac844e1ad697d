import { type Document, document, type Mark } from "../core/document.js";
import { cut, type Span, trimmed } from "../core/span.js";
import { isoMoment, languageCode } from "./fields.js";
import { type Loader, longest } from "./loader.js";
import { opened } from "./opened.js";
import { lines, titleAt } from "./plain.js";

interface Front {
	/** The whole block with its fences, an empty span where there is none. */
	readonly span: Span;
	readonly fields: Readonly<Record<string, string>>;
}

/** YAML front matter: scalars at the first level only; lists and nested values are passed over. */
function front(text: string, all: readonly Span[]): Front {
	const none: Front = { span: { start: 0, end: 0 }, fields: {} };
	const [first] = all;
	if (!first || cut(text, first).trimEnd() !== "---") return none;
	const close = all.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/u.test(cut(text, line)));
	const last = all[close];
	if (!last || close > 100) return none;
	const fields: Record<string, string> = {};
	for (const line of all.slice(1, close)) {
		const m = /^(?<key>[\p{L}_][\p{L}\p{N}_-]*):\s+(?<value>\S.*)$/u.exec(cut(text, line).trimEnd())?.groups;
		if (m?.key && m.value) fields[m.key.toLowerCase()] = m.value.replace(/^(?<q>["'])(?<inner>.*)\k<q>$/u, "$<inner>");
	}
	return { span: { start: 0, end: last.end }, fields };
}

/** Marks of the lines after the front matter; fenced code is passed over. */
function marksOf(text: string, all: readonly Span[]): Mark[] {
	const marks: Mark[] = [];
	let fenced = false;
	all.forEach((line, i) => {
		const raw = cut(text, line);
		if (/^ {0,3}(?:```|~~~)/u.test(raw)) fenced = !fenced;
		if (fenced) return;
		const heading = /^ {0,3}(?<signs>#{1,6})[ \t]+(?=\S)/u.exec(raw);
		if (heading?.groups?.signs) {
			const closing = /[ \t]+#+[ \t]*$/u.exec(raw);
			const end = closing && closing.index > heading[0].length ? line.start + closing.index : line.end;
			const span = trimmed(text, { start: line.start + heading[0].length, end });
			marks.push({ kind: "data", start: line.start, end: line.start + heading[0].trimEnd().length });
			marks.push({ kind: "heading", level: heading.groups.signs.length, ...span });
			if (end < line.end) marks.push({ kind: "data", ...trimmed(text, { start: end, end: line.end }) });
			return;
		}
		const above = all[i - 1];
		const underline = /^ {0,3}(?<sign>=+|-{3,})[ \t]*$/u.exec(raw)?.groups?.sign;
		if (underline) {
			const span = above ? trimmed(text, above) : { start: 0, end: 0 };
			const is = span.end > span.start && span.end - span.start < 200;
			if (is && marks.at(-1)?.end !== span.end)
				marks.push({ kind: "heading", level: underline.startsWith("=") ? 1 : 2, ...span });
			marks.push({ kind: "data", ...trimmed(text, line) });
			return;
		}
		const picture = /^ {0,3}!\[(?<alt>[^\]]*)\]\([^()\s]*(?:[ \t]+"[^"]*")?\)[ \t]*$/u.exec(raw);
		if (picture) {
			const start = line.start + raw.indexOf("![") + 2;
			const alt = trimmed(text, { start, end: start + (picture.groups?.alt ?? "").length });
			const whole = trimmed(text, line);
			if (alt.end === alt.start) marks.push({ kind: "data", ...whole });
			else {
				marks.push({ kind: "data", start: whole.start, end: alt.start });
				marks.push({ kind: "caption", ...alt });
				marks.push({ kind: "data", start: alt.end, end: whole.end });
			}
			return;
		}
		const quote = /^ {0,3}>[ \t]?/u.exec(raw);
		if (quote) {
			marks.push({ kind: "data", start: line.start + raw.indexOf(">"), end: line.start + raw.indexOf(">") + 1 });
			const span = trimmed(text, { start: line.start + quote[0].length, end: line.end });
			if (span.end > span.start) marks.push({ kind: "quote", ...span });
			return;
		}
		if (/^ {0,3}<!--.*-->[ \t]*$/u.test(raw)) marks.push({ kind: "data", ...trimmed(text, line) });
	});
	return marks;
}

/** Markdown: the text is the decoded file; its signs are marks beside it. */
export const md: Loader = {
	name: "md",
	endings: [".md", ".markdown"],
	reads: (text) => /^---\r?\n[\p{L}_]+:\s/u.test(text) || /^#{1,2} \S/u.test(text),
	*load(input) {
		const { text, problems, closed } = opened(input, longest);
		for (const problem of problems) yield { problem };
		if (closed) return;
		const all = lines(text);
		const { span, fields } = front(text, all);
		const body = all.filter((line) => line.start >= span.end);
		const marks = marksOf(text, body);
		if (span.end > 0) marks.unshift({ kind: "data", ...span });
		const heading = marks.find((m) => m.kind === "heading");
		const words = (s: Span) => cut(text, s).trim();
		const given = fields.title ?? null;
		// The first heading is the title where it says so (level 1) or where the front matter says the same.
		const at =
			heading && (heading.level === 1 || words(heading) === given) && isFirst(text, span.end, heading) ? heading : null;
		const plain = at === null && given === null && span.end === 0 && !heading ? titleAt(text) : null;
		const where = at ? { start: at.start, end: at.end } : plain;
		const { title, date, published, captured, source, url, lang, ...extra } = fields;
		const found: Document = document({
			id: input.id,
			text,
			title: given ?? (where ? words(where) : null),
			titleAt: given === null || (where && words(where) === given) ? where : null,
			published: isoMoment(published ?? date),
			captured: isoMoment(captured),
			source: source ?? null,
			url: url ?? null,
			lang: languageCode(lang),
			marks: at ? marks.filter((m) => m !== at) : marks,
			extra,
		});
		yield { document: found };
	},
};

/** True where nothing but its own signs stands between `from` and the heading. */
function isFirst(text: string, from: number, heading: Span): boolean {
	return /^[\s#]*$/u.test(text.slice(from, heading.start));
}
