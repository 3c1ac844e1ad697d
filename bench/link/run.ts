/**
 * Seconds and memory of linking made-up documents: copies, stories, and the events of their claims (one claim a line, with a gist made by hand, so that
 * reading is not measured); beside each the ratio to n·log n of the size before (1 is n·log n, less is better), and the steps that were counted. Last what one more document costs a pile
 * that grows, and asking for its stories.
 *
 *   node --expose-gc --import tsx bench/link/run.ts [usual hot city wires] [1000 10000 30000]
 */
import { readFileSync } from "node:fs";
import { events as english } from "../../src/lang/en/events/index.js";
import { copies } from "../../src/link/copies/index.js";
import type { Count } from "../../src/link/count.js";
import { events } from "../../src/link/events/index.js";
import { frequencies } from "../../src/link/frequencies.js";
import { roots } from "../../src/link/origins.js";
import { growing, stories } from "../../src/link/stories/index.js";
import { claimsOf } from "./claims.js";
import { pile, type Shape, shapes } from "./pile.js";

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
		`  ${name.padEnd(15)}${seconds.toFixed(1).padStart(8)} s${spent.toFixed(1).padStart(8)} s of CPU${String(mb).padStart(7)} MB${ratio === null ? "" : `   × ${ratio.toFixed(2)} of n·log n`}`,
	);
	return result;
}

/** Steps that were counted, by name, for each document; of `size` documents. */
function counter(size: number): { count: Count; told: () => string } {
	const steps = new Map<string, number>();
	return {
		count: (what, n) => steps.set(what, (steps.get(what) ?? 0) + n),
		told: () => [...steps].map(([what, n]) => `${what} ${(n / size).toFixed(1)}`).join(", "),
	};
}

/** So many documents are added one by one at the end, and the stories are asked for after each. */
const last = 200;

const isShape = (text: string): text is Shape => shapes.some((shape) => shape === text);
const given = process.argv.slice(2);
const kinds = given.filter(isShape);
const sizes = given.map(Number).filter((n) => n > 0);
for (const shape of kinds.length > 0 ? kinds : shapes.slice(0, 1))
	for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 30_000]) {
		const documents = pile(size, shape);
		const claims = documents.flatMap(claimsOf);
		console.log(`${shape}: ${size} documents, ${claims.length} claims`);
		const { count, told } = counter(size);
		const groups = timed(`${shape} copies`, size, () => copies(documents, { count }));
		const sorted = timed(`${shape} stories`, size, () => stories(documents, { frequency, count }));
		const { rootOf } = roots(documents, groups);
		const found = timed(`${shape} events`, size, () =>
			events({ claims, languages: [english], rootOf, frequency, count }),
		);
		console.log(`  steps for each document: ${told()}`);
		const each = counter(last);
		let isCounted = false;
		const pileOf = growing({ frequency, count: (what, n) => isCounted && each.count(what, n) });
		for (const document of documents.slice(0, -last)) pileOf.add(document);
		pileOf.stories();
		isCounted = true;
		const cpu = process.cpuUsage();
		for (const document of documents.slice(-last)) {
			pileOf.add(document);
			pileOf.stories();
		}
		const { user, system } = process.cpuUsage(cpu);
		console.log(
			`  one more document, and asking for the stories: ${((user + system) / 1e3 / last).toFixed(1)} ms of CPU`,
		);
		console.log(`  steps for each: ${each.told()}`);
		console.log(
			`  ${groups.length} groups of copies, ${sorted.length} stories, ${found.filter((e) => e.claims.length > 1).length} shared events`,
		);
	}
