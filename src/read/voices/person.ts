import type { Sentence } from "../page.js";
import { subjectBefore } from "./source.js";
import { at, type Run, type View } from "./view.js";

/** True where one person stands in a run: a name, a role as one takes it up ("a nurse"), or a pronoun of one ("she"). */
export function isPerson(view: View, source: Run): boolean {
	const { lang } = view;
	if (lang.first.has(at(view, source.first).norm)) return false;
	for (let i = source.first; i <= source.last; i++) {
		const t = at(view, i);
		if (t.tag === "CCONJ" || lang.bodies.has(t.norm)) return false;
		if (t.text === "," && i > source.first) return true;
		if (t.tag === "PROPN" && i === source.last) return true;
		if (lang.people.has(t.norm) && t.fine === "NN") return true;
	}
	const one = lang.pronouns.get(at(view, source.first).norm);
	return source.first === source.last && (one?.gender === "he" || one?.gender === "she");
}

/** The pronoun of one person straight behind a verb ("We met her"); null where none stands there. */
export function objectAfter(view: View, i: number): Run | null {
	const gender = view.lang.pronouns.get(at(view, i).norm)?.gender;
	const next = at(view, i + 1).tag;
	// "Her house": a possessive is no person.
	const isOne = (gender === "he" || gender === "she") && next !== "NOUN" && next !== "ADJ" && next !== "PROPN";
	return isOne ? { first: i, last: i } : null;
}

/** The person with whom a paragraph begins, by its first sentence, and the first verb that tells of him; null where it begins otherwise. */
export function introduced(view: View | undefined): { opener: Sentence; source: Run; cue: Run } | null {
	if (!view) return null;
	for (let i = 1; i < view.tokens.length; i++) {
		if (at(view, i).tag !== "VERB" && at(view, i).tag !== "AUX") continue;
		const source = subjectBefore(view, i);
		if (!source) continue;
		if (source.first > 0 || !isPerson(view, source)) return null;
		return { opener: view.sentence, source, cue: { first: i, last: i } };
	}
	return null;
}
