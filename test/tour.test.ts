import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { blocks, printed } from "./tour.js";

const tour = blocks(readFileSync(resolve(import.meta.dirname, "../docs/TOUR.md"), "utf8"));

describe("the tour", () => {
	it("shows commands", () => expect(tour.length).toBeGreaterThan(3));

	it.each(tour)("newsreel $args prints what the tour shows", async ({ args, shown }) => {
		expect(await printed(args)).toBe(shown);
	});
});
