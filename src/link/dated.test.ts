import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { extent } from "../core/edtf.js";
import type { Reading } from "../core/reading.js";
import { read } from "../read/read.js";
import { nowhere } from "../text/places.js";
import { narrow } from "./dated.js";

const knowledge = { languages: [loadEnglish()], gazetteer: nowhere, frequency: () => null };

function dates(texts: Readonly<Record<string, string>>): Record<string, string | null> {
	const documents = Object.entries(texts).map(([id, text]) => document({ id, text, lang: "en" }));
	const readings: Reading[] = documents.map((d) => read(d, knowledge));
	const narrowed = narrow(readings, documents);
	return Object.fromEntries(readings.map((r) => [r.id, narrowed.get(r.id)?.value ?? r.dated?.value ?? null]));
}

const wire = "PORT SELIM, March 3 (Gull Wire) — The harbour was closed on Friday, the port authority said.";
const paper = "The harbour was closed on March 3, 2023, after a walkout.";
const chronicle =
	"Here is the film of the walkout since Sunday.\n\nOn March 5, dockers stopped work. On the 6th, the harbour was closed. " +
	"Still on the 7th, talks failed. On the 8th, the union called for calm. The port remained closed on Thursday.";

describe("narrow", () => {
	it("leaves open what nothing settles", () => expect(dates({ wire })).toEqual({ wire: "XXXX-03-03" }));

	it("settles the year of a dateline by days near it that others tell", () =>
		expect(dates({ wire, paper }).wire).toBe("2023-03-03"));

	it("settles it by the days of other documents rather than by what they tell of years ago", () =>
		expect(
			dates({ wire, paper: "9 March 2023\n\nThe harbour was closed by the king's guards on 4 March 2011, too." }).wire,
		).toBe("2023-03-03"));

	it("settles the year of a chronicle whose days others tell with theirs", () =>
		expect(dates({ chronicle, paper: `${paper} On March 6, 2023, police came.` }).chronicle).toBe(
			"2023-03-09/2023-03-11",
		));

	it("does not take the end of a measure for a day that was over", () =>
		expect(
			dates({
				chronicle: `${chronicle} A curfew holds until March 20.`,
				paper: `${paper} On March 6, 2023, police came.`,
			}).chronicle,
		).toBe("2023-03-09/2023-03-11"));

	it("is the same in any order", () => {
		const all = { wire, paper, chronicle };
		fc.assert(
			fc.property(fc.shuffledSubarray(Object.entries(all), { minLength: 3 }), (entries) => {
				expect(dates(Object.fromEntries(entries))).toEqual(dates(all));
			}),
			{ numRuns: 10 },
		);
	});

	it("never leaves what the document itself allows", () => {
		for (const [id, value] of Object.entries(dates({ wire, paper, chronicle }))) {
			const own = dates({ [id]: { wire, paper, chronicle }[id] ?? "" })[id] ?? "../..";
			const [inner, outer] = [extent(value ?? "../.."), extent(own)];
			expect(inner && outer && inner.from >= outer.from && inner.until <= outer.until, id).toBe(true);
		}
	});
});
