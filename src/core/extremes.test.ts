import { expect, test } from "vitest";
import { greatest, least } from "./extremes.js";

test("the least and the greatest of many are found, and of none there is no bound", () => {
	const many = Array.from({ length: 500_000 }, (_, i) => (i * 7919) % 500_009);
	expect([least(many), greatest(many)]).toEqual([0, 500_008]);
	expect([least([]), greatest([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
