import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bytes, Writer } from "./bytes.js";
import { type Choices, readChoices, writeChoices } from "./choices.js";
import { hashed, seen } from "./hash.js";
import { classOf, readLexicon, writeLexicon } from "./lexicon.js";
import { cellsOf, readWeights, writeWeights } from "./weights.js";

describe("weights", () => {
	it("come back from a file as they went in", () => {
		const cell = fc.tuple(fc.nat(cellsOf(10) - 1), fc.integer({ min: -127, max: 127 }));
		fc.assert(
			fc.property(fc.array(cell), (list) => {
				const cells = new Int8Array(cellsOf(10));
				for (const [at, w] of list) cells[at] = w;
				const writer = new Writer();
				writeWeights(writer, 10, cells);
				expect(readWeights(new Bytes(writer.done()))).toEqual({ mask: 1023, cells });
			}),
		);
	});
});

describe("choices", () => {
	it("come back from a file as they went in", () => {
		const choices: Choices = {
			sets: [[0, 1, 2], [1]],
			words: new Map([
				[7, 1],
				[1 << 25, 0],
			]),
			kinds: new Map([[0, 1]]),
		};
		const writer = new Writer();
		writeChoices(writer, choices);
		expect(readChoices(new Bytes(writer.done()))).toEqual(choices);
	});
});

describe("hashed", () => {
	it("tells features apart by place and by what they saw", () => {
		const of = seen(300);
		for (let k = 0; k < 300; k++) {
			of.a[k] = k % 3;
			of.b[k] = k % 2;
		}
		const keys = new Int32Array(300);
		hashed(of, 300, keys);
		expect(new Set(keys).size).toBe(300);
		const again = new Int32Array(300);
		of.b[299] = 7;
		hashed(of, 300, again);
		expect([...again.keys()].filter((k) => keys[k] !== again[k])).toEqual([299]);
	});
});

describe("lexicon", () => {
	it("knows the classes of its words, and of parts of words", () => {
		const words = new Map([
			["harbour", 3],
			["quiet", 255],
			["é", 1],
		]);
		const writer = new Writer();
		writeLexicon(writer, words);
		const lexicon = readLexicon(new Bytes(writer.done()));
		for (const [word, c] of words) expect(classOf(lexicon, word)).toBe(c);
		expect(classOf(lexicon, "harbours")).toBe(0);
		expect(classOf(lexicon, "harbours", 0, 7)).toBe(3);
	});
});
