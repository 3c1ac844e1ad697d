import { Readability } from "@mozilla/readability";
import { document } from "../../core/document.js";
import { words } from "../fields.js";
import { type Input, type Loaded, longest, ours, tooLong } from "../loader.js";
import { opened } from "../opened.js";
import { blocks, same } from "./blocks.js";
import { bylines, clean, notice } from "./clean.js";
import { embeds } from "./embeds.js";
import { type Meta, meta } from "./meta.js";
import { type Element, named, type Page, parse } from "./nodes.js";
import { markTables } from "./tables.js";

/** Above this depth or size Readability takes seconds (measured: 0.5 s at 200 levels, 12 s at 800), so the page is read without it. */
const readable = { depth: 90, nodes: 60_000 };

/** Code units of the longest page that is parsed: pages of 5 MB are rare, and a tree takes about 30 times as many bytes. */
const largestPage = 20_000_000;

/** The character encoding that the first bytes of a page declare, or null. */
function declared(bytes: Uint8Array): string | null {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 3072));
	return (
		/<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<label>[\w-]+)/iu.exec(head)?.groups?.label ??
		/^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["'](?<label>[\w-]+)/iu.exec(head)?.groups?.label ??
		null
	);
}

/** The title: a first-level heading that the head of the page agrees with, or the only one; else what the head says, without the site's name. */
function titleOf(page: Page, { titles, source }: Meta): string | null {
	const headings: string[] = [];
	for (const h1 of page.querySelectorAll("h1")) {
		const text = words(h1.textContent);
		if (text && text.length <= 300) headings.push(text);
	}
	const head = titles.og ?? titles.data ?? titles.head;
	const agreed = headings.find((h) =>
		[titles.og, titles.data, titles.head].some((t) => t !== null && (same(h, t) || t.startsWith(h))),
	);
	if (agreed) return agreed;
	const only = new Set(headings).size === 1 ? headings[0] : undefined;
	if (only && (head === null || only.split(" ").length > 2) && only !== source) return only;
	if (head === null) return null;
	const parts = head.split(/\s+[|–—·•-]\s+/u);
	const last = parts.at(-1);
	const site = last !== undefined && parts.length > 1 && (last === source || last.split(" ").length <= 3);
	return site && titles.og === null ? head.slice(0, head.lastIndexOf(last)).replace(/\s+[|–—·•-]\s+$/u, "") : head;
}

/** The elements that hold the article: what the page itself names, what Readability finds, or the whole body. */
function article(
	page: Page,
	html: string,
	size: { depth: number; nodes: number; words: number },
	again: () => Page,
): Element[] {
	const bodies = named(page, html, /articleBody|&#/u, '[itemprop~="articleBody"]');
	const [body] = bodies;
	if (bodies.length === 1 && body && length(body) > 200) return [body];
	if (size.depth <= readable.depth && size.nodes <= readable.nodes) {
		const found = distilled(page);
		if (found && length(found) >= Math.min(140, size.words * 0.3)) return [found];
		const fresh = again();
		return whole(fresh);
	}
	return whole(page);
}

function length(element: Element): number {
	return (element.textContent ?? "").replace(/\s+/gu, " ").trim().length;
}

function whole(page: Page): Element[] {
	const articles = [...page.querySelectorAll("article")].filter((a) => length(a) > 100);
	const [only] = articles;
	if (articles.length === 1 && only) return [only];
	const main = page.querySelector("main");
	return [main && length(main) > 100 ? main : page.body];
}

/** What Readability takes to be the article; null where it finds none. */
function distilled(page: Page): Element | null {
	for (const heading of page.querySelectorAll("h1,h2,h3,h4,h5,h6"))
		heading.setAttribute("data-newsreel-level", heading.localName.slice(1));
	try {
		const reader = new Readability<Element>(page, {
			charThreshold: 140,
			disableJSONLD: true,
			keepClasses: true,
			serializer: (node: Element) => node,
		});
		return reader.parse()?.content ?? null;
	} catch {
		return null;
	}
}

/** True of a film that was written as a page: read as a document, it would be told as one more witness. */
function isOwn(page: Page): boolean {
	return page.querySelector('meta[name="generator"]')?.getAttribute("content") === "newsreel";
}

/** What a file of HTML holds. Never throws. */
export function* pages(input: Input): Generator<Loaded> {
	const { text: source, problems, closed } = opened(input, largestPage, declared(input.bytes));
	for (const problem of problems) yield { problem };
	if (closed) return;
	const page = parse(source);
	const left = (told: { message: string; remedy: string }): Loaded => ({
		problem: { file: input.path ?? input.id, line: null, ...told, leftOut: true },
	});
	if (isOwn(page)) {
		yield left(ours("page"));
		return;
	}
	const about = meta(page, source);
	const title = titleOf(page, about);
	const rights = about.rights ?? notice(page, source);
	const prepared = (p: Page) => {
		embeds(p, source);
		bylines(p, source);
		const size = clean(p);
		markTables(p, source);
		return size;
	};
	const size = prepared(page);
	const roots = article(page, source, size, () => {
		const fresh = parse(source);
		prepared(fresh);
		return fresh;
	});
	const { text, marks } = blocks(roots, title);
	if (text === "" || text.length > longest) {
		const none = { message: "has no article in it", remedy: "give a page with its text in the HTML" };
		yield left(text === "" ? none : tooLong);
		return;
	}
	const extra: Record<string, unknown> = {};
	if (about.author !== null) extra.author = about.author;
	if (about.modified !== null) extra.modified = about.modified;
	if (rights !== null) extra.rights = rights;
	yield {
		document: document({
			id: input.id,
			text,
			title,
			url: about.url,
			source: about.source,
			published: about.published,
			lang: about.lang,
			marks,
			extracted: true,
			extra,
		}),
	};
}
