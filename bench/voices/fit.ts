/**
 * Fits the weights of traits by which candidates are weighed: `npx tsx bench/voices/fit.ts FOLDER [--held]`.
 * FOLDER holds `docs.jsonl` and `gold.jsonl` as the corpus of attributions gives them; only documents of the part `train` are read. With `--held` a fifth of them is
 * kept back, and the loss on it is printed; nothing is written. Logistic regression by AdaGrad with an L2 penalty.
 * The weights are of grammar and of lemmas that stand in the language's own lists: no other word is in them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "../../src/core/reading.js";
import type { Span } from "../../src/core/span.js";
import { page } from "../../src/read/page.js";
import { candidates } from "../../src/read/voices/candidates.js";
import { span } from "../../src/read/voices/view.js";
import { traits } from "../../src/read/voices/weigh.js";
import { loadEnglish } from "../../test/english.js";

interface Gold {
	readonly source: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
}
interface Example {
	readonly traits: readonly string[];
	readonly label: number;
	readonly held: boolean;
}

const [folder = "../shared/data/attribution", flag = ""] = process.argv.slice(2);
const lines = (name: string) =>
	readFileSync(join(folder, name), "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "");
const gold = new Map(
	lines("gold.jsonl").map((line): [string, Gold[]] => {
		const row: { id: string; voices: Gold[] } = JSON.parse(line);
		return [row.id, row.voices];
	}),
);

const meets = (a: readonly Span[], b: readonly Span[]) =>
	a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
const length = (spans: readonly Span[]) => spans.reduce((n, s) => n + s.end - s.start, 0);
const common = (a: readonly Span[], b: readonly Span[]) =>
	a.reduce(
		(n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
		0,
	);

const english = loadEnglish();
const examples: Example[] = [];
lines("docs.jsonl").forEach((line, index) => {
	const doc: { id: string; text: string; split: string } = JSON.parse(line);
	if (doc.split !== "train") return;
	const blocks: Block[] = [...doc.text.matchAll(/[^\n]+/gu)].map((m) => ({
		start: m.index,
		end: m.index + m[0].length,
		kind: m[0].length < 90 && !/[.?!”"’'…:,]\s*$/u.test(m[0]) ? "heading" : "paragraph",
	}));
	const laid = page(doc.text, blocks, english);
	const { views, found } = candidates(laid);
	const truth = gold.get(doc.id) ?? [];
	for (const f of found) {
		const view = views[f.sentence];
		if (!view) continue;
		const cue = f.cue.map((run) => span(view, run));
		const source = f.source ? [span(view, f.source)] : [];
		const same = truth.filter((g) => meets(g.cue, cue));
		// What stands inside the content of another is not marked in the corpus: it says nothing.
		if (same.length === 0 && truth.some((g) => meets(g.content, cue))) continue;
		const right = same.some((g) => {
			const both = common(g.content, f.content);
			const sources = g.source.length === 0 ? source.length === 0 : meets(g.source, source);
			return sources && both * 2 >= length(g.content) + length(f.content) - both;
		});
		// A cue that is right with content or source that is not is worth half: it still says that somebody speaks.
		const label = right ? 1 : same.length > 0 ? 0.5 : 0;
		examples.push({ traits: traits(laid, view, f), label, held: index % 5 === 0 });
	}
});

const counts = new Map<string, number>();
for (const e of examples) for (const t of e.traits) counts.set(t, (counts.get(t) ?? 0) + 1);
const weights = new Map<string, number>();
const squares = new Map<string, number>();
const held = flag === "--held";
const train = examples.filter((e) => !held || !e.held);
const test = held ? examples.filter((e) => e.held) : examples;
const penalty = 0.3;
const probability = (list: readonly string[]) =>
	1 / (1 + Math.exp(-list.reduce((n, t) => n + (weights.get(t) ?? 0), 0)));
for (let round = 0; round < 60; round++) {
	for (const e of train) {
		const list = e.traits.filter((t) => (counts.get(t) ?? 0) >= 4);
		const error = e.label - probability(list);
		for (const t of list) {
			const w = weights.get(t) ?? 0;
			const gradient = error - penalty * w;
			const square = (squares.get(t) ?? 0) + gradient * gradient;
			squares.set(t, square);
			weights.set(t, w + (0.15 * gradient) / Math.sqrt(square + 1e-6));
		}
	}
}
const loss = (list: readonly Example[]) =>
	list.reduce((n, e) => {
		const p = probability(e.traits);
		return n - (e.label * Math.log(p + 1e-9) + (1 - e.label) * Math.log(1 - p + 1e-9));
	}, 0) / list.length;
console.error(
	`${examples.length} candidates, ${examples.filter((e) => e.label === 1).length} right, ${weights.size} traits`,
);
console.error(`loss ${loss(train).toFixed(4)}, held ${loss(test).toFixed(4)}`);
if (!held) {
	const table = [...weights]
		.map(([t, w]): [string, number] => [t, Math.round(w * 100)])
		.filter(([, w]) => Math.abs(w) >= 5)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([t, w]) => `${t} ${w}`)
		.join("\n");
	writeFileSync(
		new URL("../../src/lang/en/voices/weights.ts", import.meta.url),
		`/** Weights of traits, in hundredths. Made by \`npx tsx bench/voices/fit.ts\`; do not edit. */\nconst table = \`${table}\`;\n\nexport const weights: ReadonlyMap<string, number> = new Map(\n\ttable.split("\\n").flatMap((line): [string, number][] => {\n\t\tconst cut = line.lastIndexOf(" ");\n\t\treturn cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];\n\t}),\n);\n`,
	);
}
