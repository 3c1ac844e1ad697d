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

const list = (names: string) => new Set(names.split(","));

/** Elements that are always empty. */
const empty = list("area,base,br,col,embed,frame,hr,img,input,link,meta,param,source,track,wbr");

/** Elements that do not nest: they hold bare text, or the parser closes them when the next one opens. */
const flat = list("p,li,dt,dd,tr,td,th,tbody,thead,tfoot,option,optgroup,html,head,body,script,style,textarea,title");

/** Deepest nesting that is kept; articles of real sites stay below 60. */
const deepest = 200;

/**
 * The same HTML without the tags of elements nested deeper than 200: parsers and Readability take time and stack by depth. Their words stay.
 * A page that is not so deep comes back as it is. As in the parser, `<a/>` opens an element (but not inside `svg`), and a closing tag closes all that was opened since.
 */
export function shallow(html: string): string {
	const kept: string[] = [];
	const stack: { readonly name: string; readonly drop: boolean }[] = [];
	const open = new Map<string, number>();
	let from = 0;
	let level = 0;
	const pop = () => {
		const top = stack.pop();
		if (!top) return false;
		open.set(top.name, (open.get(top.name) ?? 1) - 1);
		if (!top.drop) level--;
		return top.drop;
	};
	for (const m of html.matchAll(/<(?<close>\/?)(?<name>[a-zA-Z][\w-]*)[^<>]*>/gu)) {
		const name = m.groups?.name?.toLowerCase() ?? "";
		const isSelfClosed = m[0].endsWith("/>");
		if (empty.has(name) || (flat.has(name) && !isSelfClosed)) continue;
		let drop = false;
		if (m.groups?.close === "") {
			if (isSelfClosed && (open.get("svg") ?? 0) > 0) continue;
			drop = level >= deepest;
			stack.push({ name, drop });
			open.set(name, (open.get(name) ?? 0) + 1);
			if (!drop) level++;
		} else if ((open.get(name) ?? 0) > 0) {
			while (stack.length > 0 && stack.at(-1)?.name !== name) pop();
			drop = pop();
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
