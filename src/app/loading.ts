import type { Document } from "../core/document.js";
import type { Problem } from "../core/problem.js";
import { closed, distinct, isBeside, isKnown, isSlow, type Loaded, lines, loading as loaded } from "../load/index.js";
import { type Found, following, isProblem, listing, source, whole, without } from "../world/files.js";
import { ordered } from "../world/ordered.js";
import type { Crew } from "./crew.js";

/** What the user says of the documents beside their files. */
export interface LoadOptions {
	/** Days on which documents came out that do not say so, by id; the key "" is for all others. */
	readonly published?: ReadonlyMap<string, string>;
	/** When the desk got them: an ISO 8601 date or date-time, or the file's own time of last change. */
	readonly captured?: string | null;
	/** Files (real paths) that are to be written: where they lie in a folder that is read, they are passed over. */
	readonly written?: readonly string[];
}

/** Bytes of the largest file that is read whole; JSON Lines are read line by line and may be of any size. */
const largest = 200_000_000;

interface Opened {
	readonly found: Found;
	readonly mtime: string | null;
	readonly loaded: Iterable<Loaded> | AsyncIterable<Loaded>;
}

/** Opens a file and loads what it holds: one of many documents line by line when they are asked for, another at once. */
async function opened(found: Found, crew: Crew): Promise<Opened> {
	const begun = await source(found);
	if (isProblem(begun)) return { found, mtime: null, loaded: [{ problem: begun }] };
	const { mtime } = begun;
	const other = closed(found, begun.head);
	if (other) {
		await begun.rest.return(undefined);
		return { found, mtime, loaded: [{ problem: other }] };
	}
	const reader = lines(found, begun.head);
	if (reader) {
		const loaded = (async function* () {
			yield* reader.next(begun.head);
			for await (const chunk of following(begun)) {
				if (isProblem(chunk)) yield { problem: chunk };
				else yield* reader.next(chunk);
			}
			yield* reader.last();
		})();
		return { found, mtime, loaded };
	}
	const file = await whole(begun, largest);
	if (isProblem(file)) return { found, mtime, loaded: [{ problem: file }] };
	try {
		return { found, mtime, loaded: isSlow(file.id) ? await crew.load(file) : await loaded(file) };
	} catch (error) {
		return { found, mtime, loaded: [{ problem: fault(found.path, "loaded", error) }] };
	}
}

/** What is said where a document should be read and is not. */
export function fault(file: string, what: string, error: unknown): Problem {
	const why = error instanceof Error ? error.message : String(error);
	const message = `could not be ${what} (${why})`;
	return { file, line: null, message, remedy: "leave it out or split it, and please report it", leftOut: true };
}

/** What the user says of a document fills what the document does not say itself. */
function completed(document: Document, mtime: string | null, options: LoadOptions): Document {
	const published = document.published ?? options.published?.get(document.id) ?? options.published?.get("") ?? null;
	const captured = document.captured ?? (options.captured === "mtime" ? mtime : options.captured) ?? null;
	return { ...document, published, captured };
}

/** The documents of files, folders and standard input (`-`), one by one, with what could not be read. */
export async function* loading(args: readonly string[], options: LoadOptions, crew: Crew): AsyncGenerator<Loaded> {
	const { found: listed, problems } = await listing(args, { isKnown, isBeside });
	for (const problem of problems) yield { problem };
	const found = await without(listed, options.written ?? []);
	const apart = distinct();
	for await (const file of ordered(found, (one) => opened(one, crew), crew.width))
		for await (const one of file.loaded)
			for (const loaded of apart(one, file.found)) {
				if ("problem" in loaded) yield loaded;
				else yield { document: completed(loaded.document, file.mtime, options) };
			}
}
