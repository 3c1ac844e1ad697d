/**
 * What `beside.ts` runs without tsx: the work named in the first argument, in turn, in one process. The second is a `Job` in JSON. Prints the least CPU time of each in ms and
 * how many rounds it took until none fell any more, as JSON.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Article } from "./articles.js";

/** Where everything lies. */
export interface Job {
	/** The compiled product. */
	readonly dist: string;
	/** The articles as JSON. */
	readonly articles: string;
	/** Addresses of the packages that are measured beside. */
	readonly chrono: string;
	readonly wink: string;
	readonly model: string;
	/** Rounds at least and at most. */
	readonly least: number;
	readonly most: number;
}

export interface Measured {
	readonly rounds: number;
	readonly ms: Readonly<Record<string, number>>;
	/** Bytes of what is loaded. */
	readonly bytes: { readonly text: number; readonly jsonl: number; readonly html: number };
}

const [names = "", given = ""] = process.argv.slice(2);
const job: Job = JSON.parse(given);
const articles: readonly Article[] = JSON.parse(readFileSync(job.articles, "utf8"));
const own = (path: string) => pathToFileURL(`${job.dist}/${path}.js`).href;

const { document }: typeof import("../../src/core/document.js") = await import(own("core/document"));
const documents = articles.map((a) => document({ ...a, lang: "en" }));
const bytes = (text: string) => new TextEncoder().encode(text);
const lines = bytes(articles.map((a) => JSON.stringify(a)).join("\n"));
const pages = articles.map((a) => ({
	id: `${a.id}.html`,
	bytes: bytes(
		`<!doctype html><html lang="en"><head><title>${a.title} | Post</title><meta property="article:published_time" content="${a.published}"></head><body><nav>${'<a href="/x">Home</a> '.repeat(30)}</nav><article><h1>${a.title}</h1>${a.text
			.split("\n\n")
			.map((p) => `<p>${p}</p>`)
			.join("")}</article><footer>${'<a href="/y">More</a> '.repeat(30)}</footer></body></html>`,
	),
}));

/** Reading as the commands do it where documents are many; `printed` as `read` asks for it. */
async function reading(printed: boolean): Promise<() => unknown> {
	const { readAll }: typeof import("../../src/read/read.js") = await import(own("read/read"));
	const { knowledgeOf }: typeof import("../../src/app/knowledge.js") = await import(own("app/knowledge"));
	const { data }: typeof import("../../src/world/data.js") = await import(own("world/data"));
	const [syntax, places, words] = await Promise.all(
		["en/syntax.bin", "places.bin", "frequencies.txt"].map((name) => data(name)),
	);
	if (!syntax || !places || !words) throw new Error("data is missing");
	const knowledge = knowledgeOf({ syntax, places, words });
	const wanted = documents.map((document) => ({ document, dated: null, printed }));
	return () => readAll(wanted, knowledge);
}

/** What is done in a round, once made ready. */
const makers: Readonly<Record<string, () => Promise<() => unknown>>> = {
	read: () => reading(false),
	printed: () => reading(true),
	async wink() {
		const { default: winkNLP }: typeof import("wink-nlp") = await import(job.wink);
		const { default: model }: typeof import("wink-eng-lite-web-model") = await import(job.model);
		const nlp = winkNLP(model, ["sbd", "pos"]);
		return () => documents.map((d) => nlp.readDoc(d.text).tokens().out(nlp.its.pos));
	},
	async chrono() {
		const chrono: typeof import("chrono-node/en") = await import(job.chrono);
		return () => documents.map((d) => chrono.parse(d.text, new Date("2022-01-15T12:00:00Z")));
	},
	async jsonl() {
		const { load }: typeof import("../../src/load/index.js") = await import(own("load/index"));
		return () => load({ id: "a.jsonl", bytes: lines });
	},
	async html() {
		const { load }: typeof import("../../src/load/index.js") = await import(own("load/index"));
		return async () => {
			for (const page of pages) await load(page);
		};
	},
};

const cpu = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

const work: { name: string; run: () => unknown; all: number[] }[] = [];
for (const name of names.split(",")) {
	const make = makers[name];
	if (!make) throw new Error(`nothing is called ${name}`);
	work.push({ name, run: await make(), all: [] });
}

/** Rounds in which the time must fall no more. */
const calm = 5;

/** True where the last rounds were no quicker (by 2 %) than those before. */
function isSteady(all: readonly number[]): boolean {
	const before = Math.min(...all.slice(0, -calm));
	return Math.min(...all.slice(-calm)) > before * 0.98;
}

let rounds = 0;
// In turn, so that a busy minute of the machine is the same for all, and all are as warm. Nothing is collected by force in between: V8 then gives up the shapes of objects of
// which none lives, and with them the code that was made for them; reading took 1,131 ms instead of 617.
while (rounds < job.least || (rounds < job.most && !work.every(({ all }) => isSteady(all)))) {
	rounds++;
	for (const { run, all } of work) {
		const before = cpu();
		await run();
		all.push(cpu() - before);
	}
}
const measured: Measured = {
	rounds,
	ms: Object.fromEntries(work.map(({ name, all }) => [name, Math.min(...all)])),
	bytes: {
		text: articles.reduce((sum, a) => sum + a.text.length, 0),
		jsonl: lines.length,
		html: pages.reduce((sum, p) => sum + p.bytes.length, 0),
	},
};
console.log(JSON.stringify(measured));
