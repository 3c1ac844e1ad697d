import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { cpuTime } from "../../test/material/cpu.js";
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
		it.each(rule.matches)(`${rule.id}: %s`, (text) => expect(pattern.test(fold(text))).toBe(true));
		it.each(rule.not)(`not ${rule.id}: %s`, (text) => expect(pattern.test(fold(text))).toBe(false));
	}
});

describe("withdrawals", () => {
	it.each([
		["The ministry revised the death toll to 11 from 19.", [[11, 19]]],
		["The ministry revised the death toll from 11 to 19.", []],
		["The death toll fell to 11 from 19, the ministry said.", [[11, 19]]],
		["The number of dead was lowered from 1,200 to 900.", [[900, 1200]]],
	])("takes a number back only where it was put lower: %s", (text, expected) => {
		expect(withdrawals(lay(text), [], []).map((w) => [w.stated?.low, w.old?.low])).toEqual(expected);
	});
	it.each([
		"The mayor has not corrected his figure of 8.",
		"The office refused to withdraw its figure.",
		"The figure was never withdrawn.",
	])("takes nothing back where the words say that it was not done: %s", (text) => {
		expect(withdrawals(lay(text), [], [])).toEqual([]);
	});
	it("asks for a figure near words that can mean much else, from the second sentence before them on", () => {
		const text = "The toll is 12. Rain fell. The post disappeared at noon.";
		expect(withdrawals(lay(text), [], []).map((w) => w.since)).toEqual([0]);
	});
	it("knows who takes it back past what is set off by commas", () => {
		const text = "The minister, Ada Lind, takes the figure back.";
		const [found] = withdrawals(lay(text), [], []);
		expect(found?.by && text.slice(found.by.start, found.by.end)).toBe("The minister, Ada Lind");
	});
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
	it("is dated by the day of taking back, not by that of what is taken back", () => {
		const text = "On 10 March the ministry withdrew the toll that it had published on 9 March.";
		const days = [day(text, "10 March", "2021-03-10"), day(text, "9 March", "2021-03-09")];
		expect(withdrawals(lay(text), [], days)[0]?.when?.edtf).toBe("2021-03-10");
		const only = "The ministry withdrew the toll that it had published on 9 March.";
		expect(withdrawals(lay(only), [], [day(only, "9 March", "2021-03-09")])[0]).toMatchObject({
			when: null,
			dated: false,
		});
	});
	it.each([
		["The correct figure is 26, not 62.", 62, 26],
		["The death toll is 1,226, not 62 as first reported.", 62, 1226],
		["(Corrects death toll to 26 from 62)", 62, 26],
		["The ministry lowered the death toll from 62 to 26 on Tuesday.", 62, 26],
		["An earlier version of this article gave the toll as 62.", 62, null],
		["The actual number of dead was twelve.", null, 12],
	])("reads the numbers of a correction: %s", (text, old, stated) => {
		const [found] = withdrawals(lay(text), [], []);
		expect([found?.old?.low ?? null, found?.stated?.low ?? null]).toEqual([old, stated]);
		expect(found?.denies).toBe(false);
	});
	it.each([
		["“The figure of 31 is withdrawn,” the coroner said.", 31],
		["“The number of eight was wrong and we take it back,” she said.", 8],
		["The clinic no longer stands by the figure of 31.", 31],
	])("reads the number that is taken back: %s", (text, old) => {
		expect(withdrawals(lay(text), [], []).map((w) => w.old?.low)).toEqual([old]);
	});
	it("takes back once what is taken back in two sentences that follow", () => {
		const text = "The mayor took back the figure of 60. “I was misled. It was my fault and I withdraw it,” he said.";
		expect(withdrawals(lay(text), [], []).map((w) => w.old?.low)).toEqual([60]);
	});
	it("takes the kind of a correction that goes on from the sentence before", () => {
		const text = "An earlier version of this article gave the number of injured as 70. The correct figure is 17.";
		expect(withdrawals(lay(text), [], []).map((w) => [w.of, w.old?.low, w.stated?.low])).toEqual([
			["injured", 70, undefined],
			["injured", undefined, 17],
		]);
	});
	it("takes the whole subject", () => {
		const text = "On Friday the union of dockers denied the toll.";
		const [found] = withdrawals(lay(text), [], []);
		expect(found?.by && text.slice(found.by.start, found.by.end)).toBe("the union of dockers");
	});
	it("tells a denial of another's figure", () => {
		expect(withdrawals(lay("The army denied the death toll."), [], [])[0]).toMatchObject({
			denies: true,
			of: "killed",
		});
		expect(withdrawals(lay("The army denied reports of a march."), [], [])).toEqual([]);
	});
	it("says which kind is taken back", () => {
		expect(withdrawals(lay("The ministry retracted its death toll."), [], [])[0]?.of).toBe("killed");
		expect(withdrawals(lay("The ministry retracted the number of arrests."), [], [])[0]?.of).toBe("arrested");
	});
	it("is no withdrawal of troops", () => expect(withdrawals(lay("The army withdrew 300 troops."), [], [])).toEqual([]));
	it("stays linear", () => {
		const start = cpuTime();
		withdrawals(lay("the figure ".repeat(2000)), [], []);
		withdrawals(lay("withdrew the a ".repeat(2000)), [], []);
		expect(cpuTime() - start).toBeLessThan(5000);
	});
});
