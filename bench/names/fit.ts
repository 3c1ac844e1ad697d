/**
 * Fits the weights of `read/names` (multinomial logistic regression, L2, stochastic descent): `npx tsx bench/names/fit.ts FOLDER… [--write]`,
 * each FOLDER holding docs.jsonl and gold.jsonl with names as spans. Only numbers by feature are kept; no feature holds a word of a text.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Block, NameType } from "../../src/core/reading.js";
import { english } from "../../src/lang/en/index.js";
import { beside } from "../../src/read/names/beside.js";
import { nameTypes } from "../../src/read/names/features.js";
import { linked } from "../../src/read/names/links.js";
import { type Candidate, candidates, featuresOf } from "../../src/read/names/mentions.js";
import { page } from "../../src/read/page.js";
import { decode } from "../../src/text/places.js";

interface Gold {
	readonly id: string;
	readonly names: readonly { start: number; end: number; type: NameType }[];
	readonly skip?: readonly { start: number; end: number }[];
}
interface Text {
	readonly list: readonly Candidate[];
	readonly samples: readonly Sample[];
	readonly fold: number;
}
interface Sample {
	readonly features: readonly string[];
	readonly label: number;
	readonly fold: number;
	readonly weight: number;
	readonly set: number;
	/** It stands in a span that counts neither way. */
	readonly skipped: boolean;
	readonly text: string;
}

const folders = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const root = new URL("../../", import.meta.url);
const gazetteer = decode(readFileSync(new URL("data/places.bin", root)));
const model = new URL("data/en/syntax.bin", root);
const language = english({ syntax: readFileSync(model) });
const lines = <T>(file: string): T[] =>
	readFileSync(file, "utf8")
		.split("\n")
		.filter((l) => l !== "")
		.map((l) => JSON.parse(l) as T);

function paragraphs(text: string): Block[] {
	return [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length, kind: "paragraph" }));
}

const texts: Text[] = [];
let samples: Sample[] = [];
let missed = 0;
let total = 0;
const misses: string[] = [];
const golds: number[] = [];
folders.forEach((folder, set) => {
	const gold = new Map(lines<Gold>(join(folder, "gold.jsonl")).map((g) => [g.id, g]));
	lines<{ id: string; text: string }>(join(folder, "docs.jsonl")).forEach((doc, i) => {
		const names = gold.get(doc.id)?.names ?? [];
		const list = linked(candidates(page(doc.text, paragraphs(doc.text), language), gazetteer));
		const hit = new Set<unknown>();
		const own: Sample[] = [];
		for (const one of list) {
			const { mention: m } = one;
			const start = m.units[m.from]?.start ?? 0;
			const end = m.units[m.to]?.end ?? 0;
			const best = names
				.filter((n) => n.start < end && start < n.end)
				.sort(
					(a, b) => Math.min(b.end, end) - Math.max(b.start, start) - (Math.min(a.end, end) - Math.max(a.start, start)),
				)[0];
			if (best) hit.add(best);
			const skipped = !best && (gold.get(doc.id)?.skip ?? []).some((k) => k.start <= start && end <= k.end);
			own.push({
				features: featuresOf(one),
				label: best ? nameTypes.indexOf(best.type) : 3,
				fold: i % 5,
				weight: 1,
				set,
				skipped,
				text:
					doc.text.slice(Math.max(0, start - 50), start) +
					"[[" +
					doc.text.slice(start, end) +
					"]]" +
					doc.text.slice(end, end + 40),
			});
		}
		texts.push({ list, samples: own, fold: i % 5 });
		total += names.length;
		golds[set] = (golds[set] ?? 0) + names.length;
		for (const n of names)
			if (!hit.has(n)) {
				missed++;
				misses.push(
					`${n.type}\t${doc.text.slice(Math.max(0, n.start - 40), n.start)}[[${doc.text.slice(n.start, n.end)}]]${doc.text.slice(n.end, n.end + 30)}`.replaceAll(
						"\n",
						"⏎",
					),
				);
			}
	});
});
if (process.argv.includes("--misses")) writeFileSync("/tmp/names/misses.txt", misses.join("\n"));

const blank: Sample = { features: [], label: 3, fold: 0, weight: 0, set: 0, skipped: true, text: "" };
const top = (p: readonly number[]) => p.indexOf(Math.max(...p));

type Weights = Map<string, Float64Array>;
/** GUM's names were cut out of phrases by rule, and those after a common noun ("actor Jane Roe") were lost: they teach the wrong thing. */
function lost(s: Sample): boolean {
	const has = (f: string) => s.features.includes(f);
	return (
		s.label === 3 && has("given and surname") && (has("here after noun") || has("here after office") || has("titled"))
	);
}

function learn(all: readonly Sample[]): Weights {
	const list = all.filter((s) => !lost(s));
	const weights: Weights = new Map();
	const squares: Weights = new Map();
	let seed = 1;
	const random = () => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return seed / 2147483648;
	};
	const order = list.map((_, i) => i);
	for (let epoch = 0; epoch < 8; epoch++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			const [a, b] = [order[i] ?? 0, order[j] ?? 0];
			order[i] = b;
			order[j] = a;
		}
		for (const i of order) {
			const s = list[i];
			if (!s) continue;
			const p = probabilities(s.features, weights);
			for (const f of s.features) {
				const w = weights.get(f) ?? new Float64Array(4);
				const q = squares.get(f) ?? new Float64Array(4).fill(1);
				for (let c = 0; c < 4; c++) {
					const g = s.weight * ((p[c] ?? 0) - (c === s.label ? 1 : 0)) + 0.03 * (w[c] ?? 0);
					q[c] = (q[c] ?? 1) + g * g;
					w[c] = (w[c] ?? 0) - (0.25 * g) / Math.sqrt(q[c] ?? 1);
				}
				weights.set(f, w);
				squares.set(f, q);
			}
		}
	}
	return weights;
}
function probabilities(features: readonly string[], weights: Weights): number[] {
	const sum = [0, 0, 0, 0];
	for (const f of features) for (const [c, w] of (weights.get(f) ?? []).entries()) sum[c] = (sum[c] ?? 0) + w;
	const top = Math.max(...sum);
	const e = sum.map((s) => Math.exp(s - top));
	const z = e.reduce((a, b) => a + b, 0);
	return e.map((x) => x / z);
}

// First guesses, each text's by weights that never saw it; what they say of each other; the weights for good.
samples = texts.flatMap((t) => t.samples);
const firsts = [0, 1, 2, 3, 4].map((fold) => learn(samples.filter((s) => s.fold !== fold)));
samples = texts.flatMap((t) => {
	const weights = firsts[t.fold] ?? new Map();
	const types = t.samples.map((s) => nameTypes[top(probabilities(s.features, weights))] ?? "other");
	return beside(t.list, types).map((c, i) => ({ ...(t.samples[i] ?? blank), features: featuresOf(c) }));
});
const counts = folders.map(() => ({ hit: 0, printed: 0 }));
const wrong: string[] = [];
const confusion = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
for (let fold = 0; fold < 5; fold++) {
	const weights = learn(samples.filter((s) => s.fold !== fold));
	for (const s of samples.filter((x) => x.fold === fold)) {
		const p = probabilities(s.features, weights);
		const guess = top(p);
		const row = confusion[s.label];
		if (row) row[guess] = (row[guess] ?? 0) + 1;
		const count = counts[s.set];
		if (guess !== s.label)
			wrong.push(
				`${nameTypes[s.label]}\t${nameTypes[guess]}\t${s.skipped ? "skip" : ""}\t${s.text.replaceAll("\n", "⏎")}\t${s.features.join("; ")}`,
			);
		if (!count || guess === 3) continue;
		if (guess === s.label) count.hit++;
		if (guess === s.label || !s.skipped) count.printed++;
	}
}
console.log(`${samples.length} candidates; ${missed} of ${total} names have none`);
console.log("rows: what it is; columns: what it was taken for", nameTypes.join(" "));
for (const [i, row] of confusion.entries()) console.log(String(nameTypes[i]).padEnd(14), row.join("\t"));
for (const [i, c] of counts.entries()) {
	const p = c.hit / c.printed;
	const r = c.hit / (golds[i] ?? 1);
	console.log(
		String(folders[i]).split("/").at(-1),
		"held out P",
		(100 * p).toFixed(1),
		"R",
		(100 * r).toFixed(1),
		"F",
		((200 * p * r) / (p + r)).toFixed(1),
	);
}
if (process.argv.includes("--misses")) writeFileSync("/tmp/names/wrong.txt", wrong.join("\n"));
const right = confusion.reduce((a, row, i) => a + (row[i] ?? 0), 0);
const hits = [0, 1, 2].reduce((a, i) => a + (confusion[i]?.[i] ?? 0), 0);
const printed = [0, 1, 2].reduce((a, i) => a + confusion.reduce((b, row) => b + (row[i] ?? 0), 0), 0);
console.log(
	"accuracy",
	((100 * right) / samples.length).toFixed(1),
	"P",
	((100 * hits) / printed).toFixed(1),
	"R",
	((100 * hits) / total).toFixed(1),
);
if (process.argv.includes("--write")) {
	const weights = [...learn(samples)].sort(([a], [b]) => (a < b ? -1 : 1));
	const rows = weights.map(([f, w]) => `\t${JSON.stringify(f)}: [${[...w].map((x) => x.toFixed(2)).join(", ")}],`);
	writeFileSync(
		new URL("src/lang/en/names/weights.ts", root),
		`/** Weights of the features of a name: person, organisation, place, other. Written by bench/names/fit.ts. */\nexport const weights: Readonly<Record<string, readonly [number, number, number, number]>> = {\n${rows.join("\n")}\n};\n`,
	);
}
