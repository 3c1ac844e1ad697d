import type { Gazetteer } from "../../core/gazetteer.js";
import type { NameWords } from "../../lang/names.js";
import type { Page } from "../page.js";
import {
	type Evidence,
	here,
	keyOf,
	type Mention,
	mentionFeatures,
	ownFeatures,
	placeFeature,
	placeOfMention,
} from "./features.js";
import { runs, type Sight } from "./runs.js";
import { type Case, caseOf, type Unit, units } from "./units.js";

/** A mention with all that speaks for its type. */
export interface Candidate {
	readonly mention: Mention;
	/** Of the name, of every mention of it, and of this mention. */
	readonly features: readonly string[];
}

interface Prepared {
	readonly list: readonly Unit[];
	readonly case: Case;
}

/** All candidates of a page in order, with their features; `links` are added once the first types are known. */
export function candidates(page: Page, gazetteer: Gazetteer): Candidate[] {
	const language = page.language.names;
	const { words, known, stems } = language;
	const prepared: Prepared[] = page.sentences.map((s) => {
		const list = units(s, words);
		return { list, case: caseOf(list, words) };
	});
	const lowered = new Set<string>();
	const raised = new Set<string>();
	let capitals = false;
	for (const p of prepared) {
		for (const u of p.list) {
			if (!u.word) continue;
			if (u.cap) {
				if (p.case === "plain" || p.case === "title") capitals = true;
				if (p.case === "plain" && !u.opens) raised.add(u.norm);
			} else if (p.case !== "none") lowered.add(u.norm);
		}
	}
	const countries = new Set<string>();
	const evidence: Evidence = { lowered, raised, countries };
	const isCommon = (norm: string) =>
		words.common.has(norm) || lowered.has(norm) || stems(norm).some((s) => words.common.has(s));
	const isPlace = (text: string) => {
		const kind = placeFeature(text, gazetteer);
		return kind !== null && kind !== "town" && kind !== "small region";
	};
	const found: Mention[] = [];
	prepared.forEach((p, sentence) => {
		const bare = p.case === "none" && !capitals;
		if (p.case === "none" && !bare) return;
		const list = bare ? p.list.map((u) => ({ ...u, cap: lowerName(u) })) : p.list;
		const sight: Sight = {
			language,
			text: page.text,
			isPlace,
			mayName: (u, i) => {
				if (/^\p{N}/u.test(u.text)) return false;
				if (bare) return true;
				const next = list[i + 1];
				if (p.case === "plain") {
					if (!u.opens)
						return !words.never.has(u.norm) || (u.caps && u.text.length > 1) || (i > 0 && (list[i - 1]?.cap ?? false));
					if (words.never.has(u.norm)) return u.caps && u.text.length > 1 && u.norm !== "i";
					if (u.caps && u.text.length > 1) return true;
					if (
						next?.cap &&
						(known.has(`${u.norm} ${next.norm}`) ||
							(isCommon(u.norm) && !words.given.has(u.norm) && isPlace(`${u.norm} ${next.norm}`)))
					)
						return true;
					if (raised.has(u.norm) && !(lowered.has(u.norm) && words.common.has(u.norm))) return true;
					if (
						words.offices.has(u.norm) ||
						words.honorifics.has(u.norm.replace(/\.$/u, "")) ||
						words.officeLeads.has(u.norm) ||
						words.peoples.has(u.norm)
					)
						return next?.cap ?? false;
					if (!isCommon(u.norm)) return true;
					if (words.given.has(u.norm) && next?.cap && !words.common.has(next.norm)) return true;
					// A common word opens a name where a head follows ("National Bank") or the tagger takes it for one.
					if (next?.cap)
						return (
							words.common.has(u.norm) &&
							(u.tag === "PROPN" || u.tag === "ADJ" || u.tag === "NOUN") &&
							!words.given.has(next.norm)
						);
					return u.tag === "PROPN" && isPlace(u.text);
				}
				// Capitals say nothing here: other evidence must.
				if (words.never.has(u.norm)) return false;
				if (raised.has(u.norm) && !lowered.has(u.norm)) return true;
				if (!isCommon(u.norm)) return true;
				if (words.organisationHeads.has(u.norm) && i > 0 && list[i - 1]?.cap && !isCommon(list[i - 1]?.norm ?? ""))
					return true;
				return known.has(`${u.norm} ${next?.norm ?? ""}`) || known.has(`${list[i - 1]?.norm ?? ""} ${u.norm}`);
			},
		};
		for (const run of runs(list, sight))
			found.push({ ...run, units: list, sentence, case: p.case, key: keyOf(list, run.from, run.to) });
	});

	function lowerName(u: Unit): boolean {
		if (!u.word || words.never.has(u.norm) || words.common.has(u.norm) || u.norm.length < 3) return false;
		if (stems(u.norm).some((s) => words.common.has(s))) return false;
		return (
			known.has(u.norm) ||
			isPlace(u.norm) ||
			words.given.has(u.norm) ||
			(u.tag === "PROPN" && words.surnames.has(u.norm))
		);
	}

	for (const word of raised) {
		const country = language.demonyms.get(word);
		if (country !== undefined) countries.add(country);
	}
	for (const { key } of found) {
		const [top] = gazetteer.lookup(key);
		if (top?.precision === "country" || (top && top.population > 500_000)) countries.add(top.country);
	}
	const own = new Map<string, readonly string[]>();
	const seen = new Map<string, Set<string>>();
	const counts = new Map<string, number>();
	const places = found.map((m) => {
		const spot = placeOfMention(m, language, page.text);
		if (!own.has(m.key) || m.case === "plain") own.set(m.key, ownFeatures(m, language, gazetteer, evidence));
		const set = seen.get(m.key) ?? new Set<string>();
		for (const f of spot) set.add(f);
		for (const f of pronouns(m, prepared[m.sentence + 1]?.list ?? [], words)) set.add(f);
		seen.set(m.key, set);
		counts.set(m.key, (counts.get(m.key) ?? 0) + 1);
		return spot;
	});
	return found.map((mention, i) => {
		const several = (counts.get(mention.key) ?? 0) > 1 ? ["several"] : [];
		return {
			mention,
			features: [
				...(own.get(mention.key) ?? []),
				...[...(seen.get(mention.key) ?? [])].sort(),
				...(places[i] ?? []).map(here),
				...mentionFeatures(mention, evidence),
				...joint(own.get(mention.key) ?? [], places[i] ?? []),
				...several,
			],
		};
	});
}

/** Pronouns after a name that opens its sentence, and at the head of the next. */
function pronouns(m: Mention, next: readonly Unit[], words: NameWords): string[] {
	const found: string[] = [];
	for (let i = m.to + 1; i < m.units.length && i < m.to + 25; i++) {
		const u = m.units[i];
		if (!u) break;
		if (u.cap && u.tag === "PROPN") break;
		if (words.persons.has(u.norm)) found.push("he");
		else if (words.things.has(u.norm)) found.push("it");
		else continue;
		break;
	}
	const head = next.slice(0, 2).find((u) => u.word);
	if (m.from < 3 && head) {
		if (words.persons.has(head.norm)) found.push("then he");
		else if (words.things.has(head.norm)) found.push("then it");
	}
	return found;
}

/** Pairs of a name's make and its place that say more together. */
function joint(own: readonly string[], here: readonly string[]): string[] {
	const make = own.includes("unknown")
		? "unknown"
		: own.includes("common")
			? "common"
			: (own.find((f) => f.startsWith("gazetteer ")) ?? (own.includes("words 2") ? "two" : null));
	if (make === null) return [];
	const spots = here.filter(
		(f) =>
			f === "after the" ||
			f === "after in" ||
			f === "after of" ||
			f === "before says" ||
			f === "before lives" ||
			f === "possessive" ||
			f === "before noun" ||
			f === "before verb",
	);
	const plural = own.includes("plural") && here.includes("after the") ? ["the, plural"] : [];
	return [...spots.map((s) => `${make}, ${s}`), ...plural];
}
