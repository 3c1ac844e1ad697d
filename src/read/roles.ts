import type { Token } from "../text/tokens.js";

/** Who takes part in a deed: indexes of the words that head them. */
export interface Roles {
	readonly objects: readonly number[];
	readonly subjects: readonly number[];
	/** True where the deed stands in a clause or a phrase that only says more of another ("hours after he dismissed …"). */
	readonly minor: boolean;
}

/** The tree of a sentence from above: the children of each token. */
export type Tree = readonly (readonly number[])[];

/** Null where no parser ran. */
export function treeOf(tokens: readonly Token[]): Tree | null {
	const children: number[][] = tokens.map(() => []);
	for (const [i, token] of tokens.entries()) {
		if (token.head === null) return null;
		children[token.head]?.push(i);
	}
	return children;
}

const base = (token: Token | undefined) => token?.rel?.split(":")[0] ?? "";

/** Relations under which a verb without a subject of its own takes that of the verb above it ("agreed to reduce", "came and took"). */
const passing = new Set(["xcomp", "conj", "advcl"]);
const climbs = 4;

function subjectsOf(tokens: readonly Token[], tree: Tree, verb: number): { active: number[]; passive: number[] } {
	let at = verb;
	for (let step = 0; step < climbs; step++) {
		const mine = (tree[at] ?? []).filter((c) => base(tokens[c]) === "nsubj");
		const token = tokens[at];
		if (mine.length > 0) {
			// "the men who attacked": who stands for the noun that the clause hangs on.
			const who = mine.map((c) =>
				tokens[c]?.tag === "PRON" && base(token) === "acl" && token?.head !== null ? (token?.head ?? c) : c,
			);
			const passive = mine.some((c) => tokens[c]?.rel === "nsubj:pass");
			// A subject found above a verb does what the verb says, whatever it suffers itself.
			return passive && at === verb ? { active: [], passive: who } : { active: who, passive: [] };
		}
		if (!token || token.head === null || token.head < 0) break;
		if (base(token) === "acl") return at === verb ? { active: [], passive: [token.head] } : { active: [], passive: [] };
		if (!passing.has(base(token))) break;
		at = token.head;
	}
	return { active: [], passive: [] };
}

const aside = new Set(["advcl", "acl", "nmod", "obl", "appos", "advmod", "amod", "compound"]);

function isMinor(tokens: readonly Token[], at: number): boolean {
	for (let i = at, step = 0; step < 12; step++) {
		const token = tokens[i];
		if (!token || token.head === null || token.head < 0) return false;
		if (aside.has(base(token))) return true;
		i = token.head;
	}
	return false;
}

/** Who takes part in the deed whose head word stands at `at`, by the sentence's tree. */
export function rolesOf(tokens: readonly Token[], tree: Tree, at: number): Roles {
	const token = tokens[at];
	const minor = isMinor(tokens, at);
	const children = tree[at] ?? [];
	const rel = (name: string) => children.filter((c) => base(tokens[c]) === name);
	if (token?.tag === "NOUN" || token?.tag === "PROPN") {
		const owners = children.filter((c) => tokens[c]?.rel === "nmod:poss");
		const things = [...children.filter((c) => tokens[c]?.rel === "nmod"), ...rel("compound")];
		const above = token.head ?? -1;
		const doers = base(token) === "obj" && above >= 0 ? subjectsOf(tokens, tree, above).active : [];
		return { objects: things, subjects: [...owners, ...doers], minor };
	}
	const { active, passive } = subjectsOf(tokens, tree, at);
	const agents = children.filter((c) => tokens[c]?.rel === "obl:agent");
	const direct = [...rel("obj"), ...passive];
	return {
		objects: direct.length > 0 ? direct : children.filter((c) => tokens[c]?.rel === "obl"),
		subjects: [...active, ...agents],
		minor,
	};
}

/** Clauses that hang on a noun say other things than the noun. */
const clauses = new Set(["acl", "advcl", "ccomp", "parataxis", "csubj"]);

/** Indexes of the words of the phrases that the given words head, without the clauses in them; at most `most` of them. */
export function phraseOf(tokens: readonly Token[], tree: Tree, heads: readonly number[], most = 12): number[] {
	const found: number[] = [];
	const open = [...heads];
	const seen = new Set(open);
	while (open.length > 0 && found.length < most) {
		const i = open.shift() ?? 0;
		found.push(i);
		for (const c of tree[i] ?? []) {
			// "police and army": what is joined to a head takes part too, unless it is a verb.
			const apart = clauses.has(base(tokens[c])) || (base(tokens[c]) === "conj" && tokens[c]?.tag === "VERB");
			if (seen.has(c) || apart) continue;
			seen.add(c);
			open.push(c);
		}
	}
	return found;
}
