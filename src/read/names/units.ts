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

const head = /^(?:\p{Lu}|(?:al|el|ad|ar|as|ash|at|az|an|ul)-\p{Lu}|[a-z]['’]\p{Lu}|[a-z]{1,2}\p{Lu})/u;

function isCap(text: string): boolean {
	return head.test(text);
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
		let last = i;
		let text = first.text;
		let norm = first.norm;
		const word = /^[\p{L}\p{N}]/u.test(text);
		let initial = false;
		if (word) {
			const start = isCap(text) || /^(?:al|el|ad|ar|as|ash|at|az|an|ul)$/u.test(text);
			// Hyphens bind capitalised parts; "Moscow-based" and "ex-president" fall apart.
			while (start) {
				const [dash, next] = [tokens[last + 1], tokens[last + 2]];
				if (!dash || !next || !/^[-‐‑–]$/u.test(dash.text) || !glued(tokens[last], dash) || !glued(dash, next)) break;
				if (
					!isCap(next.text) &&
					!(
						/^(?:i|e|ul|al|el|an|ad|de|la|le|sur|upon|on|in|und|do|bek|kyzy)$/u.test(next.text) &&
						glued(next, tokens[last + 3])
					)
				)
					break;
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
