import { describe, expect, it } from "vitest";
import { film } from "../../test/material/port-selim.js";
import type { TollPoint } from "../core/film.js";
import { doubtedFigures, setFigure, sparkline, tollTitle } from "./figures.js";

describe("figures as they are set", () => {
	it.each([
		[12, 12, "exact", "12"],
		[12, 12, "about", "~ 12"],
		[12, null, "least", "≥ 12"],
		[null, 12, "most", "≤ 12"],
		[12, 18, "range", "12–18"],
		[24, null, "vague", "dozens"],
		[2000, null, "vague", "thousands"],
		[300, null, "vague", "≥ 300 (vague)"],
		[8000, 8000, "exact", "8,000"],
		[1_234_567, 1_234_567, "exact", "1,234,567"],
		[0, 0, "exact", "0"],
		[null, null, "exact", "?"],
	] as const)("%s to %s, %s, is %s", (low, high, hedge, set) =>
		expect(setFigure({ low, high, hedge }).replaceAll("\u00a0", " ")).toBe(set));

	const point = (n: number | null, status: TollPoint["status"] = "standing"): TollPoint => ({
		low: n,
		high: n,
		hedge: "exact",
		spokenOf: null,
		reportedAt: null,
		by: null,
		status,
		claim: "c",
		because: null,
		repeatedBy: [],
		statusSince: null,
		repeats: null,
	});
	it.each([
		[[], ""],
		[[point(3)], ""],
		[[point(0), point(0)], "▁▁"],
		[[point(1), point(4), point(8)], "▁▄█"],
		[[point(5), point(900, "withdrawn"), point(10)], "▄×█"],
	])("the course of a series, %#", (series, line) => expect(sparkline(series)).toBe(line));

	it.each([
		[{ of: "killed", whom: null, place: null }, "killed", ""],
		[{ of: "killed", whom: "guards", place: "Karsu" }, "killed", "guards, Karsu"],
		[{ of: "hostages", whom: "Hostages", place: "Karsu" }, "hostages", "Karsu"],
	] as const)("the title of %j", (toll, of, rest) => expect(tollTitle(toll)).toEqual({ of, rest }));

	it("what an entry tells that is doubted: the withdrawn always, the disputed where no dispute of the entry says so", () => {
		const [entry] = film.entries;
		const [toll] = film.tolls;
		if (!entry || !toll) throw new Error("the film has no entry or no toll");
		const claims = ["c1", "c2", "c3"];
		const series = [point(1, "standing"), point(2, "disputed"), point(3, "withdrawn")].map((p, i) => ({
			...p,
			claim: claims[i] ?? "",
		}));
		const told = (over: "figure" | "date") => {
			const disputes = [{ over, sides: [] }];
			const found = doubtedFigures({ ...film, tolls: [{ ...toll, series }] }, { ...entry, claims, disputes });
			return found.map((f) => f.point.low);
		};
		expect(told("date")).toEqual([2, 3]);
		expect(told("figure")).toEqual([3]);
	});
});
