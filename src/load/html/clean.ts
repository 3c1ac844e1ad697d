import { bylineMark, type Element, embedMark, isElement, type Node, type Page, named as those, walk } from "./nodes.js";

/** Elements that hold no words of an article. */
const dropped = new Set(
	"script,style,noscript,template,svg,nav,form,button,input,select,textarea,option,dialog,iframe,object,embed,canvas,audio,video,map,menu,link,meta,amp-ad,amp-embed,amp-sidebar,amp-consent,amp-sticky-ad,amp-auto-ads,amp-user-notification".split(
		",",
	),
);

/** Words in a class or an id by which sites call what is no article. Whole words between hyphens, underscores and capitals. */
const named = new Set(
	"ad,share,sharing,sharedaddy,shares,social,socials,addtoany,comments,commentlist,respond,disqus,related,recommended,recommendations,recirculation,newsletter,subscribe,subscription,signup,cookie,cookies,consent,gdpr,breadcrumb,breadcrumbs,pagination,pager,toolbar,sidebar,promo,promos,advert,adverts,advertisement,advertising,ads,adsbygoogle,adslot,banner,sponsor,sponsored,taboola,outbrain,popup,modal,trending,navigation,navbar,nav,menu,footer,skip,screenreader,tags,taglist,tagcloud,toc,donate,donation,hashtags,mostread,readnext,followus".split(
		",",
	),
);

function namedSo(element: Element): boolean {
	const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, 400);
	return names
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => named.has(word));
}

function hidden(element: Element): boolean {
	if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
	return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute("style") ?? "");
}

interface Weight {
	/** Code units of text inside. */
	words: number;
	/** Of these, in links. */
	links: number;
	/** True where a title or an article stands inside. */
	article: boolean;
}

function weigh(root: Node): { weights: Map<Node, Weight>; depth: number; nodes: number } {
	const weights = new Map<Node, Weight>();
	const stack: Weight[] = [];
	let depth = 0;
	let nodes = 0;
	walk(
		root,
		(node) => {
			nodes++;
			if (!isElement(node)) {
				const top = stack.at(-1);
				if (node.nodeType === 3 && top) top.words += (node.textContent ?? "").trim().length;
				return false;
			}
			stack.push({ words: 0, links: 0, article: node.localName === "h1" || node.localName === "article" });
			depth = Math.max(depth, stack.length);
			return !dropped.has(node.localName);
		},
		(node) => {
			if (!isElement(node)) return;
			const own = stack.pop();
			if (!own) return;
			if (node.localName === "a") own.links = own.words;
			weights.set(node, own);
			const outer = stack.at(-1);
			if (!outer) return;
			outer.words += own.words;
			outer.links += own.links;
			outer.article ||= own.article;
		},
	);
	return { weights, depth, nodes };
}

/** Takes out of a page what is surely no article: scripts, navigation, forms, hidden elements, and small parts whose names say so. */
export function clean(page: Page): { depth: number; nodes: number; words: number } {
	const { weights, depth, nodes } = weigh(page.body);
	const whole = weights.get(page.body)?.words ?? 0;
	const out: Element[] = [];
	walk(
		page.body,
		(node) => {
			if (!isElement(node)) return false;
			if (node === page.body) return true;
			if (node.getAttribute(embedMark) !== null) return false;
			const { words, links, article } = weights.get(node) ?? { words: 0, links: 0, article: false };
			const small = words < whole * 0.3 && !article;
			const paragraph = node.localName === "p" && words > 120;
			const linked = words > 0 && links > words * 0.5;
			const role = node.getAttribute("role");
			const drop =
				dropped.has(node.localName) ||
				(hidden(node) && small) ||
				(small && (role === "navigation" || role === "search" || role === "dialog" || role === "contentinfo")) ||
				(small && node.localName === "footer") ||
				(small && node.localName === "aside" && linked) ||
				(small && !paragraph && !/^h[1-6]$/u.test(node.localName) && namedSo(node));
			if (drop) out.push(node);
			return !drop;
		},
		() => {},
	);
	for (const element of out) element.remove();
	return { depth, nodes, words: whole };
}

/**
 * Marks the elements that say who wrote the article and takes their class away, by which Readability would know them and drop them: an agency named
 * there is the origin of the report. The page was parsed from `html`.
 */
export function bylines(page: Page, html: string): void {
	const selector = '[class*="byline"],[class*="dateline"],[rel="author"],[itemprop="author"]';
	for (const element of those(page, html, /byline|dateline|author|&#/iu, selector)) {
		const length = (element.textContent ?? "").trim().length;
		if (length === 0 || length > 120 || element.localName === "a" || element.localName === "span") continue;
		element.setAttribute(bylineMark, "");
		for (const name of ["class", "rel", "itemprop", "id"]) element.setAttribute(name, "");
	}
}

/** The notice that reserves rights, wherever in the page it stands: the shortest element with a © in it. Null where there is none. The page was parsed from `html`. */
export function notice(page: Page, html: string): string | null {
	let found: string | null = null;
	const selector = "footer,footer *,[class*=copyright],[id*=copyright],[itemprop*=copyright],small,p";
	// Signs may be written by their numbers.
	for (const element of those(page, html, /©|\(c|copyright|&copy|&#/iu, selector)) {
		const text = (element.textContent ?? "").slice(0, 2000).replace(/\s+/gu, " ").trim();
		if (text.length < 4 || text.length > 300 || !/©|\(c\) ?(?:19|20)\d\d|copyright (?:19|20)\d\d/iu.test(text))
			continue;
		if (found === null || (text.length < found.length && text.includes("©") && text.length > 12)) found = text;
	}
	return found;
}
