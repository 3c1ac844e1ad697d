import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "./failure.js";

/** A file that an option asks to be written, or what stands for standard output (`-`). */
export interface Wanted {
	/** The option as the user writes it: `--csv`. */
	readonly option: string;
	/** What was given for it; undefined where the option was not. */
	readonly file: string | undefined;
}

/** Where a path leads, links followed as far as it is there. */
function place(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
}

/**
 * The files that are to be written. Throws a Failure, before anything is read, where one has no name, where two results would go to one place, or where
 * one would be written over a document that is given by name.
 */
export function outputs(args: readonly string[], wanted: readonly Wanted[], printsJson: boolean): string[] {
	const taken = new Map<string, string>(printsJson ? [["-", "--json"]] : []);
	const read = new Set(args.filter((arg) => arg !== "-").map(place));
	const files: string[] = [];
	for (const { option, file } of wanted) {
		if (file === undefined) continue;
		if (file === "") throw new Failure(option, "has no name of a file", `write ${option} FILE, or - to print it`);
		const at = file === "-" ? file : place(file);
		const other = taken.get(at);
		if (other !== undefined)
			throw new Failure(
				option,
				file === "-" ? `would be printed among what ${other} prints` : `would be written over what ${other} writes`,
				"give it a file of its own",
			);
		if (read.has(at))
			throw new Failure(option, `would be written over ${file}, which is to be read`, "name another file");
		taken.set(at, option);
		if (file !== "-") files.push(at);
	}
	return files;
}
