import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { openApp } from "../src/app.js";
import { type Document, document } from "../src/core/document.js";
import { filmObject, jsonFilm } from "../src/publish/json/film.js";
import { jsonNames } from "../src/publish/json/names.js";
import { jsonPile } from "../src/publish/json/pile.js";
import { jsonReading, type readingObject } from "../src/publish/json/reading.js";
import { json } from "../src/publish/plain.js";
import type { filmSchema } from "../src/publish/schema/film.js";
import { jsonSchemas } from "../src/publish/schema/index.js";
import type { readingSchema } from "../src/publish/schema/reading.js";
import { films, readings, text } from "./material/any.js";
import { film as fixture } from "./material/port-selim.js";

const folder = join(import.meta.dirname, "../schema");
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const checks = new Map(jsonSchemas().map(([name, schema]) => [name, ajv.compile({ ...schema })]));

function fits(name: string, output: string): void {
	const check = checks.get(name);
	if (!check) throw new Error(`There is no schema ${name}.`);
	expect(check(JSON.parse(output)), JSON.stringify(check.errors)).toBe(true);
}

/** The same shape, all of it open to writing. */
type Open<T> = T extends readonly (infer U)[]
	? Open<U>[]
	: T extends object
		? { -readonly [K in keyof T]: Open<T[K]> }
		: T;

describe("schema/", () => {
	it.each(jsonSchemas())("%s.json is what bench/schema.ts writes", (name, schema) => {
		const held: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
		expect(held, "run `npx tsx bench/schema.ts`").toEqual(JSON.parse(JSON.stringify(schema)));
	});

	it("says what the types say", () => {
		expectTypeOf<Open<ReturnType<typeof filmObject>>>().toExtend<z.infer<typeof filmSchema>>();
		expectTypeOf<Open<ReturnType<typeof readingObject>>>().toExtend<z.infer<typeof readingSchema>>();
	});

	it("fits the film made by hand", () => fits("film", jsonFilm(fixture)));
	it("fits any film", () => fc.assert(fc.property(films, (film) => fits("film", jsonFilm(film)))));
	it("fits any reading", () =>
		fc.assert(
			fc.property(readings, fc.boolean(), ({ reading, document }, withText) =>
				fits("reading", jsonReading(reading, document, withText)),
			),
		));
	it("fits any pile", () => {
		const ids = fc.array(fc.string({ minLength: 1 }));
		const pile = fc.record({
			stories: fc.array(fc.record({ id: fc.string({ minLength: 1 }), documents: ids })),
			copies: fc.array(
				fc.record({
					kind: fc.constantFrom("copy", "derived"),
					documents: ids,
					overlap: fc.double({ min: 0, max: 1, noNaN: true }),
					credit: fc.option(text),
				}),
			),
		});
		fc.assert(fc.property(pile, (p) => fits("stories", jsonPile(p))));
	});
	it("fits any comparison of names", () => {
		const compared = fc.record({
			given: fc.record({ left: text, right: text, type: fc.constant("person"), n: fc.nat() }),
			score: fc.double({ min: 0, max: 1, noNaN: true }),
			same: fc.boolean(),
			because: text,
		});
		fc.assert(fc.property(compared, (c) => fits("names", jsonNames(c))));
	});

	it("fits what is told of the example, and of any documents", async () => {
		const app = await openApp();
		const documents: Document[] = [];
		for await (const loaded of app.load([join(folder, "../examples/january")]))
			if ("document" in loaded) documents.push(loaded.document);
		expect(documents.length).toBeGreaterThan(7);
		const all = (list: readonly Document[]) => {
			for (const document of list) fits("reading", jsonReading(app.read(document), document, true));
			fits("film", jsonFilm(app.film(list)));
			fits("stories", jsonPile(app.stories(list)));
		};
		all(documents);
		// Sentences of the example in any order, between any text.
		const sentences = documents.flatMap((d) => d.text.split(/(?<=\.)\s+/u));
		const body = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sentences) }, text), { maxLength: 12 });
		const any = fc.array(
			fc.record({
				text: body,
				title: fc.option(text),
				source: fc.option(text),
				published: fc.constantFrom(null, "2022-01-08"),
			}),
			{ maxLength: 4 },
		);
		fc.assert(
			fc.property(any, (list) =>
				all(list.map((one, i) => document({ ...one, id: `d${i}`, text: one.text.join(" ") }))),
			),
			{ numRuns: 20 },
		);
		fc.assert(
			fc.property(text, text, (left, right) =>
				fits("names", jsonNames({ given: { left, right }, ...app.compare(left, right, "person") })),
			),
		);
	});

	it("is strict: a field that is not in it is refused", () => {
		expect(checks.get("film")?.({ ...JSON.parse(jsonFilm(fixture)), secret: 1 })).toBe(false);
	});

	it("is the same put together of its pieces", () => {
		fc.assert(
			fc.property(films, fc.integer({ min: 0, max: 3 }), (film, times) => {
				const notes = Array.from({ length: 250 * times }, (_, i) => `note ${i}`);
				const long = { ...film, notes };
				expect(jsonFilm(long)).toBe(`${json(filmObject(long))}\n`);
			}),
		);
	});

	it("prints one line that a terminal may show, and that means the same", () => {
		fc.assert(
			fc.property(films, (film) => {
				const line = jsonFilm(film);
				// A half of a pair is escaped by JSON itself.
				expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
				expect(JSON.parse(line).title).toBe(film.title);
			}),
		);
	});
});
