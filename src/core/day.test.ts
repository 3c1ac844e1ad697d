import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addMonths,
	civil,
	dayOf,
	daysInMonth,
	isoDay,
	isoWeek,
	parseDay,
	validDay,
	weekday,
	weekStart,
} from "./day.js";

const day = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe("a day", () => {
	it("is a civil date and back", () => {
		fc.assert(
			fc.property(day, (d) => {
				const c = civil(d);
				expect(dayOf(c.year, c.month, c.day)).toBe(d);
			}),
		);
	});

	it("has the weekday after that of the day before", () => {
		fc.assert(
			fc.property(day, (d) => {
				expect(weekday(d + 1)).toBe((weekday(d) % 7) + 1);
			}),
		);
	});

	it("is in the week that begins on its Monday", () => {
		fc.assert(
			fc.property(day, (d) => {
				const { year, week } = isoWeek(d);
				expect(weekStart(year, week)).toBe(d - weekday(d) + 1);
			}),
		);
	});

	it("is read as it is written, in years of four figures", () => {
		fc.assert(
			fc.property(fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) }), (d) => {
				expect(parseDay(isoDay(d))).toBe(d);
			}),
		);
	});

	it.each([
		["2022-01-02", 7],
		["2022-01-08", 6],
		["2000-02-29", 2],
		["1970-01-01", 4],
	])("%s is weekday %i", (iso, wanted) => expect(weekday(parseDay(iso) ?? Number.NaN)).toBe(wanted));

	it("is none where the month is too short", () => {
		expect(validDay(2021, 2, 29)).toBeNull();
		expect(validDay(2024, 2, 29)).not.toBeNull();
		expect(daysInMonth(1900, 2)).toBe(28);
	});

	it("a month on is the last day where the month is shorter", () => {
		expect(isoDay(addMonths(dayOf(2022, 1, 31), 1))).toBe("2022-02-28");
		expect(isoDay(addMonths(dayOf(2022, 1, 31), -2))).toBe("2021-11-30");
	});
});
