import type { LayoutRule } from "../../layout.js";

const kinds = "(?:articles?|stories|news|content|reading|coverage|links?|reports?|posts?|headlines|topics?)";

/** Lines, folded, under which other stories are listed. */
export const lists: readonly LayoutRule[] = [
	{
		name: "other stories",
		pattern: new RegExp(
			`^(?:[>»→•*-]{1,3} ?)?(?:(?:related|recommended|further|more|other|latest|similar)(?: ${kinds})?|(?:more|latest)(?: ${kinds})? (?:from|by) [^.!?:]{2,60}|more on this (?:story|topic)|most (?:read|popular|viewed|shared)|(?:read|see) (?:also|more|next)|also (?:read|in this issue|on this page)|you (?:may|might) also like|what to read next) ?:?$`,
			"u",
		),
		matches: ["related content", "more from the harbour post", "most read", "read also:", "latest news"],
		not: [
			"related charges were dropped",
			"more from the north: two men are free",
			"related: shops reopen",
			"read the names",
		],
	},
];
