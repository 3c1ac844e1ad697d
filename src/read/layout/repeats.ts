import type { Span } from "../../core/span.js";

/** A block that may repeat words of another, with its words. */
interface Entry {
	readonly index: number;
	readonly stems: readonly string[];
	/** Stems of names and numbers: a line that repeats another has no others. */
	readonly firm: readonly string[];
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The first five letters of the longer words, in order: rewording and inflection seldom reach them. */
function entry(index: number, text: string, folded: string, span: Span): Entry {
	const stems: string[] = [];
	const firm: string[] = [];
	let isFirst = true;
	for (const m of folded.slice(span.start, span.end).matchAll(wordPattern)) {
		const word = m[0];
		const original = text.charAt(span.start + m.index);
		const isNumber = /^\p{N}/u.test(word);
		if (word.length >= 4 || isNumber) {
			const stem = isNumber ? word : word.slice(0, 5);
			stems.push(stem);
			if (isNumber || (!isFirst && /\p{Lu}/u.test(original))) firm.push(stem);
		}
		isFirst = false;
	}
	return { index, stems, firm };
}

/** Length of the longest common subsequence of the line and a stretch of the other block. */
function common(a: readonly string[], b: readonly string[]): number {
	let row = new Array<number>(b.length + 1).fill(0);
	for (const x of a) {
		const next = [0];
		for (let j = 0; j < b.length; j++)
			next.push(x === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
		row = next;
	}
	return row[b.length] ?? 0;
}

/** Stems in more blocks than this say nothing of what is repeated; it also bounds the work. */
const often = 8;
/** Most stems of a line that is tried. */
const longest = 45;

/**
 * Which of some blocks are pull quotes: one sentence set apart whose words stand again, in the same order, inside a longer block, or a block that
 * repeats an earlier one. `tried` are the indexes that may be (single sentences set apart). The share of repeated words must be 0.75 (0.9 for the
 * first block of a text), and every name and number of the line must stand in the other.
 */
export function repeats(text: string, folded: string, spans: readonly Span[], tried: ReadonlySet<number>): Set<number> {
	const entries = spans.map((span, i) => entry(i, text, folded, span));
	const where = new Map<string, number[]>();
	for (const { index, stems } of entries) {
		for (const stem of new Set(stems)) {
			const list = where.get(stem);
			if (!list) where.set(stem, [index]);
			else if (list.length <= often) list.push(index);
		}
	}
	const found = new Set<number>();
	const whole = new Map<string, number>();
	for (const line of entries) {
		if (line.stems.length < 4) continue;
		const key = line.stems.join(" ");
		if (tried.has(line.index)) {
			if (whole.has(key)) found.add(line.index);
			else if (line.stems.length <= longest && standsIn(line, entries, where, found)) found.add(line.index);
		}
		if (!whole.has(key)) whole.set(key, line.index);
	}
	return found;
}

function standsIn(
	line: Entry,
	entries: readonly Entry[],
	where: ReadonlyMap<string, readonly number[]>,
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
	const need = line.index === 0 ? 0.9 : 0.75;
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
