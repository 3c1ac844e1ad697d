import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "../../src/app.js";
import type { Document } from "../../src/core/document.js";
import { extent } from "../../src/core/edtf.js";
import type { Film } from "../../src/core/film.js";
import type { Reading } from "../../src/core/reading.js";
import { latestInstant } from "../../src/core/zone.js";
import { coverage, oneDocument } from "./documents.js";

let app: App;
beforeAll(async () => {
	app = await openApp();
});

const runs = { numRuns: 40 };
const same = (film: Film) => JSON.stringify(film);

/** Every span below a value, with the path to it. */
function spansIn(value: unknown, path = ""): { path: string; start: number; end: number; title: boolean }[] {
	if (value === null || typeof value !== "object") return [];
	const found = Object.entries(value).flatMap(([key, inner]) => spansIn(inner, `${path}.${key}`));
	if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number")
		found.push({ path, start: value.start, end: value.end, title: "in" in value && value.in === "title" });
	return found;
}

describe("1. Everything points back", () => {
	it("every span of a reading lies in its text and is not empty", () => {
		fc.assert(
			fc.property(oneDocument("d1"), (document) => {
				const reading: Reading = app.read(document);
				for (const span of spansIn(reading)) {
					const text = span.title ? (document.title ?? "") : document.text;
					expect(span.start, span.path).toBeGreaterThanOrEqual(0);
					expect(span.end, span.path).toBeLessThanOrEqual(text.length);
					expect(text.slice(span.start, span.end).trim(), span.path).not.toBe("");
				}
			}),
			runs,
		);
	});

	it("every sentence of a film is its span, every headline words of a sentence, every claim of an entry a claim of the film", () => {
		fc.assert(
			fc.property(coverage, (documents) => {
				const film = app.film(documents);
				const byId = new Map(documents.map((d) => [d.id, d]));
				const claims = new Set(film.claims.map((c) => c.id));
				for (const entry of film.entries) {
					for (const s of entry.sentences) {
						const from = byId.get(s.document);
						expect((s.in === "title" ? from?.title : from?.text)?.slice(s.start, s.end)).toBe(s.text);
					}
					const heads = entry.sentences.map((s) => s.text.toLowerCase());
					expect(heads.some((h) => h.includes(entry.headline.toLowerCase()))).toBe(true);
					for (const id of entry.claims) expect(claims).toContain(id);
					expect(entry.claims.length).toBeGreaterThan(0);
				}
				for (const toll of film.tolls) for (const point of toll.series) expect(claims).toContain(point.claim);
			}),
			runs,
		);
	});

	it("no sentence is told twice", () => {
		fc.assert(
			fc.property(coverage, (documents) => {
				const told = app.film(documents).entries.flatMap((e) => e.sentences.map((s) => s.text));
				expect(told.filter((t, i) => told.indexOf(t) !== i)).toEqual([]);
			}),
			runs,
		);
	});
});

describe("3. The core is pure", () => {
	it("the same documents give the same bytes", () => {
		fc.assert(
			fc.property(coverage, (documents) => {
				expect(same(app.film(documents))).toBe(same(app.film(structuredClone(documents))));
			}),
			runs,
		);
	});
});

describe("4. Order does not matter", () => {
	it("any order of the documents gives the same film", () => {
		const shuffled = coverage.chain((list) =>
			fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
		);
		fc.assert(
			fc.property(shuffled, ([a, b]) => {
				expect(same(app.film(b))).toBe(same(app.film(a)));
			}),
			runs,
		);
	});
});

describe("5. As of is honest", () => {
	const moments = fc.integer({ min: 4, max: 20 }).map((d) => `2022-01-${String(d).padStart(2, "0")}`);

	it("what was known later has no say", () => {
		fc.assert(
			fc.property(coverage, moments, (documents, asOf) => {
				const film = app.film(documents, { asOf });
				const kept = new Set(film.documents.map((d) => d.id));
				const known: Document[] = documents.filter((d) => kept.has(d.id));
				const again = app.film(known, { asOf });
				expect(JSON.stringify({ ...again, notes: [] })).toBe(JSON.stringify({ ...film, notes: [] }));
			}),
			runs,
		);
	});

	it("every document of a past film was known by then, at its latest possible moment", () => {
		fc.assert(
			fc.property(coverage, moments, (documents, asOf) => {
				const limit = latestInstant(asOf, "UTC") ?? 0;
				for (const d of app.film(documents, { asOf }).documents) {
					expect(d.knownAt).not.toBeNull();
					expect(Date.parse(d.knownAt ?? "")).toBeLessThanOrEqual(limit);
				}
			}),
			runs,
		);
	});
});

describe("6. A copy is not a second witness", () => {
	it("adding a copy raises the origins of no entry", () => {
		const copied = coverage.chain((list) => fc.tuple(fc.constant(list), fc.constantFrom(...list)));
		fc.assert(
			fc.property(copied, ([documents, original]) => {
				const before = app.film(documents);
				const after = app.film([...documents, { ...original, id: "zz-copy", source: "Another Post" }]);
				for (const entry of before.entries) {
					const sharing = after.entries.filter((e) => e.claims.some((c) => entry.claims.includes(c)));
					for (const e of sharing)
						expect(e.origins, entry.headline).toBeLessThanOrEqual(
							Math.max(
								...before.entries.filter((b) => b.claims.some((c) => e.claims.includes(c))).map((b) => b.origins),
							),
						);
				}
			}),
			runs,
		);
	});
});

describe("7. Withdrawing is not deleting", () => {
	it("a withdrawn figure stays in its series and is never the best", () => {
		fc.assert(
			fc.property(oneDocument("d1"), fc.integer({ min: 30, max: 900 }), (other, n) => {
				const text = `On January 9, the Ministry of Information said that ${n} people had been killed. Later that day it withdrew the figure.`;
				const film = app.film([
					other,
					{ ...other, id: "d2", title: null, text, published: "2022-01-10", captured: null },
				]);
				const points = film.tolls.flatMap((t) => t.series.map((p) => ({ ...p, best: t.best })));
				const withdrawn = points.filter((p) => p.status === "withdrawn" && p.low === n);
				expect(withdrawn.length).toBeGreaterThan(0);
				for (const toll of film.tolls) {
					const standing = toll.series.filter((p) => p.status !== "withdrawn").flatMap((p) => [p.low, p.high]);
					if (toll.best !== null) expect(standing).toContain(toll.best);
				}
			}),
			runs,
		);
	});
});

describe("8. Absent is null", () => {
	it("a document that says nothing of its day is not dated by the present", () => {
		fc.assert(
			fc.property(oneDocument("d1"), (document) => {
				const { dated } = app.read({ ...document, published: null, captured: null });
				const e = dated ? extent(dated.value) : null;
				if (dated && e) expect(dated.basis).not.toBe("given");
				const bare = app.read({ ...document, published: null, captured: null, text: "People went home.", title: null });
				expect(bare.dated).toBeNull();
			}),
			runs,
		);
	});
});

describe("10. Figures of different things are never added up", () => {
	it("every bound and every best figure of a toll is one that somebody told", () => {
		fc.assert(
			fc.property(coverage, (documents) => {
				for (const toll of app.film(documents).tolls) {
					const told = toll.series.flatMap((p) => [p.low, p.high]);
					for (const n of [toll.best, toll.low, toll.high]) if (n !== null) expect(told).toContain(n);
				}
			}),
			runs,
		);
	});
});
