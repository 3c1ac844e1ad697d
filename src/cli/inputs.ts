import { type Command, Option } from "commander";
import type { App, AppOptions } from "../app.js";
import type { Document } from "../core/document.js";
import { tollRules } from "../core/film.js";
import type { Problem } from "../core/problem.js";
import { complaints } from "./complaints.js";
import type { Console } from "./console.js";
import { Failure } from "./failure.js";
import type { Progress } from "./progress.js";
import type { Status } from "./task.js";
import { captured, type GivenDate, jobs, moment, published, width, zone } from "./values.js";

/** The options of every command that reads documents. */
export interface InputOptions {
	readonly published?: readonly GivenDate[];
	readonly captured?: string;
	readonly zone: string;
	readonly jobs?: number;
}

/** Adds `--jobs`. */
export function withJobs(command: Command): Command {
	return command.addOption(
		new Option("--jobs <N>", "threads that read, 1 to 64 (default: as many as the machine runs, at most 8)").argParser(
			jobs,
		),
	);
}

/** What `open` is asked for. */
export function appOptions(options: { readonly jobs?: number }): AppOptions {
	return options.jobs === undefined ? {} : { jobs: options.jobs };
}

/** Adds the documents and what is said of them to a command. */
export function withInputs(command: Command): Command {
	return withJobs(command)
		.argument("<file...>", "files (.txt .md .html .jsonl, feeds as .xml or .json), folders, or - for standard input")
		.addOption(
			new Option(
				"--published <FILE=DATE>",
				"when FILE came out, or with DATE alone all that do not say so; may be repeated",
			).argParser(published),
		)
		.addOption(
			new Option("--captured <DATE|mtime>", "when you got the documents, or mtime for the time of each file").argParser(
				captured,
			),
		)
		.addOption(new Option("--zone <ZONE>", "time zone in which days begin and end").argParser(zone).default("UTC"));
}

/** Adds the two clocks, `--as-of` and `--seen-by`. */
export function withAsOf(command: Command): Command {
	return command
		.addOption(
			new Option("--as-of <TIME>", "tell it as it could be told then: a day (its end) or a moment").argParser(moment),
		)
		.addOption(
			new Option("--seen-by <TIME>", "tell it from what this desk had by then (see --captured)").argParser(moment),
		);
}

/** Adds `--toll-rule`. */
export function withTollRule(command: Command): Command {
	return command.addOption(
		new Option("--toll-rule <RULE>", "how the one number of each toll is chosen")
			.choices(tollRules)
			.default("latest-official"),
	);
}

/** Adds `--width`. */
export function withWidth(command: Command): Command {
	return command.addOption(
		new Option("--width <N>", "columns of the text, 40 to 1000 (default: those of the terminal, else 80)").argParser(
			width,
		),
	);
}

/** The ids that a user may mean by a file: its path as given, and its path inside each argument. */
function idsOf(file: string, args: readonly string[]): string[] {
	const plain = file.replaceAll("\\", "/").replace(/^\.\//u, "");
	const inside = args.flatMap((arg) => {
		const folder = arg.replaceAll("\\", "/").replace(/^\.\//u, "").replace(/\/+$/u, "");
		if (plain === folder) return [plain.slice(plain.lastIndexOf("/") + 1)];
		return plain.startsWith(`${folder}/`) ? [plain.slice(folder.length + 1)] : [];
	});
	return [...new Set([plain, ...inside])];
}

/** What was loaded, one by one; problems are told on standard error as they come. */
export interface Reader {
	documents: () => AsyncGenerator<Document>;
	/** Tells a problem on standard error. */
	complain: (problem: Problem) => Promise<void>;
	/** Tells that a document could not be read after all. */
	lost: (problem: Problem) => Promise<void>;
	/** Tells how many more documents could not be read than were told; to be called once all were. */
	ended: () => Promise<void>;
	/** What is to be left with once all was read. Throws where there was nothing to read. */
	status: () => Status;
}

/** Reads what the arguments name; `written` are files that the command is going to write, which are no documents. */
export function reader(
	app: App,
	args: readonly string[],
	options: InputOptions,
	{ err }: Console,
	progress: Progress,
	written: readonly string[] = [],
): Reader {
	let count = 0;
	let leftOut = 0;
	const given = options.published ?? [];
	const days = new Map<string, string>();
	for (const { file, date } of given) for (const id of file === null ? [""] : idsOf(file, args)) days.set(id, date);
	const unused = new Map(given.filter((g) => g.file !== null).map((g) => [g.file ?? "", idsOf(g.file ?? "", args)]));
	const told = complaints(err);
	const complain = async (problem: Problem, isOfMany = false) => {
		progress.end();
		if (problem.leftOut) leftOut++;
		await told.tell(problem, isOfMany);
	};
	return {
		documents: async function* () {
			for await (const loaded of app.load(args, {
				published: days,
				captured: options.captured ?? null,
				...(written.length > 0 ? { written } : {}),
			})) {
				if ("problem" in loaded) await complain(loaded.problem);
				else {
					count++;
					for (const [file, ids] of unused) if (ids.includes(loaded.document.id)) unused.delete(file);
					progress.tell("reading document", count, null);
					yield loaded.document;
				}
			}
			for (const file of unused.keys())
				await complain({
					file,
					line: null,
					message: "is none of the documents, so its --published is not used",
					remedy: "give its path as it stands in the folder, or the id of a document",
					leftOut: false,
				});
			await told.end();
		},
		complain: (problem) => complain(problem),
		lost: (problem) => {
			count--;
			return complain(problem, true);
		},
		ended: told.end,
		status: () => {
			if (count > 0) return leftOut > 0 ? 1 : 0;
			// Where a problem was told already, that is the one line.
			if (leftOut > 0) return 2;
			throw new Failure(args.join(" "), "holds no document", "give a file with a text in it");
		},
	};
}
