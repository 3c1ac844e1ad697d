import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "../../test/material/cpu.js";
import type { Document } from "../core/document.js";
import { cut } from "../core/span.js";
import { load } from "./index.js";

async function read(html: string): Promise<Document> {
	const [document] = (await load({ id: "a.html", bytes: new TextEncoder().encode(html) })).documents;
	if (!document) throw new Error("nothing was read");
	return document;
}

const marks = (d: Document) => d.marks.map((m) => [m.kind, cut(d.text, m)]);

const sentences =
	"Thousands of people came back to the main square on Saturday, a day after police had cleared it, witnesses said. Trains were running again to the cities of the south, and shops along the avenue had opened.";

const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Crowds return to the square | Example Post</title>
<meta property="og:site_name" content="Example Post"><meta property="article:published_time" content="2022-01-08T10:15:00+06:00">
<link rel="canonical" href="https://post.example/a"><script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2022-01-09","author":[{"name":"Jane Doe"}]}</script></head>
<body class="has-comments"><nav><a href="/">Home</a></nav><header><div class="logo">Example Post</div></header>
<article><h1>Crowds return to the square</h1><p class="byline">By Jane Doe</p>
<div class="share-buttons"><a>Share on Facebook</a><a>Tweet</a></div>
<figure><img src="a.jpg"><figcaption>Smoke over the square</figcaption></figure>
<p>${sentences}</p><h2>A night of gunfire</h2><p>Residents spoke of gunfire<br>until dawn. ${sentences}</p>
<blockquote class="twitter-tweet"><p>We hear shots again.</p>&mdash; Somebody (@somebody) <a href="https://twitter.com/somebody/status/123">January 7, 2022</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>
<p>Nobody knew who they were. ${sentences}</p>
<iframe src="https://www.youtube.com/embed/abc" title="Video of the square"></iframe><iframe src="https://ads.example/x"></iframe>
<script async src="https://telegram.org/js/telegram-widget.js" data-telegram-post="channel/12"></script>
<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1"><section>All will be fine #city</section></blockquote>
<blockquote><p>“We did not leave the house,” she wrote.</p></blockquote>
<p style="display:none">Hidden words</p>
<div class="related-articles"><h3>Related</h3><ul><li><a>Another story</a></li></ul></div>
<form id="comments"><textarea>Your comment</textarea></form></article><footer>© 2022 Example Post</footer></body></html>`;

describe("a page of a news site", async () => {
	const document = await read(page);

	it("gives its title, day, source, address and language", () => {
		expect(document).toMatchObject({
			title: "Crowds return to the square",
			titleAt: null,
			source: "Example Post",
			published: "2022-01-08T10:15:00+06:00",
			url: "https://post.example/a",
			lang: "en",
			extracted: true,
			extra: { modified: "2022-01-09", author: "Jane Doe", rights: "© 2022 Example Post" },
		});
	});

	it("keeps the article and nothing else", () => {
		for (const word of [
			"Home",
			"Share",
			"Tweet",
			"Related",
			"Another story",
			"Your comment",
			"Hidden",
			"©",
			"ads.example",
			"<",
		])
			expect(document.text).not.toContain(word);
		expect(document.text).toContain("Residents spoke of gunfire\nuntil dawn.");
		expect(document.text).not.toContain("Crowds return to the square");
	});

	it("marks headings, captions, quotations and embedded posts", () => {
		expect(marks(document)).toEqual([
			["byline", "By Jane Doe"],
			["caption", "Smoke over the square"],
			["heading", "A night of gunfire"],
			["embed", "We hear shots again. — Somebody (@somebody) January 7, 2022"],
			["embed", "Video of the square https://www.youtube.com/embed/abc"],
			["embed", "https://t.me/channel/12"],
			["embed", "All will be fine #city"],
			["quote", "“We did not leave the house,” she wrote."],
		]);
		const urls = document.marks.map((m) => m.url).filter((u) => u !== undefined);
		expect(urls).toEqual([
			"https://twitter.com/somebody/status/123",
			"https://www.youtube.com/embed/abc",
			"https://t.me/channel/12",
			"https://www.tiktok.com/@a/video/1",
		]);
	});
});

describe("fragments and broken pages", () => {
	it.each([
		["a fragment", "<p>Police said <b>three</b> died.<p>Two were hurt.", "Police said three died.\n\nTwo were hurt."],
		["tags that are not closed", "<html><body><div><p>One <b>two<p>Three</div></i> four", "One two\n\nThree\n\nfour"],
		["a table", "<table><tr><th>City<th>Dead<tr><td>Almaty<td>3</table>", "City | Dead\nAlmaty | 3"],
		["two line breaks", "<div>One line<br> <br>Another<br>line</div>", "One line\n\nAnother\nline"],
		["entities", "<p>caf&eacute; &amp; bar &#8212; &lt;b&gt;</p>", "café & bar — <b>"],
		["no tags at all", "<!doctype html>Only words here", "Only words here"],
		["words of scripts", "<p>Words<script>var a = '<p>no</p>'</script> here<style>p{}</style></p>", "Words here"],
		["a non-breaking space", "<p>5&nbsp;January</p>", "5\u00a0January"],
	])("%s", async (_, html, text) => expect((await read(html)).text).toBe(text));

	it("says that a page has no words", async () => {
		const { documents, problems } = await load({
			id: "a.html",
			bytes: new TextEncoder().encode("<html><body><img></body></html>"),
		});
		expect([documents.length, problems[0]?.message]).toEqual([0, "has no article in it"]);
	});

	it("reads a page in the encoding that it declares", async () => {
		const head = new TextEncoder().encode(
			'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>',
		);
		const word = [0xc2, 0xe7, 0xf0, 0xfb, 0xe2];
		const [document] = (await load({ id: "a.html", bytes: new Uint8Array([...head, ...word]) })).documents;
		expect(document?.text).toBe("Взрыв");
	});

	it.each([
		["<div>", 20_000],
		["<b>", 100_000],
		["<blockquote>", 20_000],
		["<table><tr><td>", 20_000],
		["<", 20_000],
		["<a ", 20_000],
		["&", 50_000],
		["<!--", 20_000],
		["<p>", 20_000],
		["</div>", 20_000],
	])("is quick on %s repeated %i times", async (tag, times) => {
		const start = cpuTime();
		await load({
			id: "a.html",
			bytes: new TextEncoder().encode(`<html><body>${tag.repeat(times)}<p>Words are here.</p>`),
		});
		expect(cpuTime() - start).toBeLessThan(20_000);
	});

	it("survives a declaration that is never closed", async () => {
		const { documents } = await load({ id: "a.html", bytes: new TextEncoder().encode("<!<html>") });
		expect(documents.length).toBeLessThanOrEqual(1);
	});

	it("never throws, and its marks fit its text", async () => {
		const tag = fc.constantFrom(
			"p",
			"div",
			"h2",
			"b",
			"table",
			"td",
			"li",
			"blockquote",
			"figcaption",
			"br",
			"script",
			"!--",
			"article",
			"body",
			"iframe",
			"html",
			"template",
			"svg",
		);
		const piece = fc.oneof(
			fc.string(),
			tag.map((t) => `<${t}>`),
			tag.map((t) => `</${t}>`),
			fc.lorem().map((w) => `${w}. `),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
				const { documents } = await load({ id: "a.html", bytes: new TextEncoder().encode(pieces.join("")) });
				for (const { text, marks: list } of documents)
					for (const m of list) {
						expect(m.start < m.end && m.end <= text.length).toBe(true);
						expect(cut(text, m)).toBe(cut(text, m).trim());
					}
			}),
		);
	});
});

describe("tables", () => {
	const row = (...cells: string[]) => `<tr>${cells.map((c) => (/^<t[dh]/u.test(c) ? c : `<td>${c}</td>`)).join("")}`;
	const th = (text: string, more = "") => `<th ${more}>${text}</th>`;
	const table = (...rows: string[]) => `<table>${rows.join("\n")}</table>`;
	it.each<[what: string, html: string, text: string]>([
		[
			"with headings",
			table(
				row(th("District"), th("Dead"), th("Injured")),
				row("Norda", "1,204", "57"),
				row("Total", "1,300", "<td>90</td>"),
			),
			"District | Dead | Injured\nNorda | 1,204 | 57\nTotal | 1,300 | 90",
		],
		["without headings", table(row("Dead", "41"), row("Injured", "<td><b>9</b>0</td>")), "Dead | 41\nInjured | 90"],
		["an empty first cell", table(row("", th("Dead")), row("Norda", "3")), "| | Dead |\nNorda | 3"],
		[
			"an empty last cell",
			table(row(th("District"), th("Dead"), th("Missing")), row("Norda", "3", "")),
			"District | Dead | Missing\n| Norda | 3 | |",
		],
		[
			"cells over columns",
			table(row("District", th("Hurt", 'colspan="2"')), row("Norda", "3", "4")),
			"| District | Hurt | |\nNorda | 3 | 4",
		],
		[
			"cells over rows",
			table(row(th("Norda", 'rowspan="2"'), "Men", "3"), row("Women", "4"), row("Suda", "Men", "5")),
			"Norda | Men | 3\nNorda | Women | 4\nSuda | Men | 5",
		],
		[
			"lines in a cell",
			table(row("Norda<br>East", "<td><p>3</p><p>men</p>"), row("Suda", "4")),
			"Norda East | 3 men\nSuda | 4",
		],
		[
			"parts and a caption",
			`<p>Before.<table><caption>By district</caption><thead>${row(th("District"), th("Dead"))}</thead><tbody>${row("Norda", "3")}</tbody></table><p>After.`,
			"Before.\n\nBy district\n\nDistrict | Dead\nNorda | 3\n\nAfter.",
		],
		["a row of two labels", table(row("By Ada Brandt", "Port Selim")), "By Ada Brandt | Port Selim"],
		[
			"that sets a page",
			table(
				row(
					"Shops shut on Monday, and the mayor asked all to stay at home. <br><br>Schools shut too.",
					"Trains did not run.",
				),
			),
			"Shops shut on Monday, and the mayor asked all to stay at home.\n\nSchools shut too.\n\nTrains did not run.",
		],
		[
			"in a table",
			table(row(`<td>${table(row("Dead", "41"), row("Injured", "90"))}`, "Shops shut.")),
			"Dead | 41\nInjured | 90\n\nShops shut.",
		],
		[
			"with headings of a page",
			table(row("<td><h2>Port Selim</h2>Shops shut.", "Trains ran."), row("a", "b")),
			"Port Selim\n\nShops shut.\n\nTrains ran.\n\na\n\nb",
		],
		[
			"for presentation",
			'<table role="presentation"><tr><td>Home<td>News<tr><td>Shops shut.<td>Trains ran.</table>',
			"Home\n\nNews\n\nShops shut.\n\nTrains ran.",
		],
		["with words beside its cells", "<table>Words <tr><td>Dead<td>41</table>", "Words\n\nDead\n\n41"],
		["with a cell beside its rows", "<table><td>Dead<td>41<tr><td>Injured<td>90</table>", "Dead | 41\nInjured | 90"],
	])("%s", async (_, html, text) => expect((await read(html)).text).toBe(text));

	it("small ones in an article stay", async () => {
		const small = table(row("Dead", "41"), row("Injured", "90"));
		const document = await read(
			`<html><body><article><h1>Toll</h1><p>${sentences}</p>${small}<p>${sentences}</p></article></body></html>`,
		);
		expect(document.text).toBe(`${sentences}\n\nDead | 41\nInjured | 90\n\n${sentences}`);
	});
});

describe("titles", () => {
	it.each([
		[
			"the heading that the head agrees with",
			"<title>Shops reopen - Example Post</title><h1>Shops reopen</h1>",
			"Shops reopen",
		],
		[
			"og:title before a title with the site's name",
			'<title>X | Y</title><meta property="og:title" content="Shops reopen">',
			"Shops reopen",
		],
		[
			"a title without the site's name",
			"<title>Shops reopen in the centre | Example Post</title>",
			"Shops reopen in the centre",
		],
		[
			"a title with a dash of its own",
			"<title>Shops reopen – and the queues are long this time of year</title>",
			"Shops reopen – and the queues are long this time of year",
		],
		["none", "", null],
	])("%s", async (_, head, title) => {
		const [before, after] = head.includes("<h1")
			? [head.replace(/<h1.*/u, ""), head.slice(head.indexOf("<h1"))]
			: [head, ""];
		expect((await read(`<html><head>${before}</head><body>${after}<p>${sentences}</p></body></html>`)).title).toBe(
			title,
		);
	});
});

describe("days", () => {
	it.each([
		['<meta name="date" content="2022/01/08">', "2022-01-08"],
		['<meta itemprop="datePublished" content="2022-01-08 9:05">', "2022-01-08T09:05"],
		['<meta name="pubdate" content="Sat, 08 Jan 2022 10:00:00 GMT">', "2022-01-08T10:00:00Z"],
		[
			'<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["Report"],"datePublished":"2022-01-08T10:00Z"}]}</script>',
			"2022-01-08T10:00Z",
		],
		['<script type="application/ld+json">{"@type":"NewsArticle",</script>', null],
		['<meta name="date" content="last week">', null],
		['<meta property="article:published_time" content="2022-02-30">', null],
	])("%s → %s", async (head, published) => {
		expect((await read(`<html><head>${head}</head><body><p>${sentences}</p></body></html>`)).published).toBe(published);
	});

	it("takes no day from times of several days", async () => {
		const times = ["2022-01-08", "2022-01-09"].map((d) => `<time datetime="${d}">x</time>`).join("");
		expect((await read(`<article>${times}<p>${sentences}</p></article>`)).published).toBe(null);
	});

	it("takes the day of a time in the article", async () => {
		expect(
			(await read(`<article><time datetime="2022-01-08">Saturday</time><p>${sentences}</p></article>`)).published,
		).toBe("2022-01-08");
	});
});

it("leaves out the advertisements and menus of AMP", async () => {
	const amp = `<html amp><body><amp-sidebar id="s"><ul><li>Sections</li></ul></amp-sidebar><article><h1>Shops reopen</h1><p>${sentences}</p>
<amp-ad width="300" height="250" type="x"><p>Advertisement</p></amp-ad><p>Trains ran again on Sunday. ${sentences}</p></article></body></html>`;
	const { text } = await read(amp);
	expect(text).toContain("Trains ran again on Sunday.");
	expect(text).not.toMatch(/Advertisement|Sections/u);
});

it("does not read a page that newsreel wrote", async () => {
	const own = `<html><head><meta name="generator" content="newsreel"></head><body><p>${sentences}</p></body></html>`;
	const { documents, problems } = await load({ id: "a.html", bytes: new TextEncoder().encode(own) });
	expect(documents).toEqual([]);
	expect(problems).toMatchObject([{ message: "is a page that newsreel wrote", leftOut: true }]);
});
