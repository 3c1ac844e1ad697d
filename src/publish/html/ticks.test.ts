import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widthOf } from "./place-labels.js";
import { type SetTick, setTicks } from "./ticks.js";

const width = 352;
const label = fc.constantFrom("4 Jan", "31 Dec 2021", "20 January 2022", "9 May");
const ticks = fc.array(fc.record({ x: fc.integer({ min: 0, max: width }), label }), { maxLength: 40 });

function ends({ x, label: text, anchor }: SetTick): [number, number] {
	const wide = widthOf(text, 12);
	return anchor === "start" ? [x, x + wide] : anchor === "end" ? [x - wide, x] : [x - wide / 2, x + wide / 2];
}

describe("labels on an axis", () => {
	it("never meet one another or leave the picture, and the first always stands", () =>
		fc.assert(
			fc.property(ticks, (given) => {
				const set = setTicks(given, width, 12);
				const boxes = set.map(ends).sort((a, b) => a[0] - b[0]);
				for (const [i, [left, right]] of boxes.entries()) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(right).toBeLessThanOrEqual(width);
					expect(left).toBeGreaterThan(boxes[i - 1]?.[1] ?? -1);
				}
				expect(set[0]?.x).toBe(given.length === 0 ? undefined : Math.min(...given.map((t) => t.x)));
			}),
		));

	it("keep the last before those between", () => {
		const set = setTicks(
			[10, 60, 110, 130].map((x) => ({ x, label: "20 Jan 2022" })),
			width,
			12,
		);
		expect(set.map((t) => t.x)).toEqual([10, 130]);
	});
});
