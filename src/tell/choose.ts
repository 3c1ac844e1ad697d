import { isoDay, parseDay } from "../core/day.js";
import { singleDay } from "../core/edtf.js";
import { extended } from "../core/extended.js";
import { least } from "../core/extremes.js";
import type { Entry } from "../core/film.js";
import type { Happening, Links } from "../core/links.js";
import { central, nearness } from "./centre.js";
import { byDay, type Candidate, type Day } from "./days.js";
import { headline, meant } from "./headline.js";
import { naming } from "./named.js";
import { sentenceOf } from "./told.js";

/** What the film is cut to: a null sets no limit (of days: all that the film tells; of sentences a day: three). Days are `YYYY-MM-DD`. */
export interface Choice {
	readonly dates: number | null;
	readonly sentences: number | null;
	readonly from: string | null;
	readonly until: string | null;
}

/** Days before the first document came out from which on a day is history rather than part of what is told. */
const history = 366;

/**
 * What a day is worth: documents that name it, those that still name it later again, half of those that came out on it (fitted on Timeline17); a
 * quarter of that where it is history to all of them.
 */
function worth({ day, naming, later, published }: Day, first: number): number {
	return (naming.size + later.size + published.size / 2) * (day < first - history ? 0.25 : 1);
}

/**
 * The film cut to at most `dates` days of at most `sentences` sentences each, one entry a day: the days that most documents name,
 * and of each the sentences nearest to what is told of it (after Gholipour Ghalandari and Ifrim, ACL 2020, DATEWISE). A null sets no limit of its own (all days; three sentences).
 */
export function choose(links: Links, entries: readonly Entry[], options: Choice): Entry[] {
	const { dates, sentences } = options;
	const from = options.from === null ? null : parseDay(options.from);
	const until = options.until === null ? null : parseDay(options.until);
	const told = new Set(entries.flatMap((e) => singleDay(e.date) ?? []));
	const { days, frequency, words } = byDay(links);
	const rarity = (word: string) => Math.log((words.size + 1) / ((frequency.get(word) ?? 0) + 0.5));
	const near = nearness(
		[...words.values()].map((one) => ({ words: one, times: 1 })),
		rarity,
	);
	const pile = new Map([...words].map(([id, one]) => [id, near(one)]));
	const first = least(days.filter((d) => d.published.size > 0).map((d) => d.day));
	const ranked = days
		.filter((d) => d.candidates.length > 0 && (from === null || d.day >= from) && (until === null || d.day <= until))
		.filter((d) => dates !== null || told.has(d.day))
		.map((d) => extended(d, { worth: worth(d, first) }))
		.sort((a, b) => b.worth - a.worth || a.day - b.day)
		.slice(0, dates ?? undefined)
		.sort((a, b) => a.day - b.day);
	const happenings = new Map(links.happenings.flatMap((h) => h.claims.map((c) => [c, h])));
	const named = naming(links);
	return ranked.flatMap(({ day, candidates }, i) => {
		const chosen = central(candidates, rarity, pile, sentences ?? 3);
		const names = named(chosen.map(({ told }) => told));
		return dayEntry(links, happenings, `e${i + 1}`, day, chosen).map((entry) => extended(entry, names));
	});
}

function dayEntry(
	links: Links,
	happenings: ReadonlyMap<string, Happening>,
	id: string,
	day: number,
	chosen: readonly Candidate[],
): Omit<Entry, "actors" | "places">[] {
	const [best] = chosen;
	if (!best) return [];
	const lead = happenings.get(best.told.claim.id);
	return [
		{
			id,
			date: isoDay(day),
			coming: chosen.length === 1 ? (best.told.claim.coming?.edtf ?? null) : null,
			headline: headline(best.told),
			meant: meant(best.told, links),
			status: lead?.status ?? "single",
			sentences: chosen.map(({ told }) => sentenceOf(told, links)),
			claims: chosen.map(({ told }) => told.claim.id),
			origins: lead?.origins ?? 1,
			because: `one of the days most told of; ${lead?.because ?? "one origin"}`,
			disputes: [],
		},
	];
}
