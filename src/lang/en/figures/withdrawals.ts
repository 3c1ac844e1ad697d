import type { FigureLanguage, WithdrawalRule } from "../../figures.js";

const said =
	"statements?|figures?|numbers?|(?:death |casualty )?tolls?|counts?|reports?|claims?|announcements?|data|information|posts?|messages?|tweets?|tall(?:y|ies)|estimates?|remarks?|publications?|words|press releases?|articles?";
const counts = "figures?|numbers?|(?:death |casualty )?tolls?|counts?|data|tall(?:y|ies)|estimates?";
const lead = "(?:the |this |that |his |her |its |their |those |these |an |a |all )?(?:[a-z']+ ){0,3}?";
const back =
	"withdrew|withdraws?|withdrawn|withdrawing|retract(?:s|ed|ing)?|rescind(?:s|ed|ing)?|recant(?:s|ed|ing)?|disavow(?:s|ed|ing)?|took back|takes back|taken back|walk(?:s|ed) back|back(?:s|ed|ing) (?:away|off|down) from|distanc(?:es|ed|ing) (?:itself|himself|herself|themselves) from|backtrack(?:s|ed) on|revok(?:es|ed)";
const weak =
	"delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|took down|takes down|taken down|correct(?:s|ed|ing)|pulled|scrapped|annulled|cancel(?:s|led|ed)";
const number =
	"(?:(?:at least|about|around|some|nearly|more than|over|up to) )?(?=\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)";
const stated = `${number}(?<stated>[\\p{L}\\p{N}]+)(?:[ ,-][\\p{L}\\p{N}]+){0,4}?`;
const old = `${number}(?<old>[\\p{L}\\p{N}]+)(?:[,-][\\p{L}\\p{N}]+){0,3}`;
/** A number right behind what is taken back ("our figure of 24"): the old one, where it counts nothing but people. */
const ofOld = `(?: of ${old}(?= (?:dead|deaths|killed|people|victims|fatalities|injured|missing|was|were|is|are|had|has|which|that|and|but|given|published|as)(?![a-z])|[.,;:"')]|$))?`;
const list = (text: string) => text.split(" ");
/** Words of which every match of `said`, of `counts` holds one. */
const saidWords = list(
	"statement statements figure figures number numbers toll tolls count counts report reports claim claims announcement announcements data information post posts message messages tweet tweets tally tallies estimate estimates remark remarks publication publications words release releases article articles",
);
const countsWords = list("figure figures number numbers toll tolls count counts data tally tallies estimate estimates");
/** Words of which every match of `back` holds one. */
const backWords = list(
	"withdrew withdraw withdraws withdrawn withdrawing retract retracts retracted retracting rescind rescinds rescinded rescinding recant recants recanted recanting disavow disavows disavowed disavowing back backtrack backtracks backtracked revokes revoked backs backed backing distances distanced distancing",
);

/** A figure put lower was wrong; one put higher was only early. */
const lowers =
	"lower(?:ed|s)|revis(?:ed|es) down(?:wards?)?|cut|cuts|reduc(?:ed|es)|scaled back|downgraded|brought down|revised";
const lowersWords = list("lowered lowers down downward downwards cut cuts reduced reduces back downgraded revised");
/** The same said of a count of the dead, which does not fall by itself; counts of a day or a month do. */
const dead =
	"(?<!(?:daily|weekly|monthly|annual|yearly|road) )(?:(?:death |casualty )?tolls?|(?:number|count|tally) of (?:[a-z]+ ){0,2}?(?:dead|deaths|killed|victims|fatalities))";
const deadWords = list("toll tolls number count tally");
const falls =
	"(?:is|are|was|were|been|being) (?:[a-z]+ ){0,2}?(?:lowered|revised(?: down(?:wards?)?)?|cut|reduced|scaled back|downgraded|brought down|down)|fell|falls|fallen|dropped|drops|(?:went|came|gone|come) down";
const fallsWords = list("lowered revised cut reduced back downgraded down fell falls fallen dropped drops");
const elsewhen =
	"(?! (?:in|during|last|earlier|(?:a|the|one) (?:[a-z]+ )?(?:day|night|week|month|year|morning|quarter)))";
const denies =
	"den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|rebut(?:s|ted)?|challeng(?:e|es|ed|ing)|question(?:s|ed|ing)?";
/** What is only said to be more than was told denies none of what was told. */
const elsewhat = "(?![^.;]{0,60} (?:higher|greater|larger|worse) than)";
const deniesWords = list(
	"deny denies denied denying refute refutes refuted refuting reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing contest contests contested contesting rebut rebuts rebutted challenge challenges challenged challenging question questions questioned questioning",
);

export const withdrawals: readonly WithdrawalRule[] = [
	{
		id: "the right number",
		needs: list("correct right actual true corrected real"),
		also: countsWords,
		pattern: `(?:correct|right|actual|true|corrected|real) (?<what>${counts})(?: [a-z]+){0,6}? (?:is|was|stands at|should be|should have been|should have read|reads) ${stated}(?:,? (?:and |but )?(?:not|instead of|rather than) (?:the )?${old})?`,
		active: false,
		matches: [
			"The correct figure is 26, not 62.",
			"The actual number of dead was twelve.",
			"The correct toll is 1,200.",
		],
		not: ["The correct answer is no.", "The figure was high."],
	},
	{
		id: "this, not that",
		needs: list("not instead rather"),
		also: countsWords,
		pattern: `(?<what>${counts})(?: [a-z0-9]+){0,9}? (?:is|was|stands at|should be|should have been) ${stated},? (?:and |but )?(?:not|instead of|rather than) (?:the )?${old}`,
		active: false,
		matches: [
			"The death toll is 26, not 62 as reported.",
			"The number of arrests on the night of June 3 was 88, not 62 as stated.",
		],
		not: ["The figure is not known.", "The toll was 26."],
	},
	{
		id: "corrects to",
		needs: list("corrects corrected correcting correction"),
		also: countsWords,
		pattern: `(?:corrects|corrected|correcting|correction)(?: to)?:? ${lead}(?<what>${counts})(?:(?: [a-z]+){0,5}?(?: (?:of|on) [a-z]+ [0-9]{1,2}(?:-[0-9]{1,2})?)? (?:to|is|was)|(?: of [a-z]+)?:) ${stated}(?:,? (?:from|instead of|not|rather than) (?:the )?${old})?`,
		active: true,
		matches: [
			"(Corrects death toll to 26 from 62)",
			"The office has corrected its toll for the siege of March 9-10 to four miners and five guards killed.",
			"Correction: the number of dead is 26, not 62.",
			"Ministry corrects flood toll: 26 dead, not 62",
			"He corrected the number of injured: 31 people were hurt, not 37.",
		],
		not: ["The teacher corrects the papers of 30 pupils."],
	},
	{
		id: "lowers from",
		needs: lowersWords,
		also: countsWords,
		pattern: `(?:${lowers}) ${lead}(?<what>${counts})(?: [a-z']+){0,9}? from ${old} to ${stated}`,
		active: true,
		lower: true,
		matches: ["The ministry lowered the death toll from 15 to 13."],
		not: ["The ministry raised the death toll from 12 to 15.", "The council lowered fares from 15 to 13."],
	},
	{
		id: "lowers to",
		needs: lowersWords,
		also: countsWords,
		pattern: `(?:${lowers}) ${lead}(?<what>${counts})(?: [a-z']+){0,9}? to ${stated},? (?:down )?from ${old}`,
		active: true,
		lower: true,
		matches: [
			"The office lowered the number of people killed in Monday's blast to 13 from 15.",
			"Officials cut the number of dead to 13, from 15.",
		],
		not: ["The toll rose to 15 from 13."],
	},
	{
		id: "is lowered from",
		needs: fallsWords,
		also: deadWords,
		pattern: `(?<what>${dead})(?: [a-z']+){0,9}? (?:${falls}) from ${old} to ${stated}${elsewhen}`,
		active: false,
		lower: true,
		matches: ["The death toll dropped from 19 to 11.", "The number of deaths was reduced from 19 to 11."],
		not: ["The number of buses fell from 19 to 11.", "The daily toll fell from 19 to 11."],
	},
	{
		id: "is lowered to",
		needs: fallsWords,
		also: deadWords,
		pattern: `(?<what>${dead})(?: [a-z']+){0,9}? (?:${falls}) to ${stated},? (?:down )?from ${old}${elsewhen}`,
		active: false,
		lower: true,
		matches: [
			"The number of dead fell to 11 from 19.",
			"The toll was revised to 11, down from 19.",
			"The number of people killed in the fire was down to 11 from 19.",
		],
		not: ["The death toll rose to 19 from 11.", "The toll fell to 11 from 19 a day earlier."],
	},
	{
		id: "corrects it to",
		needs: list("it that"),
		also: list("corrected corrects lowered lowers revised revises cut reduced reduces"),
		pattern: `(?:corrected|corrects|lowered|lowers|revised|revises|cut|reduced|reduces) (?<what>it|that)(?: back| down| downwards?)? to ${stated}`,
		active: true,
		counted: true,
		matches: ["In the afternoon the office corrected it to 23."],
		not: ["The office raised it to 23.", "She cut it to shreds."],
	},
	{
		id: "so many, not so many as told",
		needs: list("not"),
		also: list("told said announced reported stated given claimed believed thought correction clarification corrects"),
		pattern: `(?:(?:correction|clarification|corrects)[^.;]{0,60}?${stated} (?<what>dead|died|killed|deaths|people|injured|missing|bodies|had|were)(?: [a-z]+){0,5},? (?:and |but )?not (?:the )?${old})`,
		active: false,
		kind: true,
		matches: [
			"Correction: the ambulance service says 11 dead, not 22.",
			"Correction: police say 11 people were killed, not 22.",
		],
		not: ["The ambulance service says 11 dead, not 22.", "Correction: the fire began at noon, not at ten."],
	},
	{
		id: "so many, not so many as was told",
		needs: list("not"),
		also: list("told said announced reported stated given claimed believed thought"),
		pattern: `${stated} (?:[a-z]+ ){0,3}?(?<what>dead|died|killed|deaths|people|injured|missing|bodies|had|were)(?: [a-z]+){0,5},? (?:and |but )?not (?:the )?${old}(?: [a-z]+){0,2} as (?:[a-z]+ ){0,4}?(?:told|said|announced|reported|stated|given|claimed|believed|thought)`,
		active: false,
		kind: true,
		matches: [
			"She said 11 people had died of the fever, not 13 as she had told the radio on Monday.",
			"There were 40 injured, not 60 as first reported.",
		],
		not: ["She said 11 people had died, not 13.", "Eleven people died, not as many as was said."],
	},
	{
		id: "an earlier version",
		needs: list("earlier previous original prior"),
		pattern: `(?<what>(?:earlier|previous|original|prior) (?:versions?|editions?|stor(?:y|ies)|articles?|dispatch(?:es)?))(?: of (?:this|the|our|that) [a-z]+)?(?: [a-z]+){0,3}? (?:(?:gave|give|gives|put|misstated|listed|had|said|stated|reported|cited)(?: [a-z]+){0,3}? (?:${counts})(?: [a-z]+){0,6}? |(?:said|stated|reported|listed|cited|had|read)(?: [a-z]+){0,8}? (?=[\\p{L}\\p{N}]+ (?:[a-z]+ ){0,3}?(?:people|persons|dead|deaths|killed|died|injured|hurt|wounded|missing|victims|bodies|soldiers|civilians|were|had)))${old}`,
		active: false,
		matches: [
			"An earlier version of this article gave the toll as 62.",
			"A previous version of the report incorrectly said that 62 people had been killed.",
		],
		not: [
			"An earlier version of the plan was rejected.",
			"The article gave the toll as 62.",
			"An earlier version of this article said that the boy was seven.",
		],
	},
	{
		id: "what we wrote",
		needs: list("we"),
		notice: list(
			"correction corrections clarification clarify apologise apologize apologises apologizes regret regrets error erroneously",
		),
		pattern: `(?:in|on) (?<what>(?:an?|our|the|this|its) (?:[a-z']+ ){0,3}?(?:articles?|stor(?:y|ies)|items?|reports?|editions?|dispatch(?:es)?|issues?|bulletins?|posts?|pages?))(?: (?:of|on|from|published|dated|issued)(?: [a-z0-9]+){1,4}?)?,? we (?:[a-z]+ )?(?:wrote|said|reported|stated|gave|put)(?: [a-z]+){0,8}? ${old}`,
		active: false,
		matches: ["In our edition of Thursday we wrote that 2,000 people had died."],
		not: ["In our street we said that 20 had died.", "In an article we wrote that the bridge was weak."],
	},
	{
		id: "the number was",
		needs: list("number figure toll total count"),
		follows: true,
		pattern: `(?<what>number|figure|toll|total|count) (?:was|is|were|should be|should have been|stands at|stood at) (?:in fact |actually )?${stated}`,
		active: false,
		matches: ["Police say the number was 12."],
		not: ["The number was high."],
	},
	{
		id: "takes it back",
		needs: ["back"],
		pattern: `(?:took|takes|taken|taking) (?<what>it|that|this|them|those words|(?:the|this|that|his|her|its|their) (?:${counts})) back(?! (?:to|from|into|home|inside|for)(?![a-z]))`,
		active: true,
		matches: ["On Monday he took that back.", "She has taken it back.", "The governor later took this number back."],
		not: ["She took the bus back.", "They took it back to the shop owner's house."],
	},
	{
		id: "takes the post down",
		needs: ["down"],
		also: list("took takes taken taking pulled pulls"),
		pattern: `(?:took|takes|taken|taking|pulled|pulls) (?<what>(?:the|its|his|her|their|this|that) (?:[a-z]+ ){0,2}?(?:posts?|statements?|messages?|tweets?|announcements?|communiques?|pages?|${counts})) (?:back )?down`,
		active: true,
		near: true,
		matches: ["The channel took the post down.", "By evening the office had taken its figure down."],
		not: ["They took the flag down.", "The page was taken over."],
	},
	{
		id: "takes down what it published",
		needs: list("which that"),
		also: list("down withdrew deleted removed retracted back"),
		pattern: `${old} (?:that|which) [^.;]{2,60}? (?:published|announced|gave|given|posted|released|reported|told|issued|claimed)(?: [^.;]{0,50}?)? and (?:[a-z]+ )?(?<what>took down|withdrew|deleted|removed|retracted|took back)`,
		active: false,
		matches: ["What of the 60 that the office had announced and quietly deleted?"],
		not: ["The 60 that the office had announced stood.", "The 12 which he planted, and removed."],
	},
	{
		id: "is gone",
		needs: list("disappeared disappears vanished vanishes gone offline"),
		also: [
			...countsWords,
			...list(
				"post posts statement statements message messages tweet tweets announcement announcements communique page",
			),
		],
		pattern: `(?<what>${counts}|posts?|statements?|messages?|tweets?|announcements?|communiques?|page)(?: (?:has|have|had|then|soon|later|since|itself|quickly|quietly|also|was|were|is|are|[0-9a-z]+ later)){0,3} (?:disappear(?:s|ed)|vanish(?:es|ed)|gone(?! (?:up|down|on|viral))|went offline)`,
		active: false,
		near: true,
		matches: ["The message vanished overnight.", "An hour later the figure had vanished.", "The page has gone."],
		not: ["The ship disappeared.", "The number of dead has gone up."],
	},
	{
		id: "no longer shows",
		needs: ["longer"],
		also: countsWords,
		pattern: `no longer (?:shows?|gives?|carr(?:y|ies)|lists?|mentions?|displays?|contains?|includes?) ${lead}(?<what>${counts})`,
		active: false,
		near: true,
		matches: [
			"The page no longer shows the figure.",
			"By noon the site no longer gave any news and no longer lists a toll.",
		],
		not: ["The page no longer shows the map."],
	},
	{
		id: "corrects itself",
		needs: list("itself himself herself themselves"),
		also: list("corrects corrected correcting"),
		pattern: `(?:corrects|corrected|correcting) (?<what>itself|himself|herself|themselves)[^.;0-9]{0,40}? ${stated}(?: [a-z]+){0,4},? (?:and |but )?not (?:the )?${old}`,
		active: true,
		matches: ["The coroner corrected himself: 16 dead, not 18."],
		not: ["The coroner corrected himself."],
	},
	{
		id: "takes back",
		needs: backWords,
		also: saidWords,
		pattern: `(?:${back}) ${lead}(?<what>${said})${ofOld}`,
		active: true,
		matches: ["Later that day, he withdrew the statement.", "The agency retracted its earlier report."],
		not: ["The army withdrew its troops.", "He withdrew to the garden."],
	},
	{
		id: "deletes",
		needs: list(
			"delete deletes deleted deleting remove removes removed removing down correct corrects corrected correcting pulled scrapped annulled cancel cancels cancelled canceled",
		),
		also: [
			...countsWords,
			...list(
				"post posts statement statements message messages tweet tweets announcement announcements publication publications",
			),
		],
		pattern: `(?:${weak}) (?!from |off |out )${lead}(?<what>${counts}|posts?|statements?|messages?|tweets?|announcements?|publications?)`,
		active: true,
		matches: ["The ministry deleted the post.", "The channel corrected the death toll."],
		not: ["The ministry removed the roadblocks.", "Six deaths were removed from the count."],
	},
	{
		id: "is taken back",
		needs: [...backWords, ...list("deleted removed down corrected pulled annulled scrapped")],
		also: saidWords,
		pattern: `(?<what>${said})${ofOld}(?: (?!(?:he|she|they|until|before|who)(?![a-z]))[a-z0-9,]+){0,8}? (?:is|are|was|were|been|being|be) (?:[a-z]+ ){0,2}?(?:${back}|delet(?:ed)|removed|taken down|corrected|pulled|annulled|scrapped)`,
		active: false,
		matches: [
			"The figure was later withdrawn.",
			"The toll of 40 dead was deleted an hour later.",
			"The number of 52 has been withdrawn.",
		],
		not: ["The troops were withdrawn.", "The officer who read the statement served until he was removed."],
	},
	{
		id: "was wrong",
		needs: list("wrong incorrect erroneous erroneously mistaken mistake inaccurate invalid error prematurely glitch"),
		also: [...countsWords, ...list("statement statements report reports announcement announcements")],
		pattern: `(?<what>${counts}|statements?|reports?|announcements?)${ofOld}(?: [a-z0-9,]+){0,8}? (?:is|are|was|were|been|being|be) (?:[a-z]+ ){0,2}?(?:wrong|incorrect|erroneous|mistaken|inaccurate|invalid|(?:published|released|issued|given|posted|made) (?:by mistake|in error|erroneously|prematurely)|(?:a|an|due to an?|the result of an?) (?:technical )?(?:mistake|error|glitch))`,
		active: false,
		matches: [
			"The figure had been published by mistake.",
			"It said the toll was incorrect.",
			"Our figure of 24 was wrong.",
		],
		not: ["The number was high."],
	},
	{
		id: "takes that one back",
		needs: backWords,
		also: list("it this that"),
		pattern:
			"(?:withdrew|withdraws|withdrawn|retract(?:s|ed)|rescind(?:s|ed)|recant(?:s|ed)|disavow(?:s|ed)|(?<=(?:we|i|they|to) (?:now |hereby |must |have to |had to )?)(?:withdraw|retract)) (?<what>it|this|that)(?! [a-z]+(?:ion|ing|ship|force|unit|team)(?![a-z]))",
		active: true,
		near: true,
		matches: [
			"The coroner withdrew it at noon.",
			"An hour later the office retracted this.",
			"We now withdraw it.",
			"She was forced to retract that.",
		],
		not: ["The army withdrew from it.", "He withdrew his troops."],
	},
	{
		id: "no longer stands by it",
		needs: list("stand stands stood standing use uses using cite cites citing disregard ignore strike"),
		also: countsWords,
		pattern: `(?:(?:no|any) longer (?:stands?|standing|stood) (?:by|behind)|(?:do|does|did|can|could)(?:n't| not) (?:any longer )?stand (?:by|behind)|(?:no|any) longer (?:uses?|using|cites?|citing)|(?:to|should|must|please) (?:please )?(?:disregard|ignore|strike)) ${lead}(?<what>${counts})${ofOld}`,
		active: false,
		negated: true,
		matches: [
			"We no longer stand by that number.",
			"The clinic said it did not stand by the figure of 31.",
			"He asked reporters to disregard the earlier count.",
		],
		not: ["We stand by that number.", "The soldiers no longer stand by the gate."],
	},
	{
		id: "no longer holds",
		needs: list("valid void disregarded ignored used cited relied"),
		also: countsWords,
		pattern: `(?<what>${counts})${ofOld}(?: [a-z0-9,]+){0,6}? (?:(?:is|are|was|were) (?:no longer valid|not valid|void|to be (?:disregarded|ignored))|(?:should|must|can) (?:no longer|not) be (?:used|cited|relied on))`,
		active: false,
		negated: true,
		matches: ["That number is no longer valid.", "The toll of 31 should no longer be used."],
		not: ["The number could not be verified.", "The figure is used by lawyers."],
	},
	{
		id: "denies the number",
		needs: deniesWords,
		also: countsWords,
		pattern: `(?:${denies}) ${lead}(?<what>${counts})${elsewhat}`,
		active: true,
		denies: true,
		matches: ["The army denied the toll.", "The governor disputed the ministry's figures."],
		not: ["He denied the charge.", "The army denied figures much higher than its own."],
	},
	{
		id: "denies the report",
		needs: deniesWords,
		also: list("report reports claim claims allegation allegations rumor rumors rumour rumours statement statements"),
		pattern: `(?:${denies}) ${lead}(?<what>reports?|claims?|allegations?|rumou?rs?|statements?)${elsewhat}`,
		active: true,
		denies: true,
		kind: true,
		matches: ["The army denied reports of 40 dead."],
		not: ["He denied the charge.", "He rejected reports that the toll was higher than told."],
	},
	{
		id: "is denied",
		needs: list("denied refuted rejected disputed contested challenged"),
		also: countsWords,
		pattern: `(?<what>${counts})(?: [a-z0-9,]+){0,8}? (?:is|are|was|were|been) (?:[a-z]+ )?(?:denied|refuted|rejected|disputed|contested|challenged)`,
		active: false,
		denies: true,
		matches: ["The figure was denied by the army."],
		not: ["The troops were denied leave."],
	},
];

export const withdrawn: FigureLanguage["withdrawn"] = [
	{ of: "killed", pattern: "death tolls?|dead|deaths|killed|fatalit(?:y|ies)|victims|died" },
	{ of: "injured", pattern: "injured|wounded|injuries" },
	{ of: "arrested", pattern: "arrested|detained|arrests|detentions" },
	{ of: "missing", pattern: "missing" },
	{ of: "killed", pattern: "(?:casualty )?tolls?" },
];
