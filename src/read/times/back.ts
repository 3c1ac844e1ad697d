import { civil, type Day, validDay } from "../../core/day.js";
import { type Base, num, type Placed } from "./placed.js";
import type { Story } from "./story.js";

/** Blocks over which a weekday hangs on a day told before, in a text that looks back. */
const near = 2;
/** Days after which a weekday is not told by its name alone. */
const week = 7;
/** Days before a text beyond which what it tells is history. */
const farthest = 200;

/** So many days that are long over for each of the last week make a text one that looks back. */
const most = 1.2;

/** True where most days that a text tells are over by more than a week on its own day. */
export function looksBack(list: readonly Placed[], doc: Day): boolean {
	let recent = 0;
	let past = 0;
	for (const { fields, tense, sentence, rule } of list) {
		// "Yesterday", "today": what it tells is news.
		if (rule.kind === "deictic" && tense === "past" && sentence >= 0) recent++;
		const [month, day] = [num(fields, "month"), num(fields, "day")];
		if (month === null || day === null || tense === "future" || sentence < 0) continue;
		const { year } = civil(doc);
		const own = num(fields, "year");
		const here = validDay(own ?? year, month, day);
		const at = own === null && here !== null && here > doc ? validDay(year - 1, month, day) : here;
		if (at === null || at > doc) continue;
		if (doc - at <= week) recent++;
		else if (doc - at <= farthest) past++;
	}
	return past >= 3 && past >= recent * most;
}

/** The day told close before a block, of a text that looks back; null where the weekdays of this place are those of the week before the text. */
export function pastDay({ told, frame: { doc, looksBack } }: Story, block: number): Base | null {
	const t = told.day;
	if (!looksBack || doc === null || !t || t.point.open || block < t.block || block - t.block > near) return null;
	const ago = doc - t.point.from;
	return ago > week && ago <= farthest ? { day: t.point.from, open: false, anchor: t.span } : null;
}
