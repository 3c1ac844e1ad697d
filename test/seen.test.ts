import fc from "fast-check";
import { expect, test } from "vitest";
import { document, openApp } from "../src/app.js";
import { seenBy } from "../src/link/seen.js";

const app = await openApp();

const told = [
	{ id: "old", captured: "2023-03-03", text: "Police said on Thursday that 12 people were killed in Sarn." },
	{ id: "late", captured: "2023-04-20", text: "Police said on Thursday that 15 people were killed in Sarn." },
	{ id: "open", captured: null, text: "Police said on Thursday that 99 people were killed in Sarn." },
].map((d) => document({ ...d, published: "2023-03-02", source: `The Sarn ${d.id} (invented)`, lang: "en" }));

const figures = (seen: string | null) =>
	app
		.film(told, { seenBy: seen })
		.tolls.flatMap((t) => t.series.map((p) => p.low))
		.sort();

test("the film tells only from what this desk had by then, whenever it came out", () => {
	expect(figures("2023-03-31")).toEqual([12]);
	expect(figures("2023-04-20")).toEqual([12, 15]);
	expect(figures(null)).toEqual([12, 15, 99]);
	const { notes } = app.film(told, { seenBy: "2023-03-31" });
	expect(notes[0]).toContain("1 of 3 documents");
	expect(notes[1]).toContain("open");
	expect(() => app.film(told, { seenBy: "soon" })).toThrow(RangeError);
});

test("a day counts at its end in the zone", () => {
	const one = [document({ id: "a", text: "x", captured: "2023-03-03" })];
	const at = (iso: string) => seenBy(one, Date.parse(iso), "Asia/Almaty").had.length;
	expect(at("2023-03-03T17:59:58Z")).toBe(0);
	expect(at("2023-03-03T18:00:00Z")).toBe(1);
});

test("law 5: what came to the desk after a moment changes nothing in what was seen by then", () => {
	const day = fc.integer({ min: 1, max: 28 }).map((d) => `2023-03-${String(d).padStart(2, "0")}`);
	fc.assert(
		fc.property(fc.array(fc.option(day), { maxLength: 12 }), day, (days, by) => {
			const all = days.map((captured, i) => document({ id: `d${i}`, text: "x", captured }));
			const moment = Date.parse(`${by}T23:59:59.999Z`);
			const early = all.filter((d) => d.captured !== null && d.captured <= by);
			expect(seenBy(all, moment, "UTC").had).toEqual(early);
			expect(seenBy(early, moment, "UTC").had).toEqual(early);
		}),
	);
});
