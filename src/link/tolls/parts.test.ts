import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { back, exact, told } from "../../../test/material/figures.js";
import type { Single } from "../../core/reading.js";
import { type TollFigure, tolls } from "./index.js";

describe("parts of totals", () => {
	it("takes a part back with the total told before it, where the same voice or nobody gives it", () => {
		const total = told(exact(164), { by: "the ministry" });
		const part = told(exact(103, { part: true, whom: "children" }), { by: "the ministry" });
		const theirs = told(exact(90, { part: true, whom: "women" }), { by: "a doctor" });
		const later = told(exact(200), { by: "a doctor" });
		const other = told(exact(20, { part: true, whom: "soldiers" }));
		const list = tolls({
			figures: [total, part, theirs, later, other],
			withdrawals: [back({ by: "the ministry" })],
		});
		const status = (whom: string) => list.find((t) => t.whom === whom)?.series.map((p) => [p.status, p.because]);
		expect(status("children")).toEqual([["withdrawn", "a part of 164, which the ministry took back"]]);
		expect([status("women"), status("soldiers")]).toEqual([[["standing", null]], [["standing", "told with 200"]]]);
	});

	it("never lets a part be or bound a total", () => {
		const list = tolls({
			figures: [told(exact(10)), told(exact(12, { part: true, whom: "children" }))],
			withdrawals: [],
		});
		expect(list.find((t) => t.whom === null)).toMatchObject({ best: 10, low: 10, high: 10 });
		expect(list.find((t) => t.whom === "children")?.series[0]?.status).toBe("disputed");
	});

	it("takes a part of all for the whole of its group, unless that is told too", () => {
		const of = (...figures: TollFigure[]) => tolls({ figures, withdrawals: [] }).find((t) => t.whom === "children");
		const three = told(exact(3, { part: true, whom: "children" }), { by: "police", reportedAt: "2021-03-01" });
		const five = told(exact(5, { part: true, whom: "children" }), {
			by: "police",
			reportedAt: "2021-03-02",
			document: "b",
		});
		expect(of(told(exact(10)), three)?.best).toBe(3);
		expect(of(three, five)).toMatchObject({ best: 5, series: [{ status: "superseded" }, { status: "standing" }] });
		expect(of(told(exact(8, { whom: "children" })), three)?.best).toBe(8);
	});

	it("hears a part that nobody gives from the voice of the total just before it", () => {
		const list = tolls({
			figures: [
				told(exact(41), { by: "the ministry" }),
				told(exact(3, { part: true, whom: "children" })),
				told(exact(4, { part: true, whom: "women" }), { by: "a doctor" }),
				told(exact(50)),
				told(exact(5, { part: true, whom: "soldiers" })),
			],
			withdrawals: [],
		});
		const who = (whom: string) => list.find((t) => t.whom === whom)?.series.map((p) => [p.by, p.because]);
		expect(who("children")).toEqual([["the ministry", "told with 41"]]);
		expect([who("women"), who("soldiers")]).toEqual([[["a doctor", null]], [[null, null]]]);
	});

	it("tells a part above its total, and lets it bound nothing", () => {
		const list = tolls({
			figures: [told(exact(10)), told(exact(12, { part: true, whom: "children" }))],
			withdrawals: [],
		});
		const whole = list.find((t) => t.whom === null);
		expect(whole).toMatchObject({ best: 10, low: 10, high: 10 });
		expect(whole?.series[0]?.because).toMatch(/^a part of it is larger: 12 children/);
		expect(list.find((t) => t.whom === "children")?.series[0]?.status).toBe("disputed");
	});

	it("no part bounds a total", () => {
		const some = fc.record({
			n: fc.integer({ min: 0, max: 30 }),
			part: fc.boolean(),
			day: fc.constantFrom("2021-03-01", "2021-03-02"),
		});
		fc.assert(
			fc.property(fc.array(some, { maxLength: 10 }), (list) => {
				const all = list.map(({ n, part, day }, i) =>
					told(exact(n, { part, start: i * 10, end: i * 10 + 5, claim: `a#${i}` }), { reportedAt: day }),
				);
				const whole = (figures: TollFigure[]) => {
					const toll = tolls({ figures, withdrawals: [] }).find((t) => t.whom === null);
					return toll?.best === null || !toll ? null : [toll.best, toll.low, toll.high];
				};
				expect(whole(all)).toEqual(whole(all.filter((f) => !f.figure.part)));
			}),
		);
	});
});

it("makes no nought of a document that describes the dead alone, beside a part of the hurt that another tells", () => {
	const person: Single = { as: "indefinite", name: null, sex: "male", age: null, other: false };
	const dead = told(exact(1, { person }), { document: "b", reportedAt: "2021-03-05" });
	const hurt = told(exact(2, { of: "injured", part: true }), { by: "the hospital", reportedAt: "2021-03-02" });
	const injured = tolls({ figures: [dead, hurt], withdrawals: [] }).find((toll) => toll.of === "injured");
	expect(injured?.series.map((p) => p.low)).toEqual([2]);
	expect([injured?.best, injured?.low]).toEqual([null, null]);
	expect(injured?.rule).toBe("latest-official: only parts are told");
});
