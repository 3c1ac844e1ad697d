import type { Tag, Token, Word } from "../tokens.js";
import { Bytes } from "./bytes.js";
import { readLexicon } from "./lexicon.js";
import { parse, parser } from "./parser.js";
import { tagAll, tagger } from "./tagger.js";
import { traits } from "./traits.js";
import { readWeights } from "./weights.js";

/** First bytes of a model file: its format. */
export const magic = "newsreel syntax 3";

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

/** Which classes of the tagger are verbs (1), signs and conjunctions (2). */
export function kindsOf(classes: readonly string[]): Int32Array {
	return Int32Array.from(classes, (name) => {
		if (name.startsWith("VERB|")) return 1;
		return name.startsWith("PUNCT|") || name.startsWith("CCONJ|") ? 2 : 0;
	});
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
	const certain = new Map<number, number>();
	for (let n = bytes.varint(); n > 0; n--) {
		const key = bytes.varint();
		certain.set(key, bytes.byte());
	}
	const tags = tagger(readWeights(bytes), certain, traits(lexicon));
	const relations = bytes.list();
	const steps = Array.from({ length: bytes.varint() }, () => ({ move: bytes.byte(), label: bytes.byte() }));
	const trees = steps.length > 0 ? parser(readWeights(bytes), steps, kindsOf(names)) : null;
	return (words) => {
		tagAll(tags, words);
		if (trees) parse(trees, tags.view);
		const found: Token[] = [];
		for (let i = 0; i < words.length; i++) {
			const word = words[i];
			const c = classes[tags.view.tags[i + 2] ?? 0];
			if (!word || !c) continue;
			const { start, end, text, norm } = word;
			const at = trees ? (trees.state.heads[i] ?? 0) : null;
			const head = at === words.length ? -1 : at;
			const rel = trees ? (relations[(trees.state.labels[i] ?? 0) - 1] ?? "dep") : null;
			const token = { start, end, text, norm, tag: c.tag, fine: c.fine, head, rel };
			found.push(word.in ? { ...token, in: word.in } : token);
		}
		return found;
	};
}
