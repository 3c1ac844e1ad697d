import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "../core/span.js";
import { isBeside, isKnown, load } from "./index.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const one = (id: string, text: string) => load({ id, bytes: bytes(text) });
const first = async (id: string, text: string) => {
	const [document] = (await one(id, text)).documents;
	if (!document) throw new Error(`nothing in ${id}`);
	return document;
};

describe("plain text", () => {
	it.each([
		["a title and an empty line", "Shops reopen in the centre\n\nMost shops opened.", "Shops reopen in the centre"],
		["a title after empty lines", "\n\r\n  Shops reopen\r\n\r\nMost shops opened.", "Shops reopen"],
		["a question", "Who opened the shops?\n\nNobody knows.", "Who opened the shops?"],
		[
			"a title over paragraphs of one line",
			"Shops reopen in the centre\nMost of the shops in the centre of the city opened on Monday.",
			"Shops reopen in the centre",
		],
		[
			"a title under a masthead",
			"The Harbour Times - Friday, March 4, 2016\n\nShops reopen in the centre\n\nMost shops opened.",
			"Shops reopen in the centre",
		],
		["a title with its day", "Shops reopen - 4 March 2016\n\nMost shops opened.", "Shops reopen - 4 March 2016"],
		["a sentence", "Most shops opened.\n\nSome did not.", null],
		["a label", "Published: 8 January 2022\n\nMost shops opened.", null],
		["lines broken at a margin", "Most of the shops in the centre of\nthe city opened.", null],
		["a title alone", "Shops reopen in the centre", null],
		["one word", "Update\n\nMost shops opened.", null],
	])("title: %s", async (_, text, title) => {
		const document = await first("a.txt", text);
		expect(document.title).toBe(title);
		expect(document.titleAt ? cut(document.text, document.titleAt) : null).toBe(title);
		expect(document.text).toBe(text);
	});

	it.each([
		["", "is empty"],
		[" \n\t", "has no words in it"],
		["%PDF-1.4 …", "is a PDF"],
		["PK\u0003\u0004…", "is a ZIP archive or an Office document"],
		["ab\u0000cd", "is binary"],
	])("%j is left out: %s", async (text, message) => {
		const { documents, problems } = await one("a.txt", text);
		expect(documents).toEqual([]);
		expect(problems).toMatchObject([{ file: "a.txt", line: null, message, leftOut: true }]);
	});
});

describe("Markdown", () => {
	it("reads front matter, headings, captions and quotations as marks", async () => {
		const text =
			'---\ntitle: "Shops reopen"\ndate: 2022-01-10\nsource: Example Post\nlang: en-GB\nmood: calm\n---\n\n# Shops reopen\n\nMost shops opened.\n\n## In the south ##\n\n![Queue at a shop](a.jpg)\n\n> We waited.\n\nAktau\n---\n';
		const document = await first("a.md", text);
		expect(document).toMatchObject({
			title: "Shops reopen",
			published: "2022-01-10",
			source: "Example Post",
			lang: "en",
			extra: { mood: "calm" },
			text,
		});
		expect(document.titleAt && cut(text, document.titleAt)).toBe("Shops reopen");
		const told = document.marks.filter((m) => m.kind !== "data").map((m) => [m.kind, m.level ?? null, cut(text, m)]);
		expect(told).toEqual([
			["heading", 2, "In the south"],
			["caption", null, "Queue at a shop"],
			["quote", null, "We waited."],
			["heading", 2, "Aktau"],
		]);
	});

	it("takes the first heading as the title, and a plain first line where there is no heading", async () => {
		expect((await first("a.md", "# Shops reopen\n\nText.")).title).toBe("Shops reopen");
		expect((await first("a.md", "Shops reopen\n\nMost opened.")).title).toBe("Shops reopen");
		expect((await first("a.md", "Text here.\n\n## Later\n\nMore.")).title).toBe(null);
	});
});

describe("JSON Lines", () => {
	it("reads the contract's documents and keeps unknown fields", async () => {
		const { documents, problems } = await one(
			"a.jsonl",
			'{"id":"a1","text":"Text.","title":"T","published":"2022-01-08","lang":"en-US","incident":7}\n\n{"id":2,"text":"Other."}\n',
		);
		expect(problems).toEqual([]);
		expect(documents).toMatchObject([
			{
				id: "a1",
				text: "Text.",
				title: "T",
				published: "2022-01-08",
				lang: "en",
				extra: { incident: 7 },
				extracted: false,
			},
			{ id: "2", text: "Other.", title: null },
		]);
	});

	it("tells what is wrong with a line and reads the rest", async () => {
		const lines = [
			'{"id":"a","text":"A."}',
			'{"id":"b","text":',
			'["no"]',
			'{"id":"c"}',
			'{"text":"D."}',
			'{"id":"a","text":"E.","published":"yesterday"}',
		];
		const { documents, problems } = await one("x/a.jsonl", lines.join("\r\n"));
		expect(documents.map((d) => d.id)).toEqual(["a", "x/a.jsonl:5", "a~2"]);
		expect(problems.map((p) => [p.line, p.message, p.leftOut])).toEqual([
			[2, "is no JSON", true],
			[3, "is no JSON object", true],
			[4, "has no text", true],
			[5, "has no id", false],
			[6, 'has no ISO 8601 date in "published", so the document has none', false],
			[null, 'has the id "a" a second time', false],
		]);
		expect(documents[2]?.extra).toEqual({ published: "yesterday" });
	});

	it("reads no XML as if its tags were words", async () => {
		for (const text of [
			'<?xml version="1.0"?>\n<note><to>Town</to></note>',
			"<urlset>\n<url><loc>x</loc></url></urlset>",
		])
			expect((await one("a.txt", text)).problems.map((p) => p.leftOut)).toEqual([true]);
		expect((await one("a.xml", "<rss> is how feeds begin.")).documents).toEqual([]);
		expect((await one("a.txt", "Feeds begin with <rss>.")).documents).toHaveLength(1);
	});

	it("reads an array of documents and one object over several lines", async () => {
		expect(
			(await one("a.json", '[\n{"id":"a","text":"A."},\n{"id":"b","text":"B."}]')).documents.map((d) => d.id),
		).toEqual(["a", "b"]);
		expect((await one("a.json", '{\n"id": "a",\n"text": "A."\n}')).documents.map((d) => d.id)).toEqual(["a"]);
	});

	it.each([
		["TORVA, March 9, 2024", null],
		["Port Selim, 9 March 2024", null],
		["Saturday, 9th March 2024", null],
		["PORT SELIM Saturday March 9, 2024", null],
		["Dockers walk out", "Dockers walk out"],
		["Port Selim, March 2024: a chronicle", "Port Selim, March 2024: a chronicle"],
		["Eleven killed on 9 March 2024 in Selim", "Eleven killed on 9 March 2024 in Selim"],
	])("a first line %s gives the title %s", async (line, title) => {
		const { documents } = await one("a.txt", `${line}\n\nDockers walked out on Saturday, the union said.\n`);
		expect(documents.map((d) => d.title)).toEqual([title]);
	});

	it("finds a title that stands at the head of the text", async () => {
		expect(
			(await first("a.jsonl", '{"id":"a","title":"Shops reopen","text":"Shops reopen.\\n\\nMost opened."}')).titleAt,
		).toEqual({ start: 0, end: 12 });
		expect(
			(await first("a.jsonl", '{"id":"a","title":"Shops reopen","text":"Shops reopen in the city."}')).titleAt,
		).toBe(null);
	});

	it("never throws", async () => {
		await fc.assert(fc.asyncProperty(fc.string(), async (text) => void (await one("a.jsonl", text))));
		await fc.assert(
			fc.asyncProperty(fc.array(fc.json()), async (lines) => void (await one("a.jsonl", lines.join("\n")))),
		);
		const field = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.object());
		const record = fc.record(
			{ id: field, text: field, title: field, published: field, lang: field, url: field },
			{ requiredKeys: [] },
		);
		await fc.assert(
			fc.asyncProperty(fc.array(record), async (list) => {
				const { documents } = await one("a.jsonl", list.map((r) => JSON.stringify(r)).join("\n"));
				expect(new Set(documents.map((d) => d.id)).size).toBe(documents.length);
			}),
		);
	});
});

describe("standard input and unknown endings", () => {
	it.each([
		['{"id":"a","text":"A."}\n{"id":"b","text":"B."}', ["a", "b"]],
		["Shops opened.\n{x}", ["-"]],
		["<!doctype html><p>Shops opened in the city.</p>", ["-"]],
	])("%j", async (text, ids) => expect((await one("-", text)).documents.map((d) => d.id)).toEqual(ids));

	it("takes HTML out of its tags there too", async () => {
		expect((await first("-", "<html><body><p>Shops opened in the city.</p></body></html>")).text).toBe(
			"Shops opened in the city.",
		);
	});

	it("knows its endings", () => {
		expect(
			["a.txt", "a.MD", "a.html", "a.htm", "a.jsonl", "a.json", "a.ndjson", "a.xml", "a.rss", "a.ATOM"].every(isKnown),
		).toBe(true);
		expect(["a.pdf", "a.png", "Makefile", "a.docx"].some(isKnown)).toBe(false);
		expect(["a.png", "A.JPG", "video.mp4", "page_files/style.css"].every(isBeside)).toBe(true);
		expect(["a.pdf", "Makefile", "png", "a.docx", "a.xml"].some(isBeside)).toBe(false);
	});
});
