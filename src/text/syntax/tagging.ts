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
	out[0] = key(122, l, ln);
	out[1] = key(125, t1);
	out[2] = key(127, t1, t2);
	out[3] = key(128, t1, w);
	out[4] = key(129, t1, l);
	out[5] = key(131, t1, wn);
	out[6] = key(132, t1, ln);
	out[7] = key(134, t1, t2, w);
	out[8] = key(136, t[p1 + column.known] ?? 0, w);
	out[9] = key(137, w, wn);
	return 10;
}
