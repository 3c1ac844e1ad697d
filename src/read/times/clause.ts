import { preceding } from "../../core/lists.js";
import type { TimeRole } from "../../core/reading.js";
import type { ClauseWords } from "../../lang/times.js";
import type { Token } from "../../text/tokens.js";

export type Tense = "past" | "present" | "future";
/** What a time is in its clause: when it happened, a bound, a part of a name or noun phrase, the moment of saying. */
export type Role = TimeRole;

/** How far a verb is looked for, in tokens. */
const reach = 30;

/** True where a bare form tells what is to come: a particle governs it, and no verb before it tells what was done ("Ministers to meet Friday"). */
function toCome(tokens: readonly Token[], i: number, words: ClauseWords): boolean {
	const near = words.particle.has(tokens[i - 1]?.norm ?? "") ? i - 1 : i - 2;
	if (!words.particle.has(tokens[near]?.norm ?? "")) return false;
	// "Is to resume".
	const governor = tokens[near - 1]?.norm ?? "";
	// "Is due to reopen".
	if (words.copula.has(governor) || words.future.has(governor)) return true;
	for (let k = near - 1; k >= 0 && k >= near - reach; k--) {
		const t = tokens[k];
		if (t && (words.past.has(t.norm) || words.fine[t.fine] === "past" || words.fine[t.fine] === "present")) {
			// "Called on them to march": who asks, plans or threatens speaks of what is to come.
			return t.tag === "VERB" && words.prospects.has(t.norm);
		}
	}
	return true;
}

/** The tense that one word shows, null where it shows none. */
function tenseAt(tokens: readonly Token[], i: number, words: ClauseWords): Tense | null {
	const t = tokens[i];
	if (!t) return null;
	// "Plans" and "May" as nouns tell nothing.
	const nominal = t.tag === "NOUN" || t.tag === "PROPN" || t.tag === "ADJ";
	if (!nominal && words.future.has(t.norm)) return "future";
	if (words.futurePairs.has(`${t.norm} ${tokens[i + 1]?.norm ?? ""}`)) return "future";
	if (t.tag !== "VERB" && t.tag !== "AUX") return null;
	const fine = words.fine[t.fine];
	if (fine === "none") return null;
	if (fine === "bare") return toCome(tokens, i, words) ? "future" : "present";
	if (fine === "present" && words.schedule.has(t.norm)) return "future";
	if (fine !== undefined) return fine;
	// Tagged a verb, yet its form is of none ("the United").
	if (t.fine !== "") return null;
	if (words.past.has(t.norm) || words.pastEnding.test(t.norm)) return "past";
	return words.present.has(t.norm) || t.tag === "VERB" ? "present" : null;
}

const strength: Readonly<Record<Tense, number>> = { present: 1, past: 2, future: 3 };

/** Tense of the verb group that ends with token `i`: "would still be held" is to come, "is held" present, "had been held" past. */
function groupTense(tokens: readonly Token[], i: number, words: ClauseWords): Tense | null {
	let best = tenseAt(tokens, i, words);
	let lead = false;
	// "The order to leave was given": what stands before a finite auxiliary is of another group.
	let finite = false;
	for (let k = i - 1, gap = 0; k >= 0 && k >= i - 7 && gap < 3; k--) {
		const t = tokens[k];
		if (!t || words.borders.has(t.norm)) break;
		const tense = tenseAt(tokens, k, words);
		if (tense === null && t.tag !== "ADV" && t.tag !== "PART" && t.tag !== "AUX") {
			gap++;
			continue;
		}
		if (tense === null) continue;
		if (words.over.has(t.norm)) return "past";
		// "Will stay shut": the bare form between is led by what stands before it.
		if (best === "past" && words.fine[t.fine] === "bare" && k === i - 1) continue;
		if (t.tag !== "AUX" && (tense !== "future" || finite)) break;
		// What stands before a form decides: "is held" is no past.
		// "Has given": what is told still holds.
		if (
			best === null ||
			strength[tense] > strength[best] ||
			(best !== "future" && !lead && t.tag === "AUX" && gap === 0)
		)
			best = tense;
		lead = true;
		finite ||= t.tag === "AUX" && (words.fine[t.fine] === "past" || words.fine[t.fine] === "present");
	}
	return best;
}

/**
 * The tense of the clause around tokens `[first, last]`: that of the nearest verb group before it in the clause, else after it, else anywhere
 * before, else after.
 */
export function tenseOf(tokens: readonly Token[], first: number, last: number, words: ClauseWords): Tense | null {
	const look = (from: number, step: 1 | -1, bounded: boolean): Tense | null => {
		for (let i = from, left = reach; i >= 0 && i < tokens.length && left > 0; i += step, left--) {
			if (bounded && words.borders.has(tokens[i]?.norm ?? "")) return null;
			if (tenseAt(tokens, i, words) === null) continue;
			return step === 1 ? tenseAt(tokens, i, words) : groupTense(tokens, i, words);
		}
		return null;
	};
	return look(first - 1, -1, true) ?? look(last + 1, 1, true) ?? look(first - 1, -1, false) ?? look(last + 1, 1, false);
}

/** True where a verb that sets what is to come ("declared", "imposed") stands before token `first` in its clause, and no other form between. */
function isSet(
	tokens: readonly Token[],
	first: number,
	words: ClauseWords,
	verbs: ReadonlySet<string> = words.prospects,
): boolean {
	for (let i = first - 1; i >= 0 && first - i < reach; i--) {
		const t = tokens[i];
		if (!t || words.borders.has(t.norm)) return false;
		if (t.tag === "VERB") return verbs.has(t.norm);
	}
	return false;
}

/** True where token `at` is what is called for ("called for a general strike"): the day after it is the one on which it is to be. */
function isCalled(tokens: readonly Token[], at: number, words: ClauseWords): boolean {
	if (!words.gatherings.has(tokens[at]?.norm ?? "")) return false;
	for (let i = at - 1; i > 0 && i > at - 6; i--) {
		const t = tokens[i];
		if (!t || t.tag === "VERB" || words.borders.has(t.norm)) return false;
		if (words.purpose.has(t.norm)) return words.callers.has(tokens[i - 1]?.norm ?? "");
	}
	return false;
}

/** True where the verb right before a word of "until" tells what went on till then ("the hall burned until Monday"). */
export function lasted(tokens: readonly Token[], first: number, words: ClauseWords): boolean {
	let at = first - 1;
	while (at > 0 && first - at < 4 && words.roles[tokens[at]?.norm ?? ""] !== "until") at--;
	return words.roles[tokens[at]?.norm ?? ""] === "until" && words.lasting.has(tokens[at - 1]?.norm ?? "");
}

/** True where the words before token `first` say that what follows is to come ("as early as Tuesday", "called a strike for Monday", "declared three days of mourning from Saturday"). */
export function isAhead(tokens: readonly Token[], first: number, words: ClauseWords): boolean {
	const lead = preceding(tokens, first)?.norm ?? "";
	// "Declared a curfew, starting on Thursday".
	const opening = words.roles[lead] === "when" ? first - 2 : first - 1;
	if (words.opening.has(tokens[opening]?.norm ?? "") && isSet(tokens, opening, words)) return true;
	if (words.roles[lead] === "when" && isCalled(tokens, first - 2, words)) return true;
	if ((words.purpose.has(lead) || words.roles[lead] === "since") && isSet(tokens, first, words)) return true;
	if (words.purpose.has(lead) && isSet(tokens, first, words, words.stopping)) return true;
	const said = tokens
		.slice(Math.max(0, first - 3), first)
		.map((t) => t.norm)
		.join(" ");
	return words.ahead.has(said);
}

/** The part that a time plays in its clause. */
export function roleOf(tokens: readonly Token[], first: number, last: number, words: ClauseWords): Role | null {
	const next = tokens[last + 1];
	if (next && (words.possessives.has(next.norm) || next.tag === "NOUN" || next.tag === "ADJ" || next.tag === "PROPN")) {
		const gap = next.start - (tokens[last]?.end ?? 0);
		const before = preceding(tokens, first);
		if (
			words.possessives.has(next.norm) ||
			(gap <= 1 && before && (before.tag === "DET" || before.tag === "ADJ" || before.tag === "PRON"))
		)
			return "attributive";
	}
	const owner = preceding(tokens, first - 1);
	if (tokens[first - 1]?.norm === words.of && owner?.tag === "NOUN" && !words.partsOfTime.has(owner.norm))
		return "attributive";
	for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
		const norm = tokens[i]?.norm ?? "";
		const role = words.roles[norm];
		// "Before dawn on Thursday" is on Thursday.
		const within =
			(role === "before" || role === "after") && last > first && words.edges.has(tokens[first]?.norm ?? "");
		if (role) return within ? "when" : role;
		if (!words.articles.has(norm)) break;
	}
	for (let i = first - 1; i >= 0 && i >= first - 3; i--) if (words.said.has(tokens[i]?.norm ?? "")) return "said";
	if (words.said.has(tokens[last + 1]?.norm ?? "")) return "said";
	return first === 0 || tokens[first - 1]?.tag === "VERB" || tokens[first - 1]?.tag === "NOUN" ? "when" : null;
}
