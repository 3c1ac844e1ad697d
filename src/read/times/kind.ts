import { isLive } from "../dating/posts.js";
import { isAbove } from "../layout/days.js";
import type { Page } from "../page.js";
import type { Placed } from "./ground.js";

/**
 * What a text's times hang on: a report on its own day; a chronicle and a history on the time told last (a chronicle tells days one after
 * another, a history is past and has its own years); a testimony is told later by one who was there.
 */
export type TextKind = "report" | "chronicle" | "history" | "testimony";

const field = (found: Placed, name: string): number | null => {
	const v = found.fields[name];
	return typeof v === "number" ? v : null;
};

/** Days that open a sentence: in a chronicle most days do, and they come in order. */
function tellsDays({ blocks }: Page, list: readonly Placed[]): boolean {
	// The line that says when a text came out tells no day of it.
	const days = list.filter(
		(t) =>
			(t.sentence >= 0 || typeof t.fields.year !== "number" || !isAbove(blocks, t.block)) &&
			((t.rule.kind === "date" && field(t, "day") !== null) || (t.rule.kind === "told" && t.fields.unit === "D")),
	);
	const leads = days.filter((t) => t.first <= 3);
	if (leads.length < 4 || leads.length < days.length * 0.4) return false;
	let falls = 0;
	let steps = 0;
	let before: { month: number | null; day: number } | null = null;
	for (const lead of leads) {
		const day = field(lead, "day");
		if (day === null) continue;
		const month = field(lead, "month");
		if (before) {
			steps++;
			if (day < before.day && (month === null || before.month === null || month === before.month)) falls++;
		}
		before = { month, day };
	}
	return steps >= 2 && falls <= steps * 0.2;
}

/** Share of words of the first person from which on a text is a testimony: reports that quote witnesses stay below 2 %. */
const ownVoice = 0.03;

function tellsOwn(page: Page): boolean {
	const { self } = page.language.times;
	const words = page.sentences.reduce((n, s) => n + s.tokens.length, 0);
	if (words < 80) return false;
	const holding = new Set<number>();
	for (const word of self) for (const i of page.holding.get(word) ?? []) holding.add(i);
	let own = 0;
	for (const i of holding) for (const { norm } of page.sentences[i]?.tokens ?? []) if (self.has(norm)) own++;
	return own > words * ownVoice;
}

/** Mentions of years from which on they are not told in passing. */
const manyYears = 8;

/** What kind of text has these times. */
export function kindOf(page: Page, list: readonly Placed[]): TextKind {
	let years = 0;
	let deictic = 0;
	let days = 0;
	/** Days of a month, with their year and without. */
	let full = 0;
	let yearless = 0;
	for (const { rule, fields, sentence, start, block } of list) {
		// The lines that state the day of the text itself are no part of what it tells.
		if (sentence < 0) continue;
		const opens = page.blocks[block]?.start === start;
		if (opens && typeof fields.day === "number" && fields.year === undefined) days++;
		const isDay = typeof fields.month === "number" && typeof fields.day === "number";
		if (typeof fields.year === "number" || rule.kind === "era") {
			years++;
			if (isDay) full++;
		} else if (isDay) yearless++;
		else if (
			rule.kind === "deictic" ||
			rule.kind === "unit" ||
			(typeof fields.weekday === "number" && fields.day === undefined)
		)
			deictic++;
	}
	const isChronicle = deictic <= list.length * 0.4 && tellsDays(page, list);
	// A chronicle whose paragraphs open with their days may begin with what was years before.
	const beginsBefore = isChronicle && days > years;
	// Days of one year, told without it, beside years told in passing ("a colonel who deserted in 2018"): no history, which says the years of its days.
	const isOfOneYear = years < manyYears && yearless >= 2 * years && full * 3 <= years;
	if (years >= 5 && deictic <= list.length * 0.1 && !beginsBefore && !isOfOneYear) return "history";
	if (isChronicle) return "chronicle";
	// A live page says "we" of its own desk.
	return tellsOwn(page) && !isLive(page) ? "testimony" : "report";
}
