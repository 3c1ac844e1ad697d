import { expect, it } from "vitest";
import { reports } from "../../bench/reports.js";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { nowhere } from "../text/places.js";
import { read, readAll } from "./read.js";

const knowledge = { languages: [loadEnglish()], gazetteer: nowhere, frequency: () => null };

it("reads many documents as it reads each of them", () => {
	const dated = { value: "2022-01-07", basis: "inferred" as const, because: [] };
	const wanted = [
		...reports(5, 3).map((d, i) => ({
			document: { ...d, lang: "en", title: i % 2 === 0 ? `Port ${i} closes after strike` : d.title },
			dated: i % 3 === 0 ? dated : null,
		})),
		{
			document: document({ id: "ру", lang: "ru", published: "2022-01-05", text: "Погибли двенадцать человек." }),
			dated: null,
		},
		{ document: document({ id: "empty", lang: "en", text: "" }), dated: null },
		// More than is read together.
		{
			document: document({ id: "long", lang: "en", text: "Two people were killed on Monday. ".repeat(160) }),
			dated: null,
		},
		{ document: document({ id: "last", lang: "en", title: "Three killed", text: "Police said so." }), dated },
	];
	expect(readAll([], knowledge)).toEqual([]);
	const each = wanted.map((one) => read(one.document, knowledge, one.dated));
	for (const stretch of [1, 5000, 200_000]) expect(readAll(wanted, knowledge, stretch)).toEqual(each);
});
