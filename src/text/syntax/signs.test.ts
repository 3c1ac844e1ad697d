import { describe, expect, it } from "vitest";
import { outlook } from "./outlook.js";
import { begin, hang, state } from "./parsing.js";
import { withSigns } from "./signs.js";
import { traits } from "./traits.js";

/** Heads with the marks hung on a tree that is given by word: each word that is no mark with its head's index, -1 for the root. */
function hung(sentence: string, tree: readonly number[]): string {
	const words = sentence.split(" ").map((text) => ({ text, norm: text.toLowerCase() }));
	const view = outlook(traits({ mask: 0, slots: new Int32Array(2) }, new Set()));
	const s = state();
	view.n = words.length;
	words.forEach((w, i) => {
		view.tags[i + 2] = /^[^\p{L}\p{N}]+$/u.test(w.norm) ? 1 : 0;
	});
	begin(s, view, Int32Array.of(0, 3));
	const node = (i: number) => s.place.indexOf(i);
	for (let k = 0; k < s.n; k++) {
		const h = tree[s.place[k] ?? 0] ?? -1;
		hang(s, k, h < 0 ? s.n : node(h));
	}
	const heads = new Int32Array(words.length);
	withSigns(s, words, heads);
	return words
		.flatMap((w, i) => (view.tags[i + 2] === 1 ? [`${w.text}${words[heads[i] ?? -1]?.text ?? "ROOT"}`] : []))
		.join(" ");
}

describe("withSigns", () => {
	it.each<[string, number[], string]>([
		["They left .", [1, -1], ".left"],
		["When rain fell , they left .", [2, 2, 5, 0, 5, -1], ",fell .left"],
		["the boats , which sank , were old .", [1, 7, 0, 4, 1, 0, 7, -1], ",sank ,boats .old"],
		["a ( small ) boat sank", [4, 0, 4, 0, 5, -1], "(small )small"],
		['he said " we go " .', [1, -1, 0, 4, 1], '"go "go .said'],
		["Capt . Orlo left .", [3, 0, 0, -1], ".Capt .left"],
		["! ?", [], "!ROOT ?!"],
	])("%s", (sentence, tree, expected) => {
		expect(hung(sentence, tree)).toBe(expected);
	});
});
