import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breaks } from "./breaks.js";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const reference = (text: string) => [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);

describe("breaks", () => {
	it.each<[string, string]>([
		["It rained. He left.", "It rained. |He left."],
		["He said (so.) She went", "He said (so.) |She went"],
		["at 5 p.m. on Sunday", "at 5 p.m. on Sunday"],
		["Is it? Yes! no", "Is it? |Yes! |no"],
		["one\r\ntwo\nthree", "one\r\n|two\n|three"],
	])("%j", (text, cut) => {
		const ends = breaks(text, 0, text.length) ?? [];
		expect(ends.map((to, i) => text.slice(ends[i - 1] ?? 0, to)).join("|")).toBe(cut);
	});

	it("are those of the platform's segmenter, or none are told", () => {
		const sign = fc.constantFrom(..."aZ7é À.!?,;:-–—…’”“\"'()[]{}«» \t\n\r\u00a0$%&*+/=@^_`|~§°£€•\u00ad\u2028жب");
		const piece = fc.oneof(
			sign,
			sign,
			sign,
			fc.constantFrom(". ", "? ", "p.m. ", "U.S. ", "...", ' "', ".” "),
			fc.string({ unit: "binary", maxLength: 2 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
				const text = pieces.join("");
				const found = breaks(text, 0, text.length);
				if (found !== null && text !== "") expect(found).toEqual(reference(text));
			}),
			{ numRuns: 5000 },
		);
	});

	it("tells most texts without the segmenter", () => {
		expect(breaks("“Nobody came,” she said — not even José, €5 … or 10:30. Then", 0, 59)).not.toBeNull();
	});
});
