import type { Span } from "../../core/span.js";

/** A block that may repeat words of another: its longer words, each as a number. */
interface Entry {
	readonly index: number;
	readonly stems: readonly number[];
	/** Stems of names and numbers: a line that repeats another has no others. */
	readonly firm: readonly number[];
}

/** 0 not known yet, 1 a sign, 2 a letter, 3 a digit, of each UTF-16 code unit; filled on demand. */
const classes = new Uint8Array(65536);

function classOf(code: number): number {
	let known = classes[code] ?? 1;
	if (known === 0) {
		const c = String.fromCharCode(code);
		known = /\p{L}/u.test(c) ? 2 : /\p{N}/u.test(c) ? 3 : 1;
		classes[code] = known;
	}
	return known;
}

/**
 * The longer words of a block, in order, by their first five letters: rewording and inflection seldom reach these. Each is a 32-bit hash (FNV-1a), which
 * is four times as quick as strings; two words of one text that share one are rarer than one in ten million.
 */
function entry(index: number, text: string, folded: string, span: Span): Entry {
	const stems: number[] = [];
	const firm: number[] = [];
	let at = span.start;
	while (at < span.end) {
		const kind = classOf(folded.charCodeAt(at));
		if (kind === 1) {
			at++;
			continue;
		}
		const start = at;
		let hash = 0x811c9dc5;
		while (at < span.end && classOf(folded.charCodeAt(at)) !== 1) {
			if (kind === 3 || at - start < 5) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
			at++;
		}
		if (kind !== 3 && at - start < 4) continue;
		stems.push(hash);
		// A capital that is no sentence's first letter; folding has made it small.
		const code = text.charCodeAt(start);
		const isCapital = code !== folded.charCodeAt(start) && start > span.start + 2 && /\p{Lu}/u.test(text.charAt(start));
		if (kind === 3 || isCapital) firm.push(hash);
	}
	return { index, stems, firm };
}

/** Length of the longest common subsequence of the line and a stretch of the other block. */
function common(a: readonly number[], b: readonly number[]): number {
	const row = new Uint16Array(b.length + 1);
	for (const x of a) {
		let diagonal = 0;
		for (let j = 0; j < b.length; j++) {
			const above = row[j + 1] ?? 0;
			row[j + 1] = x === b[j] ? diagonal + 1 : Math.max(above, row[j] ?? 0);
			diagonal = above;
		}
	}
	return row[b.length] ?? 0;
}

function same(a: readonly number[], b: readonly number[]): boolean {
	return a.length === b.length && a.every((stem, i) => stem === b[i]);
}

/** Stems in more blocks than this say nothing of what is repeated; it also bounds the work. */
const often = 8;
/** Most stems of a line that is tried. */
const longest = 45;

/**
 * Which of some blocks are pull quotes: one sentence set apart whose words stand again, in the same order, inside a longer block, or a block that
 * repeats an earlier one. `tried` are the indexes that may be (single sentences set apart). The share of repeated words must be 0.75 (0.9 for the
 * first block of a text and for a line with names or numbers), and every name and number of the line must stand in the other.
 */
export function repeats(text: string, folded: string, spans: readonly Span[], tried: ReadonlySet<number>): Set<number> {
	const entries = spans.map((span, i) => entry(i, text, folded, span));
	// Only the stems of the lines that may be repeated are looked for in the others.
	const wanted = new Set<number>();
	for (const { index, stems } of entries)
		if (tried.has(index) && stems.length >= 4 && stems.length <= longest) for (const stem of stems) wanted.add(stem);
	const where = new Map<number, number[]>();
	for (const { index, stems } of entries) {
		for (const stem of stems) {
			if (!wanted.has(stem)) continue;
			const list = where.get(stem);
			if (!list) where.set(stem, [index]);
			else if (list.length <= often && list.at(-1) !== index) list.push(index);
		}
	}
	const found = new Set<number>();
	const whole = new Map<number, Entry[]>();
	for (const line of entries) {
		if (line.stems.length < 4) continue;
		let key = line.stems.length;
		for (const stem of line.stems) key = Math.imul(key ^ stem, 0x01000193);
		const alike = whole.get(key);
		const isAgain = alike?.some((other) => same(other.stems, line.stems)) ?? false;
		if (tried.has(line.index)) {
			if (isAgain) found.add(line.index);
			else if (line.stems.length <= longest && standsIn(line, entries, where, found)) found.add(line.index);
		}
		if (isAgain) continue;
		if (alike) alike.push(line);
		else whole.set(key, [line]);
	}
	return found;
}

function standsIn(
	line: Entry,
	entries: readonly Entry[],
	where: ReadonlyMap<number, readonly number[]>,
	dropped: ReadonlySet<number>,
): boolean {
	const shared = new Map<number, number>();
	let rare = 0;
	for (const stem of new Set(line.stems)) {
		const list = where.get(stem) ?? [];
		if (list.length > often) continue;
		rare++;
		for (const index of list) if (index !== line.index) shared.set(index, (shared.get(index) ?? 0) + 1);
	}
	const need = line.index === 0 || line.firm.length > 0 ? 0.9 : 0.75;
	for (const [index, count] of shared) {
		const other = entries[index];
		if (!other || dropped.has(index) || count < Math.max(3, rare * 0.7)) continue;
		if (other.stems.length < line.stems.length * 1.2) continue;
		if (line.firm.some((stem) => !other.stems.includes(stem))) continue;
		const stretch = Math.min(other.stems.length, line.stems.length * 2 + 6);
		const step = Math.max(1, Math.floor(stretch / 3));
		const last = Math.max(0, other.stems.length - stretch);
		// Long blocks are tried in overlapping stretches around the first shared word only.
		const at = Math.max(0, other.stems.findIndex((s) => line.stems.includes(s)) - 2);
		for (let from = Math.min(at, last), n = 0; from <= last && n < 12; from += step, n++) {
			const got = common(line.stems, other.stems.slice(from, from + stretch));
			if (got >= 5 && got >= line.stems.length * need) return true;
		}
	}
	return false;
}
