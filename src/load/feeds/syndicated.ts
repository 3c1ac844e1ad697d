import { host, words } from "../fields.js";
import { inline } from "../html/fragment.js";
import type { Item, Medium, Words } from "./item.js";
import { outletOf } from "./outlet.js";
import type { Field, Part } from "./xml.js";

/** What the feed says of all its items. */
export interface About {
	readonly source: string | null;
	readonly lang: string | null;
	readonly rights: string | null;
	readonly authors: readonly string[];
	readonly base: string | null;
}

/** What stands between the tags of an element as HTML: CDATA as text, no prefixes, and what XML closes in its own tag closed as HTML has it. */
function html(markup: string): string {
	let text = "";
	let from = 0;
	for (let at = markup.indexOf("<![CDATA["); at >= 0; at = markup.indexOf("<![CDATA[", from)) {
		const end = markup.indexOf("]]>", at);
		const stop = end < 0 ? markup.length : end;
		text += markup.slice(from, at);
		text += markup
			.slice(at + 9, stop)
			.replaceAll("&", "&amp;")
			.replaceAll("<", "&lt;");
		from = stop + 3;
	}
	return (text + markup.slice(from))
		.replace(/(?<open><\/?)[\p{L}_][\p{L}\p{N}._-]*:(?=\p{L})/gu, "$<open>")
		.replace(
			/<(?<name>(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)[\s/])[a-z][a-z0-9]*)(?<rest>(?![a-z0-9])[^<>]*)\/>/giu,
			"<$<name>$<rest>></$<name>>",
		);
}

/** The words of a field; null where it has none, or what it holds are none. */
function wordsOf(field: Field, isAtom: boolean): Words | null {
	const type = field.attributes.get("type")?.trim().toLowerCase() ?? "";
	if (/[/+]/u.test(type) && !/^(?:text\/|application\/xhtml)/u.test(type)) return null;
	if (field.markup !== null) return { kind: "html", value: html(field.markup) };
	if (field.text.trim() === "") return null;
	// Atom without a type is plain, which writers forget: a tag that ends, or one that nothing but HTML has, tells them.
	const isPlain =
		type === "text" ||
		type === "text/plain" ||
		(isAtom && type === "" && !/<\/\p{L}|<(?:p|br|a|div|img)[\s/>]/iu.test(field.text));
	return { kind: isPlain ? "plain" : "html", value: field.text };
}

function addressOf(given: string | null | undefined, base: string | null): string | null {
	const trimmed = given?.trim() ?? "";
	if (trimmed === "") return null;
	if (/^https?:\/\/\S+$/iu.test(trimmed)) return trimmed;
	if (base === null || /^[a-z][a-z0-9+.-]*:|\s/iu.test(trimmed)) return null;
	try {
		return new URL(trimmed, base).href;
	} catch {
		return null;
	}
}

/** Fields by name. */
function fieldsOf({ fields }: Part) {
	const all = new Map<string, Field[]>();
	for (const field of fields) {
		const list = all.get(field.name);
		if (list) list.push(field);
		else all.set(field.name, [field]);
	}
	const named = (...names: string[]) => names.flatMap((name) => all.get(name) ?? []);
	const texts = (...names: string[]) =>
		named(...names).flatMap((field) => (field.text.trim() === "" ? [] : [field.text.trim()]));
	const line = (...names: string[]) => {
		for (const field of named(...names)) {
			const told = words(inline(field.markup === null ? field.text : html(field.markup)));
			if (told !== null) return told;
		}
		return null;
	};
	return { named, texts, line };
}

/** The page that the links of an item or a feed lead to. */
function linkOf(links: readonly Field[], base: string | null): string | null {
	const pages = links.filter((link) =>
		/^(?:|alternate|https?:\/\/www\.iana\.org\/.*alternate)$/iu.test(link.attributes.get("rel")?.trim() ?? ""),
	);
	const html = pages.filter((link) => /^(?:|text\/html)$/iu.test(link.attributes.get("type")?.trim() ?? ""));
	for (const link of [...html, ...pages]) {
		const url = addressOf(link.attributes.get("href") ?? link.text, base);
		if (url !== null) return url;
	}
	return null;
}

/** "jane@post.example (Jane Doe)", "Jane Doe <jane@post.example>" and the like as a name; an address of mail alone is none. */
function nameOf(author: string): string | null {
	const value = author.slice(0, 300);
	const bracketed = /^\S+@\S+\s*\((?<name>[^()]+)\)\s*$/u.exec(value)?.groups?.name;
	const name = words(bracketed ?? value.replace(/<[^<>]*@[^<>]*>/u, ""));
	return name === null || /^\S+@\S+$/u.test(name) ? null : name;
}

function authorsOf({ texts }: ReturnType<typeof fieldsOf>): string[] {
	const given = texts("author/name");
	const all = given.length > 0 ? given : texts("dc:creator").concat(texts("author"));
	return [...new Set((all.length > 0 ? all : texts("itunes:author")).flatMap((one) => nameOf(inline(one)) ?? []))];
}

function mediaOf({ named }: ReturnType<typeof fieldsOf>, base: string | null): Medium[] {
	const found: Medium[] = [];
	const links = named("link").filter((link) => /^enclosure$/iu.test(link.attributes.get("rel")?.trim() ?? ""));
	for (const { attributes } of [...named("media:content", "media:player", "enclosure"), ...links]) {
		const url = addressOf(attributes.get("url") ?? attributes.get("href"), base);
		const kind = `${attributes.get("medium") ?? ""} ${attributes.get("type") ?? ""}`;
		if (url === null || !/(?<![\p{L}\p{N}])(?:video|audio)(?![\p{L}\p{N}])/iu.test(kind)) continue;
		if (!found.some((medium) => medium.url === url)) found.push({ url, title: words(attributes.get("title")) });
	}
	return found;
}

/** What a feed in XML says of all its items. */
export function aboutOf(feed: Part): About {
	const { texts, named, line } = fieldsOf(feed);
	const base = addressOf(feed.attributes.get("xml:base"), null);
	const url = linkOf(named("link"), base);
	return {
		source: outletOf(line("title", "dc:title"), url) ?? host(url),
		lang: texts("language", "dc:language")[0] ?? feed.attributes.get("xml:lang") ?? null,
		rights: line("copyright", "rights", "dc:rights"),
		authors: texts("author/name").flatMap((one) => nameOf(inline(one)) ?? []),
		base: base ?? url,
	};
}

/** One item of a feed in XML, RSS or Atom. */
export function itemOf(part: Part, about: About, isAtom: boolean, number: number): Item {
	const fields = fieldsOf(part);
	const { named, texts, line } = fields;
	const base = addressOf(part.attributes.get("xml:base"), about.base) ?? about.base;
	const guid = named("guid")[0];
	const id = texts("guid", "id")[0] ?? part.attributes.get("rdf:about") ?? null;
	const isPermanent = guid !== undefined && guid.attributes.get("ispermalink")?.trim().toLowerCase() !== "false";
	const link = addressOf(texts("feedburner:origlink")[0], null) ?? linkOf(named("link", "atom:link"), base);
	const bodies = named(
		"content:encoded",
		"content",
		"description",
		"summary",
		"itunes:summary",
		"media:description",
		"media:text",
		"dc:description",
	);
	const all = (list: readonly Field[]) =>
		list.flatMap((field) => wordsOf(field, isAtom && !field.name.includes(":")) ?? []);
	const content = named("content")[0];
	const authors = authorsOf(fields);
	return {
		id,
		url: link ?? (isPermanent ? addressOf(guid.text, null) : null) ?? addressOf(part.attributes.get("rdf:about"), null),
		title: all(named("title", "dc:title", "media:title"))[0] ?? null,
		bodies: all(bodies),
		published: texts(
			"pubdate",
			"published",
			"issued",
			"dc:date",
			"dcterms:issued",
			"atom:published",
			"created",
			"dcterms:created",
		),
		modified: texts("updated", "modified", "dcterms:modified", "atom:updated"),
		authors: authors.length > 0 ? authors : about.authors,
		source: line("source/title", ...(isAtom ? [] : ["source"])) ?? about.source,
		lang:
			part.attributes.get("xml:lang") ?? content?.attributes.get("xml:lang") ?? texts("dc:language")[0] ?? about.lang,
		rights: line("rights", "copyright", "dc:rights") ?? about.rights,
		captions: all(named("media:content/media:description", "media:content/media:text")),
		media: mediaOf(fields, base),
		line: part.line,
		number,
	};
}
