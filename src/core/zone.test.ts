import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./day.js";
import { dayAt, endOfDay, isoInstant, isZone, latestInstant } from "./zone.js";

describe("zones", () => {
	it.each([
		["2022-01-08", "UTC", "2022-01-08T23:59:59Z"],
		["2022-01-08", "Asia/Almaty", "2022-01-08T17:59:59Z"],
		["2022-01-08T10:00", "Asia/Almaty", "2022-01-08T04:00:59Z"],
		["2022-01-08T10:00:00+03:00", "Asia/Almaty", "2022-01-08T07:00:00Z"],
		["2022-01-08T10:00:00Z", "America/New_York", "2022-01-08T10:00:00Z"],
		["2022-03-27", "Europe/Paris", "2022-03-27T21:59:59Z"],
	])("%s in %s is known by %s", (iso, zone, expected) => {
		const moment = latestInstant(iso, zone);
		expect(moment === null ? null : isoInstant(moment)).toBe(expected);
	});

	it.each(["", "yesterday", "2022-02-30", "2022-01-08T25", "2022-01-08Tx"])("%j is no moment", (iso) =>
		expect(latestInstant(iso, "UTC")).toBeNull());

	it("knows zones", () => expect(["UTC", "Asia/Almaty", "Nowhere/City"].map(isZone)).toEqual([true, true, false]));

	it("a day ends on that day, in every zone", () => {
		const zones = fc.constantFrom("UTC", "Asia/Almaty", "America/New_York", "Pacific/Chatham", "Europe/Paris");
		fc.assert(
			fc.property(zones, fc.integer({ min: dayOf(1980, 1, 1), max: dayOf(2035, 1, 1) }), (zone, day) => {
				const end = endOfDay(day, zone);
				expect(dayAt(end, zone)).toBe(day);
				expect(dayAt(end + 1, zone)).toBe(day + 1);
			}),
		);
	});
});
