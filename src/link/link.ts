import { isoDay } from "../core/day.js";
import type { Document } from "../core/document.js";
import type { TollRule } from "../core/film.js";
import type { Links } from "../core/links.js";
import { byNumber, byText } from "../core/order.js";
import type { Dated, Reading } from "../core/reading.js";
import { dayAt } from "../core/zone.js";
import type { Knowledge } from "../lang/knowledge.js";
import { copies, originalsFirst } from "./copies/index.js";
import { credited } from "./credits.js";
import { crises } from "./crises.js";
import { happenings } from "./happenings.js";
import { knownAt } from "./known.js";
import { type Ledger, ledger } from "./ledger.js";
import { measures } from "./measures.js";
import { media } from "./media.js";
import { settled } from "./names/settled.js";
import { roots } from "./origins.js";
import { linkPlaces } from "./places.js";
import { claimsOfDisputes, claimsOfTolls, disputedSince, takenBack } from "./since.js";
import { tolls } from "./tolls/index.js";
import { who } from "./who.js";

export interface LinkOptions {
	/** Time zone in which a day ends. */
	readonly zone: string;
	readonly tollRule: TollRule;
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
	read: ReadonlyMap<string, Reading>,
	dated: ReadonlyMap<string, Dated | null>,
	knowledge: Knowledge,
	options: LinkOptions,
): Links {
	const readings = new Map(settled([...read.values()]).map((r) => [r.id, r] as const));
	const known = new Map(documents.map((d) => [d.id, knownAt(d, dated.get(d.id) ?? null, options.zone)]));
	const at = (d: Document) => known.get(d.id) ?? Number.POSITIVE_INFINITY;
	const sorted = [...documents].sort((a, b) => byNumber(at(a), at(b)) || byText(a.id, b.id));
	const list = sorted.flatMap((d) => readings.get(d.id) ?? []);
	const knownSince = lastDays(sorted, known, options.zone);
	const { actors, offices, homes } = who({ readings: list, documents: sorted, dated, knownSince, knowledge });
	const places = linkPlaces(list, knowledge.gazetteer);
	const credit = credited(sorted, readings, knowledge);
	const groups = copies(sorted, {
		// A document that is not read has none: it is compared whole.
		blocks: new Map(list.flatMap((r) => (r.read ? [[r.id, r.blocks] as const] : []))),
		days: knownSince,
		known,
		credits: credit.agencies,
		tools: knowledge,
	});
	const origin = roots(sorted, groups);
	const documentOf = new Map(list.flatMap((r) => r.claims.map((c) => [c.id, r.id] as const)));
	const knownOf = (claim: string) => knownSince.get(documentOf.get(claim) ?? "") ?? null;
	const from = { documents: originalsFirst(sorted, groups), readings, dated, actors, places };
	const several = crises(sorted, readings, places, knowledge.frequency);
	const book: Ledger = ledger({ ...from, knownSince, homes }, origin, knowledge, several);
	const told = tolls({ figures: book.figures, withdrawals: book.withdrawals, places, rule: options.tollRule });
	const became = claimsOfTolls(told, knownOf);
	// What is said aside does not make or break a claim.
	for (const reading of list)
		for (const claim of new Set(reading.figures.filter((f) => f.aside).map((f) => f.claim)))
			if (reading.figures.every((f) => f.claim !== claim || f.aside)) became.delete(claim);
	const statuses = new Map([...became].map(([claim, { status: of }]) => [claim, of] as const));
	const found = happenings({ ...from, crises: several }, origin, credit.origins, knowledge, {
		became: statuses,
		taken: takenBack(told),
	}).map((happening) => ({
		...happening,
		disputes:
			happening.disputes.length > 0
				? happening.disputes.map((dispute) => disputedSince(dispute, knownOf))
				: happening.disputes,
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
		measures: measures(book.measures, places.within),
		media: media(book.media),
		offices,
		status: new Map([...fates].map(([claim, { status: of }]) => [claim, of])),
		statusSince: new Map([...fates].flatMap(([claim, { since }]) => (since === null ? [] : [[claim, since] as const]))),
	};
}
