import { singleDay } from "../core/edtf.js";
import type { Links, Told } from "../core/links.js";
import { type Claim, saysItsDay } from "../core/reading.js";
import { bare } from "../text/fold.js";
import { wordsOf } from "./told.js";

/** A sentence that may be told under a day. */
export interface Candidate {
	readonly told: Told;
	readonly words: readonly string[];
	/** Its own words say the day; else it is the day of its document, or is carried over from another sentence. */
	readonly saysIt: boolean;
	/** How many claims of its document stand before it. */
	readonly place: number;
}

/** One day, and what there is to tell of it. */
export interface Day {
	readonly day: number;
	readonly candidates: Candidate[];
	/** Documents that name the day, and those of them that came out after it; documents that came out on it. Copies are one document. */
	readonly naming: Set<string>;
	readonly later: Set<string>;
	readonly published: Set<string>;
}

/** The content words of a sentence, each once: longer than two letters, folded. */
function wordsIn(told: Told): string[] {
	return [...new Set(bare(wordsOf(told)).match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
}

/** The days that a pile tells of, and in how many sentences each word stands. */
export interface Days {
	readonly days: readonly Day[];
	readonly frequency: ReadonlyMap<string, number>;
	/** The words of every sentence, by claim. */
	readonly words: ReadonlyMap<string, readonly string[]>;
}

/** The day that a claim is told under: its own, else that of its document. */
function dayOf(claim: Claim, dated: number | null): number | null {
	return (claim.when ? singleDay(claim.when.edtf) : null) ?? dated;
}

/**
 * Sorts the sentences of all documents by the day that they tell, none later than the day of the last document: what is only announced is not
 * yet told. Of sentences in the same words the first is kept.
 */
export function byDay(links: Links): Days {
	const root = new Map(
		links.copies.filter((g) => g.kind === "copy").flatMap((g) => g.documents.map((d) => [d, g.documents[0] ?? d])),
	);
	const frequency = new Map<string, number>();
	const days = new Map<number, Day>();
	const at = (day: number): Day => {
		const known = days.get(day);
		if (known) return known;
		const made = {
			day,
			candidates: [],
			naming: new Set<string>(),
			later: new Set<string>(),
			published: new Set<string>(),
		};
		days.set(day, made);
		return made;
	};
	const wordsOfClaim = new Map<string, readonly string[]>();
	const seen = new Set<string>();
	for (const document of links.documents) {
		const own = root.get(document.id) ?? document.id;
		const settled = links.dated.get(document.id);
		const dated = settled ? singleDay(settled.value) : null;
		if (dated !== null) at(dated).published.add(own);
		const claims = (links.readings.get(document.id)?.claims ?? []).filter((c) => !c.in);
		claims.forEach((claim, place) => {
			const told = { claim, document };
			const words = wordsIn(told);
			for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
			wordsOfClaim.set(claim.id, words);
			const day = dayOf(claim, dated);
			if (day === null) return;
			const saysIt = saysItsDay(claim) && claim.when !== null && singleDay(claim.when.edtf) === day;
			// What is to come is news of the day on which it is announced, and makes the day on which it is to come worth telling.
			const ahead = claim.coming ? singleDay(claim.coming.edtf) : null;
			if (ahead !== null) at(ahead).naming.add(own);
			const key = words.join(" ");
			const repeated = seen.has(key);
			seen.add(key);
			if (saysIt) {
				at(day).naming.add(own);
				if (dated !== null && dated > day) at(day).later.add(own);
			}
			if (!repeated && claim.standing !== "headline") at(day).candidates.push({ told, words, saysIt, place });
		});
	}
	const last = [...days.values()].reduce(
		(max, d) => (d.published.size > 0 ? Math.max(max, d.day) : max),
		Number.NEGATIVE_INFINITY,
	);
	const told = [...days.values()].filter(({ day }) => last === Number.NEGATIVE_INFINITY || day <= last);
	return { days: told, frequency, words: wordsOfClaim };
}
