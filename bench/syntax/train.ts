import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { clitics } from "../../src/lang/en/clitics.js";
import { Bytes, Writer } from "../../src/text/syntax/bytes.js";
import { writeChoices } from "../../src/text/syntax/choices.js";
import { readLexicon, writeLexicon } from "../../src/text/syntax/lexicon.js";
import { analyser, kindsOf, magic, writeVocabulary } from "../../src/text/syntax/model.js";
import { traits } from "../../src/text/syntax/traits.js";
import { writeWeights } from "../../src/text/syntax/weights.js";
import { align } from "./align.js";
import { choicesOf, vocabulary } from "./choices.js";
import { readConllu } from "./conllu.js";
import { labelBits, relationChoices, trainLabeller } from "./labeller.js";
import { quantised } from "./learner.js";
import { winkLexicon } from "./lexicon.js";
import { measure } from "./measure.js";
import { arcBits, trainParser } from "./parser.js";
import { bits, tagClasses, tagged, tagSteps, trainTagger } from "./tagger.js";

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
		bags: { type: "string", default: "8" },
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
const known = vocabulary(examples, traits(lexicon, new Set()), 3);
const forms = traits(lexicon, known);
const choices = choicesOf(examples, classes, forms);
const taggers = seeds.map((seed) => trainTagger(examples, classes, choices, forms, { epochs: 6, seed }));
step("tagger");

// Relations of words; marks have "punct" and the root's child "root" without a model. Those seen once are no class.
const counts = new Map<string, number>();
for (const e of examples) for (const r of e.rels) counts.set(r, (counts.get(r) ?? 0) + 1);
const relations = [...counts.keys()].filter((r) => r !== "punct" && r !== "root" && (counts.get(r) ?? 0) > 1).sort();
const other = relations.indexOf("dep");
// The parser learns from tags as the tagger gives them to text that it has not seen.
const folds = tagged(examples, classes, choices, forms, 5);
const trees = examples.map(({ words, heads, rels }, i) => ({
	words,
	tags: folds[i] ?? new Int32Array(),
	heads,
	labels: rels.map((r) => (relations.includes(r) ? relations.indexOf(r) : other)),
}));
step("tags for the parser");
const kinds = kindsOf(classes);
const parsers = seeds.map((seed) => trainParser(trees, kinds, forms, { epochs: 5, seed: 100 + seed }));
step("parser");
const arcs = relationChoices(trees, relations.length, kinds);
const labellers = seeds.map((seed) => trainLabeller(trees, arcs, kinds, forms, { epochs: 5, seed: 200 + seed }));
step("relations");

const file = new Writer();
file.text(magic);
file.list(classes);
writeLexicon(file, list);
writeVocabulary(file, known);
writeChoices(file, choices);
const { scale, least } = tagSteps;
writeWeights(
	file,
	bits.own,
	quantised(
		taggers.map((t) => t.own),
		scale,
		least,
	),
);
writeWeights(
	file,
	bits.pairs,
	quantised(
		taggers.map((t) => t.pairs),
		scale,
		least,
	),
);
file.list(relations);
writeWeights(file, arcBits, quantised(parsers, 6, 1));
writeWeights(file, labelBits, quantised(labellers, 12, 2));
writeChoices(file, arcs);
const bytes = file.done();
writeFileSync(out, bytes);
const before = performance.now();
const { analyse } = analyser(bytes);
console.log(`${out}: ${bytes.length} bytes, loaded in ${(performance.now() - before).toFixed(0)} ms`);
for (const given of [true, false]) {
	const { confusions, ...scores } = measure(gold, analyse, clitics, given);
	console.log(given ? "treebank's words" : "our words", JSON.stringify(scores));
	if (given) console.log(confusions);
}
