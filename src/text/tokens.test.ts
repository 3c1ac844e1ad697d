import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "../../test/material/cpu.js";
import { bare } from "./fold.js";
import { pattern, tokens, type Word } from "./tokens.js";

const clitics = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const cut = (text: string) => tokens(text, { start: 0, end: text.length }, clitics).map((t) => t.text);

describe("tokens", () => {
	it.each<[string, string]>([
		["The minister's aide didn't answer.", "The|minister|'s|aide|did|n't|answer|."],
		["He can’t come, she won’t.", "He|ca|n’t|come|,|she|wo|n’t|."],
		["the miners' strike", "the|miners|'|strike"],
		["U.S. troops left at 5 p.m. on Sunday.", "U.S.|troops|left|at|5|p.m.|on|Sunday|."],
		["a well-known U.N.-backed plan", "a|well|-|known|U.N.|-|backed|plan"],
		["3,000 people, 10:30, 4.5%, $1.2bn", "3,000|people|,|10:30|,|4.5|%|,|$|1.2bn"],
		["in the 1990s, on the 5th, COVID19 and G20", "in|the|1990s|,|on|the|5th|,|COVID19|and|G20"],
		["See https://example.org/a?b=1, or www.example.com.", "See|https://example.org/a?b=1|,|or|www.example.com|."],
		["@desk_one says #OpenRoad again", "@desk_one|says|#OpenRoad|again"],
		["Well :-) he came 🙂 too", "Well|:-)|he|came|🙂|too"],
		["(see: page 3)", "(|see|:|page|3|)"],
		["Wait... what -- now…", "Wait|...|what|--|now|…"],
		["an e-mail by news.example.com", "an|e|-|mail|by|news|.|example.com"],
		["O'Neill and d’Alba", "O'Neill|and|d’Alba"],
		["cafe\u0301 naïve", "cafe\u0301|naïve"],
	])("%s", (text, words) => {
		expect(cut(text).join("|")).toBe(words);
	});

	it("gives spans of the text that it is handed", () => {
		const text = "Before. She didn’t say. After.";
		const found = tokens(text, { start: 8, end: 23 }, clitics);
		expect(found.map((t) => text.slice(t.start, t.end))).toEqual(found.map((t) => t.text));
		expect(found.map((t) => t.norm)).toEqual(["she", "did", "n't", "say", "."]);
	});

	/** The words by the pattern alone. */
	const reference = (text: string, start: number, end: number): Word[] =>
		[...text.slice(start, end).matchAll(new RegExp(pattern.source, "gu"))].flatMap((m) => {
			const at = clitics.exec(m[0])?.index ?? 0;
			const cuts = at > 0 ? [0, at, m[0].length] : [0, m[0].length];
			return cuts.slice(1).map((to, i) => {
				const from = cuts[i] ?? 0;
				const word = m[0].slice(from, to);
				return { start: start + m.index + from, end: start + m.index + to, text: word, norm: bare(word) };
			});
		});

	const piece = fc.oneof(
		fc.constantFrom(..."aZ8.,:;'’ʼ-=@#)(DPo/_%–“”…éÉжИ\u0301\u00ad\u200d\u00a0\ufeff\u2028ⅧД9ª²©☺\ufe0f🙂🇺🇸\n"),
		fc.constantFrom(
			"http://",
			"www.",
			"wW",
			"don't",
			"n’t",
			"U.S.",
			"p.m",
			"site.com",
			".co.uk",
			"1,000",
			"5.5",
			"1990s",
			"8)",
			":-)",
			"..",
			"--",
			"it's",
			"the",
			"O'",
		),
		fc.string({ unit: "grapheme", maxLength: 4 }),
		fc.string({ unit: "binary", maxLength: 4 }),
		fc.string({ unit: "binary-ascii", maxLength: 4 }),
	);
	it("finds what the pattern finds in any text", () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(5), fc.nat(5), (pieces, cutStart, cutEnd) => {
				const text = pieces.join("");
				const start = Math.min(cutStart, text.length);
				const end = Math.max(start, text.length - cutEnd);
				expect(tokens(text, { start, end }, clitics)).toEqual(reference(text, start, end));
			}),
			{ numRuns: 3000 },
		);
	});

	it.each([
		"7",
		",",
		"A",
		"A.",
		"'",
		"https://",
		"a'",
		"#",
		"-",
		".",
		":-)",
		"1,",
		"x.com",
	])("stays linear on 50,000 of %s", (unit) => {
		const text = unit.repeat(50000 / unit.length);
		const before = cpuTime();
		tokens(text, { start: 0, end: text.length }, clitics);
		expect(cpuTime() - before).toBeLessThan(1000);
	});
});
