import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "../../../test/material/cpu.js";
import { clitics } from "../../lang/en/clitics.js";
import { type Token, tokens } from "../tokens.js";
import { analyser } from "./model.js";

const file = readFileSync(new URL("../../../data/en/syntax.bin", import.meta.url));
const { analyse, sentence } = analyser(file, clitics);
const again = analyser(file);
const read = (text: string) => analyse(tokens(text, { start: 0, end: text.length }, clitics));

/** All that is known of the words: trees are made when they are asked for. */
const told = (words: readonly Token[]) =>
	words.map(({ start, end, text, norm, tag, fine, head, rel }) => [start, end, text, norm, tag, fine, head, rel]);

describe("analyser", () => {
	it.each<[string, string]>([
		["The minister said on Monday that 26 people were killed.", "DT NN VBD IN NNP IN CD NNS VBD VBN ."],
		["Protesters stormed the city hall on Wednesday.", "NNS VBD DT NN NN IN NNP ."],
		["Troops haven't left Orlava yet.", "NNS VBP RB VBN NNP RB ."],
		["She has denied it.", "PRP VBZ VBN PRP ."],
		["They opened fire and several officers were wounded", "PRP VBD NN CC JJ NNS VBD VBN"],
		["The mayor's office must resign.", "DT NN POS NN MD VB ."],
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

	/** Each word with its head and relation. */
	const tree = (text: string) => {
		const found = read(text);
		return found.map((t) => `${t.text}>${t.rel}>${found[t.head ?? -1]?.text ?? ""}`).join(" ");
	};

	it.each<[string, string]>([
		["The minister resigned.", "The>det>minister minister>nsubj>resigned resigned>root> .>punct>resigned"],
		[
			"Soldiers killed two people.",
			"Soldiers>nsubj>killed killed>root> two>nummod>people people>obj>killed .>punct>killed",
		],
		[
			"She said that he was arrested.",
			"She>nsubj>said said>root> that>mark>arrested he>nsubj:pass>arrested was>aux:pass>arrested arrested>ccomp>said .>punct>said",
		],
	])("%s", (text, expected) => {
		expect(tree(text)).toBe(expected);
	});

	it("makes a tree of any words: one root, every head reached from it", () => {
		const word = fc.oneof(
			fc.constantFrom(
				"the",
				"said",
				"(",
				")",
				'"',
				",",
				".",
				"that",
				"Minister",
				"of",
				"killed",
				"12",
				"’s",
				"-",
				"and",
			),
			fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
		);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
				const found = read(words.join(" "));
				if (found.length === 0) return;
				expect(found.filter((t) => t.head === -1).map((t) => t.rel)).toEqual(["root"]);
				for (const token of found) {
					let at = token.head ?? -1;
					let steps = 0;
					while (at >= 0 && steps++ <= found.length) at = found[at]?.head ?? -1;
					expect(steps).toBeLessThanOrEqual(found.length);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it.each([", ", "( ", "a ", "said ", "A. ", '" ', "of the ", "that "])("is linear in a run of %s", (unit) => {
		const before = cpuTime();
		expect(read(unit.repeat(20000 / unit.length)).length).toBeGreaterThan(1000);
		expect(cpuTime() - before).toBeLessThan(2000);
	});

	it("makes the same trees in whatever order they are asked for", () => {
		const text = 'The minister, who had fled (twice), said on Monday that six "guards" were killed and 12 injured.';
		const other = "“Nobody came,” she said. ".repeat(3);
		const first = told(read(text));
		const late = read(text);
		const apart = read(other);
		const backwards = told(read(other));
		for (let i = late.length - 1; i >= 0; i--)
			expect([late[i]?.rel, apart[i % apart.length]?.rel]).toEqual([first[i]?.[7], backwards[i % apart.length]?.[7]]);
		expect(told(late)).toEqual(first);
	});

	it("makes trees of words whose forms were forgotten", () => {
		const text = "The minister said that two guards were killed.";
		const [first, late] = [told(read(text)), read(text)];
		for (let i = 0; i < 40_000; i++) tokens(`w${i}x`, { start: 0, end: 7 }, clitics);
		expect(told(late)).toEqual(first);
	});

	it("reads any text, and the same text twice the same", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
				const first = read(text);
				expect(told(read(text))).toEqual(told(first));
				expect(told(again.analyse(first))).toEqual(told(first));
				expect(told(sentence(text, { start: 0, end: text.length }))).toEqual(told(first));
			}),
			{ numRuns: 20 },
		);
	});
});
