import { describe, expect, it } from "vitest";
import { continued } from "./further.js";

describe("a sentence beneath its headline", () => {
	it.each([
		["Shops shut", "Shops shut on Monday, the mayor said.", "… on Monday, the mayor said."],
		["Shops shut", "On Monday shops shut.", "On Monday shops shut."],
		["Explosions in Lipa, residents report", "06:10 CET: Explosions in Lipa, residents report.", "06:10 CET"],
		["The power is back", "11:40 The power is back, the grid operator says.", "11:40 … the grid operator says."],
		["The power is back", "5:05 p.m. – The power is back.", "5:05 p.m."],
		["The power is back", "11:40 Lights went on again.", "11:40 Lights went on again."],
	])("%s: %s", (headline, sentence, set) => expect(continued(headline, sentence)).toBe(set));
});
