import { expect, it } from "vitest";
import { said } from "./plain.js";

it.each([
	["The *coastguard* ended the search on **Monday**.", "The coastguard ended the search on Monday."],
	["**UPDATE** _Two_ people died", "UPDATE Two people died"],
	["[The ministry](https://ministry.example/a) said so", "The ministry said so"],
	["[Anna Berg] resigned (twice)", "[Anna Berg] resigned (twice)"],
	["2*3*4 and a_b_c", "2*3*4 and a_b_c"],
	["* one * two", "* one * two"],
	["A * that is never closed", "A * that is never closed"],
	["@some_body_x wrote", "@some_body_x wrote"],
])("%s is set as %s", (text, set) => expect(said(text)).toBe(set));

it("takes linear time", () => {
	const began = process.cpuUsage();
	for (const text of ["*a ".repeat(20_000), "[a](".repeat(20_000), "*".repeat(50_000), "_".repeat(50_000)]) said(text);
	expect(process.cpuUsage(began).user).toBeLessThan(20_000_000);
});
