import { preceding } from "../../core/lists.js";
import type { Span } from "../../core/span.js";
import type { Mention } from "./features.js";
import type { WordKinds } from "./word.js";

/** The words of the office or description beside a person's name, before it or after its comma; null where there are none. */
export function roleOf(m: Mention): Span | null {
	const units = m.units;
	const span = (from: number, to: number): Span | null => {
		const [a, b] = [units[from], units[to]];
		return a && b ? { start: a.start, end: b.end } : null;
	};
	const unit = (i: number) => preceding(units, i + 1);
	const norm = (i: number) => {
		const whole = unit(i)?.norm ?? "";
		return whole.endsWith(".") ? whole.slice(0, -1) : whole;
	};
	const is = (i: number, kind: keyof WordKinds) => unit(i)?.is[kind] ?? false;
	const office = (i: number) => (is(i, "offices") && !is(i, "honorifics")) || is(i, "relations");
	const lead = (i: number) => is(i, "officeLeads") || office(i) || is(i, "peoples");
	const widen = (from: number) => {
		let at = from;
		for (;;) {
			// "ex-president", "vice-president".
			if (at > 1 && units[at - 1]?.text === "-" && units[at - 1]?.end === units[at]?.start && lead(at - 2)) at -= 2;
			if (at <= 0 || from - at >= 6 || !units[at - 1]?.word) break;
			const tag = units[at - 1]?.tag;
			if (!lead(at - 1) && !((tag === "NOUN" || tag === "ADJ" || tag === "PROPN") && !is(at - 1, "never"))) break;
			at--;
		}
		return at;
	};
	if (m.role) {
		const honorifics = Array.from({ length: m.role.to - m.role.from + 1 }, (_, k) => (m.role?.from ?? 0) + k).every(
			(i) => is(i, "honorifics") && !is(i, "offices"),
		);
		return honorifics ? null : span(widen(m.role.from), m.role.to);
	}
	let before = m.from - 1;
	if (unit(before)?.text === ",") before--;
	const direct = before === m.from - 1;
	// "the chair of the council from his predecessor, Jane Roe": what was hers stands before that.
	let last = before;
	if (is(before, "relations")) {
		last--;
		while (is(last, "roleEnds")) last--;
	} else if (direct && (office(before) || is(before, "kin"))) return span(widen(before), before);
	// "head of the national agency Jane Roe", and the same with a comma.
	for (let i = last; i > last - 9 && i >= 0 && units[i]?.word && units[i]?.tag !== "VERB" && !is(i, "roleEnds"); i--)
		if (office(i) && is(i + 1, "aims")) return span(widen(i), last);
	if (office(before) && (!direct || is(before, "relations"))) return span(widen(before), before);
	// After the name: ", the minister of health," up to the next comma.
	if (units[m.to + 1]?.text !== ",") return null;
	let at = m.to + 2;
	if (/^\d{1,3}$/u.test(norm(at)) && units[at + 1]?.text === ",") at += 2;
	const start = is(at, "articles") ? at + 1 : at;
	let end = start;
	let held = false;
	while (
		units[end]?.word &&
		end - start < 12 &&
		units[end]?.tag !== "VERB" &&
		units[end]?.tag !== "AUX" &&
		!is(end, "relative") &&
		!is(end, "roleEnds")
	) {
		if (!held && office(end)) held = true;
		if (!held && !(lead(end) || units[end]?.tag === "ADJ" || units[end]?.tag === "NOUN" || units[end]?.tag === "PROPN"))
			return null;
		end++;
	}
	return held && end > start ? span(start, end - 1) : null;
}
