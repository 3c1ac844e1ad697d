import type { Claim, Figure, MeasureMention } from "../../core/reading.js";
import type { EventLanguage } from "../../lang/events.js";
import type { Count } from "../count.js";
import type { Frequency } from "../frequencies.js";

/** A claim and what of its reading matters for putting it together with others. */
export interface EventClaim {
	readonly claim: Claim;
	/** Id of the document. */
	readonly document: string;
	/** Figures that stand in the claim. */
	readonly figures?: readonly Figure[];
	/** Measures that it tells of. */
	readonly measures?: readonly MeasureMention[];
	/** Who makes the claim: an actor's id or a name; null where the document speaks in its own voice or nobody is named. */
	readonly by?: string | null;
}

export interface EventInput {
	readonly claims: readonly EventClaim[];
	/** The kinds of happening of the languages that were read. */
	readonly languages: readonly EventLanguage[];
	/** One name for all documents of one origin (see `roots`); each document its own where it is left out. */
	readonly rootOf?: (document: string) => string;
	/** Id of the actor that a name turned out to be, or null. */
	readonly actorOf?: (document: string, name: string) => string | null;
	/** Offices that an actor (its id) is told to hold, as worded: "the president" may be the one who is named elsewhere. */
	readonly rolesOf?: (actor: string) => readonly string[];
	/** Id of the place that a name turned out to be, or null. */
	readonly placeOf?: (document: string, name: string) => string | null;
	/** True where the first place lies in the second. */
	readonly within?: (inner: string, outer: string) => boolean;
	/** Which of several crises a document tells of; all tell of one where it is left out. */
	readonly crisisOf?: (document: string) => string;
	/** How common words are at large. */
	readonly frequency?: Frequency;
	readonly count?: Count | undefined;
}
