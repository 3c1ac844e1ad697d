import type { MeasureRule } from "../../measures.js";

const shut =
	"(?:is|are|was|were|has been|have been|remain(?:s|ed)?|stay(?:s|ed)?|stood) (?:[a-z]+ )?(?:closed|shut(?: down)?|suspended)";
const again =
	"(?:(?:(?:is|are|was|were|has|have|had)(?: been)? )?(?:re-?opened|opened again|resumed)|(?:is|are|was|were) (?:open|running|working) again)";
/**
 * The same said of whoever closes it; a day or a price is closed too, but none of what stands here. At the head of a sentence, or behind an article or a preposition, it only says
 * which one is meant ("the closed port").
 */
const shuts =
	"(?<!^|(?:the|an?|its|their|of|to|at|in|near|from|by|with|newly|already|still) )(?:closed|shut(?: down)?|suspended)";
/** Words of which every match of the two holds one: rarer than markets and schools. */
const closingWords = ["closed", "shut", "suspended"];
const openingWords = ["reopened", "opened", "resumed", "again"];
/** Where a thing is ("the airport of Norton"). */
const somewhere =
	"(?: (?:of|in|at|near|to|from) (?:the )?[a-z'-]+(?: [a-z'-]+)?| between (?:the )?[a-z'-]+(?: [a-z'-]+)? and (?:the )?[a-z'-]+(?: [a-z'-]+)?)?";

/** What is closed and comes back: the kind, the words for it, what is told of it, and examples. */
const closed: readonly {
	readonly kind: string;
	readonly words: string;
	readonly what: string;
	readonly closing: string;
	readonly opening: string;
	readonly not: string;
}[] = [
	{
		kind: "airport",
		words: "airport airports",
		what: "airport closed",
		closing: "The airport of Norton remained closed.",
		opening: "The airport of Norton opened again on Thursday.",
		not: "The airport was stormed.",
	},
	{
		kind: "schools",
		words: "school schools university universities kindergarten kindergartens classes",
		what: "schools closed",
		closing: "All schools are closed.",
		opening: "Schools reopened on Monday.",
		not: "The school was on fire.",
	},
	{
		kind: "shops",
		words: "shop shops market markets store stores mall malls bazaar bazaars restaurants",
		what: "shops and markets closed",
		closing: "Most shops stayed closed.",
		opening: "The markets have reopened.",
		not: "The market was looted.",
	},
	{
		kind: "banks",
		words: "bank banks",
		what: "banks closed",
		closing: "Banks were closed.",
		opening: "Banks are working again.",
		not: "The bank closed at a profit.",
	},
	{
		kind: "roads",
		words: "road roads motorway motorways highway highways bridge bridges tunnel tunnels",
		what: "roads closed",
		closing: "The A1 and A3 motorways were closed.",
		opening: "The road in Norton has reopened.",
		not: "The bridge collapsed.",
	},
	{
		kind: "transport",
		words: "metro subway train trains railway railways port ports flights",
		what: "transport stopped",
		closing: "The metro was closed.",
		opening: "Trains are running again.",
		not: "The train was late.",
	},
];

/** Closing and opening again of what a town lives by. */
export const closures: readonly MeasureRule[] = closed.flatMap(({ kind, words, what, closing, opening, not }) => {
	const thing = `(?:${words.split(" ").join("|")})${somewhere}`;
	return [
		{
			kind,
			needs: closingWords,
			also: words.split(" "),
			what,
			pattern: `${thing} ${shut}|${shuts} (?:all |the |its )?${thing}|(?:order(?:s|ed)?|ha(?:s|d|ve)) (?:all |the |its )?${thing} (?:[a-z]+ )?(?:closed|shut)`,
			change: "imposed" as const,
			matches: [closing, `The mayor closed all ${words.split(" ")[0]}.`],
			not: [not, `Lorries stood near the closed ${words.split(" ")[0]}.`],
		},
		{
			kind,
			needs: openingWords,
			also: words.split(" "),
			what,
			pattern: `${thing} ${again}`,
			change: "lifted" as const,
			matches: [opening],
			not: [not],
		},
	];
});
