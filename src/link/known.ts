import type { Document } from "../core/document.js";
import { extent, singleDay } from "../core/edtf.js";
import { least } from "../core/extremes.js";
import { push } from "../core/lists.js";
import type { Dated, Reading } from "../core/reading.js";
import { endOfDay, latestInstant } from "../core/zone.js";
import { accounts } from "./accounts.js";
import { settling } from "./dated.js";
import { type Frequency, noFrequency } from "./frequencies.js";

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
	return moments.length > 0 ? least(moments) : null;
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
 * then: so the set grows from those that stand by themselves until nothing more is settled. Documents known later have no say in it. The order of the
 * documents has no effect. Only what hangs on a day newly told is looked at again, so the cost grows with the documents, not with their pairs.
 */
export function knownBy(
	documents: readonly Document[],
	readings: ReadonlyMap<string, Reading>,
	asOf: number,
	zone: string,
	frequency: Frequency = noFrequency,
): Known {
	const ids = new Set<string>();
	const settled = settling();
	const isKnown = (document: Document, dated: Dated | null) => {
		const at = knownAt(document, dated, zone);
		return at !== null && at <= asOf;
	};
	const open: { document: Document; reading: Reading; hangsOn: readonly string[] | null }[] = [];
	let fresh: Document[] = [];
	for (const document of documents) {
		const reading = readings.get(document.id);
		const dated = reading?.dated ?? null;
		if (isKnown(document, dated)) fresh.push(document);
		else if (reading && document.published === null && (dated === null || singleDay(dated.value) === null))
			open.push({ document, reading, hangsOn: settled.hangsOn(reading) });
	}
	const waiting = new Map<string | null, typeof open>();
	for (const one of open)
		for (const day of one.hangsOn ?? [null]) {
			push(waiting, day, one);
		}
	for (let first = true; first || fresh.length > 0; first = false) {
		const told = new Set<string>();
		for (const document of fresh) {
			ids.add(document.id);
			const reading = readings.get(document.id);
			for (const day of reading ? settled.add(reading) : []) told.add(day);
		}
		const touched = first ? open : [null, ...told].flatMap((day) => waiting.get(day) ?? []);
		fresh = [...new Set(touched)]
			.filter(({ document, reading }) => !ids.has(document.id) && isKnown(document, settled.dated(reading, document)))
			.map(({ document }) => document);
	}
	// Accounts by weekdays are laid beside what was known by then.
	const said = [...ids, ...open.map(({ document }) => document.id)];
	const laid = accounts(
		[...new Set(said)].flatMap((id) => readings.get(id) ?? []),
		documents,
		frequency,
	);
	for (const { document } of open) {
		const dated = laid.get(document.id);
		if (dated && isKnown(document, dated)) ids.add(document.id);
	}
	const never = open
		.filter(({ document, reading }) => !ids.has(document.id) && knownAt(document, reading.dated, zone) === null)
		.map(({ document }) => document.id);
	return { ids, never };
}
