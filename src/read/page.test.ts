import { expect, test } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { page } from "./page.js";

const language = loadEnglish();

test("of each folded word the sentences that hold it are known", () => {
	const text = "The bridge is closed. Nobody crossed the Bridge, the bridge guards said. It rains.";
	const { holding, sentences } = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], language);
	expect(sentences).toHaveLength(3);
	expect(holding.get("bridge")).toEqual([0, 1]);
	expect(holding.get("rains")).toEqual([2]);
	expect(holding.get("Bridge")).toBeUndefined();
});
