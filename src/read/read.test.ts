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

it("reads the same for who prints it, without what its claims are about", () => {
	const made = [
		...reports(7, 20),
		document({
			id: "denied",
			title: "Clashes at the port",
			text: "PORT SELIM, March 3, 2023 (Northern Wire) - Soldiers shot two dockers on Wednesday. Police fired tear gas. A fire broke out. The army denied that soldiers had shot dockers.",
		}),
		document({
			id: "hours",
			text: "PORT SELIM, March 3, 2023 (Northern Wire) - Dockers walked out on Thursday. A shed burned down.\n\nMasked men stormed the customs house. They set it on fire.",
		}),
	].map((d) => ({ ...d, lang: "en" }));
	const whole = readAll(
		made.map((document) => ({ document, dated: null })),
		knowledge,
	);
	const printed = readAll(
		made.map((document) => ({ document, dated: null, printed: true })),
		knowledge,
	);
	const bare = (list: typeof whole) =>
		list.map((reading) => ({ ...reading, claims: reading.claims.map(({ gist: _, ...claim }) => claim) }));
	expect(bare(printed)).toEqual(bare(whole));
	const deeds = (list: typeof whole) => list.flatMap((r) => r.claims).flatMap((c) => c.gist?.deeds ?? []).length;
	expect(deeds(printed)).toBeLessThan(deeds(whole));
	expect(whole.flatMap((r) => r.claims).some((c) => c.denies?.claim)).toBe(true);
});
