import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { program } from "../src/cli/program.js";
import { quiet } from "./material/console.js";

const docs = readFileSync(join(import.meta.dirname, "../docs/COMMANDS.md"), "utf8");
const main = program(
	{ console: quiet().console, open: () => Promise.reject(new Error("not opened")), leave: () => {} },
	"0",
);

/** The part of docs/COMMANDS.md about a command: its own heading, and what is said of all. */
function about(command: string): string {
	const own = docs.split(/^## /mu).find((part) => part.startsWith(`newsreel ${command}\n`)) ?? "";
	return own + (docs.split(/^## /mu).find((part) => part.startsWith("Documents\n")) ?? "");
}

describe("docs/COMMANDS.md", () => {
	it.each(main.commands.map((c) => c.name()))("tells of newsreel %s", (name) =>
		expect(docs).toContain(`## newsreel ${name}\n`));

	const options = main.commands.flatMap((command) => command.options.map((o) => [command.name(), o.flags] as const));
	it.each(options)("newsreel %s %s stands in it as it is written", (command, flags) => {
		expect(about(command)).toContain(`\`${flags.replaceAll("|", "\\|")}\``);
	});

	it.each(main.options.flatMap((o) => [o.long, o.short].filter((f) => f != null)))("tells of %s", (flag) =>
		expect(docs).toContain(`\`${flag}\``));

	it("tells of no option that is not there", () => {
		const known = new Set([...main.options, ...main.commands.flatMap((c) => c.options)].map((o) => o.long));
		for (const m of docs.matchAll(/(?<![\p{L}-])--[a-z][a-z-]*/gu))
			if (m[0] !== "--help") expect(known).toContain(m[0]);
	});
});

describe("--help", () => {
	it.each(main.commands)("explains $_name and each of its options, with an example", (command) => {
		let text = "";
		command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
		expect(command.description()).not.toBe("");
		expect(text).toMatch(/Examples?:/u);
		for (const option of command.options) expect(option.description, option.flags).not.toBe("");
	});

	it.each([main, ...main.commands])("of $_name fits 80 columns", (command) => {
		let text = "";
		command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 80 }).outputHelp();
		expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
	});
});
