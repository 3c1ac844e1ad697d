import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { openApp } from "../src/app.js";
import { run } from "../src/cli/run.js";
import { jsonSchemas } from "../src/publish/schema/index.js";
import { quiet } from "./material/console.js";

const folder = mkdtempSync(join(tmpdir(), "newsreel-tolls-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const app = openApp();

const report = (id: string, published: string, source: string, text: string) =>
	JSON.stringify({ id, published, source, text, lang: "en" });
const pile = join(folder, "pile.jsonl");
writeFileSync(
	pile,
	[
		report("a", "2021-03-09", "Norton Courier", "The flood killed 62 people in Norton, police said on Tuesday."),
		report(
			"b",
			"2021-03-10",
			"Easton Ledger",
			"Police corrected themselves on Wednesday. “The correct figure is 26, not 62,” they said.",
		),
		report("c", "2021-03-12", "Weekly Post", "The flood killed 62 people, police said."),
	].join("\n"),
);

async function tolls(...argv: string[]) {
	const { console, written } = quiet();
	const status = await run(["tolls", ...argv], console, () => app, "1.2.3");
	return { status, ...written };
}
interface Ledger {
	readonly tolls: readonly {
		readonly of: string;
		readonly best: number | null;
		readonly rule: string;
		readonly series: readonly {
			readonly low: number;
			readonly status: string;
			readonly statusSince: string | null;
			readonly source: string;
		}[];
	}[];
}
async function killed(...argv: string[]) {
	const told = await tolls(pile, "--json", ...argv);
	expect([told.status, told.err]).toEqual([0, ""]);
	const ledger: Ledger = JSON.parse(told.out);
	return ledger.tolls.find((toll) => toll.of === "killed");
}

describe("newsreel tolls", () => {
	it("prints what its schema says", async () => {
		const schema = jsonSchemas().find(([name]) => name === "tolls")?.[1];
		const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile({ ...schema });
		expect(check(JSON.parse((await tolls(pile, "--json")).out)), JSON.stringify(check.errors)).toBe(true);
	});
	it("puts right what was put right, and tells who repeats the old number", async () => {
		const toll = await killed();
		expect(toll?.best).toBe(26);
		expect(toll?.series.map((p) => [p.low, p.status])).toContainEqual([26, "standing"]);
		expect(toll?.series.filter((p) => p.low === 62).every((p) => p.status === "withdrawn")).toBe(true);
		expect(toll?.series.find((p) => p.low === 62)?.statusSince).toBe("2021-03-10");
	});
	it("keeps it as it was known then, and by the rule asked", async () => {
		expect(await killed("--as-of", "2021-03-09")).toMatchObject({ best: 62, series: [{ status: "standing" }] });
		const range = await killed("--toll-rule", "range");
		expect(range).toMatchObject({ best: null, rule: expect.stringMatching(/^range/u) });
	});
	it("prints a table, and writes CSV", async () => {
		const { out } = await tolls(pile, "--width", "120");
		expect(out).toMatch(/✕ +62 .*police/u);
		const file = join(folder, "tolls.csv");
		expect((await tolls(pile, "--csv", file)).out).toBe("");
		expect(readFileSync(file, "utf8")).toMatch(/^\ufeffof,whom,place/u);
		expect((await tolls(pile, "--csv", "/dev/null/tolls.csv")).status).toBe(2);
	});
	it("says of a rule that there is none", async () => {
		const told = await tolls(pile, "--toll-rule", "loudest");
		expect(told.status).toBe(2);
		expect(told.err).toContain("latest-official");
	});
});
