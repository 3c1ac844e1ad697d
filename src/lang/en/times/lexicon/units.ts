import { coded, type Words } from "./words.js";

/** Units of time. `m` is a month, `M` a minute, `F` a fortnight, `N` a weekend, `E` a decade, `C` a century, `L` a millennium. */
export const units = {
	/** Units that one can count, and the same in the plural. */
	unit: coded({
		...{ S: "second", M: "minute min", H: "hour hr", D: "day", W: "week wk", F: "fortnight", N: "weekend" },
		...{ m: "month", Q: "quarter", Y: "year yr", E: "decade", C: "century", L: "millennium" },
	}),
	units: coded({
		...{ S: "seconds secs", M: "minutes mins", H: "hours hrs", D: "days", W: "weeks wks", F: "fortnights" },
		...{ m: "months", Q: "quarters", Y: "years yrs", E: "decades", C: "centuries", L: "millennia" },
	}),
	/** Units whose bare name can stand for the one spoken of. */
	span: coded({
		...{ D: "day", W: "week wk", N: "weekend", m: "month", Q: "quarter", Y: "year yr", E: "decade", C: "century" },
	}),
	/** Units whose bare name is the one told last ("the quarter"). */
	bareunit: coded({ D: "day", Y: "year", H: "hour" }),
	unityear: { year: "Y" },
	wmq: coded({ W: "week", m: "month", Q: "quarter" }),
	wmy: coded({ W: "week", m: "month", Y: "year", Q: "quarter", E: "decade", C: "century" }),
	/** What is compared with its like of another year. */
	period: { period: "P", quarter: "Q", month: "m", half: "Q" },
	quarterhalf: { quarter: "Q", half: "H" },
} satisfies Record<string, Words>;
