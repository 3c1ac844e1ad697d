import type { Block } from "../../core/reading.js";
import type { Span } from "../../core/span.js";

/** Letters and digits of a line beside its day: "Day two:" still heads a day. */
const beside = 12;

/** Code units of a title behind the day of a line ("Monday 13 March – the roadblock"). */
const titled = 80;

const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** True where a line is the day that stands at `day` in it and little else, or begins with it and goes on with a title. */
function isDayLine(text: string, { start, end }: Span, day: Span): boolean {
	const before = text.slice(start, day.start);
	const after = text.slice(day.end, end);
	const lead = letters(before);
	if (lead + letters(after) <= beside) return true;
	return lead <= beside && after.length <= titled && /^\s*[–—:|·-]\s*\S/u.test(after) && !/[.!?]\s+\S/u.test(after);
}

/** True of a kind of block that can head what follows it. */
const canHead = ({ kind }: Block): boolean => kind === "dateline" || kind === "heading";

/**
 * Under which day each block stands: an index into `heads` (the blocks that are lines of days, in order), -1 for none. What stands under another heading after the last of
 * them is under none.
 */
export function dayOfBlocks(blocks: readonly Block[], heads: readonly number[]): number[] {
	const last = heads.at(-1) ?? -1;
	let at = -1;
	let isOver = false;
	return blocks.map((block, i) => {
		if (heads[at + 1] === i) {
			at++;
			return at;
		}
		if (i > last && block.kind === "heading") isOver = true;
		return isOver ? -1 : at;
	});
}

/** Code units of a paragraph from which on it tells something: above it are names of outlets, sections and titles. */
const tells = 90;

/** What a time says of the day that it is. */
interface Told {
	/** True where it is one day. */
	readonly isDay: boolean;
	/** True where its own words say the year: "Monday 13 March – five years since 2016" does not. */
	readonly hasYear: boolean;
}

/**
 * The lines of a page that are days ("Monday, 18 November"), perhaps with a title: by block the time that each begins with. `times` are those of the page in order, and `told` says what
 * each is. A day with its year above all that is told is the page's own where the others have none, and is left out.
 */
export function dayLines<T extends Span>(
	{ blocks, text }: { readonly blocks: readonly Block[]; readonly text: string },
	times: readonly T[],
	told: (time: T) => Told,
): Map<number, T> {
	let at = 0;
	const days = new Map<number, T>();
	const withYear = new Set<number>();
	blocks.forEach((block, i) => {
		if (!canHead(block)) return;
		while (at < times.length && (times[at]?.start ?? 0) < block.start) at++;
		const day = times[at];
		if (!day || day.end > block.end) return;
		const { isDay, hasYear } = told(day);
		if (!isDay || !isDayLine(text, block, day)) return;
		days.set(i, day);
		if (hasYear) withYear.add(i);
	});
	const [top] = days.keys();
	if (top !== undefined && withYear.size === 1 && withYear.has(top) && isAbove(blocks, top)) days.delete(top);
	return days;
}

/** True of a block above all that is told: a day with its year there is the page's own. */
export function isAbove(blocks: readonly Block[], block: number): boolean {
	for (let i = 0; i < block; i++) {
		const one = blocks[i];
		if (one?.kind === "paragraph" && one.end - one.start >= tells) return false;
	}
	return true;
}

/** The lines among `lines` that head days: under two of them at least something is told, or they head nothing. */
export function headsAmong(blocks: readonly Block[], lines: readonly number[]): readonly number[] {
	const told = lines.filter((line, i) => {
		const end = lines[i + 1] ?? blocks.length;
		for (let k = line + 1; k < end; k++) if (blocks[k]?.kind === "paragraph") return true;
		return false;
	});
	return told.length >= 2 ? told : [];
}
