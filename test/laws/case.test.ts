import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "../../src/app.js";
import { type Document, document } from "../../src/core/document.js";
import { wire } from "../material/languages.js";

/**
 * Cases in which much hangs on other documents: one report in several languages, two crises in one folder, offices that say who is meant, parts of
 * totals that are withdrawn, what is only announced. In our own words.
 */
let app: App;
beforeAll(async () => {
	app = await openApp({ jobs: 1 });
});

const texts: readonly { readonly lang: string; readonly text: string }[] = [
	...["en", "ru", "fr"].map((lang) => ({ lang, text: wire[lang] ?? "" })),
	{ lang: "en", text: (wire.en ?? "").split("\n\n").slice(0, 4).join("\n\n") },
	...[
		"LIMA - Prime Minister Rosa Lind of Peru said that 41 people had been killed in Lima, including three children. The dead include 12 soldiers.",
		"LIMA - The prime minister of Peru said that the port of Callao was open again after the flood in Lima.",
		"LIMA - Rosa Lind resigned as prime minister of Peru. Tomas Ito was appointed prime minister of Peru.",
		"LIMA - Peru's interior ministry said that 38 people had been killed by the flood in Lima. It withdrew its figure later that day.",
		"The Ministry of Internal Affairs of Peru (MIA) said that 52 people had died in Lima. Police denied that 52 people had died.",
		"LIMA - The prime minister will address parliament on Tuesday. A curfew was imposed in Lima. Lind left by a back door.",
		"A landslide after the flood cut the road to Lima, and the mayor of Lima told Lind that nine people were missing.",
		"A methane blast deep in the Abay pit near Karaganda trapped a shift of miners. The emergency ministry said that 46 people were killed.",
		"Rescue teams searched the Abay coal pit near Karaganda after methane exploded. The blast killed 44 people, the emergency ministry said.",
		"A landslide buried the road, and the ministry said that 46 people were killed.",
	].map((text) => ({ lang: "en", text })),
];

const pad = (n: number) => String(n).padStart(2, "0");
/** Some of them, each of a day or an hour of March or of no day, by one of a few outlets. */
const coverage: fc.Arbitrary<Document[]> = fc
	.array(
		fc.record({
			text: fc.nat({ max: texts.length - 1 }),
			day: fc.option(fc.integer({ min: 12, max: 18 }), { nil: null, freq: 8 }),
			hour: fc.option(fc.nat({ max: 23 }), { nil: null }),
			source: fc.constantFrom(null, "Hill Wire", "Harbour Courier", "The Lantern"),
		}),
		{ minLength: 2, maxLength: 9 },
	)
	.map((list) =>
		list.map(({ text, day, hour, source }, i) => {
			const published = day === null ? null : `2023-03-${day}${hour === null ? "" : `T${pad(hour)}:20:00Z`}`;
			return document({ id: `d${i}`, source, published, ...(texts[text] ?? { lang: "en", text: "" }) });
		}),
	);

describe("a case in which much hangs on other documents", () => {
	it("has translations, another crisis, a holder who is meant, something announced and a part told with its total", () => {
		const all = texts.map((one, i) =>
			document({ id: `d${i}`, source: `Outlet ${i}`, published: i < 6 ? "2023-03-14" : "2023-03-16", ...one }),
		);
		const { documents, claims, actors, entries, tolls } = app.film(all);
		const ids = (list: readonly { readonly id: string }[]) => list.map((d) => d.id);
		expect(ids(documents.filter((d) => d.translatedFrom !== null)).length).toBeGreaterThan(1);
		const lind = actors.find((a) => a.name === "Rosa Lind")?.id;
		expect(claims.find((c) => c.document === "d5")?.by).toBe(lind);
		expect(tolls.map((t) => t.place)).toContain("Karaganda");
		expect(entries.some((e) => e.coming !== null)).toBe(true);
		expect(
			tolls
				.flatMap((t) => t.series)
				.map((p) => p.because ?? "")
				.join(),
		).toContain("told with 41");
	});

	it("is the same film in any order (law 4)", () => {
		const shuffled = coverage.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
		);
		fc.assert(
			fc.property(shuffled, ([all, some]) => {
				expect(JSON.stringify(app.film(some))).toBe(JSON.stringify(app.film(all)));
			}),
			{ numRuns: 40 },
		);
	});

	it("as of a day is told of nothing that came out later (law 5)", () => {
		fc.assert(
			fc.property(coverage, fc.integer({ min: 12, max: 18 }), (documents, day) => {
				const asOf = `2023-03-${day}`;
				const film = app.film(documents, { asOf });
				// What names no day may be settled by the others: by those alone that had come out.
				const known = documents.filter((d) => d.published === null || d.published.slice(0, 10) <= asOf);
				expect(JSON.stringify({ ...film, notes: [] })).toBe(
					JSON.stringify({ ...app.film(known, { asOf }), notes: [] }),
				);
			}),
			{ numRuns: 40 },
		);
	});

	it("has no more origins for a copy or a translation that is added (law 6)", () => {
		const languages = fc.uniqueArray(fc.constantFrom("ru", "fr", "de", "tr"), { minLength: 1 });
		fc.assert(
			fc.property(coverage, languages, (documents, added) => {
				const report = document({ id: "w", lang: "en", text: wire.en ?? "", published: "2023-03-14" });
				const more = added.map((lang) =>
					document({
						id: `w ${lang}`,
						source: `Outlet ${lang}`,
						lang,
						text: wire[lang] ?? "",
						published: "2023-03-14",
					}),
				);
				const told = (list: readonly Document[]) =>
					Math.max(
						0,
						...app
							.film(list)
							.entries.filter((e) => e.sentences.some((s) => s.document === "w"))
							.map((e) => e.origins),
					);
				const all = [...documents, report];
				expect(told([...all, ...more])).toBeLessThanOrEqual(told(all));
			}),
			{ numRuns: 20 },
		);
	});
});
