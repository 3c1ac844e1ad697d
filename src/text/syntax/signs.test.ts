import { describe, expect, it } from "vitest";
import { hangSigns } from "./signs.js";
import { unasked } from "./tree.js";

/** Where the marks are hung on a tree that is given by word: for each word that is no mark its head's index, -1 for the root. */
function hung(sentence: string, tree: readonly number[]): string {
	const words = sentence.split(" ").map((text) => ({ text, norm: text.toLowerCase() }));
	const marks = words.map((w) => /^[^\p{L}\p{N}]+$/u.test(w.norm));
	// The first cells are another sentence's.
	const cells = Int32Array.from([7, 7, 7, ...words.map((_, i) => (marks[i] ? unasked : (tree[i] ?? -1)))]);
	hangSigns(cells, 3, words);
	return words.flatMap((w, i) => (marks[i] ? [`${w.text}${words[cells[i + 3] ?? -1]?.text ?? "ROOT"}`] : [])).join(" ");
}

describe("hangSigns", () => {
	it.each<[string, number[], string]>([
		["They left .", [1, -1], ".left"],
		["When rain fell , they left .", [2, 2, 5, 0, 5, -1], ",fell .left"],
		["the boats , which sank , were old .", [1, 7, 0, 4, 1, 0, 7, -1], ",sank ,boats .old"],
		["a ( small ) boat sank", [4, 0, 4, 0, 5, -1], "(small )small"],
		['he said " we go " .', [1, -1, 0, 4, 1], '"go "go .said'],
		["Capt . Orlo left .", [3, 0, 0, -1], ".Capt .left"],
	])("%s", (sentence, tree, expected) => {
		expect(hung(sentence, tree)).toBe(expected);
	});
});
