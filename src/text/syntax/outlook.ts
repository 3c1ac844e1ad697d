import { type Piece, pieceOf } from "../forms.js";
import type { Word } from "../tokens.js";
import { build, buildAt, outside, room, rowAt, setting, type Traits } from "./traits.js";

/** A sentence as the models see it: rows of `traits.table`, with two of what is outside on either side of the words. */
export interface Outlook {
	readonly traits: Traits;
	n: number;
	/** Row of word i at i + 2. */
	rows: Int32Array;
	/** Class that the tagger gives word i at i + 2, -1 before the first word. */
	tags: Int32Array;
}

export function outlook(traits: Traits): Outlook {
	return { traits, n: 0, rows: new Int32Array(256), tags: new Int32Array(256) };
}

/** The capitals of the words of four letters or more decide. */
function settingOf(traits: Traits, pieces: readonly Piece[], n: number): number {
	let long = 0;
	let first = 0;
	let all = 0;
	for (let i = 0; i < n; i++) {
		const piece = pieces[i];
		const is = piece ? buildAt(traits, piece) : build.short;
		if (is === build.short) continue;
		long++;
		if (is === build.capitals) all++;
		else if (is === build.capital) first++;
	}
	if (long >= 2 && all * 4 >= long * 3) return setting.upper;
	if (long >= 3 && (first + all) * 4 >= long * 3) return setting.title;
	return long >= 3 && first + all === 0 && pieces[0]?.text === pieces[0]?.norm ? setting.lower : setting.normal;
}

/** Makes a view as wide as a sentence of `n` words. */
export function widen(view: Outlook, n: number): void {
	view.n = n;
	if (view.rows.length >= n + 4) return;
	view.rows = new Int32Array(n * 2 + 4);
	view.tags = new Int32Array(n * 2 + 4);
}

/** Lays a sentence of `n` pieces of the view's forms before the models. */
export function lookAt(view: Outlook, pieces: readonly Piece[], n: number): void {
	const { traits } = view;
	widen(view, n);
	const set = settingOf(traits, pieces, n);
	const { rows } = view;
	rows[0] = outside.start;
	rows[1] = outside.start;
	view.tags[0] = -1;
	view.tags[1] = -1;
	for (let i = 0; i < n; i++) {
		const piece = pieces[i];
		rows[i + 2] = piece ? rowAt(traits, piece, set, i === 0 ? 1 : 0) : outside.end;
	}
	rows[n + 2] = outside.end;
	rows[n + 3] = outside.end;
}

/** Lays the words of a sentence before the models. */
export function look(view: Outlook, words: readonly Pick<Word, "text" | "norm">[]): void {
	room(view.traits);
	const { forms } = view.traits;
	lookAt(
		view,
		words.map((w) => pieceOf(forms, w.text, w.norm)),
		words.length,
	);
}
