import { CommanderError } from "commander";
import type { App, AppOptions } from "../app.js";
import { type Console, shown } from "./console.js";
import { codeOf, Failure, unwritable } from "./failure.js";
import { program } from "./program.js";
import type { Status } from "./task.js";

function message(error: unknown, env: Console["env"]): string {
	if (env.NEWSREEL_TRACE && error instanceof Error) return error.stack ?? error.message;
	if (error instanceof Failure) return shown(error.message);
	const what = error instanceof Error ? error.message : String(error);
	return shown(`this should not have happened (${what.replace(/\s+/gu, " ")}); please report it with what you gave it`);
}

/** Runs one command line (without `node` and the script). Never throws; what went wrong is one line on standard error. */
export async function run(
	argv: readonly string[],
	console: Console,
	open: (options?: AppOptions) => Promise<App>,
	version: string,
): Promise<Status> {
	let status: Status = 0;
	let out = Promise.resolve();
	const opened = async (options?: AppOptions) => {
		try {
			return await open(options);
		} catch (error) {
			const what = error instanceof Error ? error.message : String(error);
			throw new Failure(
				"the start",
				what.replace(/[.;\s]+$/u, ""),
				"where that does not help, install it again",
				error,
			);
		}
	};
	const made = program(
		{
			console,
			open: opened,
			leave: (given) => {
				status = given;
			},
		},
		version,
	);
	const complaints: string[] = [];
	for (const command of [made, ...made.commands])
		command.exitOverride().configureOutput({
			writeOut: (text) => {
				out = out.then(() => console.out.write(text));
			},
			writeErr: (text) => complaints.push(text),
			getOutHelpWidth: () => Math.min(100, console.out.columns ?? 80),
			getOutHasColors: () => false,
		});
	const complain = async (text: string) => {
		await console.err.write(`newsreel: ${text}\n`).catch(() => {});
	};
	try {
		if (argv.length === 0) made.outputHelp();
		else await made.parseAsync(argv, { from: "user" });
		await out;
		return status;
	} catch (error) {
		if (error instanceof CommanderError) {
			await out.catch(() => {});
			if (error.exitCode === 0) return 0;
			await complain(shown(usage(error)));
			return 2;
		}
		if (codeOf(error) === "EPIPE") return status;
		if (codeOf(error) !== null && !(error instanceof Failure) && !console.env.NEWSREEL_TRACE)
			await complain(shown(unwritable("standard output", error).message));
		else await complain(message(error, console.env));
		return 2;
	}
}

/** A complaint of the command line in our form. */
function usage(error: CommanderError): string {
	const text = error.message
		.replace(/^error: /u, "")
		.replace(/\s+/gu, " ")
		.replace(/'(?<what>[^']*)'/gu, "“$<what>”")
		.trim();
	if (error.code === "commander.missingArgument")
		return "nothing to read; give a FILE, a FOLDER or - for standard input";
	return error.code === "commander.invalidArgument"
		? text
				.replace(
					/^option “(?<flags>\S+(?: \S+)?)” argument “(?<value>.*?)” is invalid\. Allowed choices are (?<choices>.*)\.$/u,
					"$<flags>: “$<value>” is none of its choices; write one of $<choices>",
				)
				.replace(/^option “(?<flags>\S+(?: \S+)?)” argument “.*?” is invalid\. /u, "$<flags>: ")
		: `${text}; see newsreel --help`;
}
