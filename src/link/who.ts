import type { Document } from "../core/document.js";
import { firstDay, lastDay } from "../core/edtf.js";
import type { Actor, Office } from "../core/film.js";
import type { Actors } from "../core/links.js";
import { push } from "../core/lists.js";
import type { Dated, Reading } from "../core/reading.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import { linkActors } from "./actors.js";
import { narrow } from "./dated.js";
import type { About } from "./names/holders.js";
import { isUnreal, offices, sameOffice, type ToldOffice } from "./offices.js";
import { homeCountry } from "./places.js";

/** Who is who over documents, and who held what. */
export interface Who {
	readonly actors: Actors;
	readonly offices: readonly Office[];
	/** The country (ISO code) that each document is about, by id; null where it names no place that is known. */
	readonly homes: ReadonlyMap<string, string | null>;
}

interface Given {
	readonly readings: readonly Reading[];
	readonly documents: readonly Document[];
	readonly dated: ReadonlyMap<string, Dated | null>;
	/** ISO days by which documents were known. */
	readonly knownSince: ReadonlyMap<string, string | null>;
	readonly knowledge: Knowledge;
}

/** Every mention of an office with what is known around it. */
function toldOffices({ readings, dated, knownSince, knowledge }: Given, actors: Actors): ToldOffice[] {
	const called = new Map(actors.list.map((actor) => [actor.id, actor.name]));
	return readings.flatMap((reading) => {
		const language = languageOf(knowledge, reading.lang)?.offices;
		if (!language) return [];
		return reading.offices.map((mention): ToldOffice => {
			const actor = actors.actorOf(reading.id, mention.who);
			return {
				mention,
				document: reading.id,
				actor,
				name: (actor === null ? undefined : called.get(actor)) ?? mention.who,
				knownSince: knownSince.get(reading.id) ?? null,
				dated: dated.get(reading.id)?.value ?? null,
				unreal: isUnreal(reading, mention),
				language,
			};
		});
	});
}

type Role = Actor["roles"][number];

const words = (role: string) => role.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** What an actor was, and from when until when: the terms of offices first, in order, then what only words beside the name say; nothing that a fuller wording says too. */
function rolesOf(actor: Actor, held: readonly Office[], same: (role: string, office: string) => boolean): Role[] {
	const terms = held.flatMap(({ office, terms }) =>
		terms.map(({ from, until, acting }): Role => ({ role: acting ? `acting ${office}` : office, from, until })),
	);
	const rest = actor.roles.filter(({ role }) => !held.some(({ office }) => same(role, office)));
	const fuller = rest.filter(
		({ role }, i) =>
			!rest.some(
				(other, k) =>
					k !== i &&
					words(role).every((word) => words(other.role).includes(word)) &&
					(words(other.role).length > words(role).length || k < i),
			),
	);
	return [...terms, ...fuller];
}

/** Who is who over documents, and who held what, since when and until when. */
export function who(given: Given): Who {
	const { readings, documents, dated, knowledge } = given;
	const homes = new Map(readings.map((r) => [r.id, homeCountry(r, knowledge.gazetteer)]));
	const about = new Map(
		readings.map((r): [string, About] => {
			const day = dated.get(r.id)?.value;
			return [r.id, { home: homes.get(r.id) ?? null, day: lastDay(day) ?? firstDay(day) }];
		}),
	);
	const actors = linkActors(readings, documents, undefined, about);
	const told = toldOffices(given, actors);
	const found = offices(told);
	const held = new Map<string, Office[]>();
	for (const office of found) {
		if (office.actor === null) continue;
		push(held, office.actor, office);
	}
	const languages = knowledge.languages.map((l) => l.offices);
	const same = (role: string, office: string) => languages.some((language) => sameOffice(role, office, language));
	const list = actors.list.map((actor) => {
		const own = held.get(actor.id);
		return own || actor.roles.length > 1 ? { ...actor, roles: rolesOf(actor, own ?? [], same) } : actor;
	});
	return { actors: { ...actors, list }, offices: found, homes };
}

/** Who is who over documents of which nothing else is linked. */
export function whoIsWho(readings: readonly Reading[], documents: readonly Document[], knowledge: Knowledge): Actors {
	const narrowed = narrow(readings, documents);
	const dated = new Map(readings.map((r) => [r.id, narrowed.get(r.id) ?? r.dated]));
	return who({ readings, documents, dated, knownSince: new Map(), knowledge }).actors;
}
