import { Command } from "commander";
import { gathered } from "./gathered.js";
import { type InputOptions, withInputs, withWidth } from "./inputs.js";
import type { Task } from "./task.js";

interface ActorsArguments extends InputOptions {
	readonly json?: true;
	readonly width?: number;
}

async function run(args: readonly string[], options: ActorsArguments, task: Task): Promise<void> {
	const all = await gathered(args, options, task);
	if (all === null) return;
	const { app, documents, look } = all;
	const cast = await all.watched(
		documents,
		(count) => `telling who is who in ${count} documents`,
		(watch) => app.cores.actors(documents, watch),
	);
	await task.console.out.write(options.json ? app.publish.cast.json(cast) : app.publish.cast.terminal(cast, look));
	task.leave(all.input.status());
}

/** `newsreel actors`. */
export function actors(task: Task): Command {
	return withWidth(
		withInputs(
			new Command("actors").description(
				"Print who is who: people and organisations with their spellings, why they are one, and what is to be confirmed.",
			),
		).option("--json", "print one JSON object"),
	)
		.addHelpText("after", "\nExamples:\n  newsreel actors coverage/\n  newsreel actors coverage/ --json > actors.json")
		.action((args: string[], options: ActorsArguments) => run(args, options, task));
}
