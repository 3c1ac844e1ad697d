import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { openApp } from "../src/app.js";
import { run } from "../src/cli/run.js";
import { jsonSchemas } from "../src/publish/schema/index.js";
import { quiet } from "./material/console.js";

const folder = mkdtempSync(join(tmpdir(), "newsreel-actors-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const app = openApp();

const report = (id: string, source: string, text: string) => JSON.stringify({ id, source, text, lang: "en" });
const lines = [
	report(
		"a",
		"Norton Courier",
		"Governor Mikhail Zaretsky spoke in Norton on Tuesday. “The bridge is closed,” Zaretsky said. Aigerim, who sells tea there, said that Aygerim had heard shots.",
	),
	report(
		"b",
		"Easton Ledger",
		"The bridge was closed by Mikhaïl Zaretski, the governor, who thanked the World Health Organization (WHO).",
	),
	report("c", "Weekly Post", "Olga Zaretskaya, a nurse, crossed the bridge. The WHO sent a team."),
];
const pile = join(folder, "pile.jsonl");
writeFileSync(pile, lines.join("\n"));

async function actors(...argv: string[]) {
	const { console, written } = quiet();
	const status = await run(["actors", ...argv], console, () => app, "1.2.3");
	return { status, ...written };
}
interface Told {
	readonly actors: readonly {
		readonly id: string;
		readonly type: string;
		readonly name: string;
		readonly mentions: number;
		readonly roles: readonly { readonly role: string }[];
		readonly spellings: readonly {
			readonly text: string;
			readonly mentions: number;
			readonly documents: readonly string[];
		}[];
		readonly documents: readonly string[];
		readonly sources: readonly string[];
		readonly because: readonly string[];
		readonly proposed: readonly { readonly name: string; readonly because: string }[];
	}[];
}
async function told(...argv: string[]): Promise<Told["actors"]> {
	const { status, out, err } = await actors(...argv, "--json");
	expect([status, err]).toEqual([0, ""]);
	const parsed: Told = JSON.parse(out);
	return parsed.actors;
}

describe("newsreel actors", () => {
	it("prints what its schema says", async () => {
		const schema = jsonSchemas().find(([name]) => name === "actors")?.[1];
		const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile({ ...schema });
		const { out } = await actors(pile, "--json");
		expect(check(JSON.parse(out)), JSON.stringify(check.errors)).toBe(true);
		expect(check({ actors: [{ id: "p1" }] })).toBe(false);
	});

	it("puts the spellings of one person together and says why, where and by whom", async () => {
		const governor = (await told(pile)).find((a) => a.spellings.some((s) => s.text === "Zaretsky"));
		expect(governor).toMatchObject({
			type: "person",
			documents: ["a", "b"],
			sources: ["Norton Courier", "Easton Ledger"],
			because: [expect.stringContaining("Mikhaïl Zaretski")],
		});
		expect(governor?.roles.map((r) => r.role.toLowerCase())).toContain("governor");
		expect(governor?.spellings.map((s) => s.text).sort()).toEqual(["Mikhail Zaretsky", "Mikhaïl Zaretski", "Zaretsky"]);
		expect(governor?.mentions).toBe(3);
	});

	it("keeps another of the family apart", async () => {
		const list = await told(pile);
		const nurse = list.filter((a) => a.spellings.some((s) => s.text === "Olga Zaretskaya"));
		expect(nurse).toHaveLength(1);
		expect(nurse[0]?.documents).toEqual(["c"]);
	});

	it("asks about what is likely and does not merge it", async () => {
		const list = await told(pile);
		const asked = list.flatMap((a) => a.proposed.map((p) => [a.name, p.name].sort()));
		expect(asked).toContainEqual(["Aigerim", "Aygerim"]);
		const { out } = await actors(pile, "--width", "100");
		expect(out).toMatch(/to confirm +\? Ay?i?gerim – /u);
		expect(out).toContain("1 to confirm");
	});

	it("sets spellings, documents and reasons under the name, within the width", async () => {
		const { out } = await actors(pile, "--width", "60");
		expect(out).toMatch(/^ Mikhai?ï?l Zaretski?y? {2}3 mentions in 2 documents$/mu);
		expect(out).toMatch(/one because +\S/u);
		expect(out).toContain("World Health Organization");
		for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
	});

	it("is the same whatever the order of the documents", async () => {
		const other = join(folder, "other.jsonl");
		writeFileSync(other, [...lines].reverse().join("\n"));
		expect(await told(other)).toEqual(await told(pile));
	});

	it("tells the rest where a line is none, and nothing of what is not there", async () => {
		const broken = join(folder, "broken.jsonl");
		writeFileSync(broken, `${lines[0]}\n{"id":\n`);
		const some = await actors(broken, "--json");
		expect(some.status).toBe(1);
		expect(some.err).toMatch(/broken\.jsonl/u);
		expect(some.out).toContain("Zaretsky");
		const none = await actors(join(folder, "missing.txt"));
		expect(none.status).toBe(2);
		expect(none.err).toMatch(/missing\.txt/u);
		expect(none.out).toBe("");
	});

	it("says that nobody is named", async () => {
		const quietly = join(folder, "quiet.jsonl");
		writeFileSync(quietly, report("q", "Norton Courier", "It rained all day and nobody came."));
		const { status, out } = await actors(quietly);
		expect(status).toBe(0);
		expect(out).toContain("Nobody is named.");
	});

	it("shows no sign that turns a terminal round", async () => {
		const bad = join(folder, "bad.jsonl");
		writeFileSync(bad, report("x\u001b[31m", "So\u202eurce", "Governor Mikhail Zaretsky spoke. Zaretsky left."));
		const { out } = await actors(bad);
		expect(out).not.toMatch(/[\u001b\u202e]/u);
	});
});
