import type { LayoutRule } from "../../layout.js";
import { desk, head, label, people, whole } from "./datelines.js";
import { clock, fullStamp, weekday } from "./dates.js";

/** The name of an outlet, as in its masthead. */
const outlet = "\\p{Lu}[\\p{L}\\p{M}'’&.-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}'’&.-]*|of|the|de|del|la|and|&)){0,6}";
/** "No. 312", "Issue 7", "page 3". */
const issue = "(?:[Nn]o\\.?|[Nn]r\\.?|[Ii]ssue|[Vv]ol\\.?|[Pp]age|[Pp]\\.|[Ee]dition) ?\\d{1,6}";
/** No name of a day that is remembered ("Bloody Friday – 4 March 2016"). */
const noWeekday = `(?!(?:\\p{Lu}[\\p{L}\\p{M}]+ ){1,2}${weekday}(?!\\p{L}))`;

/** Lines above the text with its day among other words. */
export const mastheads: readonly LayoutRule[] = [
	{
		name: "an outlet and a full day",
		opens: head("\\p{Lu}[^\\n]{1,80}?[ \\u00a0][|·•–—-][ \\u00a0][^\\n]{0,30}(?:19|20)\\d{2}"),
		pattern: whole(`${noWeekday}${outlet}[ \\u00a0][|·•–—-][ \\u00a0]${fullStamp}(?:[ ,|·•–—-]{1,4}${issue})?`),
		matches: [
			"The Harbour Times - Friday, March 4, 2016",
			"Gazette of the Coast | 4 March 2016",
			"Example Post – 04.03.2016 – No. 312",
		],
		not: [
			"Fire at the mill - the night of 4 March 2016",
			"The Harbour Times - Friday",
			"Storm, 4 March 2016",
			"Bloody Friday – 4 March 2016",
		],
	},
	{
		name: "a desk, a full day, perhaps the hour of the last change",
		opens: head("\\p{Lu}[^\\n]{1,60}?[,|·•–—-] ?[^\\n]{0,30}(?:19|20)\\d{2}"),
		pattern: whole(
			`${noWeekday}(?:${desk}|${people})[ ,|·•–—-]{1,4}${fullStamp}(?:[ .,;|·•–—-]{1,4}${label}(?: at)? ${clock})?\\.?`,
		),
		matches: [
			"Newsroom staff, 4 March 2016, 10:20. Updated at 16:45",
			"Example Post reporters | 4 March 2016",
			"Jane Doe, 4 March 2016",
		],
		not: [
			"The staff left on 4 March 2016",
			"Jane Doe, born 4 March 2016, was found",
			"Updated at noon",
			"Bloody Friday, 4 March 2016",
		],
	},
	{
		name: "an outlet, a full day with its weekday, and how the page is to be read",
		opens: head(`\\p{Lu}[^\\n,]{1,80}, ${weekday}`),
		pattern: whole(
			`${noWeekday}\\p{Lu}[^,.!?:\\n]{1,60}, ${weekday},? ${fullStamp}\\.(?: (?:All times|Times|Latest|Newest|Oldest|Most recent|Refresh|Reload|Updated|Compiled|Edited|Reporting) [^.!?\\n]{2,60}\\.){1,4}`,
		),
		matches: [
			"Port Live, Tuesday 5 May 2020. All times are GMT. Newest first.",
			"Port Evening Post, Monday, 11 March 2024. Refresh this page for the latest.",
		],
		not: [
			"Port Live, Tuesday 5 May 2020. The mast broke at dawn.",
			"They left Easton, Monday 11 March 2024. All were killed",
			"In Easton, Monday 11 March 2024",
		],
	},
	{
		name: "an outlet or a number, a full day, and a word on the page",
		opens: /^(?=.{12,140}$).*(?:19|20)\d{2}/u,
		pattern: whole(
			`${noWeekday}(?:${outlet} [|·•] |\\p{Lu}[^.!?,:\\n]{1,50}? ${issue}(?:, | [|·•–—-] ))${fullStamp}(?: [|·•] [^.!?\\n]{2,50})?`,
		),
		matches: ["Briefing note no. 3, 30 March 2023", "Example Dispatch · Thursday 15 August 2024 · This page is closed"],
		not: [
			"What happened on 18 February 2025",
			"The square after 5 January 2022 and before",
			"From 8 January 2022 to 9 March 2022: a chronicle",
			"Killings in the north, 13–27 March",
			"Twelve people were killed in Easton on Tuesday, 5 January 2022.",
			"Five people died in Easton, 5 January 2022, police said.",
			"Storm kills 12, 5 January 2022",
			"Hundreds killed in Easton – 5 January 2022",
			"The attack began at dawn, January 5, 2022. Two men died",
		],
	},
];
