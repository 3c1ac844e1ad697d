import { table } from "../../../core/table.js";
import type { NumberWords } from "../../figures.js";

const small =
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

export const numbers: NumberWords = {
	units: table({
		zero: 0,
		...Object.fromEntries(small.split(" ").map((word, i) => [word, i + 1])),
		...Object.fromEntries(tens.split(" ").map((word, i) => [word, 20 + 10 * i])),
	}),
	scales: table({
		hundred: 100,
		thousand: 1000,
		million: 1_000_000,
		mln: 1_000_000,
		billion: 1_000_000_000,
		bn: 1_000_000_000,
	}),
	collectives: table({ dozen: 12, score: 20, couple: 2, pair: 2, trio: 3, quartet: 4 }),
	vague: table({
		dozens: 24,
		scores: 40,
		tens: 20,
		hundreds: 200,
		thousands: 2000,
		millions: 2_000_000,
	}),
	articles: ["a", "an"],
	none: ["no one", "no", "nobody", "none"],
	several: ["several", "many", "few"],
	half: ["half"],
	rangeJoins: ["to", "or", "-"],
	between: [{ opens: "between", joins: "and" }],
	and: ["and"],
	from: ["from"],
	currencies: table({
		$: "USD",
		"€": "EUR",
		"£": "GBP",
		"₸": "KZT",
		"₽": "RUB",
		"₴": "UAH",
		dollar: "",
		dollars: "",
		euro: "EUR",
		euros: "EUR",
		pounds: "",
		roubles: "RUB",
		rubles: "RUB",
		tenge: "KZT",
		hryvnia: "UAH",
		hryvnias: "UAH",
		lira: "",
		liras: "",
		yuan: "CNY",
		yen: "JPY",
		rupees: "",
		francs: "",
		usd: "USD",
		eur: "EUR",
	}),
	measures: (
		"% percent per pc year years yr yrs month months week weeks day days night nights hour hours hr hrs minute minutes min mins second " +
		"seconds km kms kilometer kilometers kilometre kilometres mile miles meter meters metre metres m ft foot feet inch inches cm mm yards " +
		"acres hectares degrees kg kilos kilograms kilogrammes grams pound lb lbs ton tons tonne tonnes litre litres liters barrels am pm a.m p.m gmt utc est et " +
		"caliber calibre gauge block blocks st nd rd th o'clock oclock times time points point goals votes seats shots rounds bullets " +
		"o clock percentage decades decade centuries century a.m. p.m."
	).split(" "),
	labels: (
		"aged age ages no number nos room channel chapter article articles section resolution highway route interstate flight unit unit page part level size step phase division " +
		"brigade regiment battalion ward district precinct apartment apt building floor sector zone line page version since year # @ ext gate bus episode season grade"
	).split(" "),
	labelsOf: ["age", "ages", "aged", "youngest", "oldest", "eldest"],
	ageLeads: ["also", "both", "just", "now", "then", "only", "aged", "ages", "age", "all"],
	besides: ["else", "other", "others", "additional", "further"],
	months:
		"january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
			" ",
		),
};
