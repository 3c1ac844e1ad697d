import { singleDay } from "../../core/edtf.js";
import type { TextKind, Time, When } from "../../core/reading.js";
import type { Page } from "../page.js";
import { carried, daysOf, whenOf } from "../when.js";

/** Letters and digits of a line beside its day: "Day two:" still heads a day. */
const beside = 12;

/**
 * The day under which each block stands: that of the last line before it that is nothing but a day ("Monday, 18 November"). Null where no line
 * heads a day. In a report one such line is where it comes from; two of different days head what follows them.
 */
export function dayHeads(page: Page, times: readonly Time[], kind: TextKind): readonly (When | null)[] | null {
	const { blocks, text } = page;
	let at = 0;
	let head: When | null = null;
	const days = new Set<number>();
	const found = blocks.map((block) => {
		if (block.kind !== "dateline" && block.kind !== "heading") return block.kind === "paragraph" ? head : null;
		while (at < times.length && (times[at]?.start ?? 0) < block.start) at++;
		const time = times[at];
		const isHead = time && time.end <= block.end && isDay(text, block, time);
		if (isHead) head = carriedOf(time);
		else if (block.kind === "heading") head = null;
		return null;
	});
	for (const when of found) {
		const day = when ? singleDay(when.edtf) : null;
		if (day !== null) days.add(day);
	}
	return days.size >= (kind === "chronicle" ? 1 : 2) ? found : null;
}

/** True where a line is a day and little else. */
function isDay(text: string, { start, end }: { start: number; end: number }, time: Time): boolean {
	const edtf = daysOf(time);
	if (edtf === null || time.type !== "DATE" || singleDay(edtf) === null) return false;
	const rest = text.slice(start, time.start) + text.slice(time.end, end);
	return (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= beside;
}

function carriedOf(time: Time): When | null {
	const when = whenOf(time);
	return when && carried(when);
}
