import type { Mark } from "../../core/document.js";
import { blocks } from "./blocks.js";
import { clean } from "./clean.js";
import { embeds } from "./embeds.js";
import { type Element, named, type Page, parse } from "./nodes.js";

/** An address without what may differ between two ways of writing it. */
function key(address: string | null): string {
	return (
		/^(?:https?:)?\/\/(?:www\.)?(?<rest>[^?#\s]*?)\/?(?:[?#\s]|$)/iu
			.exec((address ?? "").trim().slice(0, 2000))
			?.groups?.rest?.toLowerCase() ?? ""
	);
}

const length = (element: Element) => (element.textContent ?? "").replace(/\s+/gu, " ").trim().length;

/**
 * Takes away what leads from the end of an item to its own page ("Continue reading", "The post … appeared first on …"): the last paragraph where most of its words
 * are links, one of them to that page, or the last words where they are such a link. An item that holds nothing else keeps it.
 */
function withoutWayOut(page: Page, html: string, url: string): void {
	const own = key(url);
	const all = length(page.body);
	const links = named(page, html, /<a/iu, "a").slice(-3);
	const isOwn = (link: Element) => key(link.getAttribute("href")) === own;
	if (own === "" || !links.some(isOwn)) return;
	const paragraph = links.at(-1)?.parentNode ?? null;
	const linked = links.filter((link) => link.parentNode === paragraph);
	if (paragraph !== null && paragraph.localName === "p" && linked.some(isOwn) && isLast(page, paragraph)) {
		const size = length(paragraph);
		const share = linked.reduce((sum, link) => sum + length(link), 0);
		if (size < all && share > size * 0.5) {
			paragraph.remove();
			return;
		}
	}
	const last = links.at(-1);
	if (last && isOwn(last) && isLast(page, last) && length(last) < Math.min(all, 80)) last.remove();
}

/** True where no words follow an element. */
function isLast(page: Page, element: Element): boolean {
	for (let at: Element | null = element; at && at !== page.body; at = at.parentNode)
		for (let next = at.nextSibling; next; next = next.nextSibling)
			if (/[\p{L}\p{N}]/u.test(next.textContent ?? "")) return false;
	return true;
}

/** The words of a piece of HTML. */
export interface Fragment {
	readonly text: string;
	readonly marks: readonly Mark[];
	/** Share of its words that are links, 0 to 1. */
	readonly linked: number;
}

/** The words of a piece of HTML that is all article, with what its elements say of them: as those of a page, without looking for the article in it. */
export function fragment(html: string, title: string | null, url: string | null): Fragment {
	const page = parse(html);
	embeds(page, html);
	clean(page);
	const links = named(page, html, /<a/iu, "a").reduce((sum, link) => sum + length(link), 0);
	const linked = Math.min(1, links / Math.max(1, length(page.body)));
	if (url !== null) withoutWayOut(page, html, url);
	return { ...blocks([page.body], title), linked };
}

/** A line of HTML as text: entities resolved, tags left out. Without tags white space stays as it stands. */
export function inline(html: string): string {
	if (/<[\p{L}!/]/u.test(html)) return fragment(html, null, null).text.replace(/\s+/gu, " ");
	return html.includes("&") ? (parse(html).body.textContent ?? "") : html;
}
