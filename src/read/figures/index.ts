import type { Name } from "../../core/reading.js";
import { overlaps, type Span } from "../../core/span.js";
import { figureBits, held } from "../gates.js";
import type { Page, Sentence } from "../page.js";
import { type Asked, elided, tellBefore, tellFigures, withNext } from "./elided.js";
import { figureOf } from "./figure.js";
import type { FoundFigure, Writable } from "./found.js";
import { goesOn, sameGroup } from "./group.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { onward } from "./onward.js";
import { answered, gathered, mayHave } from "./open.js";
import { hurtIn, type Settled, settle } from "./settle.js";
import { stream } from "./stream.js";
import { tables } from "./tables.js";
import { bracketed, makerOf, sourceBehind, tellersOf } from "./tellers.js";

export type { FoundFigure } from "./found.js";

/** Kinds of those who are harmed; kinds whose number another sentence goes on with; kinds that a speaker's number without its noun goes on with. */
const harmed = /^(?:killed|injured)$/u;
const carriedOn = /^(?:killed|injured|missing)$/u;
const toldOn = /^(?:killed|injured|missing|arrested|displaced|hostages|participants|homes)$/u;

/** Sentences over which a speaker's number goes on with the kind told before it ("There are three counts … The opposition speaks of 70"). */
const farthest = 3;

/** A kind told or asked for, and the sentence of it. */
interface Told extends Asked {
	readonly sentence: Sentence;
}

/** The kind that a sentence asks for ("How many died?"), null where it asks for none. */
function askedIn(page: Page, sentence: Sentence): Told | null {
	const language = lexicon(page.language.figures);
	if (!page.folded.slice(sentence.start, sentence.end).trimEnd().endsWith("?")) return null;
	const what = language.asks.pattern.exec(page.folded.slice(sentence.start, sentence.end))?.groups?.what;
	const at = what === undefined ? -1 : sentence.tokens.findIndex((t) => t.norm === what);
	const of = at < 0 ? undefined : phraseAt(language.phrases, sentence.tokens, at)?.cues[0]?.of;
	return of === undefined ? null : { of, isAsked: true, sentence };
}

/** True where a sentence can go on with what another told: in its paragraph, so many sentences on; an answer stands under its question. */
function goesOnWith(told: Told | null, sentence: Sentence, most: number): told is Told {
	if (!told || sentence.index - told.sentence.index > most) return false;
	return sentence.block - told.sentence.block <= (told.isAsked ? 1 : 0);
}

/** Every number of a page that counts what crisis news counts, with whom it counts and how sure it is, in order. */
export function figures(page: Page, names: readonly Name[]): FoundFigure[] {
	const language = page.language.figures;
	const named = [...names].sort((a, b) => a.start - b.start);
	const people = named.filter((name) => name.type === "person");
	const found: Writable<FoundFigure>[] = [];
	const worth = held(page, "figures");
	if (worth === null) return [];
	let from = 0;
	let before: Settled | null = null;
	/** The largest number of hurt told so far. */
	let hurt = 0;
	const rows = tables(page);
	/** The kind told last as a number of its own, and the one that speakers go on with. */
	let told: Told | null = null;
	let spoken: Told | null = null;
	for (const sentence of page.sentences) {
		const row = rows.get(sentence.index);
		if (row) {
			found.push(...row);
			continue;
		}
		const bits = worth[sentence.index] ?? 0;
		const { tokens } = sentence;
		let own: Writable<FoundFigure>[] = [];
		const has = (bit: number) => (bits & bit) !== 0;
		if (has(figureBits.trigger)) {
			while ((people[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) from++;
			let until = from;
			while ((people[until]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) until++;
			const line = stream(page.language, tokens, people.slice(from, until));
			for (const settled of settle(language, tokens, line, before, hurt)) {
				hurt = Math.max(hurt, hurtIn(settled));
				if (!settled.part && !settled.item.person && harmed.test(settled.of)) before = settled;
				const figure = figureOf(page, sentence, settled);
				if (!figure) continue;
				const last = own.at(-1);
				if (last && goesOn(language, tokens, settled)) sameGroup(figure, last);
				own.push(figure);
				if (figure.part || figure.person) continue;
				if (carriedOn.test(figure.of)) told = { of: figure.of, isAsked: false, sentence };
				if (toldOn.test(figure.of)) spoken = { of: figure.of, isAsked: false, sentence };
			}
		}
		if (has(figureBits.onward) && goesOnWith(told, sentence, 1)) {
			const more: FoundFigure | null = onward(page, sentence, told.of);
			if (more && !own.some((f) => overlaps(f, more))) {
				// "They brought out two bodies, so we are at 39 now."
				for (const f of own) if (f.of === more.of && (f.low ?? 0) < (more.low ?? 0)) f.part = true;
				own.push(more);
				told = { of: more.of, isAsked: false, sentence };
				spoken = told;
			}
		}
		const on = goesOnWith(spoken, sentence, farthest) ? spoken : null;
		if (on?.isAsked) {
			const answer = answered(page.language, sentence, on, own);
			if (answer) own = [answer, ...own];
		}
		if (has(figureBits.teller) || (on !== null && mayHave(page.language, tokens))) {
			const tellers = withNext(page.language, tokens, tellersOf(page.language, tokens, named), named).map((t) => ({
				...t,
				by: makerOf(page, sentence, t.by, named) ?? t.by,
			}));
			if (tellers.length > 0) {
				const asked: Asked | null = gathered(page, sentence, on?.sentence ?? null) ?? on;
				const more = elided(page.language, tokens, tellers, own, asked);
				const [first] = more;
				if (first) {
					own = [...own, ...more].sort((a, b) => a.start - b.start);
					spoken = { of: first.of, isAsked: false, sentence };
				}
			}
			tellFigures(own, tokens, tellers);
			if (own.some((f) => !f.by)) tellBefore(own, sourceBehind(page.language, tokens, named));
		}
		for (const figure of own) {
			const by: Span | null = figure.by || figure.person ? null : bracketed(page.language, tokens, named, figure);
			if (by) figure.by = by;
			found.push(figure);
		}
		if (has(figureBits.asks)) {
			const asked = askedIn(page, sentence);
			if (asked) spoken = asked;
		}
	}
	return found;
}
