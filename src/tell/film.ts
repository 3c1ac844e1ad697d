import { parseDay } from "../core/day.js";
import { extent } from "../core/edtf.js";
import type { Entry, Film, FilmClaim, FilmDocument } from "../core/film.js";
import type { Links } from "../core/links.js";
import { isoInstant } from "../core/zone.js";
import { actorCalled, onlyBy } from "./by.js";
import { choose } from "./choose.js";
import { entries, knownDay } from "./entries.js";
import { phases } from "./phases.js";
import { title } from "./title.js";
import { voiceOf } from "./told.js";

export interface TellOptions {
	readonly title: string | null;
	/** ISO 8601, as asked for. */
	readonly asOf: string | null;
	/** Entries of earlier or later days are not told (`YYYY-MM-DD`). */
	readonly from: string | null;
	readonly until: string | null;
	/** Told is only what this actor says, by name or by any spelling; null tells what all say. */
	readonly by: string | null;
	/** At most so many days of at most so many sentences: an entry then tells a day. Null tells every happening. */
	readonly dates: number | null;
	readonly sentences: number | null;
	/** Time zone in which a day ends. */
	readonly zone: string;
	readonly group?: string | number | boolean | null;
	readonly notes: readonly string[];
}

function documentsOf(links: Links): FilmDocument[] {
	const made = {
		copy: new Map<string, string>(),
		derived: new Map<string, string>(),
		translated: new Map<string, string>(),
	};
	for (const { kind, documents } of links.copies) {
		const [first, ...rest] = documents;
		for (const id of rest) if (first !== undefined) made[kind].set(id, first);
	}
	return links.documents.map((document) => {
		const reading = links.readings.get(document.id);
		const dated = links.dated.get(document.id);
		const known = links.known.get(document.id) ?? null;
		return {
			id: document.id,
			source: document.source,
			title: document.title,
			url: document.url,
			lang: reading?.lang ?? document.lang,
			dated: dated ? { value: dated.value, basis: dated.basis } : null,
			knownAt: known === null ? null : isoInstant(known),
			copyOf: made.copy.get(document.id) ?? null,
			derivedFrom: made.derived.get(document.id) ?? null,
			translatedFrom: made.translated.get(document.id) ?? null,
			credit: links.credits.get(document.id) ?? null,
			rights: reading?.rights ?? null,
		};
	});
}

function claimsOf(links: Links, zone: string): FilmClaim[] {
	return links.documents.flatMap((document) => {
		const knownSince = knownDay(document.id, links, zone);
		const voices = new Map<string | null, ReturnType<typeof voiceOf>>();
		return (links.readings.get(document.id)?.claims ?? []).map((claim): FilmClaim => {
			// Of all claims of one voice the words that name it are the same.
			const voice = voices.get(claim.voice) ?? voiceOf({ claim, document }, links);
			voices.set(claim.voice, voice);
			return {
				id: claim.id,
				document: document.id,
				start: claim.start,
				end: claim.end,
				...(claim.in ? { in: claim.in } : {}),
				act: claim.act,
				...voice,
				knownSince,
				status: links.status.get(claim.id) ?? "standing",
				statusSince: links.statusSince.get(claim.id) ?? null,
			};
		});
	});
}

/** The entries whose days touch the stretch asked for. */
function within(list: readonly Entry[], from: string | null, until: string | null): Entry[] {
	const first = from === null ? null : parseDay(from);
	const last = until === null ? null : parseDay(until);
	return list.filter((entry) => {
		if (first === null && last === null) return true;
		const e = extent(entry.date);
		return e !== null && (first === null || e.until >= first) && (last === null || e.from <= last);
	});
}

/** Entries without those that tell nothing but history: a film is of the days after it. All of them where there is nothing else. */
function recent(list: readonly Entry[], links: Links): readonly Entry[] {
	const history = new Set<string>();
	for (const reading of links.readings.values())
		for (const claim of reading.claims) if (claim.standing === "history") history.add(claim.id);
	const told = list.filter((entry) => !entry.claims.every((id) => history.has(id)));
	return told.length > 0 ? told : list;
}

/** What a reader should know of documents that tell days without their year. */
function yearless(links: Links): string[] {
	const open = links.documents.flatMap((d) => {
		const claims = links.readings.get(d.id)?.claims.filter((c) => c.when?.edtf.startsWith("XXXX")) ?? [];
		return claims.length > 0 ? [{ id: d.id, count: claims.length }] : [];
	});
	return open.map(
		({ id, count }) =>
			`The year of ${count === 1 ? "1 claim" : `${count} claims`} of ${id} is not known: told at the end, in the order of the days; say when it came out with --published.`,
	);
}

/** Links and what was asked for -> the film. */
export function film(every: Links, options: TellOptions): Film {
	const who = options.by === null ? null : actorCalled(options.by, every);
	const own = who ? onlyBy(who, every) : null;
	const links = own?.links ?? every;
	const all = within(entries(links), options.from, options.until);
	const chosen = options.dates === null && options.sentences === null ? all : choose(links, all, options);
	return {
		title: options.title ?? `${title(recent(all, links), links.places.list)}${who ? `: what ${who.name} says` : ""}`,
		asOf: options.asOf,
		...(options.group !== undefined ? { group: options.group } : {}),
		notes: [
			...options.notes,
			...(who
				? [`Only what ${who.name} says is told${all.length > 0 ? "" : ", and that is nothing with a day"}.`]
				: []),
			...yearless(links),
		],
		documents: documentsOf(links),
		claims: claimsOf(links, options.zone).filter((claim) => own === null || own.claims.has(claim.id)),
		entries: chosen,
		tolls: links.tolls,
		actors: links.actors.list,
		places: links.places.list,
		phases: phases(links, all),
		measures: links.measures,
		media: links.media,
		offices: links.offices,
	};
}
