import type { Page } from "../page.js";
import type { Found } from "./found.js";
import { groups } from "./groups.js";
import { lines } from "./lines.js";
import { named } from "./nouns.js";
import { asked, hearsay, passive } from "./passive.js";
import { phrased } from "./phrases.js";
import { type Quotation, quotations as quotationsOf } from "./quotations.js";
import { spoken } from "./spoken.js";
import { type View, views as viewsOf } from "./view.js";

/** What may be voices on a page, before they are weighed. */
export interface Candidates {
	readonly quotations: readonly Quotation[];
	readonly views: readonly View[];
	readonly found: readonly Found[];
}

/** Tokens of the longest sentence that is looked at: what is longer is a list or a table, and its cost would be its square. */
const longest = 400;

/** Everything that the rules bring in, sentence by sentence. */
export function candidates(page: Page): Candidates {
	const quotations = quotationsOf(page);
	const views = viewsOf(page, quotations);
	const found: Found[] = [];
	for (const view of views) {
		if (view.tokens.length > longest) continue;
		const { verbs, phrases, hearsay: rumours, nouns } = view.hints;
		const verbal = verbs.length === 0 ? [] : groups(view);
		if (verbal.length > 0) found.push(...spoken(view, verbal, quotations));
		if (phrases.length > 0) found.push(...phrased(view, quotations));
		if (verbal.length > 0) found.push(...passive(view, verbal));
		if (rumours.length > 0) found.push(...hearsay(view));
		if (verbal.length > 0) found.push(...asked(view, verbal));
		if (nouns.length > 0) found.push(...named(view));
	}
	found.push(...lines(page, views));
	return { quotations, views, found };
}
