import { Command } from "commander";
import type { TollRule } from "../core/film.js";
import { writeAll } from "./console.js";
import { gathered } from "./gathered.js";
import { type InputOptions, withAsOf, withInputs, withTollRule, withWidth } from "./inputs.js";
import { outputs } from "./outputs.js";
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

async function run(args: readonly string[], options: TollsArguments, task: Task): Promise<void> {
	const written = outputs(args, [{ option: "--csv", file: options.csv }], options.json === true);
	const all = await gathered(args, options, task, written);
	if (all === null) return;
	const { app, documents, look, input } = all;
	const { console, leave } = task;
	const film = await all.watched(
		documents,
		(count) => `putting the figures of ${count} documents together`,
		(watch) =>
			app.cores.film(
				documents,
				{
					zone: options.zone,
					asOf: options.asOf ?? null,
					seenBy: options.seenBy ?? null,
					tollRule: options.tollRule,
				},
				watch,
			),
	);
	const { ledger, pieces } = app.publish;
	const { json, csv } = options;
	if (json) await writeAll(console.out, pieces.ledger.json(film));
	else if (csv === undefined) await console.out.write(ledger.terminal(film, look));
	if (csv !== undefined) {
		const rows = pieces.ledger.csv(film);
		const problem = csv === "-" ? await writeAll(console.out, rows) : await app.write(csv, rows);
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
