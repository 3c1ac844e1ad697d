import type { Place } from "../../core/film.js";

/** A place with a point, and how much is told of it. */
export interface Located {
	readonly place: Place;
	readonly lat: number;
	readonly lon: number;
	/** The days (ISO) on which something is told there. */
	readonly days: readonly string[];
	readonly weight: number;
}

/** Degrees of latitude and, shortened by the latitude, of longitude between two points: near enough to say what is far off. */
function far(a: Located, lat: number, lon: number): number {
	const turn = Math.abs(a.lon - lon);
	const across = Math.min(turn, 360 - turn) * Math.cos((((a.lat + lat) / 2) * Math.PI) / 180);
	return Math.hypot(a.lat - lat, across);
}

function median(places: readonly Located[], of: (p: Located) => number): number {
	const sorted = [...places].sort((a, b) => of(a) - of(b));
	const half = places.reduce((sum, p) => sum + p.weight, 0) / 2;
	let sum = 0;
	for (const place of sorted) {
		sum += place.weight;
		if (sum >= half) return of(place);
	}
	return 0;
}

/**
 * The places that the map is drawn around, and those that would only press it together: from the one in the middle outwards, four fifths of what is told, and
 * beyond that all that are at most twice as far from it.
 */
export function around(places: readonly Located[]): { near: Located[]; beyond: Located[] } {
	const [lat, lon] = [median(places, (p) => p.lat), median(places, (p) => p.lon)];
	const sorted = [...places].sort((a, b) => far(a, lat, lon) - far(b, lat, lon));
	const all = sorted.reduce((sum, p) => sum + p.weight, 0);
	let [sum, reach] = [0, 0];
	for (const place of sorted) {
		if (sum >= all * 0.8) break;
		sum += place.weight;
		reach = far(place, lat, lon);
	}
	const most = Math.max(4, reach * 2);
	const near = sorted.filter((p) => far(p, lat, lon) <= most);
	return { near, beyond: sorted.filter((p) => far(p, lat, lon) > most) };
}
