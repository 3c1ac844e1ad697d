import { isoDay } from "../../core/day.js";
import type { Document } from "../../core/document.js";
import { extent } from "../../core/edtf.js";
import type { Entry, Film, FilmClaim } from "../../core/film.js";
import { push } from "../../core/lists.js";
import { bare } from "../../text/fold.js";
import { commonYear } from "../dates.js";
import { plain } from "../plain.js";
import { type Known, known } from "../who.js";

/** A day that none is after: what was never known by a day of its own. */
const never = "9999-12-31";

/** What an entry can be found by, as short keys of the page. */
export interface Tags {
	readonly actors: readonly string[];
	readonly places: readonly string[];
	readonly kinds: readonly string[];
	/** The day (ISO) at whose end its headline was known. */
	readonly known: string;
	/** The day at whose end all that it rests on, and the sides of its disputes, were known. */
	readonly settled: string;
}

/** All that the parts of a page look up. */
export interface Sheet {
	readonly known: Known;
	readonly year: number | null;
	readonly texts: ReadonlyMap<string, Document>;
	readonly withDocuments: boolean;
	/** Anchor of an entry by its id. */
	readonly anchors: ReadonlyMap<string, string>;
	/** Anchor of the first entry that rests on the first of these claims on which any rests; undefined where none does. */
	readonly toldAt: (claims: readonly string[]) => string | undefined;
	/** What an entry can be found by, by the entry's id. */
	readonly tags: ReadonlyMap<string, Tags>;
	/** The day at whose end a claim was known. */
	readonly claimDay: (id: string) => string;
	/** The day at whose end all of these claims were known. */
	readonly allKnown: (ids: readonly string[]) => string;
	/** The day at whose end it was known what became of a claim or a figure; null where nothing did. Where no day is known it is in no past. */
	readonly becameDay: (of: Pick<FilmClaim, "status" | "statusSince">) => string | null;
	/** The last possible day of EDTF. */
	readonly dayOf: (edtf: string) => string;
	/** The day at whose end a document was known. */
	readonly documentDay: (id: string) => string;
}

/** Last possible day of an EDTF string as ISO. */
function lastDay(edtf: string | null): string {
	const until = edtf === null ? null : (extent(edtf)?.until ?? null);
	return until !== null && Number.isFinite(until) ? isoDay(until) : never;
}

const worded = (text: string) =>
	` ${bare(plain(text))
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()} `;

/** Keys of the things that have a name which stands in a text (as `worded` gives it) as whole words. */
function naming(things: readonly { readonly name: string; readonly aliases: readonly string[] }[], key: string) {
	const byFirst = new Map<string, { key: string; name: string }[]>();
	for (const [i, thing] of things.entries()) {
		for (const name of new Set([thing.name, ...thing.aliases].map(worded))) {
			const first = name.split(" ")[1] ?? "";
			if (name.length > 4) push(byFirst, first, { key: `${key}${i}`, name });
		}
	}
	return (text: string) => {
		const found = new Set<string>();
		for (const word of new Set(text.split(" ")))
			for (const thing of byFirst.get(word) ?? []) if (text.includes(thing.name)) found.add(thing.key);
		return [...found];
	};
}

/** Claims to what they count, name or show: `killed`, `in force`, `video`. */
function kindsOf(film: Film): Map<string, Set<string>> {
	const kinds = new Map<string, Set<string>>();
	const add = (claim: string, kind: string) => kinds.set(claim, (kinds.get(claim) ?? new Set()).add(kind));
	for (const toll of film.tolls)
		for (const point of toll.series) for (const id of [point.claim, ...point.repeatedBy]) add(id, toll.of);
	for (const measure of film.measures) for (const id of measure.claims) add(id, "measure");
	for (const medium of film.media) for (const id of medium.claims) add(id, medium.kind);
	for (const claim of film.claims) if (claim.act !== "states") add(claim.id, claim.act);
	return kinds;
}

const least = (days: readonly string[]) => days.reduce((a, b) => (b < a ? b : a), never);
const most = (days: readonly string[]) => days.reduce((a, b) => (b > a ? b : a), "");

const entryAnchor = (index: number) => `e${index + 1}`;

/** The sheet that a film is set on. `documents` are the texts; without one its words cannot be shown in their surroundings. */
export function sheet(film: Film, documents: readonly Document[], withDocuments: boolean): Sheet {
	const all = known(film);
	const texts = new Map(documents.map((d) => [d.id, d]));
	const claimDays = new Map(film.claims.map((c) => [c.id, lastDay(c.knownSince)]));
	const claimDay = (id: string) => claimDays.get(id) ?? never;
	const documentDays = new Map<string, string>();
	for (const claim of film.claims)
		documentDays.set(claim.document, most([documentDays.get(claim.document) ?? "", claimDay(claim.id)]));
	const documentDay = (id: string) => documentDays.get(id) ?? all.documents.get(id)?.knownAt?.slice(0, 10) ?? never;
	const becameDay: Sheet["becameDay"] = ({ status, statusSince }) =>
		status === "standing" ? null : lastDay(statusSince);
	const actorsIn = naming(film.actors, "a");
	const placesIn = naming(film.places, "g");
	const actorKeys = new Map(film.actors.map((actor, i) => [actor.id, `a${i}`]));
	const placeKeys = new Map(film.places.map((place, i) => [place.id, `g${i}`]));
	const kinds = kindsOf(film);
	const words = (entry: Entry) => {
		const claims = entry.claims.map((id) => all.claims.get(id)).filter((c) => c !== undefined);
		return [
			...entry.sentences.map((s) => ({ document: s.document, by: s.by, text: s.text })),
			...claims.map((c) => {
				const text = c.in === "title" ? texts.get(c.document)?.title : texts.get(c.document)?.text;
				return { document: c.document, by: c.by, text: text?.slice(c.start, c.end) ?? "" };
			}),
		];
	};
	const tags = (entry: Entry): Tags => {
		const said = words(entry);
		const text = [entry.headline, ...said.map((s) => s.text)].map(worded).join("|");
		const headline = worded(entry.headline);
		const saying = said.filter((s) => worded(s.text).includes(headline)).map((s) => documentDay(s.document));
		const sides = entry.disputes.flatMap((d) => d.sides.flatMap((side) => side.claims));
		// Its status is that of today: known when all was known, and what became of it.
		const became = entry.claims.flatMap((id) => {
			const claim = all.claims.get(id);
			return claim ? (becameDay(claim) ?? []) : [];
		});
		const disputed = entry.disputes.flatMap((d) => (d.since ? lastDay(d.since) : []));
		const settled = most([...[...entry.claims, ...sides].map(claimDay), ...became, ...disputed]) || never;
		return {
			actors: [
				...new Set([
					...entry.actors.flatMap((id) => actorKeys.get(id) ?? []),
					...said.flatMap((s) => actorKeys.get(s.by ?? "") ?? []),
					...actorsIn(text),
				]),
			],
			places: [...new Set([...entry.places.flatMap((id) => placeKeys.get(id) ?? []), ...placesIn(text)])],
			kinds: [...new Set([entry.status, ...entry.claims.flatMap((id) => [...(kinds.get(id) ?? [])])])],
			known: saying.length > 0 ? least(saying) : most(entry.claims.map(claimDay)) || never,
			settled,
		};
	};
	const anchors = new Map(film.entries.map((entry, i) => [entry.id, entryAnchor(i)]));
	const told = new Map<string, string>();
	for (const [i, entry] of film.entries.entries())
		for (const id of entry.claims) if (!told.has(id)) told.set(id, entryAnchor(i));
	return {
		known: all,
		year: commonYear(film.entries.map((entry) => entry.date)),
		texts,
		withDocuments,
		anchors,
		toldAt: (claims) => claims.map((id) => told.get(id)).find((at) => at !== undefined),
		tags: new Map(film.entries.map((entry) => [entry.id, tags(entry)])),
		claimDay,
		allKnown: (ids) => most(ids.map(claimDay)) || never,
		becameDay,
		dayOf: lastDay,
		documentDay,
	};
}
