import { at, bareRun, is, isComma, isPunct, type Run, type View } from "./view.js";
import { word } from "./words.js";

const inside = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "ADP", "PART", "CCONJ", "SYM", "X"]);
const starts = new Set(["DET", "PRON", "PROPN", "NUM", "ADJ"]);
const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const dashes = new Set(["-", "–", "—"]);
const joiners = new Set(["-", "–", ".", "'", "’", "&", "/", "(", ")", "%", "$"]);

function inNounPhrase(view: View, i: number): boolean {
	const t = at(view, i);
	if (t.tag === "PUNCT" || t.tag === "SYM") {
		// A dash between spaces parts; one inside a word joins.
		if (dashes.has(t.text)) return at(view, i - 1).end === t.start && at(view, i + 1).start === t.end;
		return joiners.has(t.text);
	}
	// The words of a name, whatever kind the tagger makes of one ("the United Nations").
	if (t.tag === "VERB" && (t.fine === "NNP" || t.fine === "NNPS")) return true;
	return inside.has(t.tag);
}

/** The start of the noun phrase that ends at `last`, walking left. */
function phraseStart(view: View, last: number): number {
	let first = last;
	for (let i = last; i >= 0 && last - i < 24; i--) {
		if (view.quoted[i] !== view.quoted[last]) break;
		if (!inNounPhrase(view, i)) break;
		const t = at(view, i);
		if (t.tag === "PRON" && i < last && is(view, t, word.pronouns) && !is(view, t, word.possessives)) break;
		first = i;
	}
	// A conjunction joins clauses, not names, where what stands before it hangs on a verb.
	for (let i = last; i > first; i--) {
		if (at(view, i).tag !== "CCONJ") continue;
		const before = at(view, first - 1).tag;
		if (before === "VERB" || before === "AUX") first = i + 1;
		break;
	}
	while (first <= last && (at(view, first).tag === "CCONJ" || joiners.has(at(view, first).text))) first++;
	// "In Almaty police said": a phrase that opens with a preposition ends where a noun phrase begins anew.
	if (at(view, first).tag === "ADP" && !is(view, at(view, first), word.approximate)) {
		for (let i = first + 2; i <= last; i++) {
			const here = at(view, i);
			const before = at(view, i - 1);
			const anew = (here.tag === "DET" || here.tag === "PRON") && nominal.has(before.tag);
			const changes =
				(here.tag === "NOUN" && before.tag === "PROPN" && here.fine === "NNS") ||
				(here.tag === "PROPN" && before.fine === "NNS");
			const timeEnds =
				is(view, before, word.times) && !is(view, here, word.times) && here.tag !== "NUM" && starts.has(here.tag);
			if (anew || timeEnds || changes) return i;
		}
		return last + 1;
	}
	while (first < last && is(view, at(view, first), word.relatives)) first++;
	// "On Monday" left over before a noun phrase: times at its head are no part of the speaker.
	while (first < last && is(view, at(view, first), word.times) && at(view, first).tag !== "DET") first++;
	return first;
}

/** The index of the comma that opens the aside which the comma at `close` shuts, or -1. */
function asideStart(view: View, close: number): number {
	for (let i = close - 1; i > 0 && close - i < 30; i--) {
		if (view.quoted[i] !== view.quoted[close]) return -1;
		if (isComma(view, i)) {
			const next = at(view, i + 1);
			const opens =
				next.tag === "DET" ||
				next.tag === "PRON" ||
				next.tag === "NUM" ||
				next.tag === "ADJ" ||
				next.tag === "NOUN" ||
				next.tag === "PROPN" ||
				next.tag === "ADP" ||
				next.tag === "SCONJ" ||
				next.tag === "VERB" ||
				next.tag === "ADV" ||
				is(view, next, word.relatives);
			if (opens && (nominal.has(at(view, i - 1).tag) || at(view, i - 1).text === ")")) return i;
			if (next.tag !== "CCONJ") return -1;
		}
		if (at(view, i).text === ";" || at(view, i).text === ":") return -1;
	}
	return -1;
}

/** The noun phrase that ends just before token `before`: the subject of a verb that stands there. Null where none does. */
export function subjectBefore(view: View, before: number): Run | null {
	let last = before - 1;
	while (last >= 0) {
		const year = at(view, last).tag === "NUM" && isComma(view, last - 1) && is(view, at(view, last - 3), word.times);
		if (at(view, last).tag === "ADV") last--;
		else if (year) last -= at(view, last - 4).tag === "ADP" ? 5 : 4;
		else if (is(view, at(view, last), word.times) && at(view, last).tag !== "VERB")
			last -= at(view, last - 1).tag === "ADP" || at(view, last - 1).tag === "DET" ? 2 : 1;
		else break;
	}
	if (last < 0) return null;
	if (is(view, at(view, last), word.relatives)) return { first: last, last };
	let end = last;
	if (isComma(view, last)) {
		const open = asideStart(view, last);
		if (open < 1) return null;
		end = open - 1;
		// "The mayor, in an interview, said": when and where it was said is no part of who said it.
		const opener = at(view, open + 1).tag;
		if (opener === "ADP" || opener === "SCONJ" || opener === "ADV") last = end;
	}
	// "Anna Brodsky, 58, who teaches, says": between a name and what describes it stands an age.
	if (at(view, end).tag === "NUM" && isComma(view, end - 1) && at(view, end - 2).tag === "PROPN") end -= 2;
	const t = at(view, end);
	if (t.tag === "PRON") return { first: ofThem(view, end), last };
	if (t.fine === "VBN" && nominal.has(at(view, end - 1).tag)) end--;
	else if (!nominal.has(t.tag) && t.tag !== "ADJ" && t.tag !== "DET" && t.text !== ")") return null;
	const relative = relativeBefore(view, end);
	if (relative > 0) {
		const start = phraseStart(view, relative - 1);
		if (start < relative) return bareRun(view, start, last);
	}
	const first = phraseStart(view, end);
	if (first > end) return null;
	return bareRun(view, first, last);
}

const some = new Set(["NUM", "DET", "PRON", "ADJ"]);

/** Where the phrase of a pronoun begins: "one of them", "some of those". */
function ofThem(view: View, end: number): number {
	const isPart = at(view, end - 1).tag === "ADP" && some.has(at(view, end - 2).tag);
	return isPart && view.quoted[end - 2] === view.quoted[end] ? end - 2 : end;
}

/** "Officials who spoke with reporters said": the relative pronoun, straight after a noun, whose clause ends at `end`; -1 where there is none. */
function relativeBefore(view: View, end: number): number {
	let verbs = 0;
	for (let i = end; i > 0 && end - i < 24; i--) {
		const t = at(view, i);
		if (isPunct(view, i) && !joiners.has(t.text)) return -1;
		if (t.tag === "VERB" || t.tag === "AUX") verbs++;
		if (t.tag === "SCONJ") return -1;
		if (is(view, t, word.subjects)) {
			// A clause between pronoun and verb, and a noun before the pronoun.
			return verbs > 0 && nominal.has(at(view, i - 1).tag) ? i : -1;
		}
	}
	return -1;
}

/** The last token of a relative clause that begins at `from`: before the next sign. */
function clauseLast(view: View, from: number, quoted: number | undefined): number {
	let end = from;
	while (end + 1 < view.tokens.length && !isPunct(view, end + 1) && view.quoted[end + 1] === quoted) end++;
	return end;
}

/** True where a verb stands between `from` and the next comma, outside a relative clause: a clause of its own, not a description. */
function clauseFollows(view: View, from: number): boolean {
	for (let i = from; i < view.tokens.length && i - from < 24; i++) {
		const t = at(view, i);
		if (isComma(view, i) || is(view, t, word.relatives)) return false;
		if (t.tag === "AUX" || (t.tag === "VERB" && i > from)) return true;
	}
	return false;
}

/** The noun phrase that begins at `from` (after a verb: "said Anna Brodsky, a lawyer"), with what describes it. Null where none does. */
export function subjectAfter(view: View, from: number): Run | null {
	const { tokens } = view;
	const quoted = view.quoted[from];
	let last = -1;
	for (let i = from; i < tokens.length; i++) {
		const t = at(view, i);
		if (view.quoted[i] !== quoted) break;
		if (t.tag === "PRON" && i === from && !is(view, t, word.possessives)) {
			last = i;
			break;
		}
		if (last >= 0 && is(view, t, word.subjects)) {
			last = clauseLast(view, i, quoted);
			i = last;
			continue;
		}
		if (inNounPhrase(view, i)) {
			const next = at(view, i + 1);
			if (t.tag === "ADP" && (is(view, next, word.times) || next.tag === "NUM")) break;
			if (t.tag === "ADP" && last < 0) return null;
			if (t.tag !== "ADP" && t.tag !== "CCONJ" && t.tag !== "DET") last = i;
			continue;
		}
		if (isComma(view, i) && last >= 0) {
			const next = at(view, i + 1);
			const describes =
				next.tag === "DET" || next.tag === "NOUN" || next.tag === "ADJ" || next.tag === "PROPN" || next.tag === "NUM";
			if (is(view, next, word.relatives)) {
				// A description by a relative clause runs to the next comma or the end.
				last = clauseLast(view, i + 1, quoted);
				i = last;
				continue;
			}
			if (describes && at(view, i + 2).text !== "" && !clauseFollows(view, i + 1)) continue;
		}
		break;
	}
	return last < from ? null : bareRun(view, from, last);
}
