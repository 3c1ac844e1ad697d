import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { frequencies } from "./frequencies.js";

const frequency = frequencies(readFileSync(new URL("../../data/frequencies.txt", import.meta.url)));

describe("frequencies", () => {
	it.each([
		["the", "police"],
		["police", "avalanche"],
	])("%s is more usual than %s", (a, b) => expect(frequency(a) ?? 0).toBeGreaterThan(frequency(b) ?? 0));
	it("knows nothing of other words", () => expect(frequency("xyzzyx")).toBeNull());
	it("takes no other file", () => expect(() => frequencies(new TextEncoder().encode("the\n"))).toThrow(/frequencies/u));
});
