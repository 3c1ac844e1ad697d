import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../core/document.js";
import { cut } from "../../core/span.js";
import { distinct, load } from "../index.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, id = "wire.xml") => load({ id, bytes: bytes(text) });

const vocabularies =
	'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';
const rss = (items: string, head = "<title>Northern Wire</title><link>https://wire.example/</link>") =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${vocabularies}><channel>${head}${items}</channel></rss>`;
const atom = (entries: string) =>
	`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://gazette.example/news/"><title>Selim Gazette</title><author><name>The Desk</name><uri>https://gazette.example/desk</uri></author>${entries}</feed>`;
const body = "<description>Shops shut on Monday.</description>";

async function only(text: string): Promise<Document> {
	const { documents, problems } = await read(text);
	expect(problems).toEqual([]);
	expect(documents).toHaveLength(1);
	const [document] = documents;
	if (!document) throw new Error("nothing was read");
	return document;
}

describe("an item of RSS", () => {
	it("is a document with its day, time and zone, its address, outlet, author and language", async () => {
		const items = `<item><title>Dockers walk out &amp;#8211; union</title><link>https://wire.example/1</link><guid isPermaLink="false">https://wire.example/?p=1</guid>
<dc:creator><![CDATA[Ada Brandt]]></dc:creator><pubDate>Wed, 01 Mar 2023 18:30:00 +0300</pubDate>
<description><![CDATA[Dockers walked &#8230;]]></description>
<content:encoded><![CDATA[<p>Dockers walked out on Wednesday, the union said.</p><h2>Police arrive</h2><p>Police &amp; guards came.</p><script>alert(1)</script>]]></content:encoded></item>`;
		const head = "<language>en-GB</language><copyright>© 2023 Northern Wire</copyright>";
		// What the feed says of itself may stand behind its items.
		const document = await only(rss(items, head).replace("</channel>", "<title>Northern Wire</title></channel>"));
		expect(document).toEqual({
			id: "https://wire.example/?p=1",
			text: "Dockers walked out on Wednesday, the union said.\n\nPolice arrive\n\nPolice & guards came.",
			title: "Dockers walk out – union",
			titleAt: null,
			url: "https://wire.example/1",
			source: "Northern Wire",
			published: "2023-03-01T18:30:00+03:00",
			captured: null,
			lang: "en",
			marks: [{ kind: "heading", level: 2, start: 50, end: 63 }],
			extracted: true,
			extra: { author: "Ada Brandt", rights: "© 2023 Northern Wire" },
		});
	});

	it.each<[given: string, published: string | null]>([
		["<pubDate>Thu, 02 Mar 2023 09:05:00 GMT</pubDate>", "2023-03-02T09:05:00Z"],
		["<pubDate>2 March 23 9:05 EST</pubDate>", "2023-03-02T09:05-05:00"],
		["<pubDate>Thu, 02 Mar 2023 09:05:00 BST</pubDate>", "2023-03-02"],
		["<pubDate>Thu, 02 Mar 2023</pubDate>", "2023-03-02"],
		["<dc:date>2023-03-02T09:05:00+06:00</dc:date>", "2023-03-02T09:05:00+06:00"],
		["<pubDate>2023-03-02 09:05:00</pubDate>", "2023-03-02T09:05:00"],
		["<atom:updated xmlns:atom='http://www.w3.org/2005/Atom'>2023-03-02T09:05Z</atom:updated>", "2023-03-02T09:05Z"],
		["<pubDate>Thu, 30 Feb 2023 09:05:00 GMT</pubDate>", null],
		["<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>", null],
		["<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>", null],
		["<pubDate>soon</pubDate>", null],
	])("%s came out %s", async (given, published) => {
		const { documents, problems } = await read(rss(`<item>${body}${given}</item>`));
		expect(documents.map((d) => d.published)).toEqual([published]);
		expect(
			problems.map((p) => [p.line, /^has no day in ".*", so the document has none$/u.test(p.message), p.leftOut]),
		).toEqual(published === null ? [[2, true, false]] : []);
	});

	it("has no day where none is told, and none of its feed", async () => {
		const head = "<title>Northern Wire</title><pubDate>Thu, 02 Mar 2023 09:05:00 GMT</pubDate>";
		expect((await only(rss(`<item>${body}</item>`, head))).published).toBe(null);
	});

	it.each<[given: string, text: string]>([
		[
			"<description>&lt;p&gt;Lines of A&amp;amp;B were cut.&lt;/p&gt;&lt;p&gt;Shops shut.&lt;/p&gt;</description>",
			"Lines of A&B were cut.\n\nShops shut.",
		],
		[
			"<description><p>Unescaped <b>tags</b> stay out.<br>And lines in.</p></description>",
			"Unescaped tags stay out.\nAnd lines in.",
		],
		["<description>One line.\nAnother &amp;mdash; plain.</description>", "One line.\nAnother — plain."],
		["<description>No more than 3 &lt; 5 shops.</description>", "No more than 3 < 5 shops."],
		["<description><![CDATA[One ]]><![CDATA[two </description> three.]]></description>", "One two three."],
		[
			"<description>   </description><content:encoded>&lt;p&gt; &lt;/p&gt;</content:encoded><itunes:summary>Shops shut.</itunes:summary>",
			"Shops shut.",
		],
		["<media:group><media:description>Shops shut.</media:description></media:group>", "Shops shut."],
		["<image><title>A picture</title></image><description>Shops shut.</description>", "Shops shut."],
		[
			"<description>Shops shut.</description><media:content url='https://wire.example/a.jpg' medium='image'><media:description>A closed shop</media:description></media:content>",
			"Shops shut.\n\nA closed shop",
		],
		[
			"<description>Shops shut.</description><enclosure url='https://wire.example/a.mp4' type='video/mp4'/><enclosure url='https://wire.example/a.pdf' type='application/pdf'/>",
			"Shops shut.\n\nhttps://wire.example/a.mp4",
		],
	])("%s says %j", async (given, text) => {
		expect((await only(rss(`<item>${given}</item>`))).text).toBe(text);
	});

	it("that holds a headline alone tells it once, and without the outlet that a gatherer of feeds adds", async () => {
		const link =
			"&lt;a href='https://gather.example/1'&gt;Shops shut&lt;/a&gt;&amp;nbsp;&lt;font&gt;Harbour Post&lt;/font&gt;";
		const item = `<item><title>Shops shut - Harbour Post</title><link>https://gather.example/1</link><description>${link}</description><source url="https://harbour.example">Harbour Post</source></item>`;
		const document = await only(rss(item));
		expect(document).toMatchObject({
			title: "Shops shut",
			text: "Shops shut",
			source: "Harbour Post",
			titleAt: { start: 0, end: 10 },
		});
	});

	it.each([
		'submitted by <a href="https://links.example/u">/u/omar</a> <a href="https://wire.example/1">[link]</a> <a href="https://links.example/1">[comments]</a>',
		'<ol><li><a href="https://gather.example/1">Shops shut</a> <font>Harbour Post</font></li><li><a href="https://gather.example/2">Shops of the town shut</a> <font>Wire</font></li></ol>',
	])("that only leads elsewhere tells its headline: %s", async (html) => {
		const item = `<item><title>Shops shut in Selim</title><link>https://gather.example/1</link><description><![CDATA[${html}]]></description></item>`;
		expect((await only(rss(item))).text).toBe("Shops shut in Selim");
	});

	it.each([
		["Northern Wire - World", "https://www.northernwire.example/world", "Northern Wire"],
		["World | Northern Wire", "https://northern-wire.example/", "Northern Wire"],
		["NW News: Africa", "https://feeds.nwnews.example", "NW News"],
		["Northern Wire - World", "https://post.example/", "Northern Wire - World"],
		["Wire - Wire News", "https://wire.example/", "Wire - Wire News"],
		["Northern Wire", null, "Northern Wire"],
	])("of the feed %s at %s is of %s", async (title, url, source) => {
		const head = `<title>${title}</title>${url === null ? "" : `<link>${url}</link>`}`;
		expect((await only(rss(`<item>${body}</item>`, head))).source).toBe(source);
	});

	it.each([
		'<p>Shops shut.</p><p>The post <a href="https://wire.example/1">Shops shut in the whole of the town</a> appeared first on <a href="https://wire.example">Wire</a>.</p>',
		'<p>Shops shut. <a href="http://www.wire.example/1/?utm=rss#more">Continue reading <span>→</span></a></p>',
	])("loses the way to its own page: %s", async (html) => {
		const item = `<item><link>https://wire.example/1</link><description><![CDATA[${html}]]></description></item>`;
		expect((await only(rss(item))).text).toBe("Shops shut.");
	});

	it.each([
		'<p>Shops shut, <a href="https://wire.example/1">we wrote</a> on Monday.</p>',
		'<p><a href="https://wire.example/1">Shops shut.</a></p>',
		'<p>Shops shut. See <a href="https://other.example/1">the list</a></p>',
	])("keeps other links: %s", async (html) => {
		const item = `<item><link>https://wire.example/1</link><description><![CDATA[${html}]]></description></item>`;
		expect((await only(rss(item))).text).toBe(html.replace(/<[^>]*>/gu, ""));
	});
});

describe("a feed of another kind", () => {
	it("RSS 1.0, whose items stand beside the channel", async () => {
		const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://wire.example/"><title>Northern Wire</title><items><rdf:Seq><rdf:li rdf:resource="https://wire.example/1"/></rdf:Seq></items></channel>
<image><title>A picture</title></image><item rdf:about="https://wire.example/1"><title>Shops shut</title><link>https://wire.example/1</link><description>Shops shut on Monday.</description><d:date>2023-03-06T10:00+01:00</d:date></item></rdf:RDF>`;
		expect(await only(text)).toMatchObject({
			id: "https://wire.example/1",
			source: "Northern Wire",
			published: "2023-03-06T10:00+01:00",
		});
	});

	it("RSS 0.91, with a document type", async () => {
		const type =
			'<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
		const text = `<?xml version="1.0"?><!-- by hand -->${type}<rss version="0.91"><channel><title>Northern Wire</title><item><title>Shops shut</title>${body}<link>https://wire.example/1</link></item></channel></rss>`;
		expect(await only(text)).toMatchObject({ id: "https://wire.example/1", text: "Shops shut on Monday." });
	});

	it("Atom", async () => {
		const entry = `<entry xml:lang="fr"><title type="html">Toll at 13 &amp;mdash; hospital</title><id>tag:gazette.example,2023:3</id><link rel="self" href="x"/><link href="../2023/toll"/>
<published>2023-03-03T08:00:00+03:00</published><updated>2023-03-04T10:00:00Z</updated><summary>Two more died.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two more <b>died</b> &amp; one lives.</p><a name="x"/><p>2 &lt; 3 <![CDATA[<i>]]></p></div></content></entry>`;
		expect(await only(atom(entry))).toMatchObject({
			id: "tag:gazette.example,2023:3",
			title: "Toll at 13 — hospital",
			text: "Two more died & one lives.\n\n2 < 3 <i>",
			url: "https://gazette.example/2023/toll",
			source: "Selim Gazette",
			published: "2023-03-03T08:00:00+03:00",
			lang: "fr",
			extra: { author: "The Desk", modified: "2023-03-04T10:00:00Z" },
		});
	});

	it.each<[content: string, text: string]>([
		['<content type="text">No &lt;b&gt; here &amp;amp; there.</content>', "No <b> here &amp; there."],
		["<content>Three &lt; five.</content>", "Three < five."],
		["<content>&lt;p&gt;Shops shut.&lt;/p&gt;</content>", "Shops shut."],
		['<content type="image/png">iVBORw0KGgo=</content><summary>Shops shut.</summary>', "Shops shut."],
		['<content src="https://gazette.example/1"/><summary>Shops shut.</summary>', "Shops shut."],
	])("Atom with %s says %j", async (content, text) => {
		expect((await only(atom(`<entry><id>urn:x:1</id>${content}</entry>`))).text).toBe(text);
	});

	it("Atom under a prefix, of several writers and from another feed", async () => {
		const text = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>All feeds</a:title><a:entry><a:title>Shops shut</a:title><a:author><a:name>Ada Brandt</a:name></a:author><a:author><a:name>Omar Voss</a:name></a:author>
<a:source><a:title>Harbour Post</a:title><a:updated>2020-01-01</a:updated></a:source><a:updated>2023-03-06</a:updated><a:content>Shops shut.</a:content></a:entry></a:feed>`;
		expect(await only(text)).toMatchObject({
			source: "Harbour Post",
			published: "2023-03-06",
			extra: { author: "Ada Brandt, Omar Voss" },
		});
	});

	const feed = {
		version: "https://jsonfeed.org/version/1.1",
		title: "Harbour Post",
		language: "en-GB",
		items: [
			{
				id: "https://harbour.example/9",
				title: "Shops shut",
				date_published: "2023-03-05T07:10:00Z",
				authors: [{ name: "Omar Voss" }],
				content_html: "<p>Shops shut <b>early</b>.</p>",
			},
			{
				id: 7,
				content_text: "No <b> here.",
				date_modified: "2023-03-06",
				attachments: [{ url: "https://harbour.example/a.mp3", mime_type: "audio/mpeg", title: "The mayor speaks" }],
			},
		],
	};
	it.each([
		["on one line", JSON.stringify(feed), "harbour.json"],
		["over several lines", `\ufeff${JSON.stringify(feed, null, 2)}\n`, "harbour.json"],
		["on standard input", JSON.stringify(feed, null, 1), "-"],
		["of version 1", JSON.stringify(feed).replace("1.1", "1"), "-"],
	])("JSON Feed %s", async (_, text, id) => {
		const { documents, problems } = await load({ id, bytes: bytes(text) });
		expect(problems).toEqual([]);
		expect(documents).toMatchObject([
			{
				id: "https://harbour.example/9",
				url: "https://harbour.example/9",
				text: "Shops shut early.",
				published: "2023-03-05T07:10:00Z",
				source: "Harbour Post",
				lang: "en",
				extra: { author: "Omar Voss" },
			},
			{
				id: `${id}#7`,
				text: "No <b> here.\n\nThe mayor speaks https://harbour.example/a.mp3",
				published: "2023-03-06",
				marks: [{ kind: "embed", url: "https://harbour.example/a.mp3" }],
			},
		]);
	});

	it("JSON Feed that newsreel wrote is no document", async () => {
		const text = JSON.stringify({
			...feed,
			items: [{ id: "e1", content_text: "Shops shut.", _newsreel: { origins: 1 } }],
		});
		expect((await read(text, "feed.json")).documents).toEqual([]);
		expect((await read(text, "feed.json")).problems).toMatchObject([
			{ message: "is a feed that newsreel wrote", leftOut: true },
		]);
	});

	it.each(["a.txt", "a.html", "-", "a.rss"])("is read when it is called %s", async (id) => {
		expect((await load({ id, bytes: bytes(rss(`<item>${body}</item>`)) })).documents.map((d) => d.text)).toEqual([
			"Shops shut on Monday.",
		]);
	});

	it("counts the encoding of its declaration", async () => {
		const text = rss(`<item>${body.replace("Shops", "Les cafés")}</item>`).replace("UTF-8", "iso-8859-1");
		const latin = { id: "a.xml", bytes: Uint8Array.from(text, (c) => c.charCodeAt(0)) };
		expect((await load(latin)).documents[0]?.text).toBe("Les cafés shut on Monday.");
		expect((await read(text)).documents[0]?.text).toBe("Les cafés shut on Monday.");
		const wide = {
			id: "a.xml",
			bytes: new Uint8Array(Buffer.from(`\ufeff${text.replace("iso-8859-1", "UTF-16")}`, "utf16le")),
		};
		expect((await load(wide)).documents[0]?.text).toBe("Les cafés shut on Monday.");
	});
});

describe("an item is called", () => {
	it.each<[given: string, id: string | RegExp]>([
		[
			'<guid isPermaLink="false">https://wire.example/?p=1</guid><link>https://wire.example/1</link>',
			"https://wire.example/?p=1",
		],
		["<guid>urn:uuid:1</guid>", "urn:uuid:1"],
		["<guid>5f0c2c1e-7a55-4a62-9d39-0f0a7d5c1b11</guid>", "5f0c2c1e-7a55-4a62-9d39-0f0a7d5c1b11"],
		["<guid>12</guid><link>https://wire.example/1</link>", "https://wire.example/1#12"],
		["<link>https://wire.example/1</link>", "https://wire.example/1"],
		["<guid>12</guid>", "wire.xml#12"],
		["", /^wire\.xml#[0-9a-z]+$/u],
	])("by %s: %s", async (given, id) => {
		const item = `<item>${body}${given}</item>`;
		const alone = (await read(rss(item))).documents.map((d) => d.id);
		expect(alone).toEqual([typeof id === "string" ? id : expect.stringMatching(id)]);
		const other = "<item><description>Schools shut too.</description></item>";
		expect((await read(rss(other + item + other))).documents.map((d) => d.id)).toContain(alone[0]);
	});

	it("is one document where two files hold it, and another where it was changed", async () => {
		const apart = distinct();
		const item = (text: string) => rss(`<item><guid>urn:x:1</guid><description>${text}</description></item>`);
		const monday = await load({ id: "monday.xml", bytes: bytes(item("Shops shut.")) }, apart);
		const tuesday = await load({ id: "tuesday.xml", bytes: bytes(item("Shops shut.")) }, apart);
		const friday = await load({ id: "friday.xml", bytes: bytes(item("Shops opened.")) }, apart);
		expect([monday, tuesday, friday].map((l) => l.documents.map((d) => d.id))).toEqual([
			["urn:x:1"],
			[],
			["urn:x:1~2"],
		]);
		expect([...monday.problems, ...tuesday.problems]).toEqual([]);
		expect(friday.problems.map((p) => p.message)).toEqual(['has the id "urn:x:1" a second time']);
	});
});

describe("a broken feed", () => {
	const item = (n: number, inner = "") =>
		`<item><guid>urn:x:${n}</guid><description>Shop ${n} shut.${inner}</description></item>\n`;
	it.each<
		[what: string, text: string, told: readonly number[], problems: readonly (readonly [number | null, RegExp])[]]
	>([
		["a stray tag", rss(item(1, "</b>") + item(2)), [1, 2], []],
		["a sign that begins no tag", rss(item(1, " 2 < 3 & so on") + item(2)), [1, 2], []],
		["an item that is not closed", rss(item(1).replace("</item>", "") + item(2)), [1, 2], [[2, /^has broken tags/u]]],
		[
			"words that are not closed",
			rss(item(1).replace("</description>", "") + item(2)),
			[1, 2],
			[[2, /^has broken tags/u]],
		],
		[
			"a closing tag of nothing",
			rss(item(1) + item(2).replace("<guid>", "</title><guid>")),
			[1, 2],
			[[3, /^has broken tags/u]],
		],
		["a file that was cut in an item", rss(item(1) + item(2)).slice(0, -35), [1], [[null, /^breaks off/u]]],
		["a file that was cut between items", rss(item(1)).slice(0, -10), [1], [[null, /^breaks off/u]]],
		["names that JavaScript has", rss(`<item><__proto__>x</__proto__><constructor/>${item(1).slice(6)}`), [1], []],
		[
			"entities of its own",
			rss(item(1, " &big; &file;")).replace(
				"<rss",
				'<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY big "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/hostname">]>\n<rss',
			),
			[1],
			[],
		],
		["items without words", rss(`<item><guid>1</guid></item>${item(2)}`), [2], [[2, /^holds an item without words$/u]]],
		["no items", rss(""), [], [[null, /^is a feed without items$/u]]],
		["no end of a tag", '<rss version="2.0', [], [[null, /^is a feed without items$/u]]],
	])("%s: the rest is told", async (_, text, told, problems) => {
		const { documents, problems: found } = await read(text);
		expect(documents.map((d) => d.id)).toEqual(told.map((n) => `urn:x:${n}`));
		expect(found.map((p) => [p.line, p.message])).toEqual(
			problems.map(([line, message]) => [line, expect.stringMatching(message)]),
		);
		for (const document of documents) expect(document.text).toMatch(/^Shop \d shut\./u);
	});

	it.each([
		['<?xml version="1.0"?><urlset><url/></urlset>', /^is a sitemap/u],
		['<svg xmlns="http://www.w3.org/2000/svg"><text>Town</text></svg>', /^is a picture$/u],
		['<opml version="2.0"><body/></opml>', /^is a list of feeds$/u],
		['<?xml version="1.0"?>\n<note><to>Town</to></note>', /^is XML and no feed$/u],
	])("%s is left out", async (text, message) => {
		for (const id of ["a.xml", "a.txt", "-"]) {
			const { documents, problems } = await load({ id, bytes: bytes(text) });
			expect(documents).toEqual([]);
			expect(problems.map((p) => [p.message, p.leftOut])).toEqual([[expect.stringMatching(message), true]]);
		}
	});

	it("never throws, and a feed of n items gives n documents with their days", async () => {
		await fc.assert(fc.asyncProperty(fc.string(), async (text) => void (await read(text))));
		const sign = fc.constantFrom(
			"<item>",
			"</item>",
			"<title>",
			"</title>",
			"<![CDATA[",
			"]]>",
			"<!--",
			"-->",
			"&amp;",
			"&x;",
			"<p>",
			"<a href='",
			">",
			"x",
			"\n",
		);
		await fc.assert(fc.asyncProperty(fc.array(sign), async (signs) => void (await read(rss(signs.join(""))))));
		const words = fc.stringMatching(/^[a-z<>&"'\]]{1,20}$/u);
		const items = fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 28 }), words, n: fc.nat() }), {
			selector: (i) => i.n,
		});
		const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
		await fc.assert(
			fc.asyncProperty(items, async (list) => {
				const text = list.map(
					({ day, words, n }) =>
						`<entry><id>urn:x:${n}</id><content type="text">Shop ${escaped(words)}</content><updated>2023-03-${String(day).padStart(2, "0")}T10:00:00Z</updated></entry>`,
				);
				const { documents } = await read(atom(text.join("\n")));
				expect(documents.map((d) => [d.id, d.text, Number(d.published?.slice(8, 10))])).toEqual(
					list.map(({ day, words, n }) => [`urn:x:${n}`, `Shop ${words}`, day]),
				);
			}),
		);
	});
});

describe("marks of an item", () => {
	it("point at its words", async () => {
		const html =
			'<blockquote>“We waited,” she wrote.</blockquote><figure><figcaption>A queue</figcaption></figure><iframe src="https://www.youtube.com/embed/abc"></iframe>';
		const document = await only(rss(`<item><description><![CDATA[<p>Shops shut.</p>${html}]]></description></item>`));
		expect(document.marks.map((m) => [m.kind, cut(document.text, m)])).toEqual([
			["quote", "“We waited,” she wrote."],
			["caption", "A queue"],
			["embed", "https://www.youtube.com/embed/abc"],
		]);
	});
});
