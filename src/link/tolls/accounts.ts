import { push } from "../../core/lists.js";
import type { Point, Telling } from "./points.js";

/** What one document says, all in all, on one day, of one kind: the number that it gives most often, of equals the one that it gives first. */
export interface Account {
	readonly document: string;
	/** Last possible day on which it was said. */
	readonly day: number;
	readonly low: number | null;
	readonly high: number | null;
	/** The words it rests on. */
	readonly by: Telling;
	/** How it was come by, where it is not simply told. */
	readonly because: string | null;
	/** What it weighs against other accounts: 1 where a number was told, less where persons were counted. */
	readonly weight: number;
}

/** Weight of an account that counts persons described one by one (measured on incidents: 0.4 to 0.8 give the same). */
export const counted = 0.6;
/** Weight of a document that describes the hurt and nobody dead, or the other way about (0.2 to 0.4 measured: 0.3 is best by 0.3 points). */
export const silence = 0.3;

/** Weight of a total that sums up several happenings. */
export const summed = 0.5;

const at = (t: Telling) => (t.figure.in ? -1 : t.figure.start);

/** True where a live text tells the first under a later hour than the second. */
const isLater = (a: Telling, b: Telling) => a.hour !== undefined && b.hour !== undefined && a.hour > b.hour;

/** The telling whose number a document repeats most, of equals the first; of a live text the one of the last hour. */
export function main(tellings: readonly Telling[]): Telling | null {
	const groups = new Map<string, { first: Telling; count: number }>();
	for (const telling of tellings) {
		const key = `${telling.figure.low} ${telling.figure.high}`;
		const known = groups.get(key);
		if (!known) groups.set(key, { first: telling, count: 1 });
		else {
			known.count++;
			if (at(telling) < at(known.first)) known.first = telling;
		}
	}
	const [best] = [...groups.values()].sort((a, b) => b.count - a.count || at(a.first) - at(b.first));
	if (!best || best.first.hour === undefined) return best?.first ?? null;
	return tellings.reduce((last, t) => (isLater(t, last) ? t : last), best.first);
}

/** Points of a series cut by document and day said. */
function byDocument(points: readonly Point[]): Map<string, Telling[]> {
	const cut = new Map<string, Telling[]>();
	for (const point of points)
		for (const telling of point.tellings) {
			const key = JSON.stringify([telling.document, telling.said[1]]);
			push(cut, key, telling);
		}
	return cut;
}

/** Accounts by the totals told. `hit` asks for numbers among which the dead may be. */
export function totals(points: readonly Point[], hit: boolean): Account[] {
	const told = points.filter((p) => p.whole && (p.figure.hit ?? false) === hit);
	return [...byDocument(told).values()].flatMap((all) => {
		// What is only feared is no total.
		const tellings = all.filter((t) => t.act !== "fears");
		const own = tellings.filter((t) => !t.figure.sum);
		const by = main(own.length > 0 ? own : tellings);
		if (!by) return [];
		const { low, high, sum } = by.figure;
		return [{ document: by.document, day: by.said[1], low, high, by, because: null, weight: sum ? summed : 1 }];
	});
}

/** The number that an account stands for. */
export const amount = ({ low, high }: Pick<Account, "low" | "high">): number | null => low ?? high;

/** Documents in which people were hit, less those who died of it by the same document's account. */
export function survivors(hits: readonly Account[], killed: readonly Account[]): Account[] {
	return hits.map((hit) => {
		const dead = killed.find((k) => k.document === hit.document);
		const died = dead ? amount(dead) : 0;
		if (!dead || died === null || died === 0) return hit;
		const less = (n: number | null) => (n === null ? null : Math.max(0, n - died));
		const because = `${amount(hit)} hit, of whom ${died} died`;
		return { ...hit, low: less(hit.low), high: less(hit.high), because };
	});
}
