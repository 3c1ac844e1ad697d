import { extent } from "../core/edtf.js";
import type { Measure } from "../core/film.js";
import type { MeasureMention } from "../core/reading.js";
import { fold } from "../text/fold.js";

/** A mention of a measure and where it stands. */
export interface ToldMeasure {
	readonly mention: MeasureMention;
	readonly document: string;
	/** Its places as resolved over the documents, by id and name; empty where the text gives none. */
	readonly places: readonly { readonly id: string; readonly name: string }[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Open {
	places: Map<string, string>;
	from: string | null;
	until: string | null;
	what: string;
	lifted: boolean;
	claims: Set<string>;
}

/** Mentions in the order in which they took force: those without a day last. */
function ordered(list: readonly ToldMeasure[]): ToldMeasure[] {
	const day = ({ mention }: ToldMeasure) => {
		const edtf = mention.from ?? mention.until;
		return edtf === null ? Number.POSITIVE_INFINITY : (extent(edtf)?.from ?? Number.POSITIVE_INFINITY);
	};
	return [...list].sort((a, b) => {
		const [x, y] = [day(a), day(b)];
		return (x === y ? 0 : x - y) || compare(a.document, b.document) || a.mention.start - b.mention.start;
	});
}

const keysOf = (told: ToldMeasure) =>
	new Map(
		told.places.length > 0
			? told.places.map((p) => [p.id, p.name])
			: told.mention.places.map((p) => [fold(p.name), p.name]),
	);

/** True where a mention can speak of an open measure: a place in common, or one of them names none. */
function meets(open: Open, places: ReadonlyMap<string, string>): boolean {
	return open.places.size === 0 || places.size === 0 || [...places.keys()].some((key) => open.places.has(key));
}

/**
 * Measures over all documents: mentions of one kind in one place are one measure, from the first day told to the day it was lifted; widening to
 * other places is a measure of its own from that day. A lifting without a beginning is kept, with what is known of it.
 */
export function measures(told: readonly ToldMeasure[]): Measure[] {
	const kinds = new Map<string, ToldMeasure[]>();
	for (const one of told) kinds.set(one.mention.kind, [...(kinds.get(one.mention.kind) ?? []), one]);
	const found: Measure[] = [];
	for (const [, list] of [...kinds].sort(([a], [b]) => compare(a, b))) {
		const open: Open[] = [];
		for (const one of ordered(list)) {
			const { mention } = one;
			const places = keysOf(one);
			const fresh = mention.change === "imposed" || mention.change === "extended";
			const known = open.filter((o) => meets(o, places));
			const match =
				known.find((o) => [...places.keys()].some((key) => o.places.has(key))) ??
				(fresh
					? known.find(
							(o) =>
								(places.size === 0 || o.places.size === 0) &&
								(o.from === null || mention.from === null || o.from === mention.from),
						)
					: known.at(-1));
			if (match) {
				match.claims.add(mention.claim);
				match.from ??= mention.from;
				// What was lifted is at an end; a later day set before does not bring it back.
				if (mention.until !== null && (!match.lifted || mention.change === "lifted")) match.until = mention.until;
				if (mention.change === "lifted") match.lifted = true;
				if (match.places.size === 0) for (const [key, name] of places) match.places.set(key, name);
				continue;
			}
			open.push({
				places,
				from: mention.from,
				until: mention.until,
				what: mention.what,
				lifted: mention.change === "lifted",
				claims: new Set([mention.claim]),
			});
		}
		for (const o of open)
			found.push({
				what: o.what,
				places: [...o.places.values()].sort(compare),
				from: o.from,
				until: o.until,
				lifted: o.lifted,
				claims: [...o.claims].sort(),
			});
	}
	return found.sort(
		(a, b) =>
			compare(a.from ?? "~", b.from ?? "~") || compare(a.what, b.what) || compare(a.claims[0] ?? "", b.claims[0] ?? ""),
	);
}
