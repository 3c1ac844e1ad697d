import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { document } from "../../core/document.js";
import { frequencies } from "../frequencies.js";
import { stories as sort } from "./index.js";

const frequency = frequencies(readFileSync(new URL("../../../data/frequencies.txt", import.meta.url)));
const stories = (documents: Parameters<typeof sort>[0]) => sort(documents, { frequency });

const pile = [
	[
		"dam1",
		"Dam breaks above Port Grey",
		"The dam above Port Grey gave way before dawn. Water ran through the lower town. Crews in boats took people from roofs.",
	],
	[
		"dam2",
		"Port Grey under water",
		"A dam broke at Port Grey on Monday and the lower town was flooded. Boats took people from the roofs of a school.",
	],
	[
		"dam3",
		"Engineers blame rain for dam",
		"Rain made the dam of Port Grey give way, engineers said. The lower town is still flooded and boats are out.",
	],
	[
		"cup1",
		"Hill Town win the cup",
		"Hill Town beat Seaford two to one and won the cup after sixty years. Their keeper saved a penalty in the last minute.",
	],
	[
		"cup2",
		"Keeper wins the cup for Hill Town",
		"A penalty saved by the keeper gave Hill Town the cup against Seaford. It is their first cup in sixty years.",
	],
	[
		"art1",
		"Stolen painting is back",
		"A painting of a heron stolen from the museum of Ashby was left at its door in a blanket.",
	],
].map(([id = "", title = "", text = ""]) => document({ id, title, text }));

describe("stories", () => {
	it("sorts a mixed pile", () => {
		expect(stories(pile).map((s) => s.documents)).toEqual([["art1"], ["cup1", "cup2"], ["dam1", "dam2", "dam3"]]);
	});

	it("does not depend on the order of documents, and every document is in one story", () => {
		const expected = stories(pile);
		fc.assert(
			fc.property(fc.shuffledSubarray(pile, { minLength: pile.length }), (shuffled) => {
				expect(stories(shuffled)).toEqual(expected);
			}),
			{ numRuns: 20 },
		);
		expect(expected.flatMap((s) => s.documents).sort()).toEqual(pile.map((d) => d.id).sort());
	});

	it.each([
		[[]],
		[[document({ id: "a", text: "" })]],
		[[document({ id: "a", text: "" }), document({ id: "b", text: "" })]],
	])("takes piles of nothing", (documents) => expect(stories(documents)).toHaveLength(documents.length));
});
