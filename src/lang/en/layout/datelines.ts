import type { LayoutRule } from "../../layout.js";
import { clock, fullStamp, month, stamp, weekday, year } from "./dates.js";

export const whole = (source: string, flags = "") => new RegExp(`^(?:${source})$`, `u${flags}`);
export const head = (source: string) => new RegExp(`^(?:${source})`, "u");

export const label =
	"(?:(?:[Ff]irst |[Ll]ast |[Oo]riginally )?(?:[Pp]ublished|PUBLISHED|[Pp]osted|POSTED|[Uu]pdated|UPDATED|[Mm]odified|MODIFIED|[Ii]ssued|ISSUED|[Cc]reated|[Ff]iled|[Uu]ploaded|[Rr]eleased|[Rr]eviewed|[Aa]dded|[Ee]dited)|(?:Date of |Page |[Aa]rticle |[Ss]tory )?(?:[Pp]ublication|[Ll]ast [Uu]pdated|[Pp]ublished)(?: [Dd]ate)?|[Pp]ublication [Dd]ate|Date|DATE|Issue[d]? date|(?:(?:[Ll]ast|[Ll]atest|LAST|LATEST) )?(?:UPDATE|[Uu]pdate))";
/** "Published: 8 January 2022", "Posted on 8 January 2022 at 10:15", "Modified:". */
const valued = `${label}(?: (?:on|at|in|by|date))?(?: ?: ?|[ ]+)${stamp}`;
const empty = `${label}(?: (?:on|at|in))? ?:`;
const labelled = `${valued}|${empty}`;

const caps = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}'’.-]+){0,3}";
/** What stands in capitals before a dash and is no place. */
const shout =
	"(?:FILE|UPDATED?|BREAKING|PHOTOS?|VIDEOS?|WATCH|LIVE|NEWS?|NOTE|EXCLUSIVE|CORRECTION|ANALYSIS|OPINION|RELATED|READ|MORE|ADVERTISEMENT|EDITOR)(?![\\p{L}])";
/** What stands in capitals before a colon and is a speaker, or a body that speaks. */
const speakers =
	"(?:HOST|REPORTER|ANCHOR|PRESENTER|NARRATOR|MODERATOR|QUESTION|ANSWER|INTERVIEWER|SPEAKER|CALLER|MINISTER|PRESIDENT|MAYOR|GOVERNOR|SPOKESM[AE]N|SPOKESWOM[AE]N|CHIEF|POLICE|ARMY|MINISTRY|GOVERNMENT|RED CROSS|RED CRESCENT|UNICEF|UNHCR|UNRWA|OCHA|NATO|OSCE|INTERPOL|FLASH|ALERT|URGENT|WARNING|MAP|TIMELINE|FACTBOX|EXPLAINER|BACKGROUND|SUMMARY|HIGHLIGHTS|SITUATION|TRANSCRIPT|ADVISORY|BULLETIN|STATEMENT)(?![\\p{L}])";
const place = `(?!${weekday}(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}'’-]+(?:[ /](?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|de|la|al|el|of|the|on|upon)){0,3}`;
const region = `(?:, ?(?:\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]+|of|the|and)){0,3}))`;
/** Agencies and mastheads in brackets or between slashes: "(Reuters)", "/TASS/", "(AFP/Example Post)". */
const agency = "(?:\\([\\p{L}\\p{N} .,'’&/:-]{2,40}\\)|/ ?[\\p{L}\\p{N} .-]{2,30} ?/)";
const dash = "(?:[ \\u00a0]?(?:—|–|--|―)[ \\u00a0]?|[ \\u00a0]-{1,2}[ \\u00a0])";
/** What the first sentence begins with: a capital, a number, a quotation. */
const begins = "(?=[\\p{Lu}\\p{N}\"“‘'«„(\\[])";

const person = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|van|von|der|el|al|bin|la)){1,3}";
export const people = `${person}(?:(?:, | and | & )${person}){0,5}`;
export const desk =
	"(?:the |our )?(?:[\\p{Lu}][\\p{L}'’&.-]*[ ]){0,4}(?:[Ss]taff|[Cc]orrespondents?|[Rr]eporters?|[Dd]esk|[Nn]ews ?(?:[Dd]esk|[Rr]oom|[Tt]eam)|[Ee]ditors?|[Ww]riters?|[Aa]gencies|[Nn]ews [Ss]ervice)(?: in \\p{Lu}[\\p{L}-]+)?";

const byline = "(?:By|BY|Written by|Reported by|Reporting by|Text by|Story by|From) ";
/** What `caps` begins with. */
const capital = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]";

// Short looks before the long patterns, each of which takes up to 60 ms to compile: what their matches begin with, told loosely.
/** Words of a place and its region, or of a day: with capitals, or one of those that stand inside such names. */
const capitals = "\\p{Lu}[^\\s\\d(/]*(?:[ \\u00a0/]+(?:\\p{Lu}[^\\s\\d(/]*|de|la|al|el|of|the|on|upon|and|[|-])){0,12}";
const aDay = `(?:\\d|${weekday}|${month})`;
const labelledLook = `${label}(?:(?: (?:on|at|in|by|date))?(?: ?: ?|[ ]+)${aDay}|(?: (?:on|at|in))? ?:)`;
const bylineLook = `${byline}(?:\\p{Lu}\\S* (?:\\p{Lu}|de|van|von|der|el|al|bin|la|staff|corr|rep|edit|writ|agen|news)|the |our |(?:[Ss]taff|[Cc]orr|[Rr]ep|[Dd]esk|[Ee]dit|[Ww]rit|[Aa]gen|[Nn]ews))`;
const agencies =
	"(?:AFP|AP|Reuters|REUTERS|TASS|Interfax|INTERFAX|Xinhua|EFE|ANSA|DPA|dpa|PTI|ANI|UPI|RIA Novosti|Associated Press|The Associated Press|Agence France-Presse|Bloomberg|Kyodo|Anadolu Agency|RFE/RL)";

/** Lines that are nothing but where a text comes from. */
export const datelines: readonly LayoutRule[] = [
	{
		name: "labels with or without their values",
		opens: head(labelledLook),
		pattern: whole(`(?:${labelled})(?:[ ,;|·•–—-]{0,4}(?:${labelled}|${stamp}|${clock})){0,4}`),
		matches: [
			"Published: 8 January 2022",
			"Posted on 8 January 2022 at 10:15",
			"issued in: Modified:",
			"Last updated: Sat, Jan. 8, 2022, 10:15 AM GMT",
			"Published 2022-01-08T10:15:00Z | Updated 2022-01-09",
			"First published on Jan 8, 2022",
			"UPDATED: 08/01/2022 – 17:43",
			"Last update 08.01.2022, 17:43",
		],
		not: [
			"Published reports said that 8 people died",
			"The ministry posted on 8 January a list of the dead",
			"Update: two more people have died",
			"Issued with rifles, they left",
		],
	},
	{
		name: "a day alone",
		opens: head(`(?=.{2,160}$)${aDay}`),
		pattern: whole(`(?:${weekday},? )?${stamp}|${weekday}|${month} ${year}`),
		matches: [
			"8 January 2022",
			"Saturday 8 January 2022 10.15 GMT",
			"Sat, Jan 8, 2022",
			"10:15, 8 Jan 2022",
			"January 2022",
		],
		not: ["On 8 January 2022", "8 January 2022 was a Saturday", "8 people", "January 4: the first clashes"],
	},
	{
		name: "a byline",
		opens: head(bylineLook),
		pattern: whole(
			`${byline}(?:${people}|${desk})(?:,? (?:in|for) ${place}|[,|·•–—/ ]+(?:${place}|${desk}))?(?:[ ,|·•–—-]{1,4}(?:${labelled}|${stamp}))?\\.?`,
		),
		matches: [
			"By Jane Doe, 5 March 2020",
			"By Jane Doe and John Roe in Almaty",
			"By the Example Wire Staff",
			"By the Example Wire newsdesk",
			"By our correspondent in Almaty",
			"By Jane Doe | Posted January 28, 2011",
		],
		not: ["By Saturday the square was empty", "By evening they had gone", "From Almaty they drove to Aktau"],
	},
	{
		name: "a place and a day",
		opens: head(`${capitals}[ \\u00a0]+\\d`),
		pattern: whole(`(?:${caps}|${place})${region}?(?:,| -|\\.| \\|)? (?:${stamp})(?: ?[,.–—-]? ?${agency})?\\.?`),
		matches: ["ALMATY, January 5", "Almaty, Kazakhstan, 8 January 2022", "KABUL, 3 May. /TASS/."],
		not: ["Almaty, January 5 and the days after", "Protests of 5 January in Almaty", "Bloody January"],
	},
	{
		name: "an agency alone",
		opens: head(`\\(?${agencies}(?:\\)?$|\\)?[ ,|–—-]{1,3}${aDay})`),
		pattern: whole(`\\(?${agencies}\\)?(?:[ ,|–—-]{1,3}${stamp})?`),
		matches: ["AFP", "(Reuters)", "The Associated Press", "AFP - 8 January 2022"],
		not: ["Reuters said", "AFP reporters saw it"],
	},
	{
		name: "the owner of the rights alone",
		opens: /^\([cC]\) \p{Lu}/u,
		pattern: whole(
			`\\([cC]\\) \\p{Lu}[\\p{L}\\p{M}'’&.-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}'’&.-]*|of|the|de|and|&)){0,5}\\.?`,
		),
		matches: ["(c) Hill Wire.", "(C) Example Post"],
		not: ["(c) open the gates of the camp;", "(c) The council met on Monday."],
	},
	{
		name: "a name in brackets alone",
		pattern: whole("\\(\\p{Lu}[\\p{L}\\p{N}.&'’/-]{1,24}(?: (?:and |& )?\\p{Lu}[\\p{L}\\p{N}.&'’/-]{1,24}){0,3}\\)"),
		matches: ["(Example Wire)", "(Example/AFP)"],
		not: ["(applause)", "(Twelve people were hurt)"],
	},
	{
		name: "how long ago",
		pattern: whole(`(?:${label}:? )?(?:\\d{1,2}|an?|one|two) (?:second|minute|min|hour|hr|day|week|month)s? ago`, "i"),
		matches: ["Published 3 hours ago", "2 days ago"],
		not: ["Two days ago the square was full"],
	},
];

/** The same before the first sentence of a paragraph. */
export const datelineHeads: readonly LayoutRule[] = [
	{
		name: "a place in capitals, perhaps a day and an agency, a dash",
		opens: head(`${capital}.*${dash}${begins}`),
		pattern: head(
			`(?!${shout})${caps}${region}?(?:,? ${stamp})?,?\\.?(?: ?${agency},?(?: ${stamp})?)?${dash}${begins}`,
		),
		matches: [
			"ALMATY, January 5 (Agency) — Protesters",
			"ALMATY — The",
			"LOS ANGELES -- Police",
			"NUR-SULTAN, Kazakhstan (AP) — The",
			"ALMATY, Kazakhstan, Jan 5 (Reuters) - Police",
		],
		not: ["NATO — which has 30 members", "BREAKING: the", "A — B", "USA, the largest — and"],
	},
	{
		name: "a place in capitals, a colon",
		once: true,
		opens: head("\\p{Lu}{4}"),
		pattern: head(`(?!${shout})(?!${speakers})(?=\\p{Lu}{4})${caps}${region}?: ${begins}`),
		matches: ["HARNSTADT: Five people", "PORT SELIM, Norda: The", 'EASTON: "We'],
		not: ["BREAKING: the", "HOST: Good morning", "UNICEF: Twelve children", "Easton: The", "MAYOR: The roads are open"],
	},
	{
		name: "a place, a day or an agency, a dash",
		opens: head(`${capitals}[ \\u00a0]*[(/\\d]`),
		pattern: head(
			`${place}${region}?(?:,? ${stamp}[.,]?(?: ?${agency})?|[.,]? ?${agency}(?:,? ${stamp})?)(?:${dash}|: |\\. )${begins}`,
		),
		matches: [
			"Almaty, January 5 (Agency) — Protesters",
			"Moscow (AFP) - The",
			"Cairo, Egypt (CNN) -- Protesters",
			"Almaty, 5 January 2022 – Shops",
		],
		not: [
			"Tuesday, 13 May: The fire",
			"Almaty – the largest city – was quiet",
			"January 5 – Protests",
			"Tokayev (68) said – as",
		],
	},
	{
		name: "a place, a day, an agency between slashes or in capitals, a full stop",
		opens: head(`${capitals} (?:\\d|${weekday}|${month})`),
		holds: ["/", "INTERFAX", "TASS", "KAZINFORM", "KAZTAG", "UNIAN", "Interfax", "Kazinform", "KazTAG"],
		pattern: head(
			`(?:${caps}|${place})(?:,|\\.) (?:${stamp})(?:\\.|,)?(?: ?/[\\p{L}\\p{N} .-]{2,30}/[.,]?| (?:INTERFAX|TASS|KAZINFORM|KAZTAG|UNIAN|Interfax|Kazinform|KazTAG|UNIAN)[\\p{L}.-]{0,16}(?:[.,]|${dash}))${dash}?[ ]?${begins}`,
		),
		matches: [
			"KABUL, 3 May. /TASS/. The",
			"Moscow. January 8. INTERFAX.RU - Police",
			"MOSCOW, January 8. /TASS/. Police",
		],
		not: ["Almaty, 3 May. The day began", "In Kabul, 3 May. /TASS/ said"],
	},
	{
		name: "an agency in brackets, a dash",
		pattern: head(`${agency}${dash}${begins}`),
		matches: ["(Reuters) - Police", "(AFP) — The"],
		not: ["(On Monday) he said", "(see below) - the rest"],
	},
	{
		name: "a label with a day",
		opens: head(labelledLook),
		pattern: head(
			`(?:${valued}|${empty} ?(?:${labelled}))(?:[ ,;|·•–—-]{0,4}(?:${labelled}|${stamp})){0,3}[ ]*[|.:–—-]{0,2}\\s+(?:${caps}[ ](?=\\p{Lu}\\p{Ll}))?${begins}`,
		),
		matches: [
			"Published: 8 January 2022 Police said",
			"Date of publication 29 October 2016 Fresh fighting",
			"Last updated at Jun 18, 2016 BEIRUT At least",
			"issued in: Modified: Police",
		],
		not: ["Published: the list of the dead", "Update: 12 people died", "Posted on 8 January, the video"],
	},
	{
		name: "a full date, perhaps an agency",
		once: true,
		opens: head(`(?=.{0,200}(?:19|20)\\d{2})(?:${capital}|Reuters|Agencies|Associated|\\d|${weekday}|${month})`),
		pattern: head(
			`(?:(?:${caps}|Reuters|Agencies|Associated Press),? )?(?:${fullStamp})(?: ?\\((?:${label})[^()]{0,40}\\))?(?: \\d{4}(?:\\d{2})?(?: [AaPp][Mm])?(?= ))?(?:[ ]?[|–—-][ ]?|[ ]*)(?:(?:(?=\\p{Lu}{5})${caps}|AFP|AP|Reuters)[ ](?=\\p{Lu}\\p{Ll}))?(?:\\|[ ]?)?(?=\\p{Lu}[\\p{L}.]|["“]\\p{Lu}|[A-Z] |\\d{1,3} )`,
		),
		matches: [
			"Tue Oct 3 2017 At least",
			"AFP Sunday 26 Jul 2015 Rebel",
			"January 28, 2011 | By",
			"8 January 2022 – Police",
		],
		not: ["8 January 2022 was the day", "January 5, 2022: The president", "On 8 January 2022 Police"],
	},
	{
		name: "a state of the text",
		pattern: head(`(?:UPDATED?|BREAKING|DEVELOPING|EXCLUSIVE|CORRECTED)(?: NEWS)?(?: ?[:|–—-])? ${begins}`),
		matches: ["UPDATED Blast", "BREAKING: The", "UPDATE - Two"],
		not: ["BREAKING the", "UPDATES"],
	},
	{
		name: "a byline before its day",
		opens: head(bylineLook),
		pattern: head(
			`By ${people}(?:,? (?:in|for) ${place})?[ ,|·•–—-]{1,4}(?:${labelled}|${fullStamp})[ ]?[|–—-]?[ ]+${begins}`,
		),
		matches: ["By Jane Doe, 5 March 2020 Police said"],
		not: ["By Jane Doe Police said", "By Friday, 5 March 2020 the"],
	},
];
