import type { NameType } from "../core/reading.js";

/** What a word can be inside or beside a name. Words are folded, lower case; a word may stand in several sets. */
export interface NameWords {
	/** Words that also stand in lower case: at the head of a sentence a capital says nothing of them. */
	readonly common: ReadonlySet<string>;
	/** Words that are never a name or its first word, whatever their case ("the", "however", "yesterday"). */
	readonly never: ReadonlySet<string>;
	/** Days, months, feasts: capitalised, but no names. */
	readonly calendar: ReadonlySet<string>;
	readonly given: ReadonlySet<string>;
	readonly surnames: ReadonlySet<string>;
	/** Adjectives and nouns of peoples, faiths, tongues ("kazakh", "muslim"). */
	readonly peoples: ReadonlySet<string>;
	/** "mr", "sir", "sheikh": before a person, no part of the name. */
	readonly honorifics: ReadonlySet<string>;
	/** Offices and callings that stand before or after a person ("president", "lawyer"). */
	readonly offices: ReadonlySet<string>;
	/** Words that lead an office's name ("deputy", "former", "prime", "vice"). */
	readonly officeLeads: ReadonlySet<string>;
	/** "jr", "iii": end a person's name. */
	readonly generations: ReadonlySet<string>;
	/** Lower-case words inside people's names ("van", "bin", "de"). */
	readonly particles: ReadonlySet<string>;
	/** Lower-case words that join the parts of an organisation's name ("of", "for", "and", "the"). */
	readonly joints: ReadonlySet<string>;
	/** Of those, the ones that can join only inside an organisation ("for", "on", "and"). */
	readonly narrowJoints: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	readonly organisationHeads: ReadonlySet<string>;
	/** Heads that are weak: the word makes an organisation only beside another name or capital ("front", "action"). */
	readonly legalForms: ReadonlySet<string>;
	readonly siteHeads: ReadonlySet<string>;
	readonly placeHeads: ReadonlySet<string>;
	/** Heads that stand before the name of a place ("mount", "lake", "republic of"). */
	readonly placeLeads: ReadonlySet<string>;
	/** Heads of happenings, works and prizes ("war", "award", "act"). */
	readonly otherHeads: ReadonlySet<string>;
	/** Parts of the compass and "upper", "new": before the name of a place. */
	readonly compass: ReadonlySet<string>;
	/** Prepositions that stand before places. */
	readonly placeBefore: ReadonlySet<string>;
	/** Forms of verbs of saying. */
	readonly says: ReadonlySet<string>;
	/** Forms of verbs that people do ("was born", "married", "arrested"). */
	readonly lives: ReadonlySet<string>;
	/** Nouns of place before "of" or after a name ("city", "capital", "residents"). */
	readonly placeNouns: ReadonlySet<string>;
	/** Words of kin ("wife", "brother"). */
	readonly kin: ReadonlySet<string>;
	/** Words of belonging before or after organisations ("member", "chairman", "spokesman"). */
	readonly belongs: ReadonlySet<string>;
	/** Pronouns that open a sentence about a person. */
	readonly relative: ReadonlySet<string>;
	/** Words whose possessive opens the name of a body ("People's Party"). */
	readonly possessors: ReadonlySet<string>;
	/** Pronouns that stand for a person ("she", "his"). */
	readonly persons: ReadonlySet<string>;
	/** Pronouns that stand for a thing ("its"). */
	readonly things: ReadonlySet<string>;
	/** Forms of verbs that firms and bodies do ("employs", "acquired"). */
	readonly trades: ReadonlySet<string>;
	/** Nouns of first-level regions, which stand behind their name or before "of" ("province"). */
	readonly regions: ReadonlySet<string>;
	/** What stands between such a noun and the name ("of"). */
	readonly ofs: ReadonlySet<string>;
	/** Articles of what is known ("the"). */
	readonly definite: ReadonlySet<string>;
	/** "and" in words and signs. */
	readonly ands: ReadonlySet<string>;
	/** Joints that bind what follows to a body ("for", "on"). */
	readonly bodyJoints: ReadonlySet<string>;
	/** Words of being inside or close by, before a place ("in"). */
	readonly ins: ReadonlySet<string>;
	/** Words of being at a place ("at"). */
	readonly ats: ReadonlySet<string>;
	/** Words of coming and going ("from", "to"). */
	readonly ways: ReadonlySet<string>;
	/** What stands before who does it ("by"). */
	readonly bys: ReadonlySet<string>;
	/** What stands before company ("with"). */
	readonly withs: ReadonlySet<string>;
	/** Words of birth in brackets behind a person ("born"). */
	readonly births: ReadonlySet<string>;
	/** Endings that stand alone and say whose it is ("'s"). */
	readonly possessives: ReadonlySet<string>;
	/** What stands between an office and its body ("of", "for"). */
	readonly aims: ReadonlySet<string>;
	/** Words at which what is said of an office ends and something else begins ("since", "from"). */
	readonly roleEnds: ReadonlySet<string>;
	/** Who held an office before or after another ("predecessor"). */
	readonly relations: ReadonlySet<string>;
}

/** What a language knows for `read/names`. */
export interface NameLanguage {
	readonly code: string;
	readonly words: NameWords;
	/** Whole names whose type is known, folded, one space between words. */
	readonly known: ReadonlyMap<string, NameType>;
	/** The same from large lists, which are right less often. */
	readonly listed: ReadonlyMap<string, NameType>;
	/** ISO code of the country that an adjective or noun of a people belongs to ("kazakh" → "KZ"). */
	readonly demonyms: ReadonlyMap<string, string>;
	/** Names of governments by their seat ("the kremlin" → "RU"). */
	readonly seats: ReadonlyMap<string, string>;
	/** The stems of a folded word that may be the form of a common word ("attacked" → "attack"). */
	readonly stems: (word: string) => readonly string[];
	/** Endings of words that name a person, a place, a doctrine. */
	readonly endings: {
		readonly person: ReadonlySet<string>;
		readonly place: ReadonlySet<string>;
		readonly doctrine: ReadonlySet<string>;
	};
	/** Fitted weights by feature: person, organisation, place, other. */
	readonly weights: Readonly<Record<string, readonly [number, number, number, number]>>;
	/** Phrases for the home country as a whole ("the whole country", "nationwide"). */
	readonly wholeCountry: RegExp;
}

/** The words of lists that are each written as one string. Cut at spaces, not by a pattern: the English lists have 69,000 words. */
export function wordSet(...lists: readonly string[]): Set<string> {
	const words = new Set(lists.join(" ").replaceAll("\n", " ").replaceAll("\t", " ").split(" "));
	words.delete("");
	return words;
}
