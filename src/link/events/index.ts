import { interval, members, openDay, singleDay } from "../../core/edtf.js";
import type { Dispute } from "../../core/film.js";
import { byText } from "../../core/order.js";
import { families } from "../families.js";
import { type Pairs, pairList } from "../pairs.js";
import { type Bag, type Bags, bags } from "./bags.js";
import { briefs } from "./brief.js";
import { candidates } from "./candidates.js";
import { contradictions, type Doubt, doubts, type Suspected, setAside, suspected } from "./disputes.js";
import { type Evidence, evidence, sharedTerms } from "./evidence.js";
import type { EventInput } from "./input.js";
import { lone } from "./lone.js";
import { measured } from "./measured.js";

export type { EventClaim, EventInput } from "./input.js";

/** The claims of all documents about one happening. */
export interface LinkedEvent {
	/** `e1`, `e2` … by day, then by the first claim. */
	readonly id: string;
	/** Ids of claims, in order of document and place. */
	readonly claims: readonly string[];
	/** EDTF: the day that most origins tell, null where nothing dates it. */
	readonly date: string | null;
	/** What the claims disagree on; over a date, `entry` is the other event. */
	readonly disputes: readonly Dispute[];
	/** Why the claims are taken to be one happening, "" where there is one. */
	readonly because: string;
}

/** What is asked of two claims before they are one happening. Likeness is a cosine, mass the summed weight of what is shared (see `Evidence`). */
interface Asked {
	readonly like: number;
	readonly mass: number;
}

/** Alike as a whole; sharing much; doing one deed to the same, or telling of it aside. Where one has no day, or both stand in one document, more is asked. */
const asked: Readonly<Record<"dated" | "undated", Readonly<Record<"alike" | "much" | "deed" | "aside", Asked>>>> = {
	dated: {
		alike: { like: 0.5, mass: 6 },
		much: { like: 0.33, mass: 14 },
		deed: { like: 0.2, mass: 5 },
		aside: { like: 0.56, mass: 8 },
	},
	undated: {
		alike: { like: 0.62, mass: 11 },
		much: { like: 0.42, mass: 17 },
		deed: { like: 0.36, mass: 9 },
		aside: { like: 0.62, mass: 12 },
	},
};
const sameObjects = 0.45;
const sameParties = 0.6;
const sameTheme = 0.6;
/** Nearly one sentence: copies of one report, or words that two reports took over. */
const verbatim = 0.85;
/** Much of what both say on one day, though it names nobody. */
const long: Asked = { like: 0.4, mass: 12 };
/** Two kinds of happening in common, or one figure. */
const several: Asked = { like: 0.24, mass: 6 };
const counted: Asked = { like: 0.2, mass: 6 };

function isOne(a: Bag, b: Bag, e: Evidence, scale: number): boolean {
	if (e.days === "apart" || e.days === "adjacent" || e.elsewhere || e.opposed) return false;
	// What is announced is not what happened, nor what is announced for another day.
	if (a.at.claim.coming?.edtf !== b.at.claim.coming?.edtf) return false;
	const isDated = e.days !== "unknown" && a.at.document !== b.at.document;
	// One deed done to something else, or deeds of other kinds: the words must say nearly the same.
	const isOther = e.otherTheme || e.otherDeeds;
	const rules = asked[isDated && !isOther ? "dated" : "undated"];
	const holds = ({ like, mass }: Asked) => e.like >= like && e.mass >= mass;
	const done = e.objects >= sameObjects && (e.subjects === null || e.subjects > 0 || e.objects >= 0.8);
	const deed = e.kind !== null && (done || e.parties >= sameParties || e.theme >= sameTheme);
	const isLong = e.like >= long.like && e.mass / scale >= long.mass;
	// Words alone may say the same of two happenings: one name or number, one deed done to the same on one day, or nearly all words are asked.
	if (e.specific === 0 && e.like < verbatim && !(isDated && (deed || isLong))) return false;
	if (isDated && e.figure && holds(counted)) return true;
	if (isDated && e.kinds >= 2 && (e.specific > 0 || done) && holds(several)) return true;
	// A long sentence that tells one deed and mentions another is not made one with what tells that other.
	if (deed && e.minor) return holds(rules.aside);
	return holds(rules.alike) || holds(rules.much) || (deed && holds(rules.deed));
}

/** Claims put together into happenings: a function of the set, whatever its order; every claim is in one event. */
export function events(input: EventInput): LinkedEvent[] {
	const all = bags(input);
	const { list, weight } = all;
	const recurring = new Set(input.languages.flatMap((l) => l.deeds.filter((d) => d.recurs).map((d) => d.name)));
	const once = new Set(input.languages.flatMap((l) => l.deeds.filter((d) => d.once).map((d) => d.name)));
	const met = pairList();
	const doubtful: Suspected[] = [];
	const alone = lone(all, input);
	const compare = (a: number, b: number) => {
		const [x, y] = [list[a], list[b]];
		if (!x || !y) return;
		const e = evidence(x, y, all, input);
		met.add(a, b, e.like + (e.kind === null ? 0 : e.objects), isOne(x, y, e, all.scale));
		alone.see(a, b, e);
		const doubt = suspected(x, y, e, all, { recurring, once });
		if (doubt !== null) doubtful.push({ a, b, ...doubt });
	};
	candidates(all, compare, input.count);
	setAside(list, (a, b) => {
		const [x, y] = [list[a], list[b]];
		const doubt = x && y ? suspected(x, y, evidence(x, y, all, input), all, { recurring, once }) : null;
		if (doubt !== null) doubtful.push({ a, b, ...doubt });
	});
	briefs(all, input, (a, b, e) => met.add(a, b, e.like + e.objects, true));
	measured(all, input, (a, b, e) => met.add(a, b, e.like, true));
	alone.found((a, b, e) => met.add(a, b, e.like, true));
	const compared = met.all();
	const together = families(list.length, compared, input.count);
	const eventOf = new Map<number, number>();
	together.forEach((family, i) => {
		for (const claim of family) eventOf.set(claim, i);
	});
	const groups = together.map((family) => [...family].sort((p, q) => p - q));
	list.forEach((_, i) => {
		if (eventOf.has(i)) return;
		eventOf.set(i, groups.length);
		groups.push([i]);
	});
	const dates = groups.map((group) => dateOf(group.map((i) => list[i]).filter((b): b is Bag => b !== undefined)));
	const first = (g: number) => list[groups[g]?.[0] ?? -1]?.at.claim.id ?? "";
	const order = groups
		.map((_, g) => g)
		.sort((g, h) => byText(dates[g] ?? "~", dates[h] ?? "~") || byText(first(g), first(h)));
	const idOf = new Map(order.map((g, i) => [g, `e${i + 1}`]));
	const why = reasons(compared, eventOf, all, input);
	const doubted = doubts(list, groups, eventOf, doubtful);
	return order.map((g): LinkedEvent => {
		const group = groups[g] ?? [];
		const inside = group.map((i) => list[i]).filter((b): b is Bag => b !== undefined);
		return {
			id: idOf.get(g) ?? "",
			claims: inside.map((b) => b.at.claim.id),
			date: dates[g] ?? null,
			disputes: [...contradictions(inside, weight), ...(doubted.get(g) ?? []).map((d) => told(d, idOf))],
			because: why.get(g) ?? "",
		};
	});
}

function told(doubt: Doubt, idOf: ReadonlyMap<number, string>): Dispute {
	return { over: doubt.over, sides: doubt.sides, entry: idOf.get(doubt.other) ?? "" };
}

/** The day that most origins tell; of several, the earliest. Where no claim tells one day, the narrowest stretch. */
function dateOf(inside: readonly Bag[]): string | null {
	const rootsOf = new Map<string, Set<string>>();
	const widths = new Map<string, number>();
	for (const bag of inside) {
		const { when } = bag.at.claim;
		if (!when || !bag.extent) continue;
		const day = singleDay(when.edtf);
		const value = day === null || members(when.edtf).length > 1 ? when.edtf : interval(day, day);
		const known = rootsOf.get(value) ?? new Set();
		rootsOf.set(value, known.add(bag.root));
		widths.set(value, bag.extent.until - bag.extent.from);
	}
	const best = [...rootsOf].sort(
		([v, p], [w, q]) => (widths.get(v) ?? 0) - (widths.get(w) ?? 0) || q.size - p.size || byText(v, w),
	)[0];
	return best?.[0] ?? yearless(inside);
}

/** The first day without a year that a claim tells, null where none does. */
function yearless(inside: readonly Bag[]): string | null {
	const days = inside.flatMap(({ at }) =>
		openDay(at.claim.when?.edtf ?? "") === null ? [] : (at.claim.when?.edtf ?? []),
	);
	return days.sort(byText)[0] ?? null;
}

/** Why claims are one happening: what the closest pair of them shares. */
function reasons(
	{ size, a, b, share, tie }: Pairs,
	eventOf: ReadonlyMap<number, number>,
	all: Bags,
	input: EventInput,
): Map<number, string> {
	const best = new Map<number, number>();
	for (let p = 0; p < size; p++) {
		const g = tie[p] === 1 ? eventOf.get(a[p] ?? -1) : undefined;
		if (g === undefined || g !== eventOf.get(b[p] ?? -1)) continue;
		const old = best.get(g);
		if (old === undefined || (share[p] ?? 0) > (share[old] ?? 0)) best.set(g, p);
	}
	return new Map(
		[...best].flatMap(([g, p]) => {
			const [x, y] = [all.list[a[p] ?? -1], all.list[b[p] ?? -1]];
			return x && y ? [[g, reason(evidence(x, y, all, input), sharedTerms(x, y, all), all)] as const] : [];
		}),
	);
}

function reason(e: Evidence, shared: readonly number[], { weight, word }: Bags): string {
	const words = shared
		.map((term) => ({ term, text: word(term) }))
		.sort((s, t) => weight(t.term) - weight(s.term) || byText(s.text, t.text))
		.slice(0, 5)
		.map(({ text }) => text.replace(/^(?:@=?|#)/u, ""))
		.join(", ");
	const deed = e.kind === null || e.objects < sameObjects ? "" : `the same kind of happening (${e.kind}), `;
	const day = e.days === "same" || e.days === "overlap" ? "the same day, " : "";
	return `${day}${deed}in common: ${words}`;
}
