import type { Document } from "../core/document.js";
import type { Actor } from "../core/film.js";
import type { Actors, Spelling } from "../core/links.js";

/** An actor with all its spellings and where they stand. */
export interface CastMember extends Actor {
	readonly spellings: readonly Spelling[];
	/** Words that mean it without naming it. */
	readonly called: readonly Spelling[];
	/** Ids of the documents that name it, in order. */
	readonly documents: readonly string[];
	/** Publishers of those documents, in order, none twice; those that are known. */
	readonly sources: readonly string[];
}

/** Who is who over documents. */
export interface Cast {
	/** How many documents were read. */
	readonly documents: number;
	readonly actors: readonly CastMember[];
}

/** Puts what stands of every actor together, those named most first; of two named alike the one named earlier. `documents` are in the order to tell them in. */
export function cast(actors: Actors, documents: readonly Document[]): Cast {
	const told = actors.list.map((actor): CastMember => {
		const spellings = actors.spellings(actor.id);
		const ids = new Set([...spellings, ...actors.descriptions(actor.id)].flatMap((s) => s.documents));
		const held = documents.filter((d) => ids.has(d.id));
		const sources = new Set(held.flatMap((d) => d.source ?? []));
		const called = actors.descriptions(actor.id);
		return { ...actor, spellings, called, documents: held.map((d) => d.id), sources: [...sources] };
	});
	const ranked = told
		.map((member, i) => ({ member, i }))
		.sort((a, b) => b.member.mentions - a.member.mentions || a.i - b.i);
	return { documents: documents.length, actors: ranked.map(({ member }) => member) };
}
