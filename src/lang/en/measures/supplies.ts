import type { MeasureRule } from "../../measures.js";

const is = "(?:is|are|was|were|been|being|remain(?:s|ed)?|stay(?:s|ed)?|becomes?|became)";
const off =
	"(?:cut(?: off)?|shut off|switched off|turned off|interrupted|rationed|suspended|disconnected|contaminated|undrinkable|un(?:fit|safe|suitable)(?: (?:to drink|for drinking|for (?:human )?consumption))?|not (?:safe|fit)(?: to drink)?)";
const back =
	"(?:(?:(?:is|are|was|were|has|have|had|can|could|may)(?: been| be)? )?(?:[a-z]+ )?(?:restored|reconnected|drunk again|drinkable again|safe (?:to drink )?again|fit to drink again|back(?: on)?|switched (?:back )?on|turned (?:back )?on)|(?:has |have |had )?(?:returned|came back|come back|comes back|resumed))";
const offWords =
	"cut cutting rationing shut switched turned interrupted rationed suspended disconnected contaminated undrinkable unfit unsafe unsuitable safe fit".split(
		" ",
	);
const backWords = "restored reconnected drunk drinkable safe fit back switched turned returned resumed".split(" ");

const water = "(?:(?:tap|running|drinking|mains|piped) water|water (?:suppl(?:y|ies)|service|mains))";
const power =
	"(?:electricity|gas|power|heating)(?: (?:suppl(?:y|ies)|service|lines?))?(?: and (?:electricity|gas|power|heating|water))?";
/** Where, between a thing and what is done with it ("the tap water in Norton"); "the power of the council" is no electricity. */
const where = (links: string) => `(?: (?:${links}) (?:the |all )?[a-z'-]+(?: [a-z'-]+){0,3}?)?`;
const somewhere = where("in|to|of|for|from");
const elsewhere = where("in|to|for|from");

const visits =
	"(?<!(?:state|official|foreign|working|his|her|their|our|school|home|site|'s) )(?:visits|visiting(?: hours)?)(?: (?:to|by|from|of|in) (?:the |all )?[a-z'-]+(?: [a-z'-]+){0,3}?)?";
const goods =
	"(?:petrol|gasoline|diesel|fuel|gas|bread|flour|rice|sugar|meat|eggs|milk|cooking oil|staples?|basic (?:goods|foods?|foodstuffs)|rents?|fares?|tariffs?|medicines?)";

/** What a town is supplied with, and what of its days is kept from it: water, power, visits, and goods at a fixed price. */
export const supplies: readonly MeasureRule[] = [
	{
		kind: "water",
		needs: ["water"],
		also: offWords,
		what: "water cut off or unfit",
		pattern: `${water}${somewhere} (?:has |have |had )?${is} (?:(?:been|declared|judged|found|deemed|pronounced|again|still|temporarily|completely) ){0,2}${off}|(?:cut(?:ting)? off|shut off|rationed|suspended) (?:the )?${water}`,
		change: "imposed",
		matches: [
			"Running water was judged unsafe in Norton.",
			"The water supply to the old town was cut off.",
			"The council shut off the water supply.",
			"Running water has been cut in the port.",
		],
		not: ["The water was deep.", "He drank tap water.", "The water cut a new bed."],
	},
	{
		kind: "water",
		needs: ["boil", "drink", "drinking", "water"],
		also: ["water", "tap"],
		what: "water cut off or unfit",
		pattern:
			"boil[- ]water (?:notices?|advisory|advisories|orders?|alerts?)|(?:told|warned|ordered|urged|advised|asked|instructed) (?:[a-z]+ ){0,4}?not to drink (?:the |any )?(?:tap )?water|(?:do not|must not) drink (?:the )?tap water|(?:tap|drinking) water (?:bans?|restrictions?)|bans? on (?:drinking |using |the use of )?(?:the )?(?:tap|river|well|spring|lake|drinking) water|water rationing",
		change: null,
		matches: [
			"A boil-water notice was issued for the port.",
			"Residents were told not to drink tap water.",
			"The tap water ban was lifted on Monday.",
			"The council lifted the ban on the use of well water.",
		],
		not: ["They drink tap water.", "She boiled water for tea."],
	},
	{
		kind: "water",
		needs: ["water"],
		also: backWords,
		what: "water cut off or unfit",
		pattern: `${water}${somewhere} ${back}`,
		change: "lifted",
		matches: [
			"Drinking water in Norton was safe again on Monday.",
			"The water supply was restored on Monday.",
			"Running water came back in the evening.",
		],
		not: ["The water rose again.", "They drank tap water and went back."],
	},
	{
		kind: "power",
		needs: ["electricity", "gas", "power", "heating", "fuel"],
		also: offWords,
		what: "power cut off",
		pattern: `${power}${elsewhere} (?:has |have |had )?${is} (?:(?:been|still|temporarily|completely) ){0,2}(?:cut(?: off)?|shut off|switched off|turned off|interrupted|rationed|disconnected)|(?:cut off|shut off|switched off|rationed) (?:the )?(?:electricity|gas|power|heating)|(?:electricity|power|gas|fuel) rationing`,
		change: "imposed",
		matches: [
			"Electricity was cut off in the whole valley.",
			"The power supply to the port has been cut.",
			"Gas and heating were shut off.",
			"The army switched off the electricity.",
		],
		not: ["He was cut off from power.", "The power of the council was limited.", "Tear gas was fired."],
	},
	{
		kind: "power",
		needs: ["electricity", "gas", "power", "heating"],
		also: backWords,
		what: "power cut off",
		pattern: `(?<!(?:to|tear|into|in) )${power}${elsewhere} ${back}`,
		change: "lifted",
		matches: ["Electricity was restored on Friday.", "The power came back at noon."],
		not: ["He returned to power.", "The power of the council was restored."],
	},
	{
		kind: "visits",
		needs: ["visits", "visiting"],
		also: "suspended banned forbidden cancelled canceled halted stopped prohibited barred not ban bans suspend suspends suspension cancels halts".split(
			" ",
		),
		what: "visits suspended",
		pattern: `${visits} (?:has |have |had )?${is} (?:(?:been|also|now|again|still|temporarily) ){0,2}(?:suspended|banned|forbidden|cancell?ed|halted|stopped|prohibited|barred|not (?:allowed|permitted))|(?:bans?|banned|suspend(?:s|ed)?|halt(?:s|ed)|cancel(?:s|led)|stopped|forbidden|suspension of|bans? on) (?:on |of )?(?:all |the |any )?(?:prison |jail |hospital |family |relatives' )?(?:visits|visiting)`,
		change: "imposed",
		matches: [
			"Visits have been halted since 3 July.",
			"Prison visits were banned.",
			"Visits to the hospital are forbidden until Monday.",
			"The warden suspended all visits.",
			"A ban on hospital visits was announced.",
		],
		not: ["State visits were cancelled.", "Her visits were rare.", "He visits the prison."],
	},
	{
		kind: "visits",
		needs: ["visits", "visiting"],
		also: "resumed restarted restored begun began allowed permitted again".split(" "),
		what: "visits suspended",
		pattern: `${visits} (?:(?:(?:has|have|had) )?(?:resumed|restarted|begun again|began again)|(?:has |have |had )?${is} (?:resumed|restored|allowed again|permitted again|again (?:allowed|permitted)))`,
		change: "lifted",
		matches: ["Visits resumed on 3 May.", "Prison visits were allowed again."],
		not: ["Visits were suspended."],
	},
	{
		kind: "price cap",
		needs: ["at", "to", "for"],
		also: "put frozen capped fixed pegged held".split(" "),
		what: "price caps",
		pattern: `(?:the )?(?:price (?:of|for) (?:a lit(?:re|er) of |a loaf of |a kilo of )?(?:[a-z]+ ){1,3}|(?:[a-z]+ )?prices |${goods} )(?:is|are|was|were|been|will be) (?:put back|frozen|capped|fixed|pegged|held)(?: again)? (?:at|to|for)`,
		change: "imposed",
		matches: [
			"Diesel will be held at two crowns until spring.",
			"The price of bread was frozen at two crowns.",
			"Fares were capped at one crown.",
			"Prices will be frozen for a year.",
		],
		not: ["The meeting was fixed for Monday.", "The pond was frozen.", "The petrol was put in cans."],
	},
];
