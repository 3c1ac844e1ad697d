import { key } from "./hash.js";
import type { Outlook } from "./outlook.js";
import { column, columns, type Traits } from "./traits.js";

/** Places of the words around the one to be tagged, whose own features are added up once a form: -2 to +2. */
export const places = 5;
/** Most keys that `ownKeys` or `pairKeys` give. */
export const mostKeys = 32;

/** Features of one form that stands at a place (2 is the word itself) into `out`; returns how many. */
export function ownKeys(traits: Traits, row: number, place: number, out: Int32Array): number {
	const t = traits.table;
	const at = row * columns;
	const w = t[at + column.word] ?? 0;
	const s1 = t[at + column.suffix1] ?? 0;
	const s2 = t[at + column.suffix2] ?? 0;
	const s3 = t[at + column.suffix3] ?? 0;
	const l = t[at + column.lexical] ?? 0;
	const shape = t[at + column.shape] ?? 0;
	const first = t[at + column.first] ?? 0;
	let k = 0;
	if (place !== 2) {
		out[k++] = key(60 + place, w);
		out[k++] = key(70 + place, l);
		if (place === 1 || place === 3) {
			out[k++] = key(80 + place, s3);
			out[k++] = key(90 + place, shape);
			out[k++] = key(100 + place, s2, l);
		}
		return k;
	}
	out[k++] = key(1, 0);
	out[k++] = key(2, w);
	out[k++] = key(3, t[at + column.cased] ?? 0, first);
	out[k++] = key(4, s1, l);
	out[k++] = key(5, s2, l);
	out[k++] = key(6, s1);
	out[k++] = key(7, s2);
	out[k++] = key(8, s3);
	out[k++] = key(9, t[at + column.suffix4] ?? 0);
	out[k++] = key(10, t[at + column.suffix5] ?? 0);
	out[k++] = key(11, t[at + column.prefix1] ?? 0);
	out[k++] = key(12, t[at + column.prefix2] ?? 0);
	out[k++] = key(13, t[at + column.prefix3] ?? 0);
	out[k++] = key(14, t[at + column.prefix4] ?? 0);
	out[k++] = key(15, shape, first);
	out[k++] = key(16, l);
	out[k++] = key(17, l, s3);
	out[k++] = key(18, l, shape, first);
	out[k++] = key(19, t[at + column.lexicalCased] ?? 0, l);
	out[k++] = key(20, t[at + column.stem1] ?? 0, s1, l);
	out[k++] = key(21, t[at + column.stem2] ?? 0, s2, l);
	out[k++] = key(22, t[at + column.stem3] ?? 0, s3, l);
	out[k++] = key(23, t[at + column.stem1] ?? 0, t[at + column.stem2] ?? 0, s2);
	out[k++] = key(24, t[at + column.tail] ?? 0, l);
	out[k++] = key(25, t[at + column.tail] ?? 0, shape, l);
	out[k++] = key(26, s2, shape);
	out[k++] = key(27, s3, t[at + column.casing] ?? 0, first);
	return k;
}

/** Templates of the features that see several words or tags, times the factor of `key`. */
const templates = Int32Array.of(122, 125, 127, 128, 129, 131, 132, 134, 136, 137);
const mixed = templates.map((template) => Math.imul(template, 0x9e3779b1));
/** What they see. */
const a = new Int32Array(templates.length);
const b = new Int32Array(templates.length);
const c = new Int32Array(templates.length);

/** Features of word `i` together with its neighbours and with the two tags before it, into `out`; returns how many. */
export function pairKeys(view: Outlook, i: number, out: Int32Array): number {
	const t = view.traits.table;
	const r = view.rows;
	const at = (r[i + 2] ?? 0) * columns;
	const p1 = (r[i + 1] ?? 0) * columns;
	const n1 = (r[i + 3] ?? 0) * columns;
	const w = t[at + column.known] ?? 0;
	const wn = t[n1 + column.known] ?? 0;
	const l = t[at + column.lexical] ?? 0;
	const ln = t[n1 + column.lexical] ?? 0;
	const t1 = view.tags[i + 1] ?? 0;
	const t2 = view.tags[i] ?? 0;
	a[0] = l;
	b[0] = ln;
	a[1] = t1;
	a[2] = t1;
	b[2] = t2;
	a[3] = t1;
	b[3] = w;
	a[4] = t1;
	b[4] = l;
	a[5] = t1;
	b[5] = wn;
	a[6] = t1;
	b[6] = ln;
	a[7] = t1;
	b[7] = t2;
	c[7] = w;
	a[8] = t[p1 + column.known] ?? 0;
	b[8] = w;
	a[9] = w;
	b[9] = wn;
	// As `key` does it, all in one go.
	for (let k = 0; k < 10; k++) {
		let h = Math.imul((a[k] ?? 0) ^ (mixed[k] ?? 0), 0x85ebca6b);
		h ^= Math.imul((b[k] ?? 0) + (templates[k] ?? 0), 0xc2b2ae35) ^ Math.imul(c[k] ?? 0, 0x27d4eb2f);
		h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
		out[k] = h ^ (h >>> 13);
	}
	return 10;
}
