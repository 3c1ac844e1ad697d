import type { Document } from "../core/document.js";
import type { Problem } from "../core/problem.js";

/** One file as the world hands it in. */
export interface Input {
	/** The id of its document; `-` is standard input. */
	readonly id: string;
	/** The path as the user gave it, which problems name; the id where it is missing. */
	readonly path?: string;
	readonly bytes: Uint8Array;
	/** The encoding that came with it (an HTTP header), or null. */
	readonly declared?: string | null;
}

/** A document, or what stood in the way of one. */
export type Loaded = { readonly document: Document } | { readonly problem: Problem };

/** A format: a plain object in the array of `src/load/index.ts`. */
export interface Loader {
	readonly name: string;
	/** Endings of file names, lower case, with the full stop. */
	readonly endings: readonly string[];
	/** True where a decoded text of no known ending is of this format; asked in the order of the array. */
	readonly reads: (text: string) => boolean;
	/** Never throws. A file of many documents gives them one by one. */
	readonly load: (input: Input) => Iterable<Loaded>;
}
