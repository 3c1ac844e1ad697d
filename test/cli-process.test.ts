import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { command } from "./material/command.js";

const root = join(import.meta.dirname, "..");
const main = command();
const folder = mkdtempSync(join(tmpdir(), "newsreel-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = join(folder, "port.txt");
writeFileSync(
	article,
	"PORT SELIM, March 3, 2023 (Northern Wire) - Dockers walked out on Wednesday. Eleven people were killed on Thursday, the Interior Ministry said.\n",
);

interface Run {
	readonly status: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the real command in a process of its own. `take` ends the reading of standard output after so many characters. */
function newsreel(
	args: readonly string[],
	at: {
		input?: string;
		stdout?: number;
		take?: number;
		interrupt?: number;
		signal?: NodeJS.Signals;
		memory?: string;
	} = {},
): Promise<Run> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, [...main, ...args], {
			cwd: root,
			stdio: ["pipe", at.stdout ?? "pipe", "pipe"],
			env: {
				...process.env,
				NO_COLOR: "1",
				FORCE_COLOR: undefined,
				NODE_OPTIONS: undefined,
				NEWSREEL_MEMORY: at.memory,
			},
		});
		let [out, err] = ["", ""];
		child.stdout?.setEncoding("utf8").on("data", (text: string) => {
			out += text;
			if (at.take !== undefined && out.length >= at.take) child.stdout?.destroy();
		});
		if (at.take === 0) child.stdout?.destroy();
		child.stderr?.setEncoding("utf8").on("data", (text: string) => {
			err += text;
		});
		child.on("error", fail).on("close", (status, signal) => done({ status, signal, out, err }));
		child.stdin?.on("error", () => {});
		if (at.interrupt === undefined) child.stdin?.end(at.input ?? "");
		else setTimeout(() => child.kill(at.signal ?? "SIGINT"), at.interrupt);
	});
}

describe.concurrent("the command itself", () => {
	it("tells the film of a file", async () => {
		const { status, out, err } = await newsreel(["film", article]);
		expect({ status, err }).toEqual({ status: 0, err: "" });
		expect(out).toContain("1 document");
	});
	it("reads standard input", async () => {
		const { status, out } = await newsreel(["read", "-", "--json"], {
			input: '{"id":"a","text":"A port closed on 4 January 2022."}\n',
		});
		expect(status).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ id: "a" });
	});
	it("ends quietly when nobody reads on", async () => {
		const lines = Array.from({ length: 300 }, (_, i) =>
			JSON.stringify({ id: `a${i}`, text: "A port closed on 4 January 2022." }),
		);
		const { err, signal } = await newsreel(["read", "-", "--json", "--with-text"], {
			input: lines.join("\n"),
			take: 10,
		});
		expect({ err, signal }).toEqual({ err: "", signal: null });
	});
	it("says in a line that the disk is full", async () => {
		const full = openSync("/dev/full", "w");
		const { status, err } = await newsreel(["film", article], { stdout: full });
		closeSync(full);
		expect(status).toBe(2);
		expect(err).toMatch(/^newsreel: standard output: cannot be written, .*\n$/u);
	});
	it.each([
		["film", "-", "--json"],
		["read", "-", "--json"],
		["stories", "-", "--json"],
		["names", "--json"],
	])("%s ends quietly when nobody reads at all", async (...args) => {
		const input = `{"id":"a","text":"A port closed.","left":"A","right":"B"}\n`;
		const { err, signal } = await newsreel(args, { input, take: 0 });
		expect({ err, signal }).toEqual({ err: "", signal: null });
	});
	it("that is interrupted while it waits writes no file", async () => {
		const path = join(folder, "interrupted.html");
		const { err, signal } = await newsreel(["film", "-", "--html", path], { interrupt: 3000 });
		expect({ err, signal }).toEqual({ err: "", signal: "SIGINT" });
		expect(existsSync(path)).toBe(false);
	});
	it("ends quietly on Ctrl-C", async () => {
		const { err } = await newsreel(["read", "-"], { interrupt: 3000 });
		expect(err).toBe("");
	});
	it("leaves out what is not there, tells the rest, and leaves with 1", async () => {
		const { status, out, err } = await newsreel(["film", article, join(folder, "missing.txt")]);
		expect(status).toBe(1);
		expect(out).toContain("1 document");
		expect(err).toMatch(/^newsreel: .*missing\.txt: .*\n$/u);
	});
	it("leaves with 2 where nothing is there", async () => {
		const { status, out, err } = await newsreel(["film", join(folder, "missing.txt")]);
		expect({ status, out }).toEqual({ status: 2, out: "" });
		expect(err.trim().split("\n")).toHaveLength(1);
	});
	it("writes Markdown to a file", async () => {
		const path = join(folder, "film.md");
		expect(await newsreel(["film", article, "--md", path])).toMatchObject({ status: 0, out: "", err: "" });
		expect(readFileSync(path, "utf8")).toMatch(/^# /u);
	});
	it("compares names", async () => {
		const { status, out } = await newsreel(["names", "--json"], {
			input: '{"left":"Anna Berg","right":"Anna Berg","type":"person"}\n',
		});
		expect(status).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ left: "Anna Berg", same: true });
	});
});

/** So much memory is asked for that the work is done in a process of its own, as that of a large film is. */
const memory = "600";

describe.concurrent("the command in a process of its own", () => {
	it("tells what it tells in one", async () => {
		const one = await newsreel(["film", article, join(folder, "missing.txt")]);
		expect(await newsreel(["film", article, join(folder, "missing.txt")], { memory })).toEqual(one);
		expect(one).toMatchObject({ status: 1, err: expect.stringMatching(/^newsreel: .*missing\.txt: .*\n$/u) });
	});
	it("says in one line that the memory was not enough, writes nothing, and leaves with 2", async () => {
		const path = join(folder, "full.html");
		const { status, signal, out, err } = await newsreel(["film", article, "--json", "--html", path], { memory: "20" });
		expect({ status, signal, out }).toEqual({ status: 2, signal: null, out: "" });
		expect(err).toMatch(/^newsreel: the memory: 20 MB were not enough [^\n]*; give it fewer documents [^\n]*\n$/u);
		expect(existsSync(path)).toBe(false);
	});
	it.each(["much", "9", "-1"])("is told by what is no number of MB (%s) in one line", async (given) => {
		const { status, err } = await newsreel(["film", article], { memory: given });
		expect(status).toBe(2);
		expect(err).toMatch(/^newsreel: NEWSREEL_MEMORY: [^\n]*; [^\n]*\n$/u);
	});
	it("is not started for help", async () => {
		expect(await newsreel(["film", "--help"], { memory: "20" })).toMatchObject({ status: 0, err: "" });
	});
	it("reads standard input, and ends quietly when nobody reads on", async () => {
		const input = '{"id":"a","text":"A port closed on 4 January 2022."}\n';
		const { status, out } = await newsreel(["read", "-", "--json"], { input, memory });
		expect(status).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ id: "a" });
		expect(await newsreel(["film", "-"], { input, take: 0, memory })).toMatchObject({ err: "", signal: null });
	});
	it("says in a line that the disk is full", async () => {
		const full = openSync("/dev/full", "w");
		const { status, err } = await newsreel(["film", article], { stdout: full, memory });
		closeSync(full);
		expect(status).toBe(2);
		expect(err).toMatch(/^newsreel: standard output: cannot be written, .*\n$/u);
	});
	it.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const)("ends with the one that %s ended", async (signal) => {
		// Standard output closes once both have ended.
		const ended = await newsreel(["read", "-"], { interrupt: 3000, signal, memory });
		expect(ended).toEqual({ status: null, signal, out: "", err: "" });
	});
});
