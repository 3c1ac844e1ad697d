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
	lasting: list("stay remain last continue hold run"),
	comparing: list("than"),
	rising: { moves: list("up down risen rising increased fallen compared"), from: list("from with to") },
	instead: { not: list("not n't"), but: list("but") },
	planning: list("planned scheduled slated due set pencilled penciled intended organised organized called convened"),
	undoing: new Map([
		...["cancelled", "canceled", "postponed", "scrapped", "shelved", "delayed", "abandoned"].map(
			(word): [string, string[]] => [word, [""]],
		),
		["called", ["off"]],
		["put", ["off", "back"]],
		["pushed", ["back"]],
	]),
	bounding: list("since until"),
	perfect: { present: list("have has 've 's"), past: list("had 'd") },
	aftermath: list("over for after following"),
	self: list("i we my our us me mine ours you your"),
	publisher: list("we"),
	alone: list("i me my mine"),
	plural: list("we our ours us"),
	house: {
		finds: list(
			"count counted document documented confirm confirmed record recorded register registered find found obtain obtained receive received collect collected " +
				"identify identified publish published file filed interviewed examined compiled reviewed estimate estimated withdraw withdrew withdrawn treated admitted " +
				"hearing distributed delivered evacuated recovered buried rescued deployed sent suspended condemn condemned lost",
		),
		stands: list(
			"recognise recognised recognize recognized accept accepted reject rejected refuse refused demand demanded demanding support supported oppose opposed deny denied withdraw withdrew " +
				"withdrawn condemn condemned apologise apologised apologize apologized acknowledge acknowledged admit admitted suspend suspended negotiate negotiated surrender surrendered boycott " +
				"boycotted appeal appealed appealing call calling urge urging insist investigate investigating endorse endorsed",
		),
		people: list(
			"correspondent correspondents reporter reporters photographer photographers journalist journalists volunteer volunteers researcher researchers lawyer lawyers " +
				"monitor monitors observer observers team teams staff colleague colleagues member members office offices branch branches expert experts investigator " +
				"investigators engineer engineers medic medics doctor doctors nurse nurses clinic clinics hospital hospitals ambulance ambulances commission delegate delegates " +
				"delegation mission crew crews count tally records database figures list partners worker workers employee employees driver drivers convoy convoys",
		),
	},
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
		{
			words: list("blog thank thanks all back coverage updates date posted updated informed latest live"),
			pattern: words(
				"(?:closing|wrapping up|pausing|ending|winding up) (?:our|this|the) (?:live )?(?:blog|coverage)|that(?: is|'s| was) all (?:for|from) (?:today|now|tonight|us|this)|thanks? (?:you )?(?:for|to all who) (?:reading|following|joining)|we(?: will|'ll| are|'re) (?:be )?back (?:tomorrow|with|at|later|soon)" +
					"|(?<!at )all times (?:are )?(?:in )?(?:local|gmt|utc|bst|cet|cest|est|edt|et|msk|ist)|^(?:live |latest )?updates (?:below|follow)|we(?: will|'ll| are|'re) (?:keep(?:ing)? you (?:up to date|updated|posted|informed)|bring(?:ing)? you (?:the )?(?:latest|updates|all|live))|this (?:blog|page|live blog) (?:is|will be) (?:being )?updated",
				"",
			),
			matches: [
				"We are closing this live blog.",
				"That is all for today.",
				"Thanks for following our coverage.",
				"We will be back tomorrow at 7.",
				"All times local (UTC+3).",
				"Updates below, newest first.",
				"We will keep you up to date throughout the day.",
			],
			not: [
				"All times of prayer were kept.",
				"The guards had at all times local help.",
				"Ministers will keep the council up to date.",
				"They are back in their homes.",
				"The mayor gave thanks to all.",
				"The army closed the coverage gap.",
			],
		},
		{
			words: list("date issue period covered reporting bulletin statement update report release communique"),
			pattern: words(
				"^(?:date of (?:issue|publication|release)|issue date|period (?:covered|under review)|reporting period|report date) ?:|^this (?:bulletin|statement|update|report|release|communique|situation report) (?:replaces|supersedes|updates|covers)",
				"",
			),
			matches: ["Date of issue: 3 May 2021.", "Period covered: 1 to 3 May.", "This bulletin replaces that of 3 May."],
			not: [
				"The date of the vote is 3 May.",
				"The bulletin replaced by the ministry was wrong.",
				"The report covers the east.",
			],
		},
		{
			words: list("issue edition paper follow join"),
			pattern: words(
				"^(?:also |more |elsewhere )?(?:in|inside) (?:this|today's|tomorrow's) (?:issue|edition|paper) ?[:.,]|^(?:follow|join) us (?:on|at|tomorrow|again|from|for|here|live)",
				"",
			),
			matches: [
				"Also in this issue: ferries, page 6.",
				"Follow us on Monday from 7 a.m.",
				"Join us on the radio at noon; follow us on Monday.",
			],
			not: [
				"In this issue the court ruled on Monday.",
				"They asked the crowd to follow us.",
				"The paper folded in May.",
			],
		},
		{
			words: list("god allah"),
			// Words parted by a space or a comma at least: where nothing need part them, one long word can be read in as many ways as it has letters, five times over.
			pattern: words("^in the name of (?:god|allah)(?:,? the [a-z]+(?:(?:, ?| )[a-z]+){0,5})?[.!]?$", ""),
			matches: ["In the name of God.", "In the name of God, the Merciful, the Compassionate."],
			not: ["In the name of God they burned the mill.", "God is in no hurry."],
		},
		{
			words: list("anyone stoppers crimestoppers"),
			pattern: words(
				"anyone (?:with|who has|having) (?:any |more |further )?(?:information|knowledge|details)|(?:call|contact) (?:[a-z -]{0,30} )?crime ?stoppers",
				"",
			),
			matches: [
				"Anyone with information is asked to call the police.",
				"Witnesses should call Harbour Crime Stoppers.",
				"Witnesses can contact Crimestoppers.",
			],
			not: ["Anyone who left the house was stopped.", "The minister has information about the plot."],
		},
		{
			words: list("correction corrections clarification corrected our"),
			pattern: words(
				"^(?:corrections?|clarification|corrected)(?= ?[:–—-])|^in our (?:[a-z]+ ){0,2}?(?:report|article|story|edition|issue|coverage)(?: (?:of|on|for|from) [a-z0-9 ]{3,30}?)?,? we (?:also |had |wrongly |incorrectly |mistakenly ){0,2}(?:wrote|said|stated|reported|gave|named)",
				"",
			),
			on: true,
			matches: [
				"Correction: The hall burned for six hours, not nine.",
				"In our report of 11 May we wrote that she had died in hospital.",
				"Clarification — the boy was eleven.",
			],
			not: ["Correction of the papers took a week.", "In our village we said nothing.", "The corrected list is long."],
		},
		{
			words: list("article report story version headline caption post item column"),
			pattern: words(
				"(?:an?|the|earlier|our) (?:[a-z]+ ){0,3}(?:article|report|story|version|headline|caption|post|item|column)(?: [a-z]+){0,6}? " +
					"(?:misstated|misspelled|misspelt|misidentified|misattributed|omitted|gave (?:the|an?) (?:wrong|incorrect)|(?:wrongly|incorrectly|mistakenly) (?:said|stated|gave|named|identified))|(?:article|report|story|version) (?:said|stated) (?:incorrectly|wrongly|in error)",
				"",
			),
			matches: [
				"An article on Tuesday misstated the number of people missing.",
				"Because of an editing error, an article on Monday gave the wrong year.",
				"An earlier version of this article misspelled his name.",
			],
			not: [
				"The report said that the dam was weak.",
				"The minister gave the wrong number.",
				"The post said the bridge was closed.",
			],
		},
		{
			words: list("interview conversation testimony interviewed recorded account"),
			pattern: words(
				"^(?:the |this |our |these )?(?:interview|conversation|testimony|account) was (?:conducted|held|recorded|taken|gathered|collected|edited|translated|shortened)|^(?:interviewed|recorded) (?:by|on|in)",
				"",
			),
			matches: ["The interview was conducted on 3 May 2021.", "This conversation was edited for length."],
			not: ["The interview was a failure.", "She recorded the shots."],
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
		{
			words: list("what"),
			pattern: words("^what(?: [a-z0-9'’-]{1,30}){2,30}[.!]$", ""),
			matches: ["What came next says much about the port.", "What she told them nobody knows."],
			not: [
				"What the guards did was a crime, the mayor said.",
				"Nobody knows what he said to her.",
				"What is known: three men are dead.",
			],
		},
	],
};
