/**
 * Texts that no one would write, each of about `size` code units: for finding rules and parsers whose time grows faster than the text. The words
 * are made up; nothing here is of any document.
 */
export interface Kind {
	readonly name: string;
	/** `txt` is read as it is; `html` and `xml` (feeds) go through the loader first, and what comes of it is read. */
	readonly format: "txt" | "html" | "xml";
	readonly text: (size: number) => string;
}

const run = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const between = (before: string, unit: string, after: string) => (size: number) => before + run(unit)(size) + after;
/** Words of a list in turn, joined. */
const turn = (words: readonly string[], joint: string) => (size: number) => {
	const parts: string[] = [];
	for (let i = 0, length = 0; length < size; i++) {
		const word = words[i % words.length] ?? "";
		parts.push(word);
		length += word.length + joint.length;
	}
	return parts.join(joint);
};
const list = (words: string) => words.split("|");
const numbered = (make: (i: number) => string) => (size: number) => {
	const parts: string[] = [];
	for (let i = 0, length = 0; length < size; i++) {
		const part = make(i);
		parts.push(part);
		length += part.length;
	}
	return parts.join("");
};

const first = list("Anna|Mikhail|Lena|Omar|Dina|Peter|Aigul|Tomas|Irina|Samuel|Nadia|Victor");
const last = list("Kerrin|Voss|Adeyar|Tolmach|Brandt|Osei|Karimova|Lindgren|Petrel|Sandoval|Ito|Marsh");
const months = list("January|February|March|April|May|June|July|August|September|October|November|December");
const numbers = list("one|two|twenty|thirty|hundred|thousand|million|and|five|eleven|dozen|half");
const person = (i: number) => `${first[i % first.length]} ${last[(i * 5) % last.length]}`;

const texts: Readonly<Record<string, (size: number) => string>> = {
	digits: run("7"),
	"digits and commas": run("1,"),
	"digits and full stops": run("3."),
	"digits and spaces": run("12 "),
	"digits and dashes": run("4-"),
	"digits and slashes": run("1/"),
	"digits and colons": run("11:"),
	commas: run(","),
	"full stops": run("."),
	"full stops apart": run(". "),
	ellipses: run("… "),
	dashes: run("—"),
	"straight quotes": run('"'),
	"straight quotes apart": run('" '),
	"opening quotes": run("“"),
	"closing quotes": run("”"),
	"quotes in quotes": run("“a ‘b "),
	apostrophes: run("'"),
	"words in quotes": run("“no” "),
	"a quote that is never closed": between("He said: “", "we left the town and ", "."),
	"opening brackets": run("("),
	"brackets in brackets": (size) => "(a ".repeat(size / 6) + ")".repeat(size / 6),
	"square brackets": run("[x]("),
	capitals: run("A"),
	"capitals apart": run("A "),
	"capital words": run("Abc "),
	"capitals and full stops": run("A."),
	letters: run("a"),
	"letters apart": run("a "),
	"long words": run(`${"ab".repeat(500)} `),
	"hyphened words": run("a-"),
	"one word of a prayer": between("In the name of God, the ", "a", "1"),
	"figures and places of one sentence": between(
		"In Easton, ",
		"the mayor of Norton said three men had died in Selim, ",
		".",
	),
	"figures and a sum of one sentence": between("Police said ", "two men died, ", "bringing the toll to 9,000."),
	"words of one sentence": between("The ", "town and the port and ", "river."),
	"no space after full stops": run("Town.Port."),
	spaces: between("a", " ", "b"),
	tabs: between("a", "\t", "b"),
	"line ends": between("a", "\n", "b"),
	"carriage returns": between("a", "\r", "b"),
	"a word a line": run("Town\n"),
	"a word a paragraph": run("Town\n\n"),
	"zero-width spaces": between("A", "\u200b", "b was killed."),
	joiners: run("a\u200d"),
	"marks that turn text round": run("\u202ea\u202c "),
	"isolates that are never closed": run("\u2067"),
	"combining marks": between("e", "\u0301", " was killed."),
	"halves of pairs": run("\ud800"),
	"halves of pairs in words": run("a\udc00 "),
	emoji: run("👩‍👩‍👧‍👦"),
	"signs beyond the plane": run("𝒜"),
	"soft hyphens": run("po\u00adlice "),
	"non-breaking spaces": run("10\u00a0000\u00a0"),
	"ligatures and wide letters": run("ﬁＡ "),
	"Turkish letters": run("İı"),
	"sharp s": run("ß"),
	months: turn(months, " "),
	"months and numbers": turn(list("January 5|5 January|2022|March|of|the|12th"), " "),
	weekdays: turn(list("Monday|on Tuesday|last Friday|next week|the same day"), " "),
	dates: run("2022-01-05 "),
	"dates that are none": run("2022-99-99T99:99 "),
	times: run("11:30 pm "),
	"ago ago": run("two days ago "),
	since: run("since 2019 until "),
	"from to": run("from January 2 to "),
	"numbers in words": turn(numbers, " "),
	"hyphened numbers": run("twenty-five-"),
	"more than": run("more than "),
	"at least": run("at least 12 "),
	"people killed": run("12 people killed "),
	"killed killed": run("killed "),
	including: run("including 3 police, "),
	"between and": run("between 3 and "),
	"named persons": numbered((i) => `${person(i)}, `),
	"one name": run("Kerrin "),
	titles: run("President "),
	"titles and names": numbered((i) => `President ${person(i)} `),
	"and between names": numbered((i) => `${person(i)} and `),
	"of between names": run("Ministry of Health of "),
	abbreviations: run("U.S. "),
	initials: run("J. K. "),
	"bracketed abbreviations": run("Ministry of Health (MOH) "),
	"names with aliases": numbered((i) => `Union of ${last[i % 12]} Workers (U${String.fromCharCode(65 + (i % 26))}W) `),
	"said said said": run("said "),
	"he said": run("he said, "),
	"she said that he said": run("she said that "),
	"according to": run("according to "),
	"according to names": numbered((i) => `according to ${person(i)}, `),
	"told reporters": run("told reporters that "),
	"said, each in a sentence": numbered((i) => `“No,” said ${person(i)}. `),
	"denied denied": run("denied that "),
	withdrew: run("withdrew the figure of 12 killed and "),
	curfew: run("a curfew was imposed in "),
	"video on Telegram": run("a video posted on Telegram shows "),
	"the former minister": run("the former "),
	pronouns: run("he she it they "),
	negations: run("not no never "),
	"which which": run("which was "),
	verbs: run("was been being had "),
	addresses: run("https://post.example/a?b=c&d "),
	"one long address": between("see https://post.example/", "a/", " for more."),
	"tags and names": run("@a #b "),
	"mail addresses": run("a@b.example "),
	"angle brackets": run("<"),
	entities: run("&amp;"),
	Markdown: run("**a** _b_ `c` "),
	headings: run("# A\n\n"),
	datelines: run("PORT SELIM, March 3 (Wire) - "),
	rights: run("© 2022 All rights reserved. "),
	"Cyrillic in Latin": run("pоlice "),
	"Arabic digits": run("١٢٣ "),
	ideographs: run("警察"),
	"no end of a sentence": run("town, port; river: "),
	questions: run("Who? What! "),
	"sentences of one word": run("Town. "),
	"sentences that repeat": run("Eleven people were killed in Port Selim on Thursday, the Interior Ministry said. "),
	"sentences that count": numbered(
		(i) => `On ${(i % 28) + 1} January ${i} people were killed in Norton, ${person(i)} said. `,
	),
};

const pages: Readonly<Record<string, (size: number) => string>> = {
	"nested elements": (size) => `${"<div>".repeat(size / 11)}x${"</div>".repeat(size / 11)}`,
	"elements never closed": run("<p><b>"),
	"closing tags alone": run("</div>"),
	paragraphs: run("<p>Town and port.</p>"),
	comments: run("<!-- x -->"),
	"comment never closed": between("<p>Town.</p><!--", " a -", ""),
	attributes: between("<p ", 'a="b" ', ">Town.</p>"),
	"one attribute": between('<p title="', "a", '">Town.</p>'),
	entities: between("<p>", "&amp;", "</p>"),
	"entities that are none": between("<p>", "&x", "</p>"),
	"numbers of letters": between("<p>", "&#65;", "</p>"),
	"angle brackets": run("<"),
	declarations: run("<!a"),
	"sections of data": run("<![CDATA["),
	"lists in lists": (size) => "<ul><li>a".repeat(size / 9),
	"tables in tables": (size) => "<table><tr><td>a".repeat(size / 16),
	links: between("<article>", '<a href="/x">Town</a> ', "</article>"),
	scripts: run("<script>x</script>"),
	"script never closed": between("<p>Town.</p><script>", "a<", ""),
	headings: run("<h1>Town</h1>"),
	meta: between("<head>", '<meta name="a" content="b">', "</head><body><p>Town.</p>"),
	"line breaks": between("<p>Town", "<br>", "port</p>"),
	text: between("<article><p>", "Town and port. ", "</p></article>"),
	"inline elements": (size) => `<p>${"<b>".repeat(size / 14)}x${"</b>".repeat(size / 14)}</p>`,
	classes: (size) => `<p class="${run("share ")(size)}">Town.</p>`,
	"structured data": (size) => `<script type="application/ld+json">${"[".repeat(size)}</script><p>Town.</p>`,
	figures: run("<figure><img><figcaption>Town</figcaption></figure>"),
	quotes: run("<blockquote>"),
	times: run('<time datetime="2022-01-05">x</time>'),
	"rows of a table": between("<table>", "<tr><td>Town<td>3", "</table>"),
	"cells of a row": between("<table><tr>", "<td>3", "</table>"),
	"cells over rows and columns": between("<table>", '<tr><td rowspan="9" colspan="9">3', "</table>"),
	"elements closed in their own tag": between("<p>", "<a/>", "Town.</p>"),
	"elements closed as others": between("<p>", "<a></b>", "Town.</p>"),
	titles: between("<title>", "Town - ", "</title><p>Town.</p>"),
};

const rss = (before: string, after: string, unit: string) =>
	between(`<rss version="2.0"><channel><title>Wire</title>${before}`, unit, `${after}</channel></rss>`);
const described = (unit: string) => rss("<item><description>", "Town.</description></item>", unit);
const marked = (unit: string) => rss("<item><description><![CDATA[<p>Town.", "]]></description></item>", unit);

const feeds: Readonly<Record<string, (size: number) => string>> = {
	items: rss("", "", "<item><title>Town and port</title><pubDate>Fri, 03 Mar 2023 10:00:00 GMT</pubDate></item>"),
	"items without words": rss("", "", "<item/>"),
	"items never closed": rss("", "", "<item>"),
	"items closed again and again": rss("<item><title>Town</title>", "", "</item>"),
	"words never closed": rss("<item>", "", "<description>"),
	"entities of its own": (size) => `<!DOCTYPE rss [${run('<!ENTITY a "&a;&a;">')(size)}]>${described("&a; ")(2000)}`,
	"a document type never closed": between("<!DOCTYPE rss ", "[", "<rss>"),
	"sections of data": described("<![CDATA["),
	"sections of data in sections": described("<![CDATA[a]]>]]>"),
	"comments never closed": described("<!--"),
	"sections of data in comments": (size) =>
		`<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><!--${run("<![CDATA[")(size)}--><div>Town.</div></content></entry></feed>`,
	entities: described("&amp;"),
	"entities that are none": described("&x"),
	"numbers of letters": described("&#65;"),
	"angle brackets": described("<"),
	"tags never closed": described("<a "),
	"elements in words": described("<b>"),
	"closing tags of nothing": described("</b>"),
	"closing tags of nothing, deep": (size) =>
		rss("<item><description>", "Town.</description></item>", "<b>")(size / 2).replace("Town.", run("</i>")(size / 2)),
	"groups in groups": rss("", "<item><title>Town</title></item>", "<channel>"),
	"media in media": rss("<item><title>Town</title>", "</item>", "<media:group>"),
	attributes: between("<rss ", 'a="b" ', "><channel><item><title>Town</title></item></channel></rss>"),
	vocabularies: between(
		"<rss ",
		'xmlns:a="http://purl.org/" ',
		"><channel><item><title>Town</title></item></channel></rss>",
	),
	"one attribute": between('<rss version="', "2", '"><channel><item><title>Town</title></item></channel></rss>'),
	authors: rss("<item><title>Town</title>", "</item>", "<author>a@b (c)</author>"),
	"brackets of an author": rss("<item><title>Town</title><author>a@b.example ", "</author></item>", "("),
	"one day": rss("<item><title>Town</title><pubDate>", "</pubDate></item>", "1 "),
	"one address": rss("<item><title>Town</title><link>https://wire.example/", "</link></item>", "?#/"),
	"one guid": rss("<item><title>Town</title><guid>", "</guid></item>", "a-"),
	"links to itself": rss(
		"<item><link>https://wire.example/1</link><description><![CDATA[<p>Town.</p>",
		"]]></description></item>",
		'<a href="https://wire.example/1">x</a>',
	),
	"HTML: elements closed in their own tag": marked("<a/>"),
	"HTML: elements closed as others": marked("<a></b>"),
	"line ends": described("\n"),
};

/** Every kind of hostile text. */
export const kinds: readonly Kind[] = [
	...Object.entries(texts).map(([name, text]): Kind => ({ name, format: "txt", text })),
	...Object.entries(pages).map(([name, text]): Kind => ({ name: `HTML: ${name}`, format: "html", text })),
	...Object.entries(feeds).map(([name, text]): Kind => ({ name: `feed: ${name}`, format: "xml", text })),
];
