import fc from "fast-check";
import { expect, it } from "vitest";
import { grouped } from "./lists.js";
import { byNumber, byText, firstNotBelow } from "./order.js";

it("orders by code units, and infinities beside one another", () => {
	expect(["b", "a", "é", "Z", "a"].sort(byText)).toEqual(["Z", "a", "a", "b", "é"]);
	const none = Number.POSITIVE_INFINITY;
	expect([none, 2, none, -none, 1].sort(byNumber)).toEqual([-none, 1, 2, none, none]);
});

it("finds the first number that is not below a bound, as going through the stretch does", () =>
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 20 })), fc.nat({ max: 22 }), fc.nat(), fc.nat(), (numbers, bound, p, q) => {
			const list = Float64Array.from(numbers).sort();
			const [start = 0, end = 0] = [p % (list.length + 1), q % (list.length + 1)].sort(byNumber);
			const at = list.subarray(start, end).findIndex((n) => n >= bound);
			expect(firstNotBelow(list, bound, start, end)).toBe(at < 0 ? end : start + at);
		}),
	));

it("groups without losing the order of keys or of things", () => {
	const found = grouped(["ox", "ant", "owl", "bee", "asp"], (word) => word.charAt(0));
	expect([...found]).toEqual([
		["o", ["ox", "owl"]],
		["a", ["ant", "asp"]],
		["b", ["bee"]],
	]);
});
