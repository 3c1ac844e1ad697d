import type { Block } from "../../core/reading.js";
import { type Span, trimmed } from "../../core/span.js";
import type { LayoutLanguage, LayoutRule } from "../../lang/layout.js";
import { any, mayMatch } from "./kinds.js";

/** What stands glued to a paragraph is looked for in this many code units of its head and of its tail. */
const reach = 260;

/** Length of the match of the first rule that matches at the head of `text`, 0 where none does. */
function headOf(rules: readonly LayoutRule[], text: string): number {
	for (const rule of rules) {
		if (!mayMatch(rule, text)) continue;
		const m = rule.pattern.exec(text);
		if (m && m.index === 0) return m[0].length;
	}
	return 0;
}

/** Offsets in `tail` where something may begin after the end of a sentence, in order. */
function starts(tail: string): number[] {
	const found: number[] = [];
	for (const m of tail.matchAll(/[.!?…]["'”’»)\]]{0,3}\s*(?=\S)/gu)) found.push(m.index + m[0].length);
	return found;
}

/** A paragraph with its furniture, notices and dateline cut off at both ends, in order. */
export interface Cut {
	readonly before: readonly Block[];
	/** What remains, null where nothing does. */
	readonly body: Span | null;
	readonly after: readonly Block[];
}

/**
 * Cuts the dateline (`isFirst`: only where nothing was told yet), furniture at the head, and furniture and rights at the tail of a paragraph.
 * A tail is one only after the end of a sentence.
 */
export function edges(
	text: string,
	folded: string,
	span: Span,
	language: LayoutLanguage,
	title: string | null,
	isFirst: boolean,
): Cut {
	let { start, end } = span;
	const before: Block[] = [];
	const after: Block[] = [];
	const skip = (kind: Block["kind"], length: number) => {
		const block = trimmed(text, { start, end: start + length });
		if (block.end > block.start) before.push({ start: block.start, end: block.end, kind });
		start = trimmed(text, { start: start + length, end }).start;
	};
	// Glued furniture is cut only before what begins a sentence.
	const unglue = () => {
		const glued = headOf(language.heads, folded.slice(start, Math.min(end, start + reach)));
		const isCut = glued > 0 && /^\s*[\p{Lu}\p{N}"“‘«]/u.test(text.slice(start + glued, start + glued + 4));
		if (isCut) skip("furniture", glued);
		return isCut;
	};
	unglue();
	if (isFirst) {
		const titles = title === null ? [] : withoutSite(title);
		// A run-in head is at most a title between two parts of a dateline.
		for (let i = 0; i < 4; i++) {
			const head = text.slice(start, Math.min(end, start + reach));
			const length = headOf(language.datelineHeads, head);
			if (length > 0 && length < end - start) {
				skip("dateline", length);
				unglue();
				continue;
			}
			const size = titles.map((t) => titleHead(text, start, end, t, language)).find((n) => n > 0) ?? 0;
			if (size === 0) break;
			titles.length = 0;
			skip("title", size);
		}
	}
	const from = Math.max(start, end - reach);
	for (const at of starts(text.slice(from, end))) {
		// What is cut stands after a sentence: "He asked them to leave a comment" is news.
		const rest = folded.slice(from + at, end);
		const isReserved = any(language.rightsTails, rest);
		if (!isReserved && !any(language.tails, rest)) continue;
		const tail = trimmed(text, { start: from + at, end });
		after.push({ start: tail.start, end: tail.end, kind: isReserved ? "rights" : "furniture" });
		end = trimmed(text, { start, end: from + at }).end;
		break;
	}
	return { before, body: end > start ? { start, end } : null, after };
}

/** A title as it is given and without the names of sections and sites after it ("… - World - Example Post"). */
function withoutSite(title: string): string[] {
	const whole = title.trim();
	const found = [whole];
	for (const m of [...whole.slice(0, 400).matchAll(/ ?[-–—|] /gu)].reverse()) {
		if (m.index < 20 || found.length > 3) break;
		found.push(whole.slice(0, m.index));
	}
	return found;
}

/** Length of the title where the paragraph begins with it and something ends it there (a full stop, a dateline); 0 otherwise. */
function titleHead(text: string, start: number, end: number, title: string, language: LayoutLanguage): number {
	const words = title.trim();
	if (words.length < 10 || !text.startsWith(words, start) || start + words.length >= end) return 0;
	const rest = text.slice(start + words.length, Math.min(end, start + words.length + reach));
	const stop = /^\s*[.|:–—]+\s+(?=\S)/u.exec(rest)?.[0].length;
	if (stop !== undefined && /^\s*[.|]/u.test(rest)) return words.length + stop;
	const lead = /^\s*/u.exec(rest)?.[0].length ?? 0;
	return headOf(language.datelineHeads, rest.slice(lead)) > 0 ? words.length + lead : 0;
}
