import { type Extent, extent, interval } from "../../core/edtf.js";
import type { Gist, Time, Voice, When } from "../../core/reading.js";
import type { SentenceAct } from "../acts.js";
import { type Held, hold, mainTime, resultOf } from "../hold.js";
import type { Page, Sentence } from "../page.js";
import { type Main, verbOf } from "../standing.js";
import { daysOf, whenOf } from "../when.js";
import { notOn } from "./aside.js";
import { beganOn } from "./began.js";

/** What is known of a sentence before it is dated. */
export interface Undated {
	readonly sentence: Sentence;
	/** The times of the sentence. */
	readonly own: readonly Time[];
	/** The voices heard in it, and the one whose it is. */
	readonly voices: readonly Voice[];
	readonly voice: Voice | null;
	readonly act: SentenceAct | undefined;
	/** What it is about: worked out when it is asked for. */
	readonly gist: () => Gist;
	/** True where it is told: no title and no heading, unless the document has nothing else. */
	readonly told: boolean;
	/** The verb of the main clause. */
	readonly main: Main;
}

/** What the times of a sentence say. */
export interface OwnTime {
	/** The time that dates it. */
	readonly main: Time | null;
	/** The day on which it happened, or was said. */
	readonly said: When | null;
	/** The day that it announces. */
	readonly ahead: When | null;
	/** The earlier day of which it tells what has come since. */
	readonly of: When | null;
	/** The day that it sets aside ("not on Friday but on Thursday"). */
	readonly not: When | null;
	/** True where it says both the day of announcing and the one announced. */
	readonly announces: boolean;
	/** True where that day is the one since or until which goes on what it tells: what follows is of another. */
	readonly goesOn: boolean;
}

/** A sentence without times. */
const timeless: OwnTime = { main: null, said: null, ahead: null, of: null, not: null, announces: false, goesOn: false };

/** A stretch told as past ends with the day of the document at the latest: "this week" is not over. */
function upTo(when: When | null, time: Time, last: number | null): When | null {
	if (!when || last === null || time.tense === "future") return when;
	const e = extent(when.edtf);
	if (!e || e.from > last || e.until <= last) return when;
	return { ...when, edtf: interval(e.from, last) };
}

/** The days of a time; null where it is on no calendar. */
function extentOf(time: Time): Extent | null {
	const edtf = daysOf(time);
	return edtf === null ? null : extent(edtf);
}

/** Times of one list that are not in another. */
function without(own: readonly Time[], inside: readonly Time[]): readonly Time[] {
	return inside.length === 0 ? own : own.filter((t) => !inside.includes(t));
}

/** The times of a sentence that stand in what a voice says. */
function saidBy(voice: Voice | null, own: readonly Time[]): readonly Time[] {
	if (voice === null) return [];
	return own.filter((t) => voice.content.some((c) => c.start <= t.start && t.end <= c.end));
}

/** The time at which something was said of a later day, both told in one sentence; null where it is none. */
function announced(own: readonly Time[], inside: readonly Time[]): Time | null {
	const later = inside.length < own.length ? mainTime(inside, null) : null;
	const said = later && mainTime(without(own, inside), null);
	if (!later || !said) return null;
	const first = extentOf(said);
	const last = extentOf(later);
	return first && last && first.until < last.from && first.until - first.from < 2 ? said : null;
}

/** Days after its document up to which a day is announced: what lies further off is a plan, or no day at all. */
const farthest = 400;

/** What a time says of a day after the day of the document: what is announced for then, and has not happened. Null where it says none. */
function comingOf(time: Time, last: number | null): When | null {
	const when = whenOf(time);
	const e = when ? extent(when.edtf) : null;
	const isNear = e && last !== null && e.from > last && e.from - last <= farthest && e.until - e.from <= 31;
	return isNear ? when : null;
}

/** True where a time is as wide as a season: what it dates is no news of one day. */
export function isWide(time: Time): boolean {
	const e = extentOf(time);
	return e !== null && e.until - e.from > 100;
}

/** True where a time only bounds what is told or says how long it was ("since Wednesday", "within two days"): it leaves the day open. */
function isBound({ type, role, edtf }: Time): boolean {
	return type === "DURATION" || type === "SET" || (edtf !== null && (role === "since" || role === "until"));
}

/** Days before its document from which on what a time only describes ("Tuesday's marches") is still the news. */
const recent = 8;

/** True where a time describes a thing of these days: the sentence is of no day of its own by it. */
function isRecentAttribute(time: Time, last: number | null): boolean {
	const e = time.role === "attributive" ? extentOf(time) : null;
	return e !== null && last !== null && e.until <= last && e.from >= last - recent;
}

/** What is known of a sentence whose times are to be weighed. */
function heldOf(
	{ sentence, voices, main }: Undated,
	own: readonly Time[],
	{ language }: Page,
	last: number | null,
): Held {
	return { sentence, own, main, voices, last, language: language.claims };
}

/** True where none of the times of a sentence dates it: that of what is denied is no day of the denial. */
export function isOpen(of: Undated, page: Page, last: number | null): boolean {
	if (of.own.length === 0) return true;
	const held = heldOf(of, of.own, page, last);
	const own = isDenial(of) ? without(of.own, saidBy(of.voice, of.own)) : of.own;
	return own.every((t) => isBound(t) || t.value === "PRESENT_REF" || hold(held, t) === 0 || isRecentAttribute(t, last));
}

/** True where the main verb tells what has been done to somebody ("has not been seen"). */
function isSuffered({ sentence: { tokens }, main }: Undated): boolean {
	const verb = verbOf(main);
	const at = verb ? tokens.indexOf(verb) : -1;
	return verb?.fine === "VBN" && tokens.slice(Math.max(0, at - 3), at).some((t) => t.tag === "AUX" && t.fine === "VBN");
}

function isDenial({ act }: Undated): boolean {
	return act?.act === "denies" && act.performed;
}

/** The times of the first part of a sentence between semicolons that has one of the calendar: "The mill was built in 1970; in March it was sold" is told under 1970. */
function ofFirst({ sentence, own }: Undated): readonly Time[] {
	if (own.length < 2) return own;
	for (const { text, start } of sentence.tokens) {
		if (text !== ";") continue;
		const before = own.filter((t) => t.end <= start);
		if (before.length === own.length) return own;
		if (mainTime(before, null) !== null) return before;
	}
	return own;
}

/** What the times of a sentence say. */
export function ownTime(of: Undated, page: Page, last: number | null): OwnTime {
	const { voice } = of;
	if (of.own.length === 0) return timeless;
	const own = ofFirst(of);
	const held = heldOf(of, own, page, last);
	// What is said happened when its own words say; the time of saying dates it where they say none, or a later day: then it was announced.
	const inside = saidBy(voice, own);
	// What is denied did not happen: only the day of denying dates it.
	const denies = isDenial(of);
	const first = announced(own, inside);
	// A time that only describes somebody in what is said ("the man who died in May was poisoned, police said on Monday") gives way to the one of saying.
	const spoken = () =>
		inside.length > 0 ? (mainTime(inside, held, true) ?? mainTime(without(own, inside), held)) : null;
	const told = denies
		? mainTime(without(own, inside), held)
		: (first ?? spoken() ?? mainTime(inside, held) ?? mainTime(own, held));
	const isSure = denies || first !== null || mainTime(own, held, true) !== null;
	// "The miller has not slept since Monday" tells of no deed of Monday, "has not been seen since Monday" does.
	// What is ordered from a day on was ordered before it ("decreed a curfew from the next day").
	const orders = of.act?.performed === true;
	const began = isSure || orders || (of.act?.negated && !isSuffered(of)) ? null : beganOn({ ...of, own }, page, last);
	const main = began ?? told;
	const later = first && !denies ? mainTime(inside, null) : null;
	const ahead = later ? whenOf(later) : main ? comingOf(main, last) : null;
	return {
		main,
		said: main && (first || !ahead) ? upTo(whenOf(main), main, last) : null,
		ahead,
		of: resultOf(held),
		not: notOn(held),
		announces: first !== null,
		goesOn: began !== null,
	};
}
