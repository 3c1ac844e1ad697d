import type { Span } from "../../core/span.js";
import { contentEnd, openingAfter } from "./content.js";
import type { Found } from "./found.js";
import { type Group, groups, isVerb } from "./groups.js";
import { phraseStarts } from "./phrases.js";
import type { Quotation } from "./quotations.js";
import { subjectAfter, subjectBefore } from "./source.js";
import { at, bareRun, isComma, isPunct, type Run, span, type View } from "./view.js";

const speech = new Set(["say", "claim", "note", "utter", "tell", "ask", "think", "show", "promise", "hope", "demand"]);

/** The quotation that closes just before token `i` (a comma between them aside), or -1. */
function quoteBefore(view: View, i: number): number {
	let j = i - 1;
	if (i === 0) return view.before;
	if (isComma(view, j)) j--;
	if (j < 0) return -1;
	const q = view.quoted[j] ?? -1;
	return q >= 0 && view.quoted[i] !== q ? q : -1;
}

/** The parts of a quotation, as content. */
const parts = (quotation: Quotation | undefined): readonly Span[] => quotation?.parts ?? [];

/** "“…,” said X", "“…,” X said", "The roads are open, X said": content to the left of a verb of saying. */
function leftward(view: View, group: Group, quotations: readonly Quotation[]): Found | null {
	const { lang } = view;
	if (!group.finite || !group.verb.frames.includes("quote")) return null;
	const base = { sentence: view.sentence.index, group, hearsay: false };
	const cue: Run[] = [{ first: group.first, last: group.head }];
	const follows = at(view, group.head + 1);
	// Inverted: the verb stands straight after what is said.
	const close = quoteBefore(view, group.first);
	if (close >= 0) {
		const source = subjectAfter(view, group.head + 1);
		if (source) return { ...base, cue, source, content: parts(quotations[close]), quotation: close, frame: "quote" };
	}
	const source = subjectBefore(view, group.first);
	if (source) {
		const q = quoteBefore(view, source.first);
		const fresh = openingAfter(view, group);
		if (q >= 0 && (fresh === null || fresh.frame !== "that" || isComma(view, source.first - 1)))
			return { ...base, cue, source, content: parts(quotations[q]), quotation: q, frame: "quote" };
		if (isComma(view, source.first - 1) && (fresh === null || isComma(view, group.head + 1))) {
			if (
				isPunct(view, group.head + 1) ||
				follows.text === "" ||
				follows.tag === "ADP" ||
				lang.times.has(follows.norm)
			) {
				const left = bareRun(view, 0, source.first - 2);
				if (!left || !hasVerb(view, left)) return null;
				const content = [span(view, left)];
				if (isComma(view, group.head + 1)) {
					const rest = bareRun(view, group.head + 2, view.tokens.length - 1);
					if (rest) content.push(span(view, rest));
				}
				return { ...base, cue, source, content, quotation: -1, frame: "that" };
			}
		}
	} else if (isComma(view, group.first - 1)) {
		// "The roads are open, said X."
		const left = bareRun(view, 0, group.first - 2);
		const right = subjectAfter(view, group.head + 1);
		if (left && right && hasVerb(view, left) && group.verb.group === "say")
			return { ...base, cue, source: right, content: [span(view, left)], quotation: -1, frame: "that" };
	}
	return null;
}

function hasVerb(view: View, run: Run): boolean {
	for (let i = run.first; i <= run.last; i++) if (isVerb(view, i)) return true;
	return false;
}

/** Who stands behind a participle or a verb after "and": the speaker or the subject of the verb before it. */
function inherited(view: View, group: Group, earlier: readonly Group[]): Run | null {
	for (let i = earlier.length - 1; i >= 0; i--) {
		const g = earlier[i];
		if (!g || g.quoted !== group.quoted || g.head >= group.head) continue;
		const subject = g.finite ? subjectBefore(view, g.first) : null;
		if (subject) return subject;
	}
	for (let i = group.first - 1; i > 0; i--) {
		if (!isVerb(view, i) || view.quoted[i] !== view.quoted[group.head]) continue;
		let j = i;
		while (j > 0 && (at(view, j - 1).tag === "AUX" || at(view, j - 1).tag === "ADV" || at(view, j - 1).tag === "PART"))
			j--;
		const subject = subjectBefore(view, j);
		if (subject) return subject;
	}
	return null;
}

/** A quotation that a run of content reaches into belongs to it as a whole. */
function reach(view: View, run: Run, quotations: readonly Quotation[]): { content: Span[]; quotation: number } {
	const whole = span(view, run);
	const q = view.quoted[run.last] ?? -1;
	const quotation = quotations[q];
	if (!quotation || view.quoted[run.first - 1] === q) return { content: [whole], quotation: -1 };
	const [first, ...rest] = quotation.parts;
	if (!first) return { content: [whole], quotation: -1 };
	return { content: [{ start: whole.start, end: Math.max(whole.end, first.end) }, ...rest], quotation: q };
}

/** Everything that the verbs of one sentence bring in. */
export function spoken(view: View, quotations: readonly Quotation[]): Found[] {
	const all = groups(view);
	const found: Found[] = [];
	const lefts = new Map(all.map((group) => [group, leftward(view, group, quotations)]));
	// Content on the right of one verb ends where an attribution to the left of another begins: "…, the mayor said".
	const barriers = [...lefts.values()].flatMap((left) =>
		left?.source ? [Math.min(left.source.first, left.cue[0]?.first ?? 0)] : [],
	);
	barriers.push(...phraseStarts(view));
	all.forEach((group, index) => {
		if (group.verb.group === "seem") return;
		const left = lefts.get(group);
		if (left) {
			found.push(left);
			return;
		}
		const opening = openingAfter(view, group);
		if (!opening) return;
		const run = contentEnd(view, opening, group, all, barriers);
		if (!run) return;
		const own = group.finite ? subjectBefore(view, group.first) : null;
		const source = group.passive ? null : (own ?? inherited(view, group, all.slice(0, index)));
		if (!source) return;
		if (group.infinitive && opening.frame !== "quote") return;
		if (!group.finite && !speech.has(group.verb.group) && group.verb.group !== "judge" && group.verb.group !== "name")
			return;
		const { content, quotation } = reach(view, run, quotations);
		found.push({
			sentence: view.sentence.index,
			cue: [{ first: group.first, last: opening.cueEnd }],
			source,
			content,
			quotation,
			frame: opening.frame,
			group,
			hearsay: false,
		});
	});
	return found;
}
