import type { NameWords } from "../../lang/names.js";
import type { Tag, Token } from "../../text/tokens.js";
import type { Sentence } from "../page.js";

/** A word as a reader of names sees it: hyphenated names and initials with their points are one. */
export interface Unit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Folded. */
	readonly norm: string;
	readonly tag: Tag;
	/** A capital at its head ("al-Assad" and "d'Estaing" too). */
	readonly cap: boolean;
	/** Two capitals and more, and no small letter. */
	readonly caps: boolean;
	/** One capital and a point. */
	readonly initial: boolean;
	/** White space or the sentence's start stands before it. */
	readonly spaced: boolean;
	/** It opens the sentence, a quotation or what follows a colon or bullet. */
	readonly opens: boolean;
	/** A word, not a sign. */
	readonly word: boolean;
}

const head =
	/^(?:\p{Lu}|(?:al|el|ad|ar|as|ash|at|az|an|ul|ez|es|ed|er|et|en|esh)-\p{Lu}|[a-z]['’]\p{Lu}|[a-z]{1,2}\p{Lu})/u;

function isCap(text: string): boolean {
	return head.test(text);
}

/** True where a small part after a hyphen belongs to a name ("Kim Jong-un", "Trinh Minh-ha", "Stratford-upon-Avon"), not to a word ("Moscow-based"). */
function syllable(part: Token, next: Token | undefined, words: NameWords): boolean {
	if (!/^\p{Ll}+$/u.test(part.text)) return false;
	if (next && next.text === "-" && next.start === part.end)
		return (
			articles.has(part.norm) ||
			words.joints.has(part.norm) ||
			words.particles.has(part.norm) ||
			/^(?:upon|sur|in)$/u.test(part.norm)
		);
	return part.text.length < 6 && !words.common.has(part.norm) && !words.never.has(part.norm);
}

/** Articles of Arabic, which a hyphen binds to what follows. */
const articles = new Set("al el ad ar as ash at az an ul ez es ed er et en esh".split(" "));

/** The unit of a word in small letters, the most common case; null where it may be more than that. */
function lowerUnit(token: Token, next: Token | undefined, spaced: boolean, opens: boolean): Unit | null {
	const code = token.text.charCodeAt(0);
	if (code < 97 || code > 122 || token.norm !== token.text) return null;
	if (articles.has(token.norm) && next?.text === "-") return null;
	const { start, end, text, norm, tag } = token;
	return { start, end, text, norm, tag, cap: false, caps: false, initial: false, spaced, opens, word: true };
}

/** The units of a sentence, in order. */
export function units(sentence: Sentence, words: NameWords): Unit[] {
	const tokens = sentence.tokens;
	const found: Unit[] = [];
	let opening = true;
	const glued = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && a.end === b.start;
	for (let i = 0; i < tokens.length; ) {
		const first = tokens[i];
		if (!first) break;
		const plain = lowerUnit(first, tokens[i + 1], i === 0 || (tokens[i - 1]?.end ?? 0) < first.start, opening);
		if (plain) {
			found.push(plain);
			opening = false;
			i++;
			continue;
		}
		let last = i;
		let text = first.text;
		let norm = first.norm;
		const word = /^[\p{L}\p{N}]/u.test(text);
		let initial = false;
		if (word) {
			const start = isCap(text) || articles.has(text);
			// Hyphens bind capitalised parts; "Moscow-based" and "ex-president" fall apart.
			while (start) {
				const [dash, next] = [tokens[last + 1], tokens[last + 2]];
				if (!dash || !next || !/^[-‐‑]$/u.test(dash.text) || !glued(tokens[last], dash) || !glued(dash, next)) break;
				if (!isCap(next.text) && !syllable(next, tokens[last + 3], words)) break;
				last += 2;
				text += dash.text + next.text;
				norm += `-${next.norm}`;
			}
			const point = tokens[last + 1];
			const after = tokens[last + 2];
			if (point?.text === "." && glued(tokens[last], point) && after) {
				initial = /^\p{Lu}$/u.test(text);
				const short =
					words.honorifics.has(norm) ||
					words.generations.has(norm) ||
					words.legalForms.has(norm) ||
					norm === "st" ||
					norm === "mt" ||
					norm === "ft";
				if (initial || short) {
					last++;
					text += ".";
				}
			}
			if (/^(?:\p{Lu}\.)$/u.test(text)) initial = true;
		}
		const end = tokens[last]?.end ?? first.end;
		const caps = /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
		let tag = first.tag;
		for (let k = i + 1; k <= last; k++) if (tokens[k]?.tag === "PROPN") tag = "PROPN";
		found.push({
			start: first.start,
			end,
			text,
			norm,
			tag,
			cap: word && isCap(text),
			caps,
			initial,
			spaced: i === 0 || (tokens[i - 1]?.end ?? 0) < first.start,
			opens: opening,
			word,
		});
		opening = word ? false : opening || /^["“‘«:•*>–—]$/u.test(text);
		if (/^(?:["“‘«:•]|\.{2,}|[.!?])$/u.test(text)) opening = true;
		i = last + 1;
	}
	return found;
}

/** How a sentence uses capitals. `title`: nearly every word; `caps`: nearly every letter; `none`: not one. */
export type Case = "plain" | "title" | "caps" | "none";

export function caseOf(list: readonly Unit[], words: NameWords): Case {
	let content = 0;
	let cap = 0;
	let caps = 0;
	let any = 0;
	for (const u of list) {
		if (!u.word || /^\p{N}/u.test(u.text)) continue;
		if (u.cap) any++;
		if (words.never.has(u.norm) || words.joints.has(u.norm) || u.norm.length < 3) continue;
		content++;
		if (u.cap) cap++;
		if (u.caps) caps++;
	}
	if (any === 0) return "none";
	if (content >= 3 && caps / content > 0.7) return "caps";
	// In a headline the verbs have capitals too; a full stop makes a sentence of it.
	const stop = list.at(-1)?.text === ".";
	return content >= (stop ? 7 : 4) && cap / content > 0.9 ? "title" : "plain";
}
