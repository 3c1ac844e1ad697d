import { describe, expect, it } from "vitest";
import { back, exact, told } from "../../../test/material/figures.js";
import { tolls } from "./index.js";

describe("figures taken back, put right or denied", () => {
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

	it("takes a number back wherever its voice told it, and by the mouth of whoever speaks for it", () => {
		const ministry = { by: "the Health Ministry", actor: "o1" };
		const six = told(exact(6), { ...ministry, spokenOf: "2021-03-07", reportedAt: "2021-03-07" });
		const again = told(exact(6), { ...ministry, document: "b", spokenOf: "2021-03-08", reportedAt: "2021-03-08" });
		const statusOf = (more: Parameters<typeof back>[0]) =>
			tolls({
				figures: [six, again],
				withdrawals: [back({ document: "c", when: "2021-03-09", numbers: [6], of: "killed", ...more })],
			})[0]?.series.map((p) => p.status);
		expect(statusOf({ by: "ministry spokeswoman Ada Lind", actor: "p1" })).toEqual(["withdrawn", "withdrawn"]);
		expect(statusOf({ by: "Health Minister Ada Lind", actor: "p1" })).toEqual(["withdrawn", "withdrawn"]);
		expect(statusOf({ by: "Interior Ministry spokesman Bo Falk", actor: "p2" })).toEqual(["standing", "disputed"]);
	});

	it("takes a number back wherever no place is told, and else in its own place only", () => {
		const port = { by: "the port office", actor: "o9" };
		const at = (name: string, start: number) =>
			[exact(12, { where: { start, end: start + 4 } }), { id: name, name }] as const;
		const [ours, here] = at("Arvo", 900);
		const [theirs, there] = at("Belm", 950);
		const statuses = (...more: ReturnType<typeof told>[]) =>
			tolls({
				figures: [
					told(ours, { ...port, place: here, spokenOf: "2021-03-05", reportedAt: "2021-03-05" }),
					told(exact(3), { document: "f", source: "Gazette", place: here, reportedAt: "2021-03-04" }),
					...more,
				],
				withdrawals: [back({ ...port, document: "c", when: "2021-03-09", numbers: [12], of: "killed" })],
			}).flatMap((t) => t.series.filter((p) => p.low === 12).map((p) => p.status === "withdrawn"));
		const other = { ...port, document: "b", source: "Ledger" };
		const told12 = (day: string) => told(exact(12), { ...other, spokenOf: day, reportedAt: day });
		expect(statuses(told12("2021-03-06"))).toEqual([true, true]);
		expect(
			statuses(told(theirs, { ...other, place: there, spokenOf: "2021-03-04", reportedAt: "2021-03-04" })),
		).toEqual([true, false]);
	});

	it("is withdrawn since the first day on which that is known, whichever document says it first by name", () => {
		const figures = [told(exact(40), { by: "the minister", reportedAt: "2021-03-09", knownSince: "2021-03-09" })];
		const late = back({ by: "the minister", document: "c", of: "killed", knownSince: "2021-03-12" });
		const early = back({ by: "the minister", document: "z", of: "killed", knownSince: "2021-03-10" });
		for (const withdrawals of [
			[late, early],
			[early, late],
		]) {
			const [toll] = tolls({ figures, withdrawals });
			expect(toll?.series[0]).toMatchObject({ status: "withdrawn", statusSince: "2021-03-10" });
		}
		const denied = back({ document: "b", denies: true, by: "the union", numbers: [40], knownSince: "2021-03-09" });
		const [toll] = tolls({ figures, withdrawals: [denied, early] });
		expect(toll?.series[0]).toMatchObject({ status: "withdrawn", statusSince: "2021-03-10" });
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
});
