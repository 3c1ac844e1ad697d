import type { App, Watch } from "../app.js";
import type { Document } from "../core/document.js";
import type { Problem } from "../core/problem.js";
import { coloured } from "./console.js";
import { appOptions, type InputOptions, type Reader, reader } from "./inputs.js";
import { type Progress, progress } from "./progress.js";
import type { Task } from "./task.js";

/** All documents of a command that tells of them together, and what it tells with. */
export interface Gathered {
	readonly app: App;
	readonly bar: Progress;
	readonly input: Reader;
	readonly documents: readonly Document[];
	readonly look: { readonly width: number; readonly colour: boolean };
	/**
	 * Works on documents, and tells which could not be read. Shows how far it is, unless told not to: `then` says what is done once all are read.
	 */
	watched<T>(
		documents: readonly Document[],
		then: (count: number) => string,
		work: (watch: Watch) => Promise<T>,
		isShown?: boolean,
	): Promise<T>;
}

/** Opens the app and loads all documents; null, and left with 2, where there is none. Files that are to be written are none of them. */
export async function gathered(
	args: readonly string[],
	options: InputOptions & { readonly width?: number },
	{ console, open, leave }: Task,
	written: readonly string[] = [],
): Promise<Gathered | null> {
	const app = await open(appOptions(options));
	const bar = progress(console);
	const documents: Document[] = [];
	const input = reader(app, args, options, console, bar, written);
	for await (const document of input.documents()) documents.push(document);
	if (input.status() === 2) {
		leave(2);
		return null;
	}
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	return {
		app,
		bar,
		input,
		documents,
		look,
		async watched(some, then, work, isShown = true) {
			const size = some.reduce((sum, document) => sum + document.text.length, 0);
			const lost: Problem[] = [];
			const done = await work({
				progress(read, all) {
					if (!isShown) return;
					bar.tell("reading document", read, all);
					if (read === all) bar.announce(then(all), size);
				},
				complain: (problem) => lost.push(problem),
			});
			bar.end();
			for (const problem of lost) await input.lost(problem);
			await input.ended();
			return done;
		},
	};
}
