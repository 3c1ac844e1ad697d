import { expect, it } from "vitest";
import { exact, figure } from "../../../test/material/figures.js";
import type { Claim, Figure, Single } from "../../core/reading.js";
import type { LinkedEvent } from "../events/index.js";
import { joined } from "./joined.js";

const claim = (id: string): Claim => ({
	id,
	start: 0,
	end: 10,
	act: "states",
	voice: null,
	when: null,
	where: [],
	standing: "happening",
	because: "",
	negated: false,
	headline: { start: 0, end: 10 },
});
const person = (more: Partial<Single>): Figure =>
	figure({ person: { as: "indefinite", name: null, sex: null, age: null, other: false, ...more } });
const event = (id: string, date = "2022-03-07"): LinkedEvent => ({
	id,
	claims: [`c${id}`],
	date,
	disputes: [],
	because: "",
});
/** Which events become one, each given by its figures; all of one document where it is named. */
const groups = (told: readonly (readonly Figure[])[], dates: readonly string[] = [], document?: string) =>
	joined(
		told.map((_, i) => event(`e${i}`, dates[i])),
		(id) => ({
			claim: { ...claim(id), start: Number(id.slice(2)) * 11, end: Number(id.slice(2)) * 11 + 10 },
			document: document ?? id,
			figures: told[Number(id.slice(2))] ?? [],
		}),
	).map((e) => e.claims.map((c) => c.slice(2)).join("+"));

it.each<[string, Figure[][], string[]]>([
	["one number", [[exact(4)], [exact(4)]], ["0+1"]],
	["two numbers", [[exact(4)], [exact(5)]], ["0", "1"]],
	["two groups", [[exact(4, { whom: "police" })], [exact(4, { whom: "nurses" })]], ["0", "1"]],
	["a group and no group", [[exact(4, { whom: "police" })], [exact(4)]], ["0+1"]],
	["one person told twice", [[person({ sex: "male", age: 34 })], [person({ name: "Adams", age: 34 })]], ["0+1"]],
	["two ages", [[person({ age: 34 })], [person({ age: 12 })]], ["0", "1"]],
	["another man", [[person({ sex: "male" })], [person({ sex: "male", other: true })]], ["0", "1"]],
	["nobody", [[exact(0)], [exact(0)]], ["0", "1"]],
	["a part", [[exact(4, { part: true })], [exact(4, { part: true })]], ["0", "1"]],
	["no harm", [[], []], ["0", "1"]],
])("of %s", (_, told, expected) => expect(groups(told)).toEqual(expected));

it("keeps two whom one document brings in one after the other by different words apart", () => {
	const told = [[{ ...person({ sex: "male", age: 24 }) }], [{ ...person({ sex: "male" }), whom: "policeman" }]];
	expect(groups(told, [], "d")).toEqual(["0", "1"]);
	expect(groups(told)).toEqual(["0+1"]);
});

it("keeps days apart, and stretches of days", () => {
	expect(groups([[exact(4)], [exact(4)]], ["2022-03-07", "2022-03-08"])).toEqual(["0", "1"]);
	expect(groups([[exact(4)], [exact(4)]], ["2022-03-07/2022-03-09", "2022-03-07/2022-03-09"])).toEqual(["0", "1"]);
});

it("lets disputes follow, and drops those within one happening", () => {
	const sides = [{ value: "4", claims: ["ce0"] }];
	const told = [
		{ ...event("e0"), disputes: [{ over: "date" as const, sides, entry: "e1" }] },
		event("e1"),
		{ ...event("e2"), disputes: [{ over: "date" as const, sides, entry: "e1" }] },
	];
	const four = (id: string) => ({ claim: claim(id), document: id, figures: id === "ce2" ? [] : [exact(4)] });
	expect(joined(told, four).map((e) => e.disputes.map((d) => d.entry))).toEqual([[], ["e0"]]);
});
