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
	it("tells a widening apart", () =>
		expect(
			measures([
				mention({ from: "2021-03-01" }, "a", ["Norton"]),
				mention({ from: "2021-03-02", change: "extended" }, "b", ["Country"]),
			]),
		).toHaveLength(2));
});
