import type { Gazetteer, PlaceRecord } from "../../core/gazetteer.js";
import { preceding } from "../../core/lists.js";
import type { NameType } from "../../core/reading.js";
import type { NameLanguage } from "../../lang/names.js";
import { remembered } from "../../text/memo.js";
import { earKey } from "../../text/places.js";
import { byLanguage } from "../../text/words.js";
import { headOf, type Run } from "./runs.js";
import type { Case, Unit } from "./units.js";

/** A run in its sentence. */
export interface Mention extends Run {
	readonly units: readonly Unit[];
	readonly sentence: number;
	readonly case: Case;
	/** Folded words. */
	readonly key: string;
}

/** What the whole text says of its words. */
export interface Evidence {
	/** True of words that stand in lower case somewhere. */
	readonly lowered: (norm: string) => boolean;
	/** Words that stand with a capital where none is due. */
	readonly raised: ReadonlySet<string>;
	/** ISO codes of the countries that it names. */
	readonly countries: ReadonlySet<string>;
}

/** What a place of that name weighs: its largest bearer. */
export function placeFeature(name: string, gazetteer: Gazetteer): string | null {
	return weightOf(gazetteer.lookup(name)[0]);
}

function weightOf(top: PlaceRecord | undefined): string | null {
	if (!top) return null;
	if (top.precision === "country") return "country";
	if (top.precision === "unknown") return "area";
	if (top.precision === "region") return top.population >= 300_000 ? "region" : "small region";
	if (top.population === 0) return "city";
	if (top.population >= 1_000_000) return "metropolis";
	if (top.population >= 200_000) return "big city";
	return top.population >= 30_000 ? "city" : "town";
}

/** Whether a word ends in one of some endings. */
function endsIn(word: string, endings: ReadonlySet<string>): boolean {
	for (const ending of endings) if (word.endsWith(ending)) return true;
	return false;
}

const endingsOf = byLanguage(({ endings: { person, place, doctrine } }: NameLanguage) =>
	remembered((word): readonly string[] => {
		const found: string[] = [];
		if (endsIn(word, person)) found.push("person ending");
		if (endsIn(word, place)) found.push("place ending");
		if (endsIn(word, doctrine)) found.push("ism");
		return found;
	}),
);

/** Features of the name itself. */
export function ownFeatures(m: Mention, language: NameLanguage, gazetteer: Gazetteer, evidence: Evidence): string[] {
	const { words, known } = language;
	const list = m.from === 0 && m.to === m.units.length - 1 ? m.units : m.units.slice(m.from, m.to + 1);
	const caps = list.filter((u) => u.cap);
	const first = list[0];
	const last = list.at(-1);
	if (!first || !last) return [];
	const f: string[] = ["bias"];
	const n = caps.length;
	f.push(n > 3 ? "words 4" : `words ${n}`);
	const isGiven = (u: Unit) =>
		/[.'-]/u.test(u.norm)
			? u.norm
					.replace(/[.']/gu, "")
					.split("-")
					.some((p) => words.given.has(p))
			: u.is.given;
	const isCommon = (u: Unit) => u.is.common || evidence.lowered(u.norm);
	const givenFirst = isGiven(first);
	if (givenFirst) f.push(isCommon(first) ? "given first, common" : "given first");
	if (givenFirst && n > 1) f.push("given and more");
	if (n > 1 && isGiven(last)) f.push("given last");
	if (last.is.surnames) f.push(isCommon(last) ? "surname, common" : "surname");
	if (n > 1 && givenFirst && (last.is.surnames || (!isCommon(last) && !last.is.organisationHeads)))
		f.push("given and surname");
	if (list.some((u) => u.initial)) f.push("initial");
	if (list.some((u) => !u.cap && u.is.particles && !u.is.joints)) f.push("particle");
	if (/^(?:al|el|bin|ibn|abu)-/u.test(last.norm)) f.push("arab article");
	if (last.is.generations) f.push("generation");
	const head = headOf(list, 0, list.length - 1) ?? last;
	if (head.is.organisationHeads) f.push(n === 1 ? "organisation head alone" : "organisation head");
	if (list.some((u) => u.is.organisationHeads)) f.push("organisation word");
	if (last.is.legalForms && n > 1) f.push("legal form");
	if (head.is.siteHeads) f.push(n === 1 ? "site head alone" : "site head");
	if (head.is.placeHeads) f.push(n === 1 ? "place head alone" : "place head");
	if (head.is.otherHeads) f.push(n === 1 ? "other head alone" : "other head");
	if (head.is.offices) f.push("office head");
	if (n > 1 && first.is.placeLeads) f.push("place lead");
	if (n > 1 && first.is.compass) f.push("compass");
	if (first.is.peoples) f.push(n > 1 ? "people first" : "people alone");
	if (n > 1 && last.is.peoples) f.push("people last");
	if (list.length > n) f.push(list.some((u) => u.is.ofs) ? "of" : "joint");
	if (list.some((u) => u.is.ands)) f.push("and");
	if (n === 1 && first.caps && m.case !== "caps")
		f.push(first.text.length <= 3 ? "acronym 3" : first.text.length <= 6 ? "acronym 6" : "capitals");
	if (n === 1 && /\./u.test(first.text) && first.caps) f.push("pointed");
	if (n > 1 && caps.some((u) => u.caps && u.text.length > 1 && !u.initial) && m.case !== "caps")
		f.push("capitals inside");
	if (/\p{Ll}\p{Lu}/u.test(first.text)) f.push("camel");
	if (list.some((u) => /\p{N}/u.test(u.text))) f.push("digit");
	const commons = caps.filter(isCommon).length;
	if (commons === n) f.push(n === 1 ? "common" : "all common");
	else if (commons > 0) f.push("some common");
	if (n > 1 && isCommon(last)) f.push("common last");
	if (n === 1 && evidence.lowered(first.norm)) f.push("lowered");
	const type = known.get(m.key);
	if (type) f.push(`known ${type}`);
	if (language.seats.has(m.key)) f.push("seat");
	const listed = language.listed.get(m.key);
	if (listed) f.push(`listed ${listed}`);
	let gaz = placeFeature(m.key, gazetteer);
	if (gaz === null && n < 4 && commons === 0) {
		// Another spelling of a place of a country that the text names.
		const ear = earKey(m.key);
		gaz = ear === null ? null : weightOf(gazetteer.lookup(ear).find((r) => evidence.countries.has(r.country)));
		if (gaz) f.push("gazetteer by ear");
	}
	if (gaz) {
		f.push(`gazetteer ${gaz}`);
		if (n > 1) f.push("gazetteer, more words");
		if (commons === n) f.push("gazetteer, common");
		if (givenFirst) f.push("gazetteer, given");
	} else {
		f.push("no gazetteer");
		if (n > 1) {
			const tail = placeFeature(last.norm, gazetteer);
			if (tail && tail !== "town") f.push("gazetteer tail");
			const lead = placeFeature(first.norm, gazetteer);
			if (lead && lead !== "town") f.push(lead === "country" ? "country lead" : "gazetteer lead");
		}
	}
	if (!givenFirst && !gaz && !type && commons === 0 && !last.is.surnames) f.push(n === 1 ? "unknown" : "unknowns");
	for (const ending of endingsOf(language)(last.norm)) f.push(ending);
	if (last.norm.endsWith("s") && n === 1) f.push("plural");
	return f;
}

/** Features of where it stands. They are gathered over the mentions of a name. */
export function placeOfMention(m: Mention): string[] {
	const f: string[] = [];
	const at = (i: number) => preceding(m.units, i + 1);
	let b = m.from - 1;
	const first = at(m.from);
	if (m.titled) f.push("titled");
	if (!first) return f;
	let before = at(b);
	if (before?.is.articles) {
		f.push(before.is.definite ? "after the" : "after a");
		before = at(--b);
	}
	if (before) {
		if (before.is.compass && !before.cap) before = at(--b) ?? before;
		if (before.is.placeBefore)
			f.push(
				before.is.ins ? "after in" : before.is.ats ? "after at" : before.is.ways ? "after from" : "after place word",
			);
		else if (before.is.ofs) {
			const noun = at(b - 1)?.is;
			f.push(
				noun?.placeNouns ? "place noun of" : noun?.belongs ? "member of" : noun?.offices ? "office of" : "after of",
			);
		} else if (before.is.bys) f.push("after by");
		else if (before.is.withs) f.push("after with");
		else if (before.is.says) f.push("after says");
		else if (before.is.kin) f.push("after kin");
		else if (before.is.honorifics) f.push("titled");
		else if (before.is.offices) f.push("after office");
		else if (before.norm === ",") {
			const noun = at(b - 1);
			if (noun?.is.offices) f.push("office, name");
			else if (noun?.is.kin) f.push("after kin");
			else if (noun?.cap) f.push("name, comma");
			else f.push("after comma");
		} else if (before.norm === "(") f.push("after bracket");
		else if (before.is.ands) f.push("after and");
		else if (before.is.organisationHeads && !before.cap) f.push("after organisation noun");
		else if (before.tag === "VERB") f.push("after verb");
		else if (before.tag === "NOUN") f.push("after noun");
		else if (before.tag === "ADJ") f.push("after adjective");
		else if (before.tag === "ADP") f.push("after adposition");
		if (before.is.peoples) f.push("after people");
		if (/^["“‘']$/u.test(before.text)) f.push("quoted");
	}
	let a = m.to + 1;
	let after = at(a);
	if (after?.is.possessives) {
		f.push("possessive");
		after = at(++a);
		if (after?.is.kin) f.push("its kin");
		if (after?.is.placeNouns) f.push("its place noun");
		if (after && (after.is.offices || after.is.belongs)) f.push("its office");
	} else if (after) {
		if (after.is.says) f.push("before says");
		else if (after.is.trades) f.push("before trade");
		else if (after.is.lives) f.push("before lives");
		else if (after.tag === "AUX") {
			f.push("before auxiliary");
			const verb = at(a + 1);
			if (verb && (verb.is.lives || verb.is.says)) f.push("before lives");
		} else if (after.tag === "VERB") f.push("before verb");
		else if (after.is.organisationHeads && !after.cap) f.push("before organisation noun");
		else if (after.is.placeHeads || after.is.siteHeads) f.push("before place noun");
		else if (after.is.belongs && !after.cap) f.push("before belonging");
		else if (after.is.offices) f.push("before office");
		else if (after.is.peoples) f.push("before people");
		else if (after.tag === "NOUN" || after.tag === "ADJ") f.push("before noun");
		else if (after.norm === ",") {
			const next = at(a + 1);
			const beyond = at(a + 2);
			if (next && /^\d{1,2}$/u.test(next.text) && beyond && /^[,.)]$/u.test(beyond.text)) f.push("age");
			else if (next?.is.relative) f.push("who");
			else if (next?.cap) f.push("comma, name");
			else if (next && (next.is.offices || beyond?.is.offices)) f.push("name, office");
		} else if (after.is.relative) f.push("who");
		else if (after.norm === "(") {
			const next = at(a + 1);
			if (next && /^\d{2}$/u.test(next.text)) f.push("age");
			else if (next && (next.is.births || /^\d{4}$/u.test(next.norm))) f.push("years");
			else if (next?.caps && at(a + 2)?.norm === ")") f.push("abbreviated");
		} else if (after.is.ands) f.push("before and");
		else if (after.is.placeBefore) f.push("before place word");
		if (/^["”’]$/u.test(after.text) && f.includes("quoted")) f.push("quoted whole");
	} else f.push("sentence end");
	const alone = m.from === 0 && (m.to === m.units.length - 1 || (m.to === m.units.length - 2 && !after?.word));
	if (alone) f.push("whole sentence");
	return f;
}

/** Features of this very mention. */
export function mentionFeatures(m: Mention, evidence: Evidence): string[] {
	const f: string[] = [];
	const first = m.units[m.from];
	const n = m.to - m.from + 1;
	if (m.case !== "plain") f.push(`case ${m.case}`);
	if (first?.opens && n === 1) f.push(evidence.raised.has(first.norm) ? "opens, raised" : "opens");
	if (n === 1 && first)
		f.push(
			`tag ${first.tag === "PROPN" || first.tag === "NOUN" || first.tag === "ADJ" || first.tag === "VERB" ? first.tag : "else"}`,
		);
	return f;
}

export const nameTypes: readonly NameType[] = ["person", "organisation", "place", "other"];
