/**
 * Seconds and memory of linking made-up documents: copies, stories, and the events of their claims (one claim a line, with a gist made by hand, so that
 * reading is not measured); beside each the ratio to n·log n of the size before (1 is n·log n, less is better). Last what one more document costs a pile
 * that grows: reading and counting it, without asking for the stories.
 *
 *   node --expose-gc --import tsx bench/link/run.ts [1000 10000 30000]
 */
import { readFileSync } from "node:fs";
import { events as english } from "../../src/lang/en/events/index.js";
import { copies } from "../../src/link/copies/index.js";
import { events } from "../../src/link/events/index.js";
import { frequencies } from "../../src/link/frequencies.js";
import { roots } from "../../src/link/origins.js";
import { growing, stories } from "../../src/link/stories/index.js";
import { claimsOf } from "./claims.js";
import { pile } from "./pile.js";

const frequency = frequencies(readFileSync(new URL("../../data/frequencies.txt", import.meta.url)));

/** Seconds of CPU of each part at the size before. */
const before = new Map<string, { readonly size: number; readonly seconds: number }>();

function timed<T>(name: string, size: number, run: () => T): T {
	global.gc?.();
	const start = performance.now();
	const cpu = process.cpuUsage();
	const result = run();
	const seconds = (performance.now() - start) / 1000;
	// Of all threads: on a machine that is busy the seconds of the clock say little.
	const { user, system } = process.cpuUsage(cpu);
	const mb = Math.round(process.memoryUsage().rss / 2 ** 20);
	const spent = (user + system) / 1e6;
	const old = before.get(name);
	const ratio = old ? spent / old.seconds / ((size * Math.log(size)) / (old.size * Math.log(old.size))) : null;
	before.set(name, { size, seconds: spent });
	console.log(
		`  ${name.padEnd(10)}${seconds.toFixed(1).padStart(8)} s${spent.toFixed(1).padStart(8)} s of CPU${String(mb).padStart(7)} MB${ratio === null ? "" : `   × ${ratio.toFixed(2)} of n·log n`}`,
	);
	return result;
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 30_000]) {
	const documents = pile(size);
	const claims = documents.flatMap(claimsOf);
	console.log(`${size} documents, ${claims.length} claims`);
	const groups = timed("copies", size, () => copies(documents));
	const sorted = timed("stories", size, () => stories(documents, { frequency }));
	const { rootOf } = roots(documents, groups);
	const found = timed("events", size, () => events({ claims, languages: [english], rootOf, frequency }));
	const pileOf = growing({ frequency });
	const more = documents.slice(-500);
	for (const document of documents.slice(0, -500)) pileOf.add(document);
	const cpu = process.cpuUsage();
	for (const document of more) pileOf.add(document);
	const { user, system } = process.cpuUsage(cpu);
	console.log(`  one more document: ${((user + system) / 1e3 / more.length).toFixed(2)} ms`);
	console.log(
		`  ${groups.length} groups of copies, ${sorted.length} stories, ${found.filter((e) => e.claims.length > 1).length} shared events`,
	);
}
