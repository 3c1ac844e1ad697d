import type { Token } from "../../text/tokens.js";
import { contentEnd, type Opening } from "./content.js";
import type { Group } from "./groups.js";
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

/** Places where the content may end before its limit, in order, each with the traits that tell. */
export function boundaries(view: View, place: Place): Boundary[] {
	const { opening, own, others } = place;
	const { from, frame } = opening;
	const last = limit(view, place);
	const rule = contentEnd(view, opening, own, others, place.barriers)?.last ?? last;
	const found: Boundary[] = [];
	const inner = view.quoted[own.head] ?? -1;
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
		const key = kind(view, i + 1);
		const second = kind(view, i + 2);
		const pair = next.tag === "PUNCT" || next.tag === "CCONJ" ? `${key} ${second}` : key;
		const third = next.tag === "PUNCT" && at(view, i + 2).tag === "CCONJ" ? `${pair} ${kind(view, i + 3)}` : pair;
		const list = [
			"bias",
			`frame ${frame}`,
			`next ${key}`,
			`next ${pair}`,
			`next ${third}`,
			`frame ${frame} next ${key}`,
			`frame ${frame} next ${pair}`,
			`group ${own.verb.group} next ${key}`,
			`size ${bucket(i - from + 1)}`,
			`frame ${frame} verbs ${Math.min(verbs, 2)}`,
			`next ${key} verbs ${Math.min(verbs, 2)}`,
		];
		if (rule <= i + 1) list.push("rule", `rule ${frame}`, `rule ${key}`);
		if (leaves) list.push("leaves", `leaves ${key}`);
		const after = others.find((g) => g.head > i);
		if (after) {
			const near = bucket(after.first - i);
			list.push(`later ${near}`, `later ${near} next ${key}`);
			if (after.first - i <= 3 && after.finite) {
				const same = after.forms.some((f) => own.forms.includes(f)) ? "same" : "other";
				list.push(`verb ${same}`, `verb ${same} next ${key}`);
			}
		}
		// With a tree: whether what follows hangs on the content or on what stands before it.
		let j = i + 1;
		while (j < view.tokens.length && at(view, j).tag === "PUNCT") j++;
		let top = at(view, j);
		let where = j;
		for (let steps = 0; steps < 40 && top.head !== null && top.head > i && where !== top.head; steps++) {
			where = top.head;
			top = at(view, where);
		}
		if (top.head !== null) {
			const side = top.head < from ? "outside" : top.head <= i ? "inside" : "root";
			list.push(
				`hangs ${side}`,
				`hangs ${side} ${frame}`,
				`hangs ${side} ${top.rel ?? ""}`,
				`hangs ${side} next ${key}`,
			);
			if (top.head === own.head) list.push("hangs cue", `hangs cue ${top.rel ?? ""}`);
		}
		found.push({ last: i, traits: list });
	}
	return found;
}

/** The run of content that a place opens: up to the first boundary at which it is likelier to end than to go on. */
export function contentOf(view: View, place: Place): Run | null {
	const { ends } = view.lang;
	if (ends.size === 0) return contentEnd(view, place.opening, place.own, place.others, place.barriers);
	let last = limit(view, place);
	for (const boundary of boundaries(view, place)) {
		let sum = 0;
		for (const trait of boundary.traits) sum += ends.get(trait) ?? 0;
		if (sum <= 0) continue;
		last = boundary.last;
		break;
	}
	return bareRun(view, place.opening.from, last);
}
