import type { MeasureMention } from "../../core/reading.js";
import type { MeasureLanguage, MeasureRule } from "../../lang/measures.js";
import { after, before, words } from "../../text/borders.js";
import { byLanguage } from "../../text/words.js";

/** The words of a language for measures, made into patterns once. */
export interface Compiled {
	readonly rules: readonly { readonly rule: MeasureRule; readonly pattern: RegExp }[];
	readonly changes: readonly {
		readonly change: MeasureMention["change"];
		readonly pattern: RegExp;
		readonly far: number;
	}[];
	readonly unreal: RegExp;
	readonly wished: RegExp;
	readonly besides: RegExp;
	readonly lasting: RegExp;
	readonly toCome: RegExp;
	readonly still: RegExp;
	readonly announced: RegExp;
	readonly changed: RegExp;
	readonly lifted: RegExp;
	readonly ongoing: RegExp;
	readonly end: RegExp;
	readonly from: RegExp;
	readonly until: RegExp;
	readonly during: RegExp;
	readonly passing: RegExp;
	readonly everywhere: RegExp;
}

/** A pattern that ends where a time begins; an article may stand between. */
const leads = (source: string) => new RegExp(`${before}(?:${source})${after}\\s+(?:[a-z]{1,5}\\s+)?$`, "u");

export const compiled = byLanguage(
	(language: MeasureLanguage): Compiled => ({
		rules: language.rules.map((rule) => ({ rule, pattern: words(rule.pattern) })),
		changes: language.changes.map(({ change, pattern, far = 0 }) => ({ change, pattern: words(pattern), far })),
		unreal: words(language.unreal, ""),
		wished: leads(language.wished),
		besides: leads(language.besides),
		lasting: words(language.lasting, ""),
		toCome: words(language.toCome, ""),
		still: words(language.still, ""),
		announced: words(language.announced, ""),
		changed: words(language.changes.map(({ pattern }) => pattern).join("|"), ""),
		lifted: words(
			language.changes
				.filter(({ change }) => change === "lifted")
				.map(({ pattern }) => pattern)
				.join("|"),
			"",
		),
		ongoing: new RegExp(`^ (?:${language.ongoing})${after}`, "u"),
		end: words(language.end, ""),
		from: leads(language.from),
		until: leads(language.until),
		during: leads(language.during),
		passing: leads(language.passing),
		everywhere: words(language.everywhere, "dg"),
	}),
);
