import { type App, openApp } from "../src/app.js";
import { run } from "../src/cli/run.js";
import { quiet } from "./material/console.js";

/** The blocks of a document that begin with a command: its arguments, and what stands below it. */
export function blocks(text: string): { whole: string; args: string; shown: string }[] {
	return [...text.matchAll(/^```console\n\$ npx newsreel (?<args>[^\n]*)\n(?<shown>[\s\S]*?)^```$/gmu)].map((m) => ({
		whole: m[0],
		args: m.groups?.args ?? "",
		shown: m.groups?.shown ?? "",
	}));
}

let opened: Promise<App> | undefined;
const open = () => {
	opened ??= openApp();
	return opened;
};

/**
 * What a command prints in a terminal of 80 columns without colour, without spaces at the ends of lines; paths are those of the folder it is run in, the project's. Throws where
 * the command does, with what it said. Not in a process of its own: one that compiles all sources while it loads them ended now and then with nothing printed on a busy machine.
 */
export async function printed(args: string): Promise<string> {
	const { console, written } = quiet();
	const words = args.split(" ").filter((word) => word !== "");
	const status = await run([...words, "--width", "80"], console, open, "");
	if (status !== 0) throw new Error(`newsreel ${args} ended with ${status}: ${written.err}`);
	return `${written.out.replace(/[ \t]+$/gmu, "").trimEnd()}\n`;
}
