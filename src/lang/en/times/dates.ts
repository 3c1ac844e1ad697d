import type { TimeRule } from "../../times.js";

/** Dates of the calendar: years, months, days, weekdays, seasons, quarters, feasts. */
export const dates: readonly TimeRule[] = [
	{
		name: "month before year of the next",
		kind: "date",
		set: { share: "after" },
		pattern: "({mod})? {month} (?= (- | and | to | or | , | through | until | till | /) {month2} [year])",
		matches: ["It ran from [March] to June 1997."],
		not: ["It may to some be 1997."],
	},
	{
		name: "day before month",
		kind: "date",
		set: { share: "after" },
		pattern:
			"(the)? {domnum} (?= (, [dom] [th]?)* ,? (- | and | to | or | , | through | until | till | & | /) (the)? [dom] [th]? of? [month])",
		matches: ["It ran from [5] to 9 January."],
		not: ["It ran from 5 to 9 times."],
	},
	{
		name: "week of a month",
		kind: "date",
		pattern: "(the)? <nthweek:nth> week of {month} (,? {year} | {relyear})?",
		matches: ["They met in [the last week of March 2003]."],
		not: ["They met in the last week of the war."],
	},
	{
		name: "year before Christ",
		kind: "date",
		pattern:
			"({mod} | the {mod})? ((({dom})? {month} | {month} {dom} ,? | (the)? <season>) (of)? )? (<year> | <year:hundreds> | <year:small>) <bc>",
		matches: ["It was in [480 BC].", "It was in [the spring of 480 BC]."],
		not: ["It was in BC."],
	},
	{
		name: "hundreds, before Christ",
		kind: "date",
		set: { bc: 1, only: "bc" },
		pattern:
			"({mod} | the {mod} | (?<= in | since | until | by | from | during | of | before | after | between | and | to | -)) <year:hundreds> (?! [units] | [NOUN] | [ADJ] | [PROPN] | , [digits] | %)",
		matches: ["They came in [480], after the fall."],
		not: ["They lost 480 men."],
	},
	{
		name: "month day year",
		kind: "date",
		pattern: "({weekday} ,? (the)? )? ({mod})? (<rel>)? {month} (the)? {dom} (,? {year} | of? {relyear})?",
		matches: ["It began on [January 5, 2022].", "They met on [Sunday, Jan. 2]."],
		not: ["The march 5 of us joined was long."],
	},
	{
		name: "day month year",
		kind: "date",
		pattern: "({weekday} ,? (the)? )? (the)? {dom} (day)? of? {month} (,? {year} | of? {relyear})?",
		matches: ["It began on [5 January 2022].", "It ended on [the fourth of January]."],
		not: ["There were 5 in all."],
	},
	{
		name: "month year",
		kind: "date",
		pattern: "({mod})? (the month of)? (<rel>)? {month} (,? {year} | of? {relyear} | of {year})",
		matches: ["It began in [January 2022].", "It ended in [late March of last year]."],
		not: ["It may 2022 times."],
	},
	{
		name: "month",
		kind: "date",
		pattern:
			"(?! (?<! in | since | by | from | until | of | during | and | to | last | next | late | early) march (to | for | on | of)) ({mod})? (the month of)? ((this | the)? (same | coming | past)? <rel>)? ({fullmonth})",
		matches: ["Prices rose in [early September].", "It was in [last April]."],
		not: ["It may rain."],
	},
	{
		name: "iso",
		kind: "date",
		pattern: "<year> - <month:mon> - <day:dom> | <year> / <month:mon> / <day:dom>",
		matches: ["Filed [2022-01-05] at home."],
		not: ["The score was 20-01-05."],
	},
	{
		name: "slashes",
		kind: "date",
		pattern: "<month:mon> / <day:dom> / (<year> | <yy>)",
		matches: ["Filed [01/25/2022] at home."],
		not: ["It was 1/2 full."],
	},
	{
		name: "slashes, day first",
		kind: "date",
		pattern: "<day:dom> / <month:mon> / (<year> | <yy>)",
		matches: ["Filed [25/01/2022] at home."],
		not: ["It was 1/2 full."],
	},
	{
		name: "dots",
		kind: "date",
		pattern: "<dotted>",
		matches: ["Filed [25.01.2022] at home."],
		not: ["Version 2.5 came."],
	},
	{
		name: "weekday",
		kind: "date",
		pattern: "(<mod:daymod> (- | on)?)? ((the)? <rel> | this <rel:ahead> | this past)? {weekday} (the <day:dom> [th])?",
		matches: ["They met on [Thursday].", "They met [last Friday] in town."],
		not: ["The sun sat low."],
	},
	{
		name: "paper of a weekday",
		kind: "date",
		blocks: true,
		pattern: "the? {weekday} [paper]",
		matches: [],
		not: ["She wrote for the Sunday Times."],
	},
	{
		name: "weekday and part",
		kind: "date",
		pattern: "({mod})? ((the)? <rel>)? {weekday} ('s)? (<partmod:mod> -?)? <part>",
		matches: ["They met on [Thursday evening]."],
		not: ["The sun of the morning rose."],
	},
	{
		name: "weekday week",
		kind: "date",
		pattern: "{weekday} (of)? (the)? <weekrel:rel> week",
		matches: ["They met on [Thursday last week]."],
		not: ["The week began on Thursday."],
	},
	{
		name: "part of weekday",
		kind: "date",
		pattern: "(the | late | early)? <part> (of | on)? (<rel>)? {weekday}",
		matches: ["They met on [the evening of Thursday]."],
		not: ["They met in the evening."],
	},
	{
		name: "part of a date",
		kind: "date",
		pattern:
			"(the | late | early)? <part> (of | on) (the)? ({weekday} ,?)? ({month} {dom} (,? {year})? | {dom} of? {month} (,? {year})? | (?<= the) {dom} (?! [NOUN]))",
		matches: ["They met on [the evening of the fourth of January]."],
		not: ["An evening of peace came."],
	},
	{
		name: "date, part",
		kind: "date",
		pattern: "({month} {dom} (,? {year})? | {dom} of? {month} (,? {year})?) (in the | at)? (<partmod:mod> -?)? <part>",
		matches: ["They met on [January 4 in the evening]."],
		not: ["It began on January 4 in Rome."],
	},
	{
		name: "year",
		kind: "date",
		pattern:
			"({mod} | mid -? | the year)? (<year:modern>) | {mod} {year} | (?<= \\( | , | ^ | - | [month] | or | early | late | mid) <year> (?! [NOUN] | [ADJ] | [units] | [unit] | , [digits] | - [NOUN] | [PROPN] [NOUN] | % | [VERB]) | ' <yy:oldyy> (?! s | [units] | [unit] | [PROPN]) | the? (year | years) {year} | (?<= in | since | until | by | from | during | of | before | after | between | and | to | - | / | through) <year> (?! ([units] | [unit] | ' s | % | [NOUN] [NOUN])) | <century:teen> <yy:{tensyear}> (?! [units])",
		matches: ["It began in [1997].", "It was [the end of 2003]."],
		not: ["He had 19 votes."],
	},
	{
		name: "years apart",
		kind: "date",
		pattern: "(?<= [year] (- | /)) <yy> (?! - | [units])",
		matches: ["It lasted from 1914-[18] or so."],
		not: ["He had 19 votes."],
	},
	{
		name: "relative year, month",
		kind: "date",
		pattern: "{month} {relyear}",
		matches: ["It began in [March last year]."],
		not: ["He had a year."],
	},
	{
		name: "season",
		kind: "date",
		pattern:
			"({mod})? ((the | this)? <rel> | the (?! [season] ([NOUN] | [PROPN] (?! 's))) | (?<= (in | during | by | since | until | of | through | that | from | and) (early | late)? ))? (<season> | <season:tseason>) ((of)? (,? {year} | {relyear}))? | (({mod})? ((the)? <rel> | the)? <season:fall> (of)? (,? {year} | {relyear}) | {mod} <season:fall> | (this)? <rel> <season:fall> | (?<= in | since | by | during | until | next) the <season:fall> (?! of | in))",
		matches: ["It began in [the summer of 1997].", "They came [last winter]."],
		not: ["They fall down."],
	},
	{
		name: "quarter",
		kind: "date",
		pattern:
			"({mod})? ((the | this | {relyear} 's | (the)? <year> ('s)? | (the)? <unit> - <yearback:shift> | {fiscalyear})? (fiscal -?)? <nth:quarternth> (fiscal)? <qh:quarterhalf> | (<year> | {relyear} 's | (the)? fiscal)? <nth:quarternth> - <qh:quarterhalf>) ((of)? (fiscal)? ({year} | {relyear} | the year))?",
		matches: ["Sales rose in [the third quarter].", "It fell in [the second half of 1999]."],
		not: ["He ran the first mile."],
	},
	{
		name: "end of the year",
		kind: "unit",
		set: { rel: 0, unit: "Y" },
		pattern: "(the)? year (- | 's)? end (?! [NOUN])",
		matches: ["It will be done by [year-end]."],
		not: ["The year ended well."],
	},
	{
		name: "hours of a part",
		kind: "date",
		pattern:
			"(the)? (early | late)? <part> hours of ({weekday} | {month} {dom} (,? {year})? | (the)? {dom} (of)? {month} (,? {year})?)",
		matches: ["It began in [the early morning hours of 30 April]."],
		not: ["The hours of rest came."],
	},
	{
		name: "week of a feast",
		kind: "date",
		set: { around: "W" },
		pattern: "<holiday> week",
		matches: ["They left in [Easter week]."],
		not: ["They left in a week."],
	},
	{
		name: "week of a day",
		kind: "date",
		set: { around: "W" },
		pattern: "(the)? week (of | ending | beginning | ended) (on)? ({weekday} ,?)? {month} {dom} (,? {year})?",
		matches: ["They meet in [the week of March 6]."],
		not: ["They meet in the week of the vote."],
	},
	{
		name: "fiscal",
		kind: "date",
		pattern: "(fiscal | financial) (year)? {year} | the fiscal year {year}",
		matches: ["Sales rose in [fiscal 1999]."],
		not: ["A fiscal plan came."],
	},
	{
		name: "feast",
		kind: "date",
		pattern:
			"({mod})? (<rel> | this year 's | last year 's)? (the (?! [holiday] ([NOUN] | [PROPN])))? <holiday> day? (<part>)? ,? ({year} | {relyear})?",
		matches: ["It was on [Christmas Day, 1999]."],
		not: ["The new years were good."],
	},
	{
		name: "ordinal day",
		kind: "date",
		pattern:
			"(?<= on | by | since | until | till | from | before | after | of | to | and | through | between | for | , | ^ | still | also ) the (<day:dom> [th]) (?! [NOUN] | [PROPN] | [ADJ] | [span] | and [ordinal] | [unit] | [ADV] [NOUN] | century)",
		matches: ["It began on [the 4th], they said."],
		not: ["It was on the 4th floor."],
	},
	{
		name: "ordinal day in words",
		kind: "date",
		pattern:
			"(?<= (^ | [PUNCT] | also | still | again | only | came | began | ended | were | was | [VERB] | [NOUN] | [PROPN]) on) the ({dom}) (?= (, | . | ; | : | $ | and (then | on)))",
		matches: ["It began on [the fourth], they said."],
		not: ["It was on the fourth floor."],
	},
	{
		name: "day after month",
		kind: "date",
		set: { share: "before" },
		pattern:
			"(?<= [month] .? [dom] [th]? ((, | -) [dom] [th]?)* ((, | -) [dom] [th]?)* ((, | -) [dom] [th]?)* (,? (- | and | to | or | , | through | until | till | & | /) | ,)) (the)? {domnum} (?! : | , [dom]? [dom] [dom] | [units] | [unit] | [month] | [meridiem] | [ampm] . | % | [NOUN] | [VERB] | - (?! [dom]) | [ADJ]) ((,)? {year})?",
		matches: ["It ran between January 5 and [9].", "It ran May 2 - [3], [9] - [10]."],
		not: ["It hurt 5 and 9 more died."],
	},
	{
		name: "ordinal after ordinal",
		kind: "date",
		set: { share: "before" },
		pattern:
			"(?<= the [dom] [th] (- | and | to | or | , | through | until | till)) (the)? <day:dom> [th] (?! [NOUN] | [PROPN] | [ADJ] | [unit])",
		matches: ["It ran from the 4th to [the 6th], then stopped."],
		not: ["It was on the 4th floor."],
	},
];
