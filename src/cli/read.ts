import { Command } from "commander";
import { coloured } from "./console.js";
import { type InputOptions, reader, withInputs, withWidth } from "./inputs.js";
import { progress } from "./progress.js";
import type { Task } from "./task.js";

interface ReadArguments extends InputOptions {
	readonly json?: true;
	readonly withText?: true;
	readonly width?: number;
}

const examples = `
In the terminal ⟦words|what⟧ marks a time with its value, a name with its kind, a figure, or the speaker v1;
⟪v1 …⟫ is what that voice says. Under each paragraph stand its voices and its claims.

Examples:
  newsreel read article.html
  newsreel read archive.jsonl --json > readings.jsonl`;

async function run(args: readonly string[], options: ReadArguments, { console, open, leave }: Task): Promise<void> {
	const app = await open();
	const bar = progress(console);
	const input = reader(app, args, options, console, bar);
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	let first = true;
	// One by one, so that memory does not grow with the number of documents.
	for await (const document of input.documents()) {
		const reading = app.read(document);
		const text = options.json
			? app.publish.reading.json(reading, document, options.withText === true)
			: (first ? "" : "\n\n") + app.publish.reading.terminal(reading, document, look);
		if (console.out.isTerminal) bar.end();
		await console.out.write(text);
		first = false;
	}
	bar.end();
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
