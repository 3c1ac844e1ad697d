import type { TimeLanguage } from "../../lang/times.js";
import type { Token } from "../../text/tokens.js";
import type { Sentence } from "../page.js";
import type { Grounded, Placed } from "./ground.js";

/** The word that joins two neighbouring expressions, of which one ends with a token and the other begins with one; null where there is none. */
export function joinOf(tokens: readonly Token[], last: number, first: number, language: TimeLanguage): string | null {
	if (first - last > 4) return null;
	let join: string | null = null;
	for (let i = last + 1; i < first; i++) {
		const norm = tokens[i]?.norm ?? "";
		if (language.ranges.joins.has(norm)) {
			if (join !== null) return null;
			join = norm;
		} else if (!language.clauses.articles.has(norm) && language.clauses.roles[norm] !== "when") return null;
	}
	return join;
}

/** EDTF of an end: of a day in one of several years, the day without its year. */
const oneDay = (g: Grounded) => (g.edtf?.startsWith("{") ? g.value.slice(0, 10) : g.edtf);

/** EDTF of the stretch that two neighbouring expressions bound ("January 2-9", "between Monday and Wednesday"), or null. */
export function rangeOf(
	sentence: Sentence,
	a: Placed,
	b: Placed,
	from: Grounded,
	until: Grounded,
	language: TimeLanguage,
): string | null {
	if (from.edtf === null || until.edtf === null || !from.point || !until.point) return null;
	if (from.point.from > until.point.until || from.point.open !== until.point.open) return null;
	const join = joinOf(sentence.tokens, a.last, b.first, language);
	if (join === null) return null;
	const before = sentence.tokens[a.first - 1]?.norm ?? "";
	const open =
		language.ranges.between.has(before) || language.ranges.between.has(sentence.tokens[a.first - 2]?.norm ?? "");
	if (language.ranges.pairs.has(join) && !open) return null;
	return `${oneDay(from)}/${oneDay(until)}`;
}
