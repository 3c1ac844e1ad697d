/**
 * How quick and how large the commands are, and how both grow: `read` and `film` over more and more articles, each in a process of its own, on one core and on all; beside
 * it, in one process, what others do on the same text. Prints the tables of docs/SPEED.md. Build first.
 *
 *     npm run build && npx tsx bench/speed/run.ts [sizes] [largest for one core] [largest for film]
 */
import { execFileSync, spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { article } from "./articles.js";

const [sizesGiven = "100,1000,10000,30000", mostAlone = "1000", mostFilmed = "10000"] = process.argv.slice(2);
const sizes = sizesGiven.split(",").map(Number);
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "newsreel-speed-"));

interface Taken {
	readonly seconds: number;
	/** Seconds of CPU in all threads. */
	readonly cpu: number;
	/** MB. */
	readonly memory: number;
	readonly out: number;
}

async function written(size: number): Promise<string> {
	const path = join(folder, `${size}.jsonl`);
	const file = createWriteStream(path);
	for (let i = 0; i < size; i++) {
		const { id, source, published, title, text } = article(i);
		if (!file.write(`${JSON.stringify({ id, source, published, title, text })}\n`))
			await new Promise<void>((done) => file.once("drain", () => done()));
	}
	await new Promise<void>((done) => file.end(() => done()));
	return path;
}

function taken(...args: string[]): Promise<Taken> {
	const watch = join(import.meta.dirname, "watch.mjs");
	const began = performance.now();
	const child = spawn(process.execPath, ["--import", watch, join(root, "dist/cli/main.js"), ...args], {
		stdio: ["ignore", "pipe", "inherit", "pipe"],
	});
	let out = 0;
	let told = "";
	child.stdio[1]?.on("data", (bytes: Buffer) => {
		out += bytes.length;
	});
	child.stdio[3]?.on("data", (bytes: Buffer) => {
		told += bytes.toString();
	});
	return new Promise((done, fail) => {
		child.on("error", fail).on("close", (status) => {
			if (status !== 0) return fail(new Error(`newsreel ${args.join(" ")} left with ${status}`));
			const { cpu, memory }: { cpu: number; memory: number } = JSON.parse(told);
			done({ seconds: (performance.now() - began) / 1000, cpu: cpu / 1000, memory, out });
		});
	});
}

const n = (value: number, digits = 0) =>
	value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const row = (...cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);

console.log(
	`${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
);
row(
	"command",
	"documents",
	"MB",
	"threads",
	"seconds",
	"CPU seconds",
	"documents/CPU s",
	"MB/CPU s",
	"peak MB",
	"× CPU",
	"× memory",
);
row("---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:");
const before = new Map<string, Taken & { size: number }>();
for (const size of sizes) {
	const path = await written(size);
	const mb = statSync(path).size / 1e6;
	for (const command of ["read", "film"])
		for (const jobs of [1, availableParallelism()]) {
			if ((jobs === 1 && size > Number(mostAlone)) || (command === "film" && size > Number(mostFilmed))) continue;
			const took = await taken(command, path, "--json", "--jobs", String(jobs));
			const last = before.get(`${command} ${jobs}`);
			const grown = (now: number, then: number | undefined) => (then === undefined ? "" : n(now / then, 1));
			row(
				command,
				n(size),
				n(mb, 1),
				String(jobs),
				n(took.seconds, 1),
				n(took.cpu, 1),
				n(size / took.cpu),
				n(mb / took.cpu, 2),
				n(took.memory),
				grown(took.cpu, last?.cpu),
				grown(took.memory, last?.memory),
			);
			before.set(`${command} ${jobs}`, { ...took, size });
		}
	rmSync(path);
}
rmSync(folder, { recursive: true });

interface Beside {
	readonly articles: number;
	readonly text: number;
	readonly jsonlBytes: number;
	readonly html: number;
	readonly ms: Readonly<Record<"read" | "wink" | "chrono" | "jsonl" | "html", number>>;
}
const printed = execFileSync(process.execPath, ["--import", "tsx", join(import.meta.dirname, "beside.ts")], {
	cwd: root,
	encoding: "utf8",
});
const { articles, text, jsonlBytes, html, ms }: Beside = JSON.parse(printed);
const rate = (size: number, took: number) => n(size / 1000 / took, 2);
console.log(
	`\nOne core, warm, ${n(articles)} articles of ${n(text / articles)} characters, in one process in turn, least CPU time:\n`,
);
row("what", "ms", "MB/s", "read is");
row("---", "---:", "---:", "---:");
row("newsreel, whole reading", n(ms.read), rate(text, ms.read), "");
row("wink-nlp, sentences and tags", n(ms.wink), rate(text, ms.wink), `${n((100 * ms.wink) / ms.read)} % as quick`);
row("chrono-node, dates", n(ms.chrono), rate(text, ms.chrono), `${n((100 * ms.chrono) / ms.read)} % as quick`);
row("newsreel, loading JSON Lines", n(ms.jsonl), rate(jsonlBytes, ms.jsonl), "");
row("newsreel, loading HTML", n(ms.html), rate(html, ms.html), "");
