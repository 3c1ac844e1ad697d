import { push } from "../../core/lists.js";
import type { Bag, Bags } from "./bags.js";
import { type Evidence, evidence } from "./evidence.js";
import type { EventInput } from "./input.js";

/** Terms of the longest line that is brief. */
const longest = 6;
/** On a day of more claims than these, that all words of a short line stand in another says little. */
const crowd = 200;

/** True where all terms of the first stand in the second. */
function isWithin(a: Bag, b: Bag, column: Int32Array): boolean {
	let j = b.from;
	for (let i = a.from; i < a.to; i++) {
		while (j < b.to && (column[j] ?? 0) < (column[i] ?? 0)) j++;
		if (j >= b.to || column[j] !== column[i]) return false;
	}
	return true;
}

/** True where what a brief line tells is what the other tells of that day. */
function tellsOf(a: Bag, b: Bag, e: Evidence): boolean {
	if (e.kinds === 0 || e.minor || e.opposed || e.elsewhere) return false;
	return a.at.claim.coming?.edtf === b.at.claim.coming?.edtf;
}

/**
 * Brief lines, as chronicles have them ("Four people are detained."), each with the one claim of another document that says all of it of the same day, and how alike they
 * are: what they share weighs too little to be found by. The same for any order of the claims.
 */
export function briefs(all: Bags, input: EventInput, each: (a: number, b: number, e: Evidence) => void): void {
	const { list, column } = all;
	const byDay = new Map<number, number[]>();
	list.forEach(({ extent: e }, i) => {
		if (e && e.from === e.until) push(byDay, e.from, i);
	});
	for (const day of byDay.values()) {
		if (day.length > crowd) continue;
		for (const i of day) {
			const a = list[i];
			if (!a || a.deeds.length === 0 || a.to - a.from < 2 || a.to - a.from > longest) continue;
			let best = -1;
			let most: Evidence | null = null;
			for (const j of day) {
				const b = list[j];
				if (!b || b.root === a.root || b.at.document === a.at.document || !isWithin(a, b, column)) continue;
				const e = evidence(a, b, all, input);
				if (tellsOf(a, b, e) && (most === null || e.like > most.like)) [best, most] = [j, e];
			}
			if (most !== null) each(Math.min(i, best), Math.max(i, best), most);
		}
	}
}
