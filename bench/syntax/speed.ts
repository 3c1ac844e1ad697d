import { readFileSync } from "node:fs";
import { clitics } from "../../src/lang/en/clitics.js";
import { analyser } from "../../src/text/syntax/model.js";
import { tokens } from "../../src/text/tokens.js";
import { readConllu } from "./conllu.js";

/**
 * How quick a model is on the sentences of a treebank, in words a second of processor time, and how long it takes to load.
 *
 *     npx tsx bench/syntax/speed.ts data/en/syntax.bin ../shared/data/syntax/en/dev.conllu
 */
const [model = "", conllu = ""] = process.argv.slice(2);
const file = readFileSync(model);
const texts = readConllu(readFileSync(conllu, "utf8")).map((s) => s.text);
const cpu = () => process.cpuUsage().user / 1e6;

let from = cpu();
const { analyse } = analyser(file);
console.log(`loaded in ${Math.round((cpu() - from) * 1000)} ms, ${file.length} bytes`);
const sentences = texts.map((text) => tokens(text, { start: 0, end: text.length }, clitics));
const words = sentences.reduce((n, s) => n + s.length, 0);
for (let round = 1; round <= 8; round++) {
	from = cpu();
	// A head asked for makes the tree.
	for (const s of sentences) for (const t of analyse(s)) if (t.rel === "none") throw new Error(t.text);
	console.log(`round ${round}: ${Math.round(words / (cpu() - from))} words a second`);
}
