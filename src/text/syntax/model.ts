import type { Tag, Token, Word } from "../tokens.js";
import { Bytes, type Writer } from "./bytes.js";
import { readChoices } from "./choices.js";
import { labelAll, labeller } from "./labelling.js";
import { readLexicon } from "./lexicon.js";
import { parse, parser } from "./parser.js";
import { kind } from "./parsing.js";
import { withSigns } from "./signs.js";
import { tagAll, tagger } from "./tagger.js";
import { traits } from "./traits.js";
import { readWeights } from "./weights.js";

/** First bytes of a model file: its format. */
export const magic = "newsreel syntax 5";

const tagNames: readonly Tag[] = [
	"ADJ",
	"ADP",
	"ADV",
	"AUX",
	"CCONJ",
	"DET",
	"INTJ",
	"NOUN",
	"NUM",
	"PART",
	"PRON",
	"PROPN",
	"PUNCT",
	"SCONJ",
	"SYM",
	"VERB",
	"X",
];

/** What the classes of the tagger are to the parser. */
export function kindsOf(classes: readonly string[]): Int32Array {
	return Int32Array.from(classes, (name) => {
		if (name.startsWith("VERB|")) return kind.verb;
		if (name.startsWith("CCONJ|")) return kind.conjunction;
		return name.startsWith("PUNCT|") ? kind.punctuation : kind.other;
	});
}

/** Hashes of words, sorted, as differences. */
function readVocabulary(bytes: Bytes): Set<number> {
	const found = new Set<number>();
	let at = -0x80000000;
	for (let n = bytes.varint(); n > 0; n--) {
		at += bytes.varint();
		found.add(at);
	}
	return found;
}

export function writeVocabulary(writer: Writer, words: ReadonlySet<number>): void {
	writer.varint(words.size);
	let previous = -0x80000000;
	for (const hash of [...words].sort((a, b) => a - b)) {
		writer.varint(hash - previous);
		previous = hash;
	}
}

/**
 * Makes the analysis of sentences out of a model file of `bench/syntax/train.ts`. The function that is returned keeps rows of word forms between calls
 * (they change nothing but its speed). Throws where the bytes are no model of this format.
 */
export function analyser(file: Uint8Array): (words: readonly Word[]) => Token[] {
	const bytes = new Bytes(file);
	if (file.length < magic.length || bytes.text() !== magic)
		throw new Error(`The syntax model is not in the format "${magic}": make it again with bench/syntax/train.ts.`);
	const names = bytes.list();
	const classes = names.map((name) => {
		const [upos = "", fine = ""] = name.split("|");
		return { tag: tagNames.find((t) => t === upos) ?? "X", fine };
	});
	const lexicon = readLexicon(bytes);
	const words = readVocabulary(bytes);
	const tags = tagger(names.length, readChoices(bytes), readWeights(bytes), readWeights(bytes), traits(lexicon, words));
	const relations = bytes.list();
	const trees = parser(readWeights(bytes), kindsOf(names));
	const arcs = labeller(readWeights(bytes), readChoices(bytes));
	let heads = new Int32Array(128);
	let rels: string[] = [];
	return (words) => {
		const n = words.length;
		tagAll(tags, words);
		if (heads.length < n) heads = new Int32Array(n * 2);
		parse(trees, tags.view);
		const { state } = trees;
		labelAll(arcs, state);
		withSigns(state, words, heads);
		if (rels.length < n || rels.length > n + 1000) rels = new Array<string>(n).fill("punct");
		else rels.fill("punct", 0, n);
		for (let node = 0; node < state.n; node++) {
			const label = arcs.labels[node] ?? 0;
			rels[state.place[node] ?? 0] = label < 0 ? "root" : (relations[label] ?? "dep");
		}
		if (state.n === 0) rels[0] = "root";
		const found: Token[] = [];
		for (let i = 0; i < n; i++) {
			const word = words[i];
			const c = classes[tags.view.tags[i + 2] ?? 0];
			if (!word || !c) continue;
			const at = heads[i] ?? 0;
			const token = {
				start: word.start,
				end: word.end,
				text: word.text,
				norm: word.norm,
				tag: c.tag,
				fine: c.fine,
				head: at === n ? -1 : at,
				rel: rels[i] ?? "dep",
			};
			found.push(word.in ? { ...token, in: word.in } : token);
		}
		return found;
	};
}
