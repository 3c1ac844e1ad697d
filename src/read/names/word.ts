import type { Language } from "../../lang/language.js";
import type { NameWords } from "../../lang/names.js";
import { byLanguage, byWord, type Numbered } from "../../text/words.js";

/** What a folded word can be, one answer for each list of the language. A point at its end is left aside. */
export type WordKinds = Readonly<Record<Kind, boolean>>;

const kinds = [
	"common",
	"never",
	"calendar",
	"given",
	"surnames",
	"peoples",
	"honorifics",
	"offices",
	"officeLeads",
	"generations",
	"particles",
	"joints",
	"narrowJoints",
	"articles",
	"organisationHeads",
	"legalForms",
	"siteHeads",
	"placeHeads",
	"placeLeads",
	"otherHeads",
	"compass",
	"placeBefore",
	"says",
	"lives",
	"placeNouns",
	"kin",
	"belongs",
	"relative",
	"possessors",
	"persons",
	"things",
	"trades",
	"regions",
	"ofs",
	"definite",
	"ands",
	"bodyJoints",
	"ins",
	"ats",
	"ways",
	"bys",
	"withs",
	"births",
	"possessives",
	"aims",
	"roleEnds",
	"relations",
] as const satisfies readonly (keyof NameWords)[];
type Kind = (typeof kinds)[number];

/** Words looked up, so many at most: a text asks for the same words again and again. */
const mostWords = 40_000;

const pointed = new Set<Kind>(["honorifics", "offices", "officeLeads", "generations", "legalForms", "placeLeads"]);

function looked(norm: string, words: NameWords): WordKinds {
	const bare = norm.endsWith(".") ? norm.slice(0, -1) : norm;
	const is = (kind: Kind) => words[kind].has(pointed.has(kind) ? bare : norm);
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

/** The look-up of a language's words: every list at once, each word only the first time. */
export interface KindsOf {
	/** Of a token's word. */
	readonly token: (token: Numbered) => WordKinds;
	/** Of a folded word of several tokens ("al-wasit"). */
	readonly word: (norm: string) => WordKinds;
}

export const wordKinds = byLanguage((language: Pick<Language, "names" | "words">): KindsOf => {
	const known = new Map<string, WordKinds>();
	const word = (norm: string) => {
		let found = known.get(norm);
		if (found === undefined) {
			found = looked(norm, language.names.words);
			if (known.size >= mostWords) known.clear();
			known.set(norm, found);
		}
		return found;
	};
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

const shapes = new Map<string, Shape>();

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

/** The shape of a word as written; kept, so many at most. */
export function shapeOf(text: string): Shape {
	if (text.length === 1) {
		const known = single[text.charCodeAt(0)];
		if (known !== undefined) return known;
	} else if (isCapitalised(text)) return capitalised;
	let shape = shapes.get(text);
	if (shape === undefined) {
		shape = shaped(text);
		if (shapes.size >= mostWords) shapes.clear();
		shapes.set(text, shape);
	}
	return shape;
}
