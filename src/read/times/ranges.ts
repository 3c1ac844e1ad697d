import type { TimeLanguage } from "../../lang/times.js";
import type { Sentence } from "../page.js";
import type { Grounded, Placed } from "./ground.js";

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
	let join: string | null = null;
	for (let i = a.last + 1; i < b.first; i++) {
		const norm = sentence.tokens[i]?.norm ?? "";
		if (language.ranges.joins.has(norm)) {
			if (join !== null) return null;
			join = norm;
		} else if (!language.clauses.articles.has(norm) && language.clauses.roles[norm] !== "when") return null;
	}
	if (join === null) return null;
	const before = sentence.tokens[a.first - 1]?.norm ?? "";
	const open =
		language.ranges.between.has(before) || language.ranges.between.has(sentence.tokens[a.first - 2]?.norm ?? "");
	if (language.ranges.pairs.has(join) && !open) return null;
	return `${from.edtf}/${until.edtf}`;
}
