import type { Tag, Token, Word } from "../tokens.js";
import { Bytes } from "./bytes.js";
import { labelAll, labeller } from "./labelling.js";
import { readLexicon } from "./lexicon.js";
import { parse, parser } from "./parser.js";
import { kind } from "./parsing.js";
import { withSigns } from "./signs.js";
import { tagAll, tagger } from "./tagger.js";
import { traits } from "./traits.js";
import { readPacked, readWeights } from "./weights.js";

/** First bytes of a model file: its format. */
export const magic = "newsreel syntax 4";

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
	const trees = relations.length > 0 ? parser(readPacked(bytes), kindsOf(names)) : null;
	const arcs = trees ? labeller(readWeights(bytes)) : null;
	let heads = new Int32Array(128);
	const rels: (string | null)[] = [];
	return (words) => {
		tagAll(tags, words);
		if (trees && arcs) {
			if (heads.length < words.length) heads = new Int32Array(words.length * 2);
			parse(trees, tags.view);
			labelAll(arcs, trees.state);
			withSigns(trees.state, words, heads);
			rels.length = words.length;
			rels.fill("punct");
			for (let node = 0; node < trees.state.n; node++)
				rels[trees.state.place[node] ?? 0] = relations[arcs.labels[node] ?? -1] ?? "root";
			if (trees.state.n === 0) rels[0] = "root";
		}
		const found: Token[] = [];
		for (let i = 0; i < words.length; i++) {
			const word = words[i];
			const c = classes[tags.view.tags[i + 2] ?? 0];
			if (!word || !c) continue;
			const { start, end, text, norm } = word;
			const at = heads[i] ?? 0;
			const head = trees ? (at === words.length ? -1 : at) : null;
			const token = { start, end, text, norm, tag: c.tag, fine: c.fine, head, rel: trees ? (rels[i] ?? "dep") : null };
			found.push(word.in ? { ...token, in: word.in } : token);
		}
		return found;
	};
}
