#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import type { AppOptions } from "../app.js";
import { processConsole } from "./console.js";
import { run } from "./run.js";

// Left alone, V8 makes two programs of every pattern: one that is interpreted the first time, which takes longer to make of a long pattern than the other, and one in
// machine code the second. With the second alone the example takes 1.5 s of CPU instead of 1.85. A setting of the whole process, so of the threads too; the patterns that
// were used before it keep what they have.
setFlagsFromString("--no-regexp-tier-up");

const held: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const version = typeof held === "object" && held !== null && "version" in held ? String(held.version) : "unknown";

// The app is loaded only where there is work: help and complaints come at once.
const open = async (options?: AppOptions) => (await import("../app.js")).openApp(options);

// All was written; what still waits for input, or reads on for a pipe that was closed, is not waited for.
process.exit(await run(process.argv.slice(2), processConsole(), open, version));
