import { describe, expect, it } from "vitest";
import { columnsOf } from "./console.js";

describe("the columns of a terminal", () => {
	it.each([
		[{ columns: 120 }, 120],
		[{ columns: 0 }, null],
		[null, null],
	])("of %j are %j", (terminal, columns) => expect(columnsOf(terminal)).toBe(columns));
});
