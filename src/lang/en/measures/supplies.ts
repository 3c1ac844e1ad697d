import type { MeasureRule } from "../../measures.js";

const goods =
	"(?:petrol|gasoline|diesel|fuel|gas|bread|flour|rice|sugar|meat|eggs|milk|cooking oil|staples?|basic (?:goods|foods?|foodstuffs)|rents?|fares?|tariffs?|medicines?)";

/** What a town is supplied with, and what of its days is kept from it: water, power, visits, and goods at a fixed price. */
export const supplies: readonly MeasureRule[] = [
	{
		kind: "water",
		needs: ["boil", "drink", "drinking", "water"],
		also: ["water", "tap"],
		what: "water cut off or unfit",
		pattern:
			"boil[- ]water (?:notices?|advisory|advisories|orders?|alerts?)|(?:told|warned|ordered|urged|advised|asked|instructed) (?:[a-z]+ ){0,4}?not to drink (?:the |any )?(?:tap )?water|(?:should|must|to|people|residents|everyone) boil (?:all |the |their )?(?:tap |drinking )?water|(?:do not|must not) drink (?:the )?tap water|(?:tap|drinking) water (?:bans?|restrictions?)|bans? on (?:drinking |using |the use of )?(?:the )?(?:tap|river|well|spring|lake|drinking) water|water rationing|(?:ban(?:s|ned)|prohibit(?:s|ed)|forbids|forbade) (?:all |the |any ){0,2}use of (?:the )?(?:tap |river |well |sea )?water",
		change: null,
		matches: [
			"A boil-water notice was issued for the port.",
			"Residents were told not to drink tap water.",
			"People should boil their water, the health service said.",
			"The tap water ban was lifted on Monday.",
			"The council banned the use of well water.",
			"The council lifted the ban on the use of well water.",
		],
		not: ["They drink tap water.", "She boiled water for tea."],
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
