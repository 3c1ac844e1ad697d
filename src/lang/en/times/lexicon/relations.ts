import { coded, valued, type Words } from "./words.js";

/** Words that say where a time lies beside another: before it (-1), on it (0) or after it (1); which part of it; how often. */
export const relations = {
	rel: valued({ "-1": "last previous preceding", 0: "this current", 1: "next coming upcoming nxt" }),
	back: valued({ "-1": "last past previous preceding latest" }),
	ahead: valued({ 1: "next following" }),
	after: valued({ 1: "following next succeeding ensuing subsequent" }),
	earlier: valued({ "-1": "previous preceding prior" }),
	same: valued({ 0: "same that very" }),
	shift: valued({
		"-1": "ago earlier before previously beforehand prior",
		1: "later after afterwards afterward hence thereafter",
	}),
	ago: { ago: -1 },
	apart: valued({ "-1": "earlier previously beforehand", 1: "later afterwards afterward thereafter" }),
	aside: valued({ "-1": "before prior", 1: "after following" }),
	daymod: coded({ START: "early", MID: "mid", END: "late" }),
	mod: coded({ START: "early earlier", MID: "mid middle", END: "late later" }),
	edge: {
		...coded({
			START: "beginning start outset opening turn",
			MID: "middle midst height midpoint",
			END: "end close rest remainder ending last",
		}),
		month: "",
	},
	deictic: valued({
		"-1": "yesterday ytd yday",
		0: "today tdy 2day",
		1: "tomorrow tmr tmrw tmw 2moro tomoro tomo tmrow tommorow tommorrow tomorow 2morrow",
	}),
	/** More than one, nobody knows how many. */
	vague: coded({ X: "several few many numerous countless dozens hundreds thousands some" }),
	every: valued({ 1: "every each" }),
	often: coded({ PT1H: "hourly", P1D: "daily nightly", P1W: "weekly", P1M: "monthly", P1Y: "yearly" }),
	annual: { annual: "P1Y" },
	now: coded({ PRESENT_REF: "now currently nowadays presently" }),
	recently: coded({ PAST_REF: "recently lately" }),
} satisfies Record<string, Words>;
