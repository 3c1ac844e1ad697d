import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "./sentences.js";

const rules = { locale: "en", abbreviations: new Set<string>() };

describe("sentences of a long paragraph", () => {
	const parts = [
		"Town. ",
		"port ",
		"“No,” ",
		"said he? ",
		"U.S. ",
		"3.5 ",
		"(and) ",
		"… ",
		"\n",
		"é",
		"\u0301",
		"Ends!” ",
		"警察。",
	];
	it("are those that the segmenter finds in the whole", () => {
		const whole = new Intl.Segmenter("en", { granularity: "sentence" });
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...parts), { minLength: 3000, maxLength: 5000 }), (list) => {
				const text = list.join("");
				// Where no two segments are joined, each border of a sentence is one of a segment.
				const borders = new Set([...whole.segment(text)].map((s) => s.index));
				const found = sentences(text, { start: 0, end: text.length }, rules);
				for (const { start } of found) {
					const before = text.slice(0, start);
					expect(borders.has(before.trimEnd() === "" ? 0 : start)).toBe(true);
				}
				expect(
					found
						.map((s) => text.slice(s.start, s.end))
						.join("")
						.replace(/\s/gu, ""),
				).toBe(text.replace(/\s/gu, ""));
			}),
			{ numRuns: 10 },
		);
	});
	it("may be one", () => {
		const text = `${"port ".repeat(9000)}town.`;
		expect(sentences(text, { start: 0, end: text.length }, rules)).toEqual([{ start: 0, end: text.length }]);
	});
	it("take no longer than they are long", { timeout: 20_000 }, () => {
		const text = "“No,” said Anna Kerrin. ".repeat(60_000);
		expect(sentences(text, { start: 0, end: text.length }, rules)).toHaveLength(60_000);
	});
});
