/**
 * How quick the reading is on one core, whole and part by part, in CPU time of this process, once warm: on made-up reports, or on the texts of a
 * file (JSON lines with `text`, or plain text), or on the articles of `bench/speed` ("articles").
 *
 *     npx tsx bench/read.ts [file] [rounds]
 */
import { readFileSync } from "node:fs";
import { type Document, document } from "../src/core/document.js";
import { languages } from "../src/lang/index.js";
import type { Knowledge } from "../src/lang/knowledge.js";
import { acts } from "../src/read/acts.js";
import { bounded } from "../src/read/bounds.js";
import { claims } from "../src/read/claims.js";
import { figures } from "../src/read/figures/index.js";
import { layout } from "../src/read/layout.js";
import { measures } from "../src/read/measures.js";
import { media } from "../src/read/media.js";
import { names } from "../src/read/names.js";
import { offices } from "../src/read/offices.js";
import { page } from "../src/read/page.js";
import { read } from "../src/read/read.js";
import { grounding } from "../src/read/times/index.js";
import { voices } from "../src/read/voices/index.js";
import { withdrawals } from "../src/read/withdrawals.js";
import { decode } from "../src/text/places.js";
import { tokens } from "../src/text/tokens.js";
import { reports } from "./reports.js";
import { article } from "./speed/articles.js";

const data = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url));
const knowledge: Knowledge = {
	languages: languages({ en: { syntax: data("en/syntax.bin") } }),
	gazetteer: decode(data("places.bin")),
	frequency: () => null,
};
const [language] = knowledge.languages;
if (!language) throw new Error("There is no language to read: see src/lang/index.ts.");

function textOf(value: unknown): string {
	return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string"
		? value.text
		: "";
}

function load(file: string): Document[] {
	const text = readFileSync(file, "utf8");
	const texts = file.endsWith(".jsonl")
		? text
				.split("\n")
				.filter((line) => line !== "")
				.map((line) => textOf(JSON.parse(line)))
		: [text];
	return texts.map((t, i) => document({ id: `d${i}`, text: t, lang: "en", published: "2022-01-15" }));
}

const [file = "", times = "5"] = process.argv.slice(2);
const rounds = Number(times);
const articles = (n: number) => Array.from({ length: n }, (_, i) => document({ ...article(i), lang: "en" }));
const documents = file === "" ? reports(60) : file === "articles" ? articles(200) : load(file);

const cpu = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/** The least of the later rounds in milliseconds of CPU, and what the last gave. */
function timed<T>(run: () => T): { least: number; value: T } {
	let least = Number.POSITIVE_INFINITY;
	let value = run();
	for (let round = 1; round < rounds; round++) {
		const before = cpu();
		value = run();
		least = Math.min(least, cpu() - before);
	}
	return { least, value };
}

let whole = 0;
function part<T>(name: string, run: (document: Document, index: number) => T): T[] {
	const { least, value } = timed(() => documents.map(run));
	whole += least;
	console.log(`${name.padEnd(12)}${least.toFixed(0).padStart(7)} ms`);
	return value;
}

function at<T>(list: readonly T[], index: number): T {
	const one = list[index];
	if (one === undefined) throw new Error(`There is no part ${index}.`);
	return one;
}

const { least } = timed(() => documents.map((d) => read(d, knowledge)));
const blocks = part("layout", (d) => layout(d, language));
const pages = part("page", (d, i) => page(d.text, at(blocks, i), language));
const named = part("names", (_, i) => names(at(pages, i), knowledge.gazetteer));
const grounded = part("times", (d, i) => grounding(at(pages, i), d, null));
const heard = part("voices", (d, i) => voices(at(pages, i), at(named, i), d.id));
const acted = part("acts", (_, i) => acts(at(pages, i), at(heard, i)));
part("figures", (_, i) => bounded(at(pages, i), figures(at(pages, i), at(named, i)), at(named, i), at(heard, i)));
part("measures", (_, i) => measures(at(pages, i), at(grounded, i).times, at(named, i)));
part("media", (d, i) => media(at(pages, i), at(grounded, i).times, at(named, i), d.marks));
part("offices", (_, i) => offices(at(pages, i), at(named, i), at(grounded, i).times));
part("withdrawals", (_, i) => withdrawals(at(pages, i), at(heard, i), at(grounded, i).times));
part("claims", (d, i) =>
	claims({
		page: at(pages, i),
		times: at(grounded, i).times,
		names: at(named, i),
		references: [],
		voices: at(heard, i),
		acts: at(acted, i),
		kind: at(grounded, i).kind,
		dated: at(grounded, i).dated,
		id: d.id,
		first: 1,
	}),
);
const words = documents.reduce(
	(n, d) => n + tokens(d.text, { start: 0, end: d.text.length }, language.clitics).length,
	0,
);
console.log(`all parts ${whole.toFixed(0)} ms, whole reading ${least.toFixed(0)} ms`);
console.log(`${words} words, ${Math.round((words / least) * 1000)} words a second`);
