import type { Mark } from "../../core/document.js";
import { bylineMark, type Element, embedMark, isElement, type Node, walk } from "./nodes.js";
import { tableLines } from "./tables.js";

/** Elements inside a line; all others begin and end a block. */
const inline = new Set(
	"a,abbr,acronym,b,bdi,bdo,big,cite,code,data,del,dfn,em,font,i,ins,kbd,label,mark,q,ruby,rb,rt,rp,s,samp,small,span,strike,strong,sub,sup,time,tt,u,var,wbr,img,picture,source,nobr".split(
		",",
	),
);

type Kind = Pick<Mark, "kind" | "level" | "url">;

function kindOf(element: Element): Kind | null {
	const url = element.getAttribute(embedMark);
	if (url !== null) return url === "" ? { kind: "embed" } : { kind: "embed", url };
	const level = /^h(?<level>[1-6])$/u.exec(element.localName)?.groups?.level;
	if (level) return { kind: "heading", level: Number(element.getAttribute("data-newsreel-level") ?? level) };
	if (element.localName === "figcaption" || element.localName === "caption") return { kind: "caption" };
	if (element.getAttribute(bylineMark) !== null) return { kind: "byline" };
	const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""}`;
	if (
		/(?<![\p{L}\p{N}])(?:wp-caption-text|image-caption|photo-caption|caption-text|media-caption)(?![\p{L}\p{N}])/u.test(
			names,
		)
	)
		return { kind: "caption" };
	if (element.localName === "blockquote") return { kind: "quote" };
	return element.localName === "aside" ? { kind: "aside" } : null;
}

/** The outermost of these wins over what is inside it, except that a heading or a caption inside a quotation or an aside stays one. */
function joined(outer: Kind | null, own: Kind | null): Kind | null {
	if (!outer) return own;
	return own && (outer.kind === "quote" || outer.kind === "aside") ? own : outer;
}

/**
 * The words under some elements as blocks joined by empty lines, with what the elements say of each. White space is set as a browser sets it;
 * `br` is a line end, two of them end a block; a table of data is a block with a line for each row, its cells parted by bars. Elements whose words are `title` and that are a first-level
 * heading are passed over: the title is not told twice.
 */
export function blocks(roots: readonly Element[], title: string | null): { text: string; marks: Mark[] } {
	let text = "";
	// The block that is being set, in parts: looking at the end of a growing string would copy it again and again.
	let parts: string[] = [];
	let last = "";
	const push = (raw: string) => {
		if (raw === "") return;
		parts.push(raw);
		last = raw.charAt(raw.length - 1);
	};
	const marks: Mark[] = [];
	const kinds: (Kind | null)[] = [];
	let verbatim = 0;
	const flush = () => {
		const block = parts
			.join("")
			.replace(/[ \t]*\n[ \t]*/gu, "\n")
			.trim();
		parts = [];
		last = "";
		const kind = kinds.at(-1) ?? null;
		if (!/[^\s\u200b\u200c\u200d\ufeff]/u.test(block)) return;
		if (kind?.kind === "heading" && title !== null && text.length < 400 && same(block, title)) return;
		for (const part of kind?.kind === "embed" ? [block] : block.split(/\n{2,}/u)) {
			const start = text === "" ? 0 : text.length + 2;
			const words = kind?.kind === "embed" ? part.replace(/\s+/gu, " ") : part;
			text += text === "" ? words : `\n\n${words}`;
			if (kind) marks.push({ ...kind, start, end: text.length });
		}
	};
	const add = (raw: string) => {
		if (verbatim > 0) {
			push(raw);
			return;
		}
		const set = raw.replace(/[ \t\n\r\f]+/gu, " ");
		push(last === "" || /\s/u.test(last) ? set.replace(/^ /u, "") : set);
	};
	const enter = (node: Node) => {
		if (!isElement(node)) {
			if (node.nodeType === 3) add(node.textContent ?? "");
			return false;
		}
		const name = node.localName;
		if (name === "br") {
			push("\n");
			return false;
		}
		if (name === "hr") {
			flush();
			return false;
		}
		if (inline.has(name)) return true;
		flush();
		if (name === "pre") verbatim++;
		kinds.push(joined(kinds.at(-1) ?? null, kindOf(node)));
		const rows = name === "table" ? tableLines(node) : null;
		if (rows === null) return true;
		for (const caption of node.querySelectorAll("caption")) walk(caption, enter, leave);
		push(rows.join("\n"));
		return false;
	};
	const leave = (node: Node) => {
		if (!isElement(node) || inline.has(node.localName) || node.localName === "br" || node.localName === "hr") return;
		flush();
		if (node.localName === "pre") verbatim--;
		kinds.pop();
	};
	for (const root of roots) {
		walk(root, enter, leave);
		flush();
	}
	return { text, marks };
}

/** True where two titles are the same but for case, white space and signs. */
export function same(a: string, b: string): boolean {
	const key = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	return key(a) === key(b) && key(a) !== "";
}
