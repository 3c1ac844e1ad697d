import type { TimeRule } from "../../times.js";

/** Days in digits between hyphens, as datelines have them: the day first, for that is how most of those who write so mean it. */
export const dashes: readonly TimeRule[] = [
	{
		name: "hyphens, day first",
		kind: "date",
		pattern: "<day:dom> - <month:mon> - <year>",
		matches: ["Filed [25-01-2022] at home."],
		not: ["The score was 20-01-05."],
	},
	{
		name: "hyphens, month first",
		kind: "date",
		pattern: "<month:mon> - <day:dom> - <year>",
		matches: ["Filed [01-25-2022] at home."],
		not: ["It was 1-2 at the end."],
	},
];
