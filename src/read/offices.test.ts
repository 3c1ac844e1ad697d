import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { cpuTime } from "../../test/material/cpu.js";
import { decode } from "../text/places.js";
import { names } from "./names.js";
import { offices } from "./offices.js";
import { page } from "./page.js";

const language = loadEnglish();
const gazetteer = decode(readFileSync(new URL("../../data/places.bin", import.meta.url)));
function told(text: string) {
	const of = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], language);
	return offices(of, names(of, gazetteer), []);
}

describe("offices", () => {
	it.each(language.offices.matches)("$text", ({ text, told: wanted }) => {
		const found = told(text);
		expect(
			found.map(({ who, office, change, acting }) => ({ who, office, change, ...(acting ? { acting } : {}) })),
		).toEqual(wanted);
		for (const { officeAt, whoAt, office, who } of found) {
			expect(text.slice(officeAt.start, officeAt.end)).toBe(office);
			expect(who.endsWith(text.slice(whoAt.start, whoAt.end))).toBe(true);
		}
	});
	it.each(language.offices.not)("not: %s", (text) =>
		expect(told(text).filter((o) => o.change !== "holds")).toEqual([]));
	it("takes a pronoun for the one person of the sentence before", () => {
		const found = told("The council met Victor Marsh. On Friday he resigned as governor of Norton.");
		expect(found.map((o) => [o.who, o.office, o.change])).toEqual([["Victor Marsh", "governor of Norton", "resigned"]]);
	});
	it("stays linear", () => {
		const start = cpuTime();
		told(`Mayor Lena Voss ${"was dismissed as head of the ".repeat(2000)}`);
		expect(cpuTime() - start).toBeLessThan(5000);
	});
});
