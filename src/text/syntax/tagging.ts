import type { Word } from "../tokens.js";
import { key } from "./hash.js";
import { column, columns, outside, room, row, type Traits } from "./traits.js";

/** How the capitals of a sentence are set, since they mean little in a headline. */
export const setting = { normal: 0, title: 1, upper: 2, lower: 3 } as const;

/** A sentence as the models see it: rows of `traits.table`, two of what is outside on either side of the words. */
export interface Outlook {
	readonly traits: Traits;
	n: number;
	setting: number;
	/** Row of word i at i + 2. */
	rows: Int32Array;
	/** Class of word i at i + 2, -1 before the first word. */
	tags: Int32Array;
}

export function outlook(traits: Traits): Outlook {
	return { traits, n: 0, setting: 0, rows: new Int32Array(256), tags: new Int32Array(256) };
}

/** Long words with capitals, all or first letters, decide. */
function settingOf(view: Outlook): number {
	const { table } = view.traits;
	let long = 0;
	let first = 0;
	let all = 0;
	let small = 0;
	for (let i = 0; i < view.n; i++) {
		const at = (view.rows[i + 2] ?? 0) * columns;
		if ((table[at + column.letters] ?? 0) < 4) continue;
		long++;
		const casing = table[at + column.casing];
		if (casing === 3) all++;
		else if (casing === 2) first++;
		else if (casing === 1) small++;
	}
	if (long >= 2 && all * 4 >= long * 3) return setting.upper;
	if (long >= 3 && (first + all) * 4 >= long * 3) return setting.title;
	return long >= 3 && small === long ? setting.lower : setting.normal;
}

export function look(view: Outlook, words: readonly Pick<Word, "text" | "norm">[]): void {
	const n = words.length;
	room(view.traits, n);
	if (view.rows.length < n + 4) {
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
		view.rows[i + 2] = w ? row(view.traits, w) : outside.end;
	}
	view.rows[n + 2] = outside.end;
	view.rows[n + 3] = outside.end;
	view.setting = settingOf(view);
}

export const tagFeatures = 52;

/** The features of word `i` into `out`: itself, two words to either side, the two tags before it. Returns how many. */
export function tagKeys(view: Outlook, i: number, out: Int32Array): number {
	const t = view.traits.table;
	const r = view.rows;
	const at = (r[i + 2] ?? 0) * columns;
	const p1 = (r[i + 1] ?? 0) * columns;
	const p2 = (r[i] ?? 0) * columns;
	const n1 = (r[i + 3] ?? 0) * columns;
	const n2 = (r[i + 4] ?? 0) * columns;
	const w = t[at + column.word] ?? 0;
	const wp = t[p1 + column.word] ?? 0;
	const wpp = t[p2 + column.word] ?? 0;
	const wn = t[n1 + column.word] ?? 0;
	const wnn = t[n2 + column.word] ?? 0;
	const l = t[at + column.lexical] ?? 0;
	const lp = t[p1 + column.lexical] ?? 0;
	const ln = t[n1 + column.lexical] ?? 0;
	const lnn = t[n2 + column.lexical] ?? 0;
	const lc = t[at + column.lexicalCased] ?? 0;
	const s2 = t[at + column.suffix2] ?? 0;
	const s3 = t[at + column.suffix3] ?? 0;
	const set = view.setting;
	const shape = set === 0 ? (t[at + column.shape] ?? 0) : (t[at + column.casing] ?? 0) * 8 + set;
	const shapeN = set === 0 ? (t[n1 + column.shape] ?? 0) : (t[n1 + column.casing] ?? 0) * 8 + set;
	const shapeP = set === 0 ? (t[p1 + column.shape] ?? 0) : (t[p1 + column.casing] ?? 0) * 8 + set;
	const first = i === 0 ? 1 : 0;
	const t1 = view.tags[i + 1] ?? 0;
	const t2 = view.tags[i] ?? 0;
	let k = 0;
	out[k++] = key(1, 0);
	out[k++] = key(2, w);
	out[k++] = key(3, set === 2 ? 0 : (t[at + column.cased] ?? 0), first);
	out[k++] = key(4, wp);
	out[k++] = key(5, wn);
	out[k++] = key(6, wpp);
	out[k++] = key(7, wnn);
	out[k++] = key(8, t[at + column.suffix1] ?? 0);
	out[k++] = key(9, s2);
	out[k++] = key(10, s3);
	out[k++] = key(11, t[at + column.suffix4] ?? 0);
	out[k++] = key(12, t[at + column.suffix5] ?? 0);
	out[k++] = key(13, t[at + column.prefix1] ?? 0);
	out[k++] = key(14, t[at + column.prefix2] ?? 0);
	out[k++] = key(15, t[at + column.prefix3] ?? 0);
	out[k++] = key(16, shape, first);
	out[k++] = key(17, l);
	out[k++] = key(18, l, s3);
	out[k++] = key(19, l, shape, first);
	out[k++] = key(20, lc, l);
	out[k++] = key(21, lp, l);
	out[k++] = key(22, l, ln);
	out[k++] = key(23, lp, l, ln);
	out[k++] = key(24, l, ln, lnn);
	out[k++] = key(25, t1);
	out[k++] = key(26, t2);
	out[k++] = key(27, t1, t2);
	out[k++] = key(28, t1, w);
	out[k++] = key(29, t1, l);
	out[k++] = key(30, t1, s3);
	out[k++] = key(31, t1, wn);
	out[k++] = key(32, t1, ln);
	out[k++] = key(33, t1, l, ln);
	out[k++] = key(34, t1, t2, w);
	out[k++] = key(35, t1, t2, l);
	out[k++] = key(36, wp, w);
	out[k++] = key(37, w, wn);
	out[k++] = key(38, wp, wn);
	out[k++] = key(39, wn, wnn);
	out[k++] = key(40, wpp, wp);
	out[k++] = key(41, t[p1 + column.suffix3] ?? 0);
	out[k++] = key(42, t[n1 + column.suffix3] ?? 0);
	out[k++] = key(43, t[n1 + column.suffix2] ?? 0, s2);
	out[k++] = key(44, shape, shapeN, first);
	out[k++] = key(45, shapeP, shape, l);
	out[k++] = key(46, t1, shape, l);
	out[k++] = key(47, t1, shape, shapeN);
	out[k++] = key(48, t1, s2, t[n1 + column.suffix2] ?? 0);
	out[k++] = key(49, w, ln);
	out[k++] = key(50, w, lp, ln);
	return k;
}
