import { singleDay } from "../../core/edtf.js";
import type { Time, When } from "../../core/reading.js";
import { firstFrom } from "../../core/span.js";
import type { Held } from "../hold.js";
import { whenOf } from "../when.js";

/** Words between what puts one time aside and the time for which it does. */
const nearby = 4;

/** "Not on Friday 14 May but already on Thursday 13 May", "on Thursday, not on Friday": true for the time that was not the one. */
export function isSetAside({ sentence, own, language }: Held, at: number, time: Time): boolean {
	const { not, but } = language.instead;
	const { tokens } = sentence;
	if (own.length < 2 || !tokens.some((t) => not.has(t.norm))) return false;
	const starts = new Set(own.filter((t) => t !== time).map((t) => t.start));
	const isOther = (i: number) => starts.has(tokens[i]?.start ?? -1);
	let before = at - 1;
	while (before >= 0 && at - before < nearby && /^(?:ADP|DET|ADV)$/u.test(tokens[before]?.tag ?? "")) before--;
	const isNot = (i: number) => not.has(tokens[i]?.norm ?? "");
	// "On Thursday, not on Friday".
	if (isNot(before)) return true;
	if (before + 1 < at && isNot(before + 1)) return true;
	if (!tokens.slice(0, at).some((t) => not.has(t.norm))) return false;
	const after = firstFrom(tokens, time.end);
	for (let i = after; i < after + 2; i++)
		if (but.has(tokens[i]?.norm ?? "")) for (let k = i + 1; k <= i + nearby; k++) if (isOther(k)) return true;
	return false;
}

/** The day of which a sentence says that it was not the one; null where it says none. */
export function notOn(held: Held): When | null {
	const { own, sentence } = held;
	if (own.length < 2) return null;
	for (const time of own) {
		if (!isSetAside(held, firstFrom(sentence.tokens, time.start), time)) continue;
		const when = whenOf(time);
		if (when && singleDay(when.edtf) !== null) return when;
	}
	return null;
}
