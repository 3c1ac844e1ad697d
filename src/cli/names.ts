import { Command } from "commander";
import { z } from "zod";
import { line as problemLine } from "../core/problem.js";
import { type Console, coloured, shown } from "./console.js";
import { Failure } from "./failure.js";
import { withWidth } from "./inputs.js";
import type { Task } from "./task.js";

interface NamesArguments {
	readonly json?: true;
	readonly width?: number;
}

const pair = z.looseObject({ left: z.string(), right: z.string(), type: z.string().optional() });

/** Lines of UTF-8 bytes; only line feeds end them, because JSON may hold any other line end inside a string. */
async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let parts: string[] = [];
	for await (const chunk of input) {
		const [first = "", ...more] = decoder.decode(chunk, { stream: true }).split("\n");
		parts.push(first);
		for (const next of more) {
			yield parts.join("");
			parts = [next];
		}
	}
	parts.push(decoder.decode());
	yield parts.join("");
}

function parsed(text: string): z.infer<typeof pair> | null {
	try {
		return pair.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

async function complain({ err }: Console, number: number): Promise<void> {
	const problem = {
		file: "-",
		line: number,
		message: "is no pair of names",
		remedy: 'write {"left":"…","right":"…","type":"person"}',
		leftOut: true,
	};
	await err.write(`newsreel: ${shown(problemLine(problem))}\n`);
}

async function run(options: NamesArguments, { console, open, leave }: Task): Promise<void> {
	if (console.inputIsTerminal)
		throw new Failure("names", "reads pairs from standard input", "write newsreel names < pairs.jsonl");
	const app = await open();
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	let number = 0;
	let told = 0;
	let leftOut = 0;
	for await (const text of lines(console.input)) {
		number++;
		if (text.trim() === "") continue;
		const given = parsed(text);
		if (given === null) {
			leftOut++;
			await complain(console, number);
			continue;
		}
		told++;
		const compared = { given, ...app.compare(given.left, given.right, given.type ?? null) };
		await console.out.write(
			options.json ? app.publish.names.json(compared) : app.publish.names.terminal(compared, look),
		);
	}
	if (told === 0 && leftOut === 0)
		throw new Failure("-", "holds no pair of names", 'write {"left":"…","right":"…","type":"person"}, one a line');
	leave(told === 0 ? 2 : leftOut > 0 ? 1 : 0);
}

/** `newsreel names`. */
export function names(task: Task): Command {
	return withWidth(
		new Command("names")
			.description("Say of each pair of names on standard input (JSON Lines) whether they are one.")
			.option("--json", "print JSON Lines: each pair with score, same and because"),
	)
		.addHelpText(
			"after",
			`\nExample:\n  echo '{"left":"Anna Berg","right":"A. Berg","type":"person"}' | newsreel names`,
		)
		.action((options: NamesArguments) => run(options, task));
}
