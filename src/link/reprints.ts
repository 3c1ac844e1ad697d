import { isoDay, parseDay } from "../core/day.js";
import type { Document } from "../core/document.js";
import { extent, singleDay } from "../core/edtf.js";
import { push } from "../core/lists.js";
import type { Dated, Reading } from "../core/reading.js";
import type { Span } from "../core/span.js";
import { fold } from "../text/fold.js";

/** Code units of a sentence that two reports do not write by chance. */
const long = 50;
/** A reprint shares so many long sentences at least, and more than so large a part of its own. */
const least = 2;
const part = 0.5;

/** A sentence that so many undated documents hold, or documents of several days, is said of an outlet and not of a day. */
const crowd = 20;

interface Shared {
	readonly day: number;
	readonly spans: readonly Span[];
}

const keyOf = (text: string) =>
	fold(text)
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

/** The long sentences of a reading, folded, with where they stand. */
function* longOnes(reading: Reading, { text }: Document): Generator<readonly [string, Span]> {
	for (const { start, end } of reading.sentences)
		if (end - start >= long) yield [keyOf(text.slice(start, end)), { start, end }];
}

/**
 * Days of documents that say none and print again, word for word, more than half of what they say of a known day: a paper that cut the dateline of a wire report is of the day of that report,
 * of the first of several. `dated` is what is known of a document so far. The order of the documents has no effect; linear in their text.
 */
export function reprints(
	readings: readonly Reading[],
	documents: readonly Document[],
	dated: (reading: Reading) => Dated | null,
): Map<string, Dated> {
	const byId = new Map(documents.map((d) => [d.id, d]));
	const byReading = new Map(readings.map((r) => [r.id, r]));
	const dayOf = (reading: Reading) => {
		const known = dated(reading);
		return known === null ? null : singleDay(known.value);
	};
	const open = readings.filter((r) => r.read && dayOf(r) === null && dated(r)?.basis !== "stated");
	const wanted = new Map<string, { readonly id: string; readonly span: Span }[]>();
	const sizes = new Map<string, number>();
	for (const reading of open) {
		const document = byId.get(reading.id);
		if (!document) continue;
		for (const [key, span] of longOnes(reading, document)) {
			push(wanted, key, { id: reading.id, span });
			sizes.set(reading.id, (sizes.get(reading.id) ?? 0) + 1);
		}
	}
	const found = new Map<string, Dated>();
	if (wanted.size === 0) return found;
	const best = new Map<string, Shared>();
	for (const reading of readings) {
		const day = dayOf(reading);
		const document = byId.get(reading.id);
		if (day === null || !document) continue;
		const shared = new Map<string, Span[]>();
		for (const key of new Set([...longOnes(reading, document)].map(([key]) => key))) {
			const holders = wanted.get(key) ?? [];
			if (holders.length <= crowd) for (const { id, span } of holders) push(shared, id, span);
		}
		for (const [id, spans] of shared) {
			if (spans.length < least || spans.length <= part * (sizes.get(id) ?? 0)) continue;
			const other = best.get(id);
			if (other === undefined || day < other.day) best.set(id, { day, spans });
		}
	}
	for (const { id } of open) {
		const one = best.get(id);
		const reading = byReading.get(id);
		if (!one || !reading) continue;
		const bounds = extent(dated(reading)?.value ?? "");
		const captured = byId.get(id)?.captured ?? null;
		const limit = captured === null ? null : parseDay(captured);
		// What was at hand on a day was not first told later.
		if ((bounds && (one.day < bounds.from || one.day > bounds.until)) || (limit !== null && one.day > limit)) continue;
		found.set(id, { value: isoDay(one.day), basis: "inferred", because: one.spans.slice(0, 1) });
	}
	return found;
}
