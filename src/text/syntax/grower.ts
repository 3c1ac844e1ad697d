import { pieceOf } from "../forms.js";
import { type Labeller, labelOf } from "./labelling.js";
import { lookAt, type Outlook, widen } from "./outlook.js";
import { type Parser, parse } from "./parser.js";
import { begin, hangAll, kind, line, nodeOf } from "./parsing.js";
import { hangSigns } from "./signs.js";
import { room } from "./traits.js";
import { type Grower, type Tree, unasked } from "./tree.js";

/** Laying a sentence out for its relations is done once or twice; then it gets them all. */
const mostLaid = 2;

/** What makes trees with a parser and a labeller, which look at sentences through `view`. */
export function grower(view: Outlook, parser: Parser, labeller: Labeller, labels: readonly string[]): Grower {
	const relations = [...labels, "root", "punct"];
	const [root, punct] = [labels.length, labels.length + 1];
	const { state: s, kinds } = parser;
	const { traits } = view;
	/** The tree that the state is of. */
	let owner: Tree | null = null;

	/** Lays a sentence before the parser as the tagger left it. */
	const show = (tree: Tree): void => {
		const { cells, from, n, leaves } = tree;
		room(traits);
		if (tree.age === traits.age) {
			widen(view, n);
			for (let i = 0; i < n; i++) view.rows[i + 2] = (cells[from + i] ?? 0) >> 7;
		} else {
			// Its rows were forgotten.
			lookAt(
				view,
				leaves.map((leaf) => pieceOf(traits.forms, leaf.text, leaf.norm)),
				n,
			);
		}
		for (let i = 0; i < n; i++) view.tags[i + 2] = (cells[from + i] ?? 0) & 127;
		owner = tree;
	};

	const grow = (tree: Tree): void => {
		const { cells, from, n } = tree;
		tree.grown = true;
		show(tree);
		parse(parser, view);
		const heads = from + n;
		for (let node = 0; node < s.n; node++)
			cells[heads + (s.place[node] ?? 0)] = s.heads[node] === s.n ? -1 : (s.place[s.heads[node] ?? 0] ?? -1);
		// Nothing but marks: the first is the root.
		if (s.n === 0) for (let i = 0; i < n; i++) cells[heads + i] = i === 0 ? -1 : 0;
	};

	const hang = ({ cells, from, n, leaves }: Tree): void => hangSigns(cells, from + n, leaves);

	/** The relations of a node and of the children of its head before it. */
	const label = ({ cells, from, n }: Tree, node: number): number => {
		const { place } = s;
		const at = from + 2 * n;
		// Back to the first that has none; the stack of the parser is free.
		let depth = 0;
		let k = node;
		for (; k >= 0 && cells[at + (place[k] ?? 0)] === unasked; k = s.before[k] ?? -1) s.stack[depth++] = k;
		let latest = k < 0 ? 0 : (cells[at + (place[k] ?? 0)] ?? 0) + 2;
		while (depth > 0) {
			const next = s.stack[--depth] ?? 0;
			const found = labelOf(labeller, s, next, latest);
			cells[at + (place[next] ?? 0)] = found;
			latest = found + 2;
		}
		return latest - 2;
	};

	/** Lays the state of a tree that is grown out again. */
	const layAgain = (tree: Tree): void => {
		const { cells, from, n } = tree;
		show(tree);
		begin(s, view, kinds);
		hangAll(s, (node) => {
			const head = cells[from + n + (s.place[node] ?? 0)] ?? -1;
			return head < 0 ? s.n : nodeOf(s, head);
		});
		tree.laid++;
	};

	const relation = (tree: Tree, i: number): number => {
		const { cells, from, n } = tree;
		if (cells[from + n + i] === -1) return root;
		if (kinds[(cells[from + i] ?? 0) & 127] === kind.punctuation) return punct;
		if (owner !== tree) layAgain(tree);
		line(s);
		if (tree.laid >= mostLaid)
			for (let node = 0; node < s.n; node++) if ((s.heads[node] ?? s.n) !== s.n) label(tree, node);
		return label(tree, nodeOf(s, i));
	};

	return { grow, hang, relation, relations };
}
