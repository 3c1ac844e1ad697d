import { grouped } from "../../core/lists.js";
import type { Figure } from "../../core/reading.js";
import { type Fate, since, stands, told } from "./fate.js";
import type { Point, Series, Telling } from "./points.js";

/** True where no number satisfies both. */
export function incompatible(a: Figure, b: Figure): boolean {
	const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY);
	const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
	if (low <= high) return false;
	// "about": a tenth either way is the same.
	const loose = a.hedge === "about" || b.hedge === "about";
	return !(loose && low <= high * 1.1);
}

const sameDay = (a: Telling, b: Telling) =>
	Number.isFinite(a.spoken[0]) && Number.isFinite(b.spoken[0])
		? a.spoken[0] === b.spoken[0] && a.spoken[1] === b.spoken[1]
		: a.said[0] === b.said[0] && a.said[1] === b.said[1] && Number.isFinite(a.said[0]);

const teller = ({ by, source, document }: Telling) => by ?? source ?? document;

/** Two voices can disagree in one document where both are named; copies of one report are one voice, and a document does not disagree with whom it cites. */
function apart(a: Telling, b: Telling): boolean {
	if (a.voice === b.voice) return false;
	if (a.document === b.document) return a.by !== null && b.by !== null && !isOneOf(a, b) && !isOneOf(b, a);
	return a.origin !== b.origin;
}

/** True where one dead is told behind a total of the same document: "The toll rose to 16, the office said. Its head said that one man had died in hospital." */
const isOneOf = ({ figure: one, ...a }: Telling, { figure: all, ...b }: Telling) =>
	one.low === 1 &&
	one.high === 1 &&
	(all.low ?? 0) > 1 &&
	a.document === b.document &&
	!one.in &&
	!all.in &&
	one.start > all.start;

/** True where a live text tells the second under a later hour. */
const isLaterHour = ({ hour: a, ...first }: Telling, { hour: b, ...second }: Telling) =>
	a !== undefined && b !== undefined && first.document === second.document && a < b;

/** True where the second was said later and is no lower: the toll of that day has risen. */
const rises = (a: Point, b: Point) =>
	(a.first.said[1] < b.first.said[0] || isLaterHour(a.first, b.first)) &&
	(b.figure.low ?? 0) >= (a.figure.high ?? a.figure.low ?? Number.POSITIVE_INFINITY);

/** Puts down the disputes of a series: two voices, one day, no number that both allow. A rising toll is no dispute. */
export function disputes(s: Series, found: Map<Point, Fate>): void {
	for (const a of s.points)
		for (const b of s.points) {
			if (a === b || !a.whole || !b.whole) continue;
			if (found.get(a)?.status !== "standing" || !stands(found.get(a)) || !stands(found.get(b))) continue;
			if (rises(a, b) || rises(b, a)) continue;
			if (!apart(a.first, b.first) || !sameDay(a.first, b.first) || !incompatible(a.figure, b.figure)) continue;
			const known = since(a.first, b.first);
			found.set(a, { status: "disputed", because: `${teller(b.first)} says ${told(b.figure)}`, since: known });
			if (found.get(b)?.status === "standing")
				found.set(b, { status: "disputed", because: `${teller(a.first)} says ${told(a.figure)}`, since: known });
		}
}

const meet = (a: Telling, b: Telling) => a.spoken[0] <= b.spoken[1] && b.spoken[0] <= a.spoken[1];

const speaksOfOneTime = (a: Telling, b: Telling) => (a.document === b.document && meet(a, b)) || sameDay(a, b);

/**
 * Puts down that a part is larger than the total told for the same time: one of the two is wrong, or they speak of different things. Neither bounds
 * the other. Only series of one kind and scope are set against each other.
 */
export function partsAboveTotals(list: readonly Series[], fates: ReadonlyMap<Series, Map<Point, Fate>>): void {
	const standing = (s: Series) => s.points.filter((p) => stands(fates.get(s)?.get(p)));
	for (const together of grouped(list, ({ of, scope }) => `${of} ${scope}`).values())
		for (const whole of together.filter(({ group }) => group === ""))
			for (const total of standing(whole).filter((p) => p.whole))
				for (const s of together)
					for (const part of standing(s)) {
						if (part.figure.person || (s === whole && !part.figure.part) || !isAbove(part, total)) continue;
						const known = since(part.first, total.first);
						const larger = `${told(part.figure)}${s.whom === null ? "" : ` ${s.whom}`} (${part.figure.claim})`;
						mark(fates.get(whole), total, `a part of it is larger: ${larger}`, known);
						mark(fates.get(s), part, `larger than the total of ${told(total.figure)} (${total.figure.claim})`, known);
					}
}

/** True where no number of the one, told for the same time, can be a part of any number of the other. */
function isAbove({ figure: part, first }: Point, { figure: total, first: other }: Point): boolean {
	if (part.low === null || total.high === null || part.low <= total.high) return false;
	return incompatible(part, total) && speaksOfOneTime(first, other);
}

function mark(found: Map<Point, Fate> | undefined, point: Point, because: string, known: string | null): void {
	if (found?.get(point)?.status === "standing") found.set(point, { status: "disputed", because, since: known });
}
