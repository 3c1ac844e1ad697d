import { Command } from "commander";
import type { PairGiven } from "../app.js";
import { complaints } from "./complaints.js";
import { coloured } from "./console.js";
import { Failure } from "./failure.js";
import { appOptions, withJobs, withWidth } from "./inputs.js";
import type { Task } from "./task.js";

interface NamesArguments {
	readonly json?: true;
	readonly jobs?: number;
	readonly width?: number;
}

/** Pairs that are compared in one go: enough that handing them to another thread costs little beside it. */
const batch = 200;

async function run(options: NamesArguments, { console, open, leave }: Task): Promise<void> {
	if (console.inputIsTerminal)
		throw new Failure("names", "reads pairs from standard input", "write newsreel names < pairs.jsonl");
	const app = await open(appOptions(options));
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	const problems = complaints(console.err);
	let told = 0;
	let leftOut = 0;
	const pairs = async function* () {
		for await (const list of app.pairs(console.input, "-")) {
			const found: PairGiven[] = [];
			for (const loaded of list) {
				if ("pair" in loaded) {
					found.push(loaded.pair);
					continue;
				}
				if (loaded.problem.leftOut) leftOut++;
				await problems.tell(loaded.problem);
			}
			for (let i = 0; i < found.length; i += batch) yield found.slice(i, i + batch);
		}
		await problems.end();
	};
	for await (const answers of app.cores.compare(pairs())) {
		told += answers.length;
		const printed = answers.map(({ pair: { given }, likeness: { score, same, because } }) => {
			const compared = { given, score, same, because };
			return options.json ? app.publish.names.json(compared) : app.publish.names.terminal(compared, look);
		});
		await console.out.write(printed.join(""));
	}
	if (told === 0 && leftOut === 0)
		throw new Failure("-", "holds no pair of names", 'write {"left":"…","right":"…","type":"person"}, one a line');
	leave(told === 0 ? 2 : leftOut > 0 ? 1 : 0);
}

/** `newsreel names`. */
export function names(task: Task): Command {
	return withWidth(
		withJobs(
			new Command("names").description(
				"Say of each pair of names on standard input (JSON Lines) whether they are one.",
			),
		).option("--json", "print JSON Lines: each pair with score, same and because"),
	)
		.addHelpText(
			"after",
			`\nExample:\n  echo '{"left":"Anna Berg","right":"A. Berg","type":"person"}' | newsreel names`,
		)
		.action((options: NamesArguments) => run(options, task));
}
