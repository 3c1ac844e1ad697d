import { isoDay } from "../core/day.js";
import { type Extent, extent } from "../core/edtf.js";
import { greatest, least } from "../core/extremes.js";
import type { Entry, Phase } from "../core/film.js";
import type { Links } from "../core/links.js";
import { byText } from "../core/order.js";
import type { Block, Reading } from "../core/reading.js";

interface Headed {
	readonly heading: Block;
	readonly days: readonly Extent[];
}

interface Section extends Headed {
	readonly from: number;
	readonly until: number;
}

/** The headed sections of a document that tell days, in order. */
function sections(reading: Reading): Section[] {
	const headings = reading.blocks.filter((b) => b.kind === "heading");
	const found = headings.flatMap((heading, i) => {
		const end = headings[i + 1]?.start ?? Number.POSITIVE_INFINITY;
		const days = reading.claims
			.filter((c) => c.start >= heading.end && c.start < end && c.standing === "happening" && c.when && !c.in)
			.flatMap((c) => (c.when ? (extent(c.when.edtf) ?? []) : []))
			.filter((e) => Number.isFinite(e.from) && Number.isFinite(e.until) && e.until - e.from < 7);
		if (days.length === 0) return [];
		return [{ heading, days }];
	});
	return forward(found);
}

/** A section that begins with an earlier day than the one before it only recalls that day, where it tells later ones too. */
function forward(found: readonly Headed[]): Section[] {
	let last = Number.NEGATIVE_INFINITY;
	return found.map(({ heading, days }) => {
		const on = days.filter((d) => d.from >= last);
		const told = on.length > 0 ? on : days;
		const from = least(told.map((d) => d.from));
		last = Math.max(last, from);
		return { heading, days, from, until: greatest(told.map((d) => d.until)) };
	});
}

/** A document told day by day under subheadings: three sections at least, and hardly any that goes back. */
function isChronicle(found: readonly Section[]): boolean {
	const back = found.filter((s, i) => i > 0 && s.from < (found[i - 1]?.from ?? s.from)).length;
	return found.length >= 3 && back * 4 <= found.length;
}

/** The subheadings of the fullest chronicle among the documents; ties go to the smaller id. */
function fromHeadings(links: Links): Phase[] {
	let best: { document: string; text: string; found: Section[] } | null = null;
	for (const document of [...links.documents].sort((a, b) => byText(a.id, b.id))) {
		const reading = links.readings.get(document.id);
		const found = reading ? sections(reading) : [];
		if (isChronicle(found) && found.length > (best?.found.length ?? 0))
			best = { document: document.id, text: document.text, found };
	}
	if (!best) return [];
	const { document, text } = best;
	return best.found
		.map(({ heading, from, until }) => ({
			title: text.slice(heading.start, heading.end),
			from: isoDay(from),
			until: isoDay(until),
			span: { document, start: heading.start, end: heading.end },
		}))
		.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.span.start - b.span.start));
}

/** What is announced, opens with a pronoun or only answers another line is a poor title. */
const weight = (entry: Entry) =>
	entry.origins * 3 +
	entry.claims.length +
	(entry.status === "corroborated" ? 2 : 0) -
	(entry.meant ? 4 : 0) -
	(entry.coming ? 3 : 0) -
	(entry.status === "disputed" || entry.status === "withdrawn" ? 3 : 0);

/** Runs of days without a gap of more than a day, each under the headline of its weightiest entry. */
function fromGaps(entries: readonly Entry[]): Phase[] {
	const runs: { from: number; until: number; entries: Entry[] }[] = [];
	for (const entry of entries) {
		const e = extent(entry.date);
		if (!e || e.from !== e.until) continue;
		const run = runs.at(-1);
		if (run && e.from - run.until <= 1) {
			run.until = Math.max(run.until, e.until);
			run.entries.push(entry);
		} else runs.push({ ...e, entries: [entry] });
	}
	if (runs.length < 2) return [];
	return runs.flatMap(({ from, until, entries: list }) => {
		const best = list.reduce((a, b) => (weight(b) > weight(a) ? b : a));
		const [sentence] = best.sentences;
		if (!sentence) return [];
		const { document, start, end } = sentence;
		const span = { document, start, end, ...(sentence.in ? { in: sentence.in } : {}) };
		return [{ title: best.headline, from: isoDay(from), until: isoDay(until), span }];
	});
}

/** Stretches of the film with a title: a source's own subheadings where one tells the days under them, else words of an entry. */
export function phases(links: Links, entries: readonly Entry[]): Phase[] {
	const headed = fromHeadings(links);
	return headed.length > 0 ? headed : fromGaps(entries);
}
