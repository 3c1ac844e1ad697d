import { civil, type Day } from "../../core/day.js";
import type { Told } from "./placed.js";
import {
	centuryPoint,
	dayPoint,
	decadePoint,
	monthPoint,
	type Point,
	quarterPoint,
	weekendPoint,
	weekPoint,
	yearPoint,
} from "./point.js";

/** A unit counted from a day: `n` units on. `exact` keeps weeks as the week and days as the day that they lead to. */
export function shifted(
	day: Day,
	open: boolean,
	n: number,
	unit: string,
	quarter: Told | null,
	exact = false,
): Point | null {
	const c = civil(day);
	switch (unit) {
		case "D":
			return dayPoint(day + n, open);
		case "F":
			return dayPoint(day + 14 * n, open);
		case "W":
			return exact && Math.abs(n) === 1 ? dayPoint(day + 7 * n, open) : weekPoint(day + 7 * n, open);
		case "N":
			return weekendPoint(day + 7 * n, open);
		case "m":
			return monthPoint(c.year, c.month + n, open);
		case "Q": {
			const from = n === 0 && quarter ? civil(quarter.point.from) : c;
			return quarterPoint(from.year, Math.floor((from.month - 1) / 3) + 1 + n, open);
		}
		case "Y":
			return open ? null : yearPoint(c.year + n);
		case "E":
			return open ? null : exact ? yearPoint(c.year + 10 * n) : decadePoint(c.year + 10 * n);
		case "C":
			return open ? null : exact ? yearPoint(c.year + 100 * n) : centuryPoint(Math.floor(c.year / 100) + 1 + n);
		case "AF":
		case "MO":
		case "EV":
		case "NI":
			return dayPoint(day + n, open);
		default:
			return null;
	}
}
