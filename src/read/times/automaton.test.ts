import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import { automaton, firstCode } from "./automaton.js";
import { lexicon } from "./lexicon.js";
import { type Alphabet, parse } from "./notation.js";

const codes = (text: string) => [...text].map((c) => firstCode + c.charCodeAt(0));
const chars = (text: string) => codes(text).map((c) => String.fromCharCode(c));
const letters: Alphabet = { classOf: chars, word: (text) => chars(text).slice(0, 1) };

describe("the automaton", () => {
	const patterns = ["a b? c", "a (b | c)* d", "(?<= x) b [cd]", "a _ _"];
	const made = automaton(
		patterns.map((p) => parse(p, letters).pattern),
		patterns,
	);

	it.each<[string, [number, number][]]>([
		[
			"abc",
			[
				[0, 3],
				[3, 3],
			],
		],
		[
			"acbdx",
			[
				[1, 4],
				[3, 3],
				[0, 2],
			],
		],
		["bd", [[2, 2]]],
		["ca", []],
	])("names for %s the rules that can match, by the most that they can take", (text, wanted) =>
		expect(made.candidates(codes(text), 0).map((c) => [c.rule, c.most])).toEqual(wanted));

	it("leaves out no rule of English that matches, nor takes one for shorter than it is", () => {
		const english = loadEnglish();
		const { sentence: read } = english;
		const known = lexicon(english);
		const words =
			"on the 4th of March 2022 , Friday that evening two days later 10:30 p.m. last week since I 1990s BC . an hour ago in early next".split(
				" ",
			);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), (list) => {
				const text = list.join(" ");
				const sentence = read(text, { start: 0, end: text.length });
				const of = sentence.map((t) => known.code(t, false));
				const string = String.fromCharCode(...of);
				for (let at = 0; at < of.length; at++) {
					const most = new Map(known.automaton.candidates(of, at).map((c) => [c.rule, c.most]));
					known.runners.forEach(({ pattern }, rule) => {
						pattern.lastIndex = at;
						if (pattern.test(string)) expect(most.get(rule) ?? 0).toBeGreaterThanOrEqual(pattern.lastIndex - at);
					});
				}
			}),
			{ numRuns: 30 },
		);
	});
});
