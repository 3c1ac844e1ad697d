import { push } from "../../core/lists.js";
import { type Fate, since, told } from "./fate.js";
import type { Point, Series, Telling } from "./points.js";

/** One telling with the series and the point that it belongs to. */
interface Placed {
	readonly telling: Telling;
	readonly point: Point;
	readonly series: Series;
}

/** Tellings of one kind in one document, in the order of the text. */
function ofOneText(list: readonly Series[]): Iterable<Placed[]> {
	const found = new Map<string, Placed[]>();
	for (const series of list)
		for (const point of series.points)
			for (const telling of point.tellings) {
				if (telling.figure.in !== undefined || telling.figure.person) continue;
				const key = JSON.stringify([telling.document, series.of]);
				push(found, key, { telling, point, series });
			}
	for (const placed of found.values()) placed.sort((a, b) => a.telling.figure.start - b.telling.figure.start);
	return found.values();
}

/**
 * Puts down that a part falls with its total: whoever takes back 164 dead takes back the 103 of them in the capital too. A part belongs to the total
 * told last before it in its document; it falls where the same voice, or nobody, gives it.
 */
export function partsOfWithdrawn(list: readonly Series[], fates: ReadonlyMap<Series, Map<Point, Fate>>): void {
	for (const placed of ofOneText(list)) {
		let total: Placed | null = null;
		for (const one of placed) {
			if (!one.telling.figure.part && one.series.group === "") total = one;
			if (!one.telling.figure.part || total === null || one.point.first !== one.telling) continue;
			const gone = fates.get(total.series)?.get(total.point);
			const mine = fates.get(one.series);
			if (gone?.status !== "withdrawn" || mine?.get(one.point)?.status !== "standing") continue;
			if (one.telling.by !== null && one.telling.voice !== total.telling.voice) continue;
			const known = gone.since === undefined ? {} : { since: since(one.telling, { knownSince: gone.since }) };
			const who = total.telling.by ?? "its source";
			mine.set(one.point, {
				status: "withdrawn",
				because: `a part of ${told(total.point.figure)}, which ${who} took back`,
				stale: true,
				...known,
			});
		}
	}
}
