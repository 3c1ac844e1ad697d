import { coded, counted, valued, type Words } from "./words.js";

const months = counted("january february March april May june july august september october november december");
const shortMonths = valued({
	...{ 1: "jan", 2: "feb", 3: "Mar", 4: "apr", 6: "jun", 7: "jul" },
	...{ 8: "aug", 9: "sep sept", 10: "oct", 11: "nov", 12: "dec" },
});

/** Names of months, days, seasons, feasts and eras. */
export const calendar = {
	month: { ...months, ...shortMonths },
	/** Names written out, which can stand alone. */
	fullmonth: months,
	mabbr: shortMonths,
	weekday: counted("monday tuesday wednesday thursday friday saturday sunday"),
	weekdays: counted("mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
	wabbr: valued({ 1: "Mon", 2: "tue tues", 3: "Wed", 4: "thu thur thurs", 5: "fri", 6: "Sat", 7: "Sun" }),
	wlow: valued({ 1: "mon", 2: "tue tues", 3: "wed", 4: "thu thur thurs", 5: "fri", 6: "sat", 7: "sun" }),
	season: coded({ SP: "spring", SU: "summer", FA: "autumn", WI: "winter" }),
	fall: { fall: "FA" },
	seasons: coded({ SP: "springs", SU: "summers", FA: "autumns", WI: "winters" }),
	tseason: coded({ SP: "springtime", SU: "summertime", WI: "wintertime" }),
	holiday: coded({
		christmas: "christmas xmas",
		...{ thanksgiving: "thanksgiving", easter: "easter", halloween: "halloween" },
		...{ nowruz: "nowruz", epiphany: "epiphany", pentecost: "pentecost" },
	}),
	bc: valued({ 1: "Bc Bce B.c. B.c" }),
	ad: valued({ 1: "Ad Ce" }),
	/** What a paper is called after its day. */
	paper: valued({ 1: "Times Telegraph Mirror Mail Express Independent Tribune Herald Post" }),
} satisfies Record<string, Words>;
