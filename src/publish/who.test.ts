import { describe, expect, it } from "vitest";
import { film } from "../../test/material/port-selim.js";
import type { Entry } from "../core/film.js";
import { toldDays } from "./days.js";
import { continued, further } from "./further.js";
import { knownSince, known as looked, readable, saidBy, saidIn, voiceName, whoSays } from "./who.js";
import { count, grouped, listed } from "./words.js";

const known = looked(film);
const plainly = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? null;
const entry = (id: string): Entry => {
	const found = known.entries.get(id);
	if (!found) throw new Error(`The fixture has no entry ${id}.`);
	return found;
};
const said = (document: string, voice: string | null = null, by: string | null = null) => ({
	document,
	voice,
	by,
	start: 0,
	end: 1,
});

describe("who says so", () => {
	it.each([
		[null, null, null],
		["the mayor", null, "the mayor"],
		["The governor", "p1", "Aslan Berd (“The governor”)"],
		["Governor Aslan Berd", "p1", "Governor Aslan Berd"],
		["Berd", "p1", "Aslan Berd"],
		["Aslan Berdt", "p1", "Aslan Berd"],
		[null, "p1", "Aslan Berd"],
		["the mayor", "nobody", "the mayor"],
	])("the voice %j of actor %j is %j", (voice, by, name) => expect(voiceName(known, voice, by)).toBe(name));

	it.each<[string, Parameters<typeof said>[], string]>([
		["a source in its own voice", [["radio-delta.txt"]], "Radio Delta"],
		["a document without a source", [["letter.txt"]], "letter.txt"],
		[
			"sources in their own voice",
			[["radio-delta.txt"], ["weekly.txt"], ["radio-delta.txt"]],
			"Radio Delta and The Weekly",
		],
		[
			"a voice in two sources",
			[
				["radio-delta.txt", "the mayor"],
				["weekly.txt", "The mayor"],
			],
			"the mayor, in Radio Delta and The Weekly",
		],
		[
			"an actor worded in two ways",
			[
				["radio-delta.txt", "he", "p1"],
				["weekly.txt", "Aslan Berd", "p1"],
			],
			"Aslan Berd, in Radio Delta and The Weekly",
		],
		[
			"a copy behind its original",
			[
				["northern-wire.jsonl#1", "the mayor"],
				["evening-mail.txt", "the mayor"],
			],
			"the mayor, in Northern Wire (and 1 copy)",
		],
		["a copy whose original is not heard", [["evening-mail.txt"]], "Evening Mail"],
		["many sources", [["a"], ["b"], ["c"], ["d"], ["e"]], "a, b, c and 2 more"],
	])("%s", (_, list, told) =>
		expect(
			plainly(
				whoSays(
					known,
					list.map((args) => said(...args)),
				),
			),
		).toBe(told));

	it("names both sides of a dispute", () => {
		const [dispute] = entry("e2").disputes;
		expect(dispute?.sides.map((side) => plainly(saidBy(known, side.claims)))).toEqual([
			"dockers, in Radio Delta",
			"the Interior Ministry, in Northern Wire (and 1 copy)",
		]);
	});
	it("hears the claims of an entry that has no sentence", () =>
		expect(plainly(whoSays(known, saidIn(known, entry("e4"))))).toBe(
			"the Interior Ministry, in Northern Wire (and 1 copy)",
		));
	it.each([
		["e1", "2023-03-02"],
		["e4", null],
		["e7", "2023-03-06/.."],
	])("%s was known since %j", (id, since) => expect(knownSince(known, entry(id))).toBe(since));
	it("tells a reason in words", () =>
		expect(plainly(readable(known, "taken back on 2023-03-04 (cd#c1), not by x#c9"))).toBe(
			"taken back on 4 March 2023 (Coast Daily), not by x#c9",
		));
});

describe("what adds to a headline", () => {
	const told = (headline: string, ...texts: string[]) =>
		further(
			{
				...entry("e3"),
				headline,
				sentences: texts.map((text) => ({ document: "d", start: 0, end: 1, text, by: null, voice: null })),
			},
			["Thursday 2 March 2023", "its chief doctor, in Radio Delta"],
			2,
		);
	it.each([
		["The quay was closed", "On Thursday the quay was closed.", false],
		["The quay was closed", "On the 2nd, the quay was closed.", false],
		["The quay was closed", "The quay was closed, its chief doctor told Radio Delta.", false],
		["The quay was closed", "The quay was closed for 14 hours.", true],
		["The quay was closed", "Lorries waited along the coastal road until the evening.", true],
	])("%s: %s", (headline, sentence, adds) => expect(told(headline, sentence).shown).toHaveLength(adds ? 1 : 0));
	it("counts what is left", () =>
		expect(told("x", "One 11.", "Two 22.", "Three 33.")).toMatchObject({ left: 1, shown: { length: 2 } }));

	it.each([
		[
			"The quay was closed",
			"The quay was closed, and by noon the cranes stood still.",
			"… and by noon the cranes stood still.",
		],
		["the quay was closed", "The quay was closed – for good.", "… for good."],
		["The quay was closed", "The quay was closed.", "The quay was closed."],
		["The quay was close", "The quay was closed, and more.", "The quay was closed, and more."],
		["quay was closed", "The quay was closed, and more.", "The quay was closed, and more."],
		["", "The quay was closed.", "The quay was closed."],
	])("%s: goes on", (headline, sentence, rest) => expect(continued(headline, sentence)).toBe(rest));
});

describe("the days of a film", () => {
	it("are in its order, each phase on the first day in it", () =>
		expect(toldDays(film).map((day) => [day.date, day.phases.map((p) => p.title), day.entries.length])).toEqual([
			["2023-03-01", ["The walkout"], 1],
			["2023-03-02", [], 2],
			["2023-03-03", ["Curfew"], 2],
			["2023-03-04", [], 1],
			["2023-03-02/2023-03-05", [], 1],
		]));
	it("have no phase that is but a headline", () => {
		const [phase] = film.phases;
		const phases = phase
			? [
					{
						...phase,
						title:
							"dockers walked out at Port Selim on Wednesday after the company cut night pay, and by noon the cranes stood still.",
					},
				]
			: [];
		expect(toldDays({ ...film, phases })[0]?.phases).toEqual([]);
	});
});

describe("words", () => {
	it.each([
		[1, "1 copy"],
		[2, "2 copies"],
		[0, "0 copies"],
		[1200, "1,200 copies"],
	])("%d", (n, told) => expect(plainly(count(n, "copy", "copies"))).toBe(told));
	it.each([
		[999, "999"],
		[1000, "1,000"],
		[-12_345, "-12,345"],
		[1234.5, "1,234.5"],
		[1e21, "1e+21"],
	])("%d in groups", (n, told) => expect(grouped(n)).toBe(told));
	it.each([
		[[], ""],
		[["a"], "a"],
		[["a", "b"], "a and b"],
		[["a", "b", "c"], "a, b and c"],
	])("%j listed", (list, told) => expect(listed(list)).toBe(told));
});
