import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonYear, dayHeading, setDate } from "./dates.js";

const set = (edtf: string, year: number | null = null) => setDate(edtf, { year }).replaceAll("\u00a0", " ");

describe("dates as a reader reads them", () => {
	it.each([
		["2022-01-04", "4 January 2022"],
		["2022-01-04T18:30", "4 January 2022, 18:30"],
		["2022-01-04T18:30:00Z", "4 January 2022, 18:30 UTC"],
		["2022-01-04T18:30:00+06:00", "4 January 2022, 18:30 +06:00"],
		["2022-01-04/2022-01-05", "4–5 January 2022"],
		["2022-01-01/2022-01-31", "January 2022"],
		["2022-01-30/2022-02-02", "30 January – 2 February 2022"],
		["1979-01-01/1979-12-31", "1979"],
		["2016-01-01/2017-12-31", "2016–2017"],
		["2021-12-30/2022-01-02", "30 December 2021 – 2 January 2022"],
		["2022-01-12/..", "12 January 2022 or later"],
		["../2022-01-12", "12 January 2022 or earlier"],
		["../..", "day unknown"],
		["{2022-01-08,2028-01-08}", "8 January 2022 or 8 January 2028"],
		["2022-01", "January 2022"],
		["2022-01-XX", "January 2022"],
		["XXXX-01-04", "4 January"],
		["2022", "2022"],
		["202X", "2020s"],
		["2022-21", "spring 2022"],
		["2022-W01", "week of 3 January 2022"],
		["2022-01-04~", "about 4 January 2022"],
		["2022-01-04?", "perhaps 4 January 2022"],
		["nothing of the kind", "nothing of the kind"],
	])("%s is %s", (edtf, told) => expect(set(edtf)).toBe(told));

	it("leaves out the year that goes without saying", () => {
		expect(set("2022-01-04/2022-01-05", 2022)).toBe("4–5 January");
		expect(set("2021-12-30/2022-01-02", 2022)).toBe("30 December 2021 – 2 January");
		expect(set("2023-01-04", 2022)).toBe("4 January 2023");
	});

	it.each([
		["2022-01-04", "Tuesday 4 January 2022"],
		["2022-01-04T18:30", "Tuesday 4 January 2022"],
		["2022-01-02/2022-01-09", "Sunday 2 to Sunday 9 January 2022"],
		["2022-01", "January 2022"],
		["2022-W01", "Week of 3 January 2022"],
		[null, "Without a day"],
	])("the heading of %s is %s", (edtf, heading) => expect(dayHeading(edtf).replaceAll("\u00a0", " ")).toBe(heading));

	it("finds the one year of all", () => {
		expect(commonYear(["2022-01-04", null, "2022-02"])).toBe(2022);
		expect(commonYear(["2022-01-04", "2021-12-31"])).toBeNull();
		expect(commonYear([null])).toBeNull();
	});

	it("sets any string", () =>
		fc.assert(fc.property(fc.string({ unit: "binary" }), (s) => typeof setDate(s) === "string")));
});
