/**
 * Reading beside what others do on the same text: the compiled product, warm, in one process in turn, until no time falls any more; then each alone in a process of its own
 * for the memory. Prints a table of docs/SPEED.md. Build first.
 *
 *     npm run build && npx tsx bench/speed/beside.ts [articles] [rounds at least] [rounds at most]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { settings } from "../../src/cli/again.js";
import { article } from "./articles.js";
import type { Job, Measured } from "./peers.js";
import { compiled, head, inFolder, n, row, script } from "./product.js";
import { watched } from "./watched.js";

const rows = [
	["read", "newsreel, whole reading", "text"],
	["printed", "newsreel, reading as `read` prints it", "text"],
	["wink", "wink-nlp, sentences and tags", "text"],
	["chrono", "chrono-node, dates", "text"],
	["jsonl", "newsreel, loading JSON Lines", "jsonl"],
	["html", "newsreel, loading HTML", "html"],
] as const;

interface Ran {
	readonly measured: Measured;
	/** The most memory of the process, in MB. */
	readonly memory: number;
}

/** Under V8's settings with which a large command works (`src/cli/again.ts`), for the product and for what it is measured beside alike. */
async function ran(path: string, names: string, job: Job): Promise<Ran> {
	const { printed, memory } = await watched([...settings, path, names, JSON.stringify(job)], true);
	const measured: Measured = JSON.parse(printed);
	return { measured, memory };
}

/** Measures and prints. */
export function beside(size: number, least: number, most: number): Promise<void> {
	const dist = compiled();
	return inFolder(async (folder) => {
		const articles = join(folder, "articles.json");
		writeFileSync(articles, JSON.stringify(Array.from({ length: size }, (_, i) => article(i))));
		const job: Job = {
			dist,
			articles,
			chrono: import.meta.resolve("chrono-node/en"),
			wink: import.meta.resolve("wink-nlp"),
			model: import.meta.resolve("wink-eng-lite-web-model"),
			least,
			most,
		};
		const path = script("peers.ts", folder);
		const all = (await ran(path, rows.map(([name]) => name).join(","), job)).measured;
		const { ms, bytes, rounds } = all;
		console.log(
			`One core, ${n(size)} articles of ${n(bytes.text / size)} characters, in one process in turn, least CPU time of ${rounds} rounds; the memory of a process that does only that, three times:\n`,
		);
		head("what", "ms", "MB/s", "whole reading is", "printed is", "peak MB");
		const [read, printed] = [ms.read ?? Number.NaN, ms.printed ?? Number.NaN];
		for (const [name, what, of] of rows) {
			const took = ms[name] ?? Number.NaN;
			const { memory } = await ran(path, name, { ...job, least: 3, most: 3 });
			const isOther = name === "wink" || name === "chrono";
			row(
				what,
				n(took),
				n(bytes[of] / 1000 / took, 2),
				isOther ? `${n((100 * took) / read)} % as quick` : "",
				isOther ? `${n((100 * took) / printed)} %` : "",
				n(memory),
			);
		}
	});
}

if (process.argv[1] === import.meta.filename) {
	const [size = "200", least = "15", most = "60"] = process.argv.slice(2);
	await beside(Number(size), Number(least), Number(most));
}
