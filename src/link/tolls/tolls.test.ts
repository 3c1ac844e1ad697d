import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import type { Figure, Single } from "../../core/reading.js";
import { type TollFigure, type TollWithdrawal, tolls } from "./index.js";

const language = loadEnglish().figures;
let serial = 0;
const figure = (fields: Partial<Figure>): Figure => {
	const start = serial++ * 10;
	return {
		start,
		end: start + 5,
		of: "killed",
		low: 1,
		high: 1,
		hedge: "exact",
		whom: null,
		whomAt: null,
		part: false,
		where: null,
		cue: null,
		claim: `c${start}`,
		...fields,
	};
};
const exact = (n: number, more: Partial<Figure> = {}) => figure({ low: n, high: n, ...more });
const told = (f: Figure, more: Partial<TollFigure> = {}): TollFigure => ({
	figure: f,
	document: "a",
	source: "Courier",
	origin: more.document ?? "a",
	language,
	act: "states",
	by: null,
	actor: null,
	spokenOf: null,
	reportedAt: null,
	dated: null,
	place: null,
	...more,
});
const back = (more: Partial<TollWithdrawal>): TollWithdrawal => ({
	document: "a",
	claim: "w",
	start: 100_000,
	of: null,
	by: "he",
	actor: null,
	numbers: [],
	when: "2021-03-09",
	...more,
});

describe("tolls", () => {
	it("takes the last standing total of an authority", () => {
		const [toll] = tolls({
			figures: [
				told(exact(12), { by: "the ministry", reportedAt: "2021-03-01" }),
				told(exact(15), { by: "the ministry", reportedAt: "2021-03-02" }),
				told(exact(40), { by: "a blogger", reportedAt: "2021-03-03", document: "b" }),
			],
			withdrawals: [],
		});
		expect(toll?.best).toBe(15);
		expect(toll?.series.map((p) => p.status)).toEqual(["superseded", "standing", "standing"]);
		expect(toll?.rule).toMatch(/^latest-official/);
	});
	it("never lets a part be or bound a total", () => {
		const list = tolls({
			figures: [told(exact(10)), told(exact(12, { part: true, whom: "children" }))],
			withdrawals: [],
		});
		expect(list.find((t) => t.whom === null)).toMatchObject({ best: 10, low: 10, high: 10 });
		expect(list.find((t) => t.whom === "children")?.best).toBe(null);
	});
	it("finds what a withdrawal without a figure takes back", () => {
		const list = tolls({
			figures: [
				told(exact(40), { by: "the minister", reportedAt: "2021-03-09" }),
				told(exact(7, { of: "arrested" }), { by: "the minister" }),
			],
			withdrawals: [back({ start: 5_000_000, of: "killed" })],
		});
		const killed = list.find((t) => t.of === "killed");
		expect(killed).toMatchObject({
			best: null,
			low: null,
			high: null,
			rule: "latest-official: the last total was withdrawn",
		});
		expect(killed?.series[0]).toMatchObject({ status: "withdrawn", low: 40 });
		expect(list.find((t) => t.of === "arrested")?.best).toBe(7);
	});
	it("does not let a later document revive a withdrawn figure", () => {
		const [toll] = tolls({
			figures: [
				told(exact(40), { by: "the minister", reportedAt: "2021-03-09" }),
				told(exact(40), { document: "b", source: "Ledger", reportedAt: "2021-03-12" }),
			],
			withdrawals: [back({ start: 5_000_000 })],
		});
		expect(toll?.best).toBe(null);
		expect(toll?.series[1]?.because).toMatch(/repeats 40/);
	});
	it("never takes a repeated withdrawn figure for its number, whoever repeats it", () => {
		const [toll] = tolls({
			figures: [
				told(exact(40), { by: "the minister", reportedAt: "2021-03-09" }),
				told(exact(40), { document: "b", source: "Ledger", by: "a doctor", reportedAt: "2021-03-12" }),
			],
			withdrawals: [back({ start: 5_000_000 })],
		});
		expect(toll?.best).toBe(null);
		expect(toll?.series.map((p) => p.status)).toEqual(["withdrawn", "standing"]);
	});
	it("tells one figure of one voice once", () => {
		const [toll] = tolls({
			figures: [
				told(exact(12, { claim: "a#1" }), { by: "Police", reportedAt: "2021-03-01" }),
				told(exact(12, { claim: "b#1" }), { by: "police", reportedAt: "2021-03-02", document: "b" }),
			],
			withdrawals: [],
		});
		expect(toll?.series).toHaveLength(1);
		expect(toll?.series[0]?.repeatedBy).toEqual(["b#1"]);
	});
	it("tells a dispute of two voices of one day, not a rising toll", () => {
		const day = { reportedAt: "2021-03-01", spokenOf: "2021-03-01" };
		const [disputed] = tolls({
			figures: [told(exact(12), { ...day, by: "police" }), told(exact(30), { ...day, by: "doctors", document: "b" })],
			withdrawals: [],
		});
		expect(disputed?.series.map((p) => p.status)).toEqual(["disputed", "disputed"]);
		const [rising] = tolls({
			figures: [
				told(exact(12), { ...day, by: "police" }),
				told(exact(30), { reportedAt: "2021-03-02", by: "doctors", document: "b" }),
			],
			withdrawals: [],
		});
		expect(rising?.series.map((p) => p.status)).toEqual(["standing", "standing"]);
	});
	it("follows the rule asked", () => {
		const figures = [
			told(exact(12), { by: "police", dated: "2021-03-01" }),
			told(exact(30), { by: "doctors", document: "b", dated: "2021-03-02" }),
		];
		const best = (rule: "latest" | "most-cautious" | "highest" | "latest-official") =>
			tolls({ figures, withdrawals: [], rule })[0]?.best;
		expect([best("latest-official"), best("latest"), best("most-cautious"), best("highest")]).toEqual([12, 30, 12, 30]);
		expect(tolls({ figures, withdrawals: [], rule: "range" })[0]).toMatchObject({ best: null, low: 12, high: 30 });
	});
	it("counts persons where nobody gives a number, and who was hurt and died once", () => {
		const person = (as: "named" | "definite" | "indefinite", more: Partial<Single> = {}) => ({
			as,
			name: null,
			sex: null,
			age: null,
			other: false,
			...more,
		});
		const list = tolls({
			figures: [
				told(exact(1, { of: "injured", hit: true, person: person("indefinite", { sex: "male", age: 34 }) })),
				told(exact(1, { person: person("definite", { sex: "male" }) })),
				told(exact(1, { of: "injured", person: person("indefinite", { sex: "female" }) })),
			],
			withdrawals: [],
		});
		expect(list.map((t) => [t.of, t.best])).toEqual([
			["killed", 1],
			["injured", 1],
		]);
	});
	it("takes the dead out of those hit", () => {
		const list = tolls({ figures: [told(exact(4, { of: "injured", hit: true })), told(exact(1))], withdrawals: [] });
		expect(list.find((t) => t.of === "injured")).toMatchObject({
			best: 3,
			rule: expect.stringContaining("4 hit, of whom 1 died"),
		});
	});
	it("sets no other place against the case", () => {
		const here = { id: "1", name: "Norton" };
		const list = tolls({
			figures: [
				told(exact(4), { place: here }),
				told(exact(4), { place: here, document: "b" }),
				told(exact(90), { place: { id: "2", name: "Easton" } }),
				told(exact(5), { reportedAt: "2021-03-09" }),
			],
			withdrawals: [],
		});
		expect(list.map((t) => [t.place, t.series.length])).toEqual(
			[
				["Norton", 2],
				["Easton", 1],
			].map(([place, n]) => [place === "Norton" ? null : place, n]),
		);
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
	it("is the same for any order", () => {
		const some = fc.record({
			n: fc.integer({ min: 1, max: 5 }),
			document: fc.constantFrom("a", "b", "c"),
			by: fc.constantFrom(null, "police", "the minister"),
			day: fc.constantFrom(null, "2021-03-01", "2021-03-02"),
			part: fc.boolean(),
			whom: fc.constantFrom(null, "children", "officers"),
		});
		fc.assert(
			fc.property(fc.array(some, { maxLength: 12 }), fc.integer(), (list, seed) => {
				const figures = list.map(({ n, document, by, day, part, whom }, i) =>
					told(exact(n, { part, whom, start: i * 10, end: i * 10 + 5, claim: `${document}#${i}` }), {
						document,
						origin: document,
						by,
						reportedAt: day,
					}),
				);
				const withdrawals = [back({ document: "b", start: 45, by: "police" })];
				const shuffled = figures
					.map((f, i) => [Math.sin(seed + i), f] as const)
					.sort(([a], [b]) => a - b)
					.map(([, f]) => f);
				expect(tolls({ figures: shuffled, withdrawals })).toEqual(tolls({ figures, withdrawals }));
			}),
		);
	});
});
