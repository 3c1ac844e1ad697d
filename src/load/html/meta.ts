import { host, languageCode, moment, words } from "../fields.js";
import { named, type Page } from "./nodes.js";

/** What the head of a page and its structured data say of it. */
export interface Meta {
	readonly titles: { readonly og: string | null; readonly head: string | null; readonly data: string | null };
	readonly source: string | null;
	readonly published: string | null;
	readonly modified: string | null;
	readonly url: string | null;
	readonly lang: string | null;
	readonly author: string | null;
	readonly rights: string | null;
}

/** Values of schema.org data in the page by property, the first of each; objects give their `name` or `@id`. */
function structured(page: Page, html: string): Map<string, string> {
	const found = new Map<string, string>();
	const about = /Article|Posting|Report|Testimony|Review|VideoObject|WebPage/u;
	for (const script of named(page, html, /ld\+json|&#/iu, 'script[type="application/ld+json"]')) {
		let data: unknown;
		try {
			data = JSON.parse((script.textContent ?? "").replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ""));
		} catch {
			continue;
		}
		const list: unknown[] = [data];
		// A graph is a list in a list; more than a few hundred objects are no news.
		for (let i = 0; i < list.length && i < 500; i++) {
			const item = list[i];
			if (Array.isArray(item)) list.push(...item.slice(0, 200));
			else if (typeof item === "object" && item !== null) {
				const fields = new Map<string, unknown>(Object.entries(item));
				const graph = fields.get("@graph");
				if (graph !== undefined) list.push(graph);
				if (!about.test(String(fields.get("@type") ?? ""))) continue;
				for (const [key, value] of fields) {
					const text = plain(value);
					if (text !== null && !found.has(key)) found.set(key, text);
				}
			}
		}
	}
	return found;
}

function plain(value: unknown): string | null {
	if (typeof value === "string") return words(value);
	const first: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof first === "string") return words(first);
	if (typeof first !== "object" || first === null) return null;
	const fields = new Map<string, unknown>(Object.entries(first));
	return words(fields.get("name")) ?? words(fields.get("@id"));
}

/** The first moment of some `time` elements where they agree on the day; a page that lists other stories, or a live page of several days, does not. */
function oneDay(page: Page, html: string, selector: string): string | null {
	let first: string | null = null;
	for (const element of named(page, html, /<time/iu, selector)) {
		const told = moment(element.getAttribute("datetime"));
		first ??= told;
		if (told !== null && first !== null && told.slice(0, 10) !== first.slice(0, 10)) return null;
	}
	return first;
}

/** Reads the head, the structured data and the first `time` of a page, which was parsed from `html`. */
export function meta(page: Page, html: string): Meta {
	const tags = new Map<string, string>();
	for (const tag of page.querySelectorAll("meta")) {
		const content = words(tag.getAttribute("content"));
		if (content === null) continue;
		for (const attribute of ["property", "name", "itemprop"]) {
			const name = tag.getAttribute(attribute)?.trim().toLowerCase();
			if (name && !tags.has(name)) tags.set(name, content);
		}
	}
	const data = structured(page, html);
	const first = (...names: string[]) => names.map((n) => tags.get(n)).find((v) => v !== undefined) ?? null;
	const url =
		named(page, html, /canonical|&#/iu, 'link[rel="canonical"]')[0]?.getAttribute("href") ??
		first("og:url") ??
		data.get("url") ??
		null;
	const absolute = url !== null && /^https?:\/\//iu.test(url.trim()) ? url.trim() : null;
	const time = (selector: string) => named(page, html, /<time/iu, selector)[0]?.getAttribute("datetime") ?? null;
	const days = [
		first("article:published_time", "og:article:published_time"),
		data.get("datePublished"),
		first(
			"datepublished",
			"date",
			"pubdate",
			"publish-date",
			"publishdate",
			"dc.date",
			"dc.date.issued",
			"dcterms.issued",
		),
		first("dcterms.created", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime"),
		data.get("uploadDate"),
		data.get("dateCreated"),
		time('time[itemprop="datePublished"]'),
		time("time[pubdate]"),
		oneDay(page, html, "article time[datetime]") ?? oneDay(page, html, "time[datetime]"),
	];
	const changed = [first("article:modified_time", "og:updated_time"), data.get("dateModified")];
	const head = words(page.querySelector("title")?.textContent);
	return {
		titles: { og: first("og:title", "twitter:title"), head, data: data.get("headline") ?? null },
		source:
			first("og:site_name") ?? data.get("publisher") ?? first("application-name", "dc.publisher") ?? host(absolute),
		published: days.map(moment).find((d) => d !== null) ?? null,
		modified: changed.map(moment).find((d) => d !== null) ?? null,
		url: absolute,
		lang:
			languageCode(page.documentElement.getAttribute("lang")) ??
			languageCode(data.get("inLanguage") ?? first("og:locale")),
		author: data.get("author") ?? first("author", "article:author", "dc.creator"),
		rights: first("copyright", "rights", "dc.rights", "dcterms.rights"),
	};
}
