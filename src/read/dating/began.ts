import { singleDay } from "../../core/edtf.js";
import type { Time } from "../../core/reading.js";
import { firstFrom } from "../../core/span.js";
import type { Token } from "../../text/tokens.js";
import type { Page } from "../page.js";
import { verbOf } from "../standing.js";
import { daysOf } from "../when.js";
import type { Undated } from "./own.js";

const perfect = new Set(["VBZ", "VBP"]);

/** True where a sentence counts: what has come to a number since a day is of the day of counting. */
function counts({ language }: Page, tokens: readonly Token[], own: readonly Time[]): boolean {
	const { vague } = language.figures.numbers;
	return tokens.some(
		(t) =>
			(t.tag === "NUM" || vague[t.norm] !== undefined) &&
			!own.some((time) => t.start >= time.start && t.end <= time.end),
	);
}

/**
 * The time on which began what a sentence tells as going on ("The bridge has been closed since 3 May", "It was sold from 3 May"), or on which ended what it tells as lasting ("stayed shut
 * until 3 May"); null where it tells none, or counts what has come to be since. For sentences that
 * no other time dates wholly.
 */
export function beganOn({ sentence, own, main }: Undated, page: Page, last: number | null): Time | null {
	const time = own.find(({ role }) => role === "since" || role === "until");
	if (!time) return null;
	const edtf = daysOf(time);
	const day = edtf === null ? null : singleDay(edtf);
	if (day === null || (last !== null && day > last)) return null;
	const { tokens } = sentence;
	if (counts(page, tokens, own)) return null;
	const verb = verbOf(main);
	const at = firstFrom(tokens, time.start);
	if (!verb || !isBound(tokens, tokens.indexOf(verb), at)) return null;
	const { lasting, bounding } = page.language.claims;
	if (time.role === "until")
		return verb.fine === "VBD" && lasting.has(page.language.lemma(verb.norm, "VERB", verb.fine)) ? time : null;
	// "From 8 a.m." is an hour of every day; "since" takes what goes on until now.
	if (!bounding.has(tokens[at - 1]?.norm ?? "")) return time.type === "DATE" ? time : null;
	const near = tokens.slice(Math.max(0, tokens.indexOf(verb) - 4), tokens.indexOf(verb) + 1);
	return near.some((t) => perfect.has(t.fine)) ? time : null;
}

/** True where a time stands behind the verb with no comma between, or opens the sentence: elsewhere it describes a noun ("the curfew, in force since 3 May, was …"). */
function isBound(tokens: readonly Token[], verb: number, at: number): boolean {
	if (at <= 1) return true;
	return verb >= 0 && verb < at && !tokens.slice(verb, at).some((t) => t.text === "," || t.text === ";");
}
