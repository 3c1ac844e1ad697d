import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder } from "./product.js";

/** What a script of Node printed, and what it took with the processes that it started. */
export interface Watched {
	readonly printed: string;
	/** Milliseconds of CPU of all. */
	readonly cpu: number;
	/** The most memory of each, added up, in MB. */
	readonly memory: number;
}

/** Runs Node with these arguments. Rejects where it leaves with another status than 0. */
export function watched(args: readonly string[], keepsPrinted: boolean): Promise<Watched> {
	return inFolder(async (folder) => {
		const file = join(folder, "took.jsonl");
		const child = spawn(process.execPath, ["--import", join(import.meta.dirname, "watch.mjs"), ...args], {
			stdio: ["ignore", "pipe", "inherit"],
			env: { ...process.env, SPEED_WATCH: file },
		});
		let printed = "";
		child.stdout.on("data", (bytes: Buffer) => {
			if (keepsPrinted) printed += bytes.toString();
		});
		const status = await new Promise((done, fail) => child.on("error", fail).on("close", done));
		if (status !== 0) throw new Error(`${args.join(" ")} left with ${status}`);
		let [cpu, memory] = [0, 0];
		for (const line of readFileSync(file, "utf8").trim().split("\n")) {
			const took: { cpu: number; memory: number } = JSON.parse(line);
			cpu += took.cpu;
			memory += took.memory;
		}
		return { printed, cpu, memory };
	});
}
