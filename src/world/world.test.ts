import { execFile, spawn } from "node:child_process";
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { now } from "./clock.js";
import { data, home } from "./data.js";
import { detector } from "./detect.js";
import { type Found, isProblem, listing, source, whole } from "./files.js";
import { writeWhole } from "./output.js";

let root = "";
const at = (...parts: string[]) => join(root, ...parts);
const put = (path: string, text = "x") => {
	mkdirSync(join(at(path), ".."), { recursive: true });
	writeFileSync(at(path), text);
};
const readOne = async (found: Found) => {
	const begun = await source(found);
	return isProblem(begun) ? begun : whole(begun, 1_000_000);
};
const kinds = {
	isKnown: (name: string) => /\.(?:txt|md)$/u.test(name),
	isBeside: (name: string) => name.endsWith(".png"),
};
const ids = async (...args: string[]) =>
	(
		await listing(
			args.map((a) => (a === "-" ? a : at(a))),
			kinds,
		)
	).found.map((f) => f.id);
const problems = async (...args: string[]) =>
	(
		await listing(
			args.map((a) => at(a)),
			kinds,
		)
	).problems.map((p) => [p.file.slice(root.length + 1), p.message]);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "newsreel-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("ids of files", () => {
	it("are relative to the argument, in code-unit order, whatever the disk's order", async () => {
		for (const path of ["a/é.txt", "a/b/c.txt", "a/B.txt", "a/b.md", "a/.hidden.txt", "a/.git/x.txt", "a/p.png"])
			put(path);
		const { found, problems: none } = await listing([at("a")], kinds);
		expect(found.map((f) => f.id)).toEqual(["B.txt", "b.md", "b/c.txt", "é.txt"]);
		expect(none).toEqual([]);
	});

	it("of a single file are its name, of any ending", async () => {
		put("a/report");
		expect(await ids("a/report")).toEqual(["report"]);
	});

	it("have the argument's name before them where two would clash", async () => {
		for (const path of ["a/x.txt", "b/x.txt", "b/y.txt", "p/a/x.txt"]) put(path);
		expect(await ids("a", "b")).toEqual(["a/x.txt", "b/x.txt", "y.txt"]);
		expect(await ids("a/x.txt", "b/x.txt")).toEqual(["a/x.txt", "b/x.txt"]);
		const [first, second] = await ids("a", "p/a");
		expect([first?.endsWith("/a/x.txt"), second]).toEqual([true, "p/a/x.txt"]);
	});

	it("list one file once, and standard input once", async () => {
		put("a/x.txt");
		expect(await ids("a", "a", "a/x.txt", "-", "-")).toEqual(["x.txt", "-"]);
	});

	it("follow links, and not in circles", async () => {
		put("a/x.txt");
		put("o/y.txt");
		symlinkSync("..", at("a/up"));
		symlinkSync(at("o"), at("a/other"));
		const list = await ids("a");
		expect(list.filter((id) => id.endsWith("y.txt")).length).toBeGreaterThan(0);
		expect(list.length).toBeLessThan(10);
	});
});

describe("what cannot be read", () => {
	it("is told in one clear line each", async () => {
		put("a/x.txt");
		mkdirSync(at("empty"));
		symlinkSync(at("nothing"), at("a/dangling.txt"));
		symlinkSync("self", at("self"));
		expect(await problems("a", "empty", "missing.txt", "a/x.txt/y", "self")).toEqual([
			["a/dangling.txt", "is a link to nothing"],
			["empty", "has no documents in it"],
			["missing.txt", "is not there"],
			["a/x.txt/y", "runs through a file as if it were a folder"],
			["self", "is a link that leads to itself"],
		]);
	});

	it("is told once for each ending in a folder, but for pictures and hidden files", async () => {
		for (const path of ["a/x.txt", "a/p.png", "a/.hidden", "a/r.pdf", "a/deep/Q.PDF", "a/deep/s.docx", "a/deep/notes"])
			put(path);
		expect(await problems("a")).toEqual([
			["a/deep/Q.PDF", `is left out, like 1 more under ${at("a")}: .pdf is not read in a folder`],
			["a/deep/notes", "is left out: names without an ending are not read in a folder"],
			["a/deep/s.docx", "is left out: .docx is not read in a folder"],
		]);
	});

	it("does not stop the rest", async () => {
		put("a.txt", "one");
		const found = [
			{ path: at("gone.txt"), id: "gone.txt" },
			{ path: at("a.txt"), id: "a.txt" },
			{ path: root, id: "folder" },
		];
		const told: unknown[] = [];
		for (const one of found) {
			const file = await readOne(one);
			told.push(isProblem(file) ? file.message : [file.id, new TextDecoder().decode(file.bytes), typeof file.mtime]);
		}
		expect(told).toEqual(["is not there", ["a.txt", "one", "string"], "is a folder"]);
	});
});

describe("writeWhole", () => {
	it("writes, keeps the mode, follows links, and leaves nothing beside", async () => {
		put("old.html", "old");
		chmodSync(at("old.html"), 0o640);
		symlinkSync("old.html", at("link.html"));
		expect(await writeWhole(at("link.html"), "new")).toBe(null);
		expect(readFileSync(at("old.html"), "utf8")).toBe("new");
		expect(statSync(at("old.html")).mode & 0o777).toBe(0o640);
		expect(await writeWhole(at("fresh.html"), new Uint8Array([65]))).toBe(null);
		expect(readdirSync(root).sort()).toEqual(["fresh.html", "link.html", "old.html"]);
	});

	it("writes pieces, and nothing where one cannot be made", async () => {
		expect(await writeWhole(at("pieces.html"), ["one", " and ", "two"])).toBe(null);
		expect(readFileSync(at("pieces.html"), "utf8")).toBe("one and two");
		const torn = (function* () {
			yield "x".repeat(1_000_000);
			throw new Error("torn");
		})();
		expect(await writeWhole(at("torn.html"), torn)).not.toBe(null);
		expect(readdirSync(root)).toEqual(["pieces.html"]);
	});

	it("says what is wrong, and leaves what was there", async () => {
		put("old.html", "old");
		expect((await writeWhole(root, "x"))?.message).toBe("is a folder");
		expect((await writeWhole(at("no", "x.html"), "x"))?.message).toBe("is in a folder that is not there");
		expect((await writeWhole(at("old.html", "x"), "x"))?.message).toBe("runs through a file as if it were a folder");
		if (process.platform === "linux")
			expect((await writeWhole("/dev/full", "x"))?.message).toBe("cannot be written: no space is left");
		expect(await writeWhole("/dev/null", "x")).toBe(null);
		expect(readdirSync(root)).toEqual(["old.html"]);
	});
});

describe("a process", () => {
	const run = promisify(execFile);
	const node = (code: string) => ["--import", "tsx", "--input-type=module", "-e", code];

	it("that is ended while it writes leaves nothing half written", async () => {
		put("film.html", "old");
		const here = JSON.stringify(join(import.meta.dirname, "output.ts"));
		const code = `const { writeWhole } = await import(${here}); const text = "x".repeat(4e6); console.log("ready"); for (;;) await writeWhole(${JSON.stringify(at("film.html"))}, text);`;
		const child = spawn(process.execPath, node(code), { cwd: home(), stdio: ["ignore", "pipe", "inherit"] });
		child.stdout.once("data", () => child.kill("SIGINT"));
		const signal = await new Promise((done) => child.on("close", (_, by) => done(by)));
		expect(signal).toBe("SIGINT");
		expect(readdirSync(root)).toEqual(["film.html"]);
		expect(["old", "x".repeat(4e6)]).toContain(readFileSync(at("film.html"), "utf8"));
	});

	it("is ended by a signal that comes as a file is just done", async () => {
		const here = JSON.stringify(join(import.meta.dirname, "output.ts"));
		const path = JSON.stringify(at("film.html"));
		// Every turn waits a little for the file to be in its place; once it is, the signal comes before this thread has heard of it.
		const code = `const { existsSync } = await import("node:fs"); const { writeWhole } = await import(${here});
			const turn = () => {
				for (const end = Date.now() + 50; Date.now() < end; ) if (existsSync(${path})) return process.kill(process.pid, "SIGINT");
				setImmediate(turn);
			};
			setImmediate(turn);
			await writeWhole(${path}, "x");
			setTimeout(() => console.log("lost"), 500);`;
		const child = spawn(process.execPath, node(code), { cwd: home(), stdio: ["ignore", "pipe", "inherit"] });
		let out = "";
		child.stdout.on("data", (bytes: Buffer) => {
			out += bytes.toString();
		});
		const signal = await new Promise((done) => child.on("close", (_, by) => done(by)));
		expect({ signal, out }).toEqual({ signal: "SIGINT", out: "" });
		expect(readdirSync(root)).toEqual(["film.html"]);
	});

	it("reads standard input", async () => {
		const code = `const { source, whole } = await import(${JSON.stringify(join(import.meta.dirname, "files.ts"))}); const f = await whole(await source({ path: "-", id: "-" }), 1000); console.log(f.id, new TextDecoder().decode(f.bytes));`;
		const { stdout } = await run(
			"sh",
			["-c", 'printf "%s" "from a pipe" | "$0" "$@"', process.execPath, ...node(code)],
			{ cwd: home() },
		);
		expect(stdout.trim()).toBe("- from a pipe");
	});
});

describe("the language of a text", () => {
	it.each([
		["Protesters stormed the city hall on Tuesday.", "en"],
		["Le président a décrété l’état d’urgence.", "fr"],
		["Протестующие заняли здание администрации.", "ru"],
		["Протестувальники захопили будівлю адміністрації.", "uk"],
		["ok", null],
		["12 34 56 78 90 12 34 56", null],
		["https://post.example/a/long/address/of/a/page #tag @somebody", null],
		["", null],
		["\ud800 a \udc00", null],
	])("%j is %s", async (text, code) => expect((await detector())(text)).toBe(code));
});

describe("the package", () => {
	it("knows where it is and what time it is", async () => {
		expect(readFileSync(join(home(), "package.json"), "utf8")).toContain('"newsreel"');
		expect(now()).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u);
		await expect(data("no such file")).rejects.toThrow("install newsreel again");
		expect(isProblem(await readOne({ path: join(home(), "package.json"), id: "p" }))).toBe(false);
	});
});
