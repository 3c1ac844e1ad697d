import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { back, exact, figure, told } from "../../../test/material/figures.js";
import type { Figure, Single } from "../../core/reading.js";
import { tolls } from "./index.js";

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

	it("lets an outdated total of an authority give way", () => {
		const ten = told(exact(10), { by: "the ministry", reportedAt: "2021-03-01", source: "Post" });
		const later = (n: number, document: string, source: string, by: string | null = null) =>
			told(exact(n), { by, document, source, origin: document, reportedAt: "2021-03-02" });
		const best = (...more: Parameters<typeof tolls>[0]["figures"]) =>
			tolls({ figures: [ten, ...more], withdrawals: [] })[0]?.best;
		expect(best(later(60, "b", "Times", "a union"))).toBe(10);
		expect(best(later(60, "b", "Times", "a union"), later(64, "c", "Herald", "monks"))).toBe(64);
		expect(best(later(60, "b", "Post"))).toBe(60);
	});

	it("takes no find for the total where more were told by then, and an hour of a live text for a later one", () => {
		const day = { reportedAt: "2021-03-02", spokenOf: "2021-03-02" };
		const [toll] = tolls({
			figures: [
				told(exact(19), { ...day, by: "police" }),
				told(exact(7, { find: true }), { ...day, by: "divers", document: "b" }),
			],
			withdrawals: [],
		});
		expect(toll?.best).toBe(19);
		expect(toll?.series.map((p) => p.status)).toEqual(["standing", "standing"]);
		const at = (n: number, by: string, hour: string) => told(exact(n, { start: n }), { ...day, by, hour });
		const [live] = tolls({
			figures: [at(20, "the police chief", "2021-03-02T18:00:00"), at(23, "the prefecture", "2021-03-02T21:50:00")],
			withdrawals: [],
		});
		expect(live?.series.map((p) => p.status)).toEqual(["standing", "standing"]);
		expect(live?.best).toBe(23);
	});

	it("takes that nobody was harmed for no number where others tell of some, nor for the hurt of a case", () => {
		const none = (of: "killed" | "injured") => told(exact(0, { of }), { by: "police", reportedAt: "2021-03-03" });
		const some = told(exact(4), { by: "police", reportedAt: "2021-03-01", document: "b" });
		const best = (...figures: Parameters<typeof tolls>[0]["figures"]) => tolls({ figures, withdrawals: [] })[0]?.best;
		expect(best(none("killed"), some)).toBe(4);
		expect(best(none("killed"))).toBe(0);
		expect(best(none("injured"))).toBe(null);
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

	it("keeps apart what two speakers each count of their own", () => {
		const own = { whom: "soldiers", own: true };
		const day = { reportedAt: "2021-03-01", spokenOf: "2021-03-01" };
		const two = [
			told(exact(8, own), { ...day, by: "the northern army" }),
			told(exact(4, own), { ...day, by: "the southern army", document: "b" }),
		];
		const found = tolls({ figures: two, withdrawals: [] });
		expect(found.map((t) => [t.whom, t.best])).toEqual([
			["soldiers", 8],
			["soldiers", 4],
		]);
		const other = told(exact(9, { whom: "soldiers" }), { ...day, by: "doctors", document: "c" });
		const [toll] = tolls({ figures: [...two.slice(0, 1), other], withdrawals: [] });
		expect(toll?.series.map((p) => p.status)).toEqual(["disputed", "disputed"]);
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

	it("tells two voices apart in one document", () => {
		const day = { reportedAt: "2021-03-01", spokenOf: "2021-03-01" };
		const [toll] = tolls({
			figures: [told(exact(12), { ...day, by: "police" }), told(exact(30), { ...day, by: "doctors" })],
			withdrawals: [],
		});
		expect(toll?.series.map((p) => p.status)).toEqual(["disputed", "disputed"]);
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
