import type { Document } from "../core/document.js";
import { extent, singleDay } from "../core/edtf.js";
import type { Dated } from "../core/reading.js";
import { endOfDay, latestInstant } from "../core/zone.js";

/**
 * The latest moment (milliseconds since 1970 UTC) at which a document can have become known: its published time or day, the last day that
 * `dated` leaves open, or its capture, whichever is first. A day counts at its end in the zone. Null where it could be of any later day.
 */
export function knownAt(document: Document, dated: Dated | null, zone: string): number | null {
	const moments: number[] = [];
	const given = document.published === null ? null : latestInstant(document.published, zone);
	if (given !== null) moments.push(given);
	const captured = document.captured === null ? null : latestInstant(document.captured, zone);
	if (captured !== null) moments.push(captured);
	if (given === null && dated) {
		const last = extent(dated.value)?.until;
		if (last !== undefined && Number.isFinite(last)) moments.push(endOfDay(last, zone));
	}
	return moments.length > 0 ? Math.min(...moments) : null;
}

/** What of the documents was known at a moment, and what each was known to be dated. */
export interface Known {
	/** Ids of the documents known by then. */
	readonly ids: ReadonlySet<string>;
	/** Ids of the documents that could be of any later day, so are in no past film. */
	readonly never: readonly string[];
}

/**
 * The documents known by `asOf`. A document that its own words do not settle may be settled by others, but only by others that were known by
 * then: so the set grows from those that stand by themselves until nothing more is settled. Documents known later have no say in it.
 * `narrowed(id, by)` is the day of document `id` worked out with the documents `by`.
 */
export function knownBy(
	documents: readonly Document[],
	own: ReadonlyMap<string, Dated | null>,
	narrowed: (id: string, by: ReadonlySet<string>) => Dated | null,
	asOf: number,
	zone: string,
): Known {
	const ids = new Set<string>();
	let open: Document[] = [];
	for (const document of documents) {
		const dated = own.get(document.id) ?? null;
		const at = knownAt(document, dated, zone);
		if (at !== null && at <= asOf) ids.add(document.id);
		else if (document.published === null && (dated === null || singleDay(dated.value) === null)) open.push(document);
	}
	for (let grown = true; grown && open.length > 0; ) {
		const settled = open.filter((document) => {
			const at = knownAt(document, narrowed(document.id, ids), zone);
			return at !== null && at <= asOf;
		});
		grown = settled.length > 0;
		for (const document of settled) ids.add(document.id);
		open = open.filter((document) => !ids.has(document.id));
	}
	const never = open.filter((d) => knownAt(d, own.get(d.id) ?? null, zone) === null).map((d) => d.id);
	return { ids, never };
}
