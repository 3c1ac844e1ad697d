import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { events } from "../lang/en/events/index.js";
import { nowhere } from "../text/places.js";
import { agenciesOf, credited, credits } from "./credits.js";
import { origins, roots } from "./origins.js";

describe("credits", () => {
	it.each([
		["PORT GREY, May 3 (Reuters) - Two boats sank.", ["Reuters"]],
		["PORT GREY, May 3 (Hill Wire) — Two boats sank.", ["Hill Wire"]],
		["By Ann Lee, Associated Press\n\nTwo boats sank.", ["AP"]],
		["By Ann Lee\n\nTwo boats sank.", []],
		["Two boats sank.\n\n(Hill Wire)", ["Hill Wire"]],
		["Two boats sank.\n\nWith AFP", ["AFP"]],
		["Two boats sank.\n\nWith agencies", []],
		["Two boats sank.\n\nSource: TASS", ["TASS"]],
		["Two boats sank.\n\n© 2022 AFP", ["AFP"]],
		["Copyright 2018 The Associated Press. All rights reserved.", ["AP"]],
		["A man told AFP that two boats sank.", []],
		["(in the north) - two boats sank.", []],
	])("%j", (text, expected) => {
		const found = credits(document({ id: "a", text }), events);
		expect(agenciesOf(found)).toEqual(expected);
		for (const c of found) expect(c.agency === null || text.slice(c.start, c.end).length > 0).toBe(true);
	});

	it("follows a chain", () => {
		const text = "Two boats sank.\n\nAFP, citing state television";
		expect(credits(document({ id: "a", text }), events)[0]).toMatchObject({
			agency: "AFP",
			cites: "state television",
			kind: "chain",
		});
	});

	it("takes what two agencies cite for one origin", () => {
		const texts = ["AFP, citing state television", "Reuters, quoting state television", "(Hill Wire)"];
		const documents = texts.map((end, i) => document({ id: `d${i}`, text: `Two boats sank.\n\n${end}`, lang: "en" }));
		const readings = new Map(documents.map((d) => [d.id, { lang: "en", blocks: [] }]));
		const knowledge = { languages: [loadEnglish()], gazetteer: nowhere, frequency: () => null };
		const credit = credited(documents, readings, knowledge);
		expect(credit.agencies.get("d0")).toEqual(["AFP"]);
		const ids = documents.map((d) => d.id);
		const found = origins(ids, roots(documents, []), credit.origins);
		expect(found.count).toBe(2);
		expect(found.because).toContain("d0 and d1: both go back to state television");
	});
});
