import { singleDay } from "../../core/edtf.js";
import type { TextKind, Time, When } from "../../core/reading.js";
import { canHead, dayOfBlocks, headsAmong, isAbove, isDayLine } from "../layout/days.js";
import type { Page } from "../page.js";
import { carried, daysOf, whenOf } from "../when.js";

/**
 * The day under which each block stands: that of the last line before it that is nothing but a day ("Monday, 18 November"), perhaps with a title. Null where no line
 * heads a day. In a report one such line is where it comes from; two of different days head what follows them.
 */
export function dayHeads(page: Page, times: readonly Time[], kind: TextKind): readonly (When | null)[] | null {
	const { blocks, text } = page;
	let at = 0;
	const lines: number[] = [];
	const days = new Map<number, When | null>();
	blocks.forEach((block, i) => {
		if (!canHead(block)) return;
		while (at < times.length && (times[at]?.start ?? 0) < block.start) at++;
		const time = times[at];
		if (!time || time.end > block.end || !isDay(time) || !isDayLine(text, block, time)) return;
		lines.push(i);
		days.set(i, carriedOf(time));
	});
	// A day with its year above all else is the page's own.
	const [top, next] = lines;
	if (top !== undefined && isAbove(blocks, top) && hasYear(page, top) && (next === undefined || !hasYear(page, next)))
		lines.shift();
	const heads = kind === "chronicle" ? lines : headsAmong(blocks, lines);
	const found = dayOfBlocks(blocks, heads).map((head, i) =>
		blocks[i]?.kind === "paragraph" ? (days.get(heads[head] ?? -1) ?? null) : null,
	);
	const told = new Set(found.flatMap((when) => (when ? (singleDay(when.edtf) ?? []) : [])));
	return told.size >= (kind === "chronicle" ? 1 : 2) ? found : null;
}

/** True where a line tells a year. */
function hasYear({ blocks, text }: Page, block: number): boolean {
	const line = blocks[block];
	return line !== undefined && /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text.slice(line.start, line.end));
}

/** True of a time that is one day. */
function isDay(time: Time): boolean {
	const edtf = daysOf(time);
	return edtf !== null && time.type === "DATE" && singleDay(edtf) !== null;
}

function carriedOf(time: Time): When | null {
	const when = whenOf(time);
	return when && carried(when);
}
