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
	source: "Courier",
	origin: more.document ?? "a",
	language,
	denies: false,
	old: null,
	stated: null,
	dated: null,
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
	it("lets a voice's figure give way to a later one of a voice that it cites", () => {
		const [toll] = tolls({
			figures: [
				told(exact(12), { reportedAt: "2021-03-01", dated: "2021-03-01" }),
				told(exact(15), { by: "the morgue", reportedAt: "2021-03-02", dated: "2021-03-02", knownSince: "2021-03-02" }),
			],
			withdrawals: [],
		});
		expect(toll?.series.map((p) => p.status)).toEqual(["superseded", "standing"]);
		expect(toll?.series[0]?.because).toMatch(/^the morgue, cited for it, said 15/);
	});
	it("says where a later document repeats what was replaced", () => {
		const [toll] = tolls({
			figures: [
				told(exact(12, { claim: "a#1" }), { by: "police", reportedAt: "2021-03-01" }),
				told(exact(15, { claim: "b#1" }), { by: "police", reportedAt: "2021-03-02", document: "b", source: "Ledger" }),
				told(exact(12, { claim: "c#1" }), { reportedAt: "2021-03-04", document: "c", source: "Weekly" }),
			],
			withdrawals: [],
			rule: "latest",
		});
		expect(toll?.best).toBe(15);
		expect(toll?.series.map((p) => [p.status, p.repeats])).toEqual([
			["superseded", null],
			["standing", null],
			["superseded", "a#1"],
		]);
		expect(toll?.series[2]?.because).toBe("repeats 12, for which police said 15 on 2021-03-02");
	});
	it("says since when it is known that a figure was taken back", () => {
		const [toll] = tolls({
			figures: [told(exact(40), { by: "he", reportedAt: "2021-03-09", knownSince: "2021-03-09" })],
			withdrawals: [back({ document: "b", when: "2021-03-09", numbers: [40], knownSince: "2021-03-12" })],
		});
		expect(toll?.series[0]).toMatchObject({ status: "withdrawn", statusSince: "2021-03-12" });
	});
	it("puts a figure right", () => {
		const said = { claim: "w", document: "b", dated: "2021-03-10", knownSince: "2021-03-10" };
		const correction = back({
			...said,
			by: null,
			when: null,
			numbers: [62],
			old: { start: 10, end: 12, low: 62, high: 62 },
			stated: { start: 20, end: 22, low: 26, high: 26 },
		});
		const [toll] = tolls({
			figures: [told(exact(62), { by: "the ministry", reportedAt: "2021-03-09" })],
			withdrawals: [correction],
		});
		expect(toll).toMatchObject({ best: 26, low: 26, high: 26 });
		expect(toll?.series.map((p) => [p.low, p.status, p.by])).toEqual([
			[62, "withdrawn", "the ministry"],
			[26, "standing", "the ministry"],
		]);
		const alone = tolls({ figures: [], withdrawals: [{ ...correction, of: "killed" }] });
		expect(alone[0]?.series.map((p) => [p.low, p.status])).toEqual([
			[62, "withdrawn"],
			[26, "standing"],
		]);
	});
	it("does not count a figure that another voice denies", () => {
		const [toll] = tolls({
			figures: [told(exact(40), { by: "the union", reportedAt: "2021-03-09" })],
			withdrawals: [back({ denies: true, by: "the army", numbers: [40] })],
		});
		expect(toll).toMatchObject({ best: null, rule: "latest-official: the last total was denied" });
		expect(toll?.series[0]).toMatchObject({ status: "disputed", because: "denied by the army (w)" });
		const [own] = tolls({
			figures: [told(exact(40), { by: "the union", reportedAt: "2021-03-09" })],
			withdrawals: [back({ denies: true, by: "the union", numbers: [40] })],
		});
		expect(own?.best).toBe(40);
	});
	it("tells two voices apart in one document", () => {
		const day = { reportedAt: "2021-03-01", spokenOf: "2021-03-01" };
		const [toll] = tolls({
			figures: [told(exact(12), { ...day, by: "police" }), told(exact(30), { ...day, by: "doctors" })],
			withdrawals: [],
		});
		expect(toll?.series.map((p) => p.status)).toEqual(["disputed", "disputed"]);
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
	it("tells voices by their words, not by words within words", () => {
		const [toll] = tolls({
			figures: [
				told(exact(40), { by: "police", reportedAt: "2021-03-09", document: "b" }),
				told(exact(41), { by: "the police union", reportedAt: "2021-03-09", document: "b" }),
			],
			withdrawals: [back({ document: "c", by: "the police", when: "2021-03-10" })],
		});
		expect(toll?.series.map((p) => [p.low, p.status])).toEqual([
			[40, "withdrawn"],
			[41, "standing"],
		]);
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
	it("lets the sum of several happenings weigh less than the number of one", () => {
		const of = (n: number, document: string, day: string, more: Partial<Figure> = {}) =>
			told(exact(n, more), { document, source: document, reportedAt: day });
		const figures = [of(1, "a", "2021-03-01"), of(7, "b", "2021-03-02", { sum: true })];
		expect(tolls({ figures, withdrawals: [] })[0]?.best).toBe(1);
		const sums = [of(7, "a", "2021-03-01", { sum: true }), of(9, "b", "2021-03-02", { sum: true })];
		expect(tolls({ figures: sums, withdrawals: [] })[0]?.best).toBe(9);
		const both = [of(7, "a", "2021-03-01", { sum: true }), of(2, "a", "2021-03-01")];
		expect(tolls({ figures: both, withdrawals: [] })[0]?.best).toBe(2);
	});

	it("takes nothing for a total that is only feared", () => {
		const figures = [told(exact(40), { act: "fears" }), told(exact(3), { document: "b" })];
		const [toll] = tolls({ figures, withdrawals: [] });
		expect(toll?.best).toBe(3);
		expect(toll?.series).toHaveLength(2);
		expect(tolls({ figures: figures.slice(0, 1), withdrawals: [] })[0]?.best).toBeNull();
	});

	it("knows that nobody is left hurt where who was hurt has died", () => {
		const who = (of: Figure["of"]) =>
			figure({ of, person: { as: "indefinite", name: null, sex: "female", age: 3, other: false } });
		const figures = [
			told(who("injured"), { document: "a", source: "a", reportedAt: "2021-03-01" }),
			told(who("injured"), { document: "b", source: "b", reportedAt: "2021-03-02" }),
			told(who("killed"), { document: "b", source: "b", reportedAt: "2021-03-02" }),
		];
		const best = (of: string) => tolls({ figures, withdrawals: [] }).find((t) => t.of === of)?.best;
		expect([best("killed"), best("injured") ?? 0]).toEqual([1, 0]);
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
