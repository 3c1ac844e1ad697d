import { describe, expect, it } from "vitest";
import { fold } from "../../../text/fold.js";
import type { LayoutRule } from "../../layout.js";
import { layout } from "./index.js";

const groups: readonly (readonly [string, readonly LayoutRule[], boolean])[] = [
	["furniture", layout.furniture, true],
	["lists", layout.lists, true],
	["rights", layout.rights, true],
	["tails", layout.tails, true],
	["rightsTails", layout.rightsTails, true],
	["heads", layout.heads, true],
	["datelines", layout.datelines, false],
	["mastheads", layout.mastheads, false],
	["datelineHeads", layout.datelineHeads, false],
	["captions", layout.captions, false],
];

describe.each(groups)("English layout: %s", (_, rules, folded) => {
	const cases = rules.flatMap((r) => [
		...r.matches.map((text) => ({ rule: r, name: r.name, text, is: true })),
		...r.not.map((text) => ({ rule: r, name: r.name, text, is: false })),
	]);
	it.each(cases)("$name: $text → $is", ({ rule, text, is }) => {
		expect(rule.pattern.test(folded ? fold(text) : text)).toBe(is);
	});
	it("tries no rule in vain", () => {
		const told = cases.filter(({ rule, is }) => is && rule.holds !== undefined);
		for (const { rule, text } of told)
			expect(
				rule.holds?.some((s) => (folded ? fold(text) : text).includes(s)),
				text,
			).toBe(true);
	});
	it("opens as it says", () => {
		for (const { opens, matches } of rules)
			for (const text of matches) expect(opens?.test(folded ? fold(text) : text)).not.toBe(false);
	});
	it("has examples on each rule", () => {
		for (const rule of rules) expect(rule.matches.length * rule.not.length, rule.name).toBeGreaterThan(0);
	});
});
