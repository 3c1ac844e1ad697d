// The same code as the package itself in one file instead of 150: 17 ms to load instead of 90.
import { parseHTML } from "linkedom/worker";

/** The attribute that holds the address of an embedded post once `embeds` has run. */
export const embedMark = "data-newsreel-embed";

/** The attribute of an element that says who wrote the article. */
export const bylineMark = "data-newsreel-byline";

/** The little of the DOM that the loader uses. */
export interface Node {
	/** 1 element, 3 text. */
	readonly nodeType: number;
	readonly parentNode: Element | null;
	readonly firstChild: Node | null;
	readonly nextSibling: Node | null;
	textContent: string | null;
}

export interface Element extends Node {
	readonly localName: string;
	getAttribute(name: string): string | null;
	setAttribute(name: string, value: string): void;
	querySelector(selector: string): Element | null;
	querySelectorAll(selector: string): Iterable<Element>;
	replaceWith(other: Element): void;
	remove(): void;
}

export interface Page {
	readonly documentElement: Element;
	readonly body: Element;
	querySelector(selector: string): Element | null;
	querySelectorAll(selector: string): Iterable<Element>;
	createElement(name: string): Element;
}

/** Elements that do not nest: they are empty, hold bare text, or the parser closes them when the next one opens. */
const flat = new Set(
	"area,base,br,col,embed,frame,hr,img,input,link,meta,param,source,track,wbr,p,li,dt,dd,tr,td,th,tbody,thead,tfoot,option,optgroup,html,head,body,script,style,textarea,title".split(
		",",
	),
);

/** Deepest nesting that is kept; articles of real sites stay below 60. */
const deepest = 200;

/**
 * The same HTML without the tags of elements nested deeper than 200: parsers and Readability take time and stack by depth. Their words stay.
 * A page that is not so deep comes back as it is.
 */
export function shallow(html: string): string {
	const kept: string[] = [];
	const open: boolean[] = [];
	let from = 0;
	let level = 0;
	for (const m of html.matchAll(/<(?<close>\/?)(?<name>[a-zA-Z][\w-]*)[^<>]*>/gu)) {
		const name = m.groups?.name?.toLowerCase() ?? "";
		if (flat.has(name) || m[0].endsWith("/>")) continue;
		let drop: boolean;
		if (m.groups?.close === "") {
			drop = level >= deepest;
			open.push(drop);
			if (!drop) level++;
		} else {
			drop = open.pop() ?? false;
			if (!drop && level > 0) level--;
		}
		if (!drop) continue;
		kept.push(html.slice(from, m.index), " ");
		from = m.index + m[0].length;
	}
	return from === 0 ? html : kept.join("") + html.slice(from);
}

/** Parses HTML, a whole page or a fragment, well-formed or not. */
export function parse(html: string): Page {
	const flat = shallow(html.replaceAll("\0", ""));
	const isPage = /<(?:html|body)[\s>]/iu.test(flat);
	const whole = isPage ? flat : `<!doctype html><html><head></head><body>${flat}</body></html>`;
	const { document } = parseHTML(whole);
	// A declaration that is never closed ("<!<html>") swallows the page: its sign is then text.
	const hasRoot = document.querySelector("html") !== null;
	const page: Page = hasRoot
		? document
		: parseHTML(`<html><head></head><body>${flat.replaceAll("<!", "&lt;!")}</body></html>`).document;
	return page;
}

/**
 * The elements of a page that a selector names; none, without a walk over the tree, where the HTML that the page was parsed from does not hold what each of them must be
 * written with (`sign`). Half the time of loading a page went into walks that found nothing.
 */
export function named(page: Page, html: string, sign: RegExp, selector: string): Element[] {
	return sign.test(html) ? [...page.querySelectorAll(selector)] : [];
}

export function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

/** Calls `enter` and `leave` over a tree in document order, without recursion; where `enter` says false, what is inside is passed over. */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
	let node: Node | null = root;
	while (node) {
		if (enter(node) && node.firstChild) {
			node = node.firstChild;
			continue;
		}
		leave(node);
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			if (node) leave(node);
		}
		if (!node || node === root) return;
		node = node.nextSibling;
	}
}
