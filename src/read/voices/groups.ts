import type { CueForm, CueVerb, VerbForm } from "../../lang/voices.js";
import { at, is, type Run, type View } from "./view.js";
import { word } from "./words.js";

/** A verb with its auxiliaries: a place where somebody may be saying something. */
export interface Group extends Run {
	/** Index of the verb itself. */
	readonly head: number;
	readonly verb: CueVerb;
	readonly forms: readonly VerbForm[];
	readonly passive: boolean;
	readonly negated: boolean;
	/** "to announce", "saying": no subject of its own. */
	readonly finite: boolean;
	readonly infinitive: boolean;
	/** Index in the sentence's quotations, -1 outside. */
	readonly quoted: number;
}

/** "is confident", "were worried": a state of mind after a form of "to be". */
function felt(view: View, i: number): CueForm | undefined {
	const form = view.lang.adjectives.get(at(view, i).norm);
	if (!form || at(view, i).tag === "NOUN") return undefined;
	let j = i - 1;
	while (j >= 0 && i - j < 5 && (at(view, j).tag === "ADV" || at(view, j).tag === "PART")) j--;
	return is(view, at(view, j), word.be) ? form : undefined;
}

/** "Police report 18 dead": a verb that looks like a noun, after who speaks, in a sentence that has no other verb. */
function terseVerb(view: View, i: number, form: CueForm): boolean {
	if (!form.forms.includes("base") && !form.forms.includes("third")) return false;
	if (!is(view, at(view, i - 1), word.bodies | word.people)) return false;
	const next = at(view, i + 1).tag;
	if (next !== "NUM" && next !== "DET" && next !== "SCONJ" && next !== "ADJ") return false;
	return !view.tokens.some((t) => t.tag === "AUX" || /^VB[DZP]$/u.test(t.fine));
}

/** "“…,” replies Ms Brodsky": a verb that looks like a noun, straight after what is said and before who says it. */
function inverted(view: View, i: number, form: CueForm): boolean {
	if (!form.forms.includes("third") || !form.verb.frames.includes("quote")) return false;
	const { quoted } = view;
	const close = at(view, i - 1).text === "," ? i - 2 : i - 1;
	if ((quoted[i] ?? -1) >= 0 || (quoted[close] ?? -1) < 0) return false;
	const next = at(view, i + 1).tag;
	return next === "PROPN" || next === "DET" || next === "PRON";
}

/** True for words that are a deed and tell nothing ("said mass", "said a prayer"). */
function saysRite(view: View, head: number): boolean {
	const next = is(view, at(view, head + 1), word.articles) ? head + 2 : head + 1;
	return view.lang.rites.has(at(view, next).norm);
}

/** Cue verbs of a sentence with their auxiliaries, left to right. */
export function groups(view: View): Group[] {
	const { hints, lang, quoted } = view;
	const found: Group[] = [];
	for (const head of hints.verbs) {
		const token = at(view, head);
		const form = lang.verbs.get(token.norm) ?? felt(view, head);
		if (!form) continue;
		const speech = form.forms.includes("past") && (form.verb.group === "say" || form.verb.group === "tell");
		const state = form.verb.group === "feel";
		const terse = token.tag === "NOUN" && (terseVerb(view, head, form) || inverted(view, head, form));
		if (token.tag !== "VERB" && !(speech && token.tag !== "NOUN") && !state && !terse) continue;
		if (speech && saysRite(view, head)) continue;
		const before = at(view, head - 1);
		if (is(view, before, word.articles) && !form.forms.includes("past")) continue;
		let first = head;
		let passive = false;
		let negated = false;
		let infinitive = false;
		let auxiliary = false;
		for (let i = head - 1; i >= 0 && head - i < 8; i--) {
			const t = at(view, i);
			if (quoted[i] !== quoted[head]) break;
			if (is(view, t, word.negations)) negated = true;
			else if (is(view, t, word.be) && (t.tag === "AUX" || t.tag === "VERB")) {
				if (first === head || !auxiliary) passive = form.forms.includes("participle") && !state;
				auxiliary = true;
			} else if (t.tag === "AUX" || is(view, t, word.have)) auxiliary = true;
			else if (is(view, t, word.infinitive) && t.tag === "PART") {
				infinitive = true;
				first = i;
				break;
			} else if (t.tag !== "ADV" && t.tag !== "PART") break;
			else if (is(view, t, word.owners)) break;
			first = i;
		}
		while (first < head && at(view, first).tag === "PUNCT") first++;
		const onlyGerund = form.forms.length === 1 && form.forms[0] === "gerund";
		found.push({
			first,
			last: head,
			head,
			verb: form.verb,
			forms: form.forms,
			passive,
			negated,
			infinitive,
			finite: !infinitive && (!onlyGerund || auxiliary),
			quoted: quoted[head] ?? -1,
		});
	}
	return found;
}

export function isVerb(view: View, i: number): boolean {
	const { tag } = at(view, i);
	return tag === "VERB" || tag === "AUX";
}
