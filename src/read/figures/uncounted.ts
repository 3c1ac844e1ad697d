import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { one } from "./found.js";
import { type Settled, spanOf } from "./settle.js";
import type { Item } from "./stream.js";

/** True for a number behind a label and a colon: "Homicides: 0" is a line of some table, not news that nobody died. */
export function isTabled(tokens: readonly Token[], { item, cue }: Settled): boolean {
	const colon = tokens[item.first - 1];
	return colon?.text === ":" && cue !== null && cue.end <= colon.start;
}

/**
 * True for those who were missing and are found ("Five people who were reported missing have been found safe"). Another number, or words that join another clause, speak of others
 * ("Five are missing and two were found alive").
 */
export function isFound({ found }: FigureLanguage, tokens: readonly Token[], { end }: Item): boolean {
	for (let i = end; i < Math.min(tokens.length, end + 20); i++) {
		const t = tokens[i];
		if (!t || t.tag === "NUM" || t.tag === "CCONJ" || t.tag === "SCONJ" || t.text === ";") return false;
		if (t.norm === found.found && found.how.has(tokens[i + 1]?.norm ?? "")) return true;
	}
	return false;
}

/** True for captives who are counted as they come free ("Eleven hostages were released", "freed 14 of the 60 hostages"): it is no number of those held. */
export function isReleased(
	{ released }: FigureLanguage,
	tokens: readonly Token[],
	{ of, item, cue }: Settled,
): boolean {
	const chunk = spanOf(tokens, item);
	if (of !== "hostages" || cue === null || chunk === null) return false;
	// "The 40 people taken hostage were freed" says how many were taken.
	if (!(cue.start >= chunk.start && cue.end <= chunk.end)) return false;
	if (tokens.slice(Math.max(0, item.first - 3), item.first).some((t) => t.tag === "VERB" && released.has(t.norm)))
		return true;
	for (let i = item.end; i < Math.min(tokens.length, item.end + 8); i++) {
		const t = tokens[i];
		if (!t || t.tag === "NUM" || t.tag === "PUNCT" || t.tag === "SCONJ") return false;
		if (t.tag === "VERB") return released.has(t.norm);
	}
	return false;
}

/** "Nobody shouts, nobody dies": what is said of no time counts nobody. */
export function isHabit(tokens: readonly Token[], { item, cue }: Settled): boolean {
	const { low, high } = item.counting?.quantity ?? one;
	if (low !== 0 || high !== 0 || cue === null) return false;
	return tokens.some((t) => t.start === cue.start && t.end === cue.end && t.fine === "VBZ");
}

/** Words behind those counted among which they are said to have been counted twice. */
const reach = 12;

/** True for those of a count that was wrong because they stood in it twice ("two bodies had been counted twice", "eight had been entered in two lists"). */
export function isTwice({ increments }: FigureLanguage, tokens: readonly Token[], { end }: Item): boolean {
	const { verbs, how, places, had } = increments.twice;
	let past = false;
	for (let i = end; i < Math.min(tokens.length, end + reach); i++) {
		const t = tokens[i];
		if (!t || t.tag === "NUM" || t.text === ";") return false;
		past ||= had.has(t.norm);
		if (!verbs.has(t.norm)) continue;
		const next = tokens.slice(i + 1, i + 4).map((token) => token.norm);
		return next.some((norm) => how.has(norm)) || (past && next.some((norm) => places.has(norm)));
	}
	return false;
}
