import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { clitics } from "../../src/lang/en/clitics.js";
import { Bytes, Writer } from "../../src/text/syntax/bytes.js";
import { readLexicon, writeLexicon } from "../../src/text/syntax/lexicon.js";
import { analyser, magic } from "../../src/text/syntax/model.js";
import { writeWeights } from "../../src/text/syntax/weights.js";
import { align } from "./align.js";
import { readConllu } from "./conllu.js";
import { quantised, sum } from "./learner.js";
import { winkLexicon } from "./lexicon.js";
import { measure } from "./measure.js";
import { tagClasses, trainTagger } from "./tagger.js";

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

const bags = Number(values.bags);
const epochs = Number(values.epochs);
const taggers = Array.from({ length: bags }, (_, i) =>
	trainTagger(examples, classes, lexicon, { epochs, seed: i + 1 }),
);
// 16 steps a unit of one tagger's weights; what is below half a unit costs 1.2 MB and earns 0.05 points of UPOS on dev.
writeWeights(file, classes.length, quantised(sum(taggers), 16 / bags, 8));

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
