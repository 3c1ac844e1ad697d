import { remembered } from "../../text/memo.js";
import type { Token } from "../../text/tokens.js";
import { byLanguage } from "../../text/words.js";
import { contentEnd, type Opening } from "./content.js";
import type { Group } from "./groups.js";
import { add, joined, type Kind, kinds, type Tally } from "./traits.js";
import { at, bareRun, is, type Run, type View } from "./view.js";
import { word } from "./words.js";

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

interface Range {
	readonly least: number;
	readonly most: number;
}

/** More than rounding can make of a sum in another order. */
const slack = 1e-6;

/** Between what `add` and one trait of a kind, or none, can come to. */
function rangeOf({ weights }: Kind, add: number): Range {
	let least = 0;
	let most = 0;
	for (const weight of weights.values()) {
		least = Math.min(least, weight);
		most = Math.max(most, weight);
	}
	return { least: add + least, most: add + most };
}

/** Kinds of trait, and those with a word in their name. */
const tables = byLanguage((weights: ReadonlyMap<string, number>) => {
	const kind = kinds(weights);
	const hangs = kind("hangs ");
	const cue = rangeOf(kind("hangs cue "), kind("hangs cue").weights.get("") ?? 0);
	const sides = ["outside", "inside", "root"].map((side) => {
		const as = kind(`hangs ${side} `);
		return { as, rel: rangeOf(as, 0), next: kind(`hangs ${side} next `), own: hangs.weights.get(side) ?? 0 };
	});
	/** Between what the traits of `hanging` can add up to, whatever the tree is. */
	const hangingWith = (frame: string, key: string): Range => {
		let least = 0;
		let most = 0;
		for (const { as, rel, next, own } of sides) {
			const plain = own + (as.weights.get(frame) ?? 0) + (next.weights.get(key) ?? 0);
			least = Math.min(least, plain + rel.least + Math.min(0, cue.least));
			most = Math.max(most, plain + rel.most + Math.max(0, cue.most));
		}
		return { least: least - slack, most: most + slack };
	};
	return {
		bias: kind("bias"),
		frame: kind("frame "),
		next: kind("next "),
		size: kind("size "),
		rule: kind("rule"),
		ruleOf: kind("rule "),
		leaves: kind("leaves"),
		leavesNext: kind("leaves "),
		later: kind("later "),
		verb: kind("verb "),
		hangs,
		hangsCue: kind("hangs cue"),
		hangsCueAs: kind("hangs cue "),
		ofFrame: remembered((frame) => ({
			next: kind(`frame ${frame} next `),
			verbs: kind(`frame ${frame} verbs `),
			hanging: remembered((key) => hangingWith(frame, key)),
		})),
		groupNext: remembered((group) => kind(`group ${group} next `)),
		nextVerbs: remembered((word) => kind(`next ${word} verbs `)),
		laterNext: remembered((near) => kind(`later ${near} next `)),
		verbNext: remembered((form) => kind(`verb ${form} next `)),
		hangsOn: remembered((side) => ({ as: kind(`hangs ${side} `), next: kind(`hangs ${side} next `) })),
	};
});
type Table = ReturnType<typeof tables>;

/** What a token is for a border: the word itself where it is one of the few that bind clauses, else its tag. */
function kind(view: View, i: number): string {
	const t = at(view, i);
	if (t.text === "") return "end";
	if (is(view, t, word.times)) return "time";
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

/** A place after token `last` where content may end, before it is weighed. */
interface Border {
	readonly last: number;
	/** Finite verbs before it. */
	readonly verbs: number;
	/** True where it ends a quotation within the content. */
	readonly leaves: boolean;
	/** True where the rules end the content there. */
	readonly stops: boolean;
}

/** Goes over the places before `last` where content may end, in order, as long as `goOn` says so. */
function walk(
	view: View,
	place: Place,
	last: number,
	goOn: (view: View, place: Place, border: Border) => boolean,
): number {
	const { opening, own, others } = place;
	const { from } = opening;
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
		if (!leaves && next.fine !== "VBG" && !before.has(next.tag) && !is(view, next, word.relatives)) continue;
		if (here.tag === "PUNCT" && next.tag === "PUNCT") continue;
		if (rule < 0) rule = contentEnd(view, opening, own, others, place.barriers)?.last ?? last;
		if (!goOn(view, place, { last: i, verbs, leaves, stops: rule <= i + 1 })) return i;
	}
	return last;
}

/** Tells the traits of a border, those of the tree aside. */
function tell(view: View, place: Place, border: Border, key: string, of: Table, to: Tally): void {
	const { opening, own } = place;
	const { last, leaves } = border;
	const { frame, from } = opening;
	const framed = of.ofFrame(frame);
	const next = at(view, last + 1);
	const pair = next.tag === "PUNCT" || next.tag === "CCONJ" ? joined(key, kind(view, last + 2)) : key;
	const third = next.tag === "PUNCT" && at(view, last + 2).tag === "CCONJ" ? joined(pair, kind(view, last + 3)) : pair;
	const some = count[Math.min(border.verbs, 2)] ?? "2";
	add(to, of.bias, "");
	add(to, of.frame, frame);
	add(to, of.next, key);
	add(to, of.next, pair);
	add(to, of.next, third);
	add(to, framed.next, key);
	add(to, framed.next, pair);
	add(to, of.groupNext(own.verb.group), key);
	add(to, of.size, bucket(last - from + 1));
	add(to, framed.verbs, some);
	add(to, of.nextVerbs(key), some);
	if (border.stops) {
		add(to, of.rule, "");
		add(to, of.ruleOf, frame);
		add(to, of.ruleOf, key);
	}
	if (leaves) {
		add(to, of.leaves, "");
		add(to, of.leavesNext, key);
	}
	later(place, last, key, of, to);
}

/** The next verb that may say something: how near it is, and whether it goes on with the form of the cue's. */
function later({ own, others }: Place, last: number, key: string, of: Table, to: Tally): void {
	const after = others.find((g) => g.head > last);
	if (!after) return;
	const gap = after.first - last;
	const near = bucket(gap);
	add(to, of.later, near);
	add(to, of.laterNext(near), key);
	if (gap > 3 || !after.finite) return;
	const same = after.forms.some((f) => own.forms.includes(f)) ? "same" : "other";
	add(to, of.verb, same);
	add(to, of.verbNext(same), key);
}

/** With a tree: whether what follows `last` hangs on the content or on what stands before it. */
function hanging(view: View, { opening, own }: Place, last: number, key: string, of: Table, to: Tally): void {
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
	add(to, of.hangs, side);
	const hangs = of.hangsOn(side);
	add(to, hangs.as, frame);
	add(to, hangs.as, top.rel ?? "");
	add(to, hangs.next, key);
	if (top.head !== own.head) return;
	add(to, of.hangsCue, "");
	add(to, of.hangsCueAs, top.rel ?? "");
}

const count = ["0", "1", "2"];

/** Places where the content may end before its limit, in order, each with the traits that tell. */
export function boundaries(view: View, place: Place): Boundary[] {
	const found: Boundary[] = [];
	walk(view, place, limit(view, place), (_, __, border) => {
		const written: string[] = [];
		const of = tables(view.lang.ends);
		const key = kind(view, border.last + 1);
		tell(view, place, border, key, of, { sum: 0, written });
		hanging(view, place, border.last, key, of, { sum: 0, written });
		found.push({ last: border.last, traits: written });
		return true;
	});
	return found;
}

/** True where content is likelier to go on after a border than to end there. */
function goesOn(view: View, place: Place, border: Border): boolean {
	const of = tables(view.lang.ends);
	const key = kind(view, border.last + 1);
	const tally = { sum: 0, written: null };
	tell(view, place, border, key, of, tally);
	// The tree is asked for only where it can turn the scales.
	const { least, most } = of.ofFrame(place.opening.frame).hanging(key);
	if (tally.sum + most <= 0) return true;
	if (tally.sum + least > 0) return false;
	hanging(view, place, border.last, key, of, tally);
	return tally.sum <= 0;
}

/** The run of content that a place opens: up to the first boundary at which it is likelier to end than to go on. */
export function contentOf(view: View, place: Place): Run | null {
	const { ends } = view.lang;
	if (ends.size === 0) return contentEnd(view, place.opening, place.own, place.others, place.barriers);
	const last = walk(view, place, limit(view, place), goesOn);
	return bareRun(view, place.opening.from, last);
}
