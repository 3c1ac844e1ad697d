import type { Tag, Token } from "../../text/tokens.js";
import type { Sentence } from "../page.js";
import { type KindsOf, shapeOf, type WordKinds } from "./word.js";

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
	/** A digit stands at its head. */
	readonly number: boolean;
	/** What the folded word can be. */
	readonly is: WordKinds;
	/** The same unit, taken to have a capital or none. */
	as(cap: boolean): Unit;
}

/** What is true of a unit, as bits. */
const flag = { cap: 1, caps: 2, initial: 4, spaced: 8, opens: 16, word: 32, number: 64 } as const;

/** A unit whose answers are bits of one number: a text has as many units as words. */
class Packed implements Unit {
	constructor(
		readonly start: number,
		readonly end: number,
		readonly text: string,
		readonly norm: string,
		readonly tag: Tag,
		readonly is: WordKinds,
		private readonly flags: number,
	) {}
	get cap(): boolean {
		return (this.flags & flag.cap) !== 0;
	}
	get caps(): boolean {
		return (this.flags & flag.caps) !== 0;
	}
	get initial(): boolean {
		return (this.flags & flag.initial) !== 0;
	}
	get spaced(): boolean {
		return (this.flags & flag.spaced) !== 0;
	}
	get opens(): boolean {
		return (this.flags & flag.opens) !== 0;
	}
	get word(): boolean {
		return (this.flags & flag.word) !== 0;
	}
	get number(): boolean {
		return (this.flags & flag.number) !== 0;
	}
	as(cap: boolean): Unit {
		const { start, end, text, norm, tag, is, flags } = this;
		return new Packed(start, end, text, norm, tag, is, cap ? flags | flag.cap : flags & ~flag.cap);
	}
}

/** Articles of Arabic, which a hyphen binds to what follows. */
const articles = new Set("al el ad ar as ash at az an ul ez es ed er et en esh".split(" "));
const inner = new Set("upon sur in".split(" "));
/** Abbreviations of words before a name, whose point is their own. */
const shortened = new Set("st mt ft".split(" "));

/** True where a small part after a hyphen belongs to a name ("Kim Jong-un", "Trinh Minh-ha", "Stratford-upon-Avon"), not to a word ("Moscow-based"). */
function syllable(part: Token, next: Token | undefined, is: WordKinds): boolean {
	if (!/^\p{Ll}+$/u.test(part.text)) return false;
	if (next && next.text === "-" && next.start === part.end)
		return articles.has(part.norm) || is.joints || is.particles || inner.has(part.norm);
	return part.text.length < 6 && !is.common && !is.never;
}

const glued = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && a.end === b.start;

/** The units of a sentence, in order. */
export function units({ tokens }: Sentence, kindsOf: KindsOf): Unit[] {
	const found: Unit[] = [];
	let opening = true;
	let before = -1;
	for (let i = 0; i < tokens.length; ) {
		const first = tokens[i];
		if (!first) break;
		const { start } = first;
		const spaced = i === 0 || before < start;
		const code = first.text.charCodeAt(0);
		const next = tokens[i + 1];
		// A word in small letters is the most common case; an article of Arabic may be bound to what follows.
		if (
			code >= 97 &&
			code <= 122 &&
			first.norm === first.text &&
			!(next !== undefined && next.text === "-" && articles.has(first.norm))
		) {
			const { end, text, norm, tag } = first;
			const flags = flag.word | (spaced ? flag.spaced : 0) | (opening ? flag.opens : 0);
			found.push(new Packed(start, end, text, norm, tag, kindsOf.token(first), flags));
			before = end;
			opening = false;
			i++;
			continue;
		}
		let last = i;
		let { text, norm } = first;
		let shape = shapeOf(text);
		const { word } = shape;
		let initial = false;
		if (word) {
			// Hyphens bind capitalised parts; "Moscow-based" and "ex-president" fall apart.
			const bound = shape.cap || articles.has(text);
			while (bound) {
				const dash = tokens[last + 1];
				const part = tokens[last + 2];
				if (!dash || !part || !shapeOf(dash.text).hyphen || !glued(tokens[last], dash) || !glued(dash, part)) break;
				if (!shapeOf(part.text).cap && !syllable(part, tokens[last + 3], kindsOf.token(part))) break;
				last += 2;
				text += dash.text + part.text;
				norm += `-${part.norm}`;
			}
			const point = tokens[last + 1];
			if (point?.text === "." && glued(tokens[last], point) && tokens[last + 2]) {
				initial = text.length <= 2 && /^\p{Lu}$/u.test(text);
				if (!initial) {
					const is = last === i ? kindsOf.token(first) : kindsOf.word(norm);
					if (is.honorifics || is.generations || is.legalForms || shortened.has(norm)) {
						last++;
						text += ".";
					}
				} else {
					last++;
					text += ".";
				}
			}
			if (text.length <= 3 && text.endsWith(".") && /^\p{Lu}\.$/u.test(text)) initial = true;
		}
		const end = tokens[last]?.end ?? first.end;
		if (last > i) shape = shapeOf(text);
		let tag = first.tag;
		for (let k = i + 1; k <= last; k++) if (tokens[k]?.tag === "PROPN") tag = "PROPN";
		const flags =
			(word && shape.cap ? flag.cap : 0) |
			(shape.caps ? flag.caps : 0) |
			(initial ? flag.initial : 0) |
			(spaced ? flag.spaced : 0) |
			(opening ? flag.opens : 0) |
			(word ? flag.word : 0) |
			(shape.number ? flag.number : 0);
		const is = norm === first.norm ? kindsOf.token(first) : kindsOf.word(norm);
		found.push(new Packed(start, end, text, norm, tag, is, flags));
		opening = shape.opening || (!word && (opening || shape.lead));
		before = end;
		i = last + 1;
	}
	return found;
}

/** How a sentence uses capitals. `title`: nearly every word; `caps`: nearly every letter; `none`: not one. */
export type Case = "plain" | "title" | "caps" | "none";

export function caseOf(list: readonly Unit[]): Case {
	let cap = 0;
	let caps = 0;
	let any = false;
	const counts = (u: Unit) => u.norm.length > 2 && !u.is.never && !u.is.joints;
	for (const u of list) {
		if (!u.cap || !u.word || u.number) continue;
		any = true;
		if (!counts(u)) continue;
		cap++;
		if (u.caps) caps++;
	}
	if (!any) return "none";
	// So many words in small letters make it plain, whatever comes after.
	const enough = Math.max(cap / 9, (caps * 3) / 7);
	let small = 0;
	for (const u of list) {
		if (u.cap || !u.word || u.number || !counts(u)) continue;
		if (++small > enough) return "plain";
	}
	const content = cap + small;
	if (content >= 3 && caps / content > 0.7) return "caps";
	// In a headline the verbs have capitals too; a full stop makes a sentence of it.
	const stop = list.at(-1)?.text === ".";
	return content >= (stop ? 7 : 4) && cap / content > 0.9 ? "title" : "plain";
}
