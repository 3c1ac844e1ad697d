import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import type { Language } from "../lang/language.js";
import { after, before, words } from "../text/borders.js";
import { type Gate, held, listsTogether } from "./gates.js";
import { type Page, page } from "./page.js";

const language = loadEnglish();
const lay = (text: string, of: Language = language) =>
	page(text, [{ start: 0, end: text.length, kind: "paragraph" }], of);

/** Whether a sentence that a pattern matches, or any where there is none, holds a word of the list `i` of each of some gates. */
function opens(of: Page, gates: readonly Gate[], i: number, pattern: RegExp | null): boolean {
	const bit = i % listsTogether;
	return of.sentences.some(
		({ index, start, end }) =>
			(pattern === null || of.folded.slice(start, end).search(pattern) >= 0) &&
			gates.every((gate) => ((held(of, gate, i - bit)?.[index] ?? 0) & (1 << bit)) !== 0),
	);
}

/** A pattern without the borders of words around it. */
const sourceOf = ({ source }: RegExp) => source.slice(before.length, source.length - after.length);

const { claims, figures, measures, times } = language;
const rules = [
	...measures.rules.map((rule, i) => ({
		gates: ["measures", "measured"] as const,
		i,
		pattern: words(rule.pattern, ""),
		rule,
	})),
	...figures.withdrawals.map((rule, i) => ({
		gates: ["withdrawals", "withdrawn"] as const,
		i,
		pattern: words(rule.pattern, ""),
		rule,
	})),
	...claims.about.map((rule, i) => ({ gates: ["about"] as const, i, pattern: rule.pattern, rule })),
	...claims.recall.map((rule, i) => ({ gates: ["recall"] as const, i, pattern: rule.pattern, rule })),
];

describe("no rule is barred from what it matches", () => {
	const told = rules.flatMap(({ rule, ...rest }) => rule.matches.map((text) => ({ ...rest, text })));
	it.each(told)("$gates $i: $text", ({ gates, i, pattern, text }) => {
		expect(opens(lay(text), gates, i, pattern)).toBe(true);
	});
	// Texts made from the pattern itself; what looks around takes another text than it is made from.
	const made = rules.filter(({ pattern }) => !/\(\?<?[!=]|\\p/u.test(sourceOf(pattern)));
	it.each(made)("$gates $i: whatever $pattern matches", ({ gates, i, pattern }) => {
		const plain = new RegExp(sourceOf(pattern).replace(/[$^]/gu, ""));
		let tried = 0;
		for (const text of fc.sample(fc.stringMatching(plain), { numRuns: 200, seed: 1 })) {
			const [match] = pattern.exec(text) ?? [];
			if (match === undefined || lay(match).sentences.length !== 1) continue;
			expect(opens(lay(match), gates, i, null), match).toBe(true);
			tried++;
		}
		expect(tried).toBeGreaterThan(0);
	});
	const timed = times.rules.flatMap(({ name, matches }) => matches.map((text) => ({ name, text })));
	it.each(timed)("times, $name: $text", ({ text }) => {
		expect(opens(lay(text.replace(/[[\]]/gu, "")), ["times"], 0, null)).toBe(true);
	});
});

const curfew = measures.rules.findIndex((rule) => rule.kind === "curfew");

it("bars a sentence that holds no word of a rule", () => {
	const of = lay("The port was calm. A curfew was declared.");
	const marks = [...(held(of, "measures") ?? [])].map((bits) => (bits & (1 << curfew)) !== 0);
	expect(marks).toEqual([false, true]);
	expect(held(lay("The lake was calm."), "measures")).toBeNull();
});

it("tells more rules of measures apart than one number has bits", () => {
	const [rule] = measures.rules;
	if (!rule) throw new Error("English has no measures");
	const none = { ...rule, needs: [] };
	const only = (n: number): Language => ({
		...language,
		measures: { ...measures, rules: Array.from({ length: 70 }, (_, i) => (i === n ? rule : none)) },
	});
	const text = "The governor declared a state of emergency.";
	for (const n of [0, 30, 31, 61, 62, 69]) {
		const of = lay(text, only(n));
		expect(opens(of, ["measures", "measured"], n, null)).toBe(true);
		expect(opens(of, ["measures", "measured"], n + (n < 35 ? 31 : -31), null)).toBe(false);
		// The gates behind it keep their own lists.
		expect(opens(lay("He led the country for 28 years.", only(n)), ["recall"], 0, null)).toBe(true);
	}
});

it("refuses more lists than it can tell apart", () => {
	const [rule] = claims.recall;
	if (!rule) throw new Error("English has no rule of what is recalled");
	const many = (n: number): Language => ({
		...language,
		claims: { ...claims, recall: Array.from({ length: n }, () => rule) },
	});
	const text = "He led the country for 28 years.";
	expect(opens(lay(text, many(31)), ["recall"], 30, null)).toBe(true);
	expect(() => held(lay(text, many(32)), "recall")).toThrow('The gate "recall" of "en" has 32 lists');
});
