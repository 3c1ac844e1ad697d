#!/usr/bin/env node
import { readFileSync } from "node:fs";
import type { AppOptions } from "../app.js";
import { processConsole } from "./console.js";
import { run } from "./run.js";

const held: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const version = typeof held === "object" && held !== null && "version" in held ? String(held.version) : "unknown";

// The app is loaded only where there is work: help and complaints come at once.
const open = async (options?: AppOptions) => (await import("../app.js")).openApp(options);

// All was written; what still waits for input, or reads on for a pipe that was closed, is not waited for.
process.exit(await run(process.argv.slice(2), processConsole(), open, version));
