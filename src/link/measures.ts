import { extent } from "../core/edtf.js";
import type { Measure } from "../core/film.js";
import { grouped } from "../core/lists.js";
import { byNumber, byText } from "../core/order.js";
import type { MeasureMention } from "../core/reading.js";
import { fold } from "../text/fold.js";

/** A mention of a measure and where it stands. */
export interface ToldMeasure {
	readonly mention: MeasureMention;
	readonly document: string;
	/** Its places as resolved over the documents, by id and name; empty where the text gives none. */
	readonly places: readonly { readonly id: string; readonly name: string }[];
}

interface Open {
	readonly order: number;
	places: Map<string, string>;
	from: string | null;
	until: string | null;
	what: string;
	lifted: boolean;
	claims: Set<string>;
	documents: Set<string>;
}

/** Mentions in the order in which they took force: those without a day last. */
function ordered(list: readonly ToldMeasure[]): ToldMeasure[] {
	const day = ({ mention }: ToldMeasure) => {
		const edtf = mention.from ?? mention.until;
		return edtf === null ? Number.POSITIVE_INFINITY : (extent(edtf)?.from ?? Number.POSITIVE_INFINITY);
	};
	return [...list].sort((a, b) => {
		return byNumber(day(a), day(b)) || byText(a.document, b.document) || a.mention.start - b.mention.start;
	});
}

const keysOf = (told: ToldMeasure) =>
	new Map(
		told.places.length > 0
			? told.places.map((p) => [p.id, p.name])
			: told.mention.places.map((p) => [fold(p.name), p.name]),
	);

/** The measure that held in a wider place before one was lifted in a part of it; null where none did. */
function wider(part: Open, open: readonly Open[], within: Within): Open | null {
	if (!part.lifted || part.until === null || part.places.size === 0) return null;
	const { until } = part;
	const holds = open.filter(
		(o) =>
			o !== part &&
			o.from !== null &&
			o.from <= until &&
			(o.until === null || o.until >= until) &&
			[...part.places.keys()].every((inner) => [...o.places.keys()].some((outer) => within(inner, outer))),
	);
	return holds.sort((a, b) => byText(a.from ?? "", b.from ?? ""))[0] ?? null;
}

type Within = (inner: string, outer: string) => boolean;

/**
 * The other measures that a lifting ends beside the one that it was put to. Without a place: those that its document tells of ("lifted in all three cities"); with places: those
 * that held within them.
 */
function endedWith(
	{ mention, document }: ToldMeasure,
	places: ReadonlyMap<string, string>,
	match: Open | undefined,
	open: readonly Open[],
	within: Within,
): readonly Open[] {
	const { until } = mention;
	if (mention.change !== "lifted" || until === null) return [];
	const isOf = (o: Open) =>
		places.size === 0
			? o.documents.has(document)
			: o.places.size > 0 && [...o.places.keys()].every((inner) => isIn(inner, places, within));
	return open.filter((o) => o !== match && !o.lifted && o.from !== null && o.from <= until && isOf(o));
}

const isIn = (inner: string, places: ReadonlyMap<string, string>, within: Within) =>
	[...places.keys()].some((outer) => inner === outer || within(inner, outer));

/** Parts a measure that was lifted in some of its places: what is left goes on, and the part is a measure of its own; null where it was lifted in all of them. */
function parted(match: Open, order: number, lifted: ReadonlyMap<string, string>, within: Within): Open | null {
	const left = new Map([...match.places].filter(([key]) => !isIn(key, lifted, within)));
	if (left.size === 0 || left.size === match.places.size) return null;
	const places = new Map([...match.places].filter(([key]) => !left.has(key)));
	match.places = left;
	return { ...match, order, places, claims: new Set(match.claims), documents: new Set(match.documents) };
}

/** The measures of one kind, in the order in which they were opened, found by place and by beginning. */
interface Shelf {
	readonly list: Open[];
	/** The first of each place. */
	readonly byPlace: Map<string, Open>;
	/** Those that name no place: hardly more than there are beginnings, for a mention without a place joins what it can. */
	nowhere: Open[];
	/** The first that begins on a day, and those whose beginning nobody had told when they were opened. */
	readonly byFrom: Map<string, Open>;
	readonly undated: Open[];
}

const shelf = (): Shelf => ({ list: [], byPlace: new Map(), nowhere: [], byFrom: new Map(), undated: [] });

const earlier = (a: Open | undefined, b: Open | undefined) => (a && b ? (a.order < b.order ? a : b) : (a ?? b));

/** The measure that a mention speaks of: one of its place; else, where one of the two names no place, the first that may begin with it, or the last, of its document if there is one, where it tells an end or that it holds. */
function matching(
	{ mention, document }: ToldMeasure,
	places: ReadonlyMap<string, string>,
	from: Shelf,
): Open | undefined {
	const here = [...places.keys()].reduce<Open | undefined>(
		(first, key) => earlier(first, from.byPlace.get(key)),
		undefined,
	);
	if (here) return here;
	// What is extended is in force already, unless it is extended to somewhere else.
	const goesOn = mention.change === "extended" && places.size === 0 && from.list.length > 0;
	const isFresh = !goesOn && (mention.change === "imposed" || mention.change === "extended");
	if (!isFresh) return places.size > 0 ? from.nowhere.at(-1) : lastOf(from.list, document, mention.until);
	if (places.size > 0) {
		const { from: day, change } = mention;
		const goesOn = (o: Open) => change === "extended" && !o.lifted && day !== null && (o.from ?? day) <= day;
		return from.nowhere.find((o) => o.from === null || day === null || o.from === day || goesOn(o));
	}
	if (mention.from === null) return from.list[0];
	// Of some the beginning was told since.
	while (from.undated[0] && from.undated[0].from !== null) from.undated.shift();
	const day = mention.from;
	// What was at an end before begins no more.
	const undated = from.undated.find((o) => o.from === null && !(o.lifted && o.until !== null && o.until < day));
	return earlier(from.byFrom.get(mention.from), undated);
}

/** The last measure that a document tells of and that was not ended on another day, else the last. */
function lastOf(list: readonly Open[], document: string, until: string | null): Open | undefined {
	const isOf = (o: Open) => o.documents.has(document) && !(o.lifted && o.until !== until);
	for (let i = list.length - 1; i >= 0; i--) {
		const one = list[i];
		if (one && isOf(one)) return one;
	}
	return list.at(-1);
}

/** Puts a measure where it is found, once it is opened or more is known of it. */
function put(open: Open, into: Shelf): void {
	for (const key of open.places.keys()) {
		const first = earlier(into.byPlace.get(key), open);
		if (first) into.byPlace.set(key, first);
	}
	if (open.from === null) return;
	const first = earlier(into.byFrom.get(open.from), open);
	if (first) into.byFrom.set(open.from, first);
}

/**
 * Measures over all documents: mentions of one kind in one place are one measure, from the first day told to the day it was lifted; widening to
 * other places is a measure of its own from that day. What is lifted in a part of where it held began there with the whole (`within` says which place, by id,
 * lies in which); the rest stays in force. A lifting without a beginning is kept, with what is known of it.
 */
export function measures(told: readonly ToldMeasure[], within: Within = () => false): Measure[] {
	const kinds = grouped(told, ({ mention }) => mention.kind);
	const found: Measure[] = [];
	for (const [, list] of [...kinds].sort(([a], [b]) => byText(a, b))) {
		const open = shelf();
		for (const one of ordered(list)) {
			const { mention } = one;
			const places = keysOf(one);
			const whole = matching(one, places, open);
			const isEnd = mention.change === "lifted" && mention.until !== null && whole !== undefined && !whole.lifted;
			const part = isEnd ? parted(whole, open.list.length, places, within) : null;
			if (part) {
				open.list.push(part);
				for (const key of part.places.keys()) open.byPlace.set(key, part);
			}
			const match = part ?? whole;
			const ended = endedWith(one, places, match, open.list, within);
			for (const other of ended) {
				other.claims.add(mention.claim);
				other.until = mention.until;
				other.lifted = true;
			}
			if (match) {
				match.claims.add(mention.claim);
				match.documents.add(one.document);
				match.from ??= mention.from;
				// What was lifted is at an end; a later day set before does not bring it back.
				if (mention.until !== null && (!match.lifted || mention.change === "lifted")) match.until = mention.until;
				if (mention.change === "lifted") match.lifted = true;
				if (match.places.size === 0 && places.size > 0) {
					for (const [key, name] of places) match.places.set(key, name);
					open.nowhere = open.nowhere.filter((o) => o !== match);
				}
				put(match, open);
				continue;
			}
			if (ended.length > 0) continue;
			const begun: Open = {
				order: open.list.length,
				places,
				from: mention.from,
				until: mention.until,
				what: mention.what,
				lifted: mention.change === "lifted",
				claims: new Set([mention.claim]),
				documents: new Set([one.document]),
			};
			open.list.push(begun);
			if (places.size === 0) open.nowhere.push(begun);
			if (begun.from === null) open.undated.push(begun);
			put(begun, open);
		}
		for (const o of open.list) o.from ??= wider(o, open.list, within)?.from ?? null;
		for (const o of open.list)
			found.push({
				what: o.what,
				places: [...o.places.values()].sort(byText),
				from: o.from,
				until: o.until,
				lifted: o.lifted,
				claims: [...o.claims].sort(),
			});
	}
	return found.sort(
		(a, b) =>
			byText(a.from ?? "~", b.from ?? "~") || byText(a.what, b.what) || byText(a.claims[0] ?? "", b.claims[0] ?? ""),
	);
}
