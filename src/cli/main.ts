#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AppOptions } from "../app.js";
import { again, mark } from "./again.js";
import { isLarge } from "./large.js";
import { allowed, nodes } from "./memory.js";

/** Where Node allows its heap fewer MB than this, no command is small. */
const small = 500;

/** Does what the command line asks for, in this process. */
async function here(argv: readonly string[], isWithin: boolean): Promise<number> {
	const [{ run }, { processConsole }] = await Promise.all([import("./run.js"), import("./console.js")]);
	const held: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
	const version = typeof held === "object" && held !== null && "version" in held ? String(held.version) : "unknown";
	// The app is loaded only where there is work: help and complaints come at once.
	const open = async (options?: AppOptions) => (await import("../app.js")).openApp(options);
	return run(argv, processConsole(isWithin), open, version);
}

/** The same in a process of its own where it is large: with more memory than Node allows by itself, and a line where that is not enough. */
async function main(argv: readonly string[]): Promise<number> {
	if (process.env[mark] === "1") {
		// Nobody waits for it any more.
		process.on("disconnect", () => process.exit(2));
		return here(argv, true);
	}
	const said = process.env.NEWSREEL_MEMORY;
	const megabytes = allowed(said);
	if (megabytes === null) {
		process.stderr.write("newsreel: NEWSREEL_MEMORY: is no number of MB from 10 on; write one such as 8000\n");
		return 2;
	}
	const isAsked = said !== undefined && said !== "";
	const isHelp = argv.length < 2 || argv.some((arg) => /^(?:--help|-h|--version|-V)$/u.test(arg));
	const takesMuch = !isHelp && (isAsked || nodes() < small || isLarge(argv));
	const status = takesMuch ? await again(fileURLToPath(import.meta.url), argv, megabytes, isAsked) : null;
	return status ?? here(argv, false);
}

// All was written; what still waits for input, or reads on for a pipe that was closed, is not waited for.
process.exit(await main(process.argv.slice(2)));
