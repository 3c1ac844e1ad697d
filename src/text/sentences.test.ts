import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abbreviations, closers, hours, openers } from "../lang/en/abbreviations.js";
import { sentences } from "./sentences.js";

const rules = { locale: "en", abbreviations: new Set<string>() };

describe("sentences", () => {
	const english = { locale: "en", abbreviations, closers, hours, openers };
	it.each([
		"It began at 5 p.m.| The town was quiet.",
		"It began at 5 p.m. Monday and ended at noon.",
		"It began at 5 p.m. Eastern time.",
		"He went to the U.S.| They will, however, return.",
		"Many Flee The U.S. As Winter Comes",
		"Gen. The did not come.",
		"The U.S. Army left.",
		"Ten left at 9 a.m.| “We are tired,” she said.",
		"Witness A. Then left.",
		"“Go!” he said.| (It was late.)",
		"Nine lost their lives.| 74 people were hurt.",
		"The mayor left.| 200 men stayed at Gate No. 12 near the river.",
		"The gate fell ▶ now.| 30 boys ran.",
		"It cost approx. 300 dinars, see fig. 3 and vol. 7.",
		"Really?| “Yes.”| He left … and came back.",
	])("%s", (marked) => {
		const text = marked.replaceAll("|", "");
		const found = sentences(text, { start: 0, end: text.length }, english).map((s) => text.slice(s.start, s.end));
		expect(found).toEqual(marked.split("|").map((s) => s.trim()));
	});
});

describe("sentences of a long paragraph", () => {
	const parts = [
		"Town. ",
		"port ",
		"“No,” ",
		"said he? ",
		"U.S. ",
		"€3.5 ",
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
