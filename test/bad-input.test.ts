import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openApp } from "../src/app.js";
import { program } from "../src/cli/program.js";
import { run } from "../src/cli/run.js";
import { quiet } from "./material/console.js";

const folder = mkdtempSync(join(tmpdir(), "newsreel-bad-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const good =
	"PORT SELIM, March 3, 2023 (Northern Wire) - Dockers walked out on Wednesday. Eleven people were killed on Thursday, the Interior Ministry said.\n";
const russian = "В порту Селим погибли одиннадцать человек, сообщило министерство внутренних дел.";
const cp1251 = (text: string) =>
	Uint8Array.from(text, (c) => (c >= "А" && c <= "я" ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0) & 0x7f));
const utf8 = (text: string) => new TextEncoder().encode(text);
const glued = (...parts: Uint8Array[]) => Buffer.concat(parts);

const files: Readonly<Record<string, string | Uint8Array>> = {
	"good.txt": good,
	"empty.txt": "",
	"blank.txt": " \n\t\r\n\u00a0",
	"empty.jsonl": "",
	"binary.txt": Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
	"zeros.dat": new Uint8Array(300_000),
	"report.pdf.txt": "%PDF-1.7 \u0000\u0001",
	"long.txt": "Dockers walked out on Wednesday. ".repeat(1_600_000),
	"utf16.txt": glued(Uint8Array.of(0xff, 0xfe), Buffer.from(good, "utf16le")),
	"western.txt": Buffer.from(`${good}Le général a démissionné.`, "latin1"),
	"cyrillic.txt": cp1251(russian),
	"mixed.txt": glued(utf8(`${good}“The café” was shut. ${"é".repeat(20)}`), Uint8Array.of(0xe9, 0x20, 0xff)),
	"broken.html": `<html><body><div><p>${good}<p <b>Nobody <i>knows</b> more</div></span><!-- <p>x`,
	"bare.html": "<html><head><title>x</title></head><body><script>1</script></body></html>",
	"deep.html": `${"<div>".repeat(20_000)}${good}`,
	"lines.jsonl": `{"id":"a","text":${JSON.stringify(good)}}\n{"id":"b","text":\n{"id":"c","text":"Shops shut on Monday."}\n`,
	"torn.jsonl": `{"id":"a","text":`,
	"numbers.jsonl": `{"id":"a","text":${JSON.stringify(good)}}\n7\n{"id":"b"}`,
	"twice.jsonl": `{"id":"a","text":${JSON.stringify(good)}}\n{"id":"a","text":"Shops shut on Monday."}`,
	"lines-mixed.jsonl": glued(
		utf8(`{"id":"a","text":${JSON.stringify(`“${russian}”`)}}\n{"id":"b","text":"`),
		cp1251(russian),
		utf8('"}\n'),
	),
	"far.jsonl": `{"id":"a","text":${JSON.stringify(good)}}\n{"id":"b","text":"${"x ".repeat(2_600_000)}"}`,
	"russian.txt": russian,
	"silent.jsonl": '{"id":"a","text":""}',
	"loose.jsonl": '\ufeff\n\n{"id":"a","text":"Shops shut on Monday.","published":"soon"}',
	"surrogate.jsonl": '{"id":"a\\ud800","text":"\\ud83d Shops \\udc00 shut on Monday."}',
};
const item = (n: number, more = "") =>
	`<item><guid>urn:x:${n}</guid><pubDate>Fri, 03 Mar 2023 10:0${n}:00 GMT</pubDate><description>${good}${more}</description></item>\n`;
const feed = (items: string, before = "") =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${before}<rss version="2.0"><channel><title>Northern Wire</title>\n${items}</channel></rss>`;
const entities = `<!DOCTYPE rss [<!ENTITY a "Town ">${"bcdefghij".replace(/./gu, (c) => `<!ENTITY ${c} "${`&${String.fromCharCode(c.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;
const feeds: Readonly<Record<string, string | Uint8Array>> = {
	"feed.xml": feed(item(1)),
	"feed.rss": feed(item(1, " 2 < 3 & so on") + item(2)),
	"bomb.xml": feed(item(1, "&j;"), entities),
	"data.xml": feed(item(1, "<![CDATA[".repeat(5000)) + item(2)),
	"open.xml": feed(item(1).replace("</item>", "") + item(2)),
	"cut.xml": feed(item(1) + item(2)).slice(0, -60),
	"fifty.xml": feed(item(1, "x ".repeat(25_000_000)) + item(2)),
	"latin.xml": Buffer.from(feed(item(1, "à la mairie")), "latin1"),
	"undated.xml": feed(item(1).replace("Fri, 03 Mar", "Friday 33 Mar")),
	"none.xml": feed(""),
	"sitemap.xml": "<urlset><url><loc>https://wire.example/</loc></url></urlset>",
	"note.xml": '<?xml version="1.0"?><note><to>Town</to></note>',
	"own.json": JSON.stringify({
		version: "https://jsonfeed.org/version/1.1",
		title: "A film",
		items: [{ id: "e1", _newsreel: {} }],
	}),
	"torn.json": '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"Shops sh',
};
for (const [name, content] of Object.entries({ ...files, ...feeds })) writeFileSync(at(name), content);
mkdirSync(at("none"));
writeFileSync(at("none/picture.png"), "x");
mkdirSync(at("folder.txt"));
symlinkSync(at("nothing"), at("dangling.txt"));
symlinkSync("loop.txt", at("loop.txt"));

interface Case {
	readonly name: string;
	/** Names in the folder. */
	readonly give: readonly string[];
	readonly status: 0 | 1 | 2;
	/** What each line on standard error says, after the file's name. */
	readonly says: readonly (readonly [file: string, message: RegExp])[];
}

const one = (name: string, give: string, message: RegExp): readonly Case[] => [
	{ name, give: [give], status: 2, says: [[give, message]] },
	{ name: `${name}, beside a good file`, give: [give, "good.txt"], status: 1, says: [[give, message]] },
];

const cases: readonly Case[] = [
	...one("an empty file", "empty.txt", /^is empty; give a file with a text in it$/u),
	...one("a file of white space", "blank.txt", /^has no words in it; /u),
	...one("an empty archive", "empty.jsonl", /^is empty; /u),
	...one("a binary file", "binary.txt", /^is binary; give a text, HTML, Markdown or JSON Lines file$/u),
	...one("a file of zeros", "zeros.dat", /^is binary; /u),
	...one("a PDF", "report.pdf.txt", /^is a PDF; save its text as \.txt$/u),
	...one("50 MB of text", "long.txt", /^is longer than 5 million characters; split it into its documents$/u),
	...one("a page without an article", "bare.html", /^has no article in it; /u),
	...one("a torn line alone", "torn.jsonl", /^1: is no JSON; correct the line$/u),
	...one("a dangling link", "dangling.txt", /^is not there; check the path$/u),
	...one("a link to itself", "loop.txt", /^is a link that leads to itself; /u),
	...one("a file that is not there", "missing.txt", /^is not there; /u),
	...one("a folder without documents", "none", /^has no documents in it; give a folder with /u),
	...one("a folder in a file's place", "folder.txt", /^has no documents in it; /u),
	...one("a path through a file", "good.txt/x", /^runs through a file as if it were a folder; /u),
	...one("a feed without items", "none.xml", /^is a feed without items; leave it out$/u),
	...one(
		"a sitemap",
		"sitemap.xml",
		/^is a sitemap, which holds addresses and no texts; save the pages that it names$/u,
	),
	...one("XML that is no feed", "note.xml", /^is XML and no feed; save its text as \.txt or \.html$/u),
	...one("a film as a feed", "own.json", /^is a feed that newsreel wrote; leave it out and /u),
	...one("a torn feed", "torn.json", /^1: is no JSON; /u),
	{ name: "a feed", give: ["feed.xml"], status: 0, says: [] },
	{
		name: "the same item in two feeds",
		give: ["feed.xml", "feed.rss"],
		status: 0,
		says: [["feed.rss", /^has the id "urn:x:1" a second time; /u]],
	},
	{ name: "a feed with signs that are no tags", give: ["feed.rss"], status: 0, says: [] },
	{ name: "a feed with a bomb of entities", give: ["bomb.xml"], status: 0, says: [] },
	{
		name: "a feed with data that is not closed",
		give: ["data.xml"],
		status: 2,
		says: [["data.xml", /^breaks off before its end; save the feed again$/u]],
	},
	{
		name: "a feed whose item is not closed",
		give: ["open.xml"],
		status: 0,
		says: [["open.xml", /^3: has broken tags in this item; /u]],
	},
	{
		name: "a feed that was cut",
		give: ["cut.xml"],
		status: 1,
		says: [["cut.xml", /^breaks off before its end; save the feed again$/u]],
	},
	{
		name: "a feed with an item of 50 MB",
		give: ["fifty.xml"],
		status: 1,
		says: [["fifty.xml", /^3: is longer than 5 million characters; /u]],
	},
	{ name: "a feed in another encoding than it says", give: ["latin.xml"], status: 0, says: [] },
	{
		name: "a feed with a day that is none",
		give: ["undated.xml"],
		status: 0,
		says: [["undated.xml", /^3: has no day in "Friday 33 Mar 2023 10:01:00 GMT", so the document has none; /u]],
	},
	{ name: "UTF-16", give: ["utf16.txt"], status: 0, says: [] },
	{ name: "Latin-1", give: ["western.txt"], status: 0, says: [] },
	{ name: "windows-1251", give: ["cyrillic.txt"], status: 0, says: [] },
	{
		name: "mixed encodings",
		give: ["mixed.txt"],
		status: 0,
		says: [["mixed.txt", /^mixes encodings: bytes that are not utf-8 stand as .; save it again as UTF-8$/u]],
	},
	{ name: "broken HTML", give: ["broken.html"], status: 0, says: [] },
	{ name: "HTML that is nested too deep", give: ["deep.html"], status: 0, says: [] },
	{
		name: "a broken line",
		give: ["lines.jsonl"],
		status: 1,
		says: [["lines.jsonl", /^2: is no JSON; correct the line$/u]],
	},
	{
		name: "lines that are no documents",
		give: ["numbers.jsonl"],
		status: 1,
		says: [
			["numbers.jsonl", /^2: is no JSON object; /u],
			["numbers.jsonl", /^3: has no text; /u],
		],
	},
	{
		name: "an id twice",
		give: ["twice.jsonl"],
		status: 0,
		says: [["twice.jsonl", /^has the id "a" a second time; the later document is called a~2$/u]],
	},
	{ name: "lines in two encodings", give: ["lines-mixed.jsonl"], status: 0, says: [] },
	{
		name: "a line that is too long",
		give: ["far.jsonl"],
		status: 1,
		says: [["far.jsonl", /^2: is longer than 5 million characters; /u]],
	},
	{ name: "a language that is not read", give: ["russian.txt"], status: 0, says: [] },
	{ name: "a document with nothing to tell", give: ["silent.jsonl"], status: 0, says: [] },
	{
		name: "a day that is none",
		give: ["loose.jsonl"],
		status: 0,
		says: [["loose.jsonl", /^3: has no ISO 8601 date in "published", /u]],
	},
	{ name: "halves of pairs", give: ["surrogate.jsonl"], status: 0, says: [] },
];

const app = openApp({ jobs: 1 });

async function newsreel(argv: readonly string[], given?: string | Uint8Array) {
	const { console, written } = quiet(
		given === undefined || typeof given === "string"
			? { ...(given === undefined ? {} : { given }) }
			: {
					input: (async function* () {
						yield given;
					})(),
				},
	);
	const status = await run(argv, console, () => app, "1.2.3");
	return { status, ...written };
}

/** Lines of standard error, without the program's name; each must be one clear line. */
function complaints(err: string): string[] {
	const lines = err.split("\n");
	expect(lines.pop()).toBe("");
	for (const line of lines) {
		expect(line).toMatch(/^newsreel: .+: .+; .+/u);
		expect(line).not.toMatch(/undefined|\bat .*:\d+:\d+|Error|node:|should not have happened/u);
	}
	return lines.map((line) => line.slice("newsreel: ".length));
}

const listed = program(
	{ console: quiet().console, open: () => Promise.reject(new Error("not opened")), leave: () => {} },
	"0",
);
const readers = listed.commands.filter((c) => c.registeredArguments.length > 0).map((c) => c.name());

describe.each(readers)("newsreel %s", (command) => {
	it.each(cases)("$name: status $status", async ({ give, status, says }) => {
		const told = await newsreel([command, ...give.map(at)]);
		const lines = complaints(told.err);
		expect(lines).toHaveLength(says.length);
		says.forEach(([file, message], i) => {
			const line = lines[i] ?? "";
			expect(line.startsWith(`${at(file)}:`)).toBe(true);
			expect(line.slice(at(file).length + 1).trim()).toMatch(message);
		});
		expect(told.status).toBe(status);
		if (status === 2) expect(told.out).toBe("");
		else expect(told.out).not.toBe("");
	});
	it("no file at all is one line", async () => {
		const { status, err, out } = await newsreel([command]);
		expect({ status, out }).toEqual({ status: 2, out: "" });
		expect(err).toBe("newsreel: nothing to read; give a FILE, a FOLDER or - for standard input\n");
	});
});

describe("newsreel film", () => {
	it.each([
		["/dev/full", /^cannot be written: no space is left; /u],
		[at("none"), /^is a folder; give the path of a file$/u],
		[at("no/such/folder/x"), /^is in a folder that is not there; check the path$/u],
		[at("good.txt/x"), /^runs through a file as if it were a folder; /u],
	])("that cannot write %s says so in a line, and tells the rest", async (path, message) => {
		for (const option of ["--md", "--html", "--csv", "--feed"]) {
			const alone = await newsreel(["film", at("good.txt"), option, path]);
			const lines = complaints(alone.err);
			expect(lines).toHaveLength(1);
			expect(lines[0]?.slice(path.length + 2)).toMatch(message);
			expect(alone).toMatchObject({ status: 2, out: "" });
		}
		const beside = await newsreel(["film", at("good.txt"), "--csv", path, "--json", "--feed", at("feed.json")]);
		expect(beside.status).toBe(1);
		expect(complaints(beside.err)).toHaveLength(1);
		expect(JSON.parse(beside.out)).toHaveProperty("entries");
	});
});

describe("newsreel names", () => {
	const pair = '{"left":"Anna Berg","right":"A. Berg","type":"person"}\n';
	it.each<[string, string | Uint8Array, 0 | 1 | 2, readonly RegExp[]]>([
		["nothing", "", 2, [/^-: holds no pair of names; /u]],
		["blank lines", "\n \n", 2, [/^-: holds no pair of names; /u]],
		["a binary stream", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), 2, [/^-: is binary; /u]],
		["a broken line", `${pair}{"left":\n${pair}`, 1, [/^-:2: is no pair of names; /u]],
		["a torn line alone", '{"left":"A","ri', 2, [/^-:1: is no pair of names; /u]],
		["a name that is none", '{"left":"A","right":7}', 2, [/^-:1: is no pair of names; /u]],
		["windows-1251", cp1251('{"left":"Иван Петров","right":"Иван Петров"}'), 0, []],
		["halves of pairs", '{"left":"\\ud800","right":"A"}', 0, []],
		["a name of a megabyte", `${pair}{"left":"${"a".repeat(1_000_001)}","right":"A"}`, 1, [/^-:2: is too long /u]],
	])("of %s", async (_, given, status, says) => {
		const told = await newsreel(["names", "--json"], given);
		const lines = complaints(told.err);
		expect(lines).toHaveLength(says.length);
		says.forEach((message, i) => {
			expect(lines[i]).toMatch(message);
		});
		expect(told.status).toBe(status);
	});
});
