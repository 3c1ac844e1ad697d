import type { Dirent, Stats } from "node:fs";
import { type FileHandle, open, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { grouped } from "../core/lists.js";
import { byText } from "../core/order.js";
import type { Problem } from "../core/problem.js";

/** One file as it was found; its bytes are read only when it is its turn. */
export interface Found {
	/** The path to open; `-` is standard input. */
	readonly path: string;
	/** Relative to the argument, with `/`; see CONTRACT.md. */
	readonly id: string;
}

export interface File extends Found {
	readonly bytes: Uint8Array;
	/** When the file was last changed (ISO 8601), null for standard input. */
	readonly mtime: string | null;
}

export interface Listing {
	/** In the order of the arguments, in a folder in code-unit order of the paths. */
	readonly found: readonly Found[];
	readonly problems: readonly Problem[];
}

/** What a file inside a folder is by its name: a document that is read, something that lies beside documents (a picture, a style sheet), or another. */
export interface Kinds {
	readonly isKnown: (name: string) => boolean;
	readonly isBeside: (name: string) => boolean;
}

/** What Node says of a failed call, in the words of a user. */
export function reason(error: unknown): { message: string; remedy: string } {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const known: Readonly<Record<string, readonly [string, string]>> = {
		ENOENT: ["is not there", "check the path"],
		EACCES: ["may not be opened", "check its permissions"],
		EPERM: ["may not be opened", "check its permissions"],
		ELOOP: ["is a link that leads to itself", "give the file itself"],
		ENOTDIR: ["runs through a file as if it were a folder", "check the path"],
		EISDIR: ["is a folder", "give the path of a file"],
		ENOSPC: ["cannot be written: no space is left", "make room or choose another place"],
		EROFS: ["cannot be written: the disk is read-only", "choose another place"],
		EMFILE: ["cannot be opened: too many files are open", "close some programs"],
		ENAMETOOLONG: ["has a name that is too long", "choose a shorter one"],
		EIO: ["cannot be read: the disk reports an error", "check the disk"],
	};
	const [message, remedy] = known[code] ?? [`cannot be used (${code || "unknown error"})`, "check the path"];
	return { message, remedy };
}

function problem(file: string, told: { message: string; remedy: string }): Problem {
	return { file, line: null, leftOut: true, ...told };
}

/** Files under a folder as paths relative to it, in order; links to folders are followed once. */
async function under(folder: string, kinds: Kinds, seen: ReadonlySet<string>) {
	const names: string[] = [];
	const others: string[] = [];
	const problems: Problem[] = [];
	let entries: Dirent[];
	try {
		entries = await readdir(folder, { withFileTypes: true });
	} catch (error) {
		return { names, others, problems: [problem(folder, reason(error))] };
	}
	for (const entry of entries) {
		if (entry.name.startsWith(".")) continue;
		const path = join(folder, entry.name);
		let stats: Stats | Dirent = entry;
		if (entry.isSymbolicLink()) {
			try {
				stats = await stat(path);
			} catch (error) {
				const told = reason(error);
				const isDangling = told.message === "is not there";
				problems.push(
					problem(path, isDangling ? { message: "is a link to nothing", remedy: "remove it or mend it" } : told),
				);
				continue;
			}
		}
		if (stats.isDirectory()) {
			const real = await realpath(path);
			if (seen.has(real)) continue;
			const inner = await under(path, kinds, new Set([...seen, real]));
			names.push(...inner.names.map((name) => `${entry.name}/${name}`));
			others.push(...inner.others.map((name) => `${entry.name}/${name}`));
			problems.push(...inner.problems);
		} else if (stats.isFile() && kinds.isKnown(entry.name)) names.push(entry.name);
		else if (stats.isFile() && !kinds.isBeside(entry.name)) others.push(entry.name);
	}
	names.sort(byText);
	others.sort(byText);
	return { names, others, problems };
}

const endingOf = (name: string) => /[^/](?<ending>\.[^./\s]{1,12})$/u.exec(name)?.groups?.ending?.toLowerCase() ?? "";

/** One line for each ending of files in a folder that are not read, with the first of them. */
function unread(folder: string, others: readonly string[]): Problem[] {
	return [...grouped(others, endingOf)]
		.sort(([a], [b]) => byText(a, b))
		.map(([ending, [first = "", ...more]]) => {
			const rest = more.length === 0 ? "" : `, like ${more.length} more under ${folder}`;
			const message = `is left out${rest}: ${ending === "" ? "names without an ending" : ending} ${ending === "" ? "are" : "is"} not read in a folder`;
			return problem(join(folder, first), { message, remedy: "give it as .txt, .md, .html or .jsonl" });
		});
}

/** Those of the files that are none of these real paths. */
export async function without(found: readonly Found[], paths: readonly string[]): Promise<readonly Found[]> {
	if (paths.length === 0) return found;
	const others: Found[] = [];
	for (const file of found) {
		const real = file.path === "-" ? "-" : await realpath(file.path).catch(() => resolve(file.path));
		if (!paths.includes(real)) others.push(file);
	}
	return others;
}

/** Names of one argument's files, relative to it. */
async function list(argument: string, kinds: Kinds) {
	const none = { names: [] as string[], isFolder: false };
	let stats: Stats;
	try {
		stats = await stat(argument);
	} catch (error) {
		return { ...none, problems: [problem(argument, reason(error))] };
	}
	if (!stats.isDirectory()) return { ...none, names: [basename(argument)], problems: [] };
	const inner = await under(argument, kinds, new Set([await realpath(argument)]));
	const problems = [...inner.problems, ...unread(argument, inner.others)].sort((a, b) => byText(a.file, b.file));
	if (inner.names.length === 0 && problems.length === 0) {
		const message = "has no documents in it";
		problems.push(problem(argument, { message, remedy: "give a folder with .txt, .md, .html or .jsonl files" }));
	}
	return { names: inner.names, problems, isFolder: true };
}

/** The last `count` parts of a path, with `/`, never absolute and without `..`. */
function tail(path: string, count: number): string {
	return resolve(path)
		.split(/[\\/]+/u)
		.filter((part) => part !== "" && !/^[A-Za-z]:$/u.test(part))
		.slice(-count)
		.join("/");
}

/**
 * The files that the arguments name, with their ids: a path relative to its argument, or a single file's name; where two would clash, the argument's name
 * is put before both, and more of its path where that clashes too. The same file given twice is listed once.
 * Of files inside folders that are neither read nor lie beside documents, one problem is told for each ending.
 */
export async function listing(args: readonly string[], kinds: Kinds): Promise<Listing> {
	const entries: { path: string; argument: string; name: string; isFolder: boolean }[] = [];
	const problems: Problem[] = [];
	const paths = new Set<string>();
	for (const argument of args) {
		if (argument === "-") {
			if (!paths.has("-")) entries.push({ path: "-", argument, name: "-", isFolder: false });
			paths.add("-");
			continue;
		}
		const listed = await list(argument, kinds);
		problems.push(...listed.problems);
		for (const name of listed.names) {
			const path = listed.isFolder ? join(argument, name) : argument;
			const absolute = resolve(path);
			if (paths.has(absolute)) continue;
			paths.add(absolute);
			entries.push({ path, argument, name, isFolder: listed.isFolder });
		}
	}
	const ids = entries.map((e) => e.name);
	const key = (e: (typeof entries)[number], depth: number) =>
		e.isFolder ? `${tail(e.argument, depth)}/${e.name}` : tail(e.argument, depth + 1);
	for (let depth = 1; depth < 64; depth++) {
		const count = new Map<string, number>();
		for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
		let isClear = true;
		entries.forEach((entry, i) => {
			if ((count.get(ids[i] ?? "") ?? 0) < 2 || entry.path === "-") return;
			ids[i] = key(entry, depth);
			isClear = false;
		});
		if (isClear) break;
	}
	return { found: entries.map((e, i) => ({ path: e.path, id: ids[i] ?? e.name })), problems };
}

/** A file that was opened: how it begins, and the rest of it, read only when it is asked for. */
export interface Source extends Found {
	/** The file up to the end of its first line with anything on it, and something after; all of it where it is short. */
	readonly head: Uint8Array;
	/** What follows. Rejects with the system's error where the file cannot be read on. */
	readonly rest: AsyncGenerator<Uint8Array, undefined>;
	/** When the file was last changed (ISO 8601), null for standard input. */
	readonly mtime: string | null;
}

/** A first line longer than this is not waited for. */
const longestHead = 4_000_000;

async function* standardInput(): AsyncGenerator<Uint8Array, undefined> {
	// Not `yield*`: ending early must not wait for input that may never come.
	for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) yield chunk;
	return undefined;
}

async function* fileChunks(file: FileHandle): AsyncGenerator<Uint8Array, undefined> {
	try {
		for (;;) {
			const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(262_144));
			if (bytesRead === 0) return undefined;
			yield buffer.subarray(0, bytesRead);
		}
	} finally {
		await file.close();
	}
}

const isBlank = (byte: number) =>
	byte === 32 || (byte >= 9 && byte <= 13) || byte === 0xef || byte === 0xbb || byte === 0xbf;

/** Opens one file that was found; what stands in the way is a problem. */
export async function source(found: Found): Promise<Source | Problem> {
	try {
		let mtime: string | null = null;
		let rest: AsyncGenerator<Uint8Array, undefined>;
		if (found.path === "-") rest = standardInput();
		else {
			const file = await open(found.path);
			try {
				mtime = (await file.stat()).mtime.toISOString();
			} catch (error) {
				await file.close();
				throw error;
			}
			rest = fileChunks(file);
		}
		const parts: Uint8Array[] = [];
		let size = 0;
		let hasBegun = false;
		while (size < longestHead) {
			const { value }: IteratorResult<Uint8Array, undefined> = await rest.next();
			if (value === undefined) break;
			parts.push(value);
			size += value.length;
			const begins: number = hasBegun ? 0 : value.findIndex((byte) => !isBlank(byte));
			hasBegun ||= begins >= 0;
			if (hasBegun && value.indexOf(10, begins) >= 0) break;
		}
		return { ...found, head: Buffer.concat(parts), rest, mtime };
	} catch (error) {
		return problem(found.path, reason(error));
	}
}

/** All bytes of a source; a problem where it cannot be read, or is larger than `largest` bytes. */
export async function whole(of: Source, largest: number): Promise<File | Problem> {
	const parts: Uint8Array[] = [of.head];
	let size = of.head.length;
	try {
		for await (const chunk of of.rest) {
			parts.push(chunk);
			size += chunk.length;
			if (size > largest) {
				const message = `is larger than ${largest / 1_000_000} MB`;
				return problem(of.path, { message, remedy: "split it into its documents" });
			}
		}
		return { path: of.path, id: of.id, mtime: of.mtime, bytes: Buffer.concat(parts) };
	} catch (error) {
		return problem(of.path, reason(error));
	}
}

/** The rest of a source; the problem where it cannot be read on is the last. */
export async function* following(of: Source): AsyncGenerator<Uint8Array | Problem> {
	try {
		yield* of.rest;
	} catch (error) {
		yield problem(of.path, reason(error));
	}
}

/** True where what was given is a problem. */
export function isProblem(given: Source | File | Uint8Array | Problem): given is Problem {
	return "remedy" in given;
}
