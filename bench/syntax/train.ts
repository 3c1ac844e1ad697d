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
import { quantised, sum } from "./learner.js";
import { winkLexicon } from "./lexicon.js";
import { measure } from "./measure.js";
import { stepsOf, trainParser } from "./parser.js";
import { certainWords, tagClasses, tagged, trainTagger } from "./tagger.js";

/**
 * Trains the model of a language's syntax and writes it as one file; the same files give the same bytes.
 *
 *     npx tsx bench/syntax/train.ts --train ../shared/data/syntax/en/train.conllu --dev ../shared/data/syntax/en/dev.conllu --out data/en/syntax.bin
 */
const { values } = parseArgs({
	options: {
		train: { type: "string" },
		dev: { type: "string" },
		out: { type: "string" },
		epochs: { type: "string", default: "8" },
		/** How often a word must stand in one class, and only there, to be taken as certain. */
		certain: { type: "string", default: "15" },
		least: { type: "string", default: "8" },
		/** Parts that the sentences are cut into, so that the parser learns from tags as the tagger gives them to unseen text. */
		folds: { type: "string", default: "5" },
		"parser-bags": { type: "string", default: "1" },
		"parser-epochs": { type: "string", default: "8" },
		"parser-count": { type: "string", default: "2" },
		"parser-scale": { type: "string", default: "16" },
		"parser-least": { type: "string", default: "8" },
		/** Taggers trained on other orders of the sentences, then added up. */
		bags: { type: "string", default: "4" },
	},
});
const { train, dev, out } = values;
if (train === undefined || dev === undefined || out === undefined)
	throw new Error("Say --train FILE.conllu --dev FILE.conllu --out FILE.");

const examples = readConllu(readFileSync(train, "utf8")).map((s) => align(s, clitics));
const gold = readConllu(readFileSync(dev, "utf8"));

const file = new Writer();
file.text(magic);
const classes = tagClasses(examples);
file.list(classes);

const words = new Writer();
writeLexicon(words, winkLexicon());
const lexicon = readLexicon(new Bytes(words.done()));
writeLexicon(file, winkLexicon());

const certain = certainWords(examples, classes, lexicon, Number(values.certain));
file.varint(certain.size);
for (const [key, c] of [...certain].sort((a, b) => a[0] - b[0])) {
	file.varint(key);
	file.byte(c);
}

const bags = Number(values.bags);
const epochs = Number(values.epochs);
const seeds = Array.from({ length: bags }, (_, i) => i + 1);
const taggers = seeds.map((seed) => trainTagger(examples, classes, lexicon, certain, { epochs, seed }));
// 16 steps a unit of one tagger's weights; what is below half a unit costs 1.2 MB and earns 0.05 points of UPOS on dev.
writeWeights(file, classes.length, quantised(sum(taggers), 16 / bags, Number(values.least)));

const relations = [...new Set(examples.flatMap((e) => e.rels))].sort();
file.list(relations);
const trees = tagged(examples, classes, lexicon, certain, Number(values.folds)).map((tags, i) => {
	const e = examples[i];
	return {
		words: e?.words ?? [],
		tags,
		heads: e?.heads ?? [],
		labels: (e?.rels ?? []).map((r) => relations.indexOf(r) + 1),
	};
});
const steps = stepsOf(trees, 2);
file.varint(steps.length);
for (const s of steps) {
	file.byte(s.move);
	file.byte(s.label);
}
const parsers = Array.from({ length: Number(values["parser-bags"]) }, (_, i) =>
	trainParser(trees, steps, kindsOf(classes), traits(lexicon), {
		epochs: Number(values["parser-epochs"]),
		seed: 100 + i,
		least: Number(values["parser-count"]),
		log: console.log,
	}),
);
writeWeights(
	file,
	steps.length,
	quantised(sum(parsers), Number(values["parser-scale"]) / parsers.length, Number(values["parser-least"])),
);

const bytes = file.done();
writeFileSync(out, bytes);
const before = performance.now();
const analyse = analyser(bytes);
console.log(`${out}: ${bytes.length} bytes, loaded in ${(performance.now() - before).toFixed(0)} ms`);
for (const given of [true, false]) {
	const { confusions, ...scores } = measure(gold, analyse, clitics, given);
	console.log(given ? "treebank's words" : "our words", JSON.stringify(scores));
	if (given) console.log(confusions);
}
