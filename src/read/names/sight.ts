import type { Gazetteer } from "../../core/gazetteer.js";
import type { NameLanguage } from "../../lang/names.js";
import type { Token } from "../../text/tokens.js";
import type { Page, Sentence } from "../page.js";
import { placeFeature } from "./features.js";
import { type Case, caseOf, type Unit, units } from "./units.js";
import { type WordKinds, wordKinds } from "./word.js";

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
function glance({ tokens }: Sentence, kindsOf: (norm: string) => WordKinds): "lower" | "opening" | null {
	let found: "lower" | "opening" = "lower";
	let first = true;
	for (const { text, norm } of tokens) {
		const code = text.charCodeAt(0);
		if (code >= 97 && code <= 122) {
			if (norm !== text) return null;
			first = false;
		} else if (code >= 65 && code <= 90) {
			if (!first || !kindsOf(norm).never) return null;
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
function line(sentence: Sentence, language: NameLanguage, kindsOf: (norm: string) => WordKinds): Line {
	const seen = glance(sentence, kindsOf);
	if (seen === null) {
		const list = units(sentence, language.words);
		return { case: caseOf(list), nameless: false, units: list };
	}
	let made: readonly Unit[] | null = null;
	return {
		case: seen === "lower" ? "none" : "plain",
		nameless: seen === "opening",
		get units() {
			made ??= units(sentence, language.words);
			return made;
		},
	};
}

const nothing: ReadonlySet<string> = new Set();

/** Looks once over a page. */
export function sightOf(page: Page, gazetteer: Gazetteer): Sight {
	const language = page.language.names;
	const { words, stems } = language;
	const kindsOf = wordKinds(words);
	const lines = page.sentences.map((s) => line(s, language, kindsOf));
	const raised = new Set<string>();
	let capitals = false;
	for (const l of lines) {
		if (l.case === "none") continue;
		if (l.case !== "caps") capitals = true;
		if (l.case === "plain" && !l.nameless) for (const u of l.units) if (u.cap && !u.opens) raised.add(u.norm);
	}

	const small = lines.map((): ReadonlySet<string> | null => null);
	const smallIn = (index: number): ReadonlySet<string> => {
		const at = lines[index];
		small[index] ??= at && at.case !== "none" ? smallWords(page.sentences[index]?.tokens ?? [], at) : nothing;
		return small[index];
	};
	const known = new Map<string, boolean>();
	const lowered = (norm: string) => {
		let is = known.get(norm);
		if (is === undefined) {
			const hyphen = norm.indexOf("-");
			const held = page.holding.get(hyphen < 0 ? norm : norm.slice(0, hyphen)) ?? [];
			is = held.some((index) => smallIn(index).has(norm));
			known.set(norm, is);
		}
		return is;
	};
	const forms = new Map<string, boolean>();
	const isForm = (norm: string) => {
		let is = forms.get(norm);
		if (is === undefined) {
			is = stems(norm).some((s) => words.common.has(s));
			forms.set(norm, is);
		}
		return is;
	};
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

/** Folded words that stand in small letters in a sentence: by its tokens and, where a hyphen or another script leaves it open, by its units. */
function smallWords(tokens: readonly Token[], line: Line): ReadonlySet<string> {
	const found = new Set<string>();
	let isOpen = false;
	for (let i = 0; i < tokens.length; i++) {
		const { norm, text } = tokens[i] ?? { norm: "", text: "" };
		const code = text.charCodeAt(0);
		const plain = code >= 97 && code <= 122 && text === norm;
		// What a hyphen binds may be a part of a name; a word in capitals with no hyphen beside it is nothing but itself.
		const bound = plain && (tokens[i - 1]?.text === "-" || tokens[i + 1]?.text === "-");
		if (plain && !bound) found.add(norm);
		isOpen ||= bound || code === 45 || (!plain && code >= 48 && !capital.test(text));
	}
	if (isOpen) for (const u of line.units) if (!u.cap && u.word) found.add(u.norm);
	return found;
}
