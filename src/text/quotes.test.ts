import { describe, expect, it } from "vitest";
import { quotes } from "./quotes.js";

describe("quotes", () => {
	it.each<[string, string]>([
		["“We left,” she said, “at noon.”", "“We left,”|“at noon.”"],
		['He said "no" twice.', '"no"'],
		["«Nous partons», “they said”", "«Nous partons»|“they said”"],
		["the miners’ strike and ‘the other one’ too", "‘the other one’"],
		["„Wir gehen“, he said", "„Wir gehen“"],
		["It’s the ’90s", ""],
		["“It goes on", "“It goes on"],
		['5" of snow', ""],
		["“outer ‘inner’ outer”", "“outer ‘inner’ outer”"],
	])("%s", (text, found) => {
		const all = quotes(text, { start: 0, end: text.length });
		expect(all.map((q) => text.slice(q.start, q.end)).join("|")).toBe(found);
		for (const { inner, start, end, open } of all)
			expect([inner.start, inner.end]).toEqual([start + 1, end - (open ? 0 : 1)]);
	});
});
