import { words } from "../fields.js";
import type { Item, Medium, Words } from "./item.js";
import { outletOf } from "./outlet.js";

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A JSON Feed (jsonfeed.org, versions 1 and 1.1), as far as it must be one. */
export interface JsonFeed extends Fields {
	readonly items: readonly unknown[];
}

/** True of the value of a file that is a JSON Feed. */
export function isJsonFeed(value: unknown): value is JsonFeed {
	if (!isRecord(value) || typeof value.version !== "string" || !Array.isArray(value.items)) return false;
	return /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/iu.test(value.version);
}

/** True of a film that newsreel wrote as a feed. */
export function isOurs({ items, ...feed }: JsonFeed): boolean {
	return "_newsreel" in feed || items.some((item) => isRecord(item) && "_newsreel" in item);
}

const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : null);
const address = (value: unknown) => (/^https?:\/\/\S+$/iu.test(words(value) ?? "") ? words(value) : null);
const plain = (value: unknown): Words[] => (text(value) === null ? [] : [{ kind: "plain", value: text(value) ?? "" }]);
const several = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value.slice(0, 50) : value === undefined ? [] : [value];

function authorsOf({ authors, author }: Fields): string[] {
	return [...several(authors), ...several(author)]
		.flatMap((one) => words(isRecord(one) ? one.name : one) ?? [])
		.filter((name, i, all) => all.indexOf(name) === i);
}

function mediaOf({ attachments }: Fields): Medium[] {
	return several(attachments).flatMap((one) => {
		const url = isRecord(one) ? address(one.url) : null;
		if (!isRecord(one) || url === null || !/^(?:video|audio)\//iu.test(words(one.mime_type) ?? "")) return [];
		return [{ url, title: words(one.title) }];
	});
}

/** One item of a JSON Feed; null where it is no object. */
export function jsonItemOf(given: unknown, feed: JsonFeed, number: number): Item | null {
	if (!isRecord(given)) return null;
	const html: Words[] =
		text(given.content_html) === null ? [] : [{ kind: "html", value: text(given.content_html) ?? "" }];
	const authors = authorsOf(given);
	const id = typeof given.id === "number" ? String(given.id) : text(given.id);
	return {
		id,
		url: address(given.url) ?? address(given.external_url) ?? address(id),
		title: plain(given.title)[0] ?? null,
		bodies: [...html, ...plain(given.content_text), ...plain(given.summary)],
		published: plain(given.date_published).map((date) => date.value),
		modified: plain(given.date_modified).map((date) => date.value),
		authors: authors.length > 0 ? authors : authorsOf(feed),
		source: outletOf(words(feed.title), address(feed.home_page_url)),
		lang: text(given.language) ?? text(feed.language),
		rights: null,
		captions: [],
		media: mediaOf(given),
		line: null,
		number,
	};
}
