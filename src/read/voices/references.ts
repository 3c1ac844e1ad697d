import type { Reference } from "../../core/reading.js";
import { bySpan } from "../../core/span.js";
import type { Described } from "../descriptions/index.js";
import type { Page } from "../page.js";
import type { Meant } from "./resolve.js";
import type { Run, View } from "./view.js";

/** Whom the descriptions of a page and its pronouns for one person mean, where somebody is known to be meant; in order of position. */
export function references(
	page: Page,
	views: readonly View[],
	{ list }: Described,
	resolve: (view: View, run: Run) => Meant,
): Reference[] {
	const found: Reference[] = [];
	for (const { start, end, name, post, body } of list) {
		const sole = post?.sole ? post : null;
		if (name !== null || sole) found.push({ start, end, as: "description", name, post: sole, body });
	}
	const { pronouns, possessives } = page.language.voices;
	for (const [word, { gender, person }] of pronouns) {
		if (person !== 3 || (gender !== "he" && gender !== "she") || possessives.has(word)) continue;
		for (const index of page.holding.get(word) ?? []) {
			const view = views[index];
			if (!view) continue;
			for (let i = 0; i < view.tokens.length; i++) {
				const token = view.tokens[i];
				if (token?.norm !== word) continue;
				const { start, end } = token;
				const { name, post } = resolve(view, { first: i, last: i });
				if (name !== null || post) found.push({ start, end, as: "pronoun", name, post, body: false });
			}
		}
	}
	return found.sort(bySpan);
}
