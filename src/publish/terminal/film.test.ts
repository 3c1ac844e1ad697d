import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../../../test/golden.js";
import { films } from "../../../test/material/any.js";
import { film } from "../../../test/material/port-selim.js";
import type { Film } from "../../core/film.js";
import { terminalFilm } from "./film.js";
import { columns } from "./lines.js";

const widths = fc.constantFrom(20, 40, 60, 80, 100, 200);
const style = /\u001b\[(?:1|2|9|22|29|31|33|39)m/gu;

describe("the film in a terminal", () => {
	it.each([60, 80, 120])("is the golden one at %d columns", (width) =>
		golden(`port-selim-${width}.txt`, terminalFilm(film, { width, colour: false })));
	it("is the golden one with colour", () =>
		golden("port-selim-80-colour.txt", terminalFilm(film, { width: 80, colour: true })));

	it("says with colour what it says without", () =>
		fc.assert(
			fc.property(films, widths, (f, width) => {
				const plain = terminalFilm(f, { width, colour: false });
				expect(terminalFilm(f, { width, colour: true }).replace(style, "")).toBe(plain);
			}),
			{ numRuns: 50 },
		));

	it("keeps to its columns and lets no control character of a document through", () =>
		fc.assert(
			fc.property(films, widths, (f, width) => {
				const text = terminalFilm(f, { width, colour: false });
				expect(text).not.toMatch(/[\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
				expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
				for (const line of text.split("\n"))
					expect(columns(line)).toBeLessThanOrEqual(Math.max(40, Math.min(100, width)));
			}),
			{ numRuns: 100 },
		));

	it("is the same twice", () =>
		fc.assert(
			fc.property(films, (f) => {
				const look = { width: 80, colour: false };
				expect(terminalFilm(f, look)).toBe(terminalFilm(structuredClone(f), look));
			}),
			{ numRuns: 20 },
		));

	it("says so where nothing could be told", () => {
		const empty: Film = {
			...film,
			entries: [],
			claims: [],
			tolls: [],
			phases: [],
			measures: [],
			media: [],
			actors: [],
			places: [],
		};
		expect(terminalFilm(empty, { width: 80, colour: false })).toContain("Nothing in these documents could be told.");
	});
});
