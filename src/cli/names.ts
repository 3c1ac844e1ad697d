import { Command } from "commander";
import { z } from "zod";
import type { Pair } from "../app.js";
import { line as problemLine } from "../core/problem.js";
import { type Console, coloured, shown } from "./console.js";
import { Failure } from "./failure.js";
import { appOptions, withJobs, withWidth } from "./inputs.js";
import type { Task } from "./task.js";

interface NamesArguments {
	readonly json?: true;
	readonly jobs?: number;
	readonly width?: number;
}

const pair = z.looseObject({ left: z.string(), right: z.string(), type: z.string().optional() });

/**
 * Lines of UTF-8 bytes, those that come together as one list; only line feeds end them, because JSON may hold any other line end inside a string.
 */
async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
	const decoder = new TextDecoder();
	let parts: string[] = [];
	for await (const chunk of input) {
		const [first = "", ...more] = decoder.decode(chunk, { stream: true }).split("\n");
		parts.push(first);
		const last = more.pop();
		if (last === undefined) continue;
		yield [parts.join(""), ...more];
		parts = [last];
	}
	parts.push(decoder.decode());
	yield [parts.join("")];
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

/** Pairs that are compared in one go: enough that handing them to another thread costs little beside it. */
const batch = 200;

async function run(options: NamesArguments, { console, open, leave }: Task): Promise<void> {
	if (console.inputIsTerminal)
		throw new Failure("names", "reads pairs from standard input", "write newsreel names < pairs.jsonl");
	const app = await open(appOptions(options));
	const look = { width: options.width ?? console.out.columns ?? 80, colour: coloured(console.out, console.env) };
	let told = 0;
	let leftOut = 0;
	const pairs = async function* () {
		let number = 0;
		for await (const list of lines(console.input)) {
			const found: (Pair & { given: z.infer<typeof pair> })[] = [];
			for (const text of list) {
				number++;
				if (text.trim() === "") continue;
				const given = parsed(text);
				if (given === null) {
					leftOut++;
					await complain(console, number);
				} else found.push({ left: given.left, right: given.right, type: given.type ?? null, given });
			}
			for (let i = 0; i < found.length; i += batch) yield found.slice(i, i + batch);
		}
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
