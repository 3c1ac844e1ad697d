import { expect, it } from "vitest";
import { runs } from "./runs.js";

it.each([
	[["2022-01-04", "2022-01-05", "2022-01-06", "2022-01-10"], 2022, "4–6 and 10 January"],
	[
		["2021-12-29", "2021-12-31", "2022-01-01", "2022-01-03"],
		null,
		"29 December 2021, 31 December 2021 – 1 January 2022 and 3 January 2022",
	],
	[["2022-01-30", "2022-01-31", "2022-02-01", "2022-02-04"], 2022, "30 January – 1 February and 4 February"],
	[["2022-01-02", "2022-01-30", "2022-02-04", "2022-02-09"], 2022, "2, 30 January, 4 and 9 February"],
])("%j are %s", (days, year, set) => expect(runs(days, year).replaceAll("\u00a0", " ")).toBe(set));
