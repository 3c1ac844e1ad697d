import type { Precision } from "./film.js";

/** One place of the gazetteer. */
export interface PlaceRecord {
	/** GeoNames id or country code: stable over versions. */
	readonly id: string;
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** Name of the first-level region, null for regions and countries. */
	readonly region: string | null;
	readonly lat: number;
	readonly lon: number;
	/** 0 where nobody counted. */
	readonly population: number;
	readonly precision: Precision;
}

/** Places by name. A pure look-up: names are folded inside. */
export interface Gazetteer {
	/** All places of that name or alternate name, the most populous first; empty where there is none. */
	lookup(name: string): readonly PlaceRecord[];
}
