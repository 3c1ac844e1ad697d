/**
 * Does the time of loading and reading grow with the text, or faster? For each kind of hostile text, CPU time at doubling sizes; a part of the reading whose
 * median ratio per doubling is above 2.5 is named.
 *
 *     npx tsx bench/hostile/run.ts [part of a kind's name] [largest size]
 */
import { type Document, document } from "../../src/core/document.js";
import { load } from "../../src/load/index.js";
import { read } from "../../src/read/read.js";
import { reports } from "../reports.js";
import { type Kind, kinds } from "./kinds.js";
import { knowledge, parts } from "./parts.js";

const [filter = "", largest = "64000"] = process.argv.slice(2);
/** Milliseconds: below this a measure is noise, above that a size is not doubled again. */
const least = 3;
const enough = 4000;
const limit = 2.5;

const cpu = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

function timed<T>(run: () => T): { ms: number; value: T } {
	const before = cpu();
	const value = run();
	return { ms: cpu() - before, value };
}

/** The shorter of two, where the first was short. */
function measured<T>(run: () => T): { ms: number; value: T } {
	const one = timed(run);
	if (one.ms > 300) return one;
	const two = timed(run);
	return two.ms < one.ms ? two : one;
}

function median(list: readonly number[]): number {
	const sorted = [...list].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Ratios of what is long enough to be told from noise. */
function ratio(times: readonly number[]): number {
	const ratios = times.slice(1).flatMap((ms, i) => ((times[i] ?? 0) >= least ? [ms / (times[i] ?? 1)] : []));
	return ratios.length === 0 ? 1 : median(ratios);
}

/** A kind's text of a size as it is loaded, and how long that takes: the shorter of two. */
async function documentOf(kind: Kind, size: number): Promise<{ document: Document; ms: number }> {
	const bytes = new TextEncoder().encode(kind.text(size));
	const loaded = async () => {
		const before = cpu();
		const [found] = (await load({ id: `a.${kind.format}`, bytes })).documents;
		return { ms: cpu() - before, document: { ...(found ?? document({ id: "a", text: "" })), lang: "en" } };
	};
	const one = await loaded();
	return one.ms > 300 ? one : { ...one, ms: Math.min(one.ms, (await loaded()).ms) };
}

const sizes: number[] = [];
for (let size = 4000; size <= Number(largest); size *= 2) sizes.push(size);
for (const d of reports(6)) read(d, knowledge);

console.log(`ratio per doubling, ${sizes[0]} to ${sizes.at(-1)} code units; ms at the largest size that was read\n`);
let worst = 1;
let broken = 0;
for (const kind of kinds.filter((k) => k.name.includes(filter))) {
	const loading: number[] = [];
	const reading: number[] = [];
	const documents: Document[] = [];
	for (const size of sizes) {
		const { document, ms } = await documentOf(kind, size);
		loading.push(ms);
		documents.push(document);
		reading.push(measured(() => read(document, knowledge)).ms);
		if (ms > enough || (reading.at(-1) ?? 0) > enough) break;
	}
	const [ofLoading, ofReading] = [ratio(loading), ratio(reading)];
	worst = Math.max(worst, ofLoading, ofReading);
	const tell = (r: number, times: readonly number[]) =>
		`${r.toFixed(1).padStart(5)} ${(times.at(-1) ?? 0).toFixed(0).padStart(6)} ms`;
	const slow = ofReading > limit || ofLoading > limit;
	if (slow) broken++;
	console.log(
		`${kind.name.padEnd(34)} load${tell(ofLoading, loading)}   read${tell(ofReading, reading)}${slow ? "   ←" : ""}`,
	);
	if (ofReading <= limit) continue;
	const byPart = new Map<string, number[]>();
	for (const document of documents.slice(-3))
		for (const [name, ms] of parts(document, timed)) byPart.set(name, [...(byPart.get(name) ?? []), ms]);
	for (const [name, times] of byPart)
		if (ratio(times) > limit)
			console.log(`${" ".repeat(34)} ${name}: ${times.map((t) => t.toFixed(0)).join(" → ")} ms`);
}
console.log(`\nworst ${worst.toFixed(1)}; ${broken} kinds above ${limit}`);
process.exitCode = broken > 0 ? 1 : 0;
