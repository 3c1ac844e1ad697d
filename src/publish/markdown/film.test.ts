import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../../../test/golden.js";
import { films, text } from "../../../test/material/any.js";
import { film } from "../../../test/material/port-selim.js";
import { address, escaped } from "./escape.js";
import { markdownFilm } from "./film.js";

/** What is left of Markdown when what shows as itself is taken out: escaped signs, entities, and the comment that shows nothing. */
const raw = (markdown: string) =>
	markdown
		.replace(/\\[!-/:-@[-`{-~]/gu, "\u0001")
		.replace(/&(?:amp|lt);/gu, "\u0001")
		.replaceAll("<!-- -->", "\u0000");

describe("text in Markdown", () => {
	it.each([
		["# heading", "\\# heading"],
		["- item", "\\- item"],
		["+ item", "\\+ item"],
		["1. first", "1\\. first"],
		["2022) x", "2022\\) x"],
		["=====", "\\====="],
		["a *b* _c_ `d` ~~e~~", "a \\*b\\* \\_c\\_ \\`d\\` \\~\\~e\\~\\~"],
		["[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"],
		["![a](http://b.example/c.png)", "!\\[a\\](http<!-- -->://b.example/c.png)"],
		["<script>alert(1)</script>", "&lt;script\\>alert(1)&lt;/script\\>"],
		["&lt;b&gt;", "&amp;lt;b&amp;gt;"],
		["a | b", "a \\| b"],
		["$x$", "\\$x\\$"],
		["www.example.org", "www<!-- -->.example.org"],
		["@somebody, #12, GH-3", "@<!-- -->somebody, #<!-- -->12, GH-<!-- -->3"],
		[":smile: at 12:30:15", ":<!-- -->smile: at 12:30:15"],
		["two\n\n# lines\u2028> three", "two # lines \\> three"],
		["a\\", "a\\\\"],
		["“Plain” words — and 8,000 of them.", "“Plain” words — and 8,000 of them."],
	])("%j", (given, set) => expect(escaped(given)).toBe(set));

	it("makes nothing, whatever it is", () =>
		fc.assert(
			fc.property(text, (t) => {
				const left = raw(escaped(t));
				expect(left).not.toMatch(/[\\`*_[\]<>|~$&\n\r]/u);
				expect(left).not.toMatch(/^(?:[#+=-]|\d+[.)])|[a-z]:\/\/|@[\p{L}\p{N}]/u);
			}),
			{ numRuns: 500 },
		));

	it.each([
		["https://a.example/b?c=d&e", "https://a.example/b?c=d&e"],
		["https://a.example/b(c)", "https://a.example/b%28c%29"],
		["javascript:alert(1)", null],
		["https://a.example/ b", null],
		["https://a.example/>", null],
		["data:text/html,x", null],
		[null, null],
	])("the address %j is %j", (url, set) => expect(address(url)).toBe(set));
});

describe("the film in Markdown", () => {
	it("is the golden one", () => golden("port-selim.md", markdownFilm(film)));

	it("has no HTML, no link but those to the documents, and no control character", () =>
		fc.assert(
			fc.property(films, (f) => {
				const markdown = markdownFilm(f);
				expect(markdown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
				expect(raw(markdown)).not.toMatch(/<|\[(?!.*\]\(https?:)/u);
				const headings = markdown.split("\n").filter((line) => line.startsWith("# "));
				expect(headings).toHaveLength(1);
			}),
			{ numRuns: 100 },
		));
});
