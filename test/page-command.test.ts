import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openApp } from "../src/app.js";
import { run } from "../src/cli/run.js";
import { quiet } from "./material/console.js";

const folder = mkdtempSync(join(tmpdir(), "newsreel-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const app = openApp();
const source = join(import.meta.dirname, "../examples/january");

async function film(...argv: string[]) {
	const { console, written } = quiet();
	const status = await run(["film", ...argv], console, () => app, "1.2.3");
	return { status, ...written };
}
const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe("newsreel film", () => {
	it("writes the page, the table and the feed, and prints nothing", async () => {
		const files = ["a.html", "a.csv", "a.json"].map((name) => join(folder, name));
		const told = await film(source, "--html", files[0] ?? "", "--csv", files[1] ?? "", "--feed", files[2] ?? "");
		expect([told.status, told.out, told.err]).toEqual([0, "", ""]);
		const page = read("a.html");
		expect(page.startsWith("<!DOCTYPE html>")).toBe(true);
		expect(page.includes("<mark>")).toBe(true);
		expect(page.includes("For internal use")).toBe(false);
		expect(read("a.csv").startsWith("\ufeffgroup,entry,date")).toBe(true);
		expect(JSON.parse(read("a.json")).version).toBe("https://jsonfeed.org/version/1.1");
	});

	it("holds whole documents with --with-documents", async () => {
		const told = await film(source, "--html", join(folder, "whole.html"), "--with-documents");
		expect(told.status).toBe(0);
		expect(read("whole.html").includes("For internal use")).toBe(true);
	});

	it("does not read what it writes into the folder of the documents", async () => {
		const own = join(folder, "own");
		mkdirSync(own);
		writeFileSync(join(own, "a.txt"), "PORT SELIM, 3 March 2023 - Dockers walked out on Friday, the union said.\n");
		for (const turn of [1, 2]) {
			const told = await film(own, "--md", join(own, "film.md"), "--html", join(own, "film.html"));
			expect([turn, told.status, told.out, told.err]).toEqual([turn, 0, "", ""]);
			expect(readFileSync(join(own, "film.md"), "utf8")).toContain("1 document\n");
		}
		const page = await film(own, "--csv", join(own, "film.md"));
		expect(page.status).toBe(1);
		expect(page.err).toBe(
			`newsreel: ${join(own, "film.html")}: is a page that newsreel wrote; leave it out and give the documents it was made from\n`,
		);
	});

	it("prints what is written to -", async () => {
		const told = await film(join(source, "06-steppe-wire-9-january.txt"), "--published", "2022-01-09", "--feed", "-");
		expect(JSON.parse(told.out).items.length).toBeGreaterThan(0);
	});

	it.each([
		[["--with-documents"], "--with-documents: belongs to a page; say where with --html FILE"],
		[["--html", "/dev/null/x.html"], "/dev/null/x.html"],
	])("says of %j what is wrong", async (argv, message) => {
		const told = await film(join(source, "06-steppe-wire-9-january.txt"), ...argv);
		expect(told.status).toBe(2);
		expect(told.err).toContain(message);
		expect(told.err.trim().split("\n")).toHaveLength(1);
	});
});
