import { push } from "../../core/lists.js";
import type { Figure } from "../../core/reading.js";
import { bare } from "../../text/fold.js";
import { pairList } from "../pairs.js";
import type { Bag, Bags } from "./bags.js";
import { type Evidence, evidence, sharedTerms } from "./evidence.js";
import type { EventInput } from "./input.js";

/** What two claims of one day share that tell one happening in words of their own; measured on pairs of chronicles and reports of one crisis. */
const least: readonly [Asked] = [{ like: 0.27, mass: 5.7 }];
/** The same, where they share no kind of happening. */
const unlike: readonly Asked[] = [{ like: 0.33, mass: 5.7 }];
/** The same, where nobody is named in both and no number told. */
const unnamed: readonly Asked[] = [
	{ like: 0.27, mass: 9 },
	{ like: 0.45, mass: 6 },
];
/** Every other claim of either document is so much less like the one of the other. */
const margin = 0.8;

/** What is asked of two claims: see `Evidence`. */
interface Asked {
	readonly like: number;
	readonly mass: number;
}

const isTold = (f: Figure) => !f.part && !f.aside && f.hedge !== "vague";

const isSameEnd = (p: number | null, q: number | null) => p !== null && p === q;
const sharesNumber = (f: Figure, g: Figure) => isSameEnd(f.low, g.low) || isSameEnd(f.high, g.high);

/** True where both count something, of whatever kind, and no number is the same. */
function sharesNone(a: Bag, b: Bag): boolean {
	const [here, there] = [a, b].map(({ at }) => (at.figures ?? []).filter(isTold));
	if (!here?.length || !there?.length) return false;
	return !here.some((f) => there.some((g) => sharesNumber(f, g)));
}

/** True where both count something of one kind, and no number is the same: a later count is another line. */
function countsOther(a: Bag, b: Bag): boolean {
	let differs = false;
	for (const f of a.at.figures ?? []) {
		if (!isTold(f)) continue;
		for (const g of b.at.figures ?? []) {
			if (!isTold(g) || g.of !== f.of) continue;
			if (sharesNumber(f, g)) return false;
			differs = true;
		}
	}
	return differs;
}

/** So many words that say something both must hold, besides who is heard. */
const fewest = 2;
const telling = 2;
/** Less than any weight. */
const nothing = 0.01;

/** True for a term that says who makes a claim: the actor, or a word of how they are called ("union", "hospital doctor"). */
function isSpeaker(word: string, { at: { by } }: Bag): boolean {
	if (!by) return false;
	return (
		word === `@${by}` ||
		bare(by)
			.split(" ")
			.some((part) => part === word || part === `${word}s`)
	);
}

/** What two claims share but for who makes either of them: that one office told two things makes them no one thing. */
function besidesSpeakers(
	a: Bag,
	b: Bag,
	e: Evidence,
	all: Bags,
): Asked & { readonly named: number; readonly count: number } {
	let { mass, specific: named } = e;
	let product = e.like * a.norm * b.norm;
	let count = 0;
	for (const term of sharedTerms(a, b, all)) {
		const weight = all.weight(term);
		const word = all.word(term);
		if (!isSpeaker(word, a) && !isSpeaker(word, b)) {
			if (weight >= telling) count++;
			continue;
		}
		mass -= weight * all.scale;
		if (all.isSpecific(term)) named -= weight;
		product -= weight ** 2;
	}
	return { like: product / (a.norm * b.norm), mass, named, count };
}

/** Words alone may say the same of any two happenings. */
const never: readonly Asked[] = [];

function askedOf(e: Evidence, isNamed: boolean): readonly Asked[] {
	if (e.kind === null) return isNamed ? unlike : never;
	return isNamed ? least : unnamed;
}

/** True where what was done is not the same, or to others. */
const isOther = ({ otherTheme, otherDeeds, opposed }: Evidence) => otherTheme || otherDeeds || opposed;

/** True where two claims may tell one happening of one day in other words, if nothing else in their documents does. */
function isPossible(a: Bag, b: Bag, e: Evidence, all: Bags, { crisisOf }: EventInput): boolean {
	const [x, y] = [a.at.claim, b.at.claim];
	const [{ like, mass }] = least;
	if (e.like < like || e.mass < mass || e.elsewhere || isOther(e)) return false;
	if (x.negated !== y.negated || (x.act === "denies") !== (y.act === "denies")) return false;
	if (x.coming?.edtf !== y.coming?.edtf || countsOther(a, b)) return false;
	if (e.kind === null && sharesNone(a, b)) return false;
	if (crisisOf && crisisOf(a.at.document) !== crisisOf(b.at.document)) return false;
	const said = besidesSpeakers(a, b, e, all);
	if (said.count + (e.kind === null ? 0 : 1) < fewest) return false;
	return askedOf(e, said.named > nothing).some((one) => said.like >= one.like && said.mass >= one.mass);
}

/** Claims that are the only ones of their documents to be so alike on their day. */
export interface Lone {
	/** Takes two claims that were compared. */
	readonly see: (a: number, b: number, e: Evidence) => void;
	/** Calls `each` with the pairs that are one. */
	readonly found: (each: (a: number, b: number, e: Evidence) => void) => void;
}

/**
 * Two documents that tell one day each in its own words: a claim and the one of the other document that is most like it are one happening where each is the other's best by far. What
 * such a pair shares would be too little if other claims of that day shared nearly as much.
 */
export function lone(all: Bags, input: EventInput): Lone {
	const { list } = all;
	const seen = pairList();
	// Only numbers are kept of them: what speaks for the few that are one is reckoned again.
	const possible: { readonly a: number; readonly b: number; readonly like: number }[] = [];
	const documentOf = (i: number) => list[i]?.at.document ?? "";
	return {
		see(a, b, e) {
			const [x, y] = [list[a], list[b]];
			// Nothing that is less like can be a rival of what is asked: most of the pairs, which are millions.
			if (e.like <= margin * least[0].like) return;
			if (!x || !y || x.at.document === y.at.document || (e.days !== "same" && e.days !== "overlap")) return;
			seen.add(a, b, e.like, false);
			if (x.root !== y.root && isPossible(x, y, e, all, input)) possible.push({ a, b, like: e.like });
		},
		found(each) {
			if (possible.length === 0) return;
			const asked = new Map<number, { readonly document: string; readonly like: number }[]>();
			for (const { a, b } of possible) {
				push(asked, a, { document: "", like: 0 });
				push(asked, b, { document: "", like: 0 });
			}
			const rivals = new Map<string, number[]>();
			const compared = seen.all();
			for (let p = 0; p < compared.size; p++) {
				const [a, b] = [compared.a[p] ?? 0, compared.b[p] ?? 0];
				const like = compared.share[p] ?? 0;
				if (asked.has(a)) push(rivals, `${a} ${documentOf(b)}`, like);
				if (asked.has(b)) push(rivals, `${b} ${documentOf(a)}`, like);
			}
			const isBest = (key: string, like: number) => {
				const list = rivals.get(key) ?? [];
				return list.filter((other) => other > margin * like).length <= 1;
			};
			for (const { a, b, like } of possible) {
				const [x, y] = [list[a], list[b]];
				if (x && y && isBest(`${a} ${documentOf(b)}`, like) && isBest(`${b} ${documentOf(a)}`, like))
					each(a, b, evidence(x, y, all, input));
			}
		},
	};
}
