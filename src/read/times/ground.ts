import { civil } from "../../core/day.js";
import { clock } from "./clock.js";
import { groundDate } from "./dates.js";
import { type Frame, type Grounded, type Placed, str } from "./placed.js";
import { yearPoint } from "./point.js";
import { deictic, fromEvent, part, shift, toldLast, unit } from "./relative.js";
import { era } from "./seasons.js";
import { Story } from "./story.js";
import { duration, plain, setOf } from "./value.js";

export type { Frame, Grounded, Placed } from "./placed.js";

/** The lines of a page that head days: the day of each, and for each block the last of them before it (-1: none). */
export interface Heads {
	readonly lines: readonly Placed[];
	readonly of: readonly number[];
}

function one(story: Story, found: Placed, index: number): Grounded | null {
	switch (found.rule.kind) {
		case "date":
			return groundDate(story, found, index);
		case "deictic":
			return deictic(story, found);
		case "unit":
			return unit(story, found);
		case "shift":
			return shift(story, found);
		case "event":
			return fromEvent(story, found);
		case "told":
			return toldLast(story, found);
		case "part":
			return part(story, found);
		case "clock":
			return clock(story, found, index);
		case "duration":
			if (found.fields.told !== undefined && story.frame.kind === "history") return toldYear(story, found);
			return plain("DURATION", duration(found.fields));
		case "set":
			return plain("SET", setOf(found.fields));
		case "ref":
			return plain("DATE", str(found.fields, "value") ?? "PRESENT_REF");
		case "era":
			return era(story, found.fields);
	}
}

/** "The year" of a history is the one told last. */
function toldYear(story: Story, found: Placed): Grounded {
	const { year } = story.told;
	if (!year || year.point.open) return plain("DURATION", duration(found.fields));
	const point = yearPoint(civil(year.point.from).year);
	return { type: "DATE", value: point.value, edtf: point.edtf, basis: "inferred", anchor: year.span, point };
}

/**
 * Grounds the expressions of a text, in order, within one frame: one for each, null where it turns out to be no time. What a report tells under the lines of days
 * (`heads`) is told on them: its hours and its "yesterday" count from there.
 */
export function ground(list: readonly Placed[], frame: Frame, heads: Heads | null = null): (Grounded | null)[] {
	if (heads === null || frame.kind === "chronicle" || frame.kind === "history") return stretch(list, frame);
	const lines = stretch(heads.lines, frame);
	const found: (Grounded | null)[] = [];
	let from = 0;
	for (let i = 1; i <= list.length; i++) {
		const head = heads.of[list[from]?.block ?? -1] ?? -1;
		if (i < list.length && (heads.of[list[i]?.block ?? -1] ?? -1) === head) continue;
		const point = lines[head]?.point;
		const own = point && point.grain === "day" && !point.open ? { ...frame, doc: point.from } : frame;
		for (const one of stretch(list.slice(from, i), own)) found.push(one);
		from = i;
	}
	return found;
}

function stretch(list: readonly Placed[], frame: Frame): (Grounded | null)[] {
	const story = new Story(frame, list);
	return list.map((found, i) => {
		if (found.fields.only === "bc" && !story.ancient) return null;
		if (found.fields.only === "history" && frame.kind !== "history") return null;
		const grounded = one(story, found, i);
		if (grounded) story.remember(found, grounded);
		return grounded;
	});
}
