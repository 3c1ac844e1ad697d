/**
 * How quick the time rules are on one core, beside chrono-node in the same run: on the reports that `bench/reports.ts` makes up, or on the texts of a
 * file (JSON lines with `text`). The rules alone: `grounding` over pages that are already made, so without layout, words and tags; chrono reads the text.
 * CPU time of this process, the least of several rounds once warm. Then runs of hostile text in growing lengths, with what a doubling costs.
 *
 *     npx tsx bench/times/speed.ts [file] [rounds]
 */
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import { type Document, document } from "../../src/core/document.js";
import { languages } from "../../src/lang/index.js";
import { layout } from "../../src/read/layout.js";
import { page } from "../../src/read/page.js";
import { grounding } from "../../src/read/times/index.js";
import { reports } from "../reports.js";

const syntax = readFileSync(new URL("../../data/en/syntax.bin", import.meta.url));
const [language] = languages({ en: { syntax } });
if (!language) throw new Error("There is no language to read: see src/lang/index.ts.");

function textOf(value: unknown): string {
	return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string"
		? value.text
		: "";
}

const [file = "", times = "7"] = process.argv.slice(2);
const rounds = Number(times);
const documents: readonly Document[] =
	file === ""
		? reports(60)
		: readFileSync(file, "utf8")
				.split("\n")
				.filter((line) => line !== "")
				.map((line, i) =>
					document({ id: `d${i}`, text: textOf(JSON.parse(line)), lang: "en", published: "2022-01-15" }),
				);

const cpu = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/** Milliseconds of CPU of each side, the least of the rounds; the sides take turns, so that both have the same machine. */
function beside(sides: readonly (() => void)[]): number[] {
	const least = sides.map(() => Number.POSITIVE_INFINITY);
	for (const run of sides) run();
	for (let round = 0; round < rounds; round++)
		sides.forEach((run, i) => {
			const before = cpu();
			run();
			least[i] = Math.min(least[i] ?? 0, cpu() - before);
		});
	return least;
}

const pages = documents.map((d) => ({ d, of: page(d.text, layout(d, language), language) }));
const bytes = documents.reduce((n, d) => n + Buffer.byteLength(d.text), 0);
let found = 0;
let others = 0;
const [ours = 0, chronos = 0] = beside([
	() => {
		found = 0;
		for (const { d, of } of pages) found += grounding(of, d, null).times.length;
	},
	() => {
		others = 0;
		for (const d of documents)
			others += chrono.parse(d.text, new Date(`${d.published ?? "2022-01-15"}T12:00:00Z`)).length;
	},
]);
const rate = (ms: number) => (bytes / 1e6 / (ms / 1000)).toFixed(2);
console.log(`${documents.length} documents, ${(bytes / 1e6).toFixed(2)} MB`);
console.log(`time rules   ${ours.toFixed(0).padStart(6)} ms  ${rate(ours)} MB/s  ${found} expressions`);
console.log(`chrono-node  ${chronos.toFixed(0).padStart(6)} ms  ${rate(chronos)} MB/s  ${others} expressions`);
console.log(`ratio        ${(chronos / ours).toFixed(2)}`);

/** Runs that a rule could stumble over. */
const hostile: readonly string[] = [
	"1 ",
	"1,",
	"2022-",
	"9:",
	"May ",
	"March 5, ",
	"the the year ",
	"late early night ",
	"a few several weeks ",
	"two and a half years or ",
	"in the last of the day ",
	"five hundred thousand days and ",
	"10:30 p.m. in the ",
	"not-too-distant future ",
	"the same day before ",
	"Monday ",
	"Daily X ",
	"“this week",
];
console.log("\nhostile runs: ms for 2,000, 4,000 and 8,000 repetitions, and the ratio of the last doubling");
for (const unit of hostile) {
	const spent = [2000, 4000, 8000].map((size) => {
		const d = document({ id: "h", text: unit.repeat(size), lang: "en", published: "2022-01-15" });
		const of = page(d.text, layout(d, language), language);
		return beside([() => grounding(of, d, null)])[0] ?? 0;
	});
	const [, b = 0, c = 0] = spent;
	const shown = spent.map((ms) => ms.toFixed(1).padStart(8)).join("");
	// Below a millisecond there is nothing to compare.
	console.log(`${JSON.stringify(unit).padEnd(36)}${shown}   ${b < 1 ? "–" : (c / b).toFixed(2)}`);
}
