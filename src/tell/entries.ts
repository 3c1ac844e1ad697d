import { isoDay } from "../core/day.js";
import { type Extent, extent, openDay } from "../core/edtf.js";
import type { Entry } from "../core/film.js";
import type { Happening, Links, Told } from "../core/links.js";
import { type Reading, saysItsDay } from "../core/reading.js";
import { bySpan } from "../core/span.js";
import { dayAt } from "../core/zone.js";
import { fitness, headline, meant } from "./headline.js";
import { naming } from "./named.js";
import { newestFirst, postAt } from "./posts.js";
import { sentenceOf, toldById, wordsOf } from "./told.js";

/** The words compared to find out whether two sentences are the same one: letters and digits only. */
function sameness(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** Documents in the order of the links; within one, in the order of the text, of a live page with the newest post first in that of its posts. */
function byDocument({ documents }: Links): (a: Told, b: Told) => number {
	const place = new Map(documents.map((d, i) => [d.id, i]));
	const at = ({ document }: Told) => place.get(document.id) ?? documents.length;
	const live = new Map(documents.flatMap((d) => [[d.id, newestFirst(d.text)] as const]).filter(([, posts]) => posts));
	const post = ({ document, claim }: Told) => {
		const starts = claim.in === "title" ? null : live.get(document.id);
		return starts ? postAt(starts, claim.start) : 0;
	};
	return (a, b) => at(a) - at(b) || post(a) - post(b) || bySpan(a.claim, b.claim);
}

/** A state is told where its own words say the day, or where its document tells day by day. */
function tellsDay({ claim, document }: Told, links: Links): boolean {
	if (claim.standing === "happening" || claim.standing === "history") return true;
	if (claim.standing !== "state" || !claim.when) return false;
	return saysItsDay(claim) || links.readings.get(document.id)?.kind === "chronicle";
}

/** Days of the widest stretch that is told as an entry: what is only known to the month is no line of a chronicle of days, unless it is history. */
const widest = { days: 14, history: 366 };

/** Beyond every day of the calendar: where days without a year stand in the film, in the order of the year. */
const afterAll = 1e9;

/** Where a day or stretch of days stands in the film; null where it has no place. */
function placeOf(edtf: string): Extent | null {
	const open = openDay(edtf);
	if (!open) return extent(edtf);
	const at = afterAll + open.month * 31 + open.day;
	return { from: at, until: at };
}

/** A happening that has a day and a claim worth a line. */
function isTold(happening: Happening, told: readonly Told[], links: Links): happening is Happening & { date: string } {
	if (happening.date === null) return false;
	const e = placeOf(happening.date);
	if (!e) return false;
	const isHistory = told.every(({ claim }) => claim.standing === "history");
	return e.until - e.from <= (isHistory ? widest.history : widest.days) && told.some((one) => tellsDay(one, links));
}

/**
 * The entries of the film, in order: by day, then as their first document tells them. No sentence is told twice: of claims in the same words
 * the first is shown, and a happening with nothing new to show is no entry.
 */
export function entries(links: Links): Entry[] {
	const all = toldById(links);
	const order = byDocument(links);
	const named = naming(links);
	const rows: {
		keys: readonly string[];
		entry: Omit<Entry, "id">;
		first: Told;
		from: number;
		until: number;
		happening: string;
	}[] = [];
	for (const happening of links.happenings) {
		const told = happening.claims.flatMap((id) => all.get(id) ?? []).sort(order);
		if (!isTold(happening, told, links)) continue;
		const shown = new Map<string, Told>();
		for (const one of told) {
			const key = sameness(wordsOf(one));
			if (key !== "" && !shown.has(key)) shown.set(key, one);
		}
		const lines = [...shown.values()];
		const [first] = lines;
		if (!first) continue;
		const readingOf = (one: Told): Reading | undefined => links.readings.get(one.document.id);
		const score = (one: Told) => {
			const reading = readingOf(one);
			return reading ? fitness(one, reading) : Number.NEGATIVE_INFINITY;
		};
		const best = lines.reduce((a, b) => (score(b) > score(a) ? b : a));
		const e = placeOf(happening.date);
		if (!e) continue;
		rows.push({
			keys: [...shown.keys()],
			entry: {
				date: happening.date,
				coming: best.claim.coming?.edtf ?? null,
				headline: headline(best),
				meant: meant(best, links),
				status: happening.status,
				sentences: lines.map((one) => sentenceOf(one, links)),
				claims: told.map((one) => one.claim.id),
				...named(told),
				origins: happening.origins,
				because: happening.because,
				disputes: happening.disputes,
			},
			first,
			...e,
			happening: happening.id,
		});
	}
	rows.sort((a, b) => a.from - b.from || a.until - b.until || order(a.first, b.first));
	const once = tellOnce(rows);
	const ids = new Map(once.map((row, i) => [row.happening, `e${i + 1}`]));
	return once.map(({ entry }, i) => ({
		id: `e${i + 1}`,
		...entry,
		disputes:
			entry.disputes.length > 0
				? entry.disputes.map(({ entry: other, ...dispute }) => {
						const id = other === undefined ? undefined : ids.get(other);
						return id === undefined ? dispute : { ...dispute, entry: id };
					})
				: entry.disputes,
	}));
}

/** Drops sentences that an earlier entry shows in the same words, and entries that are left without any. `keys` are the words of its sentences, in their order. */
function tellOnce<Row extends { keys: readonly string[]; entry: Omit<Entry, "id"> }>(rows: readonly Row[]): Row[] {
	const seen = new Set<string>();
	return rows.flatMap((row) => {
		const sentences = row.entry.sentences.filter((_, i) => {
			const key = row.keys[i] ?? "";
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
		return sentences.length > 0 ? [{ ...row, entry: { ...row.entry, sentences } }] : [];
	});
}

/** The day on which a document was known at the latest, in the zone; null where that is open. */
export function knownDay(document: string, links: Links, zone: string): string | null {
	const moment = links.known.get(document);
	return moment === null || moment === undefined ? null : isoDay(dayAt(moment, zone));
}
