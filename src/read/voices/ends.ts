import { remembered } from "../../text/memo.js";
import type { Token } from "../../text/tokens.js";
import { contentEnd, type Opening } from "./content.js";
import type { Group } from "./groups.js";
import { joined, type Sink, summed, written } from "./traits.js";
import { at, bareRun, type Run, type View } from "./view.js";

/** A cue and what it opens, before the end of the content is known. */
export interface Place {
	readonly opening: Opening;
	readonly own: Group;
	/** All verbs of the sentence that may say something. */
	readonly others: readonly Group[];
	/** Tokens at which attributions to the left begin: no content reaches over them. */
	readonly barriers: readonly number[];
}

/** A place where content may end: after token `last`. */
export interface Boundary {
	readonly last: number;
	readonly traits: readonly string[];
}

const closed = new Set(["PUNCT", "ADP", "CCONJ", "SCONJ", "PART", "DET", "AUX", "PRON"]);
const before = new Set(["PUNCT", "ADP", "CCONJ", "SCONJ", "ADV"]);

/** Kinds of trait with a word in them, written once. */
const kinds = remembered((word) => ({
	framed: `frame ${word} next `,
	counted: `frame ${word} verbs `,
	grouped: `group ${word} next `,
	spaced: `${word} `,
	verbs: `${word} verbs `,
	later: `later ${word} next `,
	verb: `verb ${word} next `,
	hangs: `hangs ${word} `,
	hangsNext: `hangs ${word} next `,
}));

/** What a token is for a border: the word itself where it is one of the few that bind clauses, else its tag. */
function kind(view: View, i: number): string {
	const t = at(view, i);
	if (t.text === "") return "end";
	if (view.lang.times.has(t.norm)) return "time";
	if (closed.has(t.tag)) return t.norm;
	return t.fine === "" ? t.tag : t.fine;
}

/** The last token that content can have. */
function limit(view: View, place: Place): number {
	const { opening, own, barriers } = place;
	const inner = view.quoted[own.head] ?? -1;
	for (let i = opening.from; i < view.tokens.length; i++) {
		if (inner >= 0 && view.quoted[i] !== inner) return i - 1;
		if (i > opening.from && barriers.includes(i)) return i - 1;
	}
	return view.tokens.length - 1;
}

const bucket = (n: number) => (n <= 2 ? "2" : n <= 4 ? "4" : n <= 8 ? "8" : n <= 16 ? "16" : "more");
const finiteForm = (t: Token) => t.fine === "VBD" || t.fine === "VBZ" || t.fine === "VBP" || t.fine === "MD";

/** Goes over the places before `last` where content may end, in order, as long as `goOn` says so. */
function walk(
	view: View,
	place: Place,
	last: number,
	goOn: (last: number, tell: (sink: Sink) => void) => boolean,
): void {
	const { opening, own, others } = place;
	const { from, frame } = opening;
	const { framed, counted } = kinds(frame);
	const { grouped } = kinds(own.verb.group);
	const inner = view.quoted[own.head] ?? -1;
	let rule = -1;
	let verbs = 0;
	for (let i = from; i < last; i++) {
		const here = at(view, i);
		if (finiteForm(here)) verbs++;
		const q = view.quoted[i] ?? -1;
		if (q >= 0 && q !== inner && view.quoted[i + 1] === q) continue;
		const next = at(view, i + 1);
		const leaves = q >= 0 && q !== inner;
		const gerund = next.fine === "VBG";
		if (!leaves && !gerund && !before.has(next.tag) && !view.lang.relatives.has(next.norm)) continue;
		if (here.tag === "PUNCT" && next.tag === "PUNCT") continue;
		if (rule < 0) rule = contentEnd(view, opening, own, others, place.barriers)?.last ?? last;
		const stops = rule <= i + 1;
		const tell = (sink: Sink) => {
			const key = kind(view, i + 1);
			const pair = next.tag === "PUNCT" || next.tag === "CCONJ" ? joined(kinds(key).spaced, kind(view, i + 2)) : key;
			const third =
				next.tag === "PUNCT" && at(view, i + 2).tag === "CCONJ" ? joined(kinds(pair).spaced, kind(view, i + 3)) : pair;
			const some = count[Math.min(verbs, 2)] ?? "2";
			sink("bias", "");
			sink("frame ", frame);
			sink("next ", key);
			sink("next ", pair);
			sink("next ", third);
			sink(framed, key);
			sink(framed, pair);
			sink(grouped, key);
			sink("size ", bucket(i - from + 1));
			sink(counted, some);
			sink("next ", joined(kinds(key).verbs, some));
			if (stops) {
				sink("rule", "");
				sink("rule ", frame);
				sink("rule ", key);
			}
			if (leaves) {
				sink("leaves", "");
				sink("leaves ", key);
			}
			later(place, i, key, sink);
			hanging(view, place, i, key, sink);
		};
		if (!goOn(i, tell)) return;
	}
}

/** The next verb that may say something: how near it is, and whether it goes on with the form of the cue's. */
function later({ own, others }: Place, last: number, key: string, sink: Sink): void {
	const after = others.find((g) => g.head > last);
	if (!after) return;
	const gap = after.first - last;
	const near = bucket(gap);
	sink("later ", near);
	sink(kinds(near).later, key);
	if (gap > 3 || !after.finite) return;
	const same = after.forms.some((f) => own.forms.includes(f)) ? "same" : "other";
	sink("verb ", same);
	sink(kinds(same).verb, key);
}

/** With a tree: whether what follows `last` hangs on the content or on what stands before it. */
function hanging(view: View, { opening, own }: Place, last: number, key: string, sink: Sink): void {
	const { from, frame } = opening;
	let j = last + 1;
	while (j < view.tokens.length && at(view, j).tag === "PUNCT") j++;
	let top = at(view, j);
	let where = j;
	for (let steps = 0; steps < 40 && top.head !== null && top.head > last && where !== top.head; steps++) {
		where = top.head;
		top = at(view, where);
	}
	if (top.head === null) return;
	const side = top.head < from ? "outside" : top.head <= last ? "inside" : "root";
	sink("hangs ", side);
	const { hangs, hangsNext } = kinds(side);
	sink(hangs, frame);
	sink(hangs, top.rel ?? "");
	sink(hangsNext, key);
	if (top.head !== own.head) return;
	sink("hangs cue", "");
	sink("hangs cue ", top.rel ?? "");
}

const count = ["0", "1", "2"];

/** Places where the content may end before its limit, in order, each with the traits that tell. */
export function boundaries(view: View, place: Place): Boundary[] {
	const found: Boundary[] = [];
	walk(view, place, limit(view, place), (last, tell) => {
		found.push({ last, traits: written(tell) });
		return true;
	});
	return found;
}

/** The run of content that a place opens: up to the first boundary at which it is likelier to end than to go on. */
export function contentOf(view: View, place: Place): Run | null {
	const { ends } = view.lang;
	if (ends.size === 0) return contentEnd(view, place.opening, place.own, place.others, place.barriers);
	const most = limit(view, place);
	let last = most;
	walk(view, place, most, (boundary, tell) => {
		if (summed(ends, tell) <= 0) return true;
		last = boundary;
		return false;
	});
	return bareRun(view, place.opening.from, last);
}
