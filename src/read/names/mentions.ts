import type { Gazetteer } from "../../core/gazetteer.js";
import type { Page } from "../page.js";
import { type Evidence, type Mention, mentionFeatures, ownFeatures, placeOfMention } from "./features.js";
import { keyOf, runs } from "./runs.js";
import { type Sight, sightOf } from "./sight.js";
import type { Unit } from "./units.js";
import { here, nothing, type Sums, weighed, weighedHere } from "./weigh.js";

/** What the text says of a name, whichever mention of it. */
export interface Make {
	/** Features of the name itself. */
	readonly own: readonly string[];
	/** Features of where its mentions stand, in order of the alphabet, none twice. */
	readonly around: readonly string[];
	/** Both. */
	readonly has: ReadonlySet<string>;
	/** Sums of their weights. */
	readonly sums: Sums;
	/** It is told of more than once. */
	readonly several: boolean;
}

/** A mention with all that speaks for its type. */
export interface Candidate {
	readonly mention: Mention;
	readonly make: Make;
	/** Features of where this mention stands. */
	readonly spot: readonly string[];
	/** Further features of this mention. */
	readonly further: readonly string[];
	/** Sums of the weights of all of them. */
	readonly sums: Sums;
	/** Features that other names of the text give it, not in the sums. */
	readonly extra: readonly string[];
}

/** The same candidate with further features that other names give it. */
export function withExtra(
	{ mention, make, spot, further, sums, extra }: Candidate,
	more: readonly string[],
): Candidate {
	return { mention, make, spot, further, sums, extra: extra.length === 0 ? more : [...extra, ...more] };
}

/** Every feature of a candidate, by the names that weights have. */
export function featuresOf({ make, spot, further, extra }: Candidate): string[] {
	return [...make.own, ...make.around, ...spot.map(here), ...further, ...extra];
}

/** True where the unit of a sentence in which capitals tell names may belong to one. */
function mayBeNamed(list: readonly Unit[], i: number, sight: Sight): boolean {
	const u = list[i];
	if (!u || u.number) return false;
	const { is } = u;
	const next = list[i + 1];
	if (!u.opens) return !is.never || (u.caps && u.text.length > 1) || (list[i - 1]?.cap ?? false);
	if (is.never) return u.caps && u.text.length > 1 && u.norm !== "i";
	if (u.caps && u.text.length > 1) return true;
	const common = sight.isCommon(u);
	if (next?.cap) {
		const both = `${u.norm} ${next.norm}`;
		if (sight.language.known.has(both) || (common && !is.given && sight.isPlace(both))) return true;
	}
	if (sight.raised.has(u.norm) && !(sight.lowered(u.norm) && is.common)) return true;
	if (is.offices || is.honorifics || is.officeLeads || is.peoples) return next?.cap ?? false;
	if (!common) return true;
	if (is.given && next?.cap && !next.is.common) return true;
	// A common word opens a name where a head follows ("National Bank") or the tagger takes it for one.
	if (next?.cap) return is.common && (u.tag === "PROPN" || u.tag === "ADJ" || u.tag === "NOUN") && !next.is.given;
	return u.tag === "PROPN" && sight.isPlace(u.text);
}

/** The same where capitals say nothing: other evidence must. */
function mustBeNamed(list: readonly Unit[], i: number, sight: Sight): boolean {
	const u = list[i];
	if (!u || u.number || u.is.never) return false;
	if (sight.raised.has(u.norm) && !sight.lowered(u.norm)) return true;
	if (!sight.isCommon(u)) return true;
	const before = list[i - 1];
	if (u.is.organisationHeads && before?.cap && !sight.isCommon(before)) return true;
	const { known } = sight.language;
	return known.has(`${u.norm} ${list[i + 1]?.norm ?? ""}`) || known.has(`${before?.norm ?? ""} ${u.norm}`);
}

/** True where a word of a text without a capital is a name by the lists alone. */
function listed(u: Unit, { language, isPlace }: Sight): boolean {
	const { known, stems, words } = language;
	if (!u.word || u.is.never || u.is.common || u.norm.length < 3) return false;
	if (stems(u.norm).some((s) => words.common.has(s))) return false;
	return known.has(u.norm) || isPlace(u.norm) || u.is.given || (u.tag === "PROPN" && u.is.surnames);
}

/** The stretches of a page that may be names, in order. */
function mentions(sight: Sight): Mention[] {
	const found: Mention[] = [];
	const may = (list: readonly Unit[], i: number) => mayBeNamed(list, i, sight);
	const must = (list: readonly Unit[], i: number) => mustBeNamed(list, i, sight);
	const lone = (list: readonly Unit[], i: number) => list[i]?.number === false;
	sight.lines.forEach((line, sentence) => {
		const bare = line.case === "none";
		if (line.nameless || (bare && sight.capitals)) return;
		const list = bare ? line.units.map((u) => u.as(listed(u, sight))) : line.units;
		for (const run of runs(list, sight, bare ? lone : line.case === "plain" ? may : must))
			found.push({
				from: run.from,
				to: run.to,
				role: run.role,
				titled: run.titled,
				units: list,
				sentence,
				case: line.case,
				key: keyOf(list, run.from, run.to),
			});
	});
	return found;
}

const none: readonly string[] = [];

/** All candidates of a page in order, with their features; `links` are added once the first types are known. */
export function candidates(page: Page, gazetteer: Gazetteer): Candidate[] {
	const sight = sightOf(page, gazetteer);
	const { language, lowered, raised, lines } = sight;
	const found = mentions(sight);
	const countries = new Set<string>();
	const evidence: Evidence = { lowered, raised, countries };
	for (const word of raised) {
		const country = language.demonyms.get(word);
		if (country !== undefined) countries.add(country);
	}
	const groups = new Map<string, Group>();
	for (const m of found) {
		const group = groups.get(m.key);
		if (!group) {
			groups.set(m.key, { shown: m, around: new Set(), count: 1 });
			const [top] = gazetteer.lookup(m.key);
			if (top?.precision === "country" || (top && top.population > 500_000)) countries.add(top.country);
		} else {
			group.count++;
			// A mention in running text tells more of the name than one in a headline.
			if (m.case === "plain") group.shown = m;
		}
	}
	const spots = found.map((m) => {
		const spot = placeOfMention(m);
		const around = groups.get(m.key)?.around;
		if (around) {
			for (const f of spot) around.add(f);
			pronouns(m, m.from < 3 ? (lines[m.sentence + 1]?.units ?? []) : [], around);
		}
		return spot;
	});
	const makes = new Map<string, Make>();
	for (const [key, { shown, around, count }] of groups) {
		const own = ownFeatures(shown, language, gazetteer, evidence);
		const sorted = [...around].sort();
		const sums = weighed(weighed(nothing, own, language.weights), sorted, language.weights);
		makes.set(key, { own, around: sorted, has: new Set([...own, ...sorted]), sums, several: count > 1 });
	}
	const list: Candidate[] = [];
	found.forEach((mention, i) => {
		const make = makes.get(mention.key);
		const spot = spots[i];
		if (!make || !spot) return;
		const further = mentionFeatures(mention, evidence);
		for (const f of joint(make, spot)) further.push(f);
		if (make.several) further.push("several");
		const sums = weighed(weighedHere(make.sums, spot, language.weights), further, language.weights);
		list.push({ mention, make, spot, further, sums, extra: none });
	});
	return list;
}

/** The mentions of one name. */
interface Group {
	/** The one whose letters are looked at. */
	shown: Mention;
	readonly around: Set<string>;
	count: number;
}

/** Pronouns after a name that opens its sentence, and at the head of the next. */
function pronouns(m: Mention, next: readonly Unit[], found: Set<string>): void {
	for (let i = m.to + 1; i < m.units.length && i < m.to + 25; i++) {
		const u = m.units[i];
		if (!u) break;
		if (u.cap && u.tag === "PROPN") break;
		if (u.is.persons) found.add("he");
		else if (u.is.things) found.add("it");
		else continue;
		break;
	}
	if (m.from >= 3) return;
	const head = next[0]?.word ? next[0] : next[1];
	if (!head?.word) return;
	if (head.is.persons) found.add("then he");
	else if (head.is.things) found.add("then it");
}

/** Where a name stands that says more together with its make. */
const tellingSpots = new Set([
	"after the",
	"after in",
	"after of",
	"before says",
	"before lives",
	"before trade",
	"before belonging",
	"after organisation noun",
	"possessive",
	"before noun",
	"before verb",
]);

/** Pairs of a name's make and its place that say more together. */
function joint({ own, has }: Make, spot: readonly string[]): string[] {
	const make = has.has("unknown")
		? has.has("acronym 3") || has.has("acronym 6")
			? "acronym"
			: "unknown"
		: has.has("common")
			? "common"
			: (own.find((f) => f.startsWith("gazetteer ")) ?? (has.has("words 2") ? "two" : null));
	if (make === null) return [];
	const found: string[] = [];
	for (const s of spot) if (tellingSpots.has(s)) found.push(`${make}, ${s}`);
	if (has.has("plural") && spot.includes("after the")) found.push("the, plural");
	return found;
}
