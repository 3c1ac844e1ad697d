import { push } from "../core/lists.js";
import type { Figure, Name, Voice } from "../core/reading.js";
import { contains, firstFrom, overlaps, type Span } from "../core/span.js";
import type { Token } from "../text/tokens.js";
import { type Page, type Sentence, sentenceAt } from "./page.js";

/** Relations by which a clause goes on with what its head says: a place of the one holds for the other. */
const goesOn = /^(?:ccomp|xcomp|parataxis|conj|root)$/u;

/** The clause of a word: the nearest verb above it (itself included), or the root. Index into the sentence's tokens. */
function clauseOf(tokens: readonly Token[], index: number): number {
	let at = index;
	for (let steps = 0; steps < tokens.length; steps++) {
		const token = tokens[at];
		if (!token || token.head === null || token.head < 0) return at;
		if (token.tag === "VERB" || /^(?:acl|advcl|ccomp)/u.test(token.rel ?? "")) return at;
		at = token.head;
	}
	return at;
}

/** The clause of a figure, and those on which it hangs as what is said or done there: a place in one of them holds for it. */
function clausesOf(tokens: readonly Token[], figure: number): ReadonlySet<number> {
	const found = new Set<number>();
	for (let at = clauseOf(tokens, figure); !found.has(at); ) {
		found.add(at);
		const token = tokens[at];
		if (!token || token.head === null || token.head < 0 || !goesOn.test(token.rel ?? "")) break;
		at = clauseOf(tokens, token.head);
	}
	return found;
}

function indexAt(sentence: Sentence, span: Span): number {
	return sentence.tokens.findIndex((t) => t.end > span.start);
}

/** True for a place that opens a sentence, set off by a comma ("In Easton, …"). */
function isFrame(tokens: readonly Token[], { start, end }: Span): boolean {
	if (tokens[0]?.tag !== "ADP" || (tokens[3]?.start ?? Number.POSITIVE_INFINITY) < start) return false;
	return tokens.find((t) => t.start >= end)?.text === ",";
}

/** Places of a list that are looked at on either side of one. */
const listed = 4;

/** True where a place stands in a list of places ("in Norton, Easton and Weston"): what is counted in all of them is bounded by none. A town and its country are no list. */
function isOfSeveral(tokens: readonly Token[], place: Name, places: readonly Name[]): boolean {
	const at = places.indexOf(place);
	/** Whether the places at `i` and behind it are joined, by a conjunction; null where other words stand between. */
	const joined = (i: number): boolean | null => {
		const [a, b] = [places[i], places[i + 1]];
		if (!a || !b) return null;
		const between = tokens.slice(firstFrom(tokens, a.end), firstFrom(tokens, b.start));
		if (!between.every((t) => t.text === "," || t.tag === "CCONJ")) return null;
		return between.some((t) => t.tag === "CCONJ");
	};
	for (let i = at - 1; i >= 0 && at - i <= listed; i--) {
		const one = joined(i);
		if (one === null) break;
		if (one) return true;
	}
	for (let i = at; i < places.length && i - at < listed; i++) {
		const one = joined(i);
		if (one === null) break;
		if (one) return true;
	}
	return false;
}

/** The place that bounds a figure, of those of its sentence: in its own clause, the nearest; without a tree, the nearest of the sentence. */
function placeOf(
	sentence: Sentence,
	figure: Span,
	places: readonly Name[],
	clauseAt: (place: Name, sentence: Sentence) => number,
): Span | null {
	const { tokens } = sentence;
	const hasTree = tokens.some((t) => t.head !== null);
	const own = hasTree ? clausesOf(tokens, indexAt(sentence, figure)) : null;
	const bound = places.filter((p) => !overlaps(p, figure) && (own === null || own.has(clauseAt(p, sentence))));
	const far = (p: Span) => Math.min(Math.abs(p.start - figure.end), Math.abs(figure.start - p.end));
	// "In Easton, the mayor said three people had died": a place at the head frames all that is said.
	const frame = bound.length > 0 ? undefined : places.find((p) => isFrame(tokens, p));
	if (frame) return { start: frame.start, end: frame.end };
	let nearest: Name | null = null;
	for (const place of bound)
		if (nearest === null || far(place) < far(nearest) || (far(place) === far(nearest) && place.start < nearest.start))
			nearest = place;
	if (nearest === null || isOfSeveral(tokens, nearest, places)) return null;
	return { start: nearest.start, end: nearest.end };
}

/** True where a word hangs in a relative clause of the sentence. */
function isAside(tokens: readonly Token[], index: number): boolean {
	let at = index;
	for (let steps = 0; steps < tokens.length; steps++) {
		const token = tokens[at];
		if (!token || token.head === null || token.head < 0) return false;
		if (token.rel === "acl:relcl") return true;
		at = token.head;
	}
	return false;
}

/** Who is told of something: the words that name them, and what they are told. */
interface Told {
	readonly words: Span;
	readonly content: Span;
}

/** By sentence, the words between a cue and what is said that stands after it there: "told a newspaper in Easton that". */
function listeners(page: Page, voices: readonly Voice[]): ReadonlyMap<number, readonly Told[]> {
	const found = new Map<number, Told[]>();
	for (const { cue, content } of voices) {
		const [said] = content;
		const told = cue.at(-1);
		if (!said || !told || told.end > said.start) continue;
		const sentence = sentenceAt(page, told.start);
		if (!sentence || said.start > sentence.end) continue;
		push(found, sentence.index, { words: { start: told.end, end: said.start }, content: said });
	}
	return found;
}

/** The places of a sentence, of all in order. */
function placesIn(places: readonly Name[], sentence: Sentence): readonly Name[] {
	const from = firstFrom(places, sentence.start);
	let until = from;
	while ((places[until]?.start ?? sentence.end) < sentence.end) until++;
	return places.slice(from, until).filter((p) => contains(sentence, p));
}

/** What is put into a figure here. */
interface Bound {
	where: Figure["where"];
	aside?: boolean;
	readonly by?: Span;
}

/** Puts into each figure the place that bounds it, where its words name one and nothing bound it yet: into the object itself, for those that are spread are slow to read. */
export function bounded<F extends Span & Bound>(
	page: Page,
	figures: readonly F[],
	names: readonly Name[],
	voices: readonly Voice[],
): readonly F[] {
	if (figures.length === 0) return figures;
	const places = names.filter((n) => n.type === "place");
	const told = places.length === 0 ? new Map<number, readonly Told[]>() : listeners(page, voices);
	// Of each place once: a sentence may hold thousands of places and of figures.
	const clauses = new Map<Name, number>();
	const clauseAt = (place: Name, sentence: Sentence) => {
		const known = clauses.get(place) ?? clauseOf(sentence.tokens, indexAt(sentence, place));
		clauses.set(place, known);
		return known;
	};
	for (const figure of figures) {
		const sentence = sentenceAt(page, figure.start);
		if (!sentence) continue;
		if (isAside(sentence.tokens, indexAt(sentence, figure))) figure.aside = true;
		else if (!figure.where) {
			// Where somebody is told of it, it did not happen.
			const heard = told.get(sentence.index)?.filter(({ content }) => contains(content, figure)) ?? [];
			const { by } = figure;
			const inside = placesIn(places, sentence).filter(
				(p) => !heard.some(({ words }) => contains(words, p)) && !(by && overlaps(by, p)),
			);
			if (inside.length > 0) figure.where = placeOf(sentence, figure, inside, clauseAt);
		}
	}
	return figures;
}
