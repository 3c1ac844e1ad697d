import { Command } from "commander";
import type { Document } from "../core/document.js";
import type { Problem } from "../core/problem.js";
import { coloured } from "./console.js";
import { appOptions, type InputOptions, reader, withInputs, withWidth } from "./inputs.js";
import { progress } from "./progress.js";
import type { Task } from "./task.js";

interface StoriesArguments extends InputOptions {
	readonly json?: true;
	readonly width?: number;
}

async function run(args: readonly string[], options: StoriesArguments, { console, open, leave }: Task): Promise<void> {
	const app = await open(appOptions(options));
	const bar = progress(console);
	const documents: Document[] = [];
	const input = reader(app, args, options, console, bar);
	for await (const document of input.documents()) documents.push(document);
	if (input.status() === 2) return leave(2);
	const size = documents.reduce((sum, document) => sum + document.text.length, 0);
	const lost: Problem[] = [];
	const pile = await app.cores.stories(documents, {
		progress(done, all) {
			bar.tell("reading document", done, all);
			if (done === all) bar.announce(`sorting ${all} documents`, size);
		},
		complain: (problem) => lost.push(problem),
	});
	bar.end();
	for (const problem of lost) await input.lost(problem);
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	await console.out.write(
		options.json ? app.publish.pile.json(pile) : app.publish.pile.terminal(pile, documents, look),
	);
	leave(input.status());
}

/** `newsreel stories`. */
export function stories(task: Task): Command {
	return withWidth(
		withInputs(
			new Command("stories").description("Sort a mixed pile of documents into stories, and find the copies in it."),
		).option("--json", "print one JSON object"),
	)
		.addHelpText("after", "\nExamples:\n  newsreel stories pile.jsonl\n  cat pile.jsonl | newsreel stories - --json")
		.action((args: string[], options: StoriesArguments) => run(args, options, task));
}
