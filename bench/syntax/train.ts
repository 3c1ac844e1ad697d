import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { clitics } from "../../src/lang/en/clitics.js";
import { Bytes, Writer } from "../../src/text/syntax/bytes.js";
import { readLexicon, writeLexicon } from "../../src/text/syntax/lexicon.js";
import { analyser, kindsOf, magic } from "../../src/text/syntax/model.js";
import { traits } from "../../src/text/syntax/traits.js";
import { writeWeights } from "../../src/text/syntax/weights.js";
import { align } from "./align.js";
import { readConllu } from "./conllu.js";
import { trainLabeller } from "./labeller.js";
import { quantised, sum } from "./learner.js";
import { winkLexicon } from "./lexicon.js";
import { measure } from "./measure.js";
import { trainParser } from "./parser.js";
import { certainWords, tagClasses, tagged, trainTagger } from "./tagger.js";

/**
 * Trains the model of English syntax and writes it as one file; the same files give the same bytes.
 *
 *     npx tsx bench/syntax/train.ts --train ../shared/data/syntax/en/train.conllu --dev ../shared/data/syntax/en/dev.conllu --out data/en/syntax.bin
 */
const { values } = parseArgs({
	options: {
		train: { type: "string" },
		dev: { type: "string" },
		out: { type: "string" },
		/** How many of each model are trained, on other orders of the sentences, and added up. */
		bags: { type: "string", default: "4" },
	},
});
const { train, dev, out } = values;
if (train === undefined || dev === undefined || out === undefined)
	throw new Error("Say --train FILE.conllu --dev FILE.conllu --out FILE.");
const bags = Number(values.bags);
const seeds = Array.from({ length: bags }, (_, i) => i + 1);
const step = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s: ${line}`);

const examples = readConllu(readFileSync(train, "utf8")).map((s) => align(s, clitics));
const gold = readConllu(readFileSync(dev, "utf8"));

const list = winkLexicon();
const words = new Writer();
writeLexicon(words, list);
const lexicon = readLexicon(new Bytes(words.done()));

const classes = tagClasses(examples);
// Words that stand 15 times in one class only: half of all words of a text, and certain to be quick.
const certain = certainWords(examples, classes, lexicon, 15);
const taggers = sum(seeds.map((seed) => trainTagger(examples, classes, lexicon, certain, { epochs: 8, seed })));
step("tagger");

// Relations of words; marks have "punct" and the root's child "root" without a model. Those seen once are no class.
const counts = new Map<string, number>();
for (const e of examples) for (const r of e.rels) counts.set(r, (counts.get(r) ?? 0) + 1);
const relations = [...counts.keys()].filter((r) => r !== "punct" && r !== "root" && (counts.get(r) ?? 0) > 1).sort();
const other = relations.indexOf("dep");
// The parser learns from tags as the tagger gives them to text that it has not seen.
const folds = tagged(examples, classes, lexicon, certain, 5);
const trees = examples.map(({ words, heads, rels }, i) => ({
	words,
	tags: folds[i] ?? new Int32Array(),
	heads,
	labels: rels.map((r) => (relations.includes(r) ? relations.indexOf(r) : other)),
}));
step("tags for the parser");
const kinds = kindsOf(classes);
const parsers = sum(
	seeds.map((seed) => trainParser(trees, kinds, traits(lexicon), { epochs: 5, seed: 100 + seed, least: 2 })),
);
step("parser");
const labellers = sum(
	seeds.map((seed) =>
		trainLabeller(trees, relations.length, kinds, traits(lexicon), { epochs: 5, seed: 200 + seed, least: 2 }),
	),
);
step("relations");

/** The file, without weights below these numbers of steps: 16, 4 and 8 steps are a unit of one tagger's, parser's, labeller's weights. */
function written(cuts: { readonly tags: number; readonly arcs: number; readonly labels: number }): Uint8Array {
	const file = new Writer();
	file.text(magic);
	file.list(classes);
	writeLexicon(file, list);
	file.varint(certain.size);
	for (const [key, c] of [...certain].sort((a, b) => a[0] - b[0])) {
		file.varint(key);
		file.byte(c);
	}
	writeWeights(file, classes.length, quantised(taggers, 16 / bags, cuts.tags));
	file.list(relations);
	writeWeights(file, 3, quantised(parsers, 4 / bags, cuts.arcs));
	writeWeights(file, relations.length, quantised(labellers, 8 / bags, cuts.labels));
	return file.done();
}

// Measured on dev: halving the cuts makes the file half as large again and earns less than 0.1 points anywhere.
const bytes = written({ tags: 8, arcs: 3, labels: 6 });
writeFileSync(out, bytes);
const before = performance.now();
const analyse = analyser(bytes);
console.log(`${out}: ${bytes.length} bytes, loaded in ${(performance.now() - before).toFixed(0)} ms`);
for (const given of [true, false]) {
	const { confusions, ...scores } = measure(gold, analyse, clitics, given);
	console.log(given ? "treebank's words" : "our words", JSON.stringify(scores));
	if (given) console.log(confusions);
}
