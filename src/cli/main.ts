#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { processConsole } from "./console.js";
import { run } from "./run.js";

const held: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const version = typeof held === "object" && held !== null && "version" in held ? String(held.version) : "unknown";

// The app is loaded only where there is work: help and complaints come at once.
const open = async () => (await import("../app.js")).openApp();

process.exitCode = await run(process.argv.slice(2), processConsole(), open, version);
