import { addMonths, type Day, dayOf } from "../../core/day.js";
import type { Span } from "../../core/span.js";
import type { Token } from "../../text/tokens.js";
import type { Page } from "../page.js";
import type { Grounded, Placed } from "./ground.js";
import { num, str } from "./placed.js";

/** Days between which a text was written, by two amounts that it tells together, and the words that tell them. */
export interface Window {
	readonly from: Day;
	readonly until: Day;
	readonly because: readonly Span[];
}

/** Words between a birth and its date, and between two times that are told together. */
const near = 6;
/** From so many years on an amount of years may be rounded. */
const rounded = 5;

const figure = (token: Token | undefined): number | null => {
	const n = Number(token?.norm ?? "");
	return token && /^\d{1,3}$/u.test(token.norm) && n <= 115 ? n : null;
};

/** An age at token `i`: "Ann Voss, 45," or "aged 45", "45 years old", "45-year-old". */
function ageAt(tokens: readonly Token[], i: number, page: Page): number | null {
	const age = figure(tokens[i]);
	if (age === null) return null;
	const { aged, old } = page.language.times.lives;
	const before = tokens[i - 1]?.norm ?? "";
	if (aged.has(before)) return age;
	for (let k = i + 1; k <= i + 4; k++) if (old.has(tokens[k]?.norm ?? "")) return age;
	const after = tokens[i + 1]?.norm ?? "";
	const apposed = (before === "," && after === ",") || (before === "(" && after === ")");
	return apposed && tokens[i - 2]?.tag === "PROPN" ? age : null;
}

/** Birth and age of one person in one sentence. */
function births(page: Page, list: readonly Placed[], grounded: readonly (Grounded | null)[]): Window[] {
	const made: Window[] = [];
	const { born } = page.language.times.lives;
	for (const index of new Set([...born].flatMap((word) => page.holding.get(word) ?? []))) {
		const tokens = page.sentences[index]?.tokens ?? [];
		const at = tokens.findIndex((t) => born.has(t.norm));
		const ages = tokens.flatMap((token, i) => {
			const age = ageAt(tokens, i, page);
			return age === null ? [] : [{ age, span: { start: token.start, end: token.end } }];
		});
		const [one] = ages;
		if (!one || ages.length > 1) continue;
		list.forEach((found, k) => {
			const point = grounded[k]?.point;
			if (found.sentence !== index || found.first <= at || found.first > at + near) return;
			if (!point || point.open || num(found.fields, "year") === null) return;
			made.push({
				from: addMonths(point.from, one.age * 12),
				until: addMonths(point.until, (one.age + 1) * 12) - 1,
				because: [{ start: found.start, end: found.end }, one.span],
			});
		});
	}
	return made;
}

/** Amounts of years told beside a year: "for ten years, since 2012", "ten years ago, in 2012". */
function spans(list: readonly Placed[]): Window[] {
	return list.flatMap((found, k): Window[] => {
		const n = found.fields.n;
		const exact = typeof n === "number" && Number.isInteger(n) && n >= 2 && found.fields.half === undefined;
		if (!exact || str(found.fields, "unit") !== "Y") return [];
		const ago = found.rule.kind === "shift" && found.fields.from === "now";
		// Hedged amounts ("more than ten years") have more words.
		if (ago ? found.last - found.first !== 2 : found.rule.kind !== "duration" || found.last - found.first !== 1)
			return [];
		for (const other of [list[k - 1], list[k + 1]]) {
			if (!other || other.sentence !== found.sentence || other.rule.kind !== "date") continue;
			const gap = other.first > found.last ? other.first - found.last : found.first - other.last;
			const year = num(other.fields, "year");
			if (year === null || num(other.fields, "bc") !== null || gap > 4) continue;
			if (!ago && other.role !== "since") continue;
			const least = n >= rounded || !ago ? year + n - 1 : year + n;
			return [
				{
					from: dayOf(least, 1, 1),
					until: dayOf(year + n + 1, 12, 31),
					because: [found, other].map(({ start, end }) => ({ start, end })),
				},
			];
		}
		return [];
	});
}

/** All that a text tells of ages and amounts of years beside the year that they count from. */
export function windows(
	page: Page,
	list: readonly Placed[],
	grounded: readonly (Grounded | null)[],
): readonly Window[] {
	return [...births(page, list, grounded), ...spans(list)];
}
