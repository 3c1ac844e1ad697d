import type { Deed, Gist, Name, Reference, Time } from "../core/reading.js";
import { firstFrom } from "../core/span.js";
import { emptied, put } from "./gist/bag.js";
import { deedOf } from "./gist/deeds.js";
import { type Line, laid, type Match, mark, marks, match, meant } from "./gist/line.js";
import type { Page, Sentence } from "./page.js";
import { treeOf } from "./roles.js";

const none: readonly Match[] = [];

/** The deeds of a line, in order, none inside another. */
function deedsIn(line: Line): readonly Match[] {
	let found: Match[] | null = null;
	for (let i = 0; i < line.n; i++) {
		const phrases = line.senses[i]?.deeds ?? null;
		// The treaty of an organisation's name was not signed today.
		if (phrases === null || line.names[i] !== null || ((line.marks[i] ?? 0) & marks.timed) !== 0) continue;
		const deed = match(line, i, phrases);
		if (deed === null) continue;
		if (found === null) found = [deed];
		else found.push(deed);
		i = deed.end - 1;
	}
	return found ?? none;
}

/** Writes what the words of a line say. */
function tell(line: Line, found: readonly Match[]): void {
	for (const { start, kind, words } of found) {
		line.terms[start] = kind;
		for (const i of words) mark(line, i, marks.deed);
	}
	for (let i = 0; i < line.n; i++) {
		const sense = line.senses[i];
		if (!sense || ((line.marks[i] ?? 0) & (marks.timed | marks.deed)) !== 0) continue;
		const thing = sense.things === null ? null : match(line, i, sense.things);
		const name = line.names[i] ?? null;
		if (thing) {
			line.terms[i] = thing.kind;
			for (let k = i; k < thing.end; k++) mark(line, k, marks.thing);
			i = thing.end - 1;
		} else line.terms[i] = name === null ? sense.term : name === "" ? null : name;
	}
}

/** True where all words of a name stand in a kind of thing ("Internet"): it is told as that. */
function isThing({ type, start, end }: Name, { n, tokens, marks: bits }: Line): boolean {
	if (type === "person") return false;
	const first = firstFrom(tokens, start);
	let i = first;
	for (; i < n && (tokens[i]?.end ?? 0) <= end; i++) if (((bits[i] ?? 0) & marks.thing) === 0) return false;
	return i > first;
}

/** The words of a line that are no names, and the things that its deeds name themselves. */
function wordsOf(line: Line, found: readonly Match[]): string[] {
	for (let i = 0; i < line.n; i++) {
		const term = line.terms[i];
		if (term !== null && term !== undefined && term !== line.names[i]) put(term);
	}
	for (const { thing } of found) if (thing !== null) put(thing);
	return emptied();
}

function namesOf(line: Line, names: readonly Name[], references: readonly Reference[]): string[] {
	for (const name of names) if (!isThing(name, line)) put(name.name);
	for (const reference of references) {
		const name = meant(reference);
		if (name !== null) put(name);
	}
	return emptied();
}

const noNumbers: readonly number[] = [];

/** The numbers of a sentence that are no times and stand in no name, ascending. */
function numbersOf(line: Line): readonly number[] {
	let found: number[] | null = null;
	for (let i = 0; i < line.n; i++) {
		const value = line.senses[i]?.value ?? null;
		if (value === null || line.names[i] !== null || ((line.marks[i] ?? 0) & marks.timed) !== 0) continue;
		if (found === null) found = [value];
		else found.push(value);
	}
	if (found === null) return noNumbers;
	return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

/** The tree of the line, in lists that are used again. */
const branches = { first: [], next: [] };

const byKind = (a: Deed, b: Deed) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

const nobody: readonly Reference[] = [];

/**
 * The gist of a sentence (a claim): its deeds with what they are done to and by, its content words, names and numbers. `names`, `times` and `references` are
 * those of the sentence, in order. Words of times are left out, so that "on Thursday" makes nobody alike; a pronoun says the name of the one whom it means.
 */
export function gist(
	page: Page,
	sentence: Sentence,
	names: readonly Name[],
	times: readonly Time[],
	references: readonly Reference[] = nobody,
): Gist {
	const line = laid(page.language, sentence, names, times, references);
	const found = deedsIn(line);
	tell(line, found);
	const tree = found.length > 0 ? treeOf(sentence.tokens, branches) : null;
	const deeds = found.map((match) => deedOf(match, line, tree));
	return {
		deeds: deeds.length < 2 ? deeds : deeds.sort(byKind),
		words: wordsOf(line, found),
		names: namesOf(line, names, references),
		numbers: numbersOf(line),
	};
}
