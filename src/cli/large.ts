import { fstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isatty } from "node:tty";

/**
 * Bytes from which what a command is given is large: a film of so much takes seven seconds and 400 MB. Below it a process of its own would cost more (0.06 s) than its
 * settings gain.
 */
const border = 1_000_000;

/** Bytes of a file, or of the files under a folder, until they are as many as the border. What cannot be looked at has none: whoever reads it says so. */
function bytesOf(path: string, seen: number): number {
	try {
		const stats = statSync(path);
		if (!stats.isDirectory()) return stats.size;
		let sum = 0;
		for (const entry of readdirSync(path, { withFileTypes: true })) {
			if (seen + sum >= border) break;
			// A link to a folder may lead back to one that was seen.
			if (entry.name.startsWith(".") || entry.isSymbolicLink()) continue;
			sum += bytesOf(join(path, entry.name), seen + sum);
		}
		return sum;
	} catch {
		return 0;
	}
}

/** Bytes of standard input: what comes out of a pipe may be of any size, what somebody types is small. */
function inputBytes(): number {
	try {
		const stats = fstatSync(0);
		if (stats.isFile()) return stats.size;
		return stats.isFIFO() || (stats.isSocket() && !isatty(0)) ? border : 0;
	} catch {
		return 0;
	}
}

/** True where what a command line names is large. Whatever is no option counts if it is there: an option's own file is small, or was written over one that is large. */
export function isLarge(argv: readonly string[]): boolean {
	let sum = 0;
	for (const arg of argv.slice(1)) {
		if (arg === "-") sum += inputBytes();
		else if (!arg.startsWith("-")) sum += bytesOf(arg, sum);
		if (sum >= border) return true;
	}
	return false;
}
