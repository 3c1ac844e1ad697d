import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { document } from "../src/core/document.js";
import type { Film } from "../src/core/film.js";
import { cell, csvFilm } from "../src/publish/csv.js";
import { feedFilm } from "../src/publish/feed.js";
import { address } from "../src/publish/html/address.js";
import { type PageData, pageData } from "../src/publish/html/assets.js";
import { excerpt, surroundings } from "../src/publish/html/excerpt.js";
import { fontFaces } from "../src/publish/html/fonts.js";
import { embedded } from "../src/publish/html/head.js";
import { htmlFilm } from "../src/publish/html/index.js";
import { around, type Located } from "../src/publish/html/map-fit.js";
import { type Label, placeLabels, widthOf } from "../src/publish/html/place-labels.js";
import { runs } from "../src/publish/html/runs.js";
import { sha256 } from "../src/publish/html/sha256.js";
import { filmObject } from "../src/publish/json/film.js";
import { films, text } from "./material/any.js";
import { hostile, payloads } from "./material/hostile.js";
import { film, texts } from "./material/port-selim.js";

const data = pageData(readFileSync(join(import.meta.dirname, "../data/page.json")));
const documents = Object.entries(texts).map(([id, t]) => document({ id, text: t }));
/** The same without countries, whose drawing takes most of the time and which documents have no part in. */
const flat: PageData = {
	...data,
	world: { ...data.world, arcs: [], objects: { countries: { type: "GeometryCollection", geometries: [] } } },
};
const page = (f: Film, withDocuments = false, d = documents, drawn = data) => htmlFilm(f, d, { withDocuments }, drawn);
const parsed = (html: string) => parseHTML(html).document;
const html = page(film);
const dom = parsed(html);
const shown = (selector: string) =>
	[...dom.querySelectorAll(selector)].map((e) => e.textContent.replace(/\s+/gu, " ").trim());

/** Elements and attributes that make up a page; anything else would be made by a document. */
function madeBy(d: ReturnType<typeof parsed>) {
	const all = [...d.querySelectorAll("*")];
	return {
		tags: new Set(all.map((e) => e.localName)),
		scripts: all.filter((e) => e.localName === "script").map((e) => e.getAttribute("type")),
		attributes: new Set(all.flatMap((e) => [...e.attributes].map((a) => a.name))),
		links: all.map((e) => e.getAttribute("href")).filter((h) => h !== null),
	};
}
const usual = madeBy(dom);

describe("a line's quiet part", () => {
	it("keeps all that it says apart, what is announced too", () => {
		const announced = film.entries.map((e) => ({ ...e, coming: "2023-03-19" }));
		const lines = [
			...parsed(page({ ...film, entries: announced }, false, documents, flat)).querySelectorAll(".entry .quiet"),
		];
		expect(lines.map((line) => line.querySelector(".coming")?.textContent.trim())).toEqual(
			announced.map(() => "announced for Sunday\u00a019\u00a0March"),
		);
		// The style sets a sign before each span.
		for (const line of lines) expect(new Set([...line.children].map((e) => e.localName))).toEqual(new Set(["span"]));
	});
});

describe("SHA-256", () => {
	it("is the platform's", () =>
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (t) => {
				expect(sha256(t)).toBe(createHash("sha256").update(t).digest("base64"));
			}),
		));
	it.each([0, 55, 56, 63, 64, 65, 119, 200_000])("of %d letters too", (n) =>
		expect(sha256("a".repeat(n))).toBe(createHash("sha256").update("a".repeat(n)).digest("base64")));
});

describe("the words in their surroundings", () => {
	const words = "The bridge fell.";
	const long = `${"Rain fell on the valley. ".repeat(40)}${words} ${"Nobody was on it. ".repeat(40)}`;
	const at = (t: string) => ({ start: t.indexOf(words), end: t.indexOf(words) + words.length });

	it("are 300 characters on both sides together, cut between words", () => {
		const found = excerpt(document({ id: "a", text: long }), at(long), false);
		expect(found?.words).toBe(words);
		expect((found?.before.length ?? 0) + (found?.after.length ?? 0)).toBeLessThanOrEqual(surroundings);
		expect((found?.before.length ?? 0) + (found?.after.length ?? 0)).toBeGreaterThan(surroundings - 30);
		expect(found?.before).toMatch(/^… \S/u);
		expect(found?.after).toMatch(/\S …$/u);
	});
	it("take from one side what the other has not", () => {
		const t = `${words} ${"Nobody was on it. ".repeat(40)}`;
		expect(excerpt(document({ id: "a", text: t }), at(t), false)?.after.length).toBeGreaterThan(surroundings - 30);
	});
	it("say where a paragraph ends", () => {
		const t = `It rained.\n\n${words}\n\nIt stopped.`;
		expect(excerpt(document({ id: "a", text: t }), at(t), false)).toEqual({
			before: "It rained. ¶ ",
			words,
			after: " ¶ It stopped.",
		});
	});
	it("stand alone where rights are reserved", () =>
		expect(excerpt(document({ id: "a", text: long }), at(long), true)).toEqual({ before: "", words, after: "" }));
	it.each([
		[undefined, { start: 0, end: 3 }],
		[document({ id: "a", text: "ab" }), { start: 0, end: 3 }],
		[document({ id: "a", text: "abc" }), { start: 2, end: 2 }],
		[document({ id: "a", text: "abc" }), { start: 0, end: 3, in: "title" as const }],
	])("are none where the document has none", (d, span) => expect(excerpt(d, span, false)).toBeNull());
	it("are never longer than they may be", () =>
		fc.assert(
			fc.property(text, text, text, (a, b, c) => {
				const found = excerpt(
					document({ id: "a", text: a + b + c }),
					{ start: a.length, end: a.length + b.length },
					false,
				);
				if (found) expect(found.before.length + found.after.length).toBeLessThanOrEqual(surroundings + 8);
			}),
		));
});

describe("an address", () => {
	it.each([
		["https://a.example/b_(c)?d=e&f", "https://a.example/b_(c)?d=e&f"],
		["http://a.example", "http://a.example/"],
		['https://a.example/"x', "https://a.example/%22x"],
		["javascript:alert(1)", null],
		[" java\nscript:alert(1)", null],
		["data:text/html,x", null],
		["//a.example", null],
		["https://user:word@a.example/", null],
		["https://", null],
		[null, null],
	])("%j is %j", (url, set) => expect(address(url)).toBe(set));
});

describe("days", () => {
	it.each([
		[["2022-01-04", "2022-01-05", "2022-01-06", "2022-01-10"], false, "4–6 and 10 January"],
		[["2022-01-31", "2022-02-02"], false, "31 January and 2 February"],
		[["2022-01-02", "2022-01-04", "2022-01-05"], true, "2, 4–5 Jan"],
		[["2022-01-01", "2022-01-03", "2022-01-05", "2022-01-07"], true, "4 days, 1–7 Jan"],
		[[], false, ""],
	])("%j are set as runs", (days, brief, set) => expect(runs(days, 2022, brief).replaceAll("\u00a0", " ")).toBe(set));
});

describe("labels on a picture", () => {
	const setting = { size: 12, lead: 14, gap: 9, leader: true, frame: { x: 0, y: 0, width: 352, height: 264 } };
	it("never meet one another or the frame", () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						x: fc.nat(352),
						y: fc.nat(264),
						lines: fc.array(fc.string({ minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 3 }),
					}),
					{ maxLength: 30 },
				),
				(labels: Label[]) => {
					const boxes = placeLabels(labels, [], setting).flatMap((at) => {
						if (at === null) return [];
						const width = Math.max(...at.lines.map((l) => widthOf(l, 12)));
						const left = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - width : at.x - width / 2;
						return [{ left, right: left + width, top: at.y - 10, bottom: at.y - 10 + 14 * at.lines.length }];
					});
					for (const [i, a] of boxes.entries()) {
						expect(a.left).toBeGreaterThanOrEqual(-1);
						expect(a.right).toBeLessThanOrEqual(353);
						for (const b of boxes.slice(i + 1))
							expect(a.left < b.right - 3 && b.left < a.right - 3 && a.top < b.bottom - 3 && b.top < a.bottom - 3).toBe(
								false,
							);
					}
				},
			),
			{ numRuns: 60 },
		));
});

describe("the window of the map", () => {
	const located = (id: string, lat: number, lon: number, weight: number): Located => ({
		place: { id, name: id, aliases: [], country: null, lat, lon, precision: "city", mentions: weight },
		lat,
		lon,
		days: [],
		weight,
	});
	it("leaves out what is far from where nearly all is told", () => {
		const places = [
			located("a", 43, 77, 8),
			located("b", 43.5, 51, 3),
			located("c", 47, 67, 2),
			located("d", 38.9, -77, 1),
		];
		const { near, beyond } = around(places);
		expect(near.map((p) => p.place.id).sort()).toEqual(["a", "b", "c"]);
		expect(beyond.map((p) => p.place.id)).toEqual(["d"]);
	});
	it("holds a single place", () => expect(around([located("a", 43, 77, 1)]).near).toHaveLength(1));
});

describe("fonts", () => {
	it("are those whose letters stand in the text", () => {
		expect(fontFaces(data.fonts, "plain")).not.toContain("U+401");
		expect(fontFaces(data.fonts, "Алматы")).toContain("U+401");
		expect(fontFaces(data.fonts, "plain").match(/@font-face/gu)).toHaveLength(5);
	});
	it("and all that is not the film take at most 300 kB", () => {
		const empty = page({
			...film,
			documents: [],
			claims: [],
			entries: [],
			tolls: [],
			actors: [],
			places: [],
			phases: [],
			measures: [],
			media: [],
			notes: [],
			title: "Żółć Алматы",
		});
		expect(Buffer.byteLength(empty)).toBeLessThan(300_000);
	});
});

describe("the page", () => {
	it("tells what there is, in its order", () => {
		expect(shown("h1")).toEqual(["The walkout at Port Selim"]);
		expect(shown("#chronicle > .day h2").slice(0, 2)).toEqual(["Wednesday 1 March 2023", "Thursday 2 March 2023"]);
		expect(shown(".entry h3")).toHaveLength(film.entries.length);
		expect(shown(".part > h2, .part > .told > h2").slice(0, 3)).toEqual(["Tolls", "In force", "Places"]);
	});
	it("says who, what it is worth, and strikes what was withdrawn", () => {
		expect(shown("#e6 .status")).toEqual(["withdrawn, 2 origins"]);
		expect(shown("#e6 .who")[0]).toContain("The regional health office");
		expect(shown("#e6 .struck s")[0]).toContain("47");
		expect(shown("#e6 .shape")).toEqual(["✕"]);
	});
	it("sets the sides of a dispute side by side, with the words of each", () => {
		expect(shown("#e2 .sides .value")).toEqual(["2 March", "3 March"]);
		expect(shown("#e2 .sides .words")).toHaveLength(2);
	});
	it("marks the exact words of every claim", () => {
		const marked = new Set(shown(".evidence mark"));
		for (const entry of film.entries)
			for (const id of entry.claims) {
				const claim = film.claims.find((c) => c.id === id);
				const words = texts[claim?.document ?? ""]?.slice(claim?.start, claim?.end) ?? "?";
				expect(marked).toContain(words);
			}
	});
	it("shows of a document with rights its words alone, and says so", () => {
		const passages = shown(".evidence blockquote").join(" ");
		expect(passages).toContain("Dockers walked out at Port Selim on Wednesday");
		expect(passages).not.toContain("after the company cut night pay");
		expect(shown("#e1 .evidence small")[0]).toContain("Any reproduction prohibited");
		expect(shown("#e1 .evidence small")).toHaveLength(2);
		expect(html.includes("For internal use")).toBe(false);
	});
	it("holds whole documents where that is asked, and says so", () => {
		const whole = page(film, true);
		expect(whole.includes("For internal use")).toBe(true);
		for (const t of Object.values(texts))
			expect(parsed(whole).body.textContent.replace(/\s+/gu, " ")).toContain(t.split("\n\n").at(-1));
	});
	it("names the copies and does not show them again", () => {
		expect(shown("#e4 .passage")).toHaveLength(1);
		expect(shown("#e4 .evidence")[0]).toContain("1 copy, which are no further witnesses: Evening Mail");
	});
	it("has every fact of its pictures as a list", () => {
		for (const toll of film.tolls)
			for (const point of toll.series) if (point.by) expect(shown(".series").join(" ")).toContain(point.by);
		for (const measure of film.measures) expect(shown("#measures li").join(" ").toLowerCase()).toContain(measure.what);
		for (const place of film.places) expect(shown("#places li").join(" ")).toContain(place.name);
	});
	it("draws no map where it would show the smaller part of what is told", () => {
		expect(html).toContain('class="chart map"');
		const places = film.places.map((place, i) => (i === 0 ? place : { ...place, lat: null, lon: null }));
		const [first] = places;
		if (!first) throw new Error("the film has no place");
		const others = ["Aa", "Bb"].map((name) => ({ ...first, id: name, name, aliases: [], lat: null, lon: null }));
		const entries = film.entries.map((entry) => ({ ...entry, places: ["Aa", "Bb"] }));
		expect(page({ ...film, entries, places: [...places, ...others] })).not.toContain('class="chart map"');
	});
	it("sets days that are told together by the first and the last of them", () => {
		const entries = film.entries.map((entry, i) => (i === 0 ? { ...entry, date: "2023-03-01/2023-03-07" } : entry));
		expect(page({ ...film, entries })).toMatch(/<span class="stretch" aria-hidden="true">1–7</u);
	});
	it("says which figure of a disputed entry is disputed, and why", () => {
		const [toll] = film.tolls;
		const [entry] = film.entries;
		const [point] = toll?.series ?? [];
		const [claim = ""] = entry?.claims ?? [];
		if (!toll || !entry || !point) throw new Error("the film has no toll or no entry");
		const series = [{ ...point, status: "disputed" as const, claim, because: "the union says 9" }];
		const told = page({ ...film, tolls: [{ ...toll, series }], entries: [{ ...entry, disputes: [] }] });
		expect(told).toMatch(/<p class="struck disputed"[^>]*>disputed figure: <b>[^<]*<\/b>: the union says 9<\/p>/u);
	});
	it("holds the film as data", () => {
		const json = dom.querySelector("script#film")?.textContent ?? "";
		expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(filmObject(film))));
		const blog = JSON.parse(dom.querySelector("script[type='application/ld+json']")?.textContent ?? "");
		expect(blog["@type"]).toBe("LiveBlogPosting");
		expect(blog.liveBlogUpdate).toHaveLength(film.entries.length);
		expect(blog.coverageStartTime).toBe("2023-03-01T00:00:00");
		expect(blog.coverageEndTime).toMatch(/T23:59:59$/u);
		expect(blog.datePublished).toMatch(/^2023-03-\d\d$/u);
	});
	it("has links that lead somewhere in it, and no id twice", () => {
		const all = [...dom.querySelectorAll("[id]")].map((e) => e.id);
		expect(new Set(all).size).toBe(all.length);
		for (const href of usual.links.filter((h) => h.startsWith("#"))) expect(all).toContain(href.slice(1));
	});
	it("names its style and script by what they are", () => {
		const policy = dom.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content") ?? "";
		expect(policy).toMatch(/^default-src 'none';/u);
		expect(policy).not.toContain("unsafe");
		const inline = [...html.matchAll(/<(?:style|script)>(?<held>[\s\S]*?)<\/(?:style|script)>/gu)].map(
			(m) => m.groups?.held ?? "",
		);
		expect(inline).toHaveLength(3);
		for (const held of inline)
			expect(policy).toContain(`'sha256-${createHash("sha256").update(held).digest("base64")}'`);
	});
	it("is the same bytes each time", () => expect(page(film) === html).toBe(true));
	it("of nothing says so", () =>
		expect(page({ ...film, entries: [], phases: [] }).includes("Nothing in these documents could be told.")).toBe(
			true,
		));
});

describe("what documents hold", () => {
	it.each(payloads)("makes nothing of %j", (payload) => {
		const bad = hostile(payload);
		for (const withDocuments of [false, true]) {
			const made = madeBy(parsed(page(bad.film, withDocuments, bad.documents, flat)));
			expect(made.scripts).toEqual(usual.scripts);
			for (const tag of made.tags) expect([...usual.tags, "details", "summary"]).toContain(tag);
			for (const name of made.attributes) expect([...usual.attributes, "open"]).toContain(name);
			for (const href of made.links) expect(href).toMatch(/^(?:https?:\/\/|#|data:,$)/u);
		}
	});
	it("never ends the data", () =>
		fc.assert(
			fc.property(fc.oneof(text, fc.constantFrom(...payloads)), (t) => {
				const set = embedded({ t });
				expect(set).not.toMatch(/[<>&\u2028\u2029]/u);
				expect(JSON.parse(set)).toEqual({ t });
			}),
		));
	it("makes nothing, whatever the film", () =>
		fc.assert(
			fc.property(films, (f) => {
				const made = madeBy(parsed(page(f, false, documents, flat)));
				expect(made.scripts).toEqual(usual.scripts);
				for (const href of made.links) expect(href).toMatch(/^(?:https?:\/\/|#|data:,$)/u);
			}),
			{ numRuns: 40 },
		));
});

/** Rows of CSV as RFC 4180 has them. */
function rows(csv: string): string[][] {
	return [...csv.matchAll(/(?<row>(?:"(?:[^"]|"")*"|[^"\r\n])*)\r\n/gu)].map((m) =>
		[...`${m.groups?.row ?? ""},`.matchAll(/(?<cell>"(?:[^"]|"")*"|[^",]*),/gu)].map((c) =>
			(c.groups?.cell ?? "").replace(/^"(?<held>[\s\S]*)"$/u, "$<held>").replaceAll('""', '"'),
		),
	);
}

describe("the table", () => {
	const words = (id: string, start: number, end: number) =>
		Object.hasOwn(texts, id) ? (texts[id]?.slice(start, end) ?? null) : null;
	const table = rows(csvFilm([film], words).slice(1));

	it("has a byte-order mark and one row a claim", () => {
		expect(csvFilm([film], words).startsWith("\ufeff")).toBe(true);
		expect(new Set(table.slice(1).map((r) => r[5])).size).toBe(film.claims.length);
		expect(new Set(table.map((r) => r.length))).toEqual(new Set([table[0]?.length]));
	});
	it("tells the words, the voice and the figure", () => {
		const row = table.find((r) => r[5] === "cd#c1");
		expect(row).toEqual(
			expect.arrayContaining([
				"e6",
				"withdrawn",
				"47",
				"The regional health office put the dead at 47 on Saturday morning",
			]),
		);
	});
	it.each([
		["=1+1", "'=1+1"],
		["+cmd", "'+cmd"],
		["-2+3", "'-2+3"],
		["-12", "-12"],
		["@SUM(A1)", "'@SUM(A1)"],
		["\t=1", "'\t=1"],
		["\r=1", `"'\r=1"`],
		[" =1", "' =1"],
		["|x", "'|x"],
		["＝1", "'＝1"],
		['a "b", c', '"a ""b"", c"'],
		["two\nlines", '"two\nlines"'],
		[null, ""],
		[12, "12"],
	])("%j stands as %j", (value, set) => expect(cell(value)).toBe(set));
	it("begins no cell with a formula, whatever the film", () =>
		fc.assert(
			fc.property(films, (f) => {
				for (const row of rows(csvFilm([f], words).slice(1)))
					for (const value of row) expect(value).not.toMatch(/^\s*(?:[=+@\t\r]|-(?!\d+$))/u);
			}),
			{ numRuns: 60 },
		));
});

describe("the feed", () => {
	const feed = JSON.parse(feedFilm(film));
	it("is a JSON Feed 1.1 of the entries", () => {
		expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
		expect(feed.title).toBe(film.title);
		expect(feed.items.map((i: { id: string }) => i.id)).toEqual(film.entries.map((e) => e.id));
		for (const item of feed.items) {
			expect(item.content_text).not.toBe("");
			expect(item).not.toHaveProperty("content_html");
		}
		expect(feed.items[0].date_published).toBe("2023-03-02T23:59:59Z");
		expect(feed.items[6]).not.toHaveProperty("date_published");
	});
	it("links to http and https alone", () => {
		for (const payload of payloads)
			for (const item of JSON.parse(feedFilm(hostile(payload).film)).items)
				if (item.external_url !== undefined) expect(item.external_url).toMatch(/^https?:\/\//u);
	});
});
