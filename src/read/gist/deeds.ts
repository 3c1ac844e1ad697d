import type { Deed } from "../../core/reading.js";
import { isActive, phraseOf, rolesOf, type Tree } from "../roles.js";
import type { Line, Match } from "./line.js";
import { sorted } from "./sorted.js";

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

/** What stands beside a deed in its clause: at most `reach` words, up to a sign or another verb. */
function beside(line: Line, from: number, step: 1 | -1, through: boolean): string[] {
	const found: string[] = [];
	let crossed = !through;
	for (let i = from, n = 0; n < reach && i >= 0 && i < line.n; i += step, n++) {
		if (isEnd(line, i)) break;
		if (isVerb(line, i)) {
			// "agreed to reduce", "concede a reduction": who does the one does the other.
			if (crossed || found.length > 0) break;
			crossed = true;
			continue;
		}
		const term = line.terms[i];
		if (term) found.push(term);
	}
	return found;
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

/** What the words inside a deed say beside it. */
function addInner(line: Line, { start, end, thing }: Match, to: string[]): string[] {
	for (let i = start + 1; i < end; i++) {
		const term = line.terms[i];
		if (term !== null && term !== undefined) to.push(term);
	}
	if (thing !== null) to.push(thing);
	return to;
}

/** What the phrases that some words head say, without the words of the deed itself. */
function termsOf(line: Line, tree: Tree, heads: readonly number[], { words }: Match): string[] {
	const found: string[] = [];
	if (heads.length === 0) return found;
	for (const i of phraseOf(line.tokens, tree, heads)) {
		const term = line.terms[i];
		if (term && !words.includes(i)) found.push(term);
	}
	return found;
}

/** A deed with those who take part in it, `tree` null where no parser ran. */
export function deedOf(found: Match, line: Line, tree: Tree | null): Deed {
	const { kind, start, end } = found;
	const negated = isNegated(line, start);
	const turned = isPassive(line, start);
	if (!tree) {
		const left = beside(line, start - 1, -1, true);
		const right = beside(line, end, 1, false);
		const objects = sorted(addInner(line, found, turned ? left : right));
		return told(kind, objects, sorted(turned ? right : left), false, negated);
	}
	const { objects, subjects, minor } = rolesOf(line.tokens, tree, start);
	let doers = termsOf(line, tree, subjects, found);
	let done = termsOf(line, tree, objects, found);
	// "Mobile internet was cut": the parser took who suffers it for who does it.
	if (turned && doers.length > 0 && isActive(line.tokens, tree, start)) {
		done = doers;
		doers = [];
	}
	// A parser that found nobody who does it may have missed them: what stands before the verb is taken.
	if (doers.length === 0 && isVerb(line, start) && !turned) doers = beside(line, start - 1, -1, true);
	return told(kind, sorted(addInner(line, found, done)), sorted(doers), minor, negated);
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
