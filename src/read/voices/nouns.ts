import type { Found } from "./found.js";
import { isVerb } from "./groups.js";
import { at, bareRun, is, isPunct, type Run, span, type View } from "./view.js";
import { word } from "./words.js";

/** The possessor before a noun phrase ("the ministry's", "his"), with its words; null where none stands there. */
function possessor(view: View, noun: number): Run | null {
	let i = noun - 1;
	while (
		i >= 0 &&
		noun - i < 5 &&
		(at(view, i).tag === "ADJ" || at(view, i).tag === "NOUN" || at(view, i).tag === "NUM")
	)
		i--;
	if (i < 0) return null;
	if (is(view, at(view, i), word.possessives)) return { first: i, last: i };
	const clitic = at(view, i);
	if (clitic.tag !== "PART" || !/^['’]/u.test(clitic.text)) return null;
	let first = i - 1;
	const inside = new Set(["PROPN", "NOUN", "ADJ", "NUM", "DET"]);
	while (first > 0 && inside.has(at(view, first - 1).tag) && at(view, first).tag !== "DET") first--;
	return first < i && first >= 0 ? { first, last: i } : null;
}

const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** The end of a noun's complement: before the next finite verb that belongs to the sentence and not to the complement. */
function complementEnd(view: View, from: number, clause: boolean): number {
	let allowed = clause ? 1 : 0;
	for (let i = from; i < view.tokens.length; i++) {
		const t = at(view, i);
		if (isPunct(view, i) && [",", ";", ":", "–", "—"].includes(t.text) && allowed === 0) return i - 1;
		if (view.quoted[i] !== view.quoted[from] && (view.quoted[from] ?? -1) >= 0) return i - 1;
		if (is(view, t, word.relatives) || t.tag === "SCONJ") allowed++;
		if (finite.has(t.fine) && !finite.has(at(view, i - 1).fine)) {
			if (allowed === 0) return i - 1;
			allowed--;
			while (isVerb(view, i + 1) || at(view, i + 1).tag === "PART" || at(view, i + 1).tag === "ADV") i++;
		}
	}
	return view.tokens.length - 1;
}

/** "his claim that …", "the ministry's call for …": nouns that bring in what somebody says. */
export function named(view: View): Found[] {
	const { hints, lang } = view;
	const found: Found[] = [];
	for (const i of hints.nouns) {
		const cue = lang.nouns.get(at(view, i).norm);
		if (!cue || at(view, i).tag !== "NOUN") continue;
		const next = at(view, i + 1);
		const that = is(view, next, word.that) && cue.frames.includes("that");
		const to = is(view, next, word.infinitive) && cue.frames.includes("to") && isVerb(view, i + 2);
		const preposition = cue.prepositions.includes(next.norm) && next.tag === "ADP";
		if (!that && !to && !preposition) continue;
		const source = possessor(view, i);
		if (!source) continue;
		const from = preposition ? i + 2 : i + 1;
		const run = bareRun(view, from, complementEnd(view, from, that));
		if (!run) continue;
		const start = source.last + 1;
		found.push({
			sentence: view.sentence.index,
			cue: [{ first: start, last: preposition ? i + 1 : i }],
			source: source.last > source.first ? { first: source.first, last: source.last } : source,
			content: [span(view, run)],
			quotation: -1,
			frame: "noun",
			group: null,
			hearsay: false,
		});
	}
	return found;
}
