import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyser } from "./syntax/model.js";
import { bitsByWord, byLanguage, byWord, vocabulary } from "./words.js";

const listed = vocabulary({
	verbs: new Set(["said", "told"]),
	phrases: ["in charge", { forms: new Map([["who", ["whom"]]]) }],
	pattern: /never/u,
});
const { sentence } = analyser(readFileSync("data/en/syntax.bin"), null, listed);
const cut = (text: string) => sentence(text, { start: 0, end: text.length });

describe("words", () => {
	it("numbers every word of lists, of keys and of phrases", () => {
		for (const word of ["said", "told", "in", "charge", "who", "whom", "forms"])
			expect(listed.numbers.has(word)).toBe(true);
		expect(listed.numbers.has("never")).toBe(false);
		expect(listed.numbers.has("in charge")).toBe(false);
		expect(new Set(listed.numbers.values()).size).toBe(listed.size);
	});

	it("gives one number to one folded word, in a list or not", () => {
		const [a, b, c, d] = cut("Said said Wexford wexford").map((t) => t.word);
		expect([a, b]).toEqual([listed.numbers.get("said"), listed.numbers.get("said")]);
		expect(c).toBe(d);
		expect(c).toBeGreaterThanOrEqual(listed.size);
	});

	it("tells lists apart by bits, also for words that stand in no list of the language", () => {
		const bits = bitsByWord(listed, [
			[["said", "wexford"], 1],
			[new Set(["told", "said"]), 2],
		]);
		expect(cut("Wexford said he told nobody").map(bits)).toEqual([1, 3, 0, 2, 0]);
	});

	it("keeps what a function of words gave", () => {
		const asked: string[] = [];
		const length = byWord(listed, (norm) => {
			asked.push(norm);
			return norm.length;
		});
		expect(cut("Said Wexford said wexford").map(length)).toEqual([4, 7, 4, 7]);
		expect(asked).toEqual(["said", "wexford"]);
	});

	it("gives what was made of the right word, however many there are", () => {
		const self = byWord(listed, (norm) => norm);
		for (let i = 0; i < 40_000; i++) {
			const [token] = cut(`w${i}x`);
			if (token && self(token) !== token.norm) throw new Error(`${token.norm}: ${self(token)}`);
		}
		expect(cut("Said w5x w39999x").map(self)).toEqual(["said", "w5x", "w39999x"]);
	});

	it("makes what is of a language once", () => {
		let made = 0;
		const of = byLanguage((language: { code: string }) => `${language.code}${++made}`);
		const [a, b] = [{ code: "a" }, { code: "b" }];
		expect([of(a), of(a), of(b), of(a)]).toEqual(["a1", "a1", "b2", "a1"]);
	});
});
