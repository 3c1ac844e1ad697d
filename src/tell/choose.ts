import { isoDay, parseDay } from "../core/day.js";
import { singleDay } from "../core/edtf.js";
import type { Entry } from "../core/film.js";
import type { Happening, Links, Told } from "../core/links.js";
import { bare } from "../text/fold.js";
import { byKnown, sentenceOf, toldById, wordsOf } from "./entries.js";
import { headline } from "./headline.js";

interface Candidate {
	readonly told: Told;
	readonly words: readonly string[];
}

/** The content words of a sentence, each once: longer than three letters, folded. */
function wordsIn(told: Told): string[] {
	return [...new Set(bare(wordsOf(told)).match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
}

/** The day that a claim tells: its own, else that of its document where it stands in the opening sentences. */
function dayOf({ claim, document }: Told, opening: ReadonlySet<string>): number | null {
	if (claim.when) return singleDay(claim.when.edtf);
	return opening.has(claim.id) && document.published !== null ? parseDay(document.published) : null;
}

/** Sentences of the day nearest to what its sentences share, without repeating what is already chosen (MMR; Carbonell and Goldstein 1998). */
function central(
	candidates: readonly Candidate[],
	frequency: ReadonlyMap<string, number>,
	size: number,
	most: number,
): Candidate[] {
	const rarity = (word: string) => Math.log((size + 1) / ((frequency.get(word) ?? 0) + 1));
	const centroid = new Map<string, number>();
	for (const { words } of candidates)
		for (const word of words) centroid.set(word, (centroid.get(word) ?? 0) + rarity(word));
	const score = ({ words, told }: Candidate) => {
		const sum = words.reduce((s, w) => s + (centroid.get(w) ?? 0) * rarity(w), 0) / Math.sqrt(words.length + 8);
		return told.claim.standing === "happening" ? sum : sum * 0.6;
	};
	const ranked = candidates.map((c) => ({ c, s: score(c) })).sort((a, b) => b.s - a.s);
	const chosen: Candidate[] = [];
	for (const { c } of ranked) {
		if (chosen.length >= most) break;
		const own = new Set(c.words);
		const repeats = chosen.some(
			(o) => o.words.filter((w) => own.has(w)).length > 0.5 * Math.min(o.words.length, own.size),
		);
		if (!repeats && c.words.length > 2) chosen.push(c);
	}
	return chosen;
}

/**
 * The film cut to at most `dates` days of at most `sentences` sentences each, one entry a day: the days that most documents tell of, and of each
 * the sentences nearest to what is told of it. A null sets no limit of its own (all days; three sentences).
 */
export function choose(
	links: Links,
	entries: readonly Entry[],
	dates: number | null,
	sentences: number | null,
): Entry[] {
	const order = byKnown(links);
	const all = [...toldById(links).values()].sort(order);
	const opening = new Set(
		links.documents.flatMap((d) => (links.readings.get(d.id)?.claims ?? []).slice(0, 2).map((c) => c.id)),
	);
	const root = new Map(
		links.copies.filter((g) => g.kind === "copy").flatMap((g) => g.documents.map((d) => [d, g.documents[0]])),
	);
	const frequency = new Map<string, number>();
	const days = new Map<number, Candidate[]>();
	const seen = new Set<string>();
	for (const told of all) {
		const words = wordsIn(told);
		for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
		const day = dayOf(told, opening);
		const key = words.join(" ");
		if (day === null || told.claim.in || told.claim.standing === "background" || seen.has(key)) continue;
		seen.add(key);
		days.set(day, [...(days.get(day) ?? []), { told, words }]);
	}
	const told = new Set(entries.flatMap((e) => singleDay(e.date) ?? []));
	const weight = (list: readonly Candidate[]) =>
		new Set(list.map(({ told: t }) => root.get(t.document.id) ?? t.document.id)).size + list.length / 4;
	const ranked = [...days]
		.map(([day, list]) => ({ day, list, w: weight(list) * (told.has(day) ? 1 : 0.5) }))
		.sort((a, b) => b.w - a.w || a.day - b.day)
		.slice(0, dates ?? undefined)
		.sort((a, b) => a.day - b.day);
	const happenings = new Map(links.happenings.flatMap((h) => h.claims.map((c) => [c, h])));
	return ranked.flatMap(({ day, list }, i) =>
		dayEntry(links, happenings, `e${i + 1}`, day, central(list, frequency, all.length, sentences ?? 3)),
	);
}

function dayEntry(
	links: Links,
	happenings: ReadonlyMap<string, Happening>,
	id: string,
	day: number,
	chosen: readonly Candidate[],
): Entry[] {
	const [best] = chosen;
	if (!best) return [];
	const lead = happenings.get(best.told.claim.id);
	return [
		{
			id,
			date: isoDay(day),
			headline: headline(best.told),
			status: lead?.status ?? "single",
			sentences: chosen.map(({ told }) => sentenceOf(told, links)),
			claims: chosen.map(({ told }) => told.claim.id),
			origins: lead?.origins ?? 1,
			because: `one of the days most told of; ${lead?.because ?? "one origin"}`,
			disputes: [],
		},
	];
}
