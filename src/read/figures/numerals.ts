import type { FigureLanguage, NumberWords } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { lexicon } from "./lexicon.js";

/** A number by itself: tokens up to `end`. */
export interface Numeral {
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

/** True where two tokens stand side by side with nothing between. */
export const touches = (a: Token | undefined, b: Token | undefined) =>
	a !== undefined && b !== undefined && a.end === b.start;

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

/** Half or several of a larger number at token `i` ("half a million", "a few dozen"); undefined where the words open neither, null where no such number follows. */
function shareOf(n: NumberWords, tokens: readonly Token[], i: number): Numeral | null | undefined {
	const norm = (k: number) => tokens[k]?.norm ?? "";
	const whole = (at: number) => n.scales[norm(at)] ?? n.collectives[norm(at)];
	if (n.half.includes(norm(i))) {
		const at = n.articles.includes(norm(i + 1)) ? i + 2 : i + 1;
		const value = whole(at);
		return value === undefined ? null : { end: at + 1, value: value / 2, vague: false, scale: 1, digits: false };
	}
	const opens = n.articles.includes(norm(i)) && n.several.includes(norm(i + 1));
	if (!opens && !n.several.includes(norm(i))) return undefined;
	const at = n.several.includes(norm(i)) ? i + 1 : i + 2;
	const value = whole(at);
	return value === undefined ? null : { end: at + 1, value: 2 * value, vague: true, scale: 1, digits: false };
}

/** The numeral in words at token `i`: "twenty-one", "two hundred and six", "a dozen", "tens of thousands", "several hundred". */
function fromWords(language: FigureLanguage, tokens: readonly Token[], i: number): Numeral | null {
	const n = language.numbers;
	if (!lexicon(language).openers.has(tokens[i]?.norm ?? "")) return null;
	const share = shareOf(n, tokens, i);
	if (share !== undefined) return share;
	const norm = (k: number) => tokens[k]?.norm ?? "";
	let end = i;
	let total = 0;
	let current: number | null = null;
	let vague = false;
	let scale = 1;
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

/** The numeral that begins at token `i`, in digits or in words; null where none does. */
export function numeral(language: FigureLanguage, tokens: readonly Token[], i: number): Numeral | null {
	return isDigits(tokens[i]) ? fromDigits(language, tokens, i) : fromWords(language, tokens, i);
}
