import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { document } from "../../src/core/document.js";
import { type Applied, apply } from "../../src/link/names/apply.js";
import { type Bond, bonds } from "../../src/link/names/bonds.js";
import { known } from "../../src/link/names/known.js";
import { homeCountry } from "../../src/link/places.js";
import { read } from "../../src/read/read.js";
import { decode } from "../../src/text/places.js";
import { loadEnglish } from "../english.js";

/** Merges among `size` names, a name with itself too. */
const merging = fc.integer({ min: 1, max: 25 }).chain((size) => {
	const index = fc.nat({ max: size - 1 });
	const bond = fc.record({ a: index, b: index, because: fc.constantFrom("", "they sound alike", "so decided") });
	return fc.record({ size: fc.constant(size), merges: fc.array(bond, { maxLength: 30 }) });
});

/** What was made, in a form that can be compared. */
function made(size: number, { rootOf, reasons }: Applied) {
	return {
		roots: Array.from({ length: size }, (_, i) => rootOf(i)),
		reasons: [...reasons].map(([root, why]) => [root, [...why].sort()] as const).sort(([a], [b]) => a - b),
	};
}
const outcome = (size: number, merges: readonly Bond[]) => made(size, apply(size, merges));

describe("9. The machine proposes, a person disposes: merges of names", () => {
	it("a merge undone gives back what was before it", () =>
		fc.assert(
			fc.property(merging, fc.record({ a: fc.nat(), b: fc.nat() }), fc.nat(), ({ size, merges }, { a, b }, at) => {
				const before = outcome(size, merges);
				const one: Bond = { a: a % size, b: b % size, because: "one more" };
				const place = at % (merges.length + 1);
				const more = [...merges.slice(0, place), one, ...merges.slice(place)];
				expect(outcome(size, more).roots[one.a]).toBe(outcome(size, more).roots[one.b]);
				expect(
					outcome(
						size,
						more.filter((m) => m !== one),
					),
				).toEqual(before);
			}),
		));

	it("of several merges any one may be undone: the others stand as if it had never been made", () =>
		fc.assert(
			fc.property(merging, fc.nat(), ({ size, merges }, at) => {
				fc.pre(merges.length > 0);
				const left = merges.filter((_, i) => i !== at % merges.length);
				const never = outcome(size, left);
				// Done, undone, done again and undone again.
				apply(size, merges);
				expect(outcome(size, left)).toEqual(never);
				for (const { a, b } of left) expect(never.roots[a]).toBe(never.roots[b]);
			}),
		));

	it("the order of merges has no effect, and only what merges join is one", () =>
		fc.assert(
			fc.property(merging, fc.infiniteStream(fc.nat()), ({ size, merges }, keys) => {
				const shuffled = merges
					.map((m) => ({ m, key: keys.next().value ?? 0 }))
					.sort((x, y) => x.key - y.key)
					.map(({ m }) => m);
				expect(outcome(size, shuffled)).toEqual(outcome(size, merges));
				const bound = new Set(merges.flatMap(({ a, b }) => (a === b ? [] : [a, b])));
				const { roots } = outcome(size, merges);
				roots.forEach((root, i) => {
					if (!bound.has(i)) expect([root, roots.filter((r) => r === root).length]).toEqual([i, 1]);
				});
			}),
		));

	it("of names that are read any merge can be ruled out, and nothing else changes", () => {
		const gazetteer = decode(readFileSync(new URL("../../data/places.bin", import.meta.url)));
		const knowledge = { languages: [loadEnglish()], gazetteer, frequency: () => 0 };
		const sentence = fc.constantFrom(
			"President Anna Berglund spoke in Lima, Peru.",
			"Ms Berglund left the port of Callao.",
			"Berglund did not answer, a man in Lima said.",
			"Governor Berglund was in Santiago, Chile.",
			"Anna Berglun, the president of Peru, waved.",
			"Peru's interior ministry said that six people had died.",
			"The Peruvian interior ministry said that seven people had died.",
			"The Ministry of Internal Affairs of Peru (MIA) said that eight people had died.",
			"The MIA said that nine people had died in Lima.",
			"Chile's Interior Ministry said that ten people had died.",
			"The Interior Ministry said that nobody had died.",
			"Aigerim, a baker, heard it all.",
		);
		const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 });
		let merges = 0;
		fc.assert(
			fc.property(texts, fc.nat(), (list, at) => {
				const documents = list.map((some, i) => document({ id: `d${i}`, lang: "en", text: some.join(" ") }));
				const readings = documents.map((d) => read(d, knowledge));
				const about = new Map(readings.map((r) => [r.id, { home: homeCountry(r, gazetteer) }]));
				const all = known(readings, documents, about);
				const names = (bond: Bond) => [all[bond.a]?.name ?? "", all[bond.b]?.name ?? ""] as const;
				const found = bonds(all, { together: [], apart: [] });
				const several = found.merged.filter((bond) => names(bond)[0] !== names(bond)[1]);
				const one = several[at % (several.length || 1)];
				if (!one) return;
				merges++;
				const pair = names(one);
				const ruled = bonds(all, { together: [], apart: [pair] });
				const isRuled = (bond: Bond) => [...names(bond)].sort().join() === [...pair].sort().join();
				expect(ruled.merged).toEqual(found.merged.filter((bond) => !isRuled(bond)));
				expect(ruled.proposed).toEqual(found.proposed.filter((bond) => !isRuled(bond)));
			}),
			{ numRuns: 60 },
		);
		expect(merges).toBeGreaterThan(20);
	});
});
