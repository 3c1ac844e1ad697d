import { singleDay } from "../../core/edtf.js";
import type { Time, When } from "../../core/reading.js";
import { firstFrom } from "../../core/span.js";
import type { Held } from "../hold.js";
import { whenOf } from "../when.js";

/** Words between what puts one time aside and the time for which it does; and between the word for "not" and the time behind which another is put. */
const nearby = 4;
const farther = 40;

/** True where one of the times in order, but not `time`, begins at an offset. */
function beginsOther(own: readonly Time[], time: Time, offset: number | undefined): boolean {
	const found = offset === undefined ? undefined : own[firstFrom(own, offset)];
	return found !== undefined && found !== time && found.start === offset;
}

/** "Not on Sunday 3 July but on Saturday 2 July", "on Thursday, not on Friday": true for the time that was not the one. */
export function isSetAside({ sentence, own, language }: Held, at: number, time: Time): boolean {
	const { not, but } = language.instead;
	const { tokens } = sentence;
	if (own.length < 2) return false;
	const isNot = (i: number) => not.has(tokens[i]?.norm ?? "");
	let before = at - 1;
	while (before >= 0 && at - before < nearby && /^(?:ADP|DET|ADV)$/u.test(tokens[before]?.tag ?? "")) before--;
	// "On Thursday, not on Friday".
	if (isNot(before)) return true;
	if (before + 1 < at && isNot(before + 1)) return true;
	const after = firstFrom(tokens, time.end);
	const isPut = [after, after + 1].some((i) => {
		if (!but.has(tokens[i]?.norm ?? "")) return false;
		for (let k = i + 1; k <= i + nearby; k++) if (beginsOther(own, time, tokens[k]?.start)) return true;
		return false;
	});
	return isPut && tokens.slice(Math.max(0, at - farther), at).some((t) => not.has(t.norm));
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
