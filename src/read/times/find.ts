import { preceding } from "../../core/lists.js";
import type { Span } from "../../core/span.js";
import type { Language } from "../../lang/language.js";
import type { TimeRule } from "../../lang/times.js";
import type { Token } from "../../text/tokens.js";
import { partOfWord } from "../../text/words.js";
import { type Lexicon, lexicon, type Runner } from "./lexicon.js";

export type Fields = Readonly<Record<string, number | string>>;

/** A time expression as found, before it has a place on the calendar. */
export interface Found extends Span {
	readonly rule: TimeRule;
	readonly fields: Fields;
	/** Tokens `[first, last]` of its sentence. */
	readonly first: number;
	readonly last: number;
}

/** A token, or a part of one that is split. */
type Part = Pick<Token, "start" | "end" | "text" | "norm" | "word" | "tag">;

/** The number that a run of words says; "X" where it says only that there are several. */
function amount(words: readonly Part[], known: Lexicon): number | "X" | null {
	let whole = 0;
	let group = 0;
	let seen = false;
	let article = false;
	for (const { norm } of words) {
		if (known.value(norm, "vague") === "X") return "X";
		const value = known.value(norm, "number");
		if (typeof value !== "number") continue;
		// An article counts where nothing else does ("a couple", "a dozen").
		if (!/^\d/u.test(norm) && known.value(norm, "article") !== null) {
			article = true;
			continue;
		}
		seen = true;
		if (value >= 1000 && /^\D/u.test(norm)) {
			whole += Math.max(group, 1) * value;
			group = 0;
		} else if (value === 100 && /^\D/u.test(norm)) group = Math.max(group, 1) * 100;
		else group += value;
	}
	if (!seen) return article ? 1 : null;
	return whole + group;
}

type Places = Readonly<Record<string, [number, number]>>;

/** Where the groups of a match stand: asking the engine for it takes as long again as three matches. */
function placesOf(runner: Runner, text: string, at: number): Places {
	runner.detailed.lastIndex = at;
	return runner.detailed.exec(text)?.indices?.groups ?? {};
}

/** The fields of what a rule matches at a place, where it is known to. */
function fieldsOf(runner: Runner, text: string, at: number, tokens: readonly Part[], known: Lexicon): Fields {
	const fields: Record<string, number | string> = { ...runner.rule.set };
	if (runner.fields.length === 0) return fields;
	runner.pattern.lastIndex = at;
	const match = runner.pattern.exec(text);
	const whole = match?.[0] ?? "";
	let places: Places | null = null;
	for (const { group, field, class: cls } of runner.fields) {
		const part = match?.groups?.[group];
		if (part === undefined) continue;
		// What stands once in the match stands where it was found.
		const from = runner.looks ? -1 : whole.indexOf(part);
		const once = from >= 0 && part !== "" && whole.indexOf(part, from + 1) < 0;
		if (!once) places ??= placesOf(runner, text, at);
		const place = once ? [at + from, at + from + part.length] : places?.[group];
		if (!place) continue;
		const words = tokens.slice(place[0], place[1]);
		const value = cls === null ? amount(words, known) : known.value(words[0]?.norm ?? "", cls);
		if (value !== null) fields[field] = value;
	}
	return fields;
}

const joined = /^(?<figures>\p{N}[\p{N}.,:]*?)(?<letters>\p{L}+)$/u;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** True where letters are written on to figures ("9pm"). */
function isJoined(text: string): boolean {
	if (!isDigit(text.charCodeAt(0))) return false;
	const last = text.charCodeAt(text.length - 1);
	return !isDigit(last) && joined.test(text);
}

/** Words with what is written on to figures split off ("9pm", "1990s"), and for each the index of the token that it comes from; null for as they are. */
function split(tokens: readonly Token[]): { words: readonly Part[]; of: readonly number[] } | null {
	if (!tokens.some((t) => isJoined(t.text))) return null;
	const words: Part[] = [];
	const of: number[] = [];
	tokens.forEach((token, i) => {
		const figures = isJoined(token.text) ? joined.exec(token.text)?.groups?.figures : undefined;
		if (figures === undefined) {
			words.push(token);
			of.push(i);
			return;
		}
		const middle = token.start + figures.length;
		const { length } = figures;
		const { start, end, text, norm, tag } = token;
		const word = partOfWord;
		words.push({ start, end: middle, text: figures, norm: figures, word, tag });
		words.push({ start: middle, end, text: text.slice(length), norm: norm.slice(length), word, tag });
		of.push(i, i);
	});
	return { words, of };
}

/** How far before an anchor an expression can begin, and after one go on, in words. */
const reach = { before: 7, after: 8 };

/** The rule that finds the longest expression at a place; of equally long ones the first. */
function longest(
	known: Lexicon,
	codes: readonly number[],
	at: number,
	post: boolean,
	text: () => string,
): { runner: Runner; length: number } | null {
	let length = 0;
	let first = 0;
	let winner: Runner | null = null;
	// The candidates come by the most words that they can take.
	for (const { rule, most } of known.automaton.candidates(codes, at)) {
		if (most < length || (most === length && rule > first)) continue;
		const runner = known.runners[rule];
		if (!runner || (runner.rule.post && !post)) continue;
		runner.pattern.lastIndex = at;
		if (!runner.pattern.test(text())) continue;
		// A sticky match leaves its end in `lastIndex`.
		const taken = runner.pattern.lastIndex - at;
		if (taken < length || (taken === length && rule > first) || taken === 0) continue;
		length = taken;
		first = rule;
		winner = runner;
	}
	return winner ? { runner: winner, length } : null;
}

/** So many code units are written at once: each is an argument of a call. */
const most = 1000;

/** A string of code units. */
function written(codes: readonly number[]): string {
	if (codes.length <= most) return String.fromCharCode(...codes);
	let made = "";
	for (let i = 0; i < codes.length; i += most) made += String.fromCharCode(...codes.slice(i, i + most));
	return made;
}

/**
 * Every time expression of one sentence, from left to right, the longest at each place, none inside another. `post`: the text is a short post, in
 * which times stand bare.
 */
export function find(sentence: readonly Token[], language: Language, post = false): Found[] {
	const known = lexicon(language);
	const parts = split(sentence);
	const tokens: readonly Part[] = parts?.words ?? sentence;
	const codes: number[] = [];
	const anchors: number[] = [];
	let figure = false;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) continue;
		const code = known.code(token, figure || isDigit(tokens[i + 1]?.norm.charCodeAt(0) ?? 0));
		figure = isDigit(token.norm.charCodeAt(0));
		codes.push(code);
		if (known.isAnchor(code)) anchors.push(i);
	}
	let made: string | null = null;
	const text = () => {
		made ??= written(codes);
		return made;
	};
	const found: Found[] = [];
	let next = 0;
	for (let i = 0; i < tokens.length; ) {
		while ((anchors[next] ?? Number.POSITIVE_INFINITY) < i) next++;
		const ahead = anchors[next] ?? Number.POSITIVE_INFINITY;
		const behind = preceding(anchors, next) ?? Number.NEGATIVE_INFINITY;
		const near = ahead - i <= reach.before || i - behind <= reach.after || known.isAlone(codes[i] ?? 0);
		const best = near ? longest(known, codes, i, post, text) : null;
		if (!best) {
			i++;
			continue;
		}
		const { runner } = best;
		const last = i + best.length - 1;
		const from = tokens[i];
		const to = tokens[last];
		if (!runner.rule.blocks && from && to)
			found.push({
				start: from.start,
				end: to.end,
				rule: runner.rule,
				fields: fieldsOf(runner, text(), i, tokens, known),
				first: parts?.of[i] ?? i,
				last: parts?.of[last] ?? last,
			});
		i = last + 1;
	}
	return found;
}
