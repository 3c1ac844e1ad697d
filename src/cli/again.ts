import { spawn } from "node:child_process";
import { constants } from "node:os";
import { isatty } from "node:tty";

/** Set for a process that a command started to do its work. */
export const mark = "NEWSREEL_WITHIN";

/** Standard error of a process that was started so; what Node itself says goes to 2, and is shown by who started it. */
export const errorFile = 3;

const passed = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Characters of what Node itself says that are kept: its last ones. */
const most = 65_536;

/**
 * V8's settings for what is large. Every pattern is compiled once, when it is first tried, and not twice: 0.3 s of CPU less in every process. On Node's own line it is
 * safe; set later it is not (docs/SPEED.md). With a young generation of 32 MB instead of 16 less is copied of what a lot holds: 4 to 5 % less CPU for about 30 MB.
 */
export const settings: readonly string[] = ["--no-regexp-tier-up", "--max-semi-space-size=32"];

/** The flags for a heap of so many MB. What stands on Node's own line or in NODE_OPTIONS counts more, unless `isAsked`. */
function flags(megabytes: number, isAsked: boolean): string[] {
	const said = [...process.execArgv, process.env.NODE_OPTIONS ?? ""].join(" ").replaceAll("_", "-");
	const isFree = isAsked || !said.includes("--max-old-space-size");
	return [...settings, ...(isFree ? [`--max-old-space-size=${megabytes}`] : [])];
}

/** How a process ended, in one line for the user; null where it ended as it meant to. */
function complaint(
	status: number | null,
	signal: NodeJS.Signals | null,
	said: string,
	megabytes: number,
): string | null {
	if (/\bout of memory\b|Allocation failed|ERR_WORKER_OUT_OF_MEMORY/iu.test(said) && (signal !== null || status !== 0))
		return `the memory: ${megabytes} MB were not enough for all of it together; give it fewer documents at once, or set NEWSREEL_MEMORY to more MB where the machine has them`;
	if (signal === "SIGKILL")
		return "the memory: the system ended the work, most likely since the machine had none left; give it fewer documents at once, or more memory";
	if (signal !== null)
		return `this should not have happened (the work was ended by ${signal}); please report it with what you gave it`;
	return null;
}

/**
 * Does a command again in a process of its own, whose heap may have so many MB, and gives the status to leave with; null where no process can be started. It shares
 * this one's input and output and gets its signals; where it is ended by one of them, so is this. Where its memory is full, one line says so.
 */
export function again(script: string, argv: readonly string[], megabytes: number, isAsked: boolean) {
	return new Promise<number | null>((done) => {
		const child = spawn(process.execPath, [...process.execArgv, ...flags(megabytes, isAsked), script, ...argv], {
			// Through the last it hears where this process is ended without a chance to say so.
			stdio: [0, 1, "pipe", 2, "ipc"],
			env: { ...process.env, [mark]: "1" },
		});
		let said = "";
		child.stderr?.setEncoding("utf8").on("data", (text: string) => {
			said = (said + text).slice(-most);
		});
		const pass = (signal: NodeJS.Signals) => child.kill(signal);
		for (const signal of passed) process.on(signal, pass);
		child.on("error", () => done(null));
		child.on("close", (status, signal) => {
			for (const other of passed) process.off(other, pass);
			const asked = passed.find((other) => other === signal);
			const told = asked === undefined ? complaint(status, signal, said, megabytes) : null;
			if (told !== null) process.stderr.write(`${isatty(2) ? "\r\u001b[K" : ""}newsreel: ${told}\n`);
			if (told === null || process.env.NEWSREEL_TRACE) process.stderr.write(said);
			if (asked === undefined) return done(told === null ? (status ?? 2) : 2);
			process.kill(process.pid, asked);
			setTimeout(() => done(128 + constants.signals[asked]), 1000);
		});
	});
}
