import { describe, expect, it } from "vitest";
import type { TollPoint } from "../core/film.js";
import { setFigure, sparkline } from "./figures.js";

describe("figures as they are set", () => {
	it.each([
		[12, 12, "exact", "12"],
		[12, 12, "about", "~ 12"],
		[12, null, "least", "≥ 12"],
		[null, 12, "most", "≤ 12"],
		[12, 18, "range", "12–18"],
		[24, null, "vague", "≥ 24 (vague)"],
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
});
