import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../../../test/golden.js";
import { readings } from "../../../test/material/any.js";
import { read, reading } from "../../../test/material/reading.js";
import { columns } from "./lines.js";
import { terminalReading } from "./reading.js";

describe("a reading in a terminal", () => {
	it.each([60, 80])("is the golden one at %d columns", (width) =>
		golden(`reading-${width}.txt`, terminalReading(reading, read, { width, colour: false })));

	it("keeps to its columns, lets no control character through, and says the same with colour", () =>
		fc.assert(
			fc.property(readings, fc.constantFrom(40, 80), ({ reading, document }, width) => {
				const text = terminalReading(reading, document, { width, colour: false });
				expect(text).not.toMatch(/[\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
				expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
				for (const line of text.split("\n")) expect(columns(line)).toBeLessThanOrEqual(width);
				const coloured = terminalReading(reading, document, { width, colour: true });
				expect(coloured.replace(/\u001b\[\d+m/gu, "")).toBe(text);
			}),
		));
});
