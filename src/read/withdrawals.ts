import { singleDay } from "../core/edtf.js";
import type { Corrected, Name, Time, Voice, When, Withdrawal } from "../core/reading.js";
import { contains, firstFrom, overlaps, type Span } from "../core/span.js";
import type { FigureLanguage, WithdrawalRule } from "../lang/figures.js";
import type { Language } from "../lang/language.js";
import { words } from "../text/borders.js";
import type { Token } from "../text/tokens.js";
import { byLanguage } from "../text/words.js";
import { quantityAt } from "./figures/quantities.js";
import { figureBits, held as heldIn } from "./gates.js";
import type { Page, Sentence } from "./page.js";
import { spanOfSubject, subjectOf } from "./subject.js";

/**
 * A withdrawal before the claim that it stands in is known. `dated` is false where its own sentence tells the day of something else only; `counted` is true where it holds only if the
 * number that it states is read as a figure.
 */
export type FoundWithdrawal = Omit<Withdrawal, "claim"> & {
	readonly dated: boolean;
	readonly counted: boolean;
	/** Where a figure must stand from on, up to its own end, for it to hold; null where none need do so. */
	readonly since: number | null;
};

interface Compiled {
	readonly rules: readonly { readonly rule: WithdrawalRule; readonly pattern: RegExp }[];
	readonly kinds: readonly { readonly of: Withdrawal["of"]; readonly pattern: RegExp }[];
}

const compiled = byLanguage(
	(language: FigureLanguage): Compiled => ({
		rules: language.withdrawals.map((rule) => ({ rule, pattern: words(rule.pattern, "d") })),
		kinds: language.withdrawn.map(({ of, pattern }) => ({ of, pattern: words(pattern, "") })),
	}),
);

/** The words of the subject of what begins at `at`. */
function subjectBefore(language: Language, { tokens }: Sentence, at: number, names: readonly Name[]): Span | null {
	let verb = firstFrom(tokens, at);
	// "Had to withdraw it".
	while (/^(?:PART|VERB)$/u.test(tokens[verb - 1]?.tag ?? "")) verb--;
	const subject = subjectOf(language, tokens, verb, names);
	return subject && spanOfSubject(tokens, subject);
}

/** Sentences before one that takes back what stands near. */
const near = 2;

/** The start of the first sentence that counts as near, of the same paragraph or the one before. */
function nearFrom(page: Page, { index, block }: Sentence): number {
	let first = index;
	while (first > 0 && index - first < near && block - (page.sentences[first - 1]?.block ?? 0) <= 1) first--;
	return page.sentences[first]?.start ?? 0;
}

/** Words before a withdrawal among which one may say that it was not done. */
const denying = 4;

/** True where the words say that it was not done ("has not corrected its figure", "refused to withdraw it"). */
function isUndone({ acts, figures }: Language, { tokens }: Sentence, at: Span): boolean {
	const from = firstFrom(tokens, at.start);
	let k = from;
	const isNo = (t: Token | undefined) => t !== undefined && (acts.negations.has(t.norm) || figures.undone.has(t.norm));
	while (k > 0 && from - k < denying && tokens[k - 1]?.tag !== "PUNCT") if (isNo(tokens[--k])) return true;
	// "The page no longer shows the figure" begins with it.
	for (let i = from + 1; i < tokens.length && (tokens[i]?.start ?? at.end) < at.end; i++)
		if (isNo(tokens[i])) return true;
	return false;
}

/** True where a verb stands between what is taken back and a time behind it: that time tells when it was said, not when it was taken back. */
function tellsWhatIsTakenBack(sentence: Sentence, at: Span, time: Time): boolean {
	// "The figure of 31 published on 26 February was wrong."
	if (time.start < at.end)
		return sentence.tokens.some(
			(t) => t.start > at.start && t.end <= time.start && t.fine === "VBN" && t.tag === "VERB",
		);
	return sentence.tokens.some((t) => t.start >= at.end && t.end <= time.start && (t.tag === "VERB" || t.tag === "AUX"));
}

/**
 * The day of a withdrawal: the time in its own sentence that is nearest to it and is one day. A time that tells when the thing taken back was said is
 * none, nor is one inside what is counted (`counted`); `dated` is false where there are only such.
 */
function whenOf(
	times: readonly Time[],
	sentence: Sentence,
	at: Span,
	counted: Span | null,
): { when: When | null; dated: boolean } {
	let best: Time | null = null;
	let distance = Number.POSITIVE_INFINITY;
	let dated = true;
	for (let i = firstFrom(times, sentence.start); i < times.length; i++) {
		const time = times[i];
		if (time === undefined || time.start >= sentence.end) break;
		if (!contains(sentence, time) || time.edtf === null || singleDay(time.edtf) === null) continue;
		// "Its toll for the siege of March 9".
		if (time.role === "attributive") continue;
		if (tellsWhatIsTakenBack(sentence, at, time) || (counted !== null && contains(counted, time))) {
			dated = false;
			continue;
		}
		const d = time.end <= at.start ? at.start - time.end : time.start - at.end;
		if (d < distance) [best, distance] = [time, d];
	}
	if (!best?.edtf) return { when: null, dated };
	return { when: { edtf: best.edtf, start: best.start, end: best.end, basis: best.basis }, dated: true };
}

/** Where a subject before an offset ends: before the time that stands between them, and its preposition ("the ministry on Friday lowered"). */
function pastTime({ tokens, start }: Sentence, times: readonly Time[], at: number): number {
	const i = tokens.findIndex((t) => t.start >= at);
	const last = tokens[(i < 0 ? tokens.length : i) - 1];
	const time = last && times.find((t) => t.start >= start && t.start <= last.start && t.end >= last.end);
	if (!time) return at;
	const before = tokens.findLast((t) => t.end <= time.start);
	return before?.tag === "ADP" ? before.start : time.start;
}

/** The number that begins at an offset of a sentence, null where none does. */
function numberAt(language: FigureLanguage, sentence: Sentence, offset: number | undefined): Corrected | null {
	if (offset === undefined) return null;
	const i = sentence.tokens.findIndex((t) => t.start <= offset && offset < t.end);
	if (i < 0) return null;
	// "from 62 to 26" is no range: the number alone, where the two make none.
	const alone = sentence.tokens.slice(i, i + 1);
	const whole = quantityAt(language, sentence.tokens, i);
	const [tokens, told] = whole ? [sentence.tokens, whole] : [alone, quantityAt(language, alone, 0)];
	if (!told || (told.low === null && told.high === null)) return null;
	const [first, last] = [tokens[told.first], tokens[told.end - 1]];
	return first && last ? { start: first.start, end: last.end, low: told.low, high: told.high } : null;
}

/** Words of what may be set off between taking back and the number given instead. */
const asideLength = 16;

/** The number that is given instead, where the sentence goes on with it ("took that back and spoke of 37"); null where it does not. */
function statedNext(language: FigureLanguage, sentence: Sentence, end: number): Corrected | null {
	const { tokens } = sentence;
	let next = firstFrom(tokens, end);
	// "Took the figure back, “sent in error by a clinic”, and spoke of two": what is set off by a comma stands between.
	if (tokens[next]?.text === ",")
		for (let i = next + 1; i < Math.min(tokens.length, next + asideLength); i++)
			if (tokens[i]?.tag === "CCONJ" && tokens[i + 1]?.tag === "VERB") next = i;
	if (tokens[next]?.tag !== "CCONJ" || tokens[next + 1]?.tag !== "VERB") return null;
	for (let i = next + 2; i < Math.min(tokens.length, next + 6); i++) {
		const number = numberAt(language, sentence, tokens[i]?.start);
		if (number) return number;
	}
	return null;
}

/** False where both numbers are known and the first is no lower than the second. */
function isLower(stated: Corrected | null, old: Corrected | null): boolean {
	return (stated?.low ?? stated?.high ?? 0) < (old?.low ?? old?.high ?? Number.POSITIVE_INFINITY);
}

/** True where "that number" is one of the sentence before which counts nobody ("120 families had been rehoused. On Thursday it corrected that number."). */
function isOfOther(page: Page, sentence: Sentence, what: string, at: Span): boolean {
	const before = page.sentences[sentence.index - 1];
	if (!before || before.block !== sentence.block) return false;
	const noun = sentence.tokens.findIndex((t) => t.start >= at.start && t.norm === what);
	if (!page.language.figures.pointers.has(sentence.tokens[noun - 1]?.norm ?? "")) return false;
	const counts = ((heldIn(page, "figures")?.[before.index] ?? 0) & figureBits.trigger) !== 0;
	return !counts && before.tokens.some((t) => t.tag === "NUM");
}

/**
 * Sentences that take an earlier statement back, put a number right or deny what another said, whether or not they name a figure, in order; one at
 * most a sentence.
 */
export function withdrawals(
	page: Page,
	voices: readonly Voice[],
	times: readonly Time[],
	names: readonly Name[] = [],
): FoundWithdrawal[] {
	const language = page.language.figures;
	const { rules, kinds } = compiled(language);
	const found: FoundWithdrawal[] = [];
	let last = -1;
	const held = heldIn(page, "withdrawals");
	const also = heldIn(page, "withdrawn");
	if (held === null || also === null) return found;
	for (const sentence of page.sentences) {
		const holds = (held[sentence.index] ?? 0) & (also[sentence.index] ?? 0);
		if (holds === 0) continue;
		const folded = page.folded.slice(sentence.start, sentence.end);
		for (const [i, { rule, pattern }] of rules.entries()) {
			if ((holds & (1 << i)) === 0) continue;
			const m = pattern.exec(folded);
			const groups = m?.indices?.groups;
			if (!m || !groups?.what) continue;
			if (rule.notice && !rule.notice.some((word) => page.holding.has(word))) continue;
			if (rule.follows && !(last === sentence.index - 1 && found.at(-1)?.old)) continue;
			const start = sentence.start + m.index;
			const at = { start, end: start + m[0].length };
			const own = folded.slice(m.index, m.index + m[0].length);
			if (isOfOther(page, sentence, m.groups?.what ?? "", at)) continue;
			const of = (kinds.find((k) => k.pattern.test(own)) ?? kinds.find((k) => k.pattern.test(folded)))?.of ?? null;
			if (rule.kind && of === null) continue;
			const inText = (group: [number, number] | undefined) => group && sentence.start + group[0];
			const old = numberAt(language, sentence, inText(groups.old));
			const stated =
				numberAt(language, sentence, inText(groups.stated)) ??
				(groups.old || rule.denies ? null : statedNext(language, sentence, at.end));
			if ((groups.old || groups.stated) && old === null && stated === null) continue;
			// "Took back the figure of 60. “I was wrong and withdraw it,” he said": told twice.
			if (rule.near && last >= 0 && sentence.index - last <= near && old === null && stated === null) continue;
			if (rule.lower && !isLower(stated, old)) continue;
			if (!rule.negated && old === null && stated === null && isUndone(page.language, sentence, at)) continue;
			// "The number of arrests on Monday was 88, not 62": of that day they are, not told on it.
			const counted =
				stated === null || rule.active ? null : { start: sentence.start + groups.what[0], end: stated.start };
			const voice = voices.find((v) => v.content.some((content) => contains(content, at)));
			const speaker = voice?.speaker[0] ?? null;
			// "An earlier version of this article gave": what is taken back is no one who takes it back.
			const heard = speaker !== null && overlaps(speaker, at) ? null : speaker;
			const by = rule.active ? subjectBefore(page.language, sentence, pastTime(sentence, times, start), names) : heard;
			const denies = rule.denies === true;
			// "… gave the injured as 70. The correct figure is 17."
			const before = found.at(-1);
			const goesOn = stated !== null && old === null && before?.old && last === sentence.index - 1;
			if (rule.follows && before && stated) {
				// "Police say the number was 12": the right number of what was just taken back.
				found[found.length - 1] = { ...before, stated };
				break;
			}
			const kind = of ?? (goesOn ? before.of : null);
			const said = whenOf(times, sentence, at, counted);
			const isNear = rule.near || language.written.has(m.groups?.what ?? "");
			const since = isNear && old === null ? nearFrom(page, sentence) : null;
			found.push({
				start: at.start,
				end: at.end,
				of: kind,
				by,
				...said,
				denies,
				old,
				stated,
				counted: rule.counted === true,
				since,
			});
			last = sentence.index;
			break;
		}
	}
	return found;
}
