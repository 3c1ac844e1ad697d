import type { Document } from "../core/document.js";
import type { Problem } from "../core/problem.js";
import { binary } from "./binary.js";
import { decode } from "./decode.js";
import { feed } from "./feed.js";
import { html } from "./html.js";
import { jsonl, type LineReader, lineReader } from "./jsonl.js";
import type { Input, Loaded, Loader, Named } from "./loader.js";
import { md } from "./md.js";
import { txt } from "./txt.js";

export type { LineReader } from "./jsonl.js";
export type { Input, Loaded, Loader, Named } from "./loader.js";
export { type LoadedPair, type PairGiven, pairReader } from "./pairs.js";

/** The formats that are read, in the order in which a text of no known ending is offered to them. */
export const loaders: readonly Loader[] = [jsonl, feed, html, md, txt];

/** True where a file of that name is read inside a folder. */
export function isKnown(name: string): boolean {
	return byEnding(name) !== null;
}

/** What lies beside documents in a folder and is none: pictures, sound, films, and what a browser saves with a page. */
const beside = new Set(
	`.jpg .jpeg .jfif .png .gif .webp .avif .bmp .tif .tiff .heic .heif .svg .ico .psd .mp3 .m4a .aac .wav .ogg .opus .flac
	.mp4 .m4v .mov .avi .mkv .webm .3gp .css .js .mjs .map .woff .woff2 .ttf .otf .eot .db .ini .lnk .url .webloc .sha256 .md5 .sig`.split(
		/\s+/u,
	),
);

/** True where a file of that name inside a folder is no document and is not missed. */
export function isBeside(name: string): boolean {
	return beside.has(name.slice(Math.max(0, name.lastIndexOf("."))).toLowerCase());
}

function byEnding(name: string): Loader | null {
	const lower = name.toLowerCase();
	return loaders.find((loader) => loader.endings.some((ending) => lower.endsWith(ending))) ?? null;
}

/** How a file begins, as far as tags can tell what it is: they are ASCII in all encodings, but for the zeros of UTF-16. */
function beginning(bytes: Uint8Array): string {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 16_384)).replaceAll("\0", "");
	return head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, "");
}

/** The loader of a file: by its ending, else by how its text begins. A feed is one whatever it is called, and what is called XML may be a page. */
function loaderOf(input: Input): Loader {
	const named = byEnding(input.id);
	if (named === jsonl) return named;
	const head = beginning(input.bytes);
	if (feed.reads(head)) return feed;
	if (named === feed && html.reads(head)) return html;
	if (named) return named;
	// Enough to see the first line of JSON Lines with a long text in it.
	const { text } = decode(input.bytes.subarray(0, 4_000_000), input.declared ?? null);
	return loaders.find((loader) => loader.reads(text)) ?? txt;
}

/** The documents and problems of one file, one by one, so that a file of many documents need not be held. Never rejects. */
export async function loading(input: Input): Promise<Iterable<Loaded>> {
	return loaderOf(input).load(input);
}

/** A reader of the lines of a file that begins with `head`, where they may be read one by one: see `lineReader` in jsonl.ts. */
export function lines(input: Named, head: Uint8Array): LineReader | null {
	const named = byEnding(input.id);
	return named === null || named === jsonl ? lineReader(input, head) : null;
}

/** What a file is that begins with `head` and holds no text ("is a PDF"), or null: the rest need not be read. */
export function closed(input: Named, head: Uint8Array): Problem | null {
	const { encoding } = decode(head.subarray(0, 8192), null);
	const what = binary(head, encoding);
	return what && { file: input.path ?? input.id, line: null, ...what, leftOut: true };
}

/** True where loading a file takes long enough to be worth another thread. */
export function isSlow(id: string): boolean {
	return byEnding(id) === html;
}

/**
 * Sees to it that no two documents have one id: an id that was there before is made another (`a1`, `a1~2`), and a problem says so. What is the same as one that
 * was there (the item of a feed that was saved twice) is passed over. Give it all that is loaded, in order.
 */
export function distinct(): (loaded: Loaded, input: Named) => Loaded[] {
	const taken = new Set<string>();
	const times = new Map<string, number>();
	const items = new Set<string>();
	return (loaded, input) => {
		if ("problem" in loaded) return [loaded];
		const { document, same } = loaded;
		const { id } = document;
		if (same !== undefined) {
			const item = `${id} ${same}`;
			if (items.has(item)) return [];
			items.add(item);
		}
		if (!taken.has(id)) {
			taken.add(id);
			return [{ document }];
		}
		let n = times.get(id) ?? 2;
		while (taken.has(`${id}~${n}`)) n++;
		times.set(id, n + 1);
		const other = `${id}~${n}`;
		taken.add(other);
		const problem = {
			file: input.path ?? input.id,
			line: null,
			message: `has the id ${JSON.stringify(id)} a second time`,
			remedy: `the later document is called ${other}`,
			leftOut: false,
		};
		return [{ problem }, { document: { ...document, id: other } }];
	};
}

/** The documents and problems of one file. */
export async function load(input: Input, apart = distinct()): Promise<{ documents: Document[]; problems: Problem[] }> {
	const documents: Document[] = [];
	const problems: Problem[] = [];
	for (const one of await loading(input))
		for (const loaded of apart(one, input)) {
			if ("problem" in loaded) problems.push(loaded.problem);
			else documents.push(loaded.document);
		}
	return { documents, problems };
}
