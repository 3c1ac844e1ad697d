import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { text as any } from "../../../test/material/any.js";
import { plain } from "../plain.js";
import { ink } from "./ink.js";
import { columns, page, table, wrap } from "./lines.js";

const { quiet, strong } = ink(true);

describe("lines", () => {
	it.each([
		["plain words", 11, ["plain words"]],
		["plain words", 10, ["plain", "words"]],
		["one  two", 20, ["one  two"]],
		["abcdefghij", 4, ["abcd", "efgh", "ij"]],
		["from-day-to-day.txt", 9, ["from-day-", "to-", "day.txt"]],
		["漢字かな", 4, ["漢字", "かな"]],
		["a\u00a0b c", 4, ["a\u00a0b", "c"]],
		["", 10, [""]],
	])("%j in %d", (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

	it("are as wide as the package says that measures what is not told by a look", () => {
		for (let code = 0x20; code < 0x3000; code++) {
			const text = `a${String.fromCharCode(code)}b`;
			if (/[^\p{Cs}\p{Cc}]/u.test(text.charAt(1))) expect([code, columns(text)]).toEqual([code, stringWidth(text)]);
		}
	});

	it("hang", () => expect(wrap("one two three", 9, " ● ")).toEqual([" ● one", "   two", "   three"]));
	it("close styles at their end and open them again", () =>
		expect(wrap(quiet("one two"), 4)).toEqual(["\u001b[2mone\u001b[22m", "\u001b[2mtwo\u001b[22m"]));
	it("keep two styles apart", () =>
		expect(wrap(`${strong("one")} ${quiet("two")}`, 20)).toEqual(["\u001b[1mone\u001b[22m \u001b[2mtwo\u001b[22m"]));
	it("are set in columns", () =>
		expect(
			table(
				[
					["1", "one two"],
					["12", "three"],
				],
				[{ width: 3, align: "right" }, { width: 5 }],
				" ",
			),
		).toEqual(["   1  one", "      two", "  12  three"]));
	it("make a page without double gaps and trailing spaces", () =>
		expect(page(["", "a ", "", "", "b", ""])).toBe("a\n\nb\n"));

	it("never exceed their width and lose nothing but spaces", () =>
		fc.assert(
			fc.property(any, fc.integer({ min: 4, max: 60 }), (given, width) => {
				const text = plain(given);
				const lines = wrap(text, width);
				for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
				expect(lines.join("").replace(/ /gu, "")).toBe(text.replace(/ /gu, ""));
				const styled = wrap(quiet(text), width).map((line) => line.replace(/\u001b\[\d+m/gu, ""));
				expect(styled).toEqual(lines);
			}),
			{ numRuns: 300 },
		));

	it.each(["“", "\ufffd", "a", "漢", "🧑‍🚒", "e\u0301"])("take a run of 20,000 of %s", (sign) => {
		const lines = wrap(sign.repeat(20_000), 80);
		expect(lines.join("")).toBe(sign.repeat(20_000));
	}, 20_000);
});
