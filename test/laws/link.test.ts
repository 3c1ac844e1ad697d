import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "../../src/app.js";
import { type Document, document } from "../../src/core/document.js";
import { copies } from "../../src/link/copies/index.js";
import { growing, stories } from "../../src/link/stories/index.js";
import { coverage } from "./documents.js";

let app: App;
beforeAll(async () => {
	app = await openApp({ jobs: 1 });
});

const words = "dam town water boat mayor night train school rain river road bread hill court film goat sea mill".split(
	" ",
);
/** Short reports that share many words, so that stories and copies hang by a hair. */
const report = fc
	.tuple(
		fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 40 }),
		fc.constantFrom("Ashby", "Port Grey", "Hill Town"),
		fc.constantFrom(null, "2021-05-03", "2021-05-04", "2021-11-20"),
	)
	.map(([list, place, published]) => ({ text: `In ${place} ${list.join(" ")}.`, published }));
const pile: fc.Arbitrary<Document[]> = fc
	.array(report, { minLength: 1, maxLength: 14 })
	.map((list) => list.map((fields, i) => document({ id: `d${i}`, title: null, lang: "en", ...fields })));
const shuffled = (list: fc.Arbitrary<Document[]>) =>
	list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

describe("4. Order does not matter", () => {
	it("stories that are asked for after each document end as those of all at once, in any order", () => {
		fc.assert(
			fc.property(shuffled(pile), ([all, some]) => {
				const grown = growing();
				for (const one of some) {
					grown.add(one);
					grown.stories();
				}
				expect(grown.stories()).toEqual(stories(all));
			}),
			{ numRuns: 100 },
		);
	});

	it("whenever stories are asked for on the way, they are those of what was there", () => {
		const asked = shuffled(pile).chain(([all, some]) =>
			fc.tuple(fc.constant(all), fc.constant(some), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 })),
		);
		fc.assert(
			fc.property(asked, ([, some, when]) => {
				const grown = growing();
				some.forEach((one, i) => {
					grown.add(one);
					if (when[i] === true) expect(grown.stories()).toEqual(stories(some.slice(0, i + 1)));
				});
				const [first] = some;
				if (!first) return;
				const newer = { ...first, text: `${first.text} It rained.` };
				grown.add(newer);
				expect(grown.stories()).toEqual(stories([newer, ...some.slice(1)]));
			}),
			{ numRuns: 60 },
		);
	});

	it("what was told of a smaller set was told of it alone", () => {
		fc.assert(
			fc.property(pile, ([first, ...rest]) => {
				const grown = growing();
				for (const one of rest) grown.add(one);
				const before = grown.stories();
				expect(before).toEqual(stories(rest));
				if (first) grown.add(first);
				expect(before).toEqual(stories(rest));
			}),
			{ numRuns: 50 },
		);
	});

	it("copies are the same in any order", () => {
		fc.assert(
			fc.property(shuffled(pile), ([all, some]) => {
				expect(copies(some)).toEqual(copies(all));
			}),
			{ numRuns: 100 },
		);
	});
});

describe("6. A copy is not a second witness", () => {
	it("one text under many mastheads is one origin in every entry", () => {
		fc.assert(
			fc.property(coverage, fc.integer({ min: 1, max: 4 }), ([first], n) => {
				if (!first) return;
				const mastheads = Array.from({ length: n }, (_, i) => ({ ...first, id: `m${i}`, source: `Masthead ${i}` }));
				for (const entry of app.film([first, ...mastheads]).entries) expect(entry.origins).toBe(1);
			}),
			{ numRuns: 15 },
		);
	});

	it("what a report and its copies say in the same words is told as the report's, whatever their hours", () => {
		const hours = fc.array(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(coverage, hours, ([first], at) => {
				if (!first) return;
				const copied = at.map((hour, i) => ({
					...first,
					id: `${hour % 2 === 0 ? "a" : "z"}${i}`,
					source: `Masthead ${i}`,
					published: first.published && `${first.published.slice(0, 10)}T${String(hour).padStart(2, "0")}:15:00Z`,
				}));
				const film = app.film([first, ...copied]);
				const copyOf = new Map(film.documents.map((d) => [d.id, d.copyOf]));
				const textOf = new Map([first, ...copied].map((d) => [d.id, d.text]));
				for (const { document, text, in: at } of film.entries.flatMap((e) => e.sentences)) {
					const of = copyOf.get(document) ?? null;
					if (of !== null && at === undefined) expect(textOf.get(of)).not.toContain(text);
				}
				const places = new Map(film.documents.map((d, i) => [d.id, i]));
				for (const { id, copyOf: of } of film.documents)
					if (of !== null) expect(places.get(of)).toBeLessThan(places.get(id) ?? 0);
			}),
			{ numRuns: 25 },
		);
	});

	it("what a document and its copy tell has no more origins than there are texts", () => {
		fc.assert(
			fc.property(coverage, (documents) => {
				const [first] = documents;
				if (!first) return;
				const copied = { ...first, id: "another", source: "Another Paper" };
				const told = (list: readonly Document[]) =>
					app.film(list).entries.filter((e) => e.sentences.some((s) => s.document === first.id));
				const distinct = new Set(documents.map((d) => d.text.replace(/[^\p{L}\p{N}]+/gu, " ").trim())).size;
				for (const entry of told([...documents, copied])) expect(entry.origins).toBeLessThanOrEqual(distinct);
			}),
			{ numRuns: 15 },
		);
	});
});
