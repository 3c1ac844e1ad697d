import { key } from "./hash.js";
import type { Outlook } from "./outlook.js";
import { column, columns, type Traits } from "./traits.js";

/** Places of the words around the one to be tagged, whose own features are added up once a form: -2 to +2. */
export const places = 5;
/** Most keys that `ownKeys` or `pairKeys` give. */
export const mostKeys = 48;

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
	const p2 = (r[i] ?? 0) * columns;
	const n1 = (r[i + 3] ?? 0) * columns;
	const n2 = (r[i + 4] ?? 0) * columns;
	const w = t[at + column.word] ?? 0;
	const wp = t[p1 + column.word] ?? 0;
	const wn = t[n1 + column.word] ?? 0;
	const wnn = t[n2 + column.word] ?? 0;
	const l = t[at + column.lexical] ?? 0;
	const lp = t[p1 + column.lexical] ?? 0;
	const ln = t[n1 + column.lexical] ?? 0;
	const lnn = t[n2 + column.lexical] ?? 0;
	const s2 = t[at + column.suffix2] ?? 0;
	const s3 = t[at + column.suffix3] ?? 0;
	const s2n = t[n1 + column.suffix2] ?? 0;
	const shape = t[at + column.shape] ?? 0;
	const shapeN = t[n1 + column.shape] ?? 0;
	const t1 = view.tags[i + 1] ?? 0;
	const t2 = view.tags[i] ?? 0;
	let k = 0;
	out[k++] = key(121, lp, l);
	out[k++] = key(122, l, ln);
	out[k++] = key(123, lp, l, ln);
	out[k++] = key(124, l, ln, lnn);
	out[k++] = key(125, t1);
	out[k++] = key(126, t2);
	out[k++] = key(127, t1, t2);
	out[k++] = key(128, t1, w);
	out[k++] = key(129, t1, l);
	out[k++] = key(130, t1, s3);
	out[k++] = key(131, t1, wn);
	out[k++] = key(132, t1, ln);
	out[k++] = key(133, t1, l, ln);
	out[k++] = key(134, t1, t2, w);
	out[k++] = key(135, t1, t2, l);
	out[k++] = key(136, wp, w);
	out[k++] = key(137, w, wn);
	out[k++] = key(138, wp, wn);
	out[k++] = key(139, wn, wnn);
	out[k++] = key(140, t[p2 + column.word] ?? 0, wp);
	out[k++] = key(143, s2n, s2);
	out[k++] = key(144, shape, shapeN);
	out[k++] = key(145, t[p1 + column.shape] ?? 0, shape, l);
	out[k++] = key(146, t1, shape, l);
	out[k++] = key(147, t1, shape, shapeN);
	out[k++] = key(148, t1, s2, s2n);
	out[k++] = key(149, w, ln);
	out[k++] = key(150, w, lp, ln);
	out[k++] = key(151, t1, s2, l);
	out[k++] = key(152, t1, t2, s2);
	return k;
}
