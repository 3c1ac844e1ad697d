import type { Span } from "../../core/span.js";
import type { Found } from "./found.js";
import type { Quotation } from "./quotations.js";
import { subjectAfter } from "./source.js";
import { at, bareRun, isComma, isPunct, span, type View } from "./view.js";

/** Tokens at which fixed words before a speaker begin. */
export function phraseStarts(view: View): number[] {
	const { hints, lang } = view;
	const starts: number[] = [];
	for (const i of hints.phrases)
		if (lang.phrases.some((p) => p.words.every((word, k) => at(view, i + k).norm === word))) starts.push(i);
	return starts;
}

/** "According to X, …", "…, according to X". */
export function phrased(view: View, quotations: readonly Quotation[]): Found[] {
	const found: Found[] = [];
	const { hints, tokens, lang } = view;
	let next = 0;
	for (const i of hints.phrases) {
		if (i < next) continue;
		for (const phrase of lang.phrases) {
			if (!phrase.words.every((word, k) => at(view, i + k).norm === word)) continue;
			const from = i + phrase.words.length;
			const source = subjectAfter(view, from);
			if (!source) continue;
			const content: Span[] = [];
			let quotation = -1;
			const head = bareRun(view, 0, i - 1);
			const tail = isPunct(view, source.last + 1) ? bareRun(view, source.last + 1, tokens.length - 1) : null;
			if (head && head.last > head.first) {
				content.push(span(view, head));
				const q = view.quoted[head.last] ?? -1;
				const whole = quotations[q];
				if (whole && view.quoted[i] !== q) {
					quotation = q;
					if (view.quoted[head.first] === q) content.splice(0, 1, ...whole.parts);
				}
			}
			if (tail && (isComma(view, source.last + 1) || !head)) content.push(span(view, tail));
			if (content.length === 0) continue;
			found.push({
				sentence: view.sentence.index,
				cue: [{ first: i, last: from - 1 }],
				source,
				content,
				quotation,
				frame: "phrase",
				group: null,
				hearsay: false,
			});
			next = source.last + 1;
			break;
		}
	}
	return found;
}
