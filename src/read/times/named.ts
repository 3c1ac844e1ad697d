import type { Time } from "../../core/reading.js";
import { firstFrom } from "../../core/span.js";
import { type Page, sentenceAt } from "../page.js";
import { lexicon } from "./lexicon.js";

/** Classes of words by which a time says its day. */
const days = ["month", "weekday", "wlow", "holiday", "deictic"] as const;

/** True where the words of a time name a day themselves ("6 a.m. on Monday"); false for an hour that takes its day from elsewhere ("6 a.m."). */
export function namesDay(page: Page, time: Time, classes: readonly string[] = days): boolean {
	const tokens = sentenceAt(page, time.start)?.tokens ?? [];
	const { value } = lexicon(page.language);
	for (let i = firstFrom(tokens, time.start); i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.start >= time.end) return false;
		if (classes.some((cls) => value(token.norm, cls) !== null && !/^\d/u.test(token.norm))) return true;
	}
	return false;
}
