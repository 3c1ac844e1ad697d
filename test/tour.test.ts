import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const tour = readFileSync(resolve(root, "docs/TOUR.md"), "utf8");

/** The blocks of the tour that begin with a command: what it prints must be what stands below it; a line `…` stands for any lines. */
const blocks = [...tour.matchAll(/^```console\n\$ npx newsreel (?<args>[^\n]*)\n(?<printed>[\s\S]*?)^```$/gmu)].map(
	(m) => [m.groups?.args ?? "", m.groups?.printed ?? ""] as const,
);

function pattern(printed: string): RegExp {
	const quoted = (line: string) => line.trimEnd().replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
	const lines = printed.trimEnd().split("\n");
	return new RegExp(lines.map((line) => (line.trim() === "…" ? "[\\s\\S]*?" : `${quoted(line)} *`)).join("\n"), "u");
}

describe("the tour", () => {
	it("shows commands", () => expect(blocks.length).toBeGreaterThan(3));

	it.each(blocks)("newsreel %s prints what the tour shows", (args, printed) => {
		const words = [...args.matchAll(/'(?<quoted>[^']*)'|(?<plain>\S+)/gu)].map(
			(m) => m.groups?.quoted ?? m.groups?.plain ?? "",
		);
		const run = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], {
			cwd: root,
			encoding: "utf8",
			env: { ...process.env, COLUMNS: "80", NO_COLOR: "1" },
		});
		expect(run.stdout).toMatch(pattern(printed));
	});
});
