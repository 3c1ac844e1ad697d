import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { document } from "../core/document.js";
import { copies } from "./copies/index.js";
import { origins, roots } from "./origins.js";

const docs = [
	document({ id: "a", text: "", source: "Hill Post" }),
	document({ id: "b", text: "", source: "Sea News" }),
	document({ id: "c", text: "", source: "Hill Post" }),
	document({ id: "d", text: "", url: "https://www.ledger.example/x" }),
	document({ id: "e", text: "", url: "http://ledger.example/y?z" }),
	document({ id: "f", text: "" }),
];
const group = { kind: "copy", documents: ["b", "f"], overlap: 0.9, credit: "Hill Wire" } as const;

describe("origins", () => {
	it("counts copies of one report and documents of one publisher once, and says why", () => {
		const found = origins(["a", "b", "c", "d", "e", "f"], roots(docs, [group]));
		expect(found.count).toBe(3);
		expect(found.because).toBe(
			"3 independent origins (a and c: one publisher, Hill Post; d and e: one publisher, ledger.example; b and f: copies of one report of Hill Wire)",
		);
	});

	it("counts documents that credit one agency once", () => {
		const credits = new Map([
			["a", ["Hill Wire"]],
			["d", ["Hill Wire"]],
		]);
		expect(origins(["a", "d"], roots(docs, [])).count).toBe(2);
		expect(origins(["a", "d"], roots(docs, []), credits).count).toBe(1);
	});

	it("is never raised by a copy", () => {
		const words = fc.array(
			fc.constantFrom(
				..."dam town water boat mayor night train school rain river road bread hill court film goat sea mill bed roof".split(
					" ",
				),
			),
			{
				minLength: 80,
				maxLength: 120,
			},
		);
		fc.assert(
			fc.property(
				fc.array(words, { minLength: 1, maxLength: 4 }),
				fc.nat(),
				fc.integer({ min: 0, max: 20 }),
				(texts, pick, cut) => {
					const base = texts.map((w, i) => document({ id: `d${i}`, source: `S${i}`, text: w.join(" ") }));
					const original = base[pick % base.length];
					if (!original) return;
					const copy = document({ id: "copy", source: "Copier", text: original.text.split(" ").slice(cut).join(" ") });
					const all = [...base, copy];
					const before = origins(
						base.map((d) => d.id),
						roots(base, copies(base)),
					).count;
					const after = origins(
						all.map((d) => d.id),
						roots(all, copies(all)),
					).count;
					expect(after).toBeLessThanOrEqual(before);
				},
			),
			{ numRuns: 100 },
		);
	});
});
