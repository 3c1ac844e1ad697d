import type { Shape } from "../../figures.js";

/** Words that may stand between a subject and its verb; another number only where a preposition, a comma or "and" leads it. */
const gap = "(?:[njearpfimO,&]|(?<=[pfi&,][ea]{0,2})[QUqP])";
/** The number is no object of a preposition. */
const subject = "(?<![pf][ej]{0,2})(?<q>[QqUP])";
/** No object follows, unless that has a cue of its own (lists that lost their commas: "6 citizens killed 22 injured") or is a part of the subject ("four of them"). */
const noObject = "(?![a,]{0,2}[QqUP](?!i|[,abh]{0,3}[KDd]))";
const included = "(?:,?i[eaj]{0,2}[QUqn](?:[nj&,QUq]|[pf]n){0,6}?,?)?";
const be = "[hatv]{0,3}b[bhatlvj]{0,5}";

export const shapes: readonly Shape[] = [
	{
		id: "number, participle",
		pattern: `(?<q>[Qq])${included}a{0,2}(?<c>K)${noObject}`,
		cost: 0,
		matches: [
			"Thirty-one people killed in the north",
			"6 citizens killed 22 injured",
			"Three workers, including a welder, hurt in fire",
			"Two people killed and 31 injured, five of them seriously",
		],
		not: ["Two gunmen killed five guards"],
	},
	{
		id: "number, adjective",
		pattern: `(?<q>[Qq])${included}a{0,2}(?<c>D)`,
		cost: 0,
		matches: ["The quake left 18 dead", "Four people dead after storm", "Nine still missing"],
		not: ["The dead season has 12 weeks"],
	},
	{
		id: "number of something, participle",
		pattern: `(?<q>U)a?(?<c>K)${noObject}`,
		cost: 4,
		matches: ["destroyed 30 shops and left 40 houses damaged", "40 houses damaged in the storm"],
		not: ["40 houses stood there"],
	},
	{
		id: "apposed participle",
		pattern: `(?<q>[QqU]),(?<c>K)${noObject}`,
		cost: 3,
		matches: ["two others, wounded in the blast"],
		not: ["two others, who ran"],
	},
	{
		id: "subject of a passive",
		pattern: `${subject}${gap}{0,14}?w?${be}(?:[vK][npea]{0,4}&a?)?(?<c>[KD])${noObject}`,
		cost: 1,
		matches: [
			"At least 40 people in the valley were killed",
			"Five women and a child have been killed",
			"A man was shot and killed",
			"Dozens of “protesters” were wounded",
			"Six people are missing",
		],
		not: ["Forty soldiers were sent north", "Two men were not killed"],
	},
	{
		id: "subject of a verb",
		pattern: `${subject}${gap}{0,10}?w?[hbatv]{0,4}(?:[vK][npea]{0,5}&a?)?(?<c>d)`,
		cost: 1,
		matches: ["Seven miners died", "Twelve people on the bus have died", "Thousands of families fled"],
		not: ["Seven miners did not die", "Seven miners died peacefully", "A teacher died of natural causes"],
	},
	{
		id: "relative",
		pattern: `(?<q>[QqU])${gap}{0,6}?w[hbat]{0,4}(?<c>[KDd])${noObject}`,
		cost: 2,
		matches: ["the 31 people who were killed", "three guards who died at the gate"],
		not: ["three guards who shot two men"],
	},
	{
		id: "object",
		pattern: `(?<!b[ajtvlh]{0,3}|[tz][ha]{0,2})(?<c>[Kk])(?:&[Kk])?a{0,2}e?(?<q>[QqUP])`,
		cost: 0,
		matches: ["A shell killed at least 16 civilians", "killing two and wounding dozens", "Troops arrested 12"],
		not: ["The men were killed 12 days ago"],
	},
	{
		id: "object after a parenthesis",
		pattern: "(?<!b[ajtvlh]{0,3})(?<c>[Kk]),[nptPeajrfv]{0,8},a?(?<q>[QqU])",
		cost: 3,
		matches: ["The fire killed, according to the mayor, at least 16 people"],
		not: ["They were killed, said the mayor, 16 days ago"],
	},
	{
		id: "left",
		pattern: `l[ea]?(?<q>[QqUP])${gap}{0,10}?(?<c>[DK])`,
		cost: 0,
		matches: ["leaving 23 villagers - including nine children - dead", "left one officer seriously wounded"],
		not: ["left 23 villages behind"],
	},
	{
		id: "noun of number",
		pattern: "(?<c>[NTk])[aj]?f[ej]?(?<q>[QqUP])",
		cost: 0,
		matches: ["leading to the death of eight", "the killing of 12 farmers", "with the loss of three lives"],
		not: ["the death of winter"],
	},
	{
		id: "noun to number",
		pattern: "(?<c>N)t[ea]?(?<q>[QU])",
		cost: 2,
		matches: ["causing injuries to three people"],
		not: ["the death penalty for three people"],
	},
	{
		id: "sum",
		pattern: "(?<c>T)[^.sQqUDK]{0,24}?[tpvban,](?<q>[Qq])",
		cost: 0,
		matches: ["The death toll rose to 57", "bringing the death toll in the region to at least 31"],
		not: ["The toll road was closed"],
	},
	{
		id: "number of those",
		pattern: "m[ejnav]{1,4}w?[hb]{0,2}(?<c>[KDd])[^.sQqUKDdw]{0,24}?[tv](?<q>[Qq])",
		cost: 0,
		matches: [
			"The number of miners killed in Tuesday's explosion rose to 282",
			"The number of people who have died of cholera in the north has passed 300",
		],
		not: ["The number of those who came to the 12 villages fell", "The number of miners who died is not known"],
	},
	{
		id: "a line of a table",
		pattern: "(?:^e?|[,.])(?<c>[TNKD])[npsevtKO]{0,8}\\.(?<q>[Qq])(?=[,.]|$)",
		cost: 1,
		matches: [
			"Missing: two; injured: 14",
			"Deaths put down to the heat: 11",
			"Deaths: 37",
			"FATALITIES: 3",
			"Injured: 12",
			"Missing: 1",
		],
		not: ["Deaths on the road: 37 ways to avoid them"],
	},
	{
		id: "deaths stand at",
		pattern: "^[ae&,]{0,2}(?<c>N)v{1,2}p(?<q>q)",
		cost: 1,
		matches: ["Deaths stood at 28"],
		not: ["Killings stood out"],
	},
	{
		id: "among the dead",
		pattern: `(?<q>[QqUP])${gap}{0,6}?[hat]{0,2}b[av]?i[er]?(?:[Qq]n{0,2})?[ajn]{0,2}w?[bh]{0,2}(?<c>[KDN])`,
		cost: 0,
		part: true,
		matches: [
			"Seventeen children and six women were among those killed",
			"two nurses were among the dead",
			"Six villagers were among at least 22 people killed",
		],
		not: ["two nurses were among the guests"],
	},
	{
		id: "among the dead were",
		pattern: "i[ejr]{0,2}w?[bh]{0,2}(?<c>[KDN])[np,]{0,6}[bh]{1,2}a?(?<q>[QP])",
		cost: 0,
		part: true,
		matches: ["Among the dead were three children", "Among those killed was a nurse"],
		not: ["Among the guests were three children"],
	},
	{
		id: "the dead include",
		pattern: "(?<c>[KDN])[npeO,]{0,6}ia?(?<q>[QqP])",
		cost: 0,
		part: true,
		matches: ["The dead include three children", "Those killed included two nurses"],
		not: ["The guests included two nurses"],
	},
	{
		id: "of the dead",
		pattern: "(?<q>q)(?:f[ej]?|i)(?<c>[DKN])",
		cost: 0,
		part: true,
		matches: ["Five of the dead were children", "two of those killed"],
		not: ["five of the guests were children"],
	},
	{
		id: "subject with a clause of its own",
		pattern: `${subject}${gap}{0,8}w[^.sw]{1,12}?b[ahtbv]{0,3}(?<c>[KD])${noObject}`,
		cost: 4,
		matches: ["Nine members of the league who worked in the clinic were also killed"],
		not: ["Nine members of the league who worked in the clinic left"],
	},
	{
		id: "somebody's death",
		pattern: "(?<q>[PQ])a(?<c>N)",
		cost: 1,
		matches: ["the victim's death"],
		not: ["the victim's house"],
	},
	{
		id: "subject with a clause of its own, then a verb",
		pattern: `${subject}${gap}{0,8}w[^.sw]{1,12}?[hbat]{1,4}(?<c>d)`,
		cost: 4,
		matches: ["The boy who was shot in the yard has died"],
		not: ["The boy who was shot in the yard has left"],
	},
	{
		id: "oneself",
		pattern: "(?<q>[QP])[hab]{0,3}(?<c>K)a?o",
		cost: 0,
		matches: ["A man shot himself"],
		not: ["A man washed himself"],
	},
];
