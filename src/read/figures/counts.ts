import { preceding } from "../../core/lists.js";
import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { lexicon } from "./lexicon.js";
import { isDigits, type Numeral, touches } from "./numerals.js";
import { inside, isAcronym } from "./phrases.js";

/** True on a list of ages ("ages 24, 25 and 41"); looks back at most 12 words. */
function listedAge(language: FigureLanguage, tokens: readonly Token[], at: number): boolean {
	const n = language.numbers;
	const ofWords = language.connectives.f ?? [];
	for (let k = at - 1; k >= 0 && k > at - 12; k--) {
		const token = tokens[k];
		if (!token) return false;
		if (n.labelsOf.includes(token.norm)) return true;
		const joins = token.text === "," || [n.and, n.rangeJoins, ofWords].some((list) => list.includes(token.norm));
		if (!isDigits(token) && !joins && n.units[token.norm] === undefined) return false;
	}
	return false;
}

/** True for a word that ends a phrase of a cue ("the toll, 16, was"). */
function hasCue(language: FigureLanguage, norm: string): boolean {
	return lexicon(language).triggers.has(norm);
}

/** False where the number at tokens `[at, found.end)` is a date, an age, a measure, a score or part of a name: it counts nothing then. */
export function isCount(language: FigureLanguage, tokens: readonly Token[], at: number, found: Numeral): boolean {
	const n = language.numbers;
	const before = preceding(tokens, at);
	const after = tokens[found.end];
	const last = tokens[found.end - 1];
	const first = tokens[at];
	const next = tokens[found.end + 1];
	if (found.digits) {
		if (touches(last, after) && /^[\p{L}%°'’/:]/u.test(after?.text ?? "")) return false;
		if (touches(before, first) && /[\p{L}\p{N}#/:.@+]$/u.test(before?.text ?? "")) return false;
		if (touches(before, first) && before?.text === "-" && touches(tokens[at - 2], before)) return false;
		const year = found.value >= 1900 && found.value <= 2100 && /^\d{4}$/u.test(first?.text ?? "");
		if (year && after?.tag !== "NOUN" && after?.tag !== "ADJ" && after?.tag !== "PROPN") return false;
		if (year && before && /^(?:ADP|PUNCT|PROPN)$/u.test(before.tag) && after?.tag !== "NOUN") return false;
		const abbreviated = before?.text === "." && n.months.includes(tokens[at - 2]?.norm ?? "");
		if (abbreviated || n.months.includes(before?.norm ?? "") || n.months.includes(after?.norm ?? "")) {
			if (found.value <= 31 || year) return false;
		}
		// "A, 34, and a driver, 41, were": an age between a name or a person and a comma.
		const named = preceding(tokens, at - 1);
		const person = named?.tag === "PROPN" || language.counted.person.has(named?.norm ?? "");
		const closed = after === undefined || /^[,.]$/u.test(after.text);
		if (before?.text === "," && person && closed && found.value < 110) return false;
		if (before?.tag === "PROPN" && after?.text === "," && found.value < 110) return false;
	}
	if (
		after?.text === "-" &&
		touches(last, after) &&
		touches(after, next) &&
		/^\p{L}/u.test(next?.text ?? "") &&
		n.units[next?.norm ?? ""] === undefined
	)
		return false;
	// "A father of four", the station "KQZ 6".
	const isOf = language.connectives.f?.includes(before?.norm ?? "") ?? false;
	if (isOf && language.counted.parents.has(preceding(tokens, at - 1)?.norm ?? "")) return false;
	const { person, male, female, things } = language.counted;
	const owner = preceding(tokens, at - 1);
	const isSomeone = (word: string) => person.has(word) || male.has(word) || female.has(word);
	// "A man of 98", "a girl scout, 16, was killed": an age.
	if (isOf && isSomeone(owner?.norm ?? "") && (after === undefined || !inside(after) || after.tag === "PRON"))
		return false;
	const isSet = found.digits && found.value < 110 && before?.text === "," && after?.text === ",";
	if (isSet && owner?.fine === "NN" && !things.has(owner.norm) && !hasCue(language, owner.norm)) return false;
	const alone = after === undefined || !inside(after) || language.counted.stops.has(after.norm);
	if (found.digits && before && alone && isAcronym(before)) return false;
	// "Flight AB 417": a code between a label and its number.
	if (found.digits && before && n.labels.includes(preceding(tokens, at - 1)?.norm ?? "") && isAcronym(before))
		return false;
	if (found.value < 110 && listedAge(language, tokens, at)) return false;
	if (n.labels.includes(before?.norm ?? "") || n.labelsOf.includes(preceding(tokens, at - 1)?.norm ?? "")) return false;
	return !n.measures.includes(after?.norm ?? "");
}
