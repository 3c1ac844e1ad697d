import { isoDay } from "../core/day.js";
import type { Document } from "../core/document.js";
import type { ClaimStatus, TollRule } from "../core/film.js";
import type { Actors, Happening, Links } from "../core/links.js";
import type { Dated, Reading } from "../core/reading.js";
import { dayAt } from "../core/zone.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import { linkActors } from "./actors.js";
import { copies } from "./copies/index.js";
import { agenciesOf, credits } from "./credits.js";
import { events } from "./events/index.js";
import { status } from "./events/status.js";
import { knownAt } from "./known.js";
import { type Ledger, ledger } from "./ledger.js";
import { measures } from "./measures.js";
import { media } from "./media.js";
import { origins, type Roots, roots } from "./origins.js";
import { linkPlaces } from "./places.js";
import { claimsOfDisputes, claimsOfTolls, disputedSince } from "./since.js";
import { bodyOf } from "./speakers.js";
import { tolls } from "./tolls/index.js";
import { joined } from "./tolls/joined.js";

export interface LinkOptions {
	/** Time zone in which a day ends. */
	readonly zone: string;
	readonly tollRule: TollRule;
}

interface Credited {
	/** Agencies by document. */
	readonly agencies: ReadonlyMap<string, readonly string[]>;
	/** The one to show. */
	readonly shown: ReadonlyMap<string, string>;
}

function credited(
	documents: readonly Document[],
	readings: ReadonlyMap<string, Reading>,
	knowledge: Knowledge,
): Credited {
	const agencies = new Map<string, readonly string[]>();
	const shown = new Map<string, string>();
	for (const document of documents) {
		const reading = readings.get(document.id);
		const language = languageOf(knowledge, reading?.lang ?? null);
		if (!reading || !language) continue;
		const list = agenciesOf(credits(document, language.events, reading.blocks)).filter((a) => a !== document.source);
		if (list.length > 0) agencies.set(document.id, list);
		const [first] = list;
		if (first !== undefined) shown.set(document.id, first);
	}
	return { agencies, shown };
}

/** Happenings from the claims that tell something of their own, with what each is worth. */
function happenings(
	from: Pick<Links, "documents" | "readings" | "actors" | "places">,
	known: Roots,
	{ agencies }: Credited,
	knowledge: Knowledge,
	became: ReadonlyMap<string, ClaimStatus>,
): Happening[] {
	const { documents, readings, actors, places } = from;
	const claims = documents.flatMap((document) => {
		const reading = readings.get(document.id);
		return (reading?.claims ?? [])
			.filter((claim) => claim.standing === "happening" || claim.standing === "state")
			.map((claim) => ({
				claim,
				document: document.id,
				figures: reading?.figures.filter((f) => f.claim === claim.id) ?? [],
			}));
	});
	const byId = new Map(claims.map((c) => [c.claim.id, c]));
	const found = events({
		claims,
		languages: knowledge.languages.map((l) => l.events),
		rootOf: known.rootOf,
		actorOf: actors.actorOf,
		placeOf: (document, name) => places.placeOf(document, name)?.id ?? null,
		within: places.within,
		frequency: knowledge.frequency,
	});
	const named = new Map<string, string>([
		...documents.map((d) => [d.id, d.source ?? d.id] as const),
		...actors.list.map((a) => [a.id, a.name] as const),
		...places.list.map((p) => [p.id, p.name] as const),
	]);
	const call = (id: string) => named.get(id) ?? id;
	return joined(found, (id) => byId.get(id)).map((event) => {
		const inside = event.claims.flatMap((id) => byId.get(id) ?? []);
		const voices = new Map(
			inside.map(({ claim, document }) => [claim.id, voiceName(readings.get(document), claim.voice, document, actors)]),
		);
		const from = origins(
			inside.map((c) => c.document),
			known,
			agencies,
		);
		const worth = status({ claims: inside, disputes: event.disputes, origins: from, voices, became, call });
		const because =
			event.because === ""
				? worth.because
				: `${worth.because}; one happening: ${event.because.replace(/(?<![\p{L}\p{N}])[pg]\d+(?![\p{L}\p{N}])/gu, call)}`;
		return { ...event, ...worth, because };
	});
}

function voiceName(
	reading: Reading | undefined,
	voice: string | null,
	document: string,
	actors: Actors,
): string | null {
	const name = reading?.voices.find((v) => v.id === voice)?.name ?? null;
	if (!reading || name === null) return null;
	return actors.actorOf(document, name) ?? bodyOf(reading, name, actors) ?? name;
}

/** The last day on which a document can have come out, ISO, by id; null where that is open. */
function lastDays(documents: readonly Document[], known: ReadonlyMap<string, number | null>, zone: string) {
	return new Map(
		documents.map((d) => {
			const at = known.get(d.id) ?? null;
			return [d.id, at === null ? null : isoDay(dayAt(at, zone))] as const;
		}),
	);
}

/**
 * Readings of the documents of a case -> all that holds between them. `documents` are those known by the moment told; their order has no effect: they are
 * taken by when they were known, then by id.
 */
export function link(
	documents: readonly Document[],
	readings: ReadonlyMap<string, Reading>,
	dated: ReadonlyMap<string, Dated | null>,
	knowledge: Knowledge,
	options: LinkOptions,
): Links {
	const known = new Map(documents.map((d) => [d.id, knownAt(d, dated.get(d.id) ?? null, options.zone)]));
	const at = (d: Document) => known.get(d.id) ?? Number.POSITIVE_INFINITY;
	const sorted = [...documents].sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || 0);
	const list = sorted.flatMap((d) => readings.get(d.id) ?? []);
	const actors = linkActors(list, sorted);
	const places = linkPlaces(list, knowledge.gazetteer);
	const credit = credited(sorted, readings, knowledge);
	const knownSince = lastDays(sorted, known, options.zone);
	const groups = copies(sorted, {
		blocks: new Map(list.map((r) => [r.id, r.blocks])),
		days: knownSince,
		credits: credit.agencies,
	});
	const origin = roots(sorted, groups);
	const documentOf = new Map(list.flatMap((r) => r.claims.map((c) => [c.id, r.id] as const)));
	const knownOf = (claim: string) => knownSince.get(documentOf.get(claim) ?? "") ?? null;
	const from = { documents: sorted, readings, dated, actors, places };
	const book: Ledger = ledger({ ...from, knownSince }, origin, knowledge);
	const told = tolls({ figures: book.figures, withdrawals: book.withdrawals, places, rule: options.tollRule });
	const became = claimsOfTolls(told, knownOf);
	// What is said aside does not make or break a claim.
	for (const reading of list)
		for (const claim of new Set(reading.figures.filter((f) => f.aside).map((f) => f.claim)))
			if (reading.figures.every((f) => f.claim !== claim || f.aside)) became.delete(claim);
	const statuses = new Map([...became].map(([claim, { status: of }]) => [claim, of] as const));
	const found = happenings(from, origin, credit, knowledge, statuses).map((happening) => ({
		...happening,
		disputes: happening.disputes.map((dispute) => disputedSince(dispute, knownOf)),
	}));
	const disputed = claimsOfDisputes(found.filter((h) => h.status === "disputed").flatMap((h) => h.disputes));
	const fates = new Map([...disputed, ...became]);
	return {
		...from,
		known,
		credits: credit.shown,
		copies: groups,
		happenings: found,
		tolls: told,
		measures: measures(book.measures),
		media: media(book.media),
		offices: [],
		status: new Map([...fates].map(([claim, { status: of }]) => [claim, of])),
		statusSince: new Map([...fates].flatMap(([claim, { since }]) => (since === null ? [] : [[claim, since] as const]))),
	};
}
