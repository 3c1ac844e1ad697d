import type { Deed } from "../../core/reading.js";
import { isActive, phraseOf, rolesOf, type Tree } from "../roles.js";
import { emptied, isEmpty, put } from "./bag.js";
import type { Line, Match } from "./line.js";

function isVerb({ n, tokens }: Line, i: number): boolean {
	return i >= 0 && i < n && tokens[i]?.tag === "VERB";
}

const signs = new Set([...",;:()[]–—!?."]);

/** True for a sign that ends what stands beside a deed. */
function isEnd({ tokens }: Line, i: number): boolean {
	const text = tokens[i]?.text ?? "";
	return text.length === 1 && signs.has(text);
}

/** Words that are looked at beside a deed. */
const reach = 9;

/** Bags what stands beside a deed in its clause: at most `reach` words, up to a sign or another verb. */
function putBeside(line: Line, from: number, step: 1 | -1, through: boolean): void {
	let crossed = !through;
	let some = false;
	for (let i = from, n = 0; n < reach && i >= 0 && i < line.n; i += step, n++) {
		if (isEnd(line, i)) break;
		if (isVerb(line, i)) {
			// "agreed to reduce", "concede a reduction": who does the one does the other.
			if (crossed || some) break;
			crossed = true;
			continue;
		}
		const term = line.terms[i];
		if (!term) continue;
		put(term);
		some = true;
	}
}

function isPassive(line: Line, at: number): boolean {
	if (!isVerb(line, at)) return false;
	for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
		if (line.senses[i]?.passive) return line.tokens[at]?.fine !== "VBG";
		const tag = line.tokens[i]?.tag;
		if (tag !== "ADV" && tag !== "AUX" && tag !== "PART") break;
	}
	return false;
}

/** True where a word shortly before a deed says that it was not done ("did not attack", "denied having attacked"). */
function isNegated(line: Line, at: number): boolean {
	for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
		if (isEnd(line, i)) return false;
		if (line.senses[i]?.negates) return true;
	}
	return false;
}

/** Bags what the words inside a deed say beside it. */
function putInner(line: Line, { start, end, thing }: Match): void {
	for (let i = start + 1; i < end; i++) {
		const term = line.terms[i];
		if (term !== null && term !== undefined) put(term);
	}
	if (thing !== null) put(thing);
}

/** Bags what the phrases that some words head say, without the words of the deed itself. */
function putPhrases(line: Line, tree: Tree, heads: readonly number[], { words }: Match): void {
	if (heads.length === 0) return;
	for (const i of phraseOf(line.tokens, tree, heads)) {
		const term = line.terms[i];
		if (term && !words.includes(i)) put(term);
	}
}

/** A deed with what stands on either side of it: without a tree. */
function plainly(found: Match, line: Line, turned: boolean, negated: boolean): Deed {
	const { kind, start, end } = found;
	if (turned) putBeside(line, start - 1, -1, true);
	else putBeside(line, end, 1, false);
	putInner(line, found);
	const objects = emptied();
	if (turned) putBeside(line, end, 1, false);
	else putBeside(line, start - 1, -1, true);
	return told(kind, objects, emptied(), false, negated);
}

/** A deed with those who take part in it, `tree` null where no parser ran. */
export function deedOf(found: Match, line: Line, tree: Tree | null): Deed {
	const { kind, start: first } = found;
	const negated = isNegated(line, first);
	// "A fire broke out in the mill": who takes part hangs on the verb.
	const start = found.words.find((i) => isVerb(line, i)) ?? first;
	const turned = isPassive(line, start);
	if (!tree) return plainly(found, line, turned, negated);
	const { objects, subjects, minor } = rolesOf(line.tokens, tree, start, found.words);
	putPhrases(line, tree, subjects, found);
	// "Mobile internet was cut": the parser took who suffers it for who does it.
	if (turned && !isEmpty() && isActive(line.tokens, tree, start)) {
		putInner(line, found);
		return told(kind, emptied(), [], minor, negated);
	}
	// A parser that found nobody who does it may have missed them: what stands before the verb is taken.
	if (isEmpty() && isVerb(line, start) && !turned) putBeside(line, first - 1, -1, true);
	const doers = emptied();
	putPhrases(line, tree, objects, found);
	putInner(line, found);
	return told(kind, emptied(), doers, minor, negated);
}

function told(
	kind: string,
	objects: readonly string[],
	subjects: readonly string[],
	minor: boolean,
	negated: boolean,
): Deed {
	if (minor) return negated ? { kind, objects, subjects, minor, negated } : { kind, objects, subjects, minor };
	return negated ? { kind, objects, subjects, negated } : { kind, objects, subjects };
}
