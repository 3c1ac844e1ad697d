import { Command } from "commander";
import type { Form } from "../app.js";
import { coloured } from "./console.js";
import { appOptions, type InputOptions, reader, withInputs, withWidth } from "./inputs.js";
import { progress } from "./progress.js";
import type { Task } from "./task.js";

interface ReadArguments extends InputOptions {
	readonly json?: true;
	readonly withText?: true;
	readonly width?: number;
}

const examples = `
In the terminal ⟦words|what⟧ marks a time with its value, a name with its kind,
a figure, or the speaker v1; ⟪v1 …⟫ is what that voice says. Under each
paragraph stand its voices and its claims.

Examples:
  newsreel read article.html
  newsreel read archive.jsonl --json > readings.jsonl`;

async function run(args: readonly string[], options: ReadArguments, { console, open, leave }: Task): Promise<void> {
	const app = await open(appOptions(options));
	const bar = progress(console);
	const input = reader(app, args, options, console, bar);
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	const form: Form = options.json ? { json: true, withText: options.withText === true } : { json: false, look };
	let first = true;
	// One by one, so that memory does not grow with the number of documents.
	for await (const read of app.cores.print(input.documents(), form)) {
		if ("problem" in read) {
			await input.lost(read.problem);
			continue;
		}
		if (console.out.isTerminal) bar.end();
		if (!first && !options.json) await console.out.write("\n\n");
		await console.out.write(read.text);
		first = false;
	}
	bar.end();
	await input.ended();
	leave(input.status());
}

/** `newsreel read`. */
export function read(task: Task): Command {
	return withWidth(
		withInputs(new Command("read").description("Show each document with what was read in it marked."))
			.option("--json", "print JSON Lines, one line a document")
			.option("--with-text", "print text and title in the JSON of every document"),
	)
		.addHelpText("after", examples)
		.action((args: string[], options: ReadArguments) => run(args, options, task));
}
