import type { Document } from "../core/document.js";
import type { Actors } from "../core/links.js";
import type { Reading } from "../core/reading.js";
import type { Knowledge } from "../lang/knowledge.js";
import { linkActors } from "./actors.js";
import { homeCountry } from "./places.js";

/** The country (ISO code) that each document is about, by id; null where it names no place that is known. */
export function homesOf(readings: readonly Reading[], { gazetteer }: Knowledge): ReadonlyMap<string, string | null> {
	return new Map(readings.map((reading) => [reading.id, homeCountry(reading, gazetteer)]));
}

/** Who is who over documents, without anything else that holds between them. */
export function whoIsWho(readings: readonly Reading[], documents: readonly Document[], knowledge: Knowledge): Actors {
	return linkActors(readings, documents, undefined, homesOf(readings, knowledge));
}
