import type { Span } from "../../core/span.js";
import type { TimeLanguage, TimeRule } from "../../lang/times.js";
import type { Token } from "../../text/tokens.js";
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

/** The number that a run of words says; "X" where it says only that there are several. */
function amount(words: readonly Token[], known: Lexicon): number | "X" | null {
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

function fieldsOf(runner: Runner, m: RegExpExecArray, tokens: readonly Token[], known: Lexicon): Fields {
	const fields: Record<string, number | string> = { ...runner.rule.set };
	const groups = m.indices?.groups ?? {};
	for (const { group, field, class: cls } of runner.fields) {
		const at = groups[group];
		if (!at) continue;
		const words = tokens.slice(at[0], at[1]);
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
function split(tokens: readonly Token[]): { words: readonly Token[]; of: readonly number[] } | null {
	if (!tokens.some((t) => isJoined(t.text))) return null;
	const words: Token[] = [];
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
		words.push({ ...token, end: middle, text: figures, norm: figures });
		words.push({ ...token, start: middle, text: token.text.slice(length), norm: token.norm.slice(length) });
		of.push(i, i);
	});
	return { words, of };
}

/**
 * Every time expression of one sentence, from left to right, the longest at each place, none inside another. `post`: the text is a short post, in
 * which times stand bare.
 */
export function find(sentence: readonly Token[], language: TimeLanguage, post = false): Found[] {
	const known = lexicon(language);
	const parts = split(sentence);
	const tokens = parts?.words ?? sentence;
	const of = parts?.of;
	let string = "";
	let strong = false;
	const anchors: number[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) continue;
		const c = known.code(token);
		string += c;
		if (!known.hints.has(c)) continue;
		anchors.push(i);
		strong ||= known.anchors.has(c);
	}
	if (!strong) return [];
	const found: Found[] = [];
	let next = 0;
	for (let i = 0; i < tokens.length && next < anchors.length; ) {
		while (next < anchors.length && (anchors[next] ?? 0) < i) next++;
		const anchor = anchors[next];
		if (anchor === undefined) break;
		if (anchor - i > 7) {
			i = anchor - 7;
			continue;
		}
		const gate = known.gates.get(string.charAt(i));
		if (gate) gate.lastIndex = i;
		if (!gate?.test(string)) {
			i++;
			continue;
		}
		let best: RegExpExecArray | null = null;
		let winner: Runner | null = null;
		for (const runner of known.starts.get(string.charAt(i)) ?? []) {
			if (runner.rule.post && !post) continue;
			runner.pattern.lastIndex = i;
			const m = runner.pattern.exec(string);
			if (m && m[0].length > (best?.[0].length ?? 0)) {
				best = m;
				winner = runner;
			}
		}
		if (!best || !winner) {
			i++;
			continue;
		}
		const last = i + best[0].length - 1;
		if (!winner.rule.blocks) {
			winner.detailed.lastIndex = i;
			const m = winner.detailed.exec(string) ?? best;
			const [from, to] = [tokens[i], tokens[last]];
			if (from && to)
				found.push({
					start: from.start,
					end: to.end,
					rule: winner.rule,
					fields: fieldsOf(winner, m, tokens, known),
					first: of?.[i] ?? i,
					last: of?.[last] ?? last,
				});
		}
		i = last + 1;
	}
	return found;
}
