import { type Choices, capitals, kindKey, wordKey } from "../../src/text/syntax/choices.js";
import { look, outlook } from "../../src/text/syntax/outlook.js";
import { column, columns, type Traits } from "../../src/text/syntax/traits.js";
import type { Example } from "./align.js";
import { classIds } from "./tagger.js";

/** Hashes of words that stand `least` times or more in the examples. */
export function vocabulary(examples: readonly Example[], traits: Traits, least: number): Set<number> {
	const counts = new Map<number, number>();
	const view = outlook(traits);
	for (const e of examples) {
		look(view, e.words);
		for (let i = 0; i < view.n; i++) {
			const h = view.traits.table[(view.rows[i + 2] ?? 0) * columns + column.word] ?? 0;
			counts.set(h, (counts.get(h) ?? 0) + 1);
		}
	}
	return new Set([...counts].filter(([, n]) => n >= least).map(([h]) => h));
}

type Counts = Map<number, Map<number, number>>;

function count(counts: Counts, key: number, c: number): void {
	const of = counts.get(key) ?? new Map<number, number>();
	counts.set(key, of);
	of.set(c, (of.get(c) ?? 0) + 1);
}

const total = (of: ReadonlyMap<number, number> | undefined) => [...(of?.values() ?? [])].reduce((a, b) => a + b, 0);

/** As what capitals a word counts: at the start of a sentence it may be a name or none, and the other way round. */
function capsOf(caps: number): number[] {
	if (caps === capitals.none) return [caps];
	if (caps === capitals.either) return [capitals.small, capitals.name, caps];
	return [caps, capitals.either];
}

/** A word that stands less often may have any class of its kind; up to the second number those that the kind has often; beyond it its own ones. */
const often = [10, 100] as const;
/** Classes below these shares of a word, of a kind of rare words, are slips of the treebank; the last is what a kind has often. */
const leastOfWord = 0.01;
const leastOfKind = 0.003;
const muchOfKind = 0.01;

/** The classes that the words of the examples have, and those that rare words of each kind have. */
export function choicesOf(examples: readonly Example[], classes: readonly string[], traits: Traits): Choices {
	const view = outlook(traits);
	const byWord: Counts = new Map();
	const byKind: Counts = new Map();
	const each = (use: (row: number, caps: number, c: number) => void) => {
		for (const e of examples) {
			look(view, e.words);
			classIds(e, classes).forEach((c, i) => {
				const row = view.rows[i + 2] ?? 0;
				use(row, view.traits.table[row * columns + column.capitals] ?? 0, c);
			});
		}
	};
	each((row, caps, c) => {
		for (const k of capsOf(caps)) count(byWord, wordKey(view.traits, row, k), c);
	});
	each((row, caps, c) => {
		if (total(byWord.get(wordKey(view.traits, row, caps))) >= often[0] * 3) return;
		for (const k of capsOf(caps))
			for (const narrow of [true, false]) count(byKind, kindKey(view.traits, row, k, narrow), c);
	});
	const sets: (readonly number[])[] = [classes.map((_, c) => c)];
	const indices = new Map<string, number>();
	const indexOf = (list: Iterable<number>) => {
		const set = [...new Set(list)].sort((a, b) => a - b);
		const name = set.join(" ");
		const known = indices.get(name);
		if (known !== undefined) return known;
		indices.set(name, sets.length);
		return sets.push(set) - 1;
	};
	const kept = (of: ReadonlyMap<number, number>, share: number) => {
		const all = total(of);
		return [...of].filter(([, n]) => n / all >= share).map(([c]) => c);
	};
	const kinds = new Map<number, number>();
	const much = new Map<number, readonly number[]>();
	for (const [key, of] of byKind)
		if (total(of) >= 20) {
			kinds.set(key, indexOf(kept(of, leastOfKind)));
			much.set(key, kept(of, muchOfKind));
		}
	const words = new Map<number, number>();
	each((row, caps) => {
		const key = wordKey(view.traits, row, caps);
		const of = byWord.get(key);
		if (!of || words.has(key)) return;
		const kind = [true, false].map((narrow) => kindKey(view.traits, row, caps, narrow)).find((k) => kinds.has(k));
		const any = kind === undefined ? 0 : (kinds.get(kind) ?? 0);
		const n = total(of);
		const set = indexOf(
			n < often[0]
				? [...(sets[any] ?? []), ...of.keys()]
				: n < often[1]
					? [...kept(of, leastOfWord), ...((kind === undefined ? undefined : much.get(kind)) ?? [])]
					: kept(of, leastOfWord),
		);
		if (set !== any) words.set(key, set);
	});
	return { sets, words, kinds };
}
