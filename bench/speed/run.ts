/**
 * How quick and how large the commands are, and how both grow: their start; `read` and `film` over more and more articles, each in a process of its own, in one thread and
 * in all; beside it, in one process, what others do on the same text. Prints the tables of docs/SPEED.md, each row as soon as it is measured. Build first.
 *
 *     npm run build && npx tsx bench/speed/run.ts [--sizes 100,1000,10000,30000] [--alone 1000] [--filmed 10000] [--fresh]
 *
 * `--alone` and `--filmed` are the largest sizes for one thread and for `film`. What was measured is kept in a file in the folder for temporary files until the product is built
 * again, so a run that was ended goes on where it was; `--fresh` measures all again.
 */
import { appendFileSync, createWriteStream, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { article } from "./articles.js";
import { beside } from "./beside.js";
import { compiled, head, inFolder, n, root, row } from "./product.js";
import { watched } from "./watched.js";

const { values } = parseArgs({
	options: {
		sizes: { type: "string", default: "100,1000,10000,30000" },
		alone: { type: "string", default: "1000" },
		filmed: { type: "string", default: "10000" },
		fresh: { type: "boolean", default: false },
	},
});
const sizes = values.sizes.split(",").map(Number);
const main = join(compiled(), "cli/main.js");

interface Taken {
	readonly seconds: number;
	/** Seconds of CPU in all threads. */
	readonly cpu: number;
	/** The most memory, in MB; where the command works in a process of its own, of both. */
	readonly memory: number;
}

interface Kept extends Taken {
	readonly key: string;
}

const file = join(tmpdir(), `newsreel-speed-${Math.floor(statSync(main).mtimeMs)}.jsonl`);
if (values.fresh) rmSync(file, { force: true });
const kept = new Map<string, Taken>();
if (existsSync(file)) {
	console.error(`what ${file} holds is not measured again`);
	for (const line of readFileSync(file, "utf8").trim().split("\n")) {
		const one: Kept = JSON.parse(line);
		kept.set(one.key, one);
	}
}

/** What is kept under a key, or measured now. */
async function taken(key: string, measure: () => Promise<Taken>): Promise<Taken> {
	const known = kept.get(key);
	if (known) return known;
	const made = await measure();
	kept.set(key, made);
	appendFileSync(file, `${JSON.stringify({ key, ...made })}\n`);
	return made;
}

async function written(size: number, folder: string): Promise<string> {
	const path = join(folder, `${size}.jsonl`);
	const stream = createWriteStream(path);
	for (let i = 0; i < size; i++) {
		const { id, source, published, title, text } = article(i);
		if (!stream.write(`${JSON.stringify({ id, source, published, title, text })}\n`))
			await new Promise<void>((done) => stream.once("drain", () => done()));
	}
	await new Promise<void>((done) => stream.end(() => done()));
	return path;
}

async function run(args: readonly string[]): Promise<Taken> {
	const began = performance.now();
	const { cpu, memory } = await watched([main, ...args], false);
	return { seconds: (performance.now() - began) / 1000, cpu: cpu / 1000, memory };
}

/** The least of some runs of a short command. */
async function least(args: readonly string[], times: number): Promise<Taken> {
	const all: Taken[] = [];
	for (let i = 0; i < times; i++) all.push(await run(args));
	return {
		seconds: Math.min(...all.map((t) => t.seconds)),
		cpu: Math.min(...all.map((t) => t.cpu)),
		memory: Math.min(...all.map((t) => t.memory)),
	};
}

const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.versions.node}`;
console.log(`${machine}\n\nThe start, least of seven runs:\n`);
head("command", "seconds", "CPU seconds", "peak MB");
for (const args of [["--help"], ["film", "examples/january"]]) {
	const given = args.map((a) => (a.startsWith("examples/") ? join(root, a) : a));
	const { seconds, cpu, memory } = await taken(args.join(" "), () => least(given, 7));
	row(`newsreel ${args.join(" ")}`, n(seconds, 2), n(cpu, 2), n(memory));
}
console.log("\nMany documents:\n");
const columns = ["seconds", "CPU seconds", "documents/CPU s", "MB/CPU s", "peak MB", "× CPU", "× memory"];
head("command", "documents", "MB", "threads", ...columns);
const before = new Map<string, Taken>();
const all = availableParallelism();
for (const size of sizes)
	await inFolder(async (folder) => {
		const path = await written(size, folder);
		const mb = statSync(path).size / 1e6;
		for (const command of ["read", "film"])
			for (const jobs of new Set([1, all])) {
				if ((jobs === 1 && size > Number(values.alone)) || (command === "film" && size > Number(values.filmed)))
					continue;
				const args = [command, path, "--json", "--jobs", String(jobs)];
				const took = await taken(`${command} ${size} ${jobs}`, () => run(args));
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
				before.set(`${command} ${jobs}`, took);
			}
	});
console.log("");
await beside(200, 15, 60);
