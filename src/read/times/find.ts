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

/** Words with what is written on to figures split off ("9pm", "1990s"), and for each the index of the token that it comes from. */
function split(tokens: readonly Token[]): { words: readonly Token[]; of: readonly number[] | null } {
	let words: Token[] | null = null;
	const of: number[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) continue;
		const first = token.norm.charCodeAt(0);
		const figures = first >= 48 && first <= 57 ? joined.exec(token.text)?.groups?.figures : undefined;
		if (figures !== undefined) {
			words ??= tokens.slice(0, i);
			const middle = token.start + figures.length;
			words.push({ ...token, end: middle, text: figures, norm: figures });
			words.push({
				...token,
				start: middle,
				text: token.text.slice(figures.length),
				norm: token.norm.slice(figures.length),
			});
			of.push(i, i);
		} else {
			words?.push(token);
			of.push(i);
		}
	}
	return words ? { words, of } : { words: tokens, of: null };
}

/**
 * Every time expression of one sentence, from left to right, the longest at each place, none inside another. `post`: the text is a short post, in
 * which times stand bare.
 */
export function find(sentence: readonly Token[], language: TimeLanguage, post = false): Found[] {
	const known = lexicon(language);
	const { words: tokens, of } = split(sentence);
	let string = "";
	const anchors: number[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) continue;
		const c = known.code(token);
		string += c;
		if (known.anchors.has(c)) anchors.push(i);
	}
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
