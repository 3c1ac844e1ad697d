import { preceding } from "../../core/lists.js";
import type { Hedge } from "../../core/reading.js";
import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { isCount } from "./counts.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { isDigits, numeral, touches } from "./numerals.js";

/** A number in a sentence: tokens `[first, end)`, hedges and all. */
export interface Quantity {
	readonly first: number;
	readonly end: number;
	/** Index of the first token of the number itself. */
	readonly at: number;
	readonly low: number | null;
	readonly high: number | null;
	readonly hedge: Hedge;
	/** Said by an article ("a man"), which counts only before a noun for one person. */
	readonly article: boolean;
	/** True for digits, by which a number alone can be told from a pronoun. */
	readonly digits: boolean;
	/** The sign or word of money beside it. */
	readonly money: boolean;
}

const sorted = (a: number, b: number) => ({ low: Math.min(a, b), high: Math.max(a, b) });

interface Bounds {
	readonly low: number | null;
	readonly high: number | null;
	readonly hedge: Hedge;
}

/** The bounds that a hedge gives a number: the table of the contract. */
function bounds(value: number, hedge: "about" | "least" | "most" | null, vague: boolean): Bounds {
	if (vague)
		return hedge === "most" ? { low: null, high: value, hedge: "most" } : { low: value, high: null, hedge: "vague" };
	if (hedge === "least") return { low: value, high: null, hedge };
	if (hedge === "most") return { low: null, high: value, hedge };
	return { low: value, high: value, hedge: hedge ?? "exact" };
}

/** The number that begins at token `i`, hedges before it and after it taken in; null where none does that could count something. */
export function quantityAt(language: FigureLanguage, tokens: readonly Token[], i: number): Quantity | null {
	const n = language.numbers;
	const { hedges: table, none: nones, starts } = lexicon(language);
	const begins = tokens[i];
	if (!begins || !(isDigits(begins) || starts.has(begins.norm))) return null;
	let at = i;
	let hedge: "about" | "least" | "most" | null = null;
	for (let guard = 0; guard < 3; guard++) {
		const entry = phraseAt(table, tokens, at);
		if (entry?.hedge?.place !== "before") break;
		hedge = hedge === "least" || hedge === "most" ? hedge : entry.hedge.hedge;
		at += entry.words.length;
	}
	const currency = n.currencies[tokens[at]?.norm ?? ""] !== undefined && isDigits(tokens[at + 1]);
	const opening = n.between.find((b) => b.opens === tokens[at]?.norm);
	if (currency) at++;
	let found = numeral(language, tokens, opening ? at + 1 : at);
	if (!found) {
		const norm = tokens[at]?.norm ?? "";
		const none = at === i ? phraseAt(nones, tokens, at) : null;
		if (none && n.besides.includes(tokens[at + none.words.length]?.norm ?? "")) return null;
		if (none) {
			return {
				first: i,
				end: at + none.words.length,
				at,
				low: 0,
				high: 0,
				hedge: "exact",
				article: false,
				digits: false,
				money: false,
			};
		}
		if (at === i && n.articles.includes(norm))
			return { first: i, end: at + 1, at, low: 1, high: 1, hedge: "exact", article: true, digits: false, money: false };
		return null;
	}
	const start = opening ? at + 1 : at;
	const join = tokens[found.end];
	const joins = opening
		? join?.norm === opening.joins
		: n.rangeJoins.includes(join?.text === "–" || join?.text === "—" ? "-" : (join?.norm ?? ""));
	const second =
		joins && !n.from.includes(tokens[start - 1]?.norm ?? "") ? numeral(language, tokens, found.end + 1) : null;
	let range: { low: number; high: number } | null = null;
	if (second && second.scale >= found.scale && (second.value > found.value || second.scale > 1) && !second.vague) {
		const shared = found.scale === 1 && second.scale > 1 ? found.value * second.scale : found.value;
		range = sorted(shared, second.value);
		found = { ...second, digits: found.digits };
	} else if (opening) return null;
	if (!isCount(language, tokens, start, found)) return null;
	if (!currency && !Number.isInteger(found.value)) return null;
	if (
		!range &&
		n.from.includes(preceding(tokens, start)?.norm ?? "") &&
		n.rangeJoins.includes(tokens[found.end]?.norm ?? "")
	)
		return null;
	let end = found.end;
	const tail = phraseAt(table, tokens, end);
	if (tail?.hedge?.place === "after") {
		hedge = tail.hedge.hedge;
		end += tail.words.length;
	} else if (tokens[end]?.text === "+" && touches(tokens[end - 1], tokens[end])) {
		hedge = "least";
		end++;
	}
	const money = currency || n.currencies[tokens[end]?.norm ?? ""] !== undefined;
	if (money && !currency) end++;
	const value = found.value;
	const limits: Bounds = range
		? { low: range.low, high: range.high, hedge: "range" }
		: bounds(value, hedge, found.vague);
	return { first: i, end, at: start, ...limits, article: false, digits: found.digits, money };
}
