import type { Document } from "../core/document.js";
import type { Problem } from "../core/problem.js";

/** How a file is called. */
export interface Named {
	/** The id of its document; `-` is standard input. */
	readonly id: string;
	/** The path as the user gave it, which problems name; the id where it is missing. */
	readonly path?: string;
}

/** One file as the world hands it in. */
export interface Input extends Named {
	readonly bytes: Uint8Array;
	/** The encoding that came with it (an HTTP header), or null. */
	readonly declared?: string | null;
}

/**
 * A document, or what stood in the way of one. `same` is told of what may well be met again in another file, the items of feeds: two documents with one id
 * and one `same` are one document.
 */
export type Loaded = { readonly document: Document; readonly same?: string } | { readonly problem: Problem };

/** A format: a plain object in the array of `src/load/index.ts`. */
export interface Loader {
	readonly name: string;
	/** Endings of file names, lower case, with the full stop. */
	readonly endings: readonly string[];
	/** True where a decoded text of no known ending is of this format; asked in the order of the array. */
	readonly reads: (text: string) => boolean;
	/** Never throws or rejects. A file of many documents gives them one by one. */
	readonly load: (input: Input) => Iterable<Loaded> | Promise<Iterable<Loaded>>;
}

/**
 * Code units of the longest text that is read as one document; a long novel has 3,000,000. A reading takes about 400 times as many bytes
 * while it is made.
 */
export const longest = 5_000_000;

/** What is said of a longer one. */
export const tooLong = {
	message: `is longer than ${longest / 1_000_000} million characters`,
	remedy: "split it into its documents",
} as const;

/** What is said of bytes that are not of the encoding that all others are of. */
export function mixed(encoding: string): { message: string; remedy: string } {
	return {
		message: `mixes encodings: bytes that are not ${encoding} stand as \ufffd`,
		remedy: "save it again as UTF-8",
	};
}

/** What is said of a film that newsreel wrote: read as documents, it would be told as one more witness. */
export function ours(what: "page" | "feed"): { message: string; remedy: string } {
	return {
		message: `is a ${what} that newsreel wrote`,
		remedy: "leave it out and give the documents it was made from",
	};
}
