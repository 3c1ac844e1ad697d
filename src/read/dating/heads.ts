import { singleDay } from "../../core/edtf.js";
import type { TextKind, Time, When } from "../../core/reading.js";
import { dayLines, dayOfBlocks, headsAmong } from "../layout/days.js";
import type { Page } from "../page.js";
import { carried, daysOf, whenOf } from "../when.js";

/**
 * The day under which each block stands: that of the last line before it that is nothing but a day ("Monday, 18 November"), perhaps with a title. Null where no line
 * heads a day. In a report one such line is where it comes from; two of different days head what follows them.
 */
export function dayHeads(page: Page, times: readonly Time[], kind: TextKind): readonly (When | null)[] | null {
	const { blocks, text } = page;
	const days = dayLines(page, times, (time) => ({
		isDay: isDay(time),
		hasYear: /(?<!\d)\d{4}(?!\d)/u.test(text.slice(time.start, time.end)),
	}));
	const lines = [...days.keys()];
	const heads = kind === "chronicle" ? lines : headsAmong(blocks, lines);
	const whens = heads.map((line) => {
		const day = days.get(line);
		const when = day ? whenOf(day) : null;
		return when && carried(when);
	});
	const found = dayOfBlocks(blocks, heads).map((head, i) =>
		blocks[i]?.kind === "paragraph" ? (whens[head] ?? null) : null,
	);
	const told = new Set(found.flatMap((when) => (when ? (singleDay(when.edtf) ?? []) : [])));
	return told.size >= (kind === "chronicle" ? 1 : 2) ? found : null;
}

/** True of a time that is one day. */
function isDay(time: Time): boolean {
	const edtf = daysOf(time);
	return edtf !== null && time.type === "DATE" && singleDay(edtf) !== null;
}
