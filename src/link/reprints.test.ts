import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { readAll } from "../read/read.js";
import { nowhere } from "../text/places.js";
import { noFrequency } from "./frequencies.js";
import { reprints } from "./reprints.js";

const knowledge = { languages: [loadEnglish()], gazetteer: nowhere, frequency: noFrequency };

const told = [
	"A crane fell on two barges in the harbour of Selm on Monday and blocked the way out, the port captain said.",
	"Nobody was on the barges, which were to be loaded with barley in the evening, according to their owner.",
	"The port captain, Ines Marow, said that a second crane would have to come by sea from Norton on Thursday.",
];

function days(
	given: Readonly<Record<string, { readonly text: string; readonly published?: string; readonly captured?: string }>>,
) {
	const documents = Object.entries(given).map(([id, one]) => document({ id, lang: "en", ...one }));
	const readings = readAll(
		documents.map((one) => ({ document: one, dated: null })),
		knowledge,
	);
	const found = reprints(readings, documents, (r) => r.dated);
	return Object.fromEntries([...found].map(([id, { value }]) => [id, value]));
}

describe("reprints", () => {
	const paper = {
		text: `Crane falls on barges\n\n${told.slice(0, 2).join("\n\n")}\n\nThe harbour gate opens at seven.`,
	};
	it("take the day of what they print again, of several that of the first", () => {
		const wire = { text: told.join("\n\n"), published: "2021-06-07" };
		expect(days({ wire, paper })).toEqual({ paper: "2021-06-07" });
		expect(days({ later: { ...wire, published: "2021-06-09" }, wire, paper })).toEqual({ paper: "2021-06-07" });
	});
	it("are none where only a sentence is taken over, and keep a day of their own", () => {
		const wire = { text: told.join("\n\n"), published: "2021-06-07" };
		const own = "Fishermen of Selm told this paper that the crane had been leaning towards the quay since the spring.";
		const other = "The council heard them in March, wrote a letter to the port captain and had no answer to this day.";
		expect(days({ wire, paper: { text: [told[0], own, other].join("\n\n") } })).toEqual({});
		expect(days({ wire, paper: { text: [...told.slice(0, 2), own, other].join("\n\n") } })).toEqual({});
		expect(days({ wire, paper: { ...paper, published: "2021-06-08" } })).toEqual({});
		expect(days({ paper })).toEqual({});
		expect(days({ wire, paper: { ...paper, captured: "2021-06-05" } })).toEqual({});
	});
});
