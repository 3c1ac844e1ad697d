import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { cpuTime } from "../../test/material/cpu.js";
import { type Document, document } from "../core/document.js";
import { cut } from "../core/span.js";
import { layout, rights } from "./layout.js";

const language = loadEnglish();
const of = (text: string, fields: Partial<Document> = {}) => document({ id: "a", text, ...fields });
const told = (text: string, fields: Partial<Document> = {}) => {
	const d = of(text, fields);
	return layout(d, language).map((b) => `${b.kind}: ${cut(text, b)}`);
};

const long =
	"Residents said on Monday that they had heard gunfire near the station for most of the night, and that nobody had dared to go out.";
const other =
	"The ministry gave no figures, and its spokesman did not answer the telephone until late in the afternoon of that day.";

describe("paragraphs", () => {
	it.each([
		["between empty lines", "One is here.\n\nTwo is here.", ["One is here.", "Two is here."]],
		["one a line", "One is here.\nTwo is here.\nThree is here.", ["One is here.", "Two is here.", "Three is here."]],
		["with Windows line ends", "One is here.\r\n\r\nTwo is here.\r\n", ["One is here.", "Two is here."]],
		["a line that goes on", "One is here\nand goes on.\nTwo is here.", ["One is here\nand goes on.", "Two is here."]],
		[
			"broken at a margin",
			"Residents said on Monday that they had heard gunfire near the\nstation for most of the night, and that nobody had dared to go\nout. The ministry gave no figures, and its spokesman did not\nanswer the telephone.\n\nShops opened.",
			[
				"Residents said on Monday that they had heard gunfire near the\nstation for most of the night, and that nobody had dared to go\nout. The ministry gave no figures, and its spokesman did not\nanswer the telephone.",
				"Shops opened.",
			],
		],
		["nothing", " \n\n ", []],
	])("%s", (_, text, expected) => {
		expect(layout(of(text), language).map((b) => cut(text, b))).toEqual(expected);
	});
});

describe("kinds", () => {
	it.each([
		["dateline", "By the Example newsdesk | First published 16.03.2022 | Last update 20.03.2022, 18:40 | 6 min read"],
		["dateline", "19.05.2021 | 21:05 | 48 views"],
		["dateline", "Example Dispatch · Thursday 15 August 2024 · This page is closed"],
		["dateline", "Bulletin no. 7, 30 March 2022"],
		["furniture", "Share   Tweet   Send to Telegram"],
		["furniture", "About us | Donate | Subscribe to the newsletter"],
		["furniture", "Home > Central Asia > Example Land"],
	])("%s: %s", (kind, line) => {
		expect(told(`The strike at the port\n\n${line}\n\n${long}\n\n${other}`)).toContain(`${kind}: ${line}`);
	});

	it("of a line with a gap or a rule that tells something", () => {
		const line = "Selim | 12 people were hurt when a crane fell | the harbour master";
		expect(told(`${long}\n\n${line}\n\n${other}`)).not.toContain(`dateline: ${line}`);
		expect(told(`${long}\n\n${line}\n\n${other}`)).not.toContain(`furniture: ${line}`);
	});

	it("of a whole page of plain text", () => {
		const text = `Gunfire in the station quarter\n\nPublished: 8 January 2022\n\nBy Jane Doe\n\nALMATY, January 8 (Example) — ${long}\n\nAn anxious night\n\n${other} Read more: shops reopen\n\nSmoke over the station. (Photo: Jane Doe)\n\n>> Read more on Example: what we know\n\n112\n\n#almaty #station\n\nAny reproduction prohibited\n\nLeave a Comment`;
		expect(told(text, { titleAt: { start: 0, end: 30 }, title: "Gunfire in the station quarter" })).toEqual([
			"title: Gunfire in the station quarter",
			"dateline: Published: 8 January 2022",
			"dateline: By Jane Doe",
			"dateline: ALMATY, January 8 (Example) —",
			`paragraph: ${long}`,
			"heading: An anxious night",
			`paragraph: ${other}`,
			"furniture: Read more: shops reopen",
			"caption: Smoke over the station. (Photo: Jane Doe)",
			"furniture: >> Read more on Example: what we know",
			"furniture: 112",
			"furniture: #almaty #station",
			"rights: Any reproduction prohibited",
			"furniture: Leave a Comment",
		]);
		expect(rights(of(text), layout(of(text), language))).toBe("Any reproduction prohibited");
	});

	it("of a title that the text says again, and of one run into it", () => {
		expect(told(`Shops reopen!\n\n${long}`, { title: "Shops reopen" })).toEqual([
			"title: Shops reopen!",
			`paragraph: ${long}`,
		]);
		expect(told(`Shops reopen in town. ${long}`, { title: "Shops reopen in town - World - Example" })).toEqual([
			"title: Shops reopen in town.",
			`paragraph: ${long}`,
		]);
		expect(told(`Tue Jan 4 2022 Shops reopen in town. ${long}`, { title: "Shops reopen in town" })).toEqual([
			"dateline: Tue Jan 4 2022",
			"title: Shops reopen in town.",
			`paragraph: ${long}`,
		]);
		expect(told(`Shops reopen in town after a week of fear. ${long}`, { title: "Shops reopen in town" })).toHaveLength(
			1,
		);
	});

	it.each([
		["An anxious night", "heading"],
		["‘Some brought bread, others brought blankets’", "heading"],
		["“Dozens” of dead", "heading"],
		["What do we know of the attackers?", "heading"],
		["Who were they? Nobody knows", "paragraph"],
		["But the night was quiet.", "paragraph"],
		["- bread and water", "paragraph"],
		["Lazat says that life goes on:", "paragraph"],
	])("%s between paragraphs is a %s", (line, kind) => {
		expect(told(`${long}\n\n${line}\n\n${other}`)).toEqual([
			`paragraph: ${long}`,
			`${kind}: ${line}`,
			`paragraph: ${other}`,
		]);
	});

	it("of a list: it is no run of headings", () => {
		const list = ["Bread", "Water", "Blankets", "Matches"];
		expect(told(`${long}\n\n${list.join("\n")}\n\n${other}`).filter((b) => b.startsWith("heading"))).toEqual([]);
	});

	it("of a chronicle: its days are no datelines", () => {
		const days = ["January 2, 2022", "January 4, 2022", "January 5, 2022"].map(
			(d) => `${d} Protesters gathered in the square and stayed there until the evening.`,
		);
		expect(told(days.join("\n\n")).every((b) => b.startsWith("paragraph"))).toBe(true);
	});

	it("of a live text: hours without a sign are no words of its sentences", () => {
		const live = ["0912 The ministry says", "0940 Two boats", "1005 US officials"].map(
			(h) => `${h} left the harbour early today.`,
		);
		expect(told(live.join("\n\n")).slice(0, 4)).toEqual([
			"furniture: 0912",
			"paragraph: The ministry says left the harbour early today.",
			"furniture: 0940",
			"paragraph: Two boats left the harbour early today.",
		]);
	});

	it("of years: a chronicle of them keeps them", () => {
		const years = ["2010 The mine opened.", "2011 The first strike began.", "2012 Police shot at miners."];
		expect(told(years.join("\n\n"))).toEqual(years.map((y) => `paragraph: ${y}`));
	});

	it("of marks of the format", () => {
		const text = `Head\n\n${long}\n\nA picture of it\n\nA post\n\n# In the south\n\n${other}`;
		const at = (words: string, kind: Document["marks"][number]["kind"]) => ({
			kind,
			start: text.indexOf(words),
			end: text.indexOf(words) + words.length,
		});
		const marks = [
			at("Head", "heading"),
			at("A picture of it", "caption"),
			at("A post", "embed"),
			at("#", "data"),
			at("In the south", "heading"),
		];
		expect(told(text, { marks })).toEqual([
			"heading: Head",
			`paragraph: ${long}`,
			"caption: A picture of it",
			"embed: A post",
			"furniture: #",
			"heading: In the south",
			`paragraph: ${other}`,
		]);
	});

	it("of posts in a text and of a text that is a post", () => {
		const post = "somebody_k In such a time we help each other 🙏 #city #help ♬ a tune – Singer";
		expect(told(`${long}\n\n${post}\n\n${other}`)[1]).toBe(`embed: ${post}`);
		expect(told(post)).toEqual([`paragraph: ${post}`]);
	});
});

describe("a list of other stories", () => {
	const news =
		"A fire destroyed the mill of Easton on Monday, and the firemen of three towns fought it until noon, the mayor said, while the river froze.";
	it("is no news, down to the next line that ends as a sentence does", () =>
		expect(
			told(
				`${news}\n\nMORE FROM THE POST\n- The south holds its breath\n- Fishing deal by autumn\n\nThe mayor resigned.`,
			),
		).toEqual([
			`paragraph: ${news}`,
			"furniture: MORE FROM THE POST",
			"furniture: - The south holds its breath",
			"furniture: - Fishing deal by autumn",
			"paragraph: The mayor resigned.",
		]));
	it("is none above the news", () =>
		expect(told(`More news\n\nTwo boats sank\n\n${news}`)).not.toContain("furniture: Two boats sank"));
	it("is none under what tells", () =>
		expect(told(`${news}\n\nThe dead\n\n- Ann Lee, a miller\n- Tom Roe, her son`)).toContain(
			"paragraph: - Tom Roe, her son",
		));
});

describe("what repeats", () => {
	const body = `${long} In an instant the square was full of smoke. Groups of unknown men broke the windows of the shops and carried everything away.`;
	it.each([
		["a pull quote word for word", "In an instant the square was full of smoke and cries.", "paragraph"],
		[
			"a sentence of the text",
			"Groups of unknown men broke the windows of the shops and carried everything away.",
			"furniture",
		],
		["a sentence reworded", "Groups of men nobody knew smashed shop windows and took what they could.", "paragraph"],
		[
			"a sentence inflected",
			"Groups of unknown men are breaking the windows of shops and carrying everything away.",
			"furniture",
		],
		["another fact", "Groups of unknown men broke the windows of 30 shops and carried everything away.", "paragraph"],
		[
			"another place",
			"Groups of unknown men broke the windows of the shops in Aktau and carried everything away.",
			"paragraph",
		],
	])("%s", (_, line, kind) => {
		expect(told(`${body}\n\n${line}\n\n${other}`)[1]).toBe(`${kind}: ${line}`);
	});

	it("is dropped the second time", () => {
		expect(told(`${long}\n\n${other}\n\n${long}`).map((b) => b.split(":")[0])).toEqual([
			"paragraph",
			"paragraph",
			"furniture",
		]);
	});
});

describe("news that sounds like furniture stays", () => {
	it.each([
		"Share prices fell by 12 percent in the morning.",
		"The minister declined to comment.",
		"Read more books, the teacher told them.",
		"More than 200 people were arrested overnight, police said.",
		"Follow the curfew, the army told residents.",
		"Related protests broke out in the south.",
		"Published reports put the dead at 12.",
		"Top officials resigned on Wednesday.",
		"Subscribers lost their connection at noon.",
		"Comments by the minister angered the crowd.",
		"Advertising boards were set on fire.",
		"By evening the square was empty.",
		"All rights groups called for calm.",
		"Source of the fire unknown, the ministry said.",
		"Tags on the walls called for the president to go.",
		"Contact with the city was lost at noon.",
	])("%s", (line) => {
		expect(told(`${long}\n\n${line}\n\n${other}`)[1]).toBe(`paragraph: ${line}`);
	});
});

describe("laws", () => {
	const covers = (d: Document) => {
		const blocks = layout(d, language);
		let at = 0;
		for (const b of blocks) {
			expect(d.text.slice(at, b.start).trim()).toBe("");
			expect(b.start).toBeLessThan(b.end);
			expect(cut(d.text, b)).toBe(cut(d.text, b).trim());
			at = b.end;
		}
		expect(d.text.slice(at).trim()).toBe("");
	};
	const line = fc.oneof(
		fc.string({ unit: "grapheme" }),
		fc.constantFrom(
			"Read more",
			"ALMATY, January 5 (AP) — The city",
			"By Jane Doe",
			"Shops reopen",
			long,
			"112",
			"#a #b",
			"© 2022 X",
			"Any reproduction prohibited",
			"Leave a Comment",
			"issued in: Modified:",
			"",
		),
		fc.lorem({ mode: "sentences" }),
	);
	const texts = fc
		.array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", " ", "\u2028", "")))
		.map((list) => list.flat().join(""));

	it("blocks are in order, apart, and leave nothing but white space", () => {
		fc.assert(
			fc.property(
				texts,
				fc.array(fc.tuple(fc.nat(400), fc.nat(80))),
				fc.constantFrom("heading", "caption", "embed", "data", "byline"),
				(text, spans, kind) => {
					const marks = spans
						.map(([start, size]) => ({
							kind,
							start: Math.min(start, text.length),
							end: Math.min(start + size, text.length),
						}))
						.filter((m) => m.end > m.start);
					covers(of(text, { marks, title: "Shops reopen" }));
				},
			),
			{ numRuns: 300 },
		);
	});

	it.each([
		["digits", "1"],
		["commas", ","],
		["quotes", "“"],
		["capitals", "A"],
		["words in capitals", "ALMATY "],
		["names", "Jane Doe, "],
		["hash tags", "#a "],
		["slashes", "a/"],
		["brackets", "("],
		["labels", "Updated: "],
		["dates", "8 January 2022 "],
		["short lines", "Read more\n"],
		["paragraphs", "One is here.\n\n"],
		["long paragraphs", `${long}\n\n`],
		["zero-width signs", "\u200b"],
		["spaces", " "],
		["marks of a sentence", "A. "],
		["halves of a pair", "\ud800"],
	])("is quick on a run of %s", (_, unit) => {
		const text = unit.repeat(Math.ceil(200_000 / unit.length));
		const start = cpuTime();
		layout(of(text, { title: unit.repeat(10) }), language);
		expect(cpuTime() - start).toBeLessThan(20_000);
	});
});
