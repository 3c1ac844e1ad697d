import type { Placed } from "./placed.js";

/** Up to this token a time opens its sentence. */
export const opening = 3;

/** Months from the days told, from which on a time in passing is another one. */
const apart = 3;

/**
 * True where a text whose days have no year (they are of the months `told`) names another time in passing ("it was like June 2010"): inside a sentence, three months or more
 * from all of them. They do not take its year. Nor do those of a report with a dateline (`isReport`), wherever it looks back ("In March 2008 …").
 */
export function isElsewhen(
	{ first, heading }: Placed,
	month: number,
	told: readonly number[],
	isReport = false,
): boolean {
	if (told.length === 0 || (!isReport && (first <= opening || heading))) return false;
	return told.every((other) => Math.min(Math.abs(other - month), 12 - Math.abs(other - month)) >= apart);
}
