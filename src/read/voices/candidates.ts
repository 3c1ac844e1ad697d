import type { Page } from "../page.js";
import type { Found } from "./found.js";
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
	const told = views
		.filter((view) => view.tokens.length <= longest)
		.flatMap((view) => [
			...spoken(view, quotations),
			...phrased(view, quotations),
			...passive(view),
			...hearsay(view),
			...asked(view),
			...named(view),
		]);
	return { quotations, views, found: [...told, ...lines(page, views)] };
}
