import type { Span } from "../../core/span.js";
import { openingAfter } from "./content.js";
import { contentOf, type Place } from "./ends.js";
import type { Found } from "./found.js";
import { type Group, isVerb } from "./groups.js";
import { phraseStarts } from "./phrases.js";
import type { Quotation } from "./quotations.js";
import { subjectAfter, subjectBefore } from "./source.js";
import { treeSubject } from "./tree.js";
import { at, bareRun, is, isComma, isPunct, type Run, span, type View } from "./view.js";
import { word } from "./words.js";

/** The quotation that closes just before token `i` (a comma between them aside), or -1. */
function quoteBefore(view: View, i: number): number {
	let j = i - 1;
	if (i === 0) return view.before;
	if (isComma(view, j)) j--;
	if (j < 0) return -1;
	const q = view.quoted[j] ?? -1;
	return q >= 0 && view.quoted[i] !== q ? q : -1;
}

/** The last token of "in a statement" after a cue that ends at `last`; `last` where nothing of the kind stands there. */
function settingEnd(view: View, last: number): number {
	if (at(view, last + 1).tag !== "ADP") return last;
	for (let i = last + 2; i <= last + 5; i++) {
		const t = at(view, i);
		if (is(view, t, word.settings)) return i;
		if (t.tag !== "DET" && t.tag !== "ADJ" && t.tag !== "NOUN" && t.tag !== "PROPN" && t.tag !== "PRON") break;
	}
	return last;
}

/** The parts of a quotation, as content. */
const parts = (quotation: Quotation | undefined): readonly Span[] => quotation?.parts ?? [];

/** "“…,” said X", "“…,” X said", "The roads are open, X said": content to the left of a verb of saying. */
function leftward(view: View, group: Group, quotations: readonly Quotation[]): Found | null {
	if (!group.finite || group.passive || !group.verb.frames.includes("quote")) return null;
	const sentence = view.sentence.index;
	const cue: Run[] = [{ first: group.first, last: settingEnd(view, group.head) }];
	const follows = at(view, group.head + 1);
	// Inverted: the verb stands straight after what is said.
	const close = quoteBefore(view, group.first);
	if (close >= 0) {
		const source = subjectAfter(view, group.head + 1);
		const content = parts(quotations[close]);
		if (source) return { sentence, cue, source, content, quotation: close, frame: "quote", group, hearsay: false };
	}
	const source = subjectBefore(view, group.first);
	if (source && is(view, at(view, source.first), word.relatives)) return null;
	if (source) {
		const q = quoteBefore(view, source.first);
		const fresh = openingAfter(view, group);
		if (q >= 0 && (fresh === null || fresh.frame !== "that" || isComma(view, source.first - 1)))
			return {
				sentence,
				cue,
				source,
				content: parts(quotations[q]),
				quotation: q,
				frame: "quote",
				group,
				hearsay: false,
			};
		// "Ten have died, the ministry said on Monday: six in Norton and four in Easton": what is said goes on behind the colon.
		const onward = fresh !== null && fresh.from > group.head + 2 && at(view, fresh.from - 1).text === ":";
		if (isComma(view, source.first - 1) && (fresh === null || isComma(view, group.head + 1) || onward)) {
			if (
				isPunct(view, group.head + 1) ||
				follows.text === "" ||
				follows.tag === "ADP" ||
				is(view, follows, word.times) ||
				(group.verb.frames.includes("hearer") && !speaksOn(view, group.head + 1))
			) {
				const left = bareRun(view, 0, source.first - 2);
				const within = isComma(view, group.head + 1);
				if (!left || !(within || hasVerb(view, left) || isClause(view, left))) return null;
				const content = [span(view, left)];
				if (within || onward) {
					const from = onward ? fresh.from : group.head + 2;
					const rest = bareRun(view, from, view.tokens.length - 1);
					if (rest) content.push(span(view, rest));
				}
				return { sentence, cue, source, content, quotation: -1, frame: "that", group, hearsay: false };
			}
		}
	} else if (isComma(view, group.first - 1)) {
		// "The roads are open, said X."
		const left = bareRun(view, 0, group.first - 2);
		const right = subjectAfter(view, group.head + 1);
		if (left && right && hasVerb(view, left) && group.verb.group === "say")
			return {
				sentence,
				cue,
				source: right,
				content: [span(view, left)],
				quotation: -1,
				frame: "that",
				group,
				hearsay: false,
			};
	}
	return null;
}

/** True where a verb or a word that opens a clause stands at or after `from`: more than who was told, and how. */
function speaksOn(view: View, from: number): boolean {
	for (let i = from; i < view.tokens.length; i++) if (isVerb(view, i) || at(view, i).tag === "SCONJ") return true;
	return false;
}

/** True where a stretch that the tagger saw no verb in is long enough for one, and no adjunct ("In Brenna on Friday, the mayor said"). */
function isClause(view: View, run: Run): boolean {
	const { tag } = at(view, run.first);
	return run.last - run.first >= 4 && (tag === "DET" || tag === "NOUN" || tag === "PROPN" || tag === "NUM");
}

function hasVerb(view: View, run: Run): boolean {
	for (let i = run.first; i <= run.last; i++) if (isVerb(view, i)) return true;
	return false;
}

/** Who stands behind a participle or a verb after "and": the speaker or the subject of the verb before it. */
function inherited(view: View, group: Group, earlier: readonly Group[], lefts: readonly Found[]): Run | null {
	for (let i = lefts.length - 1; i >= 0; i--) {
		const left = lefts[i];
		if (left?.group && left.source && left.group.head < group.head && left.group.quoted === group.quoted)
			return left.source;
	}
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

/** "The radio quoted the governor as saying": who is quoted says it. Null where nobody is. */
function citedBefore(view: View, group: Group, others: readonly Group[]): Run | null {
	if (group.finite || !is(view, at(view, group.first - 1), word.as)) return null;
	const outer = others.findLast((g) => g.head < group.first && g.quoted === group.quoted);
	if (!outer || outer.passive || outer.head + 1 >= group.first - 1) return null;
	const run = bareRun(view, outer.head + 1, group.first - 2);
	return run && !hasVerb(view, run) ? run : null;
}

/** Who says it, where the content stands to the right. */
function speakerOf(view: View, group: Group, others: readonly Group[], lefts: readonly Found[]): Run | null {
	const cited = citedBefore(view, group, others);
	if (cited) return cited;
	const own = group.finite ? subjectBefore(view, group.first) : null;
	// Nothing stands before it that the tree could add.
	if (own?.first === 0) return own;
	const tree = treeSubject(view, group.head);
	const fits = tree && tree.run.last < group.first && view.quoted[tree.run.first] === view.quoted[group.head];
	const near = fits && tree.own ? beforeCue(view, tree.run, others) : null;
	// Where both end at the same word the tree knows better where the phrase begins ("about half of the voters").
	if (own && near && near.first < own.first && near.last === own.last && !opensWithTime(view, near, own)) return near;
	return own ?? near ?? inherited(view, group, others, lefts) ?? (fits ? tree.run : null);
}

/** True where a run begins with a time set off by a comma before the other ("The same day, the police"). */
function opensWithTime(view: View, run: Run, inner: Run): boolean {
	if (!isComma(view, inner.first - 1)) return false;
	for (let i = run.first; i < inner.first - 1; i++) if (is(view, at(view, i), word.times)) return true;
	return false;
}

/** A subject that the tree lets run over another verb of saying ("the ministry denied it and said") ends before that verb. */
function beforeCue(view: View, run: Run, others: readonly Group[]): Run {
	const cut = others.find(
		(g) => g.finite && !g.passive && g.first > run.first && g.head < run.last && at(view, g.head).rel === "acl",
	);
	return cut ? { first: run.first, last: cut.first - 1 } : run;
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

/** What the verbs of one sentence open: content to the left as it is, content to the right by where it begins. */
export interface Opened {
	readonly lefts: readonly Found[];
	readonly places: readonly Place[];
}

/** Everything that the verbs of one sentence open. */
export function opened(view: View, others: readonly Group[], quotations: readonly Quotation[]): Opened {
	const lefts: Found[] = [];
	const right: Group[] = [];
	// Content on the right of one verb ends where an attribution to the left of another begins: "…, the mayor said".
	const barriers: number[] = [];
	for (const group of others) {
		const left = leftward(view, group, quotations);
		if (!left) {
			if (group.verb.group !== "seem") right.push(group);
			continue;
		}
		lefts.push(left);
		if (left.source) barriers.push(Math.min(left.source.first, left.cue[0]?.first ?? 0));
	}
	barriers.push(...phraseStarts(view));
	const places: Place[] = [];
	for (const own of right) {
		const opening = openingAfter(view, own);
		if (opening) places.push({ opening, own, others, barriers });
	}
	return { lefts, places };
}

/** Everything that the verbs of one sentence bring in. */
export function spoken(view: View, groups: readonly Group[], quotations: readonly Quotation[]): Found[] {
	const { lefts, places } = opened(view, groups, quotations);
	const found: Found[] = [...lefts];
	for (const place of places) {
		const { own: group, opening, others } = place;
		if (group.passive || (group.infinitive && opening.frame !== "quote")) continue;
		// "No hope of finding the missing": what is only spoken of as to be done says nothing.
		const before = at(view, group.first - 1);
		const isDeed =
			group.verb.group === "show" &&
			at(view, group.first).fine === "VBG" &&
			before.tag === "ADP" &&
			!is(view, at(view, opening.from), word.that);
		if (isDeed) continue;
		const source = speakerOf(view, group, others, lefts);
		const run = source && contentOf(view, place);
		if (!run) continue;
		const { content, quotation } = reach(view, run, quotations);
		found.push({
			sentence: view.sentence.index,
			cue: [{ first: group.first, last: Math.min(settingEnd(view, opening.cueEnd), opening.from - 1) }],
			source,
			content,
			quotation,
			frame: opening.frame,
			group,
			hearsay: false,
		});
	}
	return found;
}
