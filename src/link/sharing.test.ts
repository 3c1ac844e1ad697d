import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharing } from "./sharing.js";

const words = fc.uniqueArray(fc.constantFrom(..."abcdefghijklmn"), { maxLength: 9 });

/** Share of the smaller set that stands in the other. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	return small.size === 0 ? 0 : [...small].filter((w) => large.has(w)).length / small.size;
}

describe("sets that share much", () => {
	it.each([0.51, 0.6, 0.75, 1])("finds all of which one holds %d of the other", (least) =>
		fc.assert(
			fc.property(fc.array(words, { maxLength: 12 }), (lists) => {
				const sets = lists.map((list) => new Set(list));
				const { near } = sharing(sets, least);
				sets.forEach((set, i) => {
					const met = near(i);
					expect(new Set(met).size).toBe(met.length);
					sets.forEach((other, j) => {
						if (share(set, other) >= least) expect(met).toContain(j);
					});
				});
			}),
		));

	it("does not look at those that share one usual word", () => {
		const sets = Array.from({ length: 50 }, (_, i) => new Set(["video", `left${i}`, `right${i}`, `near${i}`]));
		expect(sharing(sets, 0.6).near(7)).toEqual([7]);
	});
});
