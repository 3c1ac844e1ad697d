import type { Document } from "../core/document.js";
import { latestInstant } from "../core/zone.js";

/** The documents that a desk had by a moment, and those of which it is not known when it had them. */
export interface Seen {
	readonly had: readonly Document[];
	readonly unknown: readonly string[];
}

/**
 * The other clock beside `known`: what this desk had by a moment (an instant in milliseconds), whenever it came out. A day of `captured` counts at its
 * end in the zone, and a document without one was had at no moment that can be shown.
 */
export function seenBy(documents: readonly Document[], moment: number, zone: string): Seen {
	const had: Document[] = [];
	const unknown: string[] = [];
	for (const document of documents) {
		const got = document.captured === null ? null : latestInstant(document.captured, zone);
		if (got === null) unknown.push(document.id);
		else if (got <= moment) had.push(document);
	}
	return { had, unknown: unknown.sort() };
}
