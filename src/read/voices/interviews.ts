import { extended } from "../../core/extended.js";
import type { Name } from "../../core/reading.js";
import { cut, type Span } from "../../core/span.js";
import type { Page } from "../page.js";
import type { Testimony } from "./testimony.js";
import { at, type Run, type View } from "./view.js";

/** The first person whom the text names before its first question, with the first verb of that sentence; null where it names nobody. */
function introduced(page: Page, views: readonly View[], names: readonly Name[], before: number) {
	for (const view of views) {
		const { sentence } = view;
		if (sentence.start >= before) return null;
		if (page.blocks[sentence.block]?.kind !== "paragraph") continue;
		const name = names.find((n) => n.type === "person" && n.start >= sentence.start && n.end <= sentence.end);
		if (!name) continue;
		const source = runOf(view, name);
		const verb = view.tokens.findIndex((t) => t.tag === "VERB" || t.tag === "AUX");
		if (source && verb >= 0) return { opener: sentence.index, source, cue: { first: verb, last: verb } };
	}
	return null;
}

function runOf(view: View, { start, end }: Span): Run | null {
	const first = view.tokens.findIndex((t) => t.start >= start);
	let last = first;
	while (last + 1 < view.tokens.length && at(view, last + 1).end <= end) last++;
	return first < 0 ? null : { first, last };
}

/** The answers of an interview whose turns are labelled: whoever it brings in before its first question gives them, an answer to the next label. */
export function interviews(page: Page, views: readonly View[], names: readonly Name[]): Testimony[] {
	const { asks, answers } = page.language.layout;
	const labels = page.blocks.map((block) => {
		if (block.kind !== "furniture") return null;
		const line = cut(page.text, block);
		return asks.test(line) ? "asks" : answers.test(`${line} .`) ? "answers" : null;
	});
	const first = labels.indexOf("asks");
	const start = page.blocks[first]?.start;
	if (start === undefined || !labels.includes("answers")) return [];
	const who = introduced(page, views, names, start);
	if (!who) return [];
	const found: Testimony[] = [];
	labels.forEach((label, i) => {
		if (label !== "answers") return;
		const content: Span[] = [];
		for (let k = i + 1; page.blocks[k]?.kind === "paragraph"; k++) {
			const block = page.blocks[k];
			if (block) content.push({ start: block.start, end: block.end });
		}
		if (content.length > 0) found.push(extended(who, { content }));
	});
	return found;
}
