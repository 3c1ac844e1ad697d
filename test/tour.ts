import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** The blocks of a document that begin with a command: its arguments, and what stands below it. */
export function blocks(text: string): { whole: string; args: string; shown: string }[] {
	return [...text.matchAll(/^```console\n\$ npx newsreel (?<args>[^\n]*)\n(?<shown>[\s\S]*?)^```$/gmu)].map((m) => ({
		whole: m[0],
		args: m.groups?.args ?? "",
		shown: m.groups?.shown ?? "",
	}));
}

/** What a command prints in a terminal of 80 columns without colour, without spaces at the ends of lines. */
export function printed(args: string): string {
	const words = args.split(" ").filter((word) => word !== "");
	const run = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words, "--width", "80"], {
		cwd: root,
		encoding: "utf8",
		env: { ...process.env, NO_COLOR: "1" },
	});
	return `${run.stdout.replace(/[ \t]+$/gmu, "").trimEnd()}\n`;
}
