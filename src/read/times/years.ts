import { validDay, weekday } from "../../core/day.js";
import type { Span } from "../../core/span.js";
import { isElsewhen } from "./elsewhen.js";
import { num, type Placed } from "./placed.js";

/** True where a day of a month that the text tells with its weekday and without its year does not fall on that weekday in a year. */
function isContradicted(list: readonly Placed[], year: number): boolean {
	return list.some(({ fields }) => {
		const [wd, day, month] = [num(fields, "weekday"), num(fields, "day"), num(fields, "month")];
		if (wd === null || day === null || month === null || fields.year !== undefined) return false;
		const at = validDay(year, month, day + (num(fields, "tens") ?? 0));
		return at !== null && weekday(at) !== wd;
	});
}

/**
 * The year that settles the days told without one, and the words that say it: the latest of those that the text names with a month as past, unless it names it in passing or
 * the weekdays of its days fall otherwise in that year; null where there is none.
 */
export function yearTold(list: readonly Placed[]): { readonly year: number; readonly span: Span } | null {
	const without = new Set<number>();
	let isReport = false;
	for (const { fields, sentence } of list) {
		const month = num(fields, "month");
		if (month === null || num(fields, "day") === null || fields.year !== undefined) continue;
		without.add(month);
		isReport ||= sentence < 0;
	}
	const months = [...without];
	// A text may name one year thousands of times.
	const refused = new Set<number>();
	let told: { year: number; span: Span } | null = null;
	for (const found of list) {
		const [year, month] = [num(found.fields, "year"), num(found.fields, "month")];
		if (found.birth || year === null || month === null || found.tense === "future") continue;
		if (told && year <= told.year) continue;
		if (refused.has(year) || isElsewhen(found, month, months, isReport)) continue;
		if (isContradicted(list, year)) {
			refused.add(year);
			continue;
		}
		told = { year, span: { start: found.start, end: found.end } };
	}
	return told;
}
