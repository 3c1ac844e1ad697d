import type { Gazetteer } from "../core/gazetteer.js";
import type { Name, NameType } from "../core/reading.js";
import type { NameLanguage } from "../lang/names.js";
import { beside } from "./names/beside.js";
import { nameTypes } from "./names/features.js";
import { linked } from "./names/links.js";
import { type Candidate, candidates } from "./names/mentions.js";
import { resolve } from "./names/resolve.js";
import { weighed } from "./names/weigh.js";
import type { Page } from "./page.js";

/** By how much a place of the gazetteer may be behind: fitted so that places lost and places told in vain are about as many. */
const placeLean = 0.6;

function typeOf(candidate: Candidate, language: NameLanguage): NameType {
	const { make, extra } = candidate;
	const sums = weighed(candidate.sums, extra, language.weights);
	let top = 0;
	for (let i = 1; i < nameTypes.length; i++) if ((sums[i] ?? 0) > (sums[top] ?? 0)) top = i;
	// Between a place of the gazetteer and nothing, a place that is told is worth more than one that is lost.
	const leaning = nameTypes[top] === "other" && !make.has.has("no gazetteer") && sums[2] + placeLean > sums[3];
	const best = leaning ? "place" : (nameTypes[top] ?? "other");
	// "Mira, 52, fled": whoever has an age is somebody.
	if (best !== "organisation" && make.has.has("age")) return "person";
	if (best === "place") return best;
	// A country or a seat of government is a person only where a person of that name is told of; a first name with a surname is hardly nothing.
	const has = (f: string) => make.has.has(f);
	if (has("gazetteer country") || (has("seat") && best !== "organisation")) {
		const borne = has("titled") || has("age") || extra.includes("ends a person") || extra.includes("begins a person");
		if (!borne) return "place";
	}
	// "Farmers in Qaraghandi": another spelling of a place of a country that the text names, where a place stands, is nobody.
	const placed = best === "person" && has("gazetteer by ear") && candidate.spot.includes("after in");
	if (placed && !has("gazetteer town") && !has("titled") && !has("age") && !has("given and surname")) return "place";
	if (
		best === "other" &&
		has("given and surname") &&
		!has("quoted") &&
		!has("other head") &&
		sums[0] > Math.max(sums[1], sums[2])
	)
		return "person";
	return best;
}

/**
 * The proper names of a page, in order, none inside another. Runs of capitalised words are cut by what words are (titles, heads, particles),
 * typed by a linear model over classes of words and context gathered from the whole text, then brought to the fullest form that the text gives.
 */
export function names(page: Page, gazetteer: Gazetteer): Name[] {
	const language = page.language.names;
	const list = linked(candidates(page, gazetteer));
	const first = list.map((c) => typeOf(c, language));
	const found = beside(list, first).map((candidate) => ({ candidate, type: typeOf(candidate, language) }));
	return agreed(resolve(found));
}

/** A name as another type, field by field: one that is spread has another shape than the others, and all that reads names grows slow. */
function typed({ start, end, name, alias }: Name, type: NameType, role: Name["role"]): Name {
	return { start, end, type, name, role, alias };
}

/** A name of several words is one thing throughout a text: told as a body and as a place, it is a body. */
function agreed(list: readonly Name[]): Name[] {
	const bodies = new Set<string>();
	let places = false;
	for (const { type, name } of list) {
		if (type === "organisation" && name.includes(" ")) bodies.add(name);
		places ||= type === "place";
	}
	if (bodies.size === 0 || !places) return [...list];
	return list.map((one) => (one.type === "place" && bodies.has(one.name) ? typed(one, "organisation", one.role) : one));
}

/** The names of a title, typed as the text under it types the same words: a title says too little of what it names. */
export function asInText(title: readonly Name[], text: readonly Name[]): Name[] {
	const types = new Map<string, NameType | null>();
	for (const { name, type } of text) {
		if (type === "other") continue;
		const known = types.get(name);
		types.set(name, known === undefined || known === type ? type : null);
	}
	return title.map((one) => {
		const type = types.get(one.name);
		return type && type !== one.type ? typed(one, type, type === "person" ? one.role : null) : one;
	});
}
