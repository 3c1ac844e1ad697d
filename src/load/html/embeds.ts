import { blocks } from "./blocks.js";
import { type Element, embedMark, named, type Page } from "./nodes.js";

/** Hosts whose frames are posts and videos rather than advertisements. */
const hosts =
	/^(?:https?:)?\/\/(?:www\.|m\.|mobile\.|platform\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|rutube\.ru|vk\.com|vkvideo\.ru|ok\.ru|t\.me|telegram\.org|twitter\.com|x\.com|tiktok\.com|instagram\.com|facebook\.com|rumble\.com|soundcloud\.com|coub\.com|threads\.net|bsky\.app|embed\.bsky\.app)\//iu;

function absolute(url: string | null | undefined): string | null {
	const trimmed = url?.trim() ?? "";
	if (/^https?:\/\//iu.test(trimmed)) return trimmed;
	return trimmed.startsWith("//") ? `https:${trimmed}` : null;
}

function address(element: Element): string | null {
	const attribute = (name: string) => absolute(element.getAttribute(name));
	const own =
		attribute("data-instgrm-permalink") ?? attribute("cite") ?? attribute("data-href") ?? attribute("data-oembed-url");
	if (own) return own;
	let last: string | null = null;
	for (const link of element.querySelectorAll("a")) {
		const url = absolute(link.getAttribute("href"));
		if (url && hosts.test(url)) last = url;
	}
	return last;
}

const posts = [
	"blockquote.twitter-tweet",
	"blockquote.twitter-video",
	"blockquote.instagram-media",
	"blockquote.tiktok-embed",
	"blockquote.telegram-post",
	"blockquote.bluesky-embed",
	"blockquote.text-post-media",
	".tgme_widget_message",
	".fb-post",
	".fb-video",
].join(",");

/**
 * Makes every embedded post one plain `blockquote` that carries its address, before Readability drops frames and scripts. A post keeps its words;
 * a frame, which has none in the page, gives its `title` and its address. The page was parsed from `html`.
 */
export function embeds(page: Page, html: string): void {
	const put = (element: Element, url: string, text: string) => {
		const made = page.createElement("blockquote");
		made.setAttribute(embedMark, url);
		element.replaceWith(made);
		made.textContent = text;
	};
	for (const element of named(page, html, /<blockquote|tgme_widget|fb-|&#/iu, posts)) {
		const url = address(element) ?? "";
		const text = blocks([element], null).text.replace(/\s+/gu, " ");
		if (text !== "" || url !== "") put(element, url, text === "" ? url : text);
	}
	for (const script of named(page, html, /data-telegram-post/iu, "script[data-telegram-post]")) {
		const post = script.getAttribute("data-telegram-post")?.trim() ?? "";
		if (/^[\w/]+$/u.test(post)) put(script, `https://t.me/${post}`, `https://t.me/${post}`);
	}
	for (const frame of named(
		page,
		html,
		/<(?:iframe|amp-|embed|lite-)/iu,
		"iframe,amp-iframe,embed,amp-youtube,lite-youtube",
	)) {
		const id = frame.getAttribute("videoid") ?? frame.getAttribute("data-videoid");
		const src = frame.getAttribute("src") ?? frame.getAttribute("data-src") ?? frame.getAttribute("data-lazy-src");
		const url = id && /^[\w-]+$/u.test(id) ? `https://www.youtube.com/watch?v=${id}` : absolute(src);
		if (!url || !hosts.test(url)) continue;
		const title = (frame.getAttribute("title") ?? "").replace(/\s+/gu, " ").trim();
		put(frame, url, title === "" ? url : `${title} ${url}`);
	}
}
