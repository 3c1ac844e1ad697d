import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "../../bench/reports.js";
import { shortWire } from "../../test/material/languages.js";
import { type App, type Document, document, openApp } from "../app.js";

/** Of two languages, one of them not read, and one document without a word. */
const documents: Document[] = [
	...reports(9, 5).map((d, i) => (i % 3 === 0 ? { ...d, published: null, lang: null } : d)),
	document({ id: "ру", text: "Полиция сообщила, что в городе погибли двенадцать человек." }),
	document({ id: "empty", text: "" }),
	document({ id: "half", text: "A \ud800 half of a pair, police said on Monday. Three people were killed." }),
];

let one: App;
let many: App;
beforeAll(async () => {
	[one, many] = await Promise.all([openApp({ jobs: 1 }), openApp({ jobs: 2, border: 9000 })]);
});

async function gathered<T>(source: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = [];
	for await (const item of source) all.push(item);
	return all;
}

describe("all cores", () => {
	const look = { width: 80, colour: false };
	it.each([
		["JSON", { json: true, withText: true }],
		["the terminal", { json: false, look }],
	] as const)("print the readings that one prints, in order, for %s", async (_, form) => {
		const told = async (app: App) =>
			(await gathered(app.cores.print(documents, form))).map((read) =>
				"text" in read ? Buffer.from(read.text).toString("utf8") : read.problem,
			);
		const here = await told(one);
		expect(here).toHaveLength(documents.length);
		expect(await told(many)).toEqual(here);
	});

	it.each([
		{},
		{ asOf: "2022-01-10" },
		{ dates: 5, sentences: 2 },
	])("tell the film that one tells, %j", async (options) => {
		const counts: number[] = [];
		const film = await many.cores.film(documents, options, { progress: (done) => counts.push(done) });
		const here = one.publish.film.json(one.film(documents, options));
		expect(many.publish.film.json(film)).toBe(here);
		expect(one.publish.film.json(await one.cores.film(documents, options))).toBe(here);
		expect(counts.slice(0, documents.length)).toEqual(documents.map((_, i) => i + 1));
	});

	it("tell the same of so much that memory is spared and the threads are ended before the rest is done", async () => {
		const spared = await openApp({ jobs: 2, border: 1000 });
		expect(documents.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(20 * 1000);
		const here = one.publish.film.json(one.film(documents));
		expect(one.publish.film.json(await spared.cores.film(documents))).toBe(here);
		expect(await spared.cores.stories(documents)).toEqual(one.stories(documents));
		expect(await spared.cores.actors(documents)).toEqual(await one.cores.actors(documents));
	});

	it("sort a pile as one does", async () => {
		expect(await many.cores.stories(documents)).toEqual(one.stories(documents));
	});

	it("compare names as one does", async () => {
		const pairs = Array.from({ length: 1500 }, (_, i) => ({
			left: `Anna Berg${i % 70}`,
			right: "A. Berg",
			type: "person",
		}));
		const batches = async function* () {
			for (let i = 0; i < pairs.length; i += 100) yield pairs.slice(i, i + 100);
		};
		const answers = (await gathered(many.cores.compare(batches()))).flat();
		expect(answers).toEqual(pairs.map((pair) => ({ pair, likeness: one.compare(pair.left, pair.right, pair.type) })));
	});

	it("give what is read while more is waited for", async () => {
		let more = () => {};
		const slow = async function* () {
			yield* documents.slice(0, 3);
			await new Promise<void>((done) => {
				more = done;
			});
			yield* documents.slice(3, 4);
		};
		const printed = many.cores.print(slow(), { json: true, withText: false });
		for (let i = 0; i < 3; i++) expect(await printed.next()).toMatchObject({ done: false });
		more();
		expect(await printed.next()).toMatchObject({ done: false });
		expect(await printed.next()).toMatchObject({ done: true });
	});
});

describe("what is loaded", () => {
	const folder = mkdtempSync(join(tmpdir(), "newsreel-app-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const page = (i: number) =>
		`<!doctype html><html><head><title>Port ${i}</title></head><body><nav>${"<a href=#>x</a>".repeat(40)}</nav><article><h1>Port ${i} closes</h1>${`<p>Dockers at gate ${i} walked out on Wednesday, and the port stood still for a day.</p>`.repeat(30)}</article></body></html>`;
	for (let i = 0; i < 7; i++) writeFileSync(join(folder, `p${i}.html`), page(i));
	writeFileSync(join(folder, "p0.jsonl"), '{"id":"p1.html","text":"A."}\n{"id":"p1.html","text":"B."}');

	it("is the same on all cores, and no two have one id", async () => {
		const here = await gathered(one.load([folder]));
		expect(here.filter((l) => "problem" in l)).toHaveLength(2);
		const ids = here.flatMap((l) => ("document" in l ? [l.document.id] : []));
		expect(new Set(ids).size).toBe(9);
		expect(await gathered(many.load([folder]))).toEqual(here);
	});
});

describe("copies", () => {
	it("are those of the pile in the film too, in languages that are not read and over languages", () => {
		const day = "2023-05-05";
		const given = Object.entries(shortWire).map(([lang, text]) =>
			document({ id: lang, text, lang, published: day, source: `Paper ${lang}` }),
		);
		given.push(document({ id: "ru-2", text: shortWire.ru ?? "", lang: "ru", published: day, source: "Another" }));
		const { documents: told } = one.film(given);
		expect(new Map(told.map((d) => [d.id, d.copyOf ?? d.translatedFrom]))).toEqual(
			new Map(Object.keys(shortWire).map((lang) => [lang, lang === "ar" ? null : "ar"])).set("ru-2", "ru"),
		);
		const kinds = one.stories(given).copies.map(({ kind, documents: of }) => [kind, of.length]);
		expect(kinds).toEqual([
			["translated", given.length],
			["copy", 2],
		]);
	});
});

describe("days without a year", () => {
	const memoir = document({
		id: "notes",
		text: "On 3 March the dockers met in the canteen. On 9 March the crane at the quay broke. Then two ships left the port. On 1 April the dockers voted to strike.",
	});

	it("are told at the end, in the order of the year", () => {
		const dated = document({
			id: "wire",
			published: "2023-05-10",
			text: "Dockers walked out in Port Selim on Tuesday.",
		});
		const film = one.film([memoir, dated]);
		expect(film.entries.map((entry) => entry.date)).toEqual([
			"2023-05-09",
			"XXXX-03-03",
			"XXXX-03-09",
			"XXXX-03-09",
			"XXXX-04-01",
		]);
		expect(film.notes.join()).toMatch(/^The year of 4 claims of notes is not known: told at the end/u);
	});

	it("are a film without any other", () => expect(one.film([memoir]).title).toBe("Film"));
});

describe("the entries of a film", () => {
	it("hold the actors and places that they tell of, in whatever spelling", () => {
		const film = one.film([
			document({
				id: "a",
				lang: "en",
				published: "2022-01-05",
				text: "Kassym-Jomart Tokayev flew to Almaty on Monday.",
			}),
			document({
				id: "b",
				lang: "en",
				published: "2022-01-06",
				text: "On Wednesday President Kassym-Jomart Tokaev dismissed the mayor of Almaty.",
			}),
		]);
		const [actor] = film.actors.filter((a) => a.name.includes("Tokayev"));
		const [place] = film.places.filter((p) => p.name === "Almaty");
		expect(film.entries.length).toBeGreaterThan(1);
		for (const entry of film.entries) {
			expect(entry.actors).toContain(actor?.id);
			expect(entry.places).toContain(place?.id);
		}
		const cut = one.film(documents, { dates: 3 });
		const known = new Set([...cut.actors, ...cut.places].map(({ id }) => id));
		for (const { actors, places } of cut.entries) for (const id of [...actors, ...places]) expect(known).toContain(id);
	});
});
