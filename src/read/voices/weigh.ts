import { isSpace, type Span } from "../../core/span.js";
import { remembered } from "../../text/memo.js";
import { byLanguage } from "../../text/words.js";
import type { Page } from "../page.js";
import type { Found } from "./found.js";
import type { Group } from "./groups.js";
import { add, kinds, type Tally } from "./traits.js";
import { at, is, tokenAt, type View } from "./view.js";
import { word } from "./words.js";

/** Kinds of trait, and those with a frame, a group or a lemma in their name. */
const tables = byLanguage((weights: ReadonlyMap<string, number>) => {
	const kind = kinds(weights);
	return {
		bias: kind("bias"),
		frame: kind("frame "),
		by: kind("by "),
		size: kind("size "),
		opens: kind("opens "),
		block: kind("block "),
		quoted: kind("quoted"),
		quotedFrame: kind("quoted "),
		quotedBy: kind("quoted by "),
		quotes: kind("quotes"),
		quotesFrame: kind("quotes "),
		noun: kind("noun "),
		group: kind("group "),
		lemma: kind("lemma "),
		form: kind("form "),
		negated: kind("negated"),
		negatedGroup: kind("negated "),
		aux: kind("aux "),
		far: kind("far"),
		late: kind("late"),
		ofFrame: remembered((frame) => ({ by: kind(`frame ${frame} by `), opens: kind(`frame ${frame} opens `) })),
		ofGroup: remembered((group) => ({ any: kind(`group ${group} `), by: kind(`group ${group} by `) })),
		ofLemma: remembered((lemma) => kind(`lemma ${lemma} `)),
	};
});

/** What kind of speaker stands there, as far as one word tells. */
function speaker(view: View, found: Found): string {
	const { source } = found;
	if (!source) return "none";

	let head = source.first;
	for (let i = source.first; i <= source.last; i++) {
		const t = at(view, i);
		if (i > source.first && (t.tag === "ADP" || t.text === "," || is(view, t, word.subjects))) break;
		if (t.tag === "NOUN" || t.tag === "PROPN" || t.tag === "PRON" || t.tag === "NUM") head = i;
	}
	const token = at(view, head);
	if (is(view, token, word.pronouns) || is(view, token, word.relatives)) return token.norm;
	if (is(view, token, word.people)) return "person";
	if (is(view, token, word.bodies)) return "body";
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
			const is = isSpace(text, i);
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

/** Tells the traits by which a candidate is weighed: facts of grammar, and the cue's lemma where it is in the language's own lists. */
function tell(page: Page, view: View, found: Found, to: Tally): void {
	const { group, frame, cue } = found;
	const by = speaker(view, found);
	const cueRun = cue[0] ?? { first: 0, last: 0 };
	const first = found.content[0];
	const opener = first ? view.tokens[tokenAt(view, first.start)] : undefined;
	const of = tables(view.lang.weights);
	const framed = of.ofFrame(frame);
	add(to, of.bias, "");
	add(to, of.frame, frame);
	add(to, of.by, by);
	add(to, of.size, bucket(sizeOf(page.text, found.content)));
	add(to, framed.by, by);
	if (opener) {
		add(to, of.opens, opener.tag);
		add(to, framed.opens, opener.tag);
	}
	add(to, of.block, page.blocks[view.sentence.block]?.kind ?? "");
	if ((view.quoted[cueRun.first] ?? -1) >= 0) {
		add(to, of.quoted, "");
		add(to, of.quotedFrame, frame);
		add(to, of.quotedBy, by);
	}
	if (found.quotation >= 0) {
		add(to, of.quotes, "");
		add(to, of.quotesFrame, frame);
	}
	if (!group) {
		const last = at(view, cueRun.last).norm;
		const noun = view.lang.nouns.has(last) ? last : at(view, cueRun.last - 1).norm;
		if (frame !== "noun" || !view.lang.nouns.has(noun)) return;
		add(to, of.noun, noun);
		add(to, of.noun, `${noun} ${last === noun ? "" : last}`);
		return;
	}
	const { verb } = group;
	const form = formOf(view, group);
	const grouped = of.ofGroup(verb.group);
	add(to, of.group, verb.group);
	add(to, of.lemma, verb.lemma);
	add(to, of.form, form);
	add(to, grouped.any, frame);
	add(to, of.ofLemma(verb.lemma), frame);
	add(to, grouped.by, by);
	add(to, grouped.any, form);
	if (group.negated) {
		add(to, of.negated, "");
		add(to, of.negatedGroup, verb.group);
	}
	for (let i = group.first; i < group.head; i++) if (at(view, i).tag === "AUX") add(to, of.aux, at(view, i).norm);
	if (found.source && found.source.last + 1 < cueRun.first - 2) add(to, of.far, "");
	if (opener && opener.start > at(view, group.head).end + 30) add(to, of.late, "");
}

/** The traits of a candidate, written out. */
export function traits(page: Page, view: View, found: Found): string[] {
	const written: string[] = [];
	tell(page, view, found, { sum: 0, written });
	return written;
}

/** The log odds that a candidate is a voice, by the language's weights; traits without a weight count nothing. */
export function weigh(page: Page, view: View, found: Found): number {
	const tally = { sum: 0, written: null };
	tell(page, view, found, tally);
	return tally.sum;
}
