import type { Reference } from "../../core/reading.js";
import { bySpan } from "../../core/span.js";
import type { Described } from "../descriptions/index.js";
import type { Page } from "../page.js";
import type { Resolve } from "./resolve.js";
import type { View } from "./view.js";

/** Whom the descriptions of a page and its pronouns for one person mean, where somebody is known to be meant; in order of position. */
export function references(page: Page, views: readonly View[], { list }: Described, resolve: Resolve): Reference[] {
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
				const { name, post, sure } = resolve(view, { first: i, last: i });
				const body = false;
				if (name !== null || post)
					found.push({ start, end, as: "pronoun", name, post, body, ...(sure ? { sure } : {}) });
			}
		}
	}
	for (const one of openers(page, views, resolve)) found.push(one);
	return found.sort(bySpan);
}

/** Whom the pronoun at the head of a sentence means, where the walk above does not look: "It said …", "They left", "His lawyer". */
function openers(page: Page, views: readonly View[], resolve: Resolve): Reference[] {
	const { voices, claims } = page.language;
	const found: Reference[] = [];
	for (const view of views) {
		const first = claims.connectives.has(view.tokens[0]?.norm ?? "") ? 1 : 0;
		const token = view.tokens[first];
		const pronoun = token?.tag === "PRON" ? voices.pronouns.get(token.norm) : undefined;
		if (!token || pronoun?.person !== 3) continue;
		const owner = voices.possessives.has(token.norm);
		if (!owner && (pronoun.gender === "he" || pronoun.gender === "she")) continue;
		const { name, post, sure } = resolve(view, { first, last: first }, true);
		const body = pronoun.gender === "it";
		const { start, end } = token;
		if (name === null && !post) continue;
		const flags = { ...(owner ? { owner } : {}), ...(sure ? { sure } : {}) };
		found.push({ start, end, as: "pronoun", name, post, body, ...flags });
	}
	return found;
}
