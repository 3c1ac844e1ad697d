import type { FigureLanguage, WithdrawalRule } from "../../figures.js";

const said =
	"statements?|figures?|numbers?|(?:death |casualty )?tolls?|counts?|reports?|claims?|announcements?|data|information|posts?|messages?|tweets?|tall(?:y|ies)|estimates?|remarks?|publications?|words|press releases?|articles?";
const counts = "figures?|numbers?|(?:death |casualty )?tolls?|counts?|data|tall(?:y|ies)|estimates?";
const lead = "(?:the |this |that |his |her |its |their |those |these |an |a |all )?(?:[a-z]+ ){0,3}?";
const back =
	"withdrew|withdraws?|withdrawn|withdrawing|retract(?:s|ed|ing)?|rescind(?:s|ed|ing)?|recant(?:s|ed|ing)?|disavow(?:s|ed|ing)?|took back|takes back|taken back|walk(?:s|ed) back|backtrack(?:s|ed) on|revok(?:es|ed)";
const weak =
	"delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|took down|takes down|taken down|correct(?:s|ed|ing)|pulled|scrapped|annulled|cancel(?:s|led|ed)";
const list = (text: string) => text.split(" ");
/** Words of which every match of `back` holds one. */
const backWords = list(
	"withdrew withdraw withdraws withdrawn withdrawing retract retracts retracted retracting rescind rescinds rescinded rescinding recant recants recanted recanting disavow disavows disavowed disavowing back backtrack backtracks backtracked revokes revoked",
);

export const withdrawals: readonly WithdrawalRule[] = [
	{
		id: "takes back",
		needs: backWords,
		pattern: `(?:${back}) ${lead}(?<what>${said})`,
		active: true,
		matches: ["Later that day, he withdrew the statement.", "The agency retracted its earlier report."],
		not: ["The army withdrew its troops.", "He withdrew to the garden."],
	},
	{
		id: "deletes",
		needs: list(
			"delete deletes deleted deleting remove removes removed removing down correct corrects corrected correcting pulled scrapped annulled cancel cancels cancelled canceled",
		),
		pattern: `(?:${weak}) ${lead}(?<what>${counts}|posts?|statements?|messages?|tweets?|announcements?|publications?)`,
		active: true,
		matches: ["The ministry deleted the post.", "The channel corrected the death toll."],
		not: ["The ministry removed the roadblocks."],
	},
	{
		id: "is taken back",
		needs: [...backWords, ...list("deleted removed down corrected pulled annulled scrapped")],
		pattern: `(?<what>${said})(?: [a-z0-9,]+){0,8}? (?:is|are|was|were|been|being|be) (?:[a-z]+ ){0,2}?(?:${back}|delet(?:ed)|removed|taken down|corrected|pulled|annulled|scrapped)`,
		active: false,
		matches: ["The figure was later withdrawn.", "The toll of 40 dead was deleted an hour later."],
		not: ["The troops were withdrawn."],
	},
	{
		id: "was wrong",
		needs: list("wrong incorrect erroneous erroneously mistaken mistake inaccurate invalid error prematurely glitch"),
		pattern: `(?<what>${counts}|statements?|reports?|announcements?)(?: [a-z0-9,]+){0,8}? (?:is|are|was|were|been|being|be) (?:[a-z]+ ){0,2}?(?:wrong|incorrect|erroneous|mistaken|inaccurate|invalid|(?:published|released|issued|given|posted|made) (?:by mistake|in error|erroneously|prematurely)|(?:a|an|due to an?|the result of an?) (?:technical )?(?:mistake|error|glitch))`,
		active: false,
		matches: ["The figure had been published by mistake.", "It said the toll was incorrect."],
		not: ["The number was high."],
	},
];

export const withdrawn: FigureLanguage["withdrawn"] = [
	{ of: "killed", pattern: "death tolls?|dead|deaths|killed|fatalit(?:y|ies)|victims|died" },
	{ of: "injured", pattern: "injured|wounded|injuries" },
	{ of: "arrested", pattern: "arrested|detained|arrests|detentions" },
	{ of: "missing", pattern: "missing" },
	{ of: "killed", pattern: "(?:casualty )?tolls?" },
];
