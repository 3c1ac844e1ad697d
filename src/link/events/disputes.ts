import { extent } from "../../core/edtf.js";
import type { Dispute } from "../../core/film.js";
import { push } from "../../core/lists.js";
import { byText } from "../../core/order.js";
import { type Claim, type Figure, saysItsDay, underDay } from "../../core/reading.js";
import type { Bag, BagDeed, Bags } from "./bags.js";
import { type Evidence, share, sharedTerms } from "./evidence.js";

/** Two events that may be one whose day or place is told differently. */
export interface Doubt {
	readonly over: "date" | "place";
	readonly sides: Dispute["sides"];
	/** Index of the other event. */
	readonly other: number;
}

/** So much of what the deed is done to, and of the words at large, must be the same before a day is called disputed. */
const sameObjects = 0.6;
const alike = 0.15;
const sameUntold = 0.8;
/** So many words of a thing are the same before it is taken for one thing. */
const telling = 2;

const ownDay = (claim: Claim) => saysItsDay(claim) || claim.because === underDay;

/** Kinds of happening that recur from day to day, and those of them that one who is named suffers once. */
export interface Habits {
	readonly recurring: ReadonlySet<string>;
	readonly once: ReadonlySet<string>;
}

/** Two claims of different events that tell one deed for two days or places, and how much speaks for it. */
export interface Suspected {
	readonly over: Doubt["over"];
	readonly a: number;
	readonly b: number;
	readonly weight: number;
}

/** True where both tell the same done to somebody who is named: nobody is arrested in two towns on one day, while shops are looted in many. */
function sameObject(a: Bag, b: Bag, { word }: Bags): boolean {
	return a.deeds.some((x) =>
		b.deeds.some(
			(y) => x.kind === y.kind && x.objects.some((term) => word(term).startsWith("@p") && y.objects.includes(term)),
		),
	);
}

/** True where one says that it was not on the day of the other. */
function setsDayAside({ at: { claim } }: Bag, other: Bag): boolean {
	const day = claim.not && extent(claim.not.edtf);
	const { extent: told } = other;
	return !!day && !!told && told.from === day.from && told.until === day.until;
}

/** So many of one day a claim that sets it aside is held against, and so many of its own origin are passed over on the way. */
const enough = 12;
const steps = 60;

/** Calls `each` with the claims that say on which day it was not, and the first of other origins that tell of that day: they may share too little to be found. */
export function setAside(list: readonly Bag[], each: (a: number, b: number) => void): void {
	if (!list.some((bag) => bag.at.claim.not)) return;
	const told = new Map<number, number[]>();
	list.forEach(({ extent: day }, i) => {
		if (day && day.from === day.until) push(told, day.from, i);
	});
	list.forEach(({ at: { claim }, root }, a) => {
		const day = claim.not && extent(claim.not.edtf);
		if (!day || day.from !== day.until) return;
		let held = 0;
		for (const b of told.get(day.from)?.slice(0, steps) ?? []) {
			if (list[b]?.root === root) continue;
			each(Math.min(a, b), Math.max(a, b));
			if (++held === enough) return;
		}
	});
}

/** So alike are two claims of one deed, and so much they share, where one says that it was not on the day of the other. */
const contested = { like: 0.3, mass: 6, deed: 0.5 };

/** True where two claims tell one deed, of which one says that it was not on the day of the other. */
function isContested(a: Bag, b: Bag, e: Evidence): boolean {
	if ([...a.deeds, ...b.deeds].some((d) => d.kind === e.kind && d.negated)) return false;
	if (e.like >= contested.like && e.mass >= contested.mass) return true;
	return e.kind !== null && !e.otherTheme && Math.max(e.objects, e.parties, e.theme) >= contested.deed;
}

/** Less is asked where nothing but a rare word joins what one sets aside with what the other tells of that day: so much likeness, a word so heavy, and so many words in either. */
const hinted = { like: 0.05, weight: 2.8, words: 3 };

/** True where what one sets aside may be what the other tells of that day: "the ferry sank on the fourth, not the third", "on the third the ferry burned". */
function isHinted(a: Bag, b: Bag, e: Evidence, all: Bags): boolean {
	if (e.like < hinted.like || e.opposed || Math.min(a.to - a.from, b.to - b.from) < hinted.words) return false;
	if ([a, b].some(({ at: { claim } }) => claim.negated || claim.act !== "states")) return false;
	const speakers = [a.at.by, b.at.by].map((by) => `@${by}`);
	return sharedTerms(a, b, all).some(
		(term) =>
			all.weight(term) * all.scale >= hinted.weight &&
			!speakers.includes(all.word(term)) &&
			!/^@(?:g\d|=)/u.test(all.word(term)),
	);
}

/** True where a deed of a kind is done in both to one who is named: whom one tells as suffering it takes part in it in the other ("was killed", "died"). */
function sameVictim(a: Bag, b: Bag, kind: string, { word }: Bags): boolean {
	const suffers = (x: BagDeed, y: BagDeed) =>
		x.theme.some((term) => word(term).startsWith("@p") && y.parties.includes(term));
	return a.deeds.some((x) =>
		b.deeds.some((y) => x.kind === kind && y.kind === kind && (suffers(x, y) || suffers(y, x))),
	);
}

/** True where a deed of a kind is done in both to one thing that some words say ("the regional archive building"). */
function sameThing(a: Bag, b: Bag, kind: string, { word }: Bags): boolean {
	const words = (x: BagDeed, y: BagDeed) =>
		x.theme.filter((term) => y.theme.includes(term) && !/^[@#]/u.test(word(term))).length;
	return a.deeds.some((x) => b.deeds.some((y) => x.kind === kind && y.kind === kind && words(x, y) >= telling));
}

/**
 * How much speaks for two claims telling one deed on two days that follow one another, or on one day in two places that do not lie in one another; null
 * where they do not.
 */
export function suspected(
	a: Bag,
	b: Bag,
	e: Evidence,
	all: Bags,
	{ recurring, once }: Habits,
): Omit<Suspected, "a" | "b"> | null {
	if (a.root === b.root || a.at.claim.coming || b.at.claim.coming) return null;
	if (!e.elsewhere && (setsDayAside(a, b) || setsDayAside(b, a))) {
		if (isContested(a, b, e)) return { over: "date", weight: 1 + e.like };
		return isHinted(a, b, e, all) ? { over: "date", weight: e.like } : null;
	}
	if (e.kind === null) return null;
	if ([...a.deeds, ...b.deeds].some((d) => d.kind === e.kind && d.negated)) return null;
	const same = e.objects >= sameObjects && e.like >= alike;
	const weight = e.objects + e.like;
	if (e.days === "same" && e.elsewhere) return same && sameObject(a, b, all) ? { over: "place", weight } : null;
	if (e.days !== "adjacent" || e.elsewhere) return null;
	// Both days are in the words of the claims themselves or head what is told: one that was carried over may be the reader's mistake.
	if (!ownDay(a.at.claim) || !ownDay(b.at.claim)) return null;
	const isSingle = once.has(e.kind);
	if (isSingle && !e.minor && e.like >= alike && sameVictim(a, b, e.kind, all)) return { over: "date", weight };
	if (recurring.has(e.kind) && !(isSingle && !e.minor && sameThing(a, b, e.kind, all))) return null;
	// Where one does not say by whom it was done, it is done to the very same.
	const about = Math.max(e.objects, e.theme);
	// "The crowd burnt the mill", "the mill went up in flames": what does it in the one suffers it in the other.
	const isUntold = e.subjects === null || e.objects === 0;
	const isOne = isUntold ? about >= sameUntold : (e.subjects ?? 0) > 0;
	return (same || (e.theme >= sameUntold && e.like >= alike)) && isOne ? { over: "date", weight } : null;
}

/**
 * Possible disputes over the day, by event: one deed that does not recur, done by the same to the same, told by two origins for two days that follow one another,
 * where no document tells of both; and over the place: one deed done to one who is named, on one day. Everything else is two happenings.
 */
export function doubts(
	list: readonly Bag[],
	groups: readonly (readonly number[])[],
	eventOf: ReadonlyMap<number, number>,
	compared: readonly Suspected[],
): Map<number, Doubt[]> {
	const best = new Map<string, { g: number; h: number; over: Doubt["over"]; weight: number }>();
	const known = new Map<number, ReadonlySet<string | undefined>>();
	const roots = (group: number) => {
		const found = known.get(group) ?? new Set((groups[group] ?? []).map((i) => list[i]?.root));
		known.set(group, found);
		return found;
	};
	for (const { a, b, over, weight } of compared) {
		const [g, h] = [eventOf.get(a), eventOf.get(b)];
		if (g === undefined || h === undefined || g === h) continue;
		const [low, high] = g < h ? [g, h] : [h, g];
		const here = roots(low);
		const there = roots(high);
		const [few, many] = here.size <= there.size ? [here, there] : [there, here];
		if ([...few].some((r) => many.has(r))) continue;
		const key = `${low} ${high}`;
		if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { g: low, h: high, over, weight });
	}
	const found = new Map<number, Doubt[]>();
	const taken = new Set<number>();
	// An event has one other at most: the strongest.
	for (const { g, h, over } of [...best.values()].sort((p, q) => q.weight - p.weight || p.g - q.g || p.h - q.h)) {
		if (taken.has(g) || taken.has(h)) continue;
		taken.add(g);
		taken.add(h);
		const side = (group: number) => {
			const inside = (groups[group] ?? []).map((i) => list[i]).filter((b): b is Bag => b !== undefined);
			const dated = inside.find((b) => b.at.claim.when !== null);
			const placed = inside.find((b) => b.places.length > 0);
			return {
				value: (over === "date" ? dated?.at.claim.when?.edtf.slice(0, 10) : placed?.at.claim.where[0]?.name) ?? "",
				claims: inside.map((b) => b.at.claim.id),
			};
		};
		const sides = [side(g), side(h)].sort((p, q) => byText(p.value, q.value));
		found.set(g, [{ over, sides, other: h }]);
		found.set(h, [{ over, sides, other: g }]);
	}
	return found;
}

/** Kinds whose numbers grow from day to day: they are told as series, where the later figure replaces the earlier. */
const series = new Set<Figure["of"]>([
	"killed",
	"injured",
	"missing",
	"arrested",
	"displaced",
	"hostages",
	"homes",
	"other",
]);

/** As many claims of a kind are looked at on either side. */
const most = 20;

/** Where one origin tells a deed and another says that it was not done: the same kind, the same people and things. */
function denials(inside: readonly Bag[], weight: (term: number) => number): Dispute[] {
	const kinds = new Set(inside.flatMap((b) => b.deeds.filter((d) => d.negated).map((d) => d.kind)));
	for (const kind of [...kinds].sort()) {
		const all = inside.flatMap((bag) => bag.deeds.filter((d) => d.kind === kind).map((deed) => ({ bag, deed })));
		const no = all.filter((x) => x.deed.negated).slice(0, most);
		const yes = all.filter((x) => !x.deed.negated).slice(0, most);
		const opposed = no.flatMap((x) =>
			yes
				.filter((y) => y.bag.root !== x.bag.root && share(x.deed.parties, y.deed.parties, weight) >= sameObjects)
				.map((y) => [y, x] as const),
		);
		if (opposed.length === 0) continue;
		const ids = (side: 0 | 1) => [...new Set(opposed.map((pair) => pair[side].bag.at.claim.id))];
		const [told, denied] = [ids(0), ids(1)];
		// Who says both says neither against the other.
		if (told.some((id) => denied.includes(id))) continue;
		const sides = [
			{ value: "told", claims: told },
			{ value: "denied", claims: denied },
		];
		return [{ over: "happening", sides }];
	}
	return [];
}

/** What the claims of one event contradict each other on: whether it happened, and figures that are no series. */
export function contradictions(inside: readonly Bag[], weight: (term: number) => number): Dispute[] {
	const found: Dispute[] = [];
	const ids = (some: readonly Bag[]) => some.map((b) => b.at.claim.id);
	found.push(...denials(inside, weight));
	const byKind = new Map<string, { figure: Figure; bag: Bag }[]>();
	for (const bag of inside)
		for (const figure of bag.at.figures ?? []) {
			if (series.has(figure.of) || figure.part || (figure.hedge !== "exact" && figure.hedge !== "about")) continue;
			const key = `${figure.of} ${figure.whom ?? ""}`;
			push(byKind, key, { figure, bag });
		}
	for (const told of byKind.values()) {
		const values = new Map<number, { figure: Figure; bag: Bag }[]>();
		for (const t of told) {
			const value = t.figure.low ?? t.figure.high;
			if (value === null) continue;
			push(values, value, t);
		}
		const sorted = [...values].sort(([a], [b]) => a - b);
		const [low, high] = [sorted[0], sorted.at(-1)];
		// A rounded number and the number itself do not disagree, nor do two numbers of one text.
		if (!low || !high || high[0] <= low[0] * 1.2) continue;
		const roots = new Set(low[1].map((t) => t.bag.root));
		if (high[1].some((t) => roots.has(t.bag.root))) continue;
		found.push({
			over: "figure",
			sides: sorted.map(([value, list]) => ({
				value: String(value),
				claims: [...new Set(ids(list.map((t) => t.bag)))],
			})),
		});
	}
	return found;
}
