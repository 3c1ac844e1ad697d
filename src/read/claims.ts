import { extent, singleDay } from "../core/edtf.js";
import { extended } from "../core/extended.js";
import type { Claim, Dated, Gist, Name, Reference, TextKind, Time, Voice, When, Where } from "../core/reading.js";
import { saysItsDay } from "../core/reading.js";
import { contains, overlaps } from "../core/span.js";
import type { Token } from "../text/tokens.js";
import type { SentenceAct } from "./acts.js";
import { isWide } from "./dating/own.js";
import { type Dating, dater, isOld, runningCount } from "./dating.js";
import { gist } from "./gist.js";
import { headline } from "./headline.js";
import type { Page, Sentence } from "./page.js";
import { hasSelf } from "./selves.js";
import { type Main, ruled, standing } from "./standing.js";
import { tellerOf, voicesBySentence } from "./teller.js";
import { namesDay } from "./times/named.js";
import { bySentence } from "./when.js";

export interface ClaimInput {
	readonly page: Page;
	readonly times: readonly Time[];
	readonly names: readonly Name[];
	/** Words that mean somebody without naming them. */
	readonly references: readonly Reference[];
	readonly voices: readonly Voice[];
	/** One for each sentence of the page. */
	readonly acts: readonly SentenceAct[];
	readonly kind: TextKind;
	readonly dated: Dated | null;
	/** Id of the document. */
	readonly id: string;
	/** True where nothing but titles is told in the document: they are then told as sentences are. */
	readonly alone?: boolean;
	/** True where what claims are about is not asked for: their gists (5 % of the work of reading) are then empty but for pages that deny something. */
	readonly printed?: boolean;
	/** Number of the first claim (`id#c1` is 1). */
	readonly first: number;
}

const noGist: Gist = { deeds: [], words: [], names: [], numbers: [] };

/**
 * The claims of a page: one for each sentence that is told, with the day that it is told under (see `dater`). What nothing dates has no `when`.
 */
export function claims(input: ClaimInput): Claim[] {
	const { page, dated, kind } = input;
	const times = bySentence(page.sentences, input.times);
	const names = bySentence(page.sentences, input.names);
	const references = bySentence(page.sentences, input.references);
	const heard = voicesBySentence(page.sentences, input.voices);
	const written = dated ? (extent(dated.value)?.from ?? null) : null;
	const about = ruled(page, "about");
	const recalls = ruled(page, "recall");
	const days = dater(page, dated, kind, input.times);
	const alone = input.alone === true;
	const { relatives } = page.language.claims;
	// What is denied is found by what it is about.
	const gists = input.printed !== true || input.acts.some(({ act }) => act === "denies");
	const found = page.sentences.map((sentence, i): Claim => {
		const own = times[i] ?? [];
		const named = names[i] ?? [];
		const voices = heard[i] ?? [];
		const act = input.acts[i];
		let made: Gist | null = null;
		const gistOf = () => (made ??= gist(page, sentence, named, own, references[i]));
		const main: Main = { sentence, relatives, known: undefined };
		const voice =
			voices.length === 0
				? null
				: (tellerOf(sentence, voices, page.language, main, act?.performed ?? false) ?? denierOf(voices, act));
		const block = page.blocks[sentence.block]?.kind;
		const told = alone || block === "paragraph" || block === "caption";
		const undated = { sentence, own, voices, voice, act, gist: gistOf, told, main };
		const day = days.date(undated);
		const { when, ahead } = day;
		const isAhead = when !== null && ahead !== null && act?.foretold === true;
		const isHour =
			day.main?.type === "TIME" &&
			isOfDocument(day.main, dated) &&
			(voice?.kind === "testimony"
				? day.main.anchor !== null || page.text.length >= longer
				: voice === null && isLoose(page, sentence, day.main));
		const stands = standing(page, sentence, main, {
			voice,
			hypothetical: act?.hypothetical === true && !act.performed && !isAhead,
			negated: act?.negated ?? false,
			// "The club says that it knew nothing": what is denied is what is said, and that it was said is told.
			disowns: act?.refuses === false && voice !== null && disowns(sentence, voice),
			announced: isAhead,
			dated: (day.said ?? ahead) !== null && !isHour,
			witness: kind === "testimony",
			// What is summed up since a year of long ago is no news.
			old: isOld(own, when, written) || (day.why === runningCount && own.some(isWide)),
			usual: own.length > 0 && own.every((t) => t.type === "SET"),
			history: isHistory(day) && isPast(sentence),
			about: about.has(i),
			recalls: recalls.has(i),
			alone,
		});
		days.follow(undated, day, stands.standing === "background" || stands.standing === "history");
		const isHead = stands.standing === "headline";
		const claim: Plain = {
			id: `${input.id}#c${input.first + i}`,
			start: sentence.start,
			end: sentence.end,
			act: act?.act ?? "states",
			voice: voice?.id ?? null,
			when: isHead ? null : when,
			where: placesOf(named),
			standing: stands.standing,
			because: stands.because || day.why,
			negated: act?.negated ?? false,
			headline: headline(page, sentence, main, own, voice),
			gist: gists ? gistOf() : noGist,
		};
		const coming = when !== null && !isHead ? ahead : null;
		const { of, not } = day;
		return coming || of || not || act?.supposed
			? withMore(claim, { coming, of, not, supposed: act?.supposed === true })
			: claim;
	});
	return found.some((claim) => claim.not || (claim.negated && claim.when)) ? setAside(found, page) : found;
}

/** True where a sentence tells that somebody who is named or described said in it what it denies, in more words than a noun's ("gave no number"). */
function disowns({ tokens }: Sentence, { kind, name, speaker, cue, content }: Voice): boolean {
	if (kind === "hearsay" || !tokens.some((t) => cue.some((part) => contains(part, t)))) return false;
	const isNoun = (t: Token) => t.tag === "NOUN" || t.tag === "PROPN";
	const isKnown =
		name !== null || (kind !== "direct" && tokens.some((t) => isNoun(t) && speaker.some((part) => contains(part, t))));
	return (
		isKnown && tokens.some((t) => (t.tag === "VERB" || t.tag === "AUX") && content.some((part) => contains(part, t)))
	);
}

/** True where a sentence says no more than a day before the time at `start` ("So it was Monday"). */
function isOnlyDay({ tokens }: Sentence, start: number): boolean {
	return tokens.every((t) => t.start >= start || !/^(?:NOUN|PROPN|VERB|NUM)$/u.test(t.tag));
}

/** Days between the one on which something did not happen and the one on which it did. */
const apart = 3;

/** The day of which the sentence before says that it was not then: "Nor did the bridge fall on Friday. It fell at dawn on Saturday." Null where it says none. */
function notBefore(
	before: Claim | undefined,
	claim: Claim,
	from: Sentence | undefined,
	{ language }: Page,
): When | null {
	if (!before?.negated || claim.negated || !before.when || !claim.when) return null;
	if (!saysItsDay(before) || !saysItsDay(claim)) return null;
	const [said, told] = [singleDay(before.when.edtf), singleDay(claim.when.edtf)];
	if (said === null || told === null || said === told || Math.abs(said - told) > apart) return null;
	const opens = from?.tokens[0];
	return opens?.tag === "PRON" && language.claims.onward.has(opens.norm) ? before.when : null;
}

/** Claims with the day that the sentence after them sets aside, or the one before: "The bridge fell on Friday. That was Friday, not Thursday." */
function setAside(claims: readonly Claim[], page: Page): Claim[] {
	const { sentences } = page;
	return claims.map((claim, i) => {
		const next = claims[i + 1];
		const [here, after] = [sentences[i], sentences[i + 1]];
		const not =
			claim.not || sentences[i - 1]?.block !== here?.block ? null : notBefore(claims[i - 1], claim, here, page);
		if (not) return { ...claim, not };
		if (claim.not || !next?.not || !next.when || here?.block !== after?.block) return claim;
		const isOne = claim.when?.edtf === next.when.edtf && after && isOnlyDay(after, next.when.start);
		return isOne ? extended(claim, { not: next.not }) : claim;
	});
}

/** Days of a leap year: what is only known to the decade has no place in a chronicle. */
const aYear = 366;

/** True where a sentence says itself, with its year, on which day, in which month or year it was. */
function isHistory({ main, when }: Dating): boolean {
	if (main === null || when === null || when.basis !== "stated" || when.start !== main.start) return false;
	const e = extent(when.edtf);
	return e !== null && e.until - e.from < aYear;
}

/** True where the first finite verb tells what is over: who "thinks of 2008" does so now, and who "has served since 2008" still does. */
function isPast({ tokens }: Sentence): boolean {
	for (const { fine } of tokens) {
		if (fine === "VBD") return true;
		if (fine === "VBZ" || fine === "VBP") return false;
	}
	return true;
}

/** UTF-16 code units from which on a text is no post. */
const longer = 500;

/** False where an hour brings its own day with it ("yesterday evening"), which is not the document's. */
function isOfDocument(time: Time, dated: Dated | null): boolean {
	return time.anchor !== null || dated === null || time.edtf?.slice(0, 10) === dated.value;
}

/** Classes of words that say a day of the calendar. */
const months = ["month", "weekday"];

/** True for an hour that nothing but the document's day gives a day, in the account of somebody who tells of "us": it may be of any day ("Towards nine we heard knocking"). */
function isLoose(page: Page, sentence: Sentence, time: Time): boolean {
	const isPost = page.text.length < longer || time.start === sentence.start;
	const block = page.blocks[sentence.block];
	const isOwn = time.anchor !== null && block !== undefined && contains(block, time.anchor);
	// "In the evening of 14 March" says its day.
	if (namesDay(page, time, months)) return false;
	return !isPost && !isOwn && hasSelf(sentence, page.language.claims);
}

/** Who denies, where the sentence says little more than that ("The ministry denied it"). */
function denierOf(voices: readonly Voice[], act: SentenceAct | undefined): Voice | null {
	const { cue } = act ?? {};
	if (!cue || act?.act !== "denies" || !act.performed) return null;
	return voices.find((v) => v.cue.some((c) => overlaps(c, cue)) && v.speaker.length > 0) ?? null;
}

type Plain = Omit<Claim, "in" | "gist" | "coming" | "of" | "not" | "supposed"> & { readonly gist: Gist };

/** What few claims say. */
interface More {
	readonly coming: When | null;
	readonly of: When | null;
	readonly not: When | null;
	readonly supposed: boolean;
}

/** A claim that says more than most; all but these have one shape, which is quicker to read. */
function withMore(claim: Plain, { coming, of, not, supposed }: More): Claim {
	const { id, start, end, act, voice, when, where, standing, because, negated, headline, gist } = claim;
	return {
		id,
		start,
		end,
		act,
		voice,
		when,
		...(coming ? { coming } : {}),
		...(of ? { of } : {}),
		...(not ? { not } : {}),
		where,
		standing,
		because,
		negated,
		...(supposed ? { supposed } : {}),
		headline,
		gist,
	};
}

function placesOf(names: readonly Name[]): Where[] {
	const found: Where[] = [];
	for (const { type, start, end, name } of names) if (type === "place") found.push({ start, end, name });
	return found;
}
