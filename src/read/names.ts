import type { Gazetteer } from "../core/gazetteer.js";
import type { Name, NameType } from "../core/reading.js";
import type { NameLanguage } from "../lang/names.js";
import { beside } from "./names/beside.js";
import { nameTypes, score } from "./names/features.js";
import { linked } from "./names/links.js";
import { candidates } from "./names/mentions.js";
import { type Found, resolve } from "./names/resolve.js";
import type { Page } from "./page.js";

function typeOf(features: readonly string[], language: NameLanguage): NameType {
	const sums = score(features, language.weights);
	const best = nameTypes[sums.indexOf(Math.max(...sums))] ?? "other";
	if (best === "place") return best;
	// A country or a seat of government is a person only where a person of that name is told of; a first name with a surname is hardly nothing.
	const has = (f: string) => features.includes(f);
	const borne = has("ends a person") || has("begins a person") || has("titled") || has("age");
	if (!borne && (has("gazetteer country") || (has("seat") && best !== "organisation"))) return "place";
	if (
		best === "other" &&
		has("given and surname") &&
		!has("quoted") &&
		!has("other head") &&
		sums[0] > sums[1] &&
		sums[0] > sums[2]
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
	const list = linked(candidates(page, gazetteer), language.words);
	const first = list.map((c) => typeOf(c.features, language));
	const found: Found[] = beside(list, first).map((c) => ({ ...c, type: typeOf(c.features, language) }));
	return resolve(found, language);
}
