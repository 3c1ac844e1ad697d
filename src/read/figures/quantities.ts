import { preceding } from "../../core/lists.js";
import type { Hedge } from "../../core/reading.js";
import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { inside, isAcronym } from "./phrases.js";

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

interface Numeral {
	readonly end: number;
	readonly value: number;
	readonly vague: boolean;
	/** The last scale said ("hundred"), for ranges that share it. */
	readonly scale: number;
	readonly digits: boolean;
}

/** True where a word begins with a digit; the digits of most texts are told at a glance. */
export function isDigits(token: Token | undefined): boolean {
	const first = token === undefined ? 0 : token.text.charCodeAt(0);
	return (first >= 48 && first <= 57) || (first > 127 && /^\p{Nd}/u.test(token?.text ?? ""));
}

/** The value of one to three digits; null for any other word. */
export function smallNumber(text: string): number | null {
	if (text.length > 3 || text === "") return null;
	let value = 0;
	for (let i = 0; i < text.length; i++) {
		const digit = text.charCodeAt(i) - 48;
		if (digit < 0 || digit > 9) return null;
		value = value * 10 + digit;
	}
	return value;
}

/** The value of digits with separators; null where they are a time, a version or the like. */
function digitsValue(text: string): number | null {
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return Number(text.replaceAll(",", ""));
	return /^\d+(?:\.\d+)?$/u.test(text) && text.length <= 15 ? Number(text) : null;
}

const touches = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && a.end === b.start;

/** The numeral in digits at token `i`. */
function fromDigits(language: FigureLanguage, tokens: readonly Token[], i: number): Numeral | null {
	const token = tokens[i];
	if (!token) return null;
	let value = digitsValue(token.text);
	if (value === null) return null;
	let end = i + 1;
	// Thousands set off by spaces ("200 000").
	while (smallNumber(token.text) !== null && /^\d{3}$/u.test(tokens[end]?.text ?? "")) {
		if (tokens[end]?.start !== (tokens[end - 1]?.end ?? 0) + 1 || end - i > 3) break;
		value = value * 1000 + Number(tokens[end]?.text);
		end++;
	}
	const scale = language.numbers.scales[tokens[end]?.norm ?? ""];
	if (scale !== undefined) return { end: end + 1, value: Math.round(value * scale), vague: false, scale, digits: true };
	return { end, value, vague: false, scale: 1, digits: true };
}

/** The numeral in words at token `i`: "twenty-one", "two hundred and six", "a dozen", "tens of thousands", "several hundred". */
function fromWords(language: FigureLanguage, tokens: readonly Token[], i: number): Numeral | null {
	const n = language.numbers;
	if (!lexicon(language).openers.has(tokens[i]?.norm ?? "")) return null;
	const norm = (k: number) => tokens[k]?.norm ?? "";
	let end = i;
	let total = 0;
	let current: number | null = null;
	let vague = false;
	let scale = 1;
	if (n.half.includes(norm(end))) {
		const at = n.articles.includes(norm(end + 1)) ? end + 2 : end + 1;
		const whole = n.scales[norm(at)] ?? n.collectives[norm(at)];
		return whole === undefined ? null : { end: at + 1, value: whole / 2, vague: false, scale: 1, digits: false };
	}
	if (n.several.includes(norm(end)) || (n.articles.includes(norm(end)) && n.several.includes(norm(end + 1)))) {
		const at = n.several.includes(norm(end)) ? end + 1 : end + 2;
		const whole = n.scales[norm(at)] ?? n.collectives[norm(at)];
		return whole === undefined ? null : { end: at + 1, value: 2 * whole, vague: true, scale: 1, digits: false };
	}
	if (n.articles.includes(norm(end)) && (n.scales[norm(end + 1)] ?? n.collectives[norm(end + 1)]) !== undefined) {
		current = 1;
		end++;
	}
	for (let guard = 0; guard < 12; guard++) {
		const word = norm(end);
		const unit = n.units[word];
		const bigger = n.scales[word];
		const dozen = n.collectives[word];
		const many = n.vague[word];
		if (
			unit !== undefined &&
			(current === null || (unit > 0 && unit < 10 && current % 100 >= 20 && current % 10 === 0) || current % 100 === 0)
		) {
			if (current !== null && current % 100 === 0 && current > 0 && scale === 1) break;
			current = (current ?? 0) + unit;
			end++;
		} else if (bigger !== undefined && current !== null) {
			scale = bigger;
			if (bigger === 100) current *= 100;
			else {
				total += current * bigger;
				current = 0;
			}
			end++;
		} else if (dozen !== undefined && current !== null) {
			current *= dozen;
			end++;
			break;
		} else if (many !== undefined && current === null && total === 0) {
			vague = true;
			current = many;
			end++;
			// "tens of thousands", "hundreds of thousands".
			if (norm(end) === language.connectives.f?.[0] && n.vague[norm(end + 1)] !== undefined) {
				const inner = n.vague[norm(end + 1)] ?? 1;
				current = (many * inner) / 2;
				end += 2;
			}
			break;
		} else if (n.and.includes(word) && scale > 1 && n.units[norm(end + 1)] !== undefined) end++;
		else if (tokens[end]?.text === "-" && current !== null && n.units[norm(end + 1)] !== undefined && current >= 20)
			end++;
		else break;
	}
	return current === null ? null : { end, value: total + current, vague, scale, digits: false };
}

function numeral(language: FigureLanguage, tokens: readonly Token[], i: number): Numeral | null {
	return isDigits(tokens[i]) ? fromDigits(language, tokens, i) : fromWords(language, tokens, i);
}

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

/** True where the number at `[at, end)` is a date, an age, a measure, a score or part of a name. */
function counted(language: FigureLanguage, tokens: readonly Token[], at: number, found: Numeral): boolean {
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
		const named = tokens[at - 2];
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
	if (isOf && language.counted.parents.has(tokens[at - 2]?.norm ?? "")) return false;
	const { person, male, female, things } = language.counted;
	const owner = tokens[at - 2];
	const isSomeone = (word: string) => person.has(word) || male.has(word) || female.has(word);
	// "A man of 98", "a girl scout, 16, was killed": an age.
	if (isOf && isSomeone(owner?.norm ?? "") && (after === undefined || !inside(after) || after.tag === "PRON"))
		return false;
	const isSet = found.digits && found.value < 110 && before?.text === "," && after?.text === ",";
	if (isSet && owner?.fine === "NN" && !things.has(owner.norm) && !hasCue(language, owner.norm)) return false;
	const alone = after === undefined || !inside(after) || language.counted.stops.has(after.norm);
	if (found.digits && before && alone && isAcronym(before)) return false;
	// "Flight AB 417": a code between a label and its number.
	if (found.digits && before && n.labels.includes(tokens[at - 2]?.norm ?? "") && isAcronym(before)) return false;
	if (found.value < 110 && listedAge(language, tokens, at)) return false;
	if (n.labels.includes(before?.norm ?? "") || n.labelsOf.includes(tokens[at - 2]?.norm ?? "")) return false;
	return !n.measures.includes(after?.norm ?? "");
}

const sorted = (a: number, b: number) => ({ low: Math.min(a, b), high: Math.max(a, b) });

interface Bounds {
	readonly low: number | null;
	readonly high: number | null;
	readonly hedge: Hedge;
}

/** The bounds that a hedge gives a number: the table of the contract. */
export function bounds(value: number, hedge: "about" | "least" | "most" | null, vague: boolean): Bounds {
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
	if (!counted(language, tokens, start, found)) return null;
	if (!currency && !Number.isInteger(found.value)) return null;
	if (!range && n.from.includes(tokens[start - 1]?.norm ?? "") && n.rangeJoins.includes(tokens[found.end]?.norm ?? ""))
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
	const limits: Bounds = range ? { ...range, hedge: "range" } : bounds(value, hedge, found.vague);
	return { first: i, end, at: start, ...limits, article: false, digits: found.digits, money };
}
