import { expect, it } from "vitest";
import { layout as words } from "../../lang/en/layout/index.js";
import { notes } from "./notes.js";
import { turns } from "./turns.js";

const lines = (text: string) => {
	const found: { start: number; end: number }[] = [];
	for (const m of text.matchAll(/[^\n]+/gu)) found.push({ start: m.index, end: m.index + m[0].length });
	return found;
};

it("takes for notes what the text refers to by its mark", () => {
	const text = "They were beaten in the cellar.[1]\n[1] Interview, Norton, 4 May.\n[2] Nobody refers to this.";
	expect([...notes(text, lines(text))]).toEqual([text.indexOf("[1] Interview")]);
});

it("takes numbered paragraphs for none", () => {
	const text = "(a) They were beaten.\n(b) They were let go.";
	expect(notes(text, lines(text)).size).toBe(0);
});

it("knows the turns of an interview by two questions and two answers", () => {
	const text = "Q: Who came?\nA: Two men.\nQ: When?\nA: At noon.";
	const found = turns(text, lines(text), words);
	expect(found.asked.size).toBe(2);
	expect([...found.answered.values()]).toEqual([3, 3]);
	const one = "Q: Who came?\nA: Two men.";
	expect(turns(one, lines(one), words).asked.size).toBe(0);
});
