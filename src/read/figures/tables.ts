import type { Span } from "../../core/span.js";
import { trimmed } from "../../core/span.js";
import type { Cue, FigureLanguage } from "../../lang/figures.js";
import { fold } from "../../text/fold.js";
import type { Page, Sentence } from "../page.js";
import type { FoundFigure } from "./index.js";
import { lexicon } from "./lexicon.js";

/** What a column of a table counts, and the words of its head that say so. */
interface Column {
	readonly of: FoundFigure["of"];
	readonly cue: Span;
	/** True where it counts only some of them ("Children killed"). */
	readonly whom: Span | null;
}

/** The cells of a line whose cells stand between bars, or apart by tabs, each trimmed; empty where it is no row. */
function cells(text: string, { start, end }: Span): Span[] {
	const line = text.slice(start, end);
	const bar = line.includes("|") ? "|" : line.includes("\t") ? "\t" : null;
	if (bar === null) return [];
	const found: Span[] = [];
	let from = start;
	for (let i = start; i <= end; i++) {
		if (i < end && text.charAt(i) !== bar) continue;
		// The bars at either end of a line open and close it.
		if (!(bar === "|" && ((i === start && from === start) || (i === end && from === end))))
			found.push(trimmed(text, { start: from, end: i }));
		from = i + 1;
	}
	return found.length > 1 ? found : [];
}

/** What the head of a column, or the label of a row, says that it counts; null where it counts nothing of the kind. */
function columnOf(language: FigureLanguage, text: string, cell: Span): Column | null {
	if (cell.end - cell.start > 60) return null;
	const folded = fold(text.slice(cell.start, cell.end));
	const words = [...folded.matchAll(/[\p{L}\p{N}%'’-]+/gu)].map((m) => ({ word: m[0], start: m.index }));
	if (words.some(({ word }) => language.tables.others.has(word))) return null;
	const { counted } = language;
	for (const { word, start } of words) {
		const cue = cueOf(language, word);
		if (!cue) continue;
		const group = words.find((w) => w.word !== word && counted.people.has(w.word) && !counted.everybody.has(w.word));
		const whom = group ? { start: cell.start + group.start, end: cell.start + group.start + group.word.length } : null;
		if (cue === "homes" && !words.some((w) => counted.homes.has(w.word))) return null;
		return { of: cue, cue: { start: cell.start + start, end: cell.start + start + word.length }, whom };
	}
	return null;
}

/** What one word at the head of a column counts. */
function cueOf(language: FigureLanguage, word: string): Cue["of"] | null {
	const kind = language.counted.kinds[word]?.of;
	const entry = lexicon(language)
		.phrases.get(word)
		?.find((e) => e.words.length === 1);
	const cue = /^[TNKD]$/u.test(entry?.letter ?? "") ? entry?.cues.find((c) => !c.people && !c.hit) : undefined;
	const of = kind ?? cue?.of ?? null;
	return of === "participants" || of === "money" || of === "other" ? null : of;
}

const whole = /^[~≈]?\s?(?<n>\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+|\d{1,9})(?:\s?(?:\*+|\([^()]{1,20}\)|\[\d\]))?$/u;

/** The number that a cell holds and nothing else, null where it holds none. */
function numberOf(text: string, { start, end }: Span): number | null {
	if (end - start > 30) return null;
	const digits = whole.exec(text.slice(start, end))?.groups?.n;
	return digits === undefined ? null : Number(digits.replace(/\D/gu, ""));
}

function figureAt(cell: Span, value: number, column: Column, text: string, where: Span | null): FoundFigure {
	const { of, cue, whom: whomAt } = column;
	return {
		start: cell.start,
		end: cell.end,
		of,
		low: value,
		high: value,
		hedge: "exact",
		whom: whomAt && text.slice(whomAt.start, whomAt.end),
		whomAt,
		part: where !== null || whomAt !== null,
		where,
		cue,
		row: true,
	};
}

/**
 * The figures of tables, by the sentence that is their row: columns whose heads say a kind ("District | Dead | Injured"), and rows whose labels do ("Deaths | 41"). A row is a part, of what its
 * first cell names; the row of the sum is the number. A zero in a table is no news that nobody died.
 */
export function tables(page: Page): ReadonlyMap<number, readonly FoundFigure[]> {
	const found = new Map<number, readonly FoundFigure[]>();
	const { text } = page;
	if (!text.includes("|") && !text.includes("\t")) return found;
	const { figures: language } = page.language;
	let columns: readonly (Column | null)[] = [];
	let last = -2;
	for (const sentence of page.sentences) {
		const row = isAlone(page, sentence) ? cells(text, sentence) : [];
		if (row.length === 0) continue;
		if (sentence.index - last > 1) columns = [];
		last = sentence.index;
		const numbers = row.map((cell) => numberOf(text, cell));
		if (numbers.every((n) => n === null)) {
			const heads = row.map((cell) => columnOf(language, text, cell));
			const isHead = heads.some((c, i) => c !== null && i > 0);
			if (isHead) columns = heads;
			// A line with a bar in it is no table yet.
			if (isHead || columns.length > 0) found.set(sentence.index, []);
			continue;
		}
		const [label] = row;
		if (!label || numbers[0] !== null) continue;
		const counted = rowOf(page, row, numbers, columns);
		if (counted.length > 0 || columns.length > 0) found.set(sentence.index, counted);
	}
	return found;
}

function rowOf(
	{ text, language: { figures: language } }: Page,
	row: readonly Span[],
	numbers: readonly (number | null)[],
	columns: readonly (Column | null)[],
): readonly FoundFigure[] {
	const [label] = row;
	if (!label) return [];
	const labels = fold(text.slice(label.start, label.end)).match(/[\p{L}]+/gu) ?? [];
	const isSum = labels.some((w) => language.tables.sums.has(w));
	if (!columns.some((c) => c !== null)) {
		// "Deaths | 41": the first number of the row.
		const column = columnOf(language, text, label);
		const at = numbers.findIndex((n) => n !== null);
		const [cell, value] = [row[at], numbers[at] ?? 0];
		return column && cell && value > 0 && row.length <= 3 ? [figureAt(cell, value, column, text, null)] : [];
	}
	return row.flatMap((cell, i) => {
		const [column, value] = [columns[i] ?? null, numbers[i] ?? 0];
		return column && value > 0 ? [figureAt(cell, value, column, text, isSum ? null : label)] : [];
	});
}

/** True where a sentence is all that stands in its line. */
function isAlone({ blocks, text }: Page, { block, start, end }: Sentence): boolean {
	const of = blocks[block];
	if (!of) return false;
	const head = text.slice(Math.max(of.start, start - 3), start);
	return (
		(/\n\s*$/u.test(head) || head.trim() === "") && /^\s*(?:\n|$)/u.test(text.slice(end, Math.min(of.end, end + 3)))
	);
}
