import { extended } from "../core/extended.js";
import type { Actors, Happening, Links } from "../core/links.js";
import { push } from "../core/lists.js";
import type { Figure, MeasureMention, Reading, Voice } from "../core/reading.js";
import type { Knowledge } from "../lang/knowledge.js";
import { type Crises, oneCrisis } from "./crises.js";
import { denied } from "./events/denials.js";
import { type EventClaim, events, type LinkedEvent } from "./events/index.js";
import { type StatusInput, status } from "./events/status.js";
import { origins, type Roots } from "./origins.js";
import { bodyOf } from "./speakers.js";
import { joined } from "./tolls/joined.js";

const none: readonly never[] = [];

function voiceName(reading: Reading, voice: Voice, actors: Actors): string | null {
	const { name } = voice;
	return actors.meant(reading.id, voice) ?? (name === null ? null : (bodyOf(reading, name, actors)?.actor ?? name));
}

/** The claims of a reading that tell something of their own, each with its figures and who makes it. */
function claimsOf(reading: Reading, actors: Actors): EventClaim[] {
	const figures = new Map<string, Figure[]>();
	for (const figure of reading.figures) {
		push(figures, figure.claim, figure);
	}
	const measures = new Map<string, MeasureMention[]>();
	for (const measure of reading.measures) push(measures, measure.claim, measure);
	const voices = new Map(reading.voices.map((v) => [v.id, voiceName(reading, v, actors)]));
	return reading.claims
		.filter(({ standing }) => standing === "happening" || standing === "state" || standing === "history")
		.map((claim) => ({
			claim,
			document: reading.id,
			figures: figures.get(claim.id) ?? none,
			measures: measures.get(claim.id) ?? none,
			by: claim.voice === null ? null : (voices.get(claim.voice) ?? null),
		}));
}

/** The places (ids) that some claims tell; where they tell none, those of the other claims of their documents. */
function whereabouts(
	claims: readonly EventClaim[],
	places: Links["places"],
): (ids: readonly string[]) => readonly string[] {
	const own = new Map<string, readonly string[]>();
	const documentOf = new Map<string, string>();
	const ofDocument = new Map<string, Set<string>>();
	for (const { claim, document } of claims) {
		const told = claim.where.flatMap(({ name }) => places.placeOf(document, name)?.id ?? []);
		own.set(claim.id, told);
		documentOf.set(claim.id, document);
		const all = ofDocument.get(document) ?? new Set();
		for (const id of told) all.add(id);
		ofDocument.set(document, all);
	}
	return (ids) => {
		const told = [...new Set(ids.flatMap((id) => own.get(id) ?? []))];
		if (told.length > 0) return told;
		return [...new Set(ids.flatMap((id) => [...(ofDocument.get(documentOf.get(id) ?? "") ?? [])]))];
	};
}

/** Whether two events are told of places that lie apart, or by documents of two crises of which one names no place. */
function apartBy(
	claims: readonly EventClaim[],
	places: Links["places"],
	several: Crises,
): (a: LinkedEvent, b: LinkedEvent) => boolean {
	const placesOf = whereabouts(claims, places);
	const known = new Map<string, readonly string[]>();
	const of = ({ id, claims: told }: LinkedEvent) => {
		const found = known.get(id) ?? placesOf(told);
		known.set(id, found);
		return found;
	};
	const documentOf = new Map(claims.map((c) => [c.claim.id, c.document]));
	const crisesOf = ({ claims: told }: LinkedEvent) => told.map((id) => several.of(documentOf.get(id) ?? ""));
	const meet = (p: string, q: string) => places.within(p, q) || places.within(q, p);
	return (a, b) => {
		const [here, there] = [of(a), of(b)];
		if (here.length === 0 || there.length === 0) return !crisesOf(a).some((one) => crisesOf(b).includes(one));
		return !here.some((p) => there.some((q) => meet(p, q)));
	};
}

/** Happenings from the claims that tell something of their own, with what each is worth. `credits` are the agencies and cited sources by document. */
export function happenings(
	from: Pick<Links, "documents" | "readings" | "actors" | "places"> & { readonly crises?: Crises },
	known: Roots,
	credits: ReadonlyMap<string, readonly string[]>,
	knowledge: Knowledge,
	fates: Pick<StatusInput, "became" | "taken">,
): Happening[] {
	const { documents, readings, actors, places, crises: several = oneCrisis } = from;
	const claims = documents.flatMap(({ id }) => {
		const reading = readings.get(id);
		return reading ? claimsOf(reading, actors) : [];
	});
	const byId = new Map(claims.map((c) => [c.claim.id, c]));
	const roles = new Map(actors.list.map((a) => [a.id, a.roles.map((r) => r.role)]));
	const found = events({
		claims,
		languages: knowledge.languages.map((l) => l.events),
		rootOf: known.rootOf,
		actorOf: actors.actorOf,
		rolesOf: (actor) => roles.get(actor) ?? [],
		placeOf: (document, name) => places.placeOf(document, name)?.id ?? null,
		within: places.within,
		crisisOf: several.of,
		frequency: knowledge.frequency,
	});
	const named = new Map<string, string>([
		...documents.map((d) => [d.id, d.source ?? d.id] as const),
		...actors.list.map((a) => [a.id, a.name] as const),
		...places.list.map((p) => [p.id, p.name] as const),
	]);
	const call = (id: string) => named.get(id) ?? id;
	// Most are worth the same for the same reason: one string stands for all of them.
	const reasons = new Map<string, string>();
	const once = (reason: string) => {
		const known = reasons.get(reason);
		if (known === undefined) reasons.set(reason, reason);
		return known ?? reason;
	};
	const after = new Set(knowledge.languages.flatMap((l) => l.events.deeds.flatMap((d) => (d.after ? d.name : []))));
	const isAfter = (kind: string) => after.has(kind);
	const told = joined(found, (id) => byId.get(id), apartBy(claims, places, several), isAfter);
	return denied(told, (id) => byId.get(id)?.claim).map((event) => {
		const inside = event.claims.flatMap((id) => byId.get(id) ?? []);
		const voices = new Map(inside.map(({ claim, by }) => [claim.id, by ?? null]));
		const from = origins(
			inside.map((c) => c.document),
			known,
			credits,
		);
		const worth = status({ claims: inside, disputes: event.disputes, origins: from, voices, ...fates, call });
		const because =
			event.because === ""
				? worth.because
				: `${worth.because}; one happening: ${event.because.replace(/(?<![\p{L}\p{N}])[pg]\d+(?![\p{L}\p{N}])/gu, call)}`;
		return extended(extended(event, worth), {
			disputes: event.disputes.length > 0 ? event.disputes : none,
			because: once(because),
		});
	});
}
