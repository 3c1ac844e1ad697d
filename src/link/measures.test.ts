import { describe, expect, it } from "vitest";
import type { MeasureMention } from "../core/reading.js";
import { measures, type ToldMeasure } from "./measures.js";

const mention = (fields: Partial<MeasureMention>, document = "a", places: string[] = []): ToldMeasure => ({
	document,
	places: places.map((name) => ({ id: name.toLowerCase(), name })),
	mention: {
		start: 0,
		end: 5,
		what: "curfew",
		kind: "curfew",
		places: [],
		from: null,
		until: null,
		change: "imposed",
		claim: `${document}#c1`,
		...fields,
	},
});

describe("measures", () => {
	it("tells one measure of two documents once, and its end", () => {
		const list = [
			mention({ from: "2021-03-01" }, "a", ["Norton"]),
			mention({ from: "2021-03-01" }, "b", ["Norton"]),
			mention({ until: "2021-03-19", change: "lifted" }, "c", ["Norton"]),
		];
		expect(measures(list)).toEqual([
			{
				what: "curfew",
				places: ["Norton"],
				from: "2021-03-01",
				until: "2021-03-19",
				lifted: true,
				claims: ["a#c1", "b#c1", "c#c1"],
			},
		]);
		expect(measures([...list].reverse())).toEqual(measures(list));
	});
	it("ends each of those that a document tells of, where the lifting names no place", () => {
		const list = [
			mention({ from: "2021-03-01" }, "a", ["Norton"]),
			mention({ from: "2021-03-02", change: "extended" }, "a", ["Easton", "Weston"]),
			mention({ from: "2021-03-02" }, "b", ["Faraway"]),
			mention({ until: "2021-03-09", change: "lifted" }, "a"),
		];
		expect(measures(list).map((m) => [m.places, m.until])).toEqual([
			[["Norton"], "2021-03-09"],
			[["Easton", "Weston"], "2021-03-09"],
			[["Faraway"], null],
		]);
		expect(measures([...list].reverse())).toEqual(measures(list));
	});
	it("ends no measure twice", () => {
		const list = [
			mention({ from: "2021-03-01", until: "2021-03-12", change: "lifted" }, "b", ["Norton"]),
			mention({ from: "2021-03-02", change: "extended" }, "a", ["Easton"]),
			mention({ until: "2021-03-09", change: "lifted" }, "b"),
		];
		expect(measures(list).map((m) => [m.places, m.until])).toEqual([
			[["Norton"], "2021-03-12"],
			[["Easton"], "2021-03-09"],
		]);
	});
	it("parts what is lifted in one of its places only", () => {
		const list = [
			mention({ from: "2021-03-01" }, "a", ["Norton", "Easton"]),
			mention({ until: "2021-03-09", change: "lifted" }, "b", ["Easton"]),
			mention({ until: "2021-03-19", change: "lifted" }, "b", ["Norton"]),
		];
		expect(measures(list.slice(0, 2)).map((m) => [m.places, m.from, m.until])).toEqual([
			[["Norton"], "2021-03-01", null],
			[["Easton"], "2021-03-01", "2021-03-09"],
		]);
		expect(measures(list).map((m) => [m.places, m.until])).toEqual([
			[["Norton"], "2021-03-19"],
			[["Easton"], "2021-03-09"],
		]);
		expect(measures([...list].reverse())).toEqual(measures(list));
	});
	it("ends in a town what is lifted in its country, and begins nothing with what ended before", () => {
		const within = (inner: string, outer: string) => inner === "norton" && outer === "country";
		const list = [
			mention({ from: "2021-03-01" }, "a", ["Norton"]),
			mention({ until: "2021-03-09", change: "lifted" }, "b", ["Country"]),
		];
		expect(measures(list, within).map((m) => [m.places, m.from, m.until])).toEqual([
			[["Norton"], "2021-03-01", "2021-03-09"],
		]);
		const later = [mention({ until: "2021-03-01", change: "lifted" }), mention({ from: "2021-03-05" })];
		expect(measures(later).map((m) => [m.from, m.until])).toEqual([
			["2021-03-05", null],
			[null, "2021-03-01"],
		]);
	});
	it("tells a widening apart", () =>
		expect(
			measures([
				mention({ from: "2021-03-01" }, "a", ["Norton"]),
				mention({ from: "2021-03-02", change: "extended" }, "b", ["Country"]),
			]),
		).toHaveLength(2));
});
