import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Applied, apply } from "../../src/link/names/apply.js";
import type { Bond } from "../../src/link/names/bonds.js";

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
});
