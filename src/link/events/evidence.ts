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
	/** True where the shared deed is told beside another one in either claim. */
	readonly minor: boolean;
	/** The terms that are the same. */
	readonly shared: readonly number[];
	/** True where both tell where, and nowhere is the same or in the other. */
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
	if (a.places.length === 0 || b.places.length === 0) return false;
	const within = input.within ?? (() => false);
	return !a.places.some((p) => b.places.some((q) => p === q || within(p, q) || within(q, p)));
}

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

function cosine(a: Bag, b: Bag, shared: readonly number[], weight: Weight): number {
	let product = 0;
	for (const t of shared) product += weight(t) ** 2;
	return product === 0 ? 0 : product / (a.norm * b.norm);
}

export function evidence(a: Bag, b: Bag, { weight, isSpecific }: Bags, input: EventInput): Evidence {
	const shared = sharedTerms(a.terms, b.terms);
	let kind: string | null = null;
	let objects = 0;
	let subjects: number | null = null;
	let together = 0;
	let minor = false;
	const kinds = new Set<string>();
	for (const x of a.deeds)
		for (const y of b.deeds) {
			if (x.kind !== y.kind) continue;
			kinds.add(x.kind);
			const same = share(x.objects, y.objects, weight);
			const all = share(parties(x), parties(y), weight);
			if (kind !== null && Math.max(same, all) <= Math.max(objects, together)) continue;
			together = all;
			minor = x.minor || y.minor;
			kind = x.kind;
			objects = same;
			subjects = x.subjects.length > 0 && y.subjects.length > 0 ? share(x.subjects, y.subjects, weight) : null;
		}
	return {
		days: daysOf(a, b),
		like: cosine(a, b, shared, weight),
		mass: sum(shared, weight),
		specific: sum(shared.filter(isSpecific), weight),
		figure: sameFigure(a, b),
		kinds: kinds.size,
		kind,
		objects,
		subjects,
		parties: together,
		minor,
		shared,
		elsewhere: elsewhere(a, b, input),
	};
}
