import { words } from "../../../text/borders.js";
import type { ClaimLanguage } from "../../claims.js";

const list = (text: string) => new Set(text.split(" "));

export const claims: ClaimLanguage = {
	code: "en",
	onward: list(
		"he she they it his her their its this that these those but and then later also meanwhile afterwards subsequently " +
			"however instead still both some others another elsewhere there",
	),
	connectives: list("but and also meanwhile however still moreover nevertheless so"),
	stative: list(
		"be remain stay seem appear have own live know believe think feel consist comprise include contain belong lie stand " +
			"depend mean matter need want like deserve resemble border",
	),
	self: list("i we my our us me mine ours you your"),
	relatives: list("that who which whom whose where when"),
	about: [
		{
			words: list("here this read see watch listen"),
			pattern: words(
				"here (?:is|are)|this (?:article|page|story|report)|(?:read|see|watch|listen) (?:more|also|below|here)",
				"",
			),
			matches: ["Here is what happened this week.", "This article was updated at noon.", "See also our map."],
			not: ["Soldiers are here.", "The report was published on Monday.", "He could not see the square."],
		},
	],
	recall: [
		{
			words: list("years decades"),
			pattern: words(
				"for (?:more than |nearly |almost |over |about )?(?:\\d+|[a-z]+(?:-[a-z]+)?) (?:years|decades)",
				"",
			),
			matches: ["He led the country for 28 years.", "The party ruled for nearly three decades."],
			not: ["He was jailed for a day.", "The ban holds for six months."],
		},
		{
			words: list("power ruled led governed headed been used date dates"),
			pattern: words(
				"in power since|has (?:ruled|led|governed|headed|been (?:president|in power))|used to|dates? back to",
				"",
			),
			matches: ["The general, in power since 2009, rejected it.", "She has ruled the island since 1998."],
			not: ["She has left the island.", "The power has been out since Monday."],
		},
	],
};
