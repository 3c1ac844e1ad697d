import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { type Film, openApp } from "../src/app.js";
import { run } from "../src/cli/run.js";
import { jsonSchemas } from "../src/publish/schema/index.js";
import { quiet } from "./material/console.js";

const folder = mkdtempSync(join(tmpdir(), "newsreel-by-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const app = openApp();

const report = (id: string, published: string, incident: string, text: string) =>
	JSON.stringify({ id, published, source: `Outlet ${id}`, incident, text, lang: "en" });
const pile = join(folder, "pile.jsonl");
writeFileSync(
	pile,
	[
		report(
			"a",
			"2021-03-09",
			"flood",
			"The flood killed 62 people in Norton on Tuesday, Governor Anna Brodsky said.\n\nThe Harbour Union said on Tuesday that 12 dockers had drowned.",
		),
		report(
			"b",
			"2021-03-10",
			"flood",
			"Brodsky said on Wednesday that 70 people had been killed.\n\nShops opened again on Wednesday.",
		),
		report("c", "2021-03-11", "fire", "Ivan Petrov, the mayor of Easton, said on Thursday that a mill had burnt down."),
	].join("\n"),
);

async function film(...argv: string[]) {
	const { console, written } = quiet();
	const status = await run(["film", pile, ...argv], console, () => app, "1.2.3");
	return { status, ...written };
}
async function told(...argv: string[]): Promise<Film> {
	const { status, out, err } = await film("--json", ...argv);
	expect([status, err]).toEqual([0, ""]);
	return JSON.parse(out);
}

describe("newsreel film --by", () => {
	it("tells only what one actor says, whatever else is told", async () => {
		const { title, entries, claims, tolls } = await told("--by", "Anna Brodsky");
		expect(title).toContain("what Anna Brodsky says");
		const voices = entries.flatMap((e) => e.sentences.map((s) => s.by));
		expect(voices.length).toBeGreaterThan(1);
		expect(new Set([...voices, ...claims.map((c) => c.by)]).size).toBe(1);
		expect(entries.map((e) => e.date)).toEqual(["2021-03-09", "2021-03-10"]);
		const figures = tolls.flatMap((t) => t.series.map((p) => p.low));
		expect(figures).toContain(62);
		expect(figures).not.toContain(12);
		expect(tolls.find((t) => t.of === "killed")?.best).toBe(70);
	});
	it("takes any spelling, folded", async () => {
		expect(await told("--by", "brodsky")).toEqual(await told("--by", "Anna Brodsky"));
		expect((await told("--by", "harbour union")).entries.flatMap((e) => e.sentences)).toHaveLength(1);
	});
	it("prints what its schema says, and says it in the terminal", async () => {
		const schema = jsonSchemas().find(([name]) => name === "film")?.[1];
		const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile({ ...schema });
		expect(check(await told("--by", "Brodsky")), JSON.stringify(check.errors)).toBe(true);
		const { out } = await film("--by", "Brodsky");
		expect(out.split("\n")[0]).toContain("what Anna Brodsky says");
		expect(out).not.toContain("Shops opened");
	});
	it("names the nearest where nobody is called so", async () => {
		const { status, out, err } = await film("--by", "Anna Brodski");
		expect({ status, out, err }).toEqual({
			status: 2,
			out: "",
			err: "newsreel: --by: nobody is called “Anna Brodski”; the nearest is “Anna Brodsky”\n",
		});
	});
	it("with --group-by tells the films in which somebody is called so", async () => {
		const { status, out } = await film("--json", "--by", "Ivan Petrov", "--group-by", "incident");
		const films = out.trimEnd().split("\n");
		expect(status).toBe(0);
		expect(films.map((line): unknown => JSON.parse(line).group)).toEqual(["fire"]);
		expect((await film("--by", "Nobody", "--group-by", "incident")).status).toBe(2);
	});
});
