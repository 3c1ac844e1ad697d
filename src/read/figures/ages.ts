import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { smallNumber } from "./numerals.js";

/** Ages written after those whose they are: tokens up to `end`, and the first of them. */
export interface Ages {
	readonly end: number;
	readonly first: number;
}

/** Whose ages: a name, one person described, or several. */
export type Aged = "name" | "one" | "many";

const oldest = 110;
const opens = new Set([",", "(", "–", "—", "-"]);
const closes = new Set([",", ".", ";", ":", ")", "–", "—"]);

function ageAt(language: FigureLanguage, token: Token | undefined): number | null {
	if (!token) return null;
	const age = smallNumber(token.text) ?? language.numbers.units[token.norm];
	return age !== undefined && age < oldest ? age : null;
}

/** The end of a list of ages ("33 and 19", "11 to 15"), with how many it holds. */
function listFrom(language: FigureLanguage, tokens: readonly Token[], at: number): { end: number; count: number } {
	const { and, rangeJoins } = language.numbers;
	let end = at + 1;
	let count = 1;
	while (end + 1 < tokens.length && count < 20) {
		let next = end;
		if (tokens[next]?.text === ",") next++;
		const join = tokens[next]?.norm ?? "";
		if (and.includes(join) || rangeJoins.includes(join)) next++;
		if (next === end || smallNumber(tokens[next]?.text ?? "") === null || ageAt(language, tokens[next]) === null) break;
		end = next + 1;
		count++;
	}
	return { end, count };
}

/**
 * Ages after a comma or in brackets: "Adams, 34, and", "Adams (34)", "Adams, also 18", "two men, 33 and 19, were", "Adams, 31 and". Of several
 * people one number alone says too little ("ten men, two of them"). Null where the number counts something.
 */
export function agesAfter(language: FigureLanguage, tokens: readonly Token[], at: number, of: Aged): Ages | null {
	const open = tokens[at]?.text ?? "";
	if (!opens.has(open)) return null;
	const isLed = language.numbers.ageLeads.includes(tokens[at + 1]?.norm ?? "");
	const start = isLed ? at + 2 : at + 1;
	const first = ageAt(language, tokens[start]);
	if (first === null) return null;
	const { end, count } = listFrom(language, tokens, start);
	const next = tokens[end];
	const isClosed = next === undefined || (open === "(" ? next.text === ")" : closes.has(next.text));
	const goesOn = of === "name" && /^(?:DET|CCONJ)$/u.test(next?.tag ?? "") && /^\d/u.test(tokens[start]?.text ?? "");
	const isMeasured = language.numbers.measures.includes(next?.norm ?? "");
	if (of === "many" ? !(count > 1 || isLed) || !(isClosed || isMeasured) : !(isClosed || goesOn)) return null;
	return { end, first };
}
