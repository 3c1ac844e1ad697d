import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import type { Time } from "../core/reading.js";
import { words } from "../text/borders.js";
import { fold } from "../text/fold.js";
import { page } from "./page.js";
import { withdrawals } from "./withdrawals.js";

const language = loadEnglish();
const lay = (text: string) => page(text, [{ start: 0, end: text.length, kind: "paragraph" }], language);
const day = (text: string, of: string, edtf: string): Time => {
	const start = text.indexOf(of);
	return { start, end: start + of.length, type: "DATE", value: edtf, edtf, basis: "stated", anchor: null };
};

describe("withdrawal rules", () => {
	for (const rule of language.figures.withdrawals) {
		const pattern = words(rule.pattern, "");
		it.each(rule.matches)(`${rule.id}: %s`, (text) => {
			expect(pattern.test(fold(text))).toBe(true);
			const held = lay(text).holding;
			expect(rule.needs.some((word) => held.has(word))).toBe(true);
		});
		it.each(rule.not)(`not ${rule.id}: %s`, (text) => expect(pattern.test(fold(text))).toBe(false));
	}
});

describe("withdrawals", () => {
	it("finds one that names no figure, with who and when", () => {
		const text = "On 9 March, the minister gave a toll of 40. On 10 March he withdrew the statement.";
		const [found, ...rest] = withdrawals(
			lay(text),
			[],
			[day(text, "9 March", "2021-03-09"), day(text, "10 March", "2021-03-10")],
		);
		expect(rest).toEqual([]);
		expect(found?.of).toBe(null);
		expect(found?.by && text.slice(found.by.start, found.by.end)).toBe("he");
		expect(found?.when?.edtf).toBe("2021-03-10");
	});
	it("says which kind is taken back", () => {
		expect(withdrawals(lay("The ministry retracted its death toll."), [], [])[0]?.of).toBe("killed");
		expect(withdrawals(lay("The ministry retracted the number of arrests."), [], [])[0]?.of).toBe("arrested");
	});
	it("is no withdrawal of troops", () => expect(withdrawals(lay("The army withdrew 300 troops."), [], [])).toEqual([]));
	it("stays linear", () => {
		const start = performance.now();
		withdrawals(lay("the figure ".repeat(2000)), [], []);
		withdrawals(lay("withdrew the a ".repeat(2000)), [], []);
		expect(performance.now() - start).toBeLessThan(5000);
	});
});
