import type { Word } from "../tokens.js";
import { build, formOf, outside, room, row, setting, type Traits } from "./traits.js";

/** A sentence as the models see it: rows of `traits.table`, with two of what is outside on either side of the words. */
export interface Outlook {
	readonly traits: Traits;
	n: number;
	/** Number of the form of each word. */
	forms: Int32Array;
	/** Row of word i at i + 2. */
	rows: Int32Array;
	/** Class that the tagger gives word i at i + 2, -1 before the first word. */
	tags: Int32Array;
}

export function outlook(traits: Traits): Outlook {
	return { traits, n: 0, forms: new Int32Array(256), rows: new Int32Array(256), tags: new Int32Array(256) };
}

/** The capitals of the words of four letters or more decide. */
function settingOf(view: Outlook, words: readonly Pick<Word, "text" | "norm">[]): number {
	const { builds } = view.traits;
	let long = 0;
	let first = 0;
	let all = 0;
	for (let i = 0; i < view.n; i++) {
		const is = builds[view.forms[i] ?? 0] ?? 0;
		if (is === build.short) continue;
		long++;
		if (is === build.capitals) all++;
		else if (is === build.capital) first++;
	}
	if (long >= 2 && all * 4 >= long * 3) return setting.upper;
	if (long >= 3 && (first + all) * 4 >= long * 3) return setting.title;
	return long >= 3 && first + all === 0 && words[0]?.text === words[0]?.norm ? setting.lower : setting.normal;
}

/** Lays a sentence before the models. */
export function look(view: Outlook, words: readonly Pick<Word, "text" | "norm">[]): void {
	const n = words.length;
	room(view.traits, n);
	if (view.rows.length < n + 4) {
		view.forms = new Int32Array(n * 2 + 4);
		view.rows = new Int32Array(n * 2 + 4);
		view.tags = new Int32Array(n * 2 + 4);
	}
	view.n = n;
	view.rows[0] = outside.start;
	view.rows[1] = outside.start;
	view.tags[0] = -1;
	view.tags[1] = -1;
	for (let i = 0; i < n; i++) {
		const w = words[i];
		view.forms[i] = w ? formOf(view.traits, w) : 0;
	}
	const set = settingOf(view, words);
	for (let i = 0; i < n; i++) {
		const w = words[i];
		view.rows[i + 2] = w ? row(view.traits, view.forms[i] ?? 0, w, set, i === 0 ? 1 : 0) : outside.end;
	}
	view.rows[n + 2] = outside.end;
	view.rows[n + 3] = outside.end;
}
