import type { Document } from "../core/document.js";
import type { Problem } from "../core/problem.js";
import { decode } from "./decode.js";
import { html } from "./html.js";
import { jsonl } from "./jsonl.js";
import type { Input, Loaded, Loader } from "./loader.js";
import { md } from "./md.js";
import { txt } from "./txt.js";

export type { Input, Loaded, Loader } from "./loader.js";

/** The formats that are read, in the order in which a text of no known ending is offered to them. */
export const loaders: readonly Loader[] = [jsonl, html, md, txt];

/** True where a file of that name is read inside a folder. */
export function isKnown(name: string): boolean {
	return byEnding(name) !== null;
}

function byEnding(name: string): Loader | null {
	const lower = name.toLowerCase();
	return loaders.find((loader) => loader.endings.some((ending) => lower.endsWith(ending))) ?? null;
}

/** The loader of a file: by its ending, else by how its text begins. */
function loaderOf(input: Input): Loader {
	const named = byEnding(input.id);
	if (named) return named;
	// Enough to see the first line of JSON Lines with a long text in it.
	const { text } = decode(input.bytes.subarray(0, 4_000_000), input.declared ?? null);
	return loaders.find((loader) => loader.reads(text)) ?? txt;
}

/**
 * The documents and problems of one file, one by one, so that a file of many documents need not be held. Never throws. An id that is in
 * `taken` already is made another (`a1`, `a1~2`), and a problem says so; `taken` grows.
 */
export function* loading(input: Input, taken: Set<string> = new Set()): Generator<Loaded> {
	const times = new Map<string, number>();
	for (const loaded of loaderOf(input).load(input)) {
		if ("problem" in loaded) {
			yield loaded;
			continue;
		}
		const { id } = loaded.document;
		if (!taken.has(id)) {
			taken.add(id);
			yield loaded;
			continue;
		}
		let n = times.get(id) ?? 2;
		while (taken.has(`${id}~${n}`)) n++;
		times.set(id, n + 1);
		const other = `${id}~${n}`;
		taken.add(other);
		const message = `has the id ${JSON.stringify(id)} a second time`;
		yield {
			problem: {
				file: input.path ?? input.id,
				line: null,
				message,
				remedy: `the later document is called ${other}`,
				leftOut: false,
			},
		};
		yield { document: { ...loaded.document, id: other } };
	}
}

/** The documents and problems of one file. */
export function load(input: Input, taken: Set<string> = new Set()): { documents: Document[]; problems: Problem[] } {
	const documents: Document[] = [];
	const problems: Problem[] = [];
	for (const loaded of loading(input, taken)) {
		if ("problem" in loaded) problems.push(loaded.problem);
		else documents.push(loaded.document);
	}
	return { documents, problems };
}
