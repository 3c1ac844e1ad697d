import type { NameType } from "../../core/reading.js";
import { comparePlaces } from "./of-places.js";
import { compareOrganisations } from "./organisations.js";
import { comparePeople } from "./people.js";

/** What two names are to each other: a score from 0 to 1, whether they are taken to be one, and why in a few words. */
export interface Likeness {
	readonly score: number;
	readonly same: boolean;
	readonly because: string;
}

/** Above this line two names are one. */
export const line = 0.8;

/**
 * Are two spellings one name? Letters of other scripts and the habits of other languages are brought together by how they sound
 * (`sounds.ts`); titles, order, initials, patronymics, nicknames and legal forms are allowed for by type.
 */
export function compare(left: string, right: string, type: NameType): Likeness {
	// One order of the two, so that the answer is the same both ways.
	const [a, b] = left <= right ? [left, right] : [right, left];
	const judge = type === "person" ? comparePeople : type === "place" ? comparePlaces : compareOrganisations;
	const { score, because } = judge(a, b);
	return { score: Math.round(score * 1000) / 1000, same: score >= line, because };
}
