import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../../../test/golden.js";
import { films } from "../../../test/material/any.js";
import { film } from "../../../test/material/port-selim.js";
import { csvLedger } from "../ledger.js";
import { terminalLedger } from "./ledger.js";
import { columns } from "./lines.js";

describe("the ledger in a terminal", () => {
	it.each([60, 120])("is the golden one at %d columns", (width) =>
		golden(`ledger-${width}.txt`, terminalLedger(film, { width, colour: false })));
	it("says where there is none", () =>
		expect(terminalLedger({ ...film, tolls: [] }, { width: 80, colour: false })).toContain("No figures"));
	it("keeps to its columns and lets no control character of a document through", () =>
		fc.assert(
			fc.property(films, fc.constantFrom(20, 40, 80, 120, 200), (f, width) => {
				const text = terminalLedger(f, { width, colour: false });
				expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u2028-\u202e\u2066-\u2069]/u);
				for (const line of text.split("\n"))
					expect(columns(line)).toBeLessThanOrEqual(Math.max(40, Math.min(140, width)));
			}),
			{ numRuns: 50 },
		));
});

describe("the ledger as CSV", () => {
	it("has a row a figure, and no cell that a spreadsheet takes for a formula", () => {
		const lines = csvLedger(film).trim().split("\r\n");
		expect(lines).toHaveLength(1 + film.tolls.reduce((n, toll) => n + toll.series.length, 0));
		expect(lines.find((line) => line.includes(",47,47,"))).toContain(",withdrawn,2023-03-05,");
		const [toll] = film.tolls;
		if (!toll) throw new Error("The fixture has no toll.");
		expect(csvLedger({ ...film, tolls: [{ ...toll, whom: "=1+1" }] })).toContain(",'=1+1,");
	});
});
