import type { Span } from "../../core/span.js";
import type { LayoutLanguage } from "../../lang/layout.js";

/** So many questions, and so many answers, make an interview. */
const least = 2;

/** What opens the turns of an interview, by the start of their paragraphs. */
export interface Turns {
	/** Whole paragraphs that ask. */
	readonly asked: ReadonlySet<number>;
	/** Lengths of the labels of those that answer ("A:"), white space after them included. */
	readonly answered: ReadonlyMap<number, number>;
}

const none: Turns = { asked: new Set(), answered: new Map() };

/** The turns of an interview whose questions and answers are labelled as such ("Q:", "A:"); empty where a text has none. */
export function turns(text: string, paragraphs: readonly Span[], { asks, answers }: LayoutLanguage): Turns {
	const asked = new Set<number>();
	const answered = new Map<number, number>();
	for (const { start, end } of paragraphs) {
		const head = text.slice(start, Math.min(end, start + 20));
		if (asks.test(head)) asked.add(start);
		else {
			const [label] = answers.exec(head) ?? [];
			if (label !== undefined && start + label.length < end) answered.set(start, label.length);
		}
	}
	return asked.size >= least && answered.size >= least ? { asked, answered } : none;
}
