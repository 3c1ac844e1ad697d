import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clitics } from "../../lang/en/clitics.js";
import { tokens } from "../tokens.js";
import { analyser } from "./model.js";

const file = readFileSync(new URL("../../../data/en/syntax.bin", import.meta.url));
const analyse = analyser(file);
const read = (text: string) => analyse(tokens(text, { start: 0, end: text.length }, clitics));

describe("analyser", () => {
	it.each<[string, string]>([
		["The minister said on Monday that 26 people were killed.", "DT NN VBD IN NNP IN CD NNS VBD VBN ."],
		["Protesters stormed the city hall on Wednesday.", "NNS VBD DT NN NN IN NNP ."],
		["Troops haven't left Orlava yet.", "NNS VBP RB VBN NNP RB ."],
		["She has denied it.", "PRP VBZ VBN PRP ."],
		["They opened fire and several officers were wounded", "PRP VBD NN CC JJ NNS VBD VBN"],
		["The mayor's office must answer.", "DT NN POS NN MD VB ."],
	])("%s", (text, fine) => {
		expect(
			read(text)
				.map((t) => t.fine)
				.join(" "),
		).toBe(fine);
	});

	it("keeps spans and words as they came", () => {
		const words = tokens("He left.", { start: 0, end: 8 }, clitics).map((w) => ({ ...w, in: "title" as const }));
		expect(analyse(words).map(({ start, end, in: where }) => [start, end, where])).toEqual([
			[0, 2, "title"],
			[3, 7, "title"],
			[7, 8, "title"],
		]);
	});

	it("says what is wrong with a file that is none", () => {
		expect(() => analyser(new Uint8Array(3))).toThrow(/train\.ts/u);
		expect(() => analyser(new Uint8Array(100))).toThrow(/train\.ts/u);
		expect(() => analyser(file.subarray(0, file.length >> 1))).toThrow(/train\.ts/u);
	});

	it("reads any text, and the same text twice the same", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
				const first = read(text);
				expect(read(text)).toEqual(first);
				expect(analyser(file)(first)).toEqual(first);
			}),
			{ numRuns: 20 },
		);
	});
});
