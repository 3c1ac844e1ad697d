import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** What each room may import: the table of the house. */
const rooms: Record<string, readonly string[]> = {
	core: [],
	text: ["core"],
	lang: ["core", "text"],
	read: ["core", "text", "lang"],
	link: ["core", "text", "lang"],
	tell: ["core", "text", "lang"],
	publish: ["core", "text", "lang"],
	load: ["core", "text"],
	world: ["core"],
	app: ["core", "text", "lang", "read", "link", "tell", "publish", "load", "world"],
	cli: ["core", "app"],
};
/** Rooms without a clock, chance, network, disk or the machine's locale. */
const pure = ["core", "text", "lang", "read", "link", "tell", "publish", "load"];
/** Packages that a pure room may use: each is a pure function of its arguments. */
const purePackages = [
	"linkedom",
	"htmlparser2",
	"@mozilla/readability",
	"chardet",
	"zod",
	"hono",
	"d3-scale",
	"d3-shape",
	"d3-geo",
	"topojson-client",
	"string-width",
];
const impure =
	/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|toLocale\w+\(\)|\blocaleCompare\(|Intl\.\w+\(\s*(?:undefined|\))/u;

const src = resolve(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
	(f) => /\.tsx?$/.test(f) && !/\.test\.tsx?$/.test(f),
);
const roomOf = (file: string) => (file.startsWith("app") ? "app" : (file.split("/")[0] ?? ""));

/** What a file imports as it is loaded: no types, and nothing that is asked for later. */
function loadedBy(file: string): string[] {
	const code = readFileSync(join(src, file), "utf8");
	return [...code.matchAll(/^(?:import|export)\s(?!type\b)[^'";]*?\bfrom\s*["'](?<from>[^"']+)["']/gmu)].map(
		(m) => m.groups?.from ?? "",
	);
}

/** The files that a file loads with it, and the packages. */
function reached(file: string, found = new Set<string>()): Set<string> {
	if (found.has(file)) return found;
	found.add(file);
	for (const from of loadedBy(file)) {
		if (!from.startsWith(".")) found.add(from);
		else {
			const path = join(dirname(file), from).replace(/\.js$/u, "");
			const is = files.find((f) => f === `${path}.ts` || f === `${path}.tsx`);
			if (is === undefined) throw new Error(`${file} imports ${from}, which is not there`);
			reached(is, found);
		}
	}
	return found;
}

function importsOf(file: string): string[] {
	const code = readFileSync(join(src, file), "utf8");
	return [
		...code.matchAll(/^(?:import|export)\s[^'";]*?\bfrom\s*["'](?<from>[^"']+)["']/gmu),
		...code.matchAll(/\bimport\(\s*["'](?<from>[^"']+)["']/gu),
	].map((m) => m.groups?.from ?? "");
}

describe("the house", () => {
	it("has files to walk", () => expect(files.length).toBeGreaterThan(20));

	it("sets one flag of V8 while it runs, which is safe", () => {
		const flags = files.flatMap((file) =>
			[...readFileSync(join(src, file), "utf8").matchAll(/setFlagsFromString\((?<flag>[^)]*)\)/gu)].map(
				(m) => m.groups?.flag,
			),
		);
		expect(flags.map((flag) => flag?.split("=")[0])).toEqual(["`--heap-growing-percent"]);
	});

	it.each(files)("%s imports only what its room may", (file) => {
		const room = roomOf(file);
		const may = rooms[room];
		expect(may, `src/${file} stands in no room`).toBeDefined();
		for (const from of importsOf(file)) {
			if (from.startsWith(".")) {
				const other = roomOf(relative(src, resolve(src, dirname(file), from)));
				expect([room, ...(may ?? [])], `${file} imports ${from}`).toContain(other);
			} else if (pure.includes(room)) {
				const name = from
					.split("/")
					.slice(0, from.startsWith("@") ? 2 : 1)
					.join("/");
				expect(purePackages, `${file} imports ${from}`).toContain(name);
			}
		}
	});

	it.each(files.filter((f) => pure.includes(roomOf(f))))("%s has no clock, chance, disk or locale", (file) => {
		const code = readFileSync(join(src, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");
		expect(code.match(impure)?.[0]).toBeUndefined();
	});

	it("loads nothing for help and complaints but what reads the command line", () => {
		// The command line itself is read where the work is done, which for much of it is a process of its own.
		const reach = [...reached("cli/main.ts"), ...reached("cli/run.ts"), ...reached("cli/console.ts")];
		expect(importsOf("cli/main.ts")).toEqual(expect.arrayContaining(["./run.js", "./console.js"]));
		expect(reach).toContain("cli/program.ts");
		const rest = reach.filter((f) => !/^(?:cli|core)\/|^node:|^commander$/u.test(f));
		expect(rest).toEqual([]);
	});

	it("loads what reads and draws pages only where there is one", () => {
		const large = [
			"linkedom/worker",
			"htmlparser2",
			"@mozilla/readability",
			"zod",
			"hono/html",
			"d3-scale",
			"d3-geo",
			"topojson-client",
		];
		const reach = reached("app.ts");
		expect([...reach]).toEqual(expect.arrayContaining(["load/html.ts", "publish/index.ts"]));
		expect(large.filter((name) => reach.has(name))).toEqual([]);
		const pages = new Set([
			...reached("load/html/pages.ts"),
			...reached("load/feeds/items.ts"),
			...reached("publish/html/index.ts"),
		]);
		expect(large.filter((name) => pages.has(name))).toEqual(large);
	});

	it.each(files.filter((f) => !f.startsWith("lang/en")))("%s names no language in a condition", (file) => {
		expect(readFileSync(join(src, file), "utf8")).not.toMatch(/lang\w*\s*[!=]==?\s*["'][a-z]{2}["']/u);
	});
});
