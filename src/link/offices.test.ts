import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OfficeMention } from "../core/reading.js";
import { offices, type ToldOffice } from "./offices.js";

const heads = { head: "head", leader: "head", chairman: "head", minister: "minister", mayor: "mayor" };
const deputies = new Set(["deputy", "interior"]);
let serial = 0;
const told = (
	office: string,
	change: OfficeMention["change"],
	day: string | null,
	document: string,
	more: Partial<ToldOffice> = {},
): ToldOffice => {
	const start = serial++ * 10;
	return {
		mention: {
			start,
			end: start + 5,
			who: "Lena Voss",
			whoAt: { start, end: start + 2 },
			office,
			officeAt: { start, end: start + 3 },
			change,
			acting: false,
			when: change === "holds" ? null : day,
			claim: `${document}#c${start}`,
		},
		document,
		actor: "p1",
		name: "Lena Voss",
		knownSince: day,
		dated: day,
		unreal: false,
		language: { heads, deputies, of: new Set(["of"]) },
		...more,
	};
};

describe("offices", () => {
	it("tells a term from its beginning to its end, however the office is worded", () => {
		const list = [
			told("head of the harbour board", "appointed", "2021-03-01", "a"),
			told("harbour board chairman", "dismissed", "2021-03-09", "b"),
		];
		expect(offices(list)).toMatchObject([
			{
				actor: "p1",
				office: "head of the harbour board",
				terms: [{ from: "2021-03-01", until: "2021-03-09", began: "appointed", ended: "dismissed" }],
			},
		]);
		expect(offices([...list].reverse())).toEqual(offices(list));
	});
	it("says that a later statement is superseded, and since when", () => {
		const [office] = offices([
			told("leader of the council", "dismissed", "2021-03-05", "a"),
			told("leader of the council", "holds", "2021-03-08", "b"),
		]);
		expect(office?.terms).toHaveLength(1);
		expect(office?.statements.map((s) => [s.change, s.status, s.statusSince])).toEqual([
			["dismissed", "standing", null],
			["holds", "superseded", "2021-03-08"],
		]);
		expect(office?.statements[1]?.because).toMatch(/^dismissed on 2021-03-05 \(a#c/u);
	});
	it("does not so where the end was told later, or the office was taken again", () => {
		const before = offices([told("mayor", "holds", "2021-03-04", "b"), told("mayor", "dismissed", "2021-03-05", "a")]);
		expect(before[0]?.statements.every((s) => s.status === "standing")).toBe(true);
		const again = offices([
			told("mayor", "dismissed", "2021-03-05", "a"),
			told("mayor", "appointed", "2021-03-07", "b"),
			told("mayor", "holds", "2021-03-08", "c"),
		]);
		expect(again[0]?.terms.map((t) => [t.from, t.until])).toEqual([
			[null, "2021-03-05"],
			["2021-03-07", null],
		]);
		expect(again[0]?.statements.every((s) => s.status === "standing")).toBe(true);
	});
	it("knows of a former holder only that it ended by then", () =>
		expect(offices([told("mayor", "former", "2021-03-05", "a")])[0]?.terms).toMatchObject([
			{ from: null, until: "../2021-03-05", ended: "former" },
		]));
	it("keeps offices and holders apart", () => {
		const list = offices([
			told("interior minister", "dismissed", "2021-03-05", "a"),
			told("minister", "appointed", "2021-03-06", "a"),
			told("interior minister", "appointed", "2021-03-06", "b", { actor: "p2", name: "Omar Ito" }),
		]);
		expect(list.map((o) => [o.actor, o.office])).toEqual([
			["p1", "interior minister"],
			["p1", "minister"],
			["p2", "interior minister"],
		]);
	});
	it("tells nothing of who is only called by an office, or of what is denied", () => {
		expect(offices([told("mayor", "holds", "2021-03-05", "a")])).toEqual([]);
		expect(offices([told("mayor", "dismissed", "2021-03-05", "a", { unreal: true })])).toEqual([]);
	});
	it("is the same for any order", () => {
		const some = fc.record({
			office: fc.constantFrom("mayor", "head of the board", "board chairman"),
			change: fc.constantFrom<OfficeMention["change"]>("appointed", "dismissed", "holds", "former", "arrested"),
			day: fc.constantFrom(null, "2021-03-01", "2021-03-02", "2021-03-05"),
			document: fc.constantFrom("a", "b"),
		});
		fc.assert(
			fc.property(fc.array(some, { maxLength: 8 }), (list) => {
				const all = list.map(({ office, change, day, document }) => told(office, change, day, document));
				expect(offices([...all].reverse())).toEqual(offices(all));
			}),
		);
	});
});
