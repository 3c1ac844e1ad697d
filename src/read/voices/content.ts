import type { Frame } from "../../lang/voices.js";
import { type Group, isVerb } from "./groups.js";
import { at, bareRun, is, isComma, isPunct, type Run, type View } from "./view.js";
import { word } from "./words.js";

/** What follows a cue: where its content begins and by what it is brought in. */
export interface Opening {
	readonly from: number;
	readonly frame: Frame | "preposition";
	/** Last token of the cue ("called for"). */
	readonly cueEnd: number;
}

const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);
const nounish = new Set(["DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ", "SYM"]);

/** True where a clause with a finite verb begins at `from`: a noun phrase and then a verb, before any other clause opens. */
function clauseAt(view: View, from: number): boolean {
	if (!nounish.has(at(view, from).tag) && at(view, from).tag !== "ADV") return false;
	for (let i = from; i < view.tokens.length && i - from < 22; i++) {
		const t = at(view, i);
		if (t.tag === "AUX") return true;
		if (t.tag === "VERB") {
			const before = at(view, i - 1);
			if (is(view, before, word.infinitive)) return false;
			// "Four bodies left by the flood": a participle that says more of a noun is no clause.
			if (t.fine === "VBG" || (t.fine === "VBN" && t.rel === "acl")) continue;
			return i > from;
		}
		if (t.tag === "SCONJ" || t.text === ";" || t.text === ":") return false;
		// "Said on Monday evening, but the number is to rise": another clause begins.
		if (isComma(view, i) && at(view, i + 1).tag === "CCONJ") return false;
		if (is(view, t, word.relatives) && i > from) return false;
		if (is(view, t, word.infinitive) && t.tag === "PART") return false;
	}
	return false;
}

/** Skips what stands between a cue and its content: when, where and in what it was said, and who was told. */
function pastAdjuncts(view: View, from: number, hearer: boolean): number[] {
	const stops: number[] = [from];
	let told = hearer;
	for (let i = from; i < view.tokens.length && i - from < 26; i++) {
		const t = at(view, i);
		if (view.quoted[i] !== view.quoted[from - 1]) break;
		if (isVerb(view, i) || t.tag === "SCONJ" || t.text === ";" || t.text === ":") break;
		if (is(view, t, word.that) || is(view, t, word.questions)) break;
		if (isComma(view, i)) stops.push(i + 1);
		else if (told && i > from && !nounish.has(t.tag)) told = false;
		stops.push(i + 1);
	}
	return stops;
}

/** "More than 3,000 arrests", "at least six": a number behind the words that hedge it. */
function counts(view: View, from: number): boolean {
	for (let i = from; i < from + 4; i++) {
		const { tag } = at(view, i);
		if (tag === "NUM") return true;
		if (tag !== "ADV" && tag !== "ADP" && tag !== "ADJ") return false;
	}
	return false;
}

/** True where one of the nouns stands in the object that begins at `from`, before a verb or a comma. */
function objectAmong(view: View, from: number, nouns: ReadonlySet<string>): boolean {
	const { amounts } = view.lang;
	for (let i = from; i < view.tokens.length && i - from < 7; i++) {
		const t = at(view, i);
		if (nouns.has(t.norm)) return true;
		// A number of some: "nine of the dead", "the number of dead".
		const before = at(view, i - 1);
		if (t.tag === "ADP" && i > from && (before.tag === "NUM" || amounts.has(before.norm))) continue;
		if (t.tag === "VERB" || t.tag === "ADP" || t.text === "," || t.text === ";") return false;
	}
	return false;
}

/** True for an adjective behind a verb that leads no noun ("confirmed dead in the storm"). */
function isResult(view: View, i: number): boolean {
	const next = at(view, i + 1);
	return (
		at(view, i).tag === "ADJ" && (next.tag === "ADP" || next.tag === "AUX" || next.tag === "VERB" || next.text === ".")
	);
}

/**
 * Where a clause without "that" begins behind who was told and where ("told the Norton Post in Easton he feared"): at the first pronoun or article behind a noun. Null where
 * there is none.
 */
function pastHearer(view: View, from: number): number | null {
	for (let i = from; i < view.tokens.length && i - from < 14; i++) {
		const t = at(view, i);
		const before = at(view, i - 1).tag;
		if (t.tag === "VERB" || t.tag === "AUX" || t.tag === "PUNCT" || t.tag === "CCONJ" || t.tag === "SCONJ") return null;
		const behind = before === "NOUN" || before === "PROPN";
		const subject = t.tag === "DET" || view.lang.pronouns.has(t.norm) || view.lang.first.has(t.norm);
		if (behind && subject && !is(view, t, word.relatives) && clauseAt(view, i)) return i;
	}
	return null;
}

/** Words of when between a verb and its preposition ("spoke that morning of"). */
const whenWords = 3;

/** "Spoke that morning of “a few stray dogs”": a quotation behind the preposition of a verb; null where none stands there. */
function quotedAfter(view: View, { head, verb }: Group, next: number): Opening | null {
	for (let i = next; i <= next + whenWords; i++) {
		const t = at(view, i);
		if (verb.prepositions.includes(t.norm) && !is(view, at(view, i + 1), word.times)) {
			const from = at(view, i + 1).tag === "DET" ? i + 2 : i + 1;
			const opens = [i + 1, from].find((k) => (view.quoted[k] ?? -1) >= 0 && view.quoted[k] !== view.quoted[head]);
			return opens === undefined ? null : { from: opens, frame: "quote", cueEnd: i };
		}
		const isWhen = is(view, t, word.times) || is(view, at(view, i + 1), word.times);
		if (!isWhen) return null;
	}
	return null;
}

/** Where the content of a verb begins to its right, or null. */
export function openingAfter(view: View, group: Group): Opening | null {
	const { tokens } = view;
	const { verb } = group;
	const takes = (frame: Frame) => verb.frames.includes(frame);
	let next = group.head + 1;
	let cueEnd = group.head;
	if (
		takes("that") &&
		!takes("hearer") &&
		at(view, next).tag === "ADV" &&
		clauseAt(view, next) &&
		isVerb(view, next + 1)
	)
		return { from: next, frame: "that", cueEnd };
	// Prepositions and adverbs that belong to the cue.
	while (
		at(view, next).tag === "ADV" &&
		next < tokens.length &&
		!is(view, at(view, next), word.questions) &&
		!counts(view, next)
	)
		next++;
	const t = at(view, next);
	if (next >= tokens.length) return null;
	const opensQuote = (i: number) => (view.quoted[i] ?? -1) >= 0 && view.quoted[i] !== view.quoted[group.head];
	if (opensQuote(next) && (takes("quote") || takes("object"))) return { from: next, frame: "quote", cueEnd };
	if (t.text === ":" && next + 1 < tokens.length) return { from: next + 1, frame: "quote", cueEnd };
	if (isComma(view, next) && opensQuote(next + 1) && takes("quote")) return { from: next + 1, frame: "quote", cueEnd };
	if (isPunct(view, next) && !isComma(view, next) && t.text !== "$") return null;
	if (is(view, t, word.that) && takes("that")) return { from: next, frame: "that", cueEnd };
	if (is(view, t, word.infinitive) && takes("to") && isVerb(view, next + 1)) return { from: next, frame: "to", cueEnd };
	if (is(view, t, word.questions) && takes("wh")) return { from: next, frame: "wh", cueEnd };
	const spokenOf = verb.group === "speak" ? quotedAfter(view, group, next) : null;
	if (spokenOf) return spokenOf;
	if (verb.prepositions.includes(t.norm) && !is(view, at(view, next + 1), word.times) && next + 1 < tokens.length) {
		cueEnd = next;
		return { from: next + 1, frame: "preposition", cueEnd };
	}
	if (takes("that") && !takes("hearer") && clauseAt(view, next)) {
		// Words of time before a clause belong to neither.
		let from = next;
		while (is(view, at(view, from), word.times) && from + 1 < tokens.length) from++;
		if (is(view, at(view, from), word.that) || opensQuote(from) || from === next || clauseAt(view, from))
			return { from, frame: "that", cueEnd };
	}
	if (takes("hearer") && nounish.has(t.tag)) {
		for (let i = next + 1; i < tokens.length && i - next < 16; i++) {
			const w = at(view, i);
			if (is(view, w, word.infinitive) && opensQuote(i + 1))
				return { from: verb.group === "demand" ? next : i, frame: "to", cueEnd };
			const begins = opensQuote(i) && view.quoted[i - 1] !== view.quoted[i];
			if (begins && at(view, i - 1).tag !== "DET" && at(view, i - 1).tag !== "ADP")
				return { from: i, frame: "quote", cueEnd };
			if (w.text === ":") return { from: i + 1, frame: "quote", cueEnd };
			if (is(view, w, word.that)) return { from: i, frame: "that", cueEnd };
			if (is(view, w, word.questions) && w.tag !== "PRON") return { from: i, frame: "wh", cueEnd };
			if (is(view, w, word.infinitive) && isVerb(view, i + 1))
				return { from: verb.group === "demand" ? next : i, frame: "to", cueEnd };
			if (verb.after.includes(w.norm)) return { from: i + 1, frame: "preposition", cueEnd };
			if (isVerb(view, i) && w.fine !== "VBG" && i > next + 1) break;
			if (w.text === ";") break;
		}
		if (verb.group === "tell" && at(view, next).tag === "PRON" && clauseAt(view, next + 1))
			return { from: next + 1, frame: "that", cueEnd };
		if (verb.group === "tell") {
			const from = pastHearer(view, next + 1);
			if (from !== null) return { from, frame: "that", cueEnd };
			if (clauseAt(view, next + 1)) return { from: next + 1, frame: "that", cueEnd };
			return null;
		}
	}
	if (takes("to") && nounish.has(t.tag)) {
		for (let i = next + 1; i < tokens.length && i - next < 10; i++) {
			if (is(view, at(view, i), word.infinitive) && isVerb(view, i + 1)) return { from: next, frame: "to", cueEnd };
			if (isPunct(view, i) || isVerb(view, i)) break;
		}
	}
	if (verb.objects && !objectAmong(view, next, verb.objects)) return null;
	// "The number of people confirmed dead": what is counted is the noun before.
	if (takes("object") && group.head === group.first && isResult(view, next)) return null;
	if (takes("gerund") && (t.fine === "VBG" || (t.tag === "AUX" && at(view, next + 1).fine === "VBN")))
		return { from: next, frame: "gerund", cueEnd };
	// "what officials said was a mistake", "which he said would end": the clause lacks its subject.
	if (
		takes("that") &&
		group.finite &&
		finite.has(t.fine) &&
		view.tokens.slice(0, group.first).some((w) => is(view, w, word.relatives) || is(view, w, word.questions))
	)
		return { from: next, frame: "that", cueEnd };
	if (takes("object") && (nounish.has(t.tag) || t.tag === "VERB" || counts(view, next)))
		return { from: next, frame: "object", cueEnd };
	// "said on Friday that …", "said in a statement: “…”".
	for (const i of pastAdjuncts(view, next, false)) {
		const w = at(view, i);
		if (is(view, w, word.that) && takes("that")) return { from: i, frame: "that", cueEnd };
		if (is(view, w, word.questions) && takes("wh") && w.tag !== "PRON") return { from: i, frame: "wh", cueEnd };
		if (opensQuote(i) && takes("quote")) return { from: i, frame: "quote", cueEnd };
		if (w.text === ":" && i + 1 < tokens.length) return { from: i + 1, frame: "quote", cueEnd };
		if (takes("that") && i > next && at(view, i - 1).tag !== "ADP" && is(view, at(view, i - 1), word.times)) {
			if (clauseAt(view, i)) return { from: i, frame: "that", cueEnd };
		}
		if (takes("to") && is(view, w, word.infinitive) && w.tag === "PART") return { from: i, frame: "to", cueEnd };
	}
	return null;
}

/**
 * The run of content that an opening begins. `others` are the verbs of the sentence that may say something, `own` the one that says this,
 * `barriers` the tokens at which attributions to the left begin.
 */
export function contentEnd(
	view: View,
	opening: Opening,
	own: Group,
	others: readonly Group[],
	barriers: readonly number[],
): Run | null {
	const { tokens } = view;
	const { from } = opening;
	const clause = opening.frame === "that" || opening.frame === "wh";
	let last = tokens.length - 1;
	const inner = view.quoted[own.head] ?? -1;
	for (let i = from; i < tokens.length; i++) {
		if (inner >= 0 && view.quoted[i] !== inner) {
			last = i - 1;
			break;
		}
		if (i > from && barriers.includes(i)) {
			last = i - 1;
			break;
		}
		const t = at(view, i);
		const q = view.quoted[i] ?? -1;
		if (q >= 0 && q !== inner) continue;
		if (t.text === ";" || (t.text === ":" && !clause)) {
			last = i - 1;
			break;
		}
		const next =
			t.tag === "CCONJ" && i > from
				? others.find((g) => g.first === i + 1 || (g.head > i && g.first <= i + 1))
				: undefined;
		if (next && next.first === i + 1 && next.head !== own.head) {
			// A second verb of the same form goes on with the same speaker.
			const same = next.finite && own.finite && next.forms.some((f) => own.forms.includes(f));
			const gerunds = !next.finite && !own.finite && !next.infinitive && !own.infinitive;
			if (same || gerunds) {
				last = i - 1;
				break;
			}
		}
		if (isComma(view, i) && i > from) {
			const after = at(view, i + 1);
			if (is(view, after, word.breaks)) {
				const speaks = others.some((g) => g.head > i && g.head - i < 14);
				if (!clause || speaks) {
					last = i - 1;
					break;
				}
			}
			if (after.tag === "CCONJ") {
				const speaks = others.some((g) => g.head > i && g.head - i < 12 && g.finite && g.quoted === own.quoted);
				if (speaks || !clause) {
					if (speaks || isVerb(view, i + 2)) {
						last = i - 1;
						break;
					}
				}
			}
			const gerund = others.find((g) => g.head === i + 1 && !g.finite && !g.infinitive);
			if (gerund && (gerund.verb.frames.includes("that") || gerund.verb.group === "name")) {
				last = i - 1;
				break;
			}
		}
	}
	return bareRun(view, from, last);
}
