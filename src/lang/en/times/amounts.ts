import type { TimeRule } from "../../times.js";

/** Durations and sets. */
export const amounts: readonly TimeRule[] = [
	{
		name: "age",
		kind: "duration",
		blocks: true,
		pattern: "(a | an | the)? ({number}) -? ([unit] | [units]) -? (old | olds) | {number} [units] of age",
		matches: [],
		not: ["A man, 17 years old, came."],
	},
	{
		name: "amount",
		kind: "duration",
		pattern:
			"(?! (a | another) second | (a | about a | more than a) quarter | [card] - quarters | about [card] - quarters) ({about})? <n:{number}> -? ({more})? (<unit> | <unit:units> | <unit:seasons> | <unit:parts>) (?! - (old | long))",
		matches: ["They waited [two years].", "It was a [48-hour] strike."],
		not: ["They waited long."],
	},
	{
		name: "amount with a half",
		kind: "duration",
		set: { half: 1 },
		pattern:
			"({about})? (<n:{number}> (and a half) -? (<unit> | <unit:units>) | <n:{number}> [small] / [small] -? (<unit> | <unit:units>) | <n:{number}> (<unit> | <unit:units>) and a half)",
		matches: ["They waited [two and a half years].", "It took [a minute and a half]."],
		not: ["They waited half way."],
	},
	{
		name: "amount or amount",
		kind: "duration",
		pattern: "({about})? (a <unit> or (two | so) | <n:{number}> (or | to | -) [number] (<unit> | <unit:units>))",
		matches: ["They waited [two or three years]."],
		not: ["They waited or left."],
	},
	{
		name: "past, next amount",
		kind: "duration",
		pattern:
			"((?<= (over | in | for | during | within) ) )? (the | these | those | his | her | its | their)? (very)? (<rel:back> | <rel:ahead> | [nth]) ({about})? (<n:{some}>)? ({more})? (<unit:units> | <unit:seasons> | <unit:parts>)",
		matches: ["It rained for [the past two days]."],
		not: ["The past was long."],
	},
	{
		name: "past unit",
		kind: "duration",
		set: { n: 1 },
		pattern: "the past <unit:span>",
		matches: ["It rained for [the past week]."],
		not: ["The past was long."],
	},
	{
		name: "recent units",
		kind: "ref",
		set: { value: "PAST_REF" },
		pattern: "(in)? (the)? (more | most)? recent <unit:units>".replace("(in)? ", ""),
		matches: ["It rained in [recent days]."],
		not: ["The days were long."],
	},
	{
		name: "coming units",
		kind: "ref",
		set: { value: "FUTURE_REF" },
		pattern: "(the)? (coming | upcoming) <unit:units>",
		matches: ["It will rain in [the coming days]."],
		not: ["The days were long."],
	},
	{
		name: "the amount",
		kind: "duration",
		pattern: "(the | these | those | his | her | its | their) ({about})? <n:{some}> ({more})? (<unit:units>)",
		matches: ["Profit fell in [the nine months]."],
		not: ["The months were long."],
	},
	{
		name: "many units",
		kind: "duration",
		set: { n: "X" },
		pattern:
			"(<unit:units>) (?! old | ' ) (- long)? | (?<= (for | in | over | within | after | of | and | or | took | take | spent) ) (the)? <unit:units>",
		matches: ["They waited for [weeks]."],
		not: ["They waited."],
	},
	{
		name: "unit-long",
		kind: "duration",
		set: { n: 1 },
		pattern:
			"(<unit:span> | <unit>) - long | (all | whole | entire | full) (the)? (<unit:span>) | all (<unit:part>) (long)?",
		matches: ["A [week-long] strike began."],
		not: ["A long strike began."],
	},
	{
		name: "every unit",
		kind: "set",
		pattern:
			"[every] (other | single | passing)? (<n:{some}>)? (<unit> | <unit:units> | {weekday} (<part>)? | {month} | <season> | <part>)",
		matches: ["They meet [every Friday]."],
		not: ["They meet every one."],
	},
	{
		name: "on weekdays",
		kind: "set",
		pattern: "<weekday:weekdays> (and [weekdays])? | {weekday} <part:parts>",
		matches: ["They meet on [Fridays]."],
		not: ["They meet on Friday."],
	},
	{
		name: "adverb of frequency",
		kind: "set",
		pattern: "({number} times | once | twice)? <often> | <often:annual>",
		matches: ["They meet [daily]."],
		not: ["They meet often."],
	},
	{
		name: "times a unit",
		kind: "set",
		pattern: "({number} times | once | twice) (a | an | each | every | per) <unit>",
		matches: ["They meet [twice a week]."],
		not: ["They meet twice."],
	},
	{
		name: "a unit",
		kind: "set",
		pattern:
			"(?<= ([digits] | [units] | [NOUN] | % | cents | million | billion | times | tons | barrels | hours) ) (a | per) <unit>",
		matches: ["They pay 5 dollars [a day]."],
		not: ["They pay for a day."].slice(1),
	},
];
