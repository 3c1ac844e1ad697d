import type { Found } from "./found.js";
import { at, is, type Run, type View } from "./view.js";
import { word } from "./words.js";

const clock = /^\p{N}{1,2}[:.h]\p{N}{2}(?:[ap]\.?m\.?)?$/iu;

/** An attribution with the words of who speaks, freed of what does not belong to them; null where nobody is left who could speak. */
export function withSpeaker(view: View, found: Found): Found | null {
	const { source } = found;
	if (!source) return found;
	let { first, last } = source;
	// "There was an attacker; police denied it": of two clauses the last.
	for (let i = last; i >= first; i--) {
		if (at(view, i).text !== ";") continue;
		first = i + 1;
		break;
	}
	// The hour at the head of a line of a live report ("10:05 Police ask …").
	if (first === 0 && last > 0 && clock.test(at(view, 0).text)) first = 1;
	// "According to the ministry 21 were hurt": the number is the next clause's.
	const next = at(view, last + 1).tag;
	if (last > first && at(view, last).tag === "NUM" && (next === "VERB" || next === "AUX")) last--;
	// "One of them says": of whom.
	const lead = at(view, first - 1).tag;
	if (at(view, first).tag === "ADP" && (lead === "NUM" || lead === "PRON" || lead === "DET")) first--;
	if (first > last || isNothing(view, { first, last }) || isCounted(view, { first, last }, found)) return null;
	return first === source.first && last === source.last ? found : { ...found, source: { first, last } };
}

/** True for words that name nobody: numbers ("52 confirmed", "not 62"), or a clause that asks ("what the government said"). */
function isNothing(view: View, { first, last }: Run): boolean {
	const head = at(view, first);
	if (last > first && is(view, head, word.questions) && head.tag !== "DET" && !is(view, head, word.relatives))
		return true;
	for (let i = first; i <= last; i++) {
		const t = at(view, i);
		if (t.tag !== "NUM" && !is(view, t, word.negations)) return false;
	}
	return true;
}

/** True where the "verb" only describes what stands around it: "An estimated 300 people", "The confirmed toll", "27 people confirmed dead". */
function isCounted(view: View, { first, last }: Run, { cue: [cue] }: Found): boolean {
	if (!cue || cue.first !== last + 1) return false;
	const next = at(view, cue.last + 1);
	if (first === last && at(view, first).tag === "DET")
		return /^VB[ND]$/u.test(at(view, cue.last).fine) && /^(?:NUM|NOUN|ADJ|PROPN)$/u.test(next.tag);
	return at(view, first).tag === "NUM" && next.tag === "ADJ" && at(view, cue.last + 2).tag !== "NOUN";
}
