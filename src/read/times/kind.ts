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
function tellsDays(list: readonly Placed[]): boolean {
	const days = list.filter(
		(t) => (t.rule.kind === "date" && field(t, "day") !== null) || (t.rule.kind === "told" && t.fields.unit === "D"),
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

/** What kind of text has these times. */
export function kindOf(page: Page, list: readonly Placed[]): TextKind {
	let years = 0;
	let deictic = 0;
	for (const { rule, fields } of list) {
		if (typeof fields.year === "number" || rule.kind === "era") years++;
		else if (
			rule.kind === "deictic" ||
			rule.kind === "unit" ||
			(typeof fields.weekday === "number" && fields.day === undefined)
		)
			deictic++;
	}
	if (years >= 5 && deictic <= list.length * 0.1) return "history";
	if (deictic <= list.length * 0.4 && tellsDays(list)) return "chronicle";
	let words = 0;
	let own = 0;
	const { self } = page.language.times;
	for (const sentence of page.sentences)
		for (const token of sentence.tokens) {
			words++;
			if (self.has(token.norm)) own++;
		}
	return words >= 80 && own > words * ownVoice ? "testimony" : "report";
}
