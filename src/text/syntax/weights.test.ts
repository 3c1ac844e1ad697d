import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bytes, Writer } from "./bytes.js";
import { key } from "./hash.js";
import { classOf, readLexicon, writeLexicon } from "./lexicon.js";
import { add, readWeights, writeWeights } from "./weights.js";

describe("weights", () => {
	it("come back from a file as they went in, and nothing else does", () => {
		const row = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -127, max: 127 })), {
			minLength: 1,
			maxLength: 9,
		});
		fc.assert(
			fc.property(fc.dictionary(fc.integer({ min: 1, max: (1 << 28) - 1 }).map(String), row), (rows) => {
				const list = Object.entries(rows)
					.map(([k, entries]) => ({ key: Number(k), entries: entries.flatMap(([c, w]) => [c, w & 255]) }))
					.sort((a, b) => a.key - b.key);
				const writer = new Writer();
				writeWeights(writer, 10, list);
				const weights = readWeights(new Bytes(writer.done()));
				for (const [k, entries] of Object.entries(rows)) {
					const scores = new Int32Array(10);
					add(weights, Int32Array.of(Number(k)), 1, scores);
					const expected = new Int32Array(10);
					for (const [c, w] of entries) expected[c] = (expected[c] ?? 0) + w;
					expect(scores).toEqual(expected);
				}
				const unknown = key(250, list.length);
				const scores = new Int32Array(10);
				if (!(unknown in rows)) add(weights, Int32Array.of(unknown), 1, scores);
				expect(scores).toEqual(new Int32Array(10));
			}),
		);
	});
});

describe("lexicon", () => {
	it("knows the classes of its words", () => {
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
	});
});
