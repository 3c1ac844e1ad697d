import { Command } from "commander";
import type { Document } from "../core/document.js";
import { coloured } from "./console.js";
import { type InputOptions, reader, withInputs, withWidth } from "./inputs.js";
import { progress } from "./progress.js";
import type { Task } from "./task.js";

interface StoriesArguments extends InputOptions {
	readonly json?: true;
	readonly width?: number;
}

async function run(args: readonly string[], options: StoriesArguments, { console, open, leave }: Task): Promise<void> {
	const app = await open();
	const bar = progress(console);
	const documents: Document[] = [];
	const input = reader(app, args, options, console, bar);
	for await (const document of input.documents()) documents.push(document);
	const status = input.status();
	if (status === 2) return leave(status);
	const size = documents.reduce((sum, document) => sum + document.text.length, 0);
	bar.announce(`sorting ${documents.length} documents`, size);
	const pile = app.stories(documents);
	bar.end();
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	await console.out.write(
		options.json ? app.publish.pile.json(pile) : app.publish.pile.terminal(pile, documents, look),
	);
	leave(status);
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
