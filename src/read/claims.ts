import { extent, interval, singleDay } from "../core/edtf.js";
import type { Claim, Dated, Name, TextKind, Time, Voice, When } from "../core/reading.js";
import { overlaps } from "../core/span.js";
import type { Language } from "../lang/language.js";
import type { SentenceAct } from "./acts.js";
import { gist } from "./gist.js";
import { headline } from "./headline.js";
import type { Page, Sentence } from "./page.js";
import { standing } from "./standing.js";
import { bySentence, carried, daysOf, mainTime, whenOf } from "./when.js";

export interface ClaimInput {
	readonly page: Page;
	readonly times: readonly Time[];
	readonly names: readonly Name[];
	readonly voices: readonly Voice[];
	/** One for each sentence of the page. */
	readonly acts: readonly SentenceAct[];
	readonly kind: TextKind;
	readonly dated: Dated | null;
	/** Id of the document. */
	readonly id: string;
	/** Number of the first claim (`id#c1` is 1). */
	readonly first: number;
}

/** Days before the document after which what is told is background rather than news. */
const longBefore = 120;

/** True where the cue is a verb of showing: "a video shows" is no one's word. */
function isSeen(sentence: Sentence, voice: Voice, language: Language): boolean {
	if (voice.kind !== "indirect") return false;
	return sentence.tokens.some(
		(t) =>
			voice.cue.some((c) => c.start <= t.start && t.end <= c.end) &&
			language.claims.seen.has(language.lemma(t.norm, "VERB", t.fine)),
	);
}

/** The innermost voice whose content covers half of the sentence or more. */
function voiceOf(sentence: Sentence, voices: readonly Voice[], language: Language): Voice | null {
	const pronouns = new Set(sentence.tokens.filter((t) => t.tag === "PRON").map((t) => t.start));
	let best: Voice | null = null;
	for (const voice of voices) {
		if (isSeen(sentence, voice, language)) continue;
		let covered = 0;
		for (const part of voice.content)
			if (overlaps(part, sentence)) covered += Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start);
		if (covered * 2 < sentence.end - sentence.start && !attributes(sentence, voice, covered)) continue;
		// An inner speaker who is only "he" is mostly the outer one.
		const isNamed = voice.name !== null || !voice.speaker.some((s) => pronouns.has(s.start));
		if (!best || (voice.within === best.id && isNamed) || best.kind === "testimony") best = voice;
	}
	return best;
}

/** True where the sentence is an attribution whose content is most of what it says beside speaker and cue. */
function attributes(sentence: Sentence, voice: Voice, covered: number): boolean {
	const frame = [...voice.speaker, ...voice.cue].filter((part) => overlaps(part, sentence));
	const framed = frame.reduce((sum, part) => sum + part.end - part.start, 0);
	return voice.cue.some((part) => overlaps(part, sentence)) && covered > 0.6 * (sentence.end - sentence.start - framed);
}

/** True where all that dates the sentence is as wide as a season or lies long before the document. */
function isOld(times: readonly Time[], when: When | null, dated: Dated | null): boolean {
	const written = dated ? (extent(dated.value)?.from ?? null) : null;
	if (when) {
		const e = extent(when.edtf);
		if (!e) return false;
		return e.until - e.from > 100 || (written !== null && Number.isFinite(written) && written - e.until > longBefore);
	}
	return times.some((t) => {
		const edtf = daysOf(t);
		const e = edtf === null ? null : extent(edtf);
		return e !== null && e.until - e.from > 100;
	});
}

/** True where the sentence itself says who says it, or does what it tells ("ordered", "denied"). */
function isSaid(sentence: Sentence, voice: Voice | null, act: SentenceAct | undefined): boolean {
	if (act?.performed) return true;
	return voice !== null && voice.kind !== "hearsay" && voice.cue.some((part) => overlaps(part, sentence));
}

/** A stretch told as past ends with the day of the document at the latest: "this week" is not over. */
function upTo(when: When | null, time: Time, day: Dated | null): When | null {
	const last = day === null ? null : singleDay(day.value);
	const e = when ? extent(when.edtf) : null;
	if (!when || !e || last === null || time.tense === "future" || e.from > last || e.until <= last) return when;
	return { ...when, edtf: interval(e.from, last) };
}

/** Carries the day told last over to sentences that go on from it. */
interface Thread {
	when: When | null;
	block: number;
}

function goesOn(page: Page, sentence: Sentence, kind: TextKind, thread: Thread): boolean {
	if (!thread.when) return false;
	if (kind === "chronicle") return true;
	if (sentence.block !== thread.block) return false;
	if (kind === "history") return true;
	const [first, second] = sentence.tokens.filter((t) => t.tag !== "PUNCT");
	const { onward } = page.language.claims;
	return (
		(first !== undefined && onward.has(first.norm)) ||
		(second !== undefined && second.tag === "PRON" && onward.has(second.norm))
	);
}

/**
 * The claims of a page: one for each sentence that is told, dated by its own time, else by the day told last where it goes on from it, else (the
 * opening of a report) by the report's own day. What nothing dates has no `when`.
 */
export function claims(input: ClaimInput): Claim[] {
	const { page, dated, kind } = input;
	const times = bySentence(page.sentences, input.times);
	const names = bySentence(page.sentences, input.names);
	const voices = voicesBySentence(page.sentences, input.voices);
	const thread: Thread = { when: null, block: -1 };
	const day = dated && singleDay(dated.value) !== null ? dated : null;
	let lead = true;
	return page.sentences.map((sentence, i) => {
		const own = times.get(sentence.index) ?? [];
		const act = input.acts[sentence.index];
		const voice = voiceOf(sentence, voices.get(sentence.index) ?? [], page.language);
		const blockKind = page.blocks[sentence.block]?.kind;
		// What is said happened when its own words say; the time of saying dates it only where they say none.
		const inside = own.filter((t) => voice?.content.some((c) => c.start <= t.start && t.end <= c.end));
		const main = mainTime(inside) ?? mainTime(own);
		const said = main ? upTo(whenOf(main), main, day) : null;
		let when = said;
		let why = main ? "dated by its own words" : "";
		const told = blockKind === "paragraph" || blockKind === "caption";
		if (!when && told && voice?.kind !== "testimony") {
			if (goesOn(page, sentence, kind, thread) && thread.when) {
				when = carried(thread.when);
				why = "goes on from the day told last";
			} else if (kind === "report" && own.length === 0 && day && (lead || isSaid(sentence, voice, act))) {
				const rests = day.because[0] ?? { start: sentence.start, end: sentence.end };
				when = { edtf: day.value, ...rests, basis: "inferred" };
				why = lead ? "the opening of a report of that day" : "said in a report of that day";
			}
		}
		const { standing: is, because } = standing(page, sentence, {
			voice,
			hypothetical: (act?.hypothetical ?? false) && !(act?.performed ?? false),
			negated: act?.negated ?? false,
			dated: said !== null && !(voice?.kind === "testimony" && main?.type === "TIME" && main.anchor !== null),
			old: isOld(own, when, dated),
		});
		if (told) {
			lead = false;
			const e = said ? extent(said.edtf) : null;
			if (said && is !== "background" && e && e.until - e.from <= 14) {
				thread.when = said;
				thread.block = sentence.block;
			}
		}
		return {
			id: `${input.id}#c${input.first + i}`,
			start: sentence.start,
			end: sentence.end,
			act: act?.act ?? "states",
			voice: voice?.id ?? null,
			when: is === "headline" ? null : when,
			where: (names.get(sentence.index) ?? [])
				.filter((n) => n.type === "place")
				.map(({ start, end, name }) => ({ start, end, name })),
			standing: is,
			because: because || why,
			negated: act?.negated ?? false,
			headline: headline(page, sentence, own, voice),
			gist: gist(page, sentence, names.get(sentence.index) ?? [], own),
		};
	});
}

/** The voices with a part of content or cue in each sentence. */
function voicesBySentence(
	sentences: readonly Sentence[],
	voices: readonly Voice[],
): ReadonlyMap<number, readonly Voice[]> {
	const parts = voices.flatMap((voice) => [...voice.content, ...voice.cue].map((part) => ({ ...part, voice })));
	const found = new Map<number, Voice[]>();
	parts.sort((a, b) => a.start - b.start);
	let at = 0;
	for (const part of parts) {
		while (at < sentences.length && (sentences[at]?.end ?? 0) <= part.start) at++;
		for (let i = at; i < sentences.length; i++) {
			const sentence = sentences[i];
			if (!sentence || sentence.start >= part.end) break;
			const list = found.get(i);
			if (!list) found.set(i, [part.voice]);
			else if (!list.includes(part.voice)) list.push(part.voice);
		}
	}
	return found;
}
