import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import { page } from "../page.js";
import { figures } from "./index.js";

const language = loadEnglish();
/** "number of kind by speaker" of each figure of paragraphs. */
function read(...paragraphs: string[]): string[] {
	const text = paragraphs.join("\n\n");
	let at = 0;
	const blocks = paragraphs.map((p) => {
		const start = at;
		at += p.length + 2;
		return { start, end: start + p.length, kind: "paragraph" as const };
	});
	return figures(page(text, blocks, language), []).map(
		(f) => `${f.low ?? f.high} ${f.of}${f.by ? ` by ${text.slice(f.by.start, f.by.end)}` : ""}`,
	);
}

describe("who tells a number", () => {
	it.each<[string, string[]]>([
		["The coroner counted 14 dead.", ["14 killed by The coroner"]],
		["The mayor of the town, Ada Lind, spoke of seven dead.", ["7 killed by The mayor of the town, Ada Lind"]],
		["The police put the number of dead at five.", ["5 killed by The police"]],
		["The association, which visits the families, counts nine dead.", ["9 killed by The association"]],
		["The ministry's toll stands at 12 dead.", ["12 killed by The ministry"]],
		["The storm counted 14 dead.", ["14 killed"]],
		["The ministry has not confirmed 14 dead.", ["14 killed"]],
		["Fourteen dead were counted by nobody.", ["14 killed"]],
	])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("a number without its noun", () => {
	it.each<[string, string[]]>([
		[
			"The government speaks of 30 homes destroyed. Our lawyers, walking down every street, counted 52.",
			["30 homes by The government", "52 homes by Our lawyers"],
		],
		[
			"The organisers claim 4,000 participants, the police 900.",
			["4000 participants by The organisers", "900 participants by the police"],
		],
		[
			"The ministry announced 11 dead. At noon it said 13, later 12.",
			["11 killed by The ministry", "13 killed by it", "12 killed by it"],
		],
		["The ministry reported 26 dead. It put the losses of the guard at 18.", ["26 killed by The ministry"]],
		["The ministry reported 26 dead. The mayor spoke of two rooms.", ["26 killed by The ministry"]],
	])("%s", (text, expected) => expect(read(text)).toEqual(expected));
	it("is of the kind that a question asks for", () => {
		expect(read("How many people died?", "The doctors have established the names of 26 people.")).toEqual([
			"26 killed by The doctors",
		]);
	});
});
