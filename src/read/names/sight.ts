import type { Gazetteer } from "../../core/gazetteer.js";
import type { NameLanguage } from "../../lang/names.js";
import { remembered } from "../../text/memo.js";
import type { Token } from "../../text/tokens.js";
import { byLanguage } from "../../text/words.js";
import type { Page, Sentence } from "../page.js";
import { placeFeature } from "./features.js";
import { type Case, caseOf, type Unit, units } from "./units.js";
import { type KindsOf, wordKinds } from "./word.js";

/** A sentence as a reader of names sees it. */
export interface Line {
	readonly case: Case;
	/** No name can begin in it: not one capital, or one on a first word that is never a name. */
	readonly nameless: boolean;
	readonly units: readonly Unit[];
}

/** What a whole text says of its words, and what its language and the gazetteer say. */
export interface Sight {
	readonly language: NameLanguage;
	readonly text: string;
	readonly lines: readonly Line[];
	/** The text uses capitals. */
	readonly capitals: boolean;
	/** Words that stand with a capital where none is due. */
	readonly raised: ReadonlySet<string>;
	/** True where a word that has a capital stands in small letters somewhere. */
	readonly lowered: (norm: string) => boolean;
	/** True where a word, or a form of it, is a common word of the language or of the text. */
	readonly isCommon: (u: Unit) => boolean;
	/** True where a larger place has that name. */
	readonly isPlace: (name: string) => boolean;
}

/** Whether a sentence can hold a name at all, without a closer look: `lower` has no capital, `opening` one on a first word that is never a name. */
function glance({ tokens }: Sentence, kindsOf: KindsOf): "lower" | "opening" | null {
	let found: "lower" | "opening" = "lower";
	let first = true;
	for (const token of tokens) {
		const { text, norm } = token;
		const code = text.charCodeAt(0);
		if (code >= 97 && code <= 122) {
			if (norm !== text) return null;
			first = false;
		} else if (code >= 65 && code <= 90) {
			if (!first || !kindsOf.token(token).never) return null;
			const second = text.charCodeAt(1);
			if (text.length > 1 && !(second >= 97 && second <= 122)) return null;
			first = false;
			found = "opening";
		} else if (code === 45) return null;
		else if (code > 122 && !/^[‘’“”«»…–—]/u.test(text)) return null;
		else if (code >= 48 && code <= 57) first = false;
	}
	return found;
}

/** A sentence whose units are cut when they are first asked for. */
class Cut implements Line {
	readonly case: Case;
	readonly nameless: boolean;
	private made: readonly Unit[] | null = null;
	constructor(
		private readonly sentence: Sentence,
		private readonly kindsOf: KindsOf,
	) {
		const seen = glance(sentence, kindsOf);
		this.case = seen === null ? caseOf(this.units) : seen === "lower" ? "none" : "plain";
		this.nameless = seen === "opening";
	}
	get units(): readonly Unit[] {
		this.made ??= units(this.sentence, this.kindsOf);
		return this.made;
	}
}

/** True of a form of a common word of a language. */
const commonForms = byLanguage(({ stems, words }: NameLanguage) =>
	remembered((norm) => stems(norm).some((s) => words.common.has(s))),
);

/** Looks once over a page. */
export function sightOf(page: Page, gazetteer: Gazetteer): Sight {
	const language = page.language.names;
	const kindsOf = wordKinds(page.language);
	const lines = page.sentences.map((s) => new Cut(s, kindsOf));
	const raised = new Set<string>();
	let capitals = false;
	for (const l of lines) {
		if (l.case === "none") continue;
		if (l.case !== "caps") capitals = true;
		if (l.case === "plain" && !l.nameless) for (const u of l.units) if (u.cap && !u.opens) raised.add(u.norm);
	}

	const small: ReadonlySet<string>[] = [];
	const isSmallIn = (index: number, norm: string): boolean => {
		const at = lines[index];
		const tokens = page.sentences[index]?.tokens ?? [];
		if (at === undefined || at.case === "none") return false;
		if (tokens.length <= walked) return isSmall(tokens, at, norm);
		small[index] ??= smallWords(tokens, at);
		return small[index].has(norm);
	};
	const known = new Map<string, boolean>();
	const lowered = (norm: string) => {
		let is = known.get(norm);
		if (is === undefined) {
			const hyphen = norm.indexOf("-");
			// Most words that have a capital have one wherever they stand.
			const may = hyphen >= 0 || page.holding.hasSmall(norm);
			const held = may ? (page.holding.get(hyphen < 0 ? norm : norm.slice(0, hyphen)) ?? []) : [];
			is = held.some((index) => isSmallIn(index, norm));
			known.set(norm, is);
		}
		return is;
	};
	const isForm = commonForms(language);
	const places = new Map<string, boolean>();
	const isPlace = (name: string) => {
		let is = places.get(name);
		if (is === undefined) {
			const kind = placeFeature(name, gazetteer);
			is = kind !== null && kind !== "town" && kind !== "small region";
			places.set(name, is);
		}
		return is;
	};
	const isCommon = (u: Unit) => u.is.common || lowered(u.norm) || isForm(u.norm);
	return { language, text: page.text, lines, capitals, raised, lowered, isCommon, isPlace };
}

const capital = /^\p{Lu}/u;

/** Sentences of more words are not walked through for each word that is asked, but once for all. */
const walked = 60;

/** How a token stands: as a word in small letters, as one whose units must be asked, or as neither. */
function standing(tokens: readonly Token[], i: number): "small" | "open" | null {
	const { norm, text } = tokens[i] ?? { norm: "", text: "" };
	const code = text.charCodeAt(0);
	// What a hyphen binds may be a part of a name; a word in capitals with no hyphen beside it is nothing but itself.
	if (code >= 97 && code <= 122 && text === norm)
		return tokens[i - 1]?.text === "-" || tokens[i + 1]?.text === "-" ? "open" : "small";
	return code === 45 || (code >= 48 && !(code >= 65 && code <= 90) && !capital.test(text)) ? "open" : null;
}

/** Folded words that stand in small letters in a sentence: by its tokens and, where a hyphen or another script leaves it open, by its units. */
function smallWords(tokens: readonly Token[], line: Line): ReadonlySet<string> {
	const found = new Set<string>();
	let isOpen = false;
	for (let i = 0; i < tokens.length; i++) {
		const is = standing(tokens, i);
		if (is === "small") found.add(tokens[i]?.norm ?? "");
		else if (is === "open") isOpen = true;
	}
	if (isOpen) for (const u of line.units) if (!u.cap && u.word) found.add(u.norm);
	return found;
}

/** Whether one word does. */
function isSmall(tokens: readonly Token[], line: Line, norm: string): boolean {
	let isOpen = false;
	for (let i = 0; i < tokens.length; i++) {
		const is = standing(tokens, i);
		if (is === "small" && tokens[i]?.norm === norm) return true;
		if (is === "open") isOpen = true;
	}
	return isOpen && line.units.some((u) => !u.cap && u.word && u.norm === norm);
}
