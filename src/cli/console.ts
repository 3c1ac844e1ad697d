import { createWriteStream, fstatSync } from "node:fs";
import { Socket } from "node:net";
import { isatty, WriteStream } from "node:tty";
import { batched } from "../core/pieces.js";
import { errorFile } from "./again.js";

/** A stream that text is written to. */
export interface Output {
	/** Text, or its UTF-8. Resolves when it is handed over; rejects with the system's error (`code` EPIPE, ENOSPC …). */
	readonly write: (text: string | Uint8Array) => Promise<void>;
	readonly isTerminal: boolean;
	/** Columns of the terminal, null where it is none. */
	readonly columns: number | null;
}

/** What a command has of the world beyond the app. */
export interface Console {
	readonly out: Output;
	readonly err: Output;
	/** Standard input, as bytes. */
	readonly input: AsyncIterable<Uint8Array>;
	readonly inputIsTerminal: boolean;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Milliseconds from any beginning. */
	readonly now: () => number;
}

/** A stream on an open file, as Node makes its own. */
function opened(file: number): NodeJS.WritableStream | WriteStream {
	if (isatty(file)) return new WriteStream(file);
	const stats = fstatSync(file);
	return stats.isFIFO() || stats.isSocket()
		? new Socket({ fd: file, readable: false, writable: true })
		: createWriteStream("", { fd: file, autoClose: false });
}

/** Columns of a terminal; null where there is none, or it does not know (`docker exec`, `script` and the like say 0). */
export function columnsOf(terminal: { readonly columns: number } | null): number | null {
	return terminal !== null && terminal.columns > 0 ? terminal.columns : null;
}

function output(stream: NodeJS.WritableStream | WriteStream): Output {
	const terminal = stream instanceof WriteStream && stream.isTTY ? stream : null;
	// The callback of `write` gets the error too; without a listener it would end the process with a stack trace.
	stream.on("error", () => {});
	return {
		write: (text) =>
			new Promise((done, fail) => {
				stream.write(text, (error) => (error ? fail(error) : done()));
			}),
		isTerminal: terminal !== null,
		columns: columnsOf(terminal),
	};
}

/** Writes a text that comes piece by piece; asks for the next once the last is handed over. */
export async function writeAll({ write }: Output, pieces: Iterable<string>): Promise<void> {
	for (const piece of batched(pieces)) await write(piece);
}

/** The console of this process; `isWithin` where another started it to do its work. */
export function processConsole(isWithin: boolean): Console {
	return {
		out: output(process.stdout),
		err: output(isWithin ? opened(errorFile) : process.stderr),
		input: process.stdin,
		inputIsTerminal: process.stdin.isTTY === true,
		env: process.env,
		now: () => performance.now(),
	};
}

/** True where colour is to be used on an output: a terminal, unless NO_COLOR; FORCE_COLOR decides where it is set. */
export function coloured({ isTerminal }: Output, env: Console["env"]): boolean {
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) return forced !== "0" && forced !== "false";
	if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
	return isTerminal && env.TERM !== "dumb";
}

/** Text that is safe on a terminal: names of files can hold anything. */
export function shown(text: string): string {
	return text.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");
}
