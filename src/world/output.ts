import { once } from "node:events";
import type { Stats } from "node:fs";
import { chmod, open, realpath, rename, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Problem } from "../core/problem.js";
import { reason } from "./files.js";

function problem(file: string, error: unknown): Problem {
	const told = reason(error);
	const message = told.message === "is not there" ? "is in a folder that is not there" : told.message;
	return { file, line: null, leftOut: true, message, remedy: told.remedy };
}

let count = 0;

/**
 * Writes a file whole or not at all: to a temporary file beside it, then renamed. What is no plain file (`/dev/stdout`, a pipe) is written straight.
 * A link is followed. Null where all went well.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<Problem | null> {
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
			await writeFile(target, content);
			return null;
		}
		if (old) target = await realpath(target);
	} catch (error) {
		return problem(path, error);
	}
	const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}-${count++}.tmp`);
	try {
		const file = await open(temporary, "wx");
		try {
			await file.writeFile(content);
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
	}
}

/** A stream that is written to in turn. */
export interface Writer {
	/** False once nobody reads any more (a closed pipe): the caller may stop. Waits where the reader is slow. */
	write(text: string): Promise<boolean>;
	/** Waits until all is written; the problem where it could not be (no space is left), null where all went well or the reader went away. */
	end(): Promise<Problem | null>;
}

/** A writer to standard output, or to another stream of the process, that survives a closed pipe quietly. */
export function writer(stream: NodeJS.WriteStream = process.stdout, name = "standard output"): Writer {
	let isOpen = true;
	let failed: Problem | null = null;
	stream.on("error", (error: NodeJS.ErrnoException) => {
		isOpen = false;
		if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") failed ??= problem(name, error);
	});
	return {
		async write(text) {
			if (!isOpen) return false;
			if (!stream.write(text)) await Promise.race([once(stream, "drain"), once(stream, "close")]).catch(() => {});
			return isOpen;
		},
		async end() {
			if (isOpen) await new Promise<void>((done) => stream.write("", () => done()));
			return failed;
		},
	};
}
