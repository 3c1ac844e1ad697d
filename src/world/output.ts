import { type Stats, unlinkSync } from "node:fs";
import { chmod, open, realpath, rename, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { batched } from "../core/pieces.js";
import type { Problem } from "../core/problem.js";
import { reason } from "./files.js";

function problem(file: string, error: unknown): Problem {
	const told = reason(error);
	const message = told.message === "is not there" ? "is in a folder that is not there" : told.message;
	return { file, line: null, leftOut: true, message, remedy: told.remedy };
}

let count = 0;

/**
 * Writes a file, out of a text, its pieces or bytes, whole or not at all: to a temporary file beside it, then renamed. What is no plain file (`/dev/stdout`, a pipe) is written straight.
 * A link is followed. Null where all went well.
 */
export async function writeWhole(path: string, content: Uint8Array | Iterable<string>): Promise<Problem | null> {
	const written = typeof content === "string" || content instanceof Uint8Array ? content : batched(content);
	let target = resolve(path);
	let old: Stats | null = null;
	try {
		old = await stat(target);
	} catch (error) {
		if (reason(error).message !== "is not there") return problem(path, error);
	}
	try {
		if (old?.isDirectory()) {
			return { file: path, line: null, leftOut: true, message: "is a folder", remedy: "give the path of a file" };
		}
		if (old && (!old.isFile() || /^\/(?:dev|proc)\//u.test(target))) {
			await writeFile(target, written);
			return null;
		}
		if (old) target = await realpath(target);
	} catch (error) {
		return problem(path, error);
	}
	const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}-${count++}.tmp`);
	const kept = cleaning(temporary);
	try {
		const file = await open(temporary, "wx");
		try {
			await writeFile(file, written);
			await file.sync();
		} finally {
			await file.close();
		}
		if (old) await chmod(temporary, old.mode & 0o7777);
		await rename(temporary, target);
		return null;
	} catch (error) {
		await unlink(temporary).catch(() => {});
		return problem(path, error);
	} finally {
		kept();
	}
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Files that are being written, for all that this process writes at once. */
const unfinished = new Set<string>();
let isHeard = false;

/** Takes away what is half written, and lets the signal do what it does where nobody else listens to it. */
function clean(signal: NodeJS.Signals): void {
	for (const temporary of unfinished)
		try {
			unlinkSync(temporary);
		} catch {
			// It was not there yet, or is in its place already.
		}
	unfinished.clear();
	deaf();
	if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function deaf(): void {
	for (const signal of signals) process.off(signal, clean);
	isHeard = false;
}

/** Takes a file away where the process is ended from outside before what is given back is called. */
function cleaning(temporary: string): () => void {
	unfinished.add(temporary);
	if (!isHeard) for (const signal of signals) process.on(signal, clean);
	isHeard = true;
	return () => {
		unfinished.delete(temporary);
		// A signal that came before now is told after this turn, or after the next, and is lost where nobody listens by then.
		setImmediate(() =>
			setImmediate(() => {
				if (unfinished.size === 0) deaf();
			}),
		);
	};
}
