import { Command } from "commander";
import { gathered } from "./gathered.js";
import { type InputOptions, withInputs, withWidth } from "./inputs.js";
import type { Task } from "./task.js";

interface StoriesArguments extends InputOptions {
	readonly json?: true;
	readonly width?: number;
}

async function run(args: readonly string[], options: StoriesArguments, task: Task): Promise<void> {
	const all = await gathered(args, options, task);
	if (all === null) return;
	const { app, documents, look } = all;
	const pile = await all.watched(
		documents,
		(count) => `sorting ${count} documents`,
		(watch) => app.cores.stories(documents, watch),
	);
	await task.console.out.write(
		options.json ? app.publish.pile.json(pile) : app.publish.pile.terminal(pile, documents, look),
	);
	task.leave(all.input.status());
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
