import { extent, singleDay } from "../core/edtf.js";
import { preceding } from "../core/lists.js";
import type { Time, Voice, When } from "../core/reading.js";
import { firstFrom } from "../core/span.js";
import type { ClaimLanguage } from "../lang/claims.js";
import type { Token } from "../text/tokens.js";
import { isSetAside } from "./dating/aside.js";
import type { Sentence } from "./page.js";
import { type Main, verbOf } from "./standing.js";
import { daysOf, whenOf } from "./when.js";

/** What is known of a sentence before its day is chosen. */
export interface Held {
	readonly sentence: Sentence;
	/** The times of the sentence. */
	readonly own: readonly Time[];
	/** The verb of the main clause. */
	readonly main: Main;
	/** The voices heard in the sentence. */
	readonly voices: readonly Voice[];
	/** The day of the document, null where it is not one. */
	readonly last: number | null;
	readonly language: ClaimLanguage;
}

/** How well a time of each role dates what its sentence tells. */
const parts = { when: 4, said: 1.5, since: 0, until: 0, before: 0, after: 0, by: 0, attributive: 0 };

/** The same of a day by which something was over. */
const overBy = 0.5;

/** How well a time dates what its sentence tells: 0 where it only bounds or names something. */
function fitness(time: Time): number {
	const edtf = daysOf(time);
	if (edtf === null) return 0;
	// "By the evening of the 6th the barracks had been taken": where nothing else says the day, it is that one.
	const part = time.role === "by" && time.tense === "past" ? overBy : parts[time.role ?? "when"];
	if (part === 0 && !time.range) return 0;
	const e = extent(edtf);
	const length = e && Number.isFinite(e.from) && Number.isFinite(e.until) ? e.until - e.from : 31;
	const precise = length === 0 ? 3 : length <= 14 ? 2 : length <= 31 ? 1 : 0;
	// The whole stretch says more than either of its ends.
	return (time.range ? 6 : part) + precise;
}

/** The time that dates what a sentence tells: the fittest, the first of equals; null where none does. `held` says how far each dates it, and all do where it is null; `wholly` leaves out what dates it only in part. */
export function mainTime(times: readonly Time[], held: Held | null, wholly = false): Time | null {
	let best: Time | null = null;
	let most = 0;
	for (const time of times) {
		const fit = fitness(time);
		// What only holds in part is never fitter for it.
		if (fit <= most) continue;
		const share = held === null ? 1 : hold(held, time);
		if (wholly && share < 1) continue;
		const part = fit * share;
		if (part > most) {
			best = time;
			most = part;
		}
	}
	return best;
}

/** A relative clause dates what is told only where nothing else does. */
const aside = 0.3;

/**
 * How far a time dates what its sentence tells, 0 to 1: not at all where it is only compared with ("more than on Tuesday"), where it hangs on a day from which
 * something is to hold ("from the next day, with a curfew at night"), where it describes who speaks, or where the sentence tells what has come of an
 * earlier day ("have arrested two men over the killings on Sunday").
 */
export function hold(held: Held, time: Time): number {
	const { sentence, own, voices } = held;
	const at = firstFrom(sentence.tokens, time.start);
	if (isCompared(sentence.tokens, at, held.language) || hangsOnBound(time, own)) return 0;
	if (isInBound(sentence.tokens, at, held.language.bounding) || isSetAside(held, at, time)) return 0;
	if (isPlan(held, at, time)) return 0;
	const described = ofParticiple(sentence.tokens, at, firstFrom(sentence.tokens, time.end), held.language);
	if (described !== null) return described;
	const relative = relativeBefore(held, at);
	if (relative >= 0) {
		const describes = voices.some(({ speaker }) => speaker.some((s) => time.start >= s.start && time.end <= s.end));
		// "Have sent divers, who began on Monday" goes on behind the comma.
		const says = sentence.tokens[relative - 1]?.tag !== "PUNCT";
		return describes || isOver(sentence.tokens, relative, at, held.language) || (says && isDone(held, time))
			? 0
			: aside;
	}
	if (isResult(held, time) || isReduced(held, at)) return 0;
	return isBare(time, held) ? aside : 1;
}

/** Words between a word of planning and the time planned for ("planned in the old town for Friday"). */
const planned = 7;

/** True where a day that is over is the one for which something was planned or that it was to be on ("cancelled the march planned for Friday", "the vote on Friday was put off"), and the sentence tells what became of it. */
function isPlan({ sentence, main, own, last, language }: Held, at: number, time: Time): boolean {
	const { tokens } = sentence;
	const day = dayOf(time);
	// A day to come is announced, unless another is told ("the strike planned for Wednesday began on Tuesday").
	if (day !== null && last !== null && day > last && !own.some((t) => (dayOf(t) ?? day) <= last)) return false;
	for (let i = at - 1; i > 0 && at - i < planned; i--) {
		const t = tokens[i];
		if (!t || t.tag === "PUNCT" || t.tag === "AUX" || t.tag === "CCONJ") break;
		// "The march was planned for Friday" tells of the plan itself.
		if (language.planning.has(t.norm) && t.tag !== "NOUN") return verbOf(main) !== t;
		if (t.tag === "VERB") break;
	}
	if (preceding(tokens, at)?.tag !== "ADP" || !/^(?:NOUN|PROPN)$/u.test(preceding(tokens, at - 1)?.tag ?? ""))
		return false;
	for (let i = firstFrom(tokens, time.end); i < tokens.length && i < at + planned; i++) {
		const t = tokens[i];
		if (!t || t.tag === "PUNCT") return false;
		if (t.tag !== "VERB") continue;
		return (
			(language.undoing.get(t.norm) ?? []).some((off) => off === "" || tokens[i + 1]?.norm === off) && t.fine === "VBN"
		);
	}
	return false;
}

/** True for a time in a clause of a participle between commas, where the sentence tells what holds now ("the curfew, imposed on Monday, remains in force"). */
function isReduced({ sentence, main }: Held, at: number): boolean {
	const { tokens } = sentence;
	const on = tokens[at - 1]?.tag === "ADP" ? at - 1 : at;
	if (preceding(tokens, on)?.fine !== "VBN" || preceding(tokens, on - 1)?.text !== ",") return false;
	if (!/^(?:NOUN|PROPN)$/u.test(tokens[on - 3]?.tag ?? "")) return false;
	const own = verbOf(main);
	const verb = own ? tokens.indexOf(own) : -1;
	if (verb < 0) return false;
	const first = tokens.slice(Math.max(0, verb - 3), verb + 1).find((t) => t.tag === "AUX" || t.tag === "VERB");
	return first?.fine === "VBZ" || first?.fine === "VBP" || first?.fine === "MD";
}

/** True where an hour has nothing but the document's day to hang on, and the sentence says a day ("an early-morning shooting on Sunday, police said on Monday"). */
function isBare(time: Time, { own, last }: Held): boolean {
	if (time.type !== "TIME" || time.anchor !== null || last === null || dayOf(time) !== last) return false;
	return own.some((t) => t !== time && t.role === "when" && dayOf(t) !== null && dayOf(t) !== last);
}

function dayOf(time: Time): number | null {
	const edtf = daysOf(time);
	return edtf === null ? null : singleDay(edtf);
}

/** Words between "up from" and the time of what is compared with. */
const farthest = 7;

/** "Three more than on Tuesday"; "43, up from 34 on Monday". */
function isCompared(tokens: readonly Token[], at: number, { comparing, rising }: ClaimLanguage): boolean {
	for (let i = at - 1; i > 0 && at - i < farthest; i--) {
		const t = tokens[i];
		if (!t || t.tag === "PUNCT" || t.tag === "VERB" || t.tag === "CCONJ") break;
		if (rising.from.has(t.norm) && rising.moves.has(tokens[i - 1]?.norm ?? "")) return true;
	}
	return comparing.has(preceding(tokens, at)?.norm ?? "") || comparing.has(preceding(tokens, at - 1)?.norm ?? "");
}

/** "Have been killed since fighting broke out on Monday": a verb stands between the word that bounds and the time. */
export function isInBound(tokens: readonly Token[], at: number, bounding: ReadonlySet<string>): boolean {
	let verb = false;
	for (let i = at - 1; i >= 0 && at - i < 10; i--) {
		const t = tokens[i];
		if (!t || t.tag === "PUNCT") return false;
		if (bounding.has(t.norm)) return verb;
		verb ||= t.tag === "VERB";
	}
	return false;
}

/** True where a time of day counts from another time of the sentence that only bounds something. */
function hangsOnBound(time: Time, own: readonly Time[]): boolean {
	const { anchor } = time;
	if (anchor === null) return false;
	return own.some(
		(t) => t !== time && t.start === anchor.start && t.end === anchor.end && (t.role === "since" || t.role === "until"),
	);
}

/**
 * How far a time that belongs to a participle before the verb ("the boys abducted six days ago have been freed") dates what is told: not at all where it says which ones,
 * as a relative clause does where commas set it off; null where it belongs to none. What is told as now ("the video posted on Monday shows") is of that time.
 */
function ofParticiple(tokens: readonly Token[], at: number, after: number, language: ClaimLanguage): number | null {
	const { perfect } = language;
	const comma = commaBehind(tokens, after);
	const isAside = comma >= 0;
	const verb = tokens[isAside ? comma + 1 : after];
	if (!verb || (verb.fine !== "VBD" && !perfect.present.has(verb.norm))) return null;
	for (let i = at - 1; i > 0 && at - i < 14; i--) {
		const t = tokens[i];
		const before = tokens[i - 1]?.tag;
		if (!t || t.tag === "PUNCT" || t.tag === "SCONJ") return null;
		// "Who were abducted six days ago have been freed": what is done by now is news, what was done then is not.
		if (t.tag === "PRON") return perfect.present.has(verb.norm) ? 0 : null;
		if (t.tag !== "VERB" || before === "AUX") continue;
		if (t.fine !== "VBN" && t.fine !== "VBD") return null;
		if (isAside) return before === "PUNCT" || isApposed(tokens, i - 1) ? aside : null;
		return before === "NOUN" || before === "PROPN" ? 0 : null;
	}
	return null;
}

/** True where a noun stands in words that a comma sets off ("Ada Brunt, a former clerk elected in 2019, has …"). */
function isApposed(tokens: readonly Token[], noun: number): boolean {
	for (let i = noun; i > 0; i--) {
		const t = tokens[i];
		if (t?.text === ",") return i < noun;
		if (!t || !/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/u.test(t.tag)) return false;
	}
	return false;
}

/** Words of how long something was, or of what else befell, between a time and the comma that ends its clause. */
const nearby = 7;

/** Index of the comma that ends the clause of a time, where nothing but how long stands between ("imposed on 3 March for two weeks, was"); -1 where none does. */
function commaBehind(tokens: readonly Token[], after: number): number {
	for (let i = after; i < after + nearby; i++) {
		const t = tokens[i];
		if (t?.text === ",") return i;
		if (!t || !(/^(?:ADP|DET|NUM|NOUN|PROPN|ADJ|CCONJ)$/u.test(t.tag) || t.fine === "VBN" || t.text === "-")) return -1;
	}
	return -1;
}

/** Index of the relative pronoun in whose clause the token at `at` stands, -1 where it stands in none or the main verb is in between. */
function relativeBefore({ sentence, main, language }: Held, at: number): number {
	const { tokens } = sentence;
	for (let i = at - 1; i > 0; i--) {
		const t = tokens[i];
		if (!t) return -1;
		const before = tokens[i - 1]?.tag;
		if (t.tag === "PUNCT" && t.text !== "-") {
			// A comma ends the clause unless it opens it.
			return -1;
		}
		const isCounted = before === "ADJ" && tokens[i - 2]?.tag === "NUM";
		const opens = before === "NOUN" || before === "PROPN" || before === "PUNCT" || before === "NUM" || isCounted;
		if (!language.relatives.has(t.norm) || !opens) continue;
		if (t.tag !== "PRON" && !(t.tag === "SCONJ" && isInClause(tokens, at))) continue;
		// The main verb is asked for last: it costs the tree of the sentence.
		const own = verbOf(main);
		const verb = own ? tokens.indexOf(own) : -1;
		return (verb >= i && verb < at) || isPast(tokens, at, i) ? -1 : i;
	}
	return -1;
}

/** True where by the sentence's tree a token stands in a clause that hangs on a noun ("the count of 45 that she made on Monday"). */
function isInClause(tokens: readonly Token[], at: number): boolean {
	let i = at;
	for (let steps = 0; steps < tokens.length; steps++) {
		const t = tokens[i];
		if (!t || t.head === null || t.head < 0) return false;
		if (t.rel?.startsWith("acl")) return true;
		i = t.head;
	}
	return false;
}

/** True where by the sentence's tree a time hangs on no relative clause ("A girl who had survived the crash died on Tuesday"). */
function isPast(tokens: readonly Token[], at: number, relative: number): boolean {
	let i = at;
	for (let steps = 0; steps < tokens.length; steps++) {
		const t = tokens[i];
		if (!t || t.head === null || t.rel?.startsWith("acl")) return false;
		// It hangs on a verb behind the pronoun that is no part of the clause.
		if (t.head < 0) return i > relative;
		i = t.head;
	}
	return false;
}

/** True where the clause between two tokens is told as over by then ("which had been evacuated on Thursday"). */
function isOver(tokens: readonly Token[], from: number, until: number, { perfect }: ClaimLanguage): boolean {
	for (let i = from; i < until; i++) {
		const t = tokens[i];
		if (t?.tag === "AUX" && perfect.past.has(t.norm)) return true;
	}
	return false;
}

/** The earlier day of which a sentence tells what has come since; null where it tells none. */
export function resultOf(held: Held): When | null {
	const time = held.own.find((t) => isResult(held, t) || isOfDone(held, t));
	return time ? whenOf(time) : null;
}

/** True where the main verb tells what has been done by now, and the time is of an earlier day: English says no day of its own beside that form. */
function isResult({ sentence, main, last, language }: Held, time: Time): boolean {
	const { tokens } = sentence;
	if (last === null || (time.role !== "when" && time.role !== null)) return false;
	const days = daysOf(time);
	const e = days === null ? null : extent(days);
	if (!e || e.until >= last) return false;
	const until = firstFrom(tokens, time.start);
	// The main verb is asked for last: it costs the tree of the sentence.
	let may = false;
	for (let i = 1; i < until && !may; i++) may = tokens[i]?.fine === "VBN" && isPerfect(tokens, i, language);
	const own = may ? verbOf(main) : null;
	if (own?.fine !== "VBN") return false;
	const verb = tokens.indexOf(own);
	// Only behind what the news is about ("over the killings", "shot dead"): "has heard on Friday" is of Friday.
	return verb > 0 && isPerfect(tokens, verb, language) && isAftermath(tokens, verb + 1, until, language);
}

/** True where the main verb tells what has been done by now, and the time is of an earlier day ("has taken back the figure that he gave on Sunday"). */
function isDone({ sentence, main, last, language }: Held, time: Time): boolean {
	const day = dayOf(time);
	if (last === null || day === null || day >= last) return false;
	const own = verbOf(main);
	return own?.fine === "VBN" && isPerfect(sentence.tokens, sentence.tokens.indexOf(own), language);
}

/** True of an earlier time in a relative clause of what has been done by now: the figure was of Sunday. */
function isOfDone(held: Held, time: Time): boolean {
	if (!isDone(held, time)) return false;
	const { tokens } = held.sentence;
	const relative = relativeBefore(held, firstFrom(tokens, time.start));
	return relative >= 0 && tokens[relative - 1]?.tag !== "PUNCT";
}

/** True where a participle tells what has been done by now: an auxiliary of that stands shortly before it. */
function isPerfect(tokens: readonly Token[], at: number, { perfect }: ClaimLanguage): boolean {
	for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
		const t = tokens[i];
		if (t?.tag === "AUX" && perfect.present.has(t.norm)) return true;
		if (t?.tag !== "ADV" && t?.tag !== "AUX" && t?.tag !== "PART") return false;
	}
	return false;
}

/** True where a word between two tokens brings in what news is about. */
function isAftermath(tokens: readonly Token[], from: number, until: number, { aftermath }: ClaimLanguage): boolean {
	for (let i = from; i < until; i++) {
		const t = tokens[i];
		if (t && (aftermath.has(t.norm) || (t.fine === "VBN" && t.rel === "acl"))) return true;
	}
	return false;
}
