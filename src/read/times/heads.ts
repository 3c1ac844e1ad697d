import { dayLines, dayOfBlocks, headsAmong } from "../layout/days.js";
import type { Page } from "../page.js";
import type { Heads, Placed } from "./ground.js";

const isDay = ({ rule, fields, joined }: Placed) =>
	rule.kind === "date" && !joined && typeof fields.day === "number" && typeof fields.month === "number";

/** The lines of a page that head days ("Monday 13 March – the roadblock"), null where there are none. */
export function headsOf(page: Page, list: readonly Placed[]): Heads | null {
	const days = dayLines(page, list, (day) => ({ isDay: isDay(day), hasYear: day.fields.year !== undefined }));
	if (days.size < 2) return null;
	const heads = headsAmong(page.blocks, [...days.keys()]);
	const lines = heads.flatMap((head) => days.get(head) ?? []);
	const told = new Set(lines.map(({ fields }) => `${fields.month}-${fields.day}`));
	return told.size < 2 ? null : { lines, of: dayOfBlocks(page.blocks, heads) };
}
