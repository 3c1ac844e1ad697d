import type { TimeRule } from "../../times.js";

const ref = (name: string, value: string, pattern: string, matches: string[], not: string[]): TimeRule => ({
	name,
	kind: "ref",
	set: { value },
	pattern,
	matches,
	not,
});

/** Times without a place on the calendar, decades, centuries, and times of day. */
export const vague: readonly TimeRule[] = [
	ref("now", "PRESENT_REF", "(right | just | even | only)? [now]", ["They are here [right now]."], ["They know that."]),
	ref(
		"at present",
		"PRESENT_REF",
		"(?<= at) (present | the moment | this (time | moment | point)) | the present | the time being | current (?= [NOUN] | [ADJ] [NOUN])",
		["They are here at [the moment]."],
		["They are here."],
	),
	ref(
		"recently",
		"PAST_REF",
		"(more | most | very | only)? recently | lately",
		["They came [recently]."],
		["They came."],
	),
	ref(
		"recent",
		"PAST_REF",
		"(?<= (the | a | most | more | its | his | their | this | of | in | and | ^ | several) (most | more)?) recent (?! [units])",
		["In a [recent] vote they lost."],
		["In a vote they lost."],
	),
	ref(
		"the past",
		"PAST_REF",
		"(?<= in | from | of) the (recent | distant)? past (?! [NOUN] | [units] | [unit] | [digits] | [card] | few | [season] | several)",
		["They did so in [the past]."],
		["They went past the house."],
	),
	ref(
		"the future",
		"FUTURE_REF",
		"the (near | foreseeable | immediate | not - too - distant | distant | not too distant)? (future | near term) | (?<= in | its | their | our | his | her | for | of | any | and) (near)? future",
		["They may do so in [the near future]."],
		["They bought futures."],
	),
	{
		...ref(
			"future thing",
			"FUTURE_REF",
			"future (?= [NOUN])",
			["They feared [future] wars."],
			["They bought futures."],
		),
		set: { value: "FUTURE_REF", only: "history" },
	},
	{
		...ref(
			"former",
			"PAST_REF",
			"former (?= [NOUN] | [PROPN] | [ADJ])",
			["A [former] fort fell."],
			["He was a farmer."],
		),
		set: { value: "PAST_REF", only: "history" },
	},
	ref(
		"soon",
		"FUTURE_REF",
		"(?<= (will | would | could | may | can | to | very | as) _? _?) soon (?! as | after) | as soon as possible",
		["They will come [soon]."],
		["They came soon after."],
	),
	ref(
		"one day",
		"FUTURE_REF",
		"(?<= will _? _? _?) (one day | some day | someday)",
		["They will come back [one day]."],
		["They came back one day."],
	),
	{
		name: "decade",
		kind: "era",
		pattern:
			"({mod} | the {mod} | mid - )? (the)? ({mod})? (<decade> s | <decade> ' s? | ' <decade2:tens> s | <decade> 's | ' <decade2:tens> 's | (?<= the (early | late | mid)? -?) <decade2:tens> (s | 's))",
		matches: ["It was in [the 1990s].", "It was in [the late 1980s]."],
		not: ["It was 1990."],
	},
	{
		name: "decade in words",
		kind: "era",
		pattern: "({mod} | the {mod})? (the)? ({mod})? (nineteen)? -? <decade2:decadeword>",
		matches: ["It was in [the nineties]."],
		not: ["It was ninety."],
	},
	{
		name: "century",
		kind: "era",
		pattern:
			"({mod} | the {mod})? (the | this)? ({mod} -?)? ([nth] half of the)? (<century:digits> [th] | <century:ordinal> | <tens:twentyish> -? <century:ordinal>) -? century (<bc>)?",
		matches: ["It was in [the 20th century]."],
		not: ["It was a century."],
	},
	{
		name: "clock",
		kind: "clock",
		pattern:
			"({about} | around | exactly | shortly (before | after) | just (before | after))? ({clock}) (?! % | : | - [digits] - | [units] | [unit]) ({zone})? ((in the | at) <part> | <part>)? ({zone})? ((,)? (on)? (<rel>)? ({weekday}) | (,)? (on)? <offset:deictic> | <offset:tonight> | this <part> | (,)? ({month} {dom} (,? {year})? | {dom} {month} (,? {year})?))? ({zone})? {city}",
		matches: ["They met at [10 p.m. Wednesday].", "They met at [10:35 GMT].", "They met at [6 p.m.] in Almaty."],
		not: ["They met 10 men."],
	},
	{
		name: "date, clock",
		kind: "clock",
		pattern:
			"(((<rel>)? ({weekday}) (night)? ,? | ({weekday} ,?)? ({month} {dom} (,? {year})? | {dom} {month} (,? {year})?) ,? | this <part> ,?) (at | around)? | <offset:deictic> | <offset:tonight>) ({clock}) ({zone})? {city}",
		matches: ["They meet [Friday at 3 p.m.]."],
		not: ["They met 10 men."],
	},
	{
		name: "hour over a post",
		kind: "clock",
		pattern: "^ <clock:point> (?= $)",
		matches: ["[09.15]"],
		not: ["It rose to 09.15", "09.15 of them left"],
	},
	{
		name: "hour of a post",
		kind: "clock",
		post: true,
		pattern: "(?<= at (about | around | abt | ard)?) <hhmm> (?! [NOUN] | [PROPN] | - | [units] | [ADJ])",
		matches: ["Left camp at [1015], so tired."],
		not: ["Left with 1015 men."],
	},
	{
		name: "hour in the morning",
		kind: "clock",
		pattern: "({about})? (<hour> | <hour:card>) (in the | at | this | that) <part>",
		matches: ["They met at [3 in the morning]."],
		not: ["They met 10 men."],
	},
	{
		name: "noon",
		kind: "clock",
		pattern:
			"({about} | shortly (before | after))? <hourname> (on)? ({zone})? ({weekday} | <offset:deictic> | {month} {dom})? (?! [NOUN]) {city}",
		matches: ["They met at [noon Thursday]."],
		not: ["They met 10 men."],
	},
	{
		name: "by night",
		kind: "part",
		set: { every: 1 },
		pattern: "(?<= at | by | in | during) (the)? <part:nightly> (?! [NOUN] | of)",
		matches: ["They moved by [night]."],
		not: ["They moved one night."],
	},
	{
		name: "part of day",
		kind: "part",
		pattern:
			"(?<= (in | during | by | into | until | through | of | over) ) (the | early | late) (<partmod:mod> -?)? <part> (?! of | [NOUN] | 's) | (?<= in | at | by | until | before | after | from) <part> (?! [NOUN] | of) | (?<= ^ | [PUNCT] | ,) (<partmod:mod> -?)? <part> (?! [NOUN] | of | 's | -)",
		matches: ["They met in [the evening]."],
		not: ["The evening news came."],
	},
	{
		name: "early part of day",
		kind: "part",
		pattern: "(the)? (<partmod:mod> -?) <part> (?! of)",
		matches: ["They met in [the early morning]."],
		not: ["The early bird came."],
	},
	{
		name: "bare future",
		kind: "ref",
		set: { value: "FUTURE_REF" },
		post: true,
		pattern: "future",
		matches: ["My [future] is mine."],
		not: ["Plan it."],
	},
];
