import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import type { Name } from "../../core/reading.js";
import { cut } from "../../core/span.js";
import { verbLists } from "../../lang/en/voices/verbs.js";
import { page } from "../page.js";
import { voices } from "./index.js";

const en = loadEnglish();

function heard(text: string) {
	const blocks = [...text.matchAll(/[^\n]+/gu)].map((m) => ({
		start: m.index,
		end: m.index + m[0].length,
		kind: "paragraph" as const,
	}));
	return voices(page(text, blocks, en), [], "d").map((v) => ({
		...v,
		speaker: v.speaker.map((s) => cut(text, s)).join(" … "),
		cue: v.cue.map((s) => cut(text, s)).join(" … "),
		content: v.content.map((s) => cut(text, s)).join(" … "),
	}));
}

describe("verbs of English", () => {
	it.each(verbLists.flatMap((list) => list.matches))("$text", ({ text, speaker, cue, content }) => {
		expect(heard(text).map((v) => [v.speaker, v.cue, v.content])).toContainEqual([speaker, cue, content]);
	});
	it.each(verbLists.flatMap((list) => list.not))("no voice: %s", (text) => {
		expect(heard(text)).toEqual([]);
	});
});

describe("quotations", () => {
	it("is one voice over sentences and paragraphs", () => {
		const text =
			"“The square is empty,” said Anna Brodsky, a baker. “Nobody comes. We wait.”\n\n“We have bread for two days,” she added.";
		expect(heard(text).map((v) => [v.speaker, v.content])).toEqual([
			["Anna Brodsky, a baker", "“The square is empty,” … “Nobody comes. We wait.”"],
			["she", "“We have bread for two days,”"],
		]);
	});
	it("goes on where the next paragraph opens with a mark", () => {
		const text = "The baker said: “The square is empty. Nobody comes.\n\n“We have bread for two days.”";
		expect(heard(text)).toMatchObject([
			{ speaker: "The baker", content: "“The square is empty. Nobody comes. … “We have bread for two days.”" },
		]);
	});
	it.each([
		["Mayor Anna Brodsky, in Selim: “The pumps stood still all night. Nobody asked us.”", "Mayor Anna Brodsky"],
		["Anna Brodsky, who chairs the board, on the radio: “There will be no vote.”", "Anna Brodsky"],
	])("hears who stands before a colon without a verb: %s", (text, speaker) => {
		expect(heard(text)[0]).toMatchObject({ speaker, cue: ":" });
	});
	it("leaves scare quotes alone", () => {
		expect(heard("The “people’s bakery” opened at noon in the old town.")).toEqual([]);
	});
	it("hears both voices of a voice within a voice, and whose is the inner one", () => {
		const [outer, inner] = heard("The agency said the ministry had denied that the bridge was closed.");
		expect(outer).toMatchObject({ speaker: "The agency", within: null });
		expect(inner).toMatchObject({ speaker: "the ministry", cue: "had denied", within: outer?.id });
	});
	it("reads according to before and after", () => {
		expect(heard("According to the ministry, two bridges are closed.")).toMatchObject([
			{ speaker: "the ministry", content: "two bridges are closed" },
		]);
		expect(heard("Two bridges are closed, according to television.")).toMatchObject([
			{ speaker: "television", content: "Two bridges are closed" },
		]);
	});
	it("marks hearsay", () => {
		expect(heard("The convoy reportedly left the town.")).toMatchObject([
			{ speaker: "", cue: "reportedly", content: "The convoy … left the town", kind: "hearsay" },
		]);
	});
});

describe("headlines", () => {
	it.each([
		["64 killed in flood – officials", "officials", "64 killed in flood"],
		["Dam is safe: governor", "governor", "Dam is safe"],
		["Police: two held after raid", "Police", "two held after raid"],
	])("%s", (text, speaker, content) => {
		const laid = page(text, [{ start: 0, end: text.length, kind: "title" }], en);
		const found = voices(laid, [], "d").map((v) =>
			[v.speaker, v.content].map((s) => s.map((x) => cut(text, x)).join()),
		);
		expect(found).toContainEqual([speaker, content]);
	});
	it("a dash before anything but a speaker is none", () => {
		const text = "Flood in Norton – live";
		expect(voices(page(text, [{ start: 0, end: text.length, kind: "title" }], en), [], "d")).toEqual([]);
	});
});

describe("who is quoted", () => {
	it("says it, within the words of who quotes", () => {
		const [outer, inner] = heard("The radio quoted the governor as saying that the dam was safe.");
		expect(outer).toMatchObject({ speaker: "The radio", within: null });
		expect(inner).toMatchObject({ speaker: "the governor", content: "that the dam was safe", within: outer?.id });
	});
});

describe("accounts that somebody opens without a colon", () => {
	const text =
		"The dam burst at night. Nadia, a nurse, remembers that night.\n\nWe ran to the roof. My brother carried our mother.";
	it("is that of the one who remembers", () => {
		expect(heard(text)).toContainEqual(
			expect.objectContaining({
				kind: "testimony",
				speaker: "Nadia, a nurse",
				content: "We ran to the roof. My brother carried our mother.",
			}),
		);
	});
	it("is none where the narrator says “we” as well", () => {
		expect(heard(`We drove to our town.\n\n${text}`).filter((v) => v.kind === "testimony")).toEqual([]);
	});
});

describe("witnesses who are brought in and then speak", () => {
	const told = (text: string) => heard(text).map((v) => [v.speaker, v.content]);
	it("by a name and an age", () =>
		expect(
			told(
				"Our team spoke to two of them.\n\nAda Brunt, 44, had come for the day.\n\nI had my coat on. They put us in the cellar.",
			),
		).toContainEqual(["Ada Brunt, 44", "I had my coat on. They put us in the cellar."]));
	it("by a name that is none", () =>
		expect(
			told("Lena (not her real name), 31, drives a bus and lives in the port.\n\nI heard it first. My brother slept."),
		).toContainEqual(["Lena (not her real name), 31", "I heard it first. My brother slept."]));
	it("by a pronoun before a colon, or the paragraph that ends in one", () => {
		expect(
			told("Ada Brunt, 44, was pulled out. We met her at the gate:\n\n“I heard stones, not water.”"),
		).toContainEqual(["Ada Brunt, 44", "“I heard stones, not water.”"]);
		expect(
			told("In town they know him. On Friday a stone struck him on the arm:\n\nI saw her come out. I took a frame."),
		).toContainEqual(["him", "I saw her come out. I took a frame."]);
	});
	it("go on in quotation marks behind what they were told to say", () =>
		expect(
			told("A nurse of the clinic says that the beds were full. “They lay on the floor, I believe.”"),
		).toContainEqual(["A nurse of the clinic", "“They lay on the floor, I believe.”"]));
	it("say it before a verb that looks like a noun, and as one of them", () => {
		expect(told("“We shall not go, since nobody asked us,” replies Ms Brunt.")).toContainEqual([
			"Ms Brunt",
			"“We shall not go, since nobody asked us,”",
		]);
		expect(told("“We had to wait outside,” one of them said.")).toContainEqual([
			"one of them",
			"“We had to wait outside,”",
		]);
	});
	it("stand before a colon in a sentence", () => {
		expect(told("The road is shut. The mayor: no one is missing.")).toContainEqual(["The mayor", "no one is missing"]);
		expect(told("The road is shut. The rule: no one is missing.")).toEqual([]);
	});
	it("speak of what is quoted", () => {
		expect(told("The governor spoke that morning of “a few stray dogs”.")).toContainEqual([
			"The governor",
			"“a few stray dogs”",
		]);
		expect(told("The governor speaks of “a fire in the mine”.")).toContainEqual([
			"The governor",
			"“a fire in the mine”",
		]);
	});
	it("are told by what stands next to their age", () =>
		expect(
			told("Ada Brunt, 44, of Norton, was pulled out. We met her at the gate:\n\n“I heard stones, not water.”"),
		).toContainEqual(["Ada Brunt, 44", "“I heard stones, not water.”"]));
	it("have an age before what they do", () =>
		expect(told("Ada Brunt, 58, who teaches in Norton, says: “We slept in the cellar.”")).toContainEqual([
			"Ada Brunt, 58, who teaches in Norton",
			"“We slept in the cellar.”",
		]));
});

describe("accounts in the first person", () => {
	const text = [
		"Mina, who lives by the river, told us how she spent the week.",
		"We are all tired. My shop has been shut since the flood.",
		"I sleep in the school with my sons.",
		"Mina went home on January 9 to fetch her papers.",
		"Mina says the water is going down slowly:",
		"The bridge is open again. Trucks bring food.",
	].join("\n\n");
	it("ends where the narrator speaks again", () => {
		expect(
			heard(text)
				.filter((v) => v.kind === "testimony")
				.map((v) => [v.speaker, v.content]),
		).toEqual([
			[
				"Mina, who lives by the river",
				"We are all tired. My shop has been shut since the flood. … I sleep in the school with my sons.",
			],
			["Mina", "The bridge is open again. Trucks bring food."],
		]);
	});
	it("breaks a long account into voices of at most 2,500 characters", () => {
		const long = `Mina told us how she lives.\n\n${"We are tired of all this water. ".repeat(300)}`;
		const told = voices(
			page(
				long,
				[...long.matchAll(/[^\n]+/gu)].map((m) => ({
					start: m.index,
					end: m.index + m[0].length,
					kind: "paragraph" as const,
				})),
				en,
			),
			[],
			"d",
		).filter((v) => v.kind === "testimony");
		expect(told.length).toBeGreaterThan(2);
		for (const v of told) expect(v.content.reduce((n, s) => n + s.end - s.start, 0)).toBeLessThanOrEqual(2500);
	});
});

describe("who it is", () => {
	const named = (text: string, list: readonly (readonly [string, Name["type"]])[]) => {
		const names: Name[] = list.map(([name, type]) => {
			const start = text.indexOf(name);
			return { start, end: start + name.length, type, name, role: null, alias: null };
		});
		return voices(page(text, [{ start: 0, end: text.length, kind: "paragraph" }], en), names, "d").map((v) => v.name);
	};
	it.each([
		["Anna Brodsky left the hall. She said that the vote was over.", [["Anna Brodsky", "person"]], "Anna Brodsky"],
		[
			"Anna Brodsky met Olga Petrova. She said that the vote was over.",
			[
				["Anna Brodsky", "person"],
				["Olga Petrova", "person"],
			],
			null,
		],
		[
			"Anna Brodsky met Ivan Petrov. She said that the vote was over.",
			[
				["Anna Brodsky", "person"],
				["Ivan Petrov", "person"],
			],
			"Anna Brodsky",
		],
		["The police said that the road was shut.", [], "police"],
		["A resident said that the road was shut.", [], null],
		["Ivan Petrov, a baker, said that the road was shut.", [["Ivan Petrov", "person"]], "Ivan Petrov"],
		[
			"The Harbour Ministry and Ivan Petrov said that the road was shut.",
			[
				["Harbour Ministry", "organisation"],
				["Ivan Petrov", "person"],
			],
			null,
		],
	] as const)("%s", (text, names, expected) => {
		expect(named(text, names)[0] ?? null).toBe(expected);
	});
});

describe("voices of any text", () => {
	const word = fc.constantFrom(
		"said",
		"he",
		"“",
		"”",
		'"',
		",",
		".",
		"that",
		"the mayor",
		"Anna",
		"told us",
		":",
		"\n",
		"reportedly",
		"according to",
		"which",
		"and",
		"called for",
		"'",
		"—",
	);
	it("are spans of the text with ids in order, each within an outer one that is there, and the same twice", () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 60 }), (words) => {
				const text = words.join(" ");
				const blocks = [...text.matchAll(/[^\n]+/gu)].map((m) => ({
					start: m.index,
					end: m.index + m[0].length,
					kind: "paragraph" as const,
				}));
				const laid = page(text, blocks, en);
				const found = voices(laid, [], "d");
				const ids = new Set(found.map((v) => v.id));
				found.forEach((v, i) => {
					expect(v.id).toBe(`d#v${i + 1}`);
					expect(v.within === null || (ids.has(v.within) && v.within !== v.id)).toBe(true);
					expect(v.content.length).toBeGreaterThan(0);
					for (const s of [...v.speaker, ...v.cue, ...v.content]) {
						expect(s.start).toBeGreaterThanOrEqual(0);
						expect(s.end).toBeGreaterThan(s.start);
						expect(s.end).toBeLessThanOrEqual(text.length);
					}
				});
				expect(voices(laid, [], "d")).toEqual(found);
			}),
			{ numRuns: 150, seed: 5 },
		);
	});
});

describe("who speaks", () => {
	it.each<[string, string[]]>([
		["Reports told of a second man who was killed on the roof; police denied this.", ["Reports", "police"]],
		["One of them says that he was beaten.", ["One of them"]],
		["What the government said about agents makes her laugh.", []],
		["The number of arrests was 88, not 62 as stated earlier.", []],
	])("%s", (text, wanted) => {
		const laid = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], en);
		expect(voices(laid, [], "d").map((v) => v.speaker.map((s) => text.slice(s.start, s.end)).join(" "))).toEqual(
			wanted,
		);
	});
});
