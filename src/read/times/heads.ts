import { canHead, dayOfBlocks, headsAmong, isAbove, isDayLine } from "../layout/days.js";
import type { Page } from "../page.js";
import type { Heads, Placed } from "./ground.js";

/** The lines of a page that head days ("Monday 13 March – the roadblock"), null where there are none. */
export function headsOf({ blocks, text }: Page, list: readonly Placed[]): Heads | null {
	let at = 0;
	const days = new Map<number, Placed>();
	blocks.forEach((block, i) => {
		if (!canHead(block)) return;
		while (at < list.length && (list[at]?.start ?? 0) < block.start) at++;
		const day = list[at];
		if (!day || day.end > block.end || day.rule.kind !== "date" || day.joined) return;
		if (typeof day.fields.day !== "number" || typeof day.fields.month !== "number") return;
		if (isDayLine(text, block, day)) days.set(i, day);
	});
	const [top] = days.keys();
	// A day with its year above all else is the page's own where the others have none.
	const isPages = (line: number) =>
		line === top &&
		typeof days.get(line)?.fields.year === "number" &&
		isAbove(blocks, line) &&
		[...days].every(([other, { fields }]) => other === line || fields.year === undefined);
	if (top !== undefined && isPages(top)) days.delete(top);
	if (days.size < 2) return null;
	const heads = headsAmong(blocks, [...days.keys()]);
	const lines = heads.flatMap((head) => days.get(head) ?? []);
	const told = new Set(lines.map(({ fields }) => `${fields.month}-${fields.day}`));
	return told.size < 2 ? null : { lines, of: dayOfBlocks(blocks, heads) };
}
