/**
 * Reading beside what others do on the same text, in one process on one core, once warm: the least CPU time of some rounds, in ms. Prints JSON.
 *
 *     npx tsx bench/speed/beside.ts [articles] [rounds]
 */
import * as chrono from "chrono-node/en";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { type Document, document } from "../../src/core/document.js";
import { load } from "../../src/load/index.js";
import { read } from "../../src/read/read.js";
import { knowledge } from "../hostile/parts.js";
import { article } from "./articles.js";

const [size = "200", times = "4"] = process.argv.slice(2);

const nlp = winkNLP(model, ["sbd", "pos"]);
const articles = Array.from({ length: Number(size) }, (_, i) => article(i));
const documents: Document[] = articles.map((a) => document({ ...a, lang: "en" }));
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

const work: Readonly<Record<string, () => unknown>> = {
	read: () => documents.map((d) => read(d, knowledge)),
	wink: () => documents.map((d) => nlp.readDoc(d.text).tokens().out(nlp.its.pos)),
	chrono: () => documents.map((d) => chrono.parse(d.text, new Date("2022-01-15T12:00:00Z"))),
	jsonl: () => load({ id: "a.jsonl", bytes: lines }),
	html: () => Promise.all(pages.map((page) => load(page))),
};

const cpu = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

const least = new Map<string, number>();
// In turn, so that a busy minute of the machine is the same for all.
for (let round = 0; round < Number(times); round++)
	for (const [name, run] of Object.entries(work)) {
		const before = cpu();
		await run();
		const ms = cpu() - before;
		if (round > 0) least.set(name, Math.min(ms, least.get(name) ?? Number.POSITIVE_INFINITY));
	}
const text = articles.reduce((sum, a) => sum + a.text.length, 0);
const html = pages.reduce((sum, p) => sum + p.bytes.length, 0);
console.log(
	JSON.stringify({ articles: articles.length, text, jsonlBytes: lines.length, html, ms: Object.fromEntries(least) }),
);
