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
	/** How many kinds of happening both tell of; two stands for more too. */
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
	/** True where one tells what undoes the other ("arrested", "released"), and they share no kind; or takes back what the other counts. */
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

/** True where one tells what undoes the other. Deeds told aside count where a claim tells no other. */
function undone(a: Bag, b: Bag, kinship: Bags["kinship"]): boolean {
	const isAside = ({ minor }: BagDeed) => minor;
	const [all, every] = [a.deeds.every(isAside), b.deeds.every(isAside)];
	for (const x of a.deeds) {
		if (x.minor && !all) continue;
		for (const y of b.deeds) if ((!y.minor || every) && kinship(x, y) === "against") return true;
	}
	return false;
}

/** True where one takes something back and the other gives a figure: that it was taken back is told on a line of its own. */
function takesBack({ at: { claim } }: Bag, { at: other }: Bag): boolean {
	if (claim.act !== "withdraws" || other.claim.act === "withdraws") return false;
	return other.figures?.some((f) => !f.aside) ?? false;
}

/** The terms that two claims have in common, ascending. */
export function sharedTerms(a: Bag, b: Bag, { column }: Bags): number[] {
	const found: number[] = [];
	for (let i = a.from, j = b.from; i < a.to && j < b.to; ) {
		const [s = 0, t = 0] = [column[i], column[j]];
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
	const [here, there] = [a.at.figures, b.at.figures];
	if (!here || !there || here.length === 0 || there.length === 0) return false;
	const isTold = (f: Figure) => !f.part && f.hedge !== "vague";
	const number = ({ low, high }: Figure) => low ?? high ?? 0;
	for (const f of here) {
		if (!isTold(f) || number(f) < telling) continue;
		for (const g of there) if (isTold(g) && g.of === f.of && number(g) === number(f)) return true;
	}
	return false;
}

/** More kinds that both tell of are not counted. */
const several = 2;

/**
 * What speaks for two claims telling of one happening. Hundreds of thousands of pairs are compared, so nothing is made on the way: with lists of what is shared, of
 * parties and themes, collecting them took more time than comparing.
 */
export function evidence(a: Bag, b: Bag, all: Bags, input: EventInput): Evidence {
	const { column, weight, isSpecific, kinship, scale } = all;
	let kind: string | null = null;
	let objects = 0;
	let subjects: number | null = null;
	let together = 0;
	let minor = false;
	let theme = 0;
	let otherTheme = true;
	let firstKind: string | null = null;
	let kinds = 0;
	let akin = 0;
	for (const x of a.deeds)
		for (const y of b.deeds) {
			const kin = kinship(x, y);
			if (kin !== "same" && kin !== "like") continue;
			const same = share(x.objects, y.objects, weight);
			const everybody = share(x.parties, y.parties, weight);
			// Kinds that are only alike must be done to the same.
			if (kin === "like" && Math.max(same, everybody) < alikeParties) continue;
			if (kinds < several && x.kind !== firstKind) kinds++;
			firstKind ??= x.kind;
			// Two words for one deed are something that both say.
			if (kin === "like") akin = Math.max(akin, Math.min(weight(x.term), weight(y.term)));
			const about = share(x.theme, y.theme, weight);
			theme = Math.max(theme, about);
			if (about > 0 || everybody > 0 || x.theme.length === 0 || y.theme.length === 0) otherTheme = false;
			if (kind !== null && Math.max(same, everybody) <= Math.max(objects, together)) continue;
			together = everybody;
			minor = x.minor || y.minor;
			kind = x.kind;
			objects = same;
			subjects = x.subjects.length > 0 && y.subjects.length > 0 ? share(x.subjects, y.subjects, weight) : null;
		}
	let product = akin ** 2;
	let mass = 0;
	let specific = 0;
	for (let i = a.from, j = b.from; i < a.to && j < b.to; ) {
		const [s = 0, t = 0] = [column[i], column[j]];
		if (s === t) {
			const w = weight(s);
			product += w ** 2;
			mass += w;
			if (isSpecific(s)) specific += w;
		}
		if (s <= t) i++;
		if (t <= s) j++;
	}
	return {
		days: daysOf(a, b),
		like: product === 0 ? 0 : product / (a.norm * b.norm),
		mass: (mass + akin) * scale,
		specific,
		figure: sameFigure(a, b),
		kinds,
		kind,
		objects,
		subjects,
		parties: together,
		theme,
		otherTheme: otherTheme && kinds > 0,
		otherDeeds: kinds === 0 && a.deeds.length > 0 && b.deeds.length > 0,
		minor,
		opposed: (kinds === 0 && undone(a, b, kinship)) || takesBack(a, b) || takesBack(b, a),
		elsewhere: elsewhere(a, b, input),
	};
}
