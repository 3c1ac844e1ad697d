import type { NameType } from "../../../core/reading.js";
import { given } from "../../given.js";
import { givenMore } from "../../given-more.js";
import { type NameLanguage, wordSet } from "../../names.js";
import { surnames } from "../../surnames.js";
import { owners } from "../clitics.js";
import * as classes from "./classes.js";
import { demonyms } from "./demonyms.js";
import * as known from "./known.js";
import { weights } from "./weights.js";
import * as words from "./words.js";

const list = (text: string) => text.split(/[\n|]+/u).flatMap((s) => (s.trim() ? [s.trim()] : []));
const phrases = (text: string) => [...wordSet(text)].map((w) => w.replaceAll("_", " "));

function knownNames(): Map<string, NameType> {
	const map = new Map<string, NameType>();
	const add = (names: readonly string[], type: NameType) => {
		for (const name of names) if (!map.has(name)) map.set(name, type);
	};
	add(list(known.others), "other");
	add(list(known.organisations), "organisation");
	add(list(known.places), "place");
	return map;
}

/** WordNet's names of one word are often rare senses of common names; of two words and more they are safe. */
function listedNames(): Map<string, NameType> {
	const map = new Map<string, NameType>();
	const add = (text: string, type: NameType) => {
		for (const name of phrases(text)) if (name.includes(" ") && !map.has(name)) map.set(name, type);
	};
	add(words.organisations, "organisation");
	add(words.places, "place");
	add(words.others, "other");
	return map;
}

const peoples = new Map<string, string>();
for (const group of list(demonyms)) {
	const [country = "", ...forms] = group.split(/\s+/u);
	for (const form of forms) peoples.set(form.replaceAll("_", " "), country);
}
const seats = new Map(
	list(known.seats).map((s) => {
		const at = s.lastIndexOf(" ");
		return [s.slice(0, at), s.slice(at + 1)] as const;
	}),
);

/** Base forms that an English word may be an inflection of. */
function stems(word: string): string[] {
	const found: string[] = [];
	const push = (w: string) => {
		if (w.length > 1) found.push(w);
	};
	if (word.endsWith("ies")) push(`${word.slice(0, -3)}y`);
	if (word.endsWith("es")) push(word.slice(0, -2));
	if (word.endsWith("s") && !word.endsWith("ss")) push(word.slice(0, -1));
	if (word.endsWith("ied")) push(`${word.slice(0, -3)}y`);
	for (const end of ["ed", "ing", "er", "est"])
		if (word.endsWith(end) && word.length > end.length + 2) {
			const base = word.slice(0, -end.length);
			push(base);
			push(`${base}e`);
			if (base.at(-1) === base.at(-2)) push(base.slice(0, -1));
		}
	if (word.endsWith("ly")) push(word.slice(0, -2));
	return found;
}

/** Words of WordNet's classes of people that also are plain offices. */
const givenNames = wordSet(given, givenMore);
const roleWords = [...wordSet(words.roles)].filter((w) => !givenNames.has(w));

/** English names. */
export const names: NameLanguage = {
	code: "en",
	words: {
		common: wordSet(words.common, words.rare, words.roles),
		never: wordSet(classes.never),
		calendar: wordSet(classes.calendar),
		given: givenNames,
		surnames: wordSet(surnames, words.famous),
		peoples: new Set(
			[...wordSet(words.peoples), ...peoples.keys()].filter((w) => !givenNames.has(w) || peoples.has(w)),
		),
		honorifics: wordSet(classes.honorifics),
		offices: new Set([...wordSet(classes.offices), ...roleWords]),
		officeLeads: wordSet(classes.officeLeads),
		generations: wordSet(classes.generations),
		particles: wordSet(classes.particles),
		joints: wordSet("of for and the & on in de des du la del und et to against"),
		narrowJoints: wordSet("for and & on in to against"),
		articles: wordSet("the a an"),
		organisationHeads: wordSet(classes.organisationHeads),
		legalForms: wordSet(classes.legalForms),
		siteHeads: wordSet(classes.siteHeads),
		placeHeads: wordSet(classes.placeHeads),
		placeLeads: wordSet(classes.placeLeads),
		otherHeads: wordSet(classes.otherHeads),
		compass: wordSet(classes.compass),
		placeBefore: wordSet(classes.placeBefore),
		says: wordSet(classes.says),
		lives: wordSet(classes.lives),
		placeNouns: wordSet(classes.placeNouns),
		kin: wordSet(classes.kin),
		belongs: wordSet(classes.belongs),
		relative: wordSet(classes.relative),
		possessors: wordSet(classes.possessors),
		persons: wordSet(classes.persons),
		things: wordSet(classes.things),
		trades: wordSet(classes.trades),
		regions: wordSet(classes.regions),
		ofs: wordSet("of"),
		definite: wordSet("the"),
		ands: wordSet("and &"),
		bodyJoints: wordSet("for on against"),
		ins: wordSet("in near"),
		ats: wordSet("at"),
		ways: wordSet("from to"),
		bys: wordSet("by"),
		withs: wordSet("with"),
		births: wordSet("born"),
		possessives: owners,
		aims: wordSet("of for"),
		roleEnds: wordSet("since from until till during after before by with between his her their its my our your"),
		relations: wordSet("predecessor successor"),
	},
	known: knownNames(),
	listed: listedNames(),
	demonyms: peoples,
	seats,
	stems,
	endings: {
		person: wordSet(classes.personEndings),
		place: wordSet(classes.placeEndings),
		doctrine: wordSet("ism ist ists ics"),
	},
	weights,
	wholeCountry:
		/(?<![\p{L}\p{N}])(?:(?:the|this) (?:whole|entire) (?:country|nation)|(?:across|throughout|all over|around) the (?:country|nation)|nationwide|countrywide|the rest of the country|the country)(?![\p{L}\p{N}])/gu,
};
