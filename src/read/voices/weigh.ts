import type { Span } from "../../core/span.js";
import { remembered } from "../../text/memo.js";
import type { Page } from "../page.js";
import type { Found } from "./found.js";
import type { Group } from "./groups.js";
import { joined, type Sink, summed, written } from "./traits.js";
import { at, isSpace, tokenAt, type View } from "./view.js";

/** Kinds of trait with a frame, a group or a lemma in them, written once. */
const kinds = remembered((word) => ({
	by: `frame ${word} by `,
	opens: `frame ${word} opens `,
	group: `group ${word} `,
	groupBy: `group ${word} by `,
	spaced: `${word} `,
}));

/** What kind of speaker stands there, as far as one word tells. */
function speaker(view: View, found: Found): string {
	const { source } = found;
	if (!source) return "none";
	const { lang } = view;
	let head = source.first;
	for (let i = source.first; i <= source.last; i++) {
		const t = at(view, i);
		if (i > source.first && (t.tag === "ADP" || t.text === "," || lang.subjects.has(t.norm))) break;
		if (t.tag === "NOUN" || t.tag === "PROPN" || t.tag === "PRON" || t.tag === "NUM") head = i;
	}
	const token = at(view, head);
	if (lang.pronouns.has(token.norm) || lang.relatives.has(token.norm)) return token.norm;
	if (lang.people.has(token.norm)) return "person";
	if (lang.bodies.has(token.norm)) return "body";
	return token.tag.toLowerCase();
}

const bucket = (n: number) => (n <= 1 ? "1" : n <= 3 ? "3" : n <= 7 ? "7" : n <= 15 ? "15" : n <= 30 ? "30" : "more");

/** Words of a content, as far as `bucket` tells them apart. */
function sizeOf(text: string, content: readonly Span[]): number {
	let n = 0;
	for (const { start, end } of content) {
		n++;
		let gap = false;
		for (let i = start; i < end && n <= 31; i++) {
			const is = isSpace(text.charCodeAt(i));
			if (is && !gap) n++;
			gap = is;
		}
	}
	return n;
}

/** The form in which a cue verb stands. */
function formOf(view: View, group: Group): string {
	if (group.passive) return "passive";
	if (group.infinitive) return "infinitive";
	return group.finite ? at(view, group.head).fine : "gerund";
}

/** The traits by which a candidate is weighed: facts of grammar, and the cue's lemma where it is in the language's own lists. */
function tell(page: Page, view: View, found: Found, sink: Sink): void {
	const { group, frame, cue } = found;
	const by = speaker(view, found);
	const cueRun = cue[0] ?? { first: 0, last: 0 };
	const first = found.content[0];
	const opener = first ? view.tokens[tokenAt(view, first.start)] : undefined;
	sink("bias", "");
	sink("frame ", frame);
	sink("by ", by);
	sink("size ", bucket(sizeOf(page.text, found.content)));
	sink(kinds(frame).by, by);
	if (opener) {
		sink("opens ", opener.tag);
		sink(kinds(frame).opens, opener.tag);
	}
	sink("block ", page.blocks[view.sentence.block]?.kind ?? "");
	if ((view.quoted[cueRun.first] ?? -1) >= 0) {
		sink("quoted", "");
		sink("quoted ", frame);
		sink("quoted by ", by);
	}
	if (found.quotation >= 0) {
		sink("quotes", "");
		sink("quotes ", frame);
	}
	if (!group) {
		const word = at(view, cueRun.last).norm;
		const noun = view.lang.nouns.has(word) ? word : at(view, cueRun.last - 1).norm;
		if (frame !== "noun" || !view.lang.nouns.has(noun)) return;
		sink("noun ", noun);
		sink("noun ", `${noun} ${word === noun ? "" : word}`);
		return;
	}
	const { verb } = group;
	const form = formOf(view, group);
	const { group: grouped, groupBy } = kinds(verb.group);
	sink("group ", verb.group);
	sink("lemma ", verb.lemma);
	sink("form ", form);
	sink(grouped, frame);
	sink("lemma ", joined(kinds(verb.lemma).spaced, frame));
	sink(groupBy, by);
	sink(grouped, form);
	if (group.negated) {
		sink("negated", "");
		sink("negated ", verb.group);
	}
	for (let i = group.first; i < group.head; i++) if (at(view, i).tag === "AUX") sink("aux ", at(view, i).norm);
	if (found.source && found.source.last + 1 < cueRun.first - 2) sink("far", "");
	if (opener && opener.start > at(view, group.head).end + 30) sink("late", "");
}

/** The traits of a candidate, written out. */
export function traits(page: Page, view: View, found: Found): string[] {
	return written((sink) => tell(page, view, found, sink));
}

/** The log odds that a candidate is a voice, by the language's weights; traits without a weight count nothing. */
export function weigh(page: Page, view: View, found: Found): number {
	return summed(page.language.voices.weights, (sink) => tell(page, view, found, sink));
}
