import type { Page } from "../page.js";
import type { Found } from "./found.js";
import { at, type View } from "./view.js";

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

/** The traits by which a candidate is weighed: facts of grammar, and the cue's lemma where it is in the language's own lists. */
export function traits(page: Page, view: View, found: Found): string[] {
	const { group, frame, cue } = found;
	const by = speaker(view, found);
	const cueRun = cue[0] ?? { first: 0, last: 0 };
	const size = found.content.reduce((n, s) => n + page.text.slice(s.start, s.end).split(/\s+/u).length, 0);
	const first = found.content[0];
	const opener = first ? view.tokens.find((t) => t.start >= first.start) : undefined;
	const list = ["bias", `frame ${frame}`, `by ${by}`, `size ${bucket(size)}`, `frame ${frame} by ${by}`];
	if (opener) list.push(`opens ${opener.tag}`, `frame ${frame} opens ${opener.tag}`);
	list.push(`block ${page.blocks[view.sentence.block]?.kind ?? ""}`);
	const inside = (view.quoted[cueRun.first] ?? -1) >= 0;
	if (inside) list.push("quoted", `quoted ${frame}`, `quoted by ${by}`);
	if (found.quotation >= 0) list.push("quotes", `quotes ${frame}`);
	if (group) {
		const { verb } = group;
		const form = group.passive
			? "passive"
			: group.infinitive
				? "infinitive"
				: group.finite
					? at(view, group.head).fine
					: "gerund";
		list.push(`group ${verb.group}`, `lemma ${verb.lemma}`, `form ${form}`, `group ${verb.group} ${frame}`);
		list.push(`lemma ${verb.lemma} ${frame}`, `group ${verb.group} by ${by}`, `group ${verb.group} ${form}`);
		if (group.negated) list.push("negated", `negated ${verb.group}`);
		for (let i = group.first; i < group.head; i++) if (at(view, i).tag === "AUX") list.push(`aux ${at(view, i).norm}`);
		if (found.source && found.source.last + 1 < cueRun.first - 2) list.push("far");
		if (opener && opener.start > at(view, group.head).end + 30) list.push("late");
	} else {
		const word = at(view, cueRun.last).norm;
		const noun = view.lang.nouns.has(word) ? word : at(view, cueRun.last - 1).norm;
		if (frame === "noun" && view.lang.nouns.has(noun))
			list.push(`noun ${noun}`, `noun ${noun} ${word === noun ? "" : word}`);
	}
	return list;
}

/** The log odds that a candidate is a voice, by the language's weights; traits without a weight count nothing. */
export function weigh(page: Page, view: View, found: Found): number {
	const { weights } = page.language.voices;
	let sum = 0;
	for (const trait of traits(page, view, found)) sum += weights.get(trait) ?? 0;
	return sum;
}
