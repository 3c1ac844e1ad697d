import { remembered } from "../text/memo.js";
import type { Token } from "../text/tokens.js";

/** Who takes part in a deed: indexes of the words that head them. */
export interface Roles {
	readonly objects: readonly number[];
	readonly subjects: readonly number[];
	/** True where the deed stands in a clause or a phrase that only says more of another ("hours after he dismissed …"). */
	readonly minor: boolean;
}

/** The tree of a sentence from above: of each token the first child and the next child of the same head, -1 where there is none. */
export interface Tree {
	readonly first: readonly number[];
	readonly next: readonly number[];
}

/** Null where no parser ran. */
export function treeOf(tokens: readonly Token[]): Tree | null {
	const first: number[] = new Array(tokens.length).fill(-1);
	const next: number[] = new Array(tokens.length).fill(-1);
	for (let i = tokens.length - 1; i >= 0; i--) {
		const head = tokens[i]?.head ?? null;
		if (head === null) return null;
		if (head < 0) continue;
		next[i] = first[head] ?? -1;
		first[head] = i;
	}
	return { first, next };
}

/** The children of a token, in order. */
function childrenOf({ first, next }: Tree, at: number): number[] {
	const found: number[] = [];
	for (let c = first[at] ?? -1; c >= 0; c = next[c] ?? -1) found.push(c);
	return found;
}

const universal = remembered((rel) => rel.split(":")[0] ?? "");

/** The universal part of a token's relation. */
const base = (token: Token | undefined) => universal(token?.rel ?? "");

/** Relations under which a verb without a subject of its own takes that of the verb above it ("agreed to reduce", "came and took"). */
const passing = new Set(["xcomp", "conj", "advcl"]);
const climbs = 4;

/** True where a verb has a subject of its own that the parser takes for who does it, and no object. */
export function isActive(tokens: readonly Token[], tree: Tree, verb: number): boolean {
	const relations = childrenOf(tree, verb).map((child) => tokens[child]?.rel);
	return relations.includes("nsubj") && !relations.includes("obj");
}

function subjectsOf(tokens: readonly Token[], tree: Tree, verb: number): { active: number[]; passive: number[] } {
	let at = verb;
	for (let step = 0; step < climbs; step++) {
		const mine = childrenOf(tree, at).filter((c) => base(tokens[c]) === "nsubj");
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
	const children = childrenOf(tree, at);
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
	for (let at = 0; at < open.length && found.length < most; at++) {
		const i = open[at] ?? 0;
		found.push(i);
		for (let c = tree.first[i] ?? -1; c >= 0; c = tree.next[c] ?? -1) {
			// "police and army": what is joined to a head takes part too, unless it is a verb.
			const rel = base(tokens[c]);
			const apart = clauses.has(rel) || (rel === "conj" && tokens[c]?.tag === "VERB");
			// What comes after the last that is taken need not wait.
			if (apart || open.length >= most || open.includes(c)) continue;
			open.push(c);
		}
	}
	return found;
}
