import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "./day.js";
import { extent, interval, members, oneOf, singleDay } from "./edtf.js";

const shown = (edtf: string) => {
	const e = extent(edtf);
	if (!e) return null;
	const side = (d: number) => (Number.isFinite(d) ? isoDay(d) : "..");
	return `${side(e.from)} ${side(e.until)}`;
};

describe("the extent of an EDTF string", () => {
	it.each([
		["2022-01-04", "2022-01-04 2022-01-04"],
		["2022-01-04T20:00:00", "2022-01-04 2022-01-04"],
		["2022-01-04?", "2022-01-04 2022-01-04"],
		["2022-01", "2022-01-01 2022-01-31"],
		["2022-01-XX", "2022-01-01 2022-01-31"],
		["2022", "2022-01-01 2022-12-31"],
		["199X", "1990-01-01 1999-12-31"],
		["19XX", "1900-01-01 1999-12-31"],
		["XXXX-01-04", ".. .."],
		["2022-W01", "2022-01-03 2022-01-09"],
		["2022-21", "2022-03-01 2022-05-31"],
		["2022-24", "2022-12-01 2023-02-28"],
		["2022-35", "2022-07-01 2022-09-30"],
		["2022-41", "2022-07-01 2022-12-31"],
		["2022-01-02/2022-01-09", "2022-01-02 2022-01-09"],
		["2022-01-12/..", "2022-01-12 .."],
		["../2022-01-12", ".. 2022-01-12"],
		["{2022-01-08,2028-01-08}", "2022-01-08 2028-01-08"],
		["2022-02-30", null],
		["soon", null],
	])("%s is %s", (edtf, wanted) => {
		expect(shown(edtf)).toBe(wanted);
	});

	it("of a year before Christ lies before year 1", () => {
		const e = extent("-0479-08");
		expect(e && e.until < (extent("0001")?.from ?? 0)).toBe(true);
	});
});

describe("sets of days", () => {
	it("say exactly their days", () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 6 }), (days) => {
				const value = oneOf(days) ?? "";
				const e = extent(value);
				expect(e?.from).toBe(Math.min(...days));
				expect(e?.until).toBe(Math.max(...days));
				if (value.startsWith("{")) expect(members(value).map(singleDay)).toEqual([...days].sort((a, b) => a - b));
			}),
		);
	});

	it("of nothing are null, of one day that day, of a run an interval", () => {
		expect(oneOf([])).toBeNull();
		expect(oneOf([0])).toBe("1970-01-01");
		expect(oneOf([1, 0, 2])).toBe("1970-01-01/1970-01-03");
		expect(interval(0, Number.POSITIVE_INFINITY)).toBe("1970-01-01/..");
	});
});
