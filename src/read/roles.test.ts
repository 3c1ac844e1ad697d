import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { page } from "./page.js";
import { phraseOf, rolesOf, treeOf } from "./roles.js";

const english = loadEnglish();

function rolesIn(text: string, word: string) {
	const [sentence] = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], english).sentences;
	const tokens = sentence?.tokens ?? [];
	const tree = treeOf(tokens);
	if (!tree) throw new Error("no tree");
	const roles = rolesOf(
		tokens,
		tree,
		tokens.findIndex((t) => t.norm === word),
	);
	const words = (heads: readonly number[]) =>
		phraseOf(tokens, tree, heads)
			.sort((a, b) => a - b)
			.map((i) => tokens[i]?.norm)
			.join(" ");
	return { objects: words(roles.objects), subjects: words(roles.subjects), minor: roles.minor };
}

describe("roles", () => {
	it.each([
		["The miners stormed the town hall.", "stormed", "the miners", "the town hall", false],
		["The town hall was stormed by miners.", "stormed", "by miners", "the town hall", false],
		["The council agreed to lower the fare.", "lower", "the council", "the fare", false],
		["The miners who attacked the palace were arrested.", "attacked", "the miners", "the palace", true],
	])("%s (%s)", (text, word, subjects, objects, minor) => {
		expect(rolesIn(text, word)).toEqual({ objects, subjects, minor });
	});

	it("holds for any tree, and where there is none", () => {
		const token = { start: 0, end: 1, text: "a", norm: "a", tag: "VERB", fine: "", rel: "conj" } as const;
		expect(treeOf([{ ...token, head: null }])).toBeNull();
		const circle = [
			{ ...token, head: 1 },
			{ ...token, head: 0 },
		];
		const tree = treeOf(circle);
		expect(tree && rolesOf(circle, tree, 0)).toEqual({ objects: [], subjects: [], minor: false });
	});
});
