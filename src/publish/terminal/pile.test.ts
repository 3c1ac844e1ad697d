import { describe, expect, it } from "vitest";
import { golden } from "../../../test/golden.js";
import { texts } from "../../../test/material/port-selim.js";
import { document } from "../../core/document.js";
import type { Pile } from "../json/pile.js";
import { terminalNames } from "./names.js";
import { terminalPile } from "./pile.js";

const documents = Object.entries(texts).map(([id, text]) =>
	document({ id, text, source: id.startsWith("l") ? null : `The ${id}` }),
);
const pile: Pile = {
	stories: [
		{ id: "s1", documents: ["harbour-post.html", "radio-delta.txt", "northern-wire.jsonl#1", "evening-mail.txt"] },
		{ id: "s2", documents: ["letter.txt"] },
	],
	copies: [
		{ kind: "copy", documents: ["northern-wire.jsonl#1", "evening-mail.txt"], overlap: 0.987, credit: "Northern Wire" },
		{ kind: "derived", documents: ["coast-daily.txt", "weekly.txt"], overlap: 0.31, credit: null },
	],
};
const look = { width: 80, colour: false };

describe("a sorted pile in a terminal", () => {
	it("is the golden one", () => golden("pile-80.txt", terminalPile(pile, documents, look)));
	it("is a line where it is empty", () =>
		expect(terminalPile({ stories: [], copies: [] }, [], look)).toBe("0 documents · 0 stories · 0 groups of copies\n"));
});

describe("compared names in a terminal", () => {
	it.each([
		[true, "Anna Berg = A. Berg  0.93  the same surname and initial\n"],
		[false, "Anna Berg ≠ A. Berg  0.93  the same surname and initial\n"],
	])("the same: %s", (same, line) => {
		const given = { left: "Anna\u202e Berg", right: "A. Berg" };
		expect(terminalNames({ given, score: 0.934, same, because: "the same surname and initial" }, look)).toBe(line);
	});
});
