import { Command } from "commander";
import type { Document } from "../core/document.js";
import type { Problem } from "../core/problem.js";
import { coloured } from "./console.js";
import { appOptions, type InputOptions, reader, withInputs, withWidth } from "./inputs.js";
import { progress } from "./progress.js";
import type { Task } from "./task.js";

interface ActorsArguments extends InputOptions {
	readonly json?: true;
	readonly width?: number;
}

async function run(args: readonly string[], options: ActorsArguments, { console, open, leave }: Task): Promise<void> {
	const app = await open(appOptions(options));
	const bar = progress(console);
	const documents: Document[] = [];
	const input = reader(app, args, options, console, bar);
	for await (const document of input.documents()) documents.push(document);
	if (input.status() === 2) return leave(2);
	const size = documents.reduce((sum, document) => sum + document.text.length, 0);
	const lost: Problem[] = [];
	const cast = await app.cores.actors(documents, {
		progress(done, all) {
			bar.tell("reading document", done, all);
			if (done === all) bar.announce(`telling who is who in ${all} documents`, size);
		},
		complain: (problem) => lost.push(problem),
	});
	bar.end();
	for (const problem of lost) await input.lost(problem);
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	await console.out.write(options.json ? app.publish.cast.json(cast) : app.publish.cast.terminal(cast, look));
	leave(input.status());
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
