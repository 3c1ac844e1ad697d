import type { Language } from "../../lang/language.js";
import type { NameWords } from "../../lang/names.js";
import { remembered } from "../../text/memo.js";
import { byLanguage, byWord, type Numbered } from "../../text/words.js";

/** Words looked up, so many at most: a text asks for the same words again and again. */
const mostWords = 40_000;

/** Lists in which words stand without the point at their end. */
const pointed = new Set<keyof NameWords>([
	"honorifics",
	"offices",
	"officeLeads",
	"generations",
	"legalForms",
	"placeLeads",
]);

function looked(norm: string, words: NameWords) {
	const bare = norm.endsWith(".") ? norm.slice(0, -1) : norm;
	const is = (kind: keyof NameWords) => words[kind].has(pointed.has(kind) ? bare : norm);
	// Written out, so that every answer has the same shape.
	return {
		common: is("common"),
		never: is("never"),
		calendar: is("calendar"),
		given: is("given"),
		surnames: is("surnames"),
		peoples: is("peoples"),
		honorifics: is("honorifics"),
		offices: is("offices"),
		officeLeads: is("officeLeads"),
		generations: is("generations"),
		particles: is("particles"),
		joints: is("joints"),
		narrowJoints: is("narrowJoints"),
		articles: is("articles"),
		organisationHeads: is("organisationHeads"),
		legalForms: is("legalForms"),
		siteHeads: is("siteHeads"),
		placeHeads: is("placeHeads"),
		placeLeads: is("placeLeads"),
		otherHeads: is("otherHeads"),
		compass: is("compass"),
		placeBefore: is("placeBefore"),
		says: is("says"),
		lives: is("lives"),
		placeNouns: is("placeNouns"),
		kin: is("kin"),
		belongs: is("belongs"),
		relative: is("relative"),
		possessors: is("possessors"),
		persons: is("persons"),
		things: is("things"),
		trades: is("trades"),
		regions: is("regions"),
		ofs: is("ofs"),
		definite: is("definite"),
		ands: is("ands"),
		bodyJoints: is("bodyJoints"),
		ins: is("ins"),
		ats: is("ats"),
		ways: is("ways"),
		bys: is("bys"),
		withs: is("withs"),
		births: is("births"),
		possessives: is("possessives"),
		aims: is("aims"),
		roleEnds: is("roleEnds"),
		relations: is("relations"),
	};
}

/** What a folded word can be, one answer for each list of the language. A point at its end is left aside. */
export type WordKinds = Readonly<ReturnType<typeof looked>>;

/** The look-up of a language's words: every list at once, each word only the first time. */
export interface KindsOf {
	/** Of a token's word. */
	readonly token: (token: Numbered) => WordKinds;
	/** Of a folded word of several tokens ("al-wasit"). */
	readonly word: (norm: string) => WordKinds;
}

export const wordKinds = byLanguage((language: Pick<Language, "names" | "words">): KindsOf => {
	const word = remembered((norm) => looked(norm, language.names.words), mostWords);
	return { token: byWord(language.words, word), word };
});

/** What the letters of a word as written tell. */
export interface Shape {
	/** A capital at its head ("al-Assad" and "d'Estaing" too). */
	readonly cap: boolean;
	/** Two capitals and more, and no small letter. */
	readonly caps: boolean;
	/** A letter or a digit at its head. */
	readonly word: boolean;
	/** A digit at its head. */
	readonly number: boolean;
	/** One capital, with or without its point. */
	readonly letter: boolean;
	readonly hyphen: boolean;
	/** A sign after which a sentence may begin again. */
	readonly opening: boolean;
	/** A sign that a sentence may begin with. */
	readonly lead: boolean;
}

const head =
	/^(?:\p{Lu}|(?:al|el|ad|ar|as|ash|at|az|an|ul|ez|es|ed|er|et|en|esh)-\p{Lu}|[a-z]['’]\p{Lu}|[a-z]{1,2}\p{Lu})/u;

function shaped(text: string): Shape {
	return {
		cap: head.test(text),
		caps: /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
		word: /^[\p{L}\p{N}]/u.test(text),
		number: /^\p{N}/u.test(text),
		letter: /^\p{Lu}\.?$/u.test(text),
		hyphen: /^[-‐‑]$/u.test(text),
		opening: /^(?:["“‘«:•]|\.{2,}|[.!?])$/u.test(text),
		lead: /^["“‘«:•*>–—]$/u.test(text),
	};
}

/** The most common shape of a capitalised word: a capital and small letters. */
const capitalised = shaped("Aa");

function isCapitalised(text: string): boolean {
	const code = text.charCodeAt(0);
	if (code < 65 || code > 90 || text.length < 2) return false;
	for (let i = 1; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c < 97 || c > 122) return false;
	}
	return true;
}

/** Shapes of single characters of ASCII. */
const single = Array.from({ length: 128 }, (_, code) => shaped(String.fromCharCode(code)));

const kept = remembered(shaped, mostWords);

/** The shape of a word as written; kept, so many at most. */
export function shapeOf(text: string): Shape {
	if (text.length === 1) return single[text.charCodeAt(0)] ?? kept(text);
	return isCapitalised(text) ? capitalised : kept(text);
}
