import type { Span } from "../../core/span.js";
import { forms as formsBy, pieceOf } from "../forms.js";
import { interned } from "../interned.js";
import { lay, type Row, row, type Tag, type Token, type Word } from "../tokens.js";
import { unlisted, type Vocabulary } from "../words.js";
import { Bytes, type Writer } from "./bytes.js";
import { readChoices } from "./choices.js";
import { grower } from "./grower.js";
import { labeller } from "./labelling.js";
import { readLexicon } from "./lexicon.js";
import { parser } from "./parser.js";
import { kind } from "./parsing.js";
import { tagAt, tagger } from "./tagger.js";
import { room, traits } from "./traits.js";
import { Leaf, Tree, unasked } from "./tree.js";
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

/** The analysis of sentences. */
export interface Analyser {
	/** Words with what they are, in the order given. */
	readonly analyse: (words: readonly Word[]) => Token[];
	/** The words of `[start, end)` of a text (`tokens`) with what they are. */
	readonly sentence: (text: string, span: Span) => Token[];
}

/** Numbers of so many words are laid side by side in one array. */
const stretch = 4096;

/**
 * Makes the analysis of sentences out of a model file of `bench/syntax/train.ts`; `clitics` as for `tokens`; `listed` are the words of the language's lists. What it returns keeps rows of word forms between calls
 * (they change nothing but its speed), and makes the tree of a sentence when it is first asked for. Throws where the bytes are no model of this format.
 */
export function analyser(file: Uint8Array, clitics: RegExp | null = null, listed: Vocabulary = unlisted): Analyser {
	const bytes = new Bytes(file);
	if (file.length < magic.length || bytes.text() !== magic)
		throw new Error(`The syntax model is not in the format "${magic}": make it again with bench/syntax/train.ts.`);
	const names = bytes.list();
	const upos: Tag[] = [];
	const fines: string[] = [];
	for (const name of names) {
		const [tag = "", fine = ""] = name.split("|");
		upos.push(tagNames.find((t) => t === tag) ?? "X");
		fines.push(interned(fine));
	}
	const lexicon = readLexicon(bytes);
	const vocabulary = readVocabulary(bytes);
	const forms = formsBy(clitics, listed);
	const seen = traits(lexicon, vocabulary, forms);
	const tags = tagger(names.length, readChoices(bytes), readWeights(bytes), readWeights(bytes), seen);
	const relations = bytes.list();
	const kinds = kindsOf(names);
	const trees = parser(readWeights(bytes), kinds);
	const arcs = labeller(readWeights(bytes), readChoices(bytes));
	const by = grower(tags.view, trees, arcs, relations);
	const laid = row();
	let cells = new Int32Array(0);
	let used = 0;

	const analysed = ({ n, starts, ends, pieces }: Row): Leaf[] => {
		tagAt(tags, pieces, n);
		if (used + 3 * n > cells.length) {
			cells = new Int32Array(Math.max(stretch, n) * 3);
			used = 0;
		}
		const tree = new Tree(by, cells, used, n, seen.age);
		const { rows, tags: classes } = tags.view;
		const leaves: Leaf[] = [];
		for (let i = 0; i < n; i++) {
			const c = classes[i + 2] ?? 0;
			const piece = pieces[i];
			if (!piece) continue;
			cells[used + i] = ((rows[i + 2] ?? 0) << 7) | c;
			leaves.push(new Leaf(starts[i] ?? 0, ends[i] ?? 0, piece, upos[c] ?? "X", fines[c] ?? "", tree, i));
		}
		cells.fill(unasked, used + n, used + 3 * n);
		used += 3 * n;
		tree.leaves = leaves;
		return leaves;
	};

	return {
		sentence: (text, { start, end }) => {
			room(seen);
			lay(text, start, end, forms, laid);
			return analysed(laid);
		},
		analyse: (words) => {
			room(seen);
			laid.n = words.length;
			words.forEach((word, i) => {
				laid.starts[i] = word.start;
				laid.ends[i] = word.end;
				laid.pieces[i] = pieceOf(forms, word.text, word.norm);
			});
			const found = analysed(laid);
			words.forEach((word, i) => {
				const leaf = found[i];
				if (word.in && leaf) leaf.in = word.in;
			});
			return found;
		},
	};
}
