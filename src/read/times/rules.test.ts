import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import { find } from "./find.js";

const language = loadEnglish();

function found(sentence: string, rule?: string): string[] {
	const post = language.times.rules.some(
		(r) => r.post && (r.name === rule || r.matches.some((m) => m.replace(/[[\]]/gu, "") === sentence)),
	);
	const words = language.sentence(sentence, { start: 0, end: sentence.length });
	return find(words, language, post)
		.filter((f) => rule === undefined || f.rule.name === rule)
		.map((f) => sentence.slice(f.start, f.end));
}

describe("every rule of time", () => {
	const cases = language.times.rules.flatMap((rule) => rule.matches.map((example) => ({ rule: rule.name, example })));
	it.each(cases)("$rule finds $example", ({ rule, example }) => {
		const wanted = [...example.matchAll(/\[(?<words>[^\]]+)\]/gu)].map((m) => m.groups?.words ?? "");
		const plain = example.replace(/[[\]]/gu, "");
		expect(found(plain)).toEqual(expect.arrayContaining(wanted));
		expect(wanted.length, `${rule} shows nothing`).toBeGreaterThan(0);
	});

	const against = language.times.rules.flatMap((rule) => rule.not.map((example) => ({ rule: rule.name, example })));
	it.each(against)("$rule leaves $example", ({ rule, example }) => {
		expect(found(example, rule)).toEqual([]);
	});
});
