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
		["The last toll given by the prefecture is 26 dead.", ["26 killed by the prefecture"]],
		[
			"A first count from the mayor, Ada Lind: 26 dead and 40 injured.",
			["26 killed by the mayor, Ada Lind", "40 injured by the mayor, Ada Lind"],
		],
		["At least 26 people died, according to a list kept by the bishops.", ["26 killed by the bishops"]],
		["31 houses burned down, according to a count made by the town council.", ["31 homes by the town council"]],
		["29 people killed (town council, 16 March).", ["29 killed by town council"]],
		["29 people killed (see the list).", ["29 killed"]],
		[
			"The coroner's night bulletin is posted: 14 dead. The bulletin counts 47 injured.",
			["14 killed by The coroner", "47 injured by The coroner"],
		],
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
		[
			"The marshals spoke of 13 dead. The coroner, who has seen them, puts them at 19.",
			["13 killed by The marshals", "19 killed by The coroner"],
		],
		["The marshals spoke of 13 dead. The coroner has 23.", ["13 killed by The marshals", "23 killed by The coroner"]],
		["The marshals spoke of 13 dead. The coroner has 23 tents.", ["13 killed by The marshals"]],
		[
			"The army admitted 18 arrests. The lawyers' union has a list of 90 names.",
			["18 arrested by The army", "90 arrested by The lawyers' union"],
		],
		[
			"The marshals spoke of 13 dead. The bishops have been able to verify 31 deaths.",
			["13 killed by The marshals", "31 killed by The bishops"],
		],
		[
			"The marshals spoke of 13 dead. The league in exile speaks of 64.",
			["13 killed by The marshals", "64 killed by The league in exile"],
		],
		["The guards arrested 200 people. The ministry admits to 96.", ["200 arrested", "96 arrested by The ministry"]],
		[
			"A rally began at noon. The organisers speak of 4,000 people, the police of 600.",
			["4000 participants by The organisers", "600 participants by the police"],
		],
		[
			"Thousands marched on Sunday. Organisers put the turnout at 9,000; police counted 600.",
			["9000 participants by Organisers", "600 participants by police"],
		],
		[
			"A march began at noon. The organisers speak of 900 people. The police say 300.",
			["900 participants by The organisers", "300 participants by The police"],
		],
		[
			"The army displaced 900 people. WARDA, which runs the shelters, puts them at 1,300.",
			["900 displaced", "1300 displaced by WARDA"],
		],
		["A rally began at noon. The police counted 12.", []],
		["The ministry reported 26 dead. It put the losses of the guard at 18.", ["26 killed by The ministry"]],
		["The ministry reported 26 dead. The mayor spoke of two rooms.", ["26 killed by The ministry"]],
	])("%s", (text, expected) => expect(read(text)).toEqual(expected));
	it("is of the kind that a question asks for", () => {
		expect(read("How many people died?", "The doctors have established the names of 26 people.")).toEqual([
			"26 killed by The doctors",
		]);
	});
	it.each<[string, string[]]>([
		["At least 40, according to the governor.", ["40 killed"]],
		["Officially 31. The doctors have 44.", ["31 killed", "44 killed by The doctors"]],
		["Ask three offices. The marshals first said 13.", ["13 killed by The marshals"]],
		["Two rooms were searched, and the mayor left.", []],
	])("answers a question: %s", (text, expected) =>
		expect(read("How many people were killed?", text)).toEqual(expected));
});
