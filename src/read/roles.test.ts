import { describe, expect, it } from "vitest";
import type { Tag, Token } from "../text/tokens.js";
import { phraseOf, rolesOf, treeOf } from "./roles.js";

/** A sentence as "word TAG head relation", one a word. */
function parsed(...rows: readonly (readonly [string, Tag, number, string])[]): Token[] {
	return rows.map(([text, tag, head, rel], i) => ({
		start: i,
		end: i + 1,
		text,
		norm: text,
		word: i + 1,
		tag,
		fine: "",
		head,
		rel,
	}));
}

function rolesIn(tokens: readonly Token[], at: number) {
	const tree = treeOf(tokens);
	if (!tree) throw new Error("no tree");
	const roles = rolesOf(tokens, tree, at);
	const words = (heads: readonly number[]) =>
		phraseOf(tokens, tree, heads)
			.sort((a, b) => a - b)
			.map((i) => tokens[i]?.norm)
			.join(" ");
	return { objects: words(roles.objects), subjects: words(roles.subjects), minor: roles.minor };
}

describe("roles", () => {
	it("of an active verb", () => {
		const tokens = parsed(
			["miners", "NOUN", 1, "nsubj"],
			["stormed", "VERB", -1, "root"],
			["town", "NOUN", 3, "compound"],
			["hall", "NOUN", 1, "obj"],
		);
		expect(rolesIn(tokens, 1)).toEqual({ objects: "town hall", subjects: "miners", minor: false });
	});

	it("of a passive one", () => {
		const tokens = parsed(
			["hall", "NOUN", 2, "nsubj:pass"],
			["was", "AUX", 2, "aux:pass"],
			["stormed", "VERB", -1, "root"],
			["by", "ADP", 4, "case"],
			["miners", "NOUN", 2, "obl:agent"],
		);
		expect(rolesIn(tokens, 2)).toEqual({ objects: "hall", subjects: "miners", minor: false });
	});

	it("of a verb under another, and of a noun", () => {
		const tokens = parsed(
			["council", "NOUN", 1, "nsubj"],
			["agreed", "VERB", -1, "root"],
			["lower", "VERB", 1, "xcomp"],
			["fares", "NOUN", 2, "obj"],
		);
		expect(rolesIn(tokens, 2)).toEqual({ objects: "fares", subjects: "council", minor: false });
		const noun = parsed(
			["council", "NOUN", 1, "nsubj"],
			["conceded", "VERB", -1, "root"],
			["cut", "NOUN", 1, "obj"],
			["fares", "NOUN", 2, "nmod"],
		);
		expect(rolesIn(noun, 2)).toEqual({ objects: "fares", subjects: "council", minor: false });
	});

	it("of a clause that hangs on a noun", () => {
		const tokens = parsed(
			["miners", "NOUN", 4, "nsubj:pass"],
			["who", "PRON", 2, "nsubj"],
			["attacked", "VERB", 0, "acl:relcl"],
			["palace", "NOUN", 2, "obj"],
			["arrested", "VERB", -1, "root"],
		);
		expect(rolesIn(tokens, 2)).toEqual({ objects: "palace", subjects: "miners", minor: true });
		expect(rolesIn(tokens, 4)).toEqual({ objects: "miners", subjects: "", minor: false });
	});

	it("holds for any tree, and where there is none", () => {
		const circle = parsed(["a", "VERB", 1, "conj"], ["b", "VERB", 0, "conj"]);
		expect(rolesIn(circle, 0)).toEqual({ objects: "", subjects: "", minor: false });
		expect(treeOf(circle.map((t) => ({ ...t, head: null })))).toBeNull();
	});
});
