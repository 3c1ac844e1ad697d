import { Tokenizer } from "htmlparser2";
import { groups, holders, prefixOf, read } from "./vocabulary.js";

/** One element of a feed, or of an item of it. */
export interface Field {
	/** Names from the feed or the item on, in lower case, with the usual prefix of their vocabulary: `title`, `author/name`, `content:encoded`. */
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	/** Its own character data, with entities and CDATA resolved once. */
	readonly text: string;
	/** Its source, where elements stand inside; else null. */
	readonly markup: string | null;
}

/** One item or entry, or what the feed says of itself. */
export interface Part {
	readonly kind: "item" | "feed";
	readonly fields: readonly Field[];
	/** Of the item itself; of the feed's outermost elements. */
	readonly attributes: ReadonlyMap<string, string>;
	/** 1-based line on which it begins. */
	readonly line: number;
	/** `broken`: tags of it are missing; `cut`: the file ends within it. */
	readonly state: "whole" | "broken" | "cut";
}

/** Of one name so many elements are kept of an item, and so many attributes of an element. */
const most = 50;
/** Elements nested deeper than this are counted, not kept. */
const deepest = 1000;
/** Within this depth stands what is read of a feed. */
const near = 8;
/** Code units that are read at once. */
const piece = 65_536;

interface Begun {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly from: number;
	readonly parts: string[];
	isMarkup: boolean;
}

interface Open {
	readonly tag: string;
	readonly field: Begun | null;
	/** The field that it stands in, where it has none of its own. */
	readonly outer: Begun | null;
	readonly isItem: boolean;
	/** True where what stands in it is of the feed or the item. */
	readonly isNear: boolean;
}

interface Gathered {
	readonly fields: Field[];
	readonly counts: Map<string, number>;
	readonly attributes: Map<string, string>;
	readonly line: number;
	isBroken: boolean;
}

const gathered = (attributes: Map<string, string>, line: number): Gathered => ({
	fields: [],
	counts: new Map(),
	attributes,
	line,
	isBroken: false,
});

/** What is known while a feed is read: called at each tag and each stretch of text, it gives its items as they end. */
function reading(text: string) {
	const ready: Part[] = [];
	const stack: Open[] = [];
	const open = new Map<string, number>();
	const prefixes = new Map<string, string>();
	const feed = gathered(new Map(), 1);
	let item: Gathered | null = null;
	let inner: Begun | null = null;
	let root: string | null = null;
	let beyond = 0;
	let lines = 1;
	let lineEnd = text.indexOf("\n");

	const lineAt = (at: number) => {
		for (; lineEnd >= 0 && lineEnd < at; lineEnd = text.indexOf("\n", lineEnd + 1)) lines++;
		return lines;
	};
	/** A name with the usual prefix of its vocabulary. */
	const usual = (tag: string) => {
		const colon = tag.indexOf(":");
		if (colon < 0) return tag;
		const own = tag.slice(0, colon);
		const prefix = prefixes.get(own) ?? (own === "rdf" || own === "rss" ? "" : own);
		const local = tag.slice(colon + 1);
		return prefix === "" || (prefix === "atom" && root === "feed") ? local : `${prefix}:${local}`;
	};
	const keep = ({ name, attributes, from, parts, isMarkup }: Begun, end: number) => {
		const into = item ?? feed;
		const count = into.counts.get(name) ?? 0;
		into.counts.set(name, count + 1);
		if (count >= most) return;
		into.fields.push({ name, attributes, text: parts.join(""), markup: isMarkup ? text.slice(from, end) : null });
	};
	const told = (state: Part["state"]) => {
		if (item) ready.push({ kind: "item", fields: item.fields, attributes: item.attributes, line: item.line, state });
		item = null;
	};
	/** Ends the innermost element; `isMeant` where its own closing tag does. */
	const pop = (end: number, isMeant: boolean) => {
		const top = stack.pop();
		if (!top) return;
		const left = (open.get(top.tag) ?? 1) - 1;
		if (left === 0) open.delete(top.tag);
		else open.set(top.tag, left);
		if (top.field) {
			keep(top.field, end);
			if (item && !isMeant) item.isBroken = true;
		}
		inner = top.outer;
		if (top.isItem) told(isMeant && item?.isBroken === false ? "whole" : "broken");
	};
	return {
		ready,
		begin(tag: string, attributes: Map<string, string>, from: number, to: number) {
			if (stack.length >= deepest) {
				beyond++;
				if (inner) inner.isMarkup = true;
				return;
			}
			for (const [key, address] of attributes) {
				const prefix = key.startsWith("xmlns:") ? prefixOf(address) : null;
				if (prefix !== null) prefixes.set(key.slice(6), prefix);
			}
			root ??= tag.slice(tag.indexOf(":") + 1);
			const name = usual(tag);
			const isItem = name === "item" || name === "entry";
			if (isItem && item) {
				// An item never stands in another: the one before was not closed.
				item.isBroken = true;
				while (item) pop(from, false);
			}
			const isGroup = groups.has(name) && (inner === null || holders.has(inner.name));
			const isOurs = stack.length < near && (stack.at(-1)?.isNear ?? true);
			const outer = inner;
			let field: Begun | null = null;
			if (isItem) item = gathered(attributes, lineAt(from));
			else if (isGroup) {
				if (!item)
					for (const [key, value] of attributes) if (!feed.attributes.has(key)) feed.attributes.set(key, value);
			} else if (inner && !holders.has(inner.name)) inner.isMarkup = true;
			else if (isOurs) {
				const path = inner ? `${inner.name}/${name}` : name;
				if (read.has(path)) field = { name: path, attributes, from: to, parts: [], isMarkup: false };
			}
			inner = isItem ? null : (field ?? inner);
			stack.push({ tag, field, outer, isItem, isNear: isItem || ((isGroup || field !== null) && isOurs) });
			open.set(tag, (open.get(tag) ?? 0) + 1);
		},
		end(tag: string, at: number) {
			if (!open.has(tag)) {
				if (item && !inner) item.isBroken = true;
			} else if (beyond > 0) beyond--;
			else {
				while (stack.length > 0 && stack.at(-1)?.tag !== tag) pop(at, false);
				pop(at, true);
			}
		},
		words(words: string) {
			if (inner && !inner.isMarkup && stack.at(-1)?.field === inner) inner.parts.push(words);
		},
		/** What the feed says of itself, once all was read. */
		last(): Part {
			const state = stack.length === 0 ? "whole" : "cut";
			while (stack.length > 0) {
				if (stack.at(-1)?.isItem) told("cut");
				pop(text.length, false);
			}
			return { kind: "feed", fields: feed.fields, attributes: feed.attributes, line: 1, state };
		},
	};
}

/**
 * The items of a feed in XML (RSS, RDF, Atom), one by one, and last what the feed says of itself. Reads on where tags are broken: an item ends where its own
 * end, the next item or the end of the feed stands. Takes time by the length of the text, whatever stands in it: entities that a document type declares are
 * not resolved, and a closing tag that closes nothing is passed over without a look at what is open.
 */
export function* parts(text: string): Generator<Part> {
	const now = reading(text);
	let tag = "";
	let from = 0;
	let attribute = "";
	let value: string[] = [];
	let attributes = new Map<string, string>();
	const begin = (to: number) => now.begin(tag, attributes, from, to);
	const tokenizer = new Tokenizer(
		{ xmlMode: true, decodeEntities: true },
		{
			onopentagname(start, end) {
				tag = text.slice(start, end).toLowerCase();
				from = start - 1;
				attributes = new Map();
			},
			onattribname(start, end) {
				attribute = text.slice(start, end).toLowerCase();
				value = [];
			},
			onattribdata: (start, end) => void value.push(text.slice(start, end)),
			onattribentity: (code) => void value.push(String.fromCodePoint(code)),
			onattribend() {
				if (attributes.size < most && !attributes.has(attribute)) attributes.set(attribute, value.join(""));
			},
			onopentagend: (at) => begin(at + 1),
			onselfclosingtag(at) {
				begin(at + 1);
				now.end(tag, at + 1);
			},
			onclosetag: (start, end) => now.end(text.slice(start, end).toLowerCase(), text.lastIndexOf("<", start)),
			ontext: (start, end) => now.words(text.slice(start, end)),
			ontextentity: (code) => now.words(String.fromCodePoint(code)),
			oncdata: (start, end, offset) => now.words(text.slice(start, end - offset)),
			oncomment: () => {},
			ondeclaration: () => {},
			onprocessinginstruction: () => {},
			onend: () => {},
		},
	);
	for (let at = 0; at < text.length; at += piece) {
		tokenizer.write(text.slice(at, at + piece));
		yield* now.ready.splice(0);
	}
	tokenizer.end();
	const feed = now.last();
	yield* now.ready.splice(0);
	yield feed;
}
