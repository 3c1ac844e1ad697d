import type { Document } from "../core/document.js";
import type { Place } from "../core/film.js";
import type { Places } from "../core/links.js";
import { push } from "../core/lists.js";
import { byText } from "../core/order.js";
import type { Reading } from "../core/reading.js";
import type { Frequency } from "./frequencies.js";
import { counted, vocabulary } from "./stories/counted.js";
import { add, dot, type Vector } from "./stories/vector.js";
import { weights } from "./stories/weights.js";
import { groups } from "./words.js";

/** Which of several crises in one folder a document tells of. */
export interface Crises {
	/** The crisis of a document: "" is the one that most documents tell of, and that of documents without a place. */
	readonly of: (document: string) => string;
	/** Where a crisis other than that takes place; null for the main one. */
	readonly placeOf: (document: string) => Place | null;
}

export const oneCrisis: Crises = { of: () => "", placeOf: () => null };

/** A place is what a document is about where it is named at least so often as the one named most. */
const share = 0.5;
/**
 * Documents about other places are of another crisis only where their words are less like those of the main one than this part of how alike the documents of each are among
 * themselves; than so much, where each is one document. Of 90 pairs of shootings 36 are told apart (33 at 0.25, 39 at 0.3), and one of 180 is split; of 70 reports on
 * each of five crises over months one at most is set apart.
 */
const apart = 0.27;
const unlike = 0.05;

/** The towns and regions that a document is about: those named most. */
function focusOf(reading: Reading, places: Places): Place[] {
	const counts = new Map<Place, number>();
	for (const name of reading.names) {
		if (name.type !== "place") continue;
		const place = places.placeOf(reading.id, name.name);
		if (place && (place.precision === "city" || place.precision === "region"))
			counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	const top = [...counts.values()].reduce((most, n) => Math.max(most, n), 0);
	return [...counts].flatMap(([place, n]) => (n >= share * top ? [place] : []));
}

/** Documents tied by the places that they are about, lists of indexes, the largest first. */
function families(focus: readonly (readonly Place[])[], places: Places): number[][] {
	const known = [...new Map(focus.flat().map((p) => [p.id, p])).values()];
	const at = new Map(known.map((p, i) => [p.id, i]));
	const sets = groups(known.length);
	for (const region of known.filter((p) => p.precision === "region"))
		for (const p of known) if (places.within(p.id, region.id)) sets.join(at.get(p.id) ?? 0, at.get(region.id) ?? 0);
	for (const list of focus) for (const p of list) sets.join(at.get(list[0]?.id ?? "") ?? 0, at.get(p.id) ?? 0);
	const found = new Map<number, number[]>();
	focus.forEach((list, i) => {
		const [first] = list;
		if (!first) return;
		const set = sets.find(at.get(first.id) ?? 0);
		push(found, set, i);
	});
	return [...found.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function sumOf(vectors: readonly Vector[]): Vector {
	let list = [...vectors];
	// In pairs, so that the cost is that of sorting.
	while (list.length > 1)
		list = list.flatMap((v, i) => (i % 2 === 1 ? [] : [list[i + 1] === undefined ? v : add(v, list[i + 1] ?? v)]));
	return list[0] ?? { terms: new Int32Array(), weights: new Float64Array() };
}

/** How alike documents are among themselves on average; null where there is one alone. */
function inside(sum: Vector, list: readonly number[], vectors: readonly Vector[]): number | null {
	const n = list.length;
	if (n < 2) return null;
	const alone = list.reduce((total, i) => total + (vectors[i] ? dot(vectors[i], vectors[i]) : 0), 0);
	return Math.max(0, dot(sum, sum) - alone) / (n * (n - 1));
}

/**
 * The crises of a folder: documents about other towns than most, none of which a document ties to them, and in other words, tell of another one. A function of
 * the set; cost grows with the size of the texts. Where all are about one place nothing is worked out.
 */
export function crises(
	documents: readonly Document[],
	readings: ReadonlyMap<string, Reading>,
	places: Places,
	frequency: Frequency,
): Crises {
	const sorted = [...documents].sort((a, b) => byText(a.id, b.id));
	const focus = sorted.map(({ id }) => {
		const reading = readings.get(id);
		return reading ? focusOf(reading, places) : [];
	});
	const [main, ...others] = families(focus, places);
	if (!main || others.length === 0) return oneCrisis;
	const known = vocabulary();
	const words = sorted.map((document) => counted(document, known));
	const weigh = weights(known, frequency);
	words.forEach((of, i) => {
		weigh.add(i, of);
	});
	weigh.changed();
	const vectors = words.map(weigh.vector);
	const of = (list: readonly number[]) => sumOf(list.flatMap((i) => vectors[i] ?? []));
	const middle = of(main);
	const own = inside(middle, main, vectors);
	const found = new Map<string, { key: string; place: Place }>();
	for (const list of others) {
		const sum = of(list);
		const like = dot(sum, middle) / (list.length * main.length);
		const theirs = inside(sum, list, vectors) ?? own;
		const usual = own === null || theirs === null ? null : Math.sqrt(own * theirs);
		const place = placeMost(list.flatMap((i) => focus[i] ?? []));
		if (!place || like >= (usual === null ? unlike : apart * usual)) continue;
		for (const i of list) found.set(sorted[i]?.id ?? "", { key: place.id, place });
	}
	return {
		of: (document) => found.get(document)?.key ?? "",
		placeOf: (document) => found.get(document)?.place ?? null,
	};
}

function placeMost(list: readonly Place[]): Place | null {
	const counts = new Map<Place, number>();
	for (const place of list) counts.set(place, (counts.get(place) ?? 0) + 1);
	return [...counts].sort(([a, n], [b, m]) => m - n || byText(a.id, b.id))[0]?.[0] ?? null;
}
