import { Command } from "commander";
import type { Document } from "../core/document.js";
import type { TollRule } from "../core/film.js";
import type { Problem } from "../core/problem.js";
import { coloured } from "./console.js";
import { appOptions, type InputOptions, reader, withAsOf, withInputs, withTollRule, withWidth } from "./inputs.js";
import { progress } from "./progress.js";
import type { Task } from "./task.js";

interface TollsArguments extends InputOptions {
	readonly json?: true;
	readonly csv?: string;
	readonly asOf?: string;
	readonly seenBy?: string;
	readonly tollRule: TollRule;
	readonly width?: number;
}

const examples = `
Examples:
  newsreel tolls coverage/ --zone Asia/Almaty
  newsreel tolls coverage/ --as-of 2022-01-09 --toll-rule range
  newsreel tolls coverage/ --csv tolls.csv`;

async function run(args: readonly string[], options: TollsArguments, { console, open, leave }: Task): Promise<void> {
	const app = await open(appOptions(options));
	const bar = progress(console);
	const documents: Document[] = [];
	const input = reader(app, args, options, console, bar);
	for await (const document of input.documents()) documents.push(document);
	if (input.status() === 2) return leave(2);
	const size = documents.reduce((sum, document) => sum + document.text.length, 0);
	const lost: Problem[] = [];
	const film = await app.cores.film(
		documents,
		{
			zone: options.zone,
			asOf: options.asOf ?? null,
			seenBy: options.seenBy ?? null,
			tollRule: options.tollRule,
		},
		{
			progress(done, all) {
				bar.tell("reading document", done, all);
				if (done === all) bar.announce(`putting the figures of ${all} documents together`, size);
			},
			complain: (problem) => lost.push(problem),
		},
	);
	bar.end();
	for (const problem of lost) await input.lost(problem);
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	const { ledger } = app.publish;
	const { json, csv } = options;
	if (json) await console.out.write(ledger.json(film));
	else if (csv === undefined) await console.out.write(ledger.terminal(film, look));
	if (csv !== undefined) {
		const text = ledger.csv(film);
		const problem = csv === "-" ? await console.out.write(text) : await app.write(csv, text);
		if (problem) {
			await input.complain(problem);
			return leave(json ? input.status() : 2);
		}
	}
	leave(input.status());
}

/** `newsreel tolls`. */
export function tolls(task: Task): Command {
	const command = withInputs(
		new Command("tolls").description(
			"Print the ledger of figures: each with who gave it, when, and what became of it.",
		),
	)
		.option("--json", "print one JSON object")
		.option("--csv <FILE>", "write it as CSV to FILE, one row a figure (- prints it)");
	return withWidth(withTollRule(withAsOf(command)))
		.addHelpText("after", examples)
		.action((args: string[], options: TollsArguments) => run(args, options, task));
}
