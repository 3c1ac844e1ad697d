import type { Tag, Token, Word } from "../tokens.js";
import { Bytes } from "./bytes.js";
import { readLexicon } from "./lexicon.js";
import { tagAll, tagger } from "./tagger.js";
import { traits } from "./traits.js";
import { readWeights } from "./weights.js";

/** First bytes of a model file: its format. */
export const magic = "newsreel syntax 1";

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

/**
 * Makes the analysis of sentences out of a model file of `bench/syntax/train.ts`. The function that is returned keeps rows of word forms between calls
 * (they change nothing but its speed). Throws where the bytes are no model of this format.
 */
export function analyser(file: Uint8Array): (words: readonly Word[]) => Token[] {
	const bytes = new Bytes(file);
	if (file.length < magic.length || bytes.text() !== magic)
		throw new Error(`The syntax model is not in the format "${magic}": make it again with bench/syntax/train.ts.`);
	const classes = bytes.list().map((name) => {
		const [upos = "", fine = ""] = name.split("|");
		return { tag: tagNames.find((t) => t === upos) ?? "X", fine };
	});
	const lexicon = readLexicon(bytes);
	const tags = tagger(readWeights(bytes), traits(lexicon));
	return (words) => {
		tagAll(tags, words);
		return words.map((word, i) => {
			const found = classes[tags.view.tags[i + 2] ?? 0];
			return { ...word, tag: found?.tag ?? "X", fine: found?.fine ?? "", head: null, rel: null };
		});
	};
}
