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

/** A tree that is being made. */
export interface Branches {
	readonly first: number[];
	readonly next: number[];
}

/** The tree of some tokens, in the lists given (what they hold beyond the tokens is of no tree); null where no parser ran. */
export function treeOf(tokens: readonly Token[], into: Branches = { first: [], next: [] }): Tree | null {
	const { first, next } = into;
	const { length } = tokens;
	for (let i = 0; i < length; i++) {
		first[i] = -1;
		next[i] = -1;
	}
	for (let i = length - 1; i >= 0; i--) {
		const head = tokens[i]?.head ?? null;
		if (head === null) return null;
		if (head < 0) continue;
		next[i] = first[head] ?? -1;
		first[head] = i;
	}
	return into;
}

/** True where the universal part of a token's relation is `name` ("nsubj:pass" is a "nsubj"). */
function is(token: Token | undefined, name: string): boolean {
	const rel = token?.rel ?? "";
	return rel === name || (rel.length > name.length && rel.charCodeAt(name.length) === 58 && rel.startsWith(name));
}

/** The universal part of a token's relation. */
function base(token: Token | undefined): string {
	const rel = token?.rel ?? "";
	const colon = rel.indexOf(":");
	return colon < 0 ? rel : rel.slice(0, colon);
}

/** Relations under which a verb without a subject of its own takes that of the verb above it ("agreed to reduce", "came and took"). */
const passing = new Set(["xcomp", "conj", "advcl"]);
const climbs = 4;

/** True where a verb has a subject of its own that the parser takes for who does it, and no object. */
export function isActive(tokens: readonly Token[], { first, next }: Tree, verb: number): boolean {
	let found = false;
	for (let c = first[verb] ?? -1; c >= 0; c = next[c] ?? -1) {
		const rel = tokens[c]?.rel;
		if (rel === "obj") return false;
		if (rel === "nsubj") found = true;
	}
	return found;
}

function hasObject(tokens: readonly Token[], { first, next }: Tree, verb: number): boolean {
	for (let c = first[verb] ?? -1; c >= 0; c = next[c] ?? -1) if (tokens[c]?.rel === "obj") return true;
	return false;
}

interface Subjects {
	readonly active: readonly number[];
	readonly passive: readonly number[];
}

const nobody: readonly number[] = [];
const noSubjects: Subjects = { active: nobody, passive: nobody };

function subjectsOf(tokens: readonly Token[], { first, next }: Tree, verb: number): Subjects {
	let at = verb;
	for (let step = 0; step < climbs; step++) {
		const token = tokens[at];
		let who: number[] | null = null;
		let passive = false;
		for (let c = first[at] ?? -1; c >= 0; c = next[c] ?? -1) {
			const child = tokens[c];
			if (!is(child, "nsubj")) continue;
			if (child?.rel === "nsubj:pass") passive = true;
			// "the men who attacked": who stands for the noun that the clause hangs on.
			const above = child?.tag === "PRON" && is(token, "acl") ? (token?.head ?? c) : c;
			if (who === null) who = [above];
			else who.push(above);
		}
		// A subject found above a verb does what the verb says, whatever it suffers itself.
		if (who) return passive && at === verb ? { active: nobody, passive: who } : { active: who, passive: nobody };
		if (!token || token.head === null || token.head < 0) break;
		const rel = base(token);
		if (rel === "acl") {
			if (at !== verb) return noSubjects;
			// "The men carrying flags" do it, "the flags carried by them" suffer it.
			return hasObject(tokens, { first, next }, verb)
				? { active: [token.head], passive: nobody }
				: { active: nobody, passive: [token.head] };
		}
		if (!passing.has(rel)) break;
		at = token.head;
	}
	return noSubjects;
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

/** Who takes part in the deed whose head word stands at `at`, by the sentence's tree; `words` are those of the deed itself ("set fire"), which take no part in it. */
export function rolesOf(tokens: readonly Token[], tree: Tree, at: number, words: readonly number[] = nobody): Roles {
	const token = tokens[at];
	const minor = isMinor(tokens, at);
	return token?.tag === "NOUN" || token?.tag === "PROPN"
		? ofNoun(tokens, tree, at, minor)
		: ofVerb(tokens, tree, at, minor, words);
}

function ofNoun(tokens: readonly Token[], tree: Tree, at: number, minor: boolean): Roles {
	const subjects: number[] = [];
	const objects: number[] = [];
	const parts: number[] = [];
	for (let c = tree.first[at] ?? -1; c >= 0; c = tree.next[c] ?? -1) {
		const rel = tokens[c]?.rel;
		if (rel === "nmod:poss") subjects.push(c);
		else if (rel === "nmod") objects.push(c);
		else if (is(tokens[c], "compound")) parts.push(c);
	}
	for (const c of parts) objects.push(c);
	const above = tokens[at]?.head ?? -1;
	if (above >= 0 && is(tokens[at], "obj")) for (const c of subjectsOf(tokens, tree, above).active) subjects.push(c);
	return { objects, subjects, minor };
}

function ofVerb(tokens: readonly Token[], tree: Tree, at: number, minor: boolean, words: readonly number[]): Roles {
	const { active, passive } = subjectsOf(tokens, tree, at);
	const subjects = [...active];
	const direct: number[] = [];
	const oblique: number[] = [];
	for (let c = tree.first[at] ?? -1; c >= 0; c = tree.next[c] ?? -1) {
		const rel = tokens[c]?.rel;
		if (rel === "obl:agent") subjects.push(c);
		else if (rel === "obl") oblique.push(c);
		else if (is(tokens[c], "obj") && !words.includes(c)) direct.push(c);
	}
	for (const c of passive) direct.push(c);
	// "They forced their way into the hall": what a preposition of the deed itself leads to is what it is done to.
	for (const w of words) {
		const head = tokens[w]?.rel === "case" ? (tokens[w]?.head ?? -1) : -1;
		if (head >= 0 && !words.includes(head) && !direct.includes(head)) direct.push(head);
	}
	return { objects: direct.length > 0 ? direct : oblique, subjects, minor };
}

/** Clauses that hang on a noun say other things than the noun. */
const clauses = new Set(["acl", "advcl", "ccomp", "parataxis", "csubj"]);

/** Words that say nothing of what a phrase is about: they do not count. */
const empty = new Set(["punct", "det", "case", "cc"]);

/** Indexes of the words of the phrases that the given words head, without the clauses in them; at most `most` of them. */
export function phraseOf(tokens: readonly Token[], tree: Tree, heads: readonly number[], most = 12): number[] {
	const open = heads.slice(0, most);
	for (let at = 0; at < open.length; at++) {
		// What comes after the last that is taken need not wait.
		for (let c = tree.first[open[at] ?? 0] ?? -1; c >= 0 && open.length < most; c = tree.next[c] ?? -1) {
			if (open.includes(c)) continue;
			// "police and army": what is joined to a head takes part too, unless it is a verb.
			const rel = base(tokens[c]);
			if (!empty.has(rel) && !clauses.has(rel) && !(rel === "conj" && tokens[c]?.tag === "VERB")) open.push(c);
		}
	}
	return open;
}
