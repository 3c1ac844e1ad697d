import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../../test/english.js";
import { cpuTime } from "../../../../test/material/cpu.js";
import { gist } from "../../../read/gist.js";
import { page } from "../../../read/page.js";
import { fold } from "../../../text/fold.js";
import { events } from "./index.js";

const english = loadEnglish();

function gistOf(text: string) {
	const laid = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], english);
	return laid.sentences.map((s) => gist(laid, s, [], []));
}

describe("kinds of happening", () => {
	const rows = events.deeds.flatMap((f) => f.matches.map((text) => [f.name, text] as const));
	it.each(rows)("%s: %s", (name, text) => {
		expect(gistOf(text).flatMap((g) => g.deeds.map((d) => d.kind))).toContain(name);
	});
	const not = events.deeds.flatMap((f) => f.not.map((text) => [f.name, text] as const));
	it.each(not)("no %s: %s", (name, text) => {
		expect(gistOf(text).flatMap((g) => g.deeds.map((d) => d.kind))).not.toContain(name);
	});
	it("has each name once", () => expect(new Set(events.deeds.map((f) => f.name)).size).toBe(events.deeds.length));
});

describe("kinds of thing", () => {
	const rows = events.things.flatMap((f) => f.matches.map((text) => [f.name, text] as const));
	it.each(rows)("%s: %s", (name, text) => expect(gistOf(text).flatMap((g) => g.words)).toContain(name));
	const not = events.things.flatMap((f) => f.not.map((text) => [f.name, text] as const));
	it.each(not)("no %s: %s", (name, text) => expect(gistOf(text).flatMap((g) => g.words)).not.toContain(name));
});

describe("credit lines", () => {
	for (const rule of events.credits) {
		it.each(rule.matches)(`${rule.name}: %s`, (line) => expect(fold(line)).toMatch(rule.pattern));
		it.each(rule.not)(`${rule.name}, not: %s`, (line) => expect(fold(line)).not.toMatch(rule.pattern));
		it.each(["a", "(", "1", " ", "A ", "a.", ", "])(`${rule.name}: a long run of %j`, (unit) => {
			const start = cpuTime();
			rule.pattern.exec(unit.repeat(50_000 / unit.length));
			expect(cpuTime() - start).toBeLessThan(500);
		});
	}
});
