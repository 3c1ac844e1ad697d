import type { Gazetteer } from "../core/gazetteer.js";
import type { Name } from "../core/reading.js";
import { nameTypes, score } from "./names/features.js";
import { linked } from "./names/links.js";
import { candidates } from "./names/mentions.js";
import { type Found, resolve } from "./names/resolve.js";
import type { Page } from "./page.js";

/**
 * The proper names of a page, in order, none inside another. Runs of capitalised words are cut by what words are (titles, heads, particles),
 * typed by a linear model over classes of words and context gathered from the whole text, then brought to the fullest form that the text gives.
 */
export function names(page: Page, gazetteer: Gazetteer): Name[] {
	const language = page.language.names;
	const found: Found[] = linked(candidates(page, gazetteer), language.words).map(({ mention, features }) => {
		const sums = score(features, language.weights);
		const best = sums.indexOf(Math.max(...sums));
		return { mention, type: nameTypes[best] ?? "other", features };
	});
	return resolve(found, language);
}
