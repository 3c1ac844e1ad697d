import { singleDay } from "../core/edtf.js";
import type { Time, Voice, When, Withdrawal } from "../core/reading.js";
import { contains, type Span } from "../core/span.js";
import type { FigureLanguage, WithdrawalRule } from "../lang/figures.js";
import { words } from "../text/borders.js";
import { holders } from "./holders.js";
import type { Page, Sentence } from "./page.js";

/** A withdrawal before the claim that it stands in is known. */
export type FoundWithdrawal = Omit<Withdrawal, "claim">;

interface Compiled {
	readonly rules: readonly { readonly rule: WithdrawalRule; readonly pattern: RegExp }[];
	readonly needs: readonly (readonly string[])[];
	readonly kinds: readonly { readonly of: Withdrawal["of"]; readonly pattern: RegExp }[];
}

const made = new WeakMap<FigureLanguage, Compiled>();

function compiled(language: FigureLanguage): Compiled {
	let known = made.get(language);
	if (!known) {
		known = {
			rules: language.withdrawals.map((rule) => ({ rule, pattern: words(rule.pattern, "d") })),
			needs: language.withdrawals.map((rule) => rule.needs),
			kinds: language.withdrawn.map(({ of, pattern }) => ({ of, pattern: words(pattern, "") })),
		};
		made.set(language, known);
	}
	return known;
}

/** The words of the subject right before `at`: a pronoun, a name or a noun with what leads it. */
function subjectBefore(sentence: Sentence, at: number): Span | null {
	const { tokens } = sentence;
	let k = tokens.length - 1;
	while (k >= 0 && (tokens[k]?.end ?? 0) > at) k--;
	while (k >= 0 && /^(?:AUX|ADV|PART)$/u.test(tokens[k]?.tag ?? "")) k--;
	const last = tokens[k];
	if (!last || !/^(?:NOUN|PROPN|PRON)$/u.test(last.tag)) return null;
	let first = k;
	while (
		first > 0 &&
		k - first < 8 &&
		last.tag !== "PRON" &&
		/^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(tokens[first - 1]?.tag ?? "")
	)
		first--;
	return { start: tokens[first]?.start ?? last.start, end: last.end };
}

/** The day of a withdrawal: the time in its own sentence that is nearest to it and is one day. */
function whenOf(times: readonly Time[], sentence: Span, at: Span): When | null {
	let best: Time | null = null;
	let distance = Number.POSITIVE_INFINITY;
	for (const time of times) {
		if (!contains(sentence, time) || time.edtf === null || singleDay(time.edtf) === null) continue;
		const d = time.end <= at.start ? at.start - time.end : time.start - at.end;
		if (d < distance) [best, distance] = [time, d];
	}
	return best?.edtf ? { edtf: best.edtf, start: best.start, end: best.end, basis: best.basis } : null;
}

/** Sentences that take an earlier statement back, whether or not they name a figure, in order; one at most a sentence. */
export function withdrawals(page: Page, voices: readonly Voice[], times: readonly Time[]): FoundWithdrawal[] {
	const { rules, needs, kinds } = compiled(page.language.figures);
	const found: FoundWithdrawal[] = [];
	const held = holders(page, needs);
	if (held === null) return found;
	for (const sentence of page.sentences) {
		const holds = held[sentence.index] ?? 0;
		if (holds === 0) continue;
		const folded = page.folded.slice(sentence.start, sentence.end);
		for (const [i, { rule, pattern }] of rules.entries()) {
			if ((holds & (1 << i)) === 0) continue;
			const m = pattern.exec(folded);
			const what = m?.indices?.groups?.what;
			if (!m || !what) continue;
			const start = sentence.start + m.index;
			const at = { start, end: start + m[0].length };
			const own = folded.slice(m.index, m.index + m[0].length);
			const of = (kinds.find((k) => k.pattern.test(own)) ?? kinds.find((k) => k.pattern.test(folded)))?.of ?? null;
			const voice = voices.find((v) => v.content.some((content) => contains(content, at)));
			const by = rule.active ? subjectBefore(sentence, start) : (voice?.speaker[0] ?? null);
			found.push({ ...at, of, by, when: whenOf(times, sentence, at) });
			break;
		}
	}
	return found;
}
