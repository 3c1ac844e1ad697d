import type { Figure } from "../../core/reading.js";
import type { Bag, BagDeed, Bags } from "./bags.js";
import type { EventInput } from "./input.js";

/** How the days of two claims stand to one another. */
export type Days = "same" | "overlap" | "adjacent" | "unknown" | "apart";

/** What speaks for two claims telling of one happening; shares from 0 to 1. */
export interface Evidence {
	readonly days: Days;
	/** Likeness of all words, names and numbers (cosine). */
	readonly like: number;
	/** Weight of all that is the same: two short sentences are soon alike, but share little. A rare word weighs about 4. */
	readonly mass: number;
	/** Weight of the names and numbers among it: words alone may say the same of two happenings ("taken to hospital in stable condition"). */
	readonly specific: number;
	/** True where both tell one number of one kind. */
	readonly figure: boolean;
	/** How many kinds of happening both tell of. */
	readonly kinds: number;
	/** The kind of happening that both tell of, null where they share none. */
	readonly kind: string | null;
	/** Of that kind: how much of what it is done to, and of who does it, is the same; null where one of them names nobody. */
	readonly objects: number;
	readonly subjects: number | null;
	/** How much of all who take part in it is the same, whether they do it or suffer it ("the boy died", "killed the boy"). */
	readonly parties: number;
	/** How much of what the deed is about is the same: what it is done to, or who does it where it is done to nobody ("the cabinet resigned"). */
	readonly theme: number;
	/** True where both say what it is about, and nobody who takes part is the same. */
	readonly otherTheme: boolean;
	/** True where both tell of deeds, and none is of a kind with one of the other. */
	readonly otherDeeds: boolean;
	/** True where the shared deed is told beside another one in either claim. */
	readonly minor: boolean;
	/** The terms that are the same. */
	readonly shared: readonly number[];
	/** True where one tells what undoes the other ("arrested", "released"), and they share no kind. */
	readonly opposed: boolean;
	/** True where both tell where, and nowhere is the same or in the other; or where they tell of two crises and not where. */
	readonly elsewhere: boolean;
}

export function daysOf(a: Bag, b: Bag): Days {
	const [x, y] = [a.extent, b.extent];
	if (!x || !y) return "unknown";
	if (x.from === y.from && x.until === y.until && x.from === x.until) return "same";
	const width = Math.max(x.until - x.from, y.until - y.from);
	if (x.from <= y.until && y.from <= x.until) return width <= 3 ? "overlap" : "unknown";
	const gap = Math.max(x.from - y.until, y.from - x.until);
	return gap === 1 && width === 0 ? "adjacent" : "apart";
}

function elsewhere(a: Bag, b: Bag, input: EventInput): boolean {
	// Of two crises in one folder each has its own happenings where no place is told.
	if (a.places.length === 0 || b.places.length === 0)
		return input.crisisOf !== undefined && input.crisisOf(a.at.document) !== input.crisisOf(b.at.document);
	const within = input.within ?? (() => false);
	return !a.places.some((p) => b.places.some((q) => p === q || within(p, q) || within(q, p)));
}

/** Two kinds that may be one happening are so only where so much of who takes part is the same. */
const alikeParties = 0.4;

type Weight = (term: number) => number;

function sum(terms: readonly number[], weight: Weight): number {
	let total = 0;
	for (const t of terms) total += weight(t);
	return total;
}

/** Shared weight over the mean of both: 1 where the lists are the same. */
export function share(a: readonly number[], b: readonly number[], weight: Weight): number {
	const whole = (sum(a, weight) + sum(b, weight)) / 2;
	let both = 0;
	for (const t of a) if (b.includes(t)) both += weight(t);
	return whole === 0 ? 0 : both / whole;
}

/** All who take part in a deed, each once. */
export function parties({ objects, subjects }: BagDeed): number[] {
	return [...objects, ...subjects.filter((s) => !objects.includes(s))];
}

/** What a deed is about, but for places. */
function themeOf(deed: BagDeed, isPlace: (term: number) => boolean): number[] {
	const objects = deed.objects.filter((t) => !isPlace(t));
	return objects.length > 0 ? objects : deed.subjects.filter((t) => !isPlace(t));
}

/** The deeds that a claim is about: those told aside count where there is no other. */
function mainOf(deeds: readonly BagDeed[]): readonly BagDeed[] {
	const main = deeds.filter((d) => !d.minor);
	return main.length > 0 ? main : deeds;
}

function sharedTerms(a: Int32Array, b: Int32Array): number[] {
	const found: number[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		const [s = 0, t = 0] = [a[i], b[j]];
		if (s === t) found.push(s);
		if (s <= t) i++;
		if (t <= s) j++;
	}
	return found;
}

/** A number that two reports would not both tell by chance. */
const telling = 10;

/** True where both tell one number of one kind ("164 dead", "at least 164 were killed"). */
function sameFigure(a: Bag, b: Bag): boolean {
	const told = ({ at }: Bag) => (at.figures ?? []).filter((f) => !f.part && f.hedge !== "vague");
	const number = ({ low, high }: Figure) => low ?? high ?? 0;
	return told(a).some((f) => number(f) >= telling && told(b).some((g) => g.of === f.of && number(g) === number(f)));
}

function cosine(a: Bag, b: Bag, shared: readonly number[], weight: Weight, akin: number): number {
	let product = akin ** 2;
	for (const t of shared) product += weight(t) ** 2;
	return product === 0 ? 0 : product / (a.norm * b.norm);
}

export function evidence(a: Bag, b: Bag, all: Bags, input: EventInput): Evidence {
	const { weight, isSpecific, isPlace, kinship, scale } = all;
	const shared = sharedTerms(a.terms, b.terms);
	let kind: string | null = null;
	let objects = 0;
	let subjects: number | null = null;
	let together = 0;
	let minor = false;
	const undone = mainOf(a.deeds).some((x) => mainOf(b.deeds).some((y) => kinship(x.kind, y.kind) === "against"));
	let theme = 0;
	let otherTheme = true;
	const kinds = new Set<string>();
	let akin = 0;
	for (const x of a.deeds)
		for (const y of b.deeds) {
			const kin = kinship(x.kind, y.kind);
			if (kin !== "same" && kin !== "like") continue;
			const same = share(x.objects, y.objects, weight);
			const everybody = share(parties(x), parties(y), weight);
			// Kinds that are only alike must be done to the same.
			if (kin === "like" && Math.max(same, everybody) < alikeParties) continue;
			kinds.add(x.kind);
			// Two words for one deed are something that both say.
			if (kin === "like") akin = Math.max(akin, Math.min(weight(x.term), weight(y.term)));
			const [p, q] = [themeOf(x, isPlace), themeOf(y, isPlace)];
			const about = share(p, q, weight);
			theme = Math.max(theme, about);
			if (about > 0 || everybody > 0 || p.length === 0 || q.length === 0) otherTheme = false;
			if (kind !== null && Math.max(same, everybody) <= Math.max(objects, together)) continue;
			together = everybody;
			minor = x.minor || y.minor;
			kind = x.kind;
			objects = same;
			subjects = x.subjects.length > 0 && y.subjects.length > 0 ? share(x.subjects, y.subjects, weight) : null;
		}
	return {
		days: daysOf(a, b),
		like: cosine(a, b, shared, weight, akin),
		mass: (sum(shared, weight) + akin) * scale,
		specific: sum(shared.filter(isSpecific), weight),
		figure: sameFigure(a, b),
		kinds: kinds.size,
		kind,
		objects,
		subjects,
		parties: together,
		theme,
		otherTheme: otherTheme && kinds.size > 0,
		otherDeeds: kinds.size === 0 && a.deeds.length > 0 && b.deeds.length > 0,
		minor,
		shared,
		opposed: undone && kinds.size === 0,
		elsewhere: elsewhere(a, b, input),
	};
}
