import { expect, test } from "vitest";
import { document, openApp } from "../src/app.js";

const app = await openApp();

const told = [
	{
		id: "a",
		published: "2023-03-02",
		text: "A dam broke above Sarn on Wednesday, flooding the lower town. On March 1 the river had already risen by two metres. Rescuers in boats took 40 people from the roofs of Sarn. A parade is planned for 9 May 2023 in Sarn.",
	},
	{
		id: "b",
		published: "2023-03-03",
		text: "The dam above Sarn broke on March 1 and flooded the lower town, engineers said. Schools in Sarn stayed closed on Friday. The town was founded on 4 June 1911 by millers.",
	},
	{
		id: "c",
		published: "2023-03-04",
		text: "Water began to fall in Sarn on Saturday. The flood of March 1 destroyed the lower town of Sarn after the dam broke. In Sarn schools opened again on March 4.",
	},
].map((d) => document({ ...d, source: `The ${d.id.toUpperCase()} Herald (invented)`, lang: "en" }));

test("the days that most documents name are chosen, none that is only announced, and history last", () => {
	const days = app.film(told, { dates: 2, sentences: 1 }).entries.map((e) => e.date);
	expect(days).toContain("2023-03-01");
	expect(days).toHaveLength(2);
	expect(app.film(told, { dates: 3 }).entries.map((e) => e.date)).not.toContain("1911-06-04");
	expect(app.film(told, { dates: 50 }).entries.map((e) => e.date)).not.toContain("2023-05-09");
});

test("a chosen day is told in as many sentences as asked for, none of them twice", () => {
	const { entries } = app.film(told, { dates: 9, sentences: 2 });
	const texts = entries.flatMap((e) => e.sentences.map((s) => s.text));
	expect(new Set(texts).size).toBe(texts.length);
	for (const entry of entries) expect(entry.sentences.length).toBeLessThanOrEqual(2);
	expect(Math.max(...entries.map((e) => e.sentences.length))).toBe(2);
	for (const { document: id, start, end, text } of entries.flatMap((e) => e.sentences))
		expect(told.find((d) => d.id === id)?.text.slice(start, end)).toBe(text);
});

test("a stretch of days bounds the choice", () => {
	const { entries } = app.film(told, { dates: 9, from: "2023-03-02", until: "2023-03-03" });
	expect(entries.map((e) => e.date).every((d) => d >= "2023-03-02" && d <= "2023-03-03")).toBe(true);
	expect(entries.length).toBeGreaterThan(0);
});
