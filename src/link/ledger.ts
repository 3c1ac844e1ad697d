import { isoDay } from "../core/day.js";
import type { Document } from "../core/document.js";
import { extent, interval, singleDay } from "../core/edtf.js";
import type { Gazetteer } from "../core/gazetteer.js";
import type { Links } from "../core/links.js";
import type { Claim, Figure, Reading } from "../core/reading.js";
import { overlaps, type Span } from "../core/span.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import type { ToldMeasure } from "./measures.js";
import type { ToldMedium } from "./media.js";
import type { Roots } from "./origins.js";
import { homeCountry } from "./places.js";
import type { TollFigure, TollWithdrawal } from "./tolls/index.js";

/** What the series of tolls, measures and media are made of: every mention with all that is known around it. */
export interface Ledger {
	readonly figures: readonly TollFigure[];
	readonly withdrawals: readonly TollWithdrawal[];
	readonly measures: readonly ToldMeasure[];
	readonly media: readonly ToldMedium[];
}

/** The documents and what is linked so far; `knownSince` is the ISO day by which each was known. */
type From = Pick<Links, "documents" | "readings" | "dated" | "actors" | "places"> & {
	readonly knownSince: ReadonlyMap<string, string | null>;
};

/** Who makes a claim: as worded, and the actor. */
function by(document: Document, reading: Reading, claim: Claim | undefined, from: From) {
	const voice = reading.voices.find((v) => v.id === claim?.voice);
	if (!voice) return { by: null, actor: null };
	const [speaker] = voice.speaker;
	const text = speaker?.in === "title" ? (document.title ?? "") : document.text;
	const worded = speaker ? text.slice(speaker.start, speaker.end) : null;
	return {
		by: voice.name ?? worded,
		actor: voice.name === null ? null : from.actors.actorOf(document.id, voice.name),
	};
}

/** The actor behind words such as "the ministry". */
function named(document: Document, reading: Reading, span: Span, from: From) {
	const text = span.in === "title" ? (document.title ?? "") : document.text;
	const name = reading.names.find((n) => overlaps(n, span));
	return {
		by: name?.name ?? text.slice(span.start, span.end),
		actor: name ? from.actors.actorOf(document.id, name.name) : null,
	};
}

/** The day on which a claim was said: its time where that is the time of saying or the text tells day by day, else the document's own day. */
function saidOn(reading: Reading, claim: Claim | undefined, dated: string | null): string | null {
	const own = dated === null ? null : singleDay(dated);
	const e = claim?.when ? extent(claim.when.edtf) : null;
	const when = e && Number.isFinite(e.until) ? e.until : null;
	if (when === null) return own === null ? dated : isoDay(own);
	const time = reading.times.find((t) => t.start === claim?.when?.start && t.in === claim.when.in);
	const tellsItsDay = time?.role === "said" || reading.kind !== "report" || own === null;
	return isoDay(tellsItsDay && (own === null || when <= own) ? when : (own ?? when));
}

type Bounded = TollFigure["place"];

/** The country that a document is about: what no place bounds speaks of it. */
function homeOf(reading: Reading, from: From, gazetteer: Gazetteer): Bounded {
	const home = homeCountry(reading, gazetteer);
	const place = from.places.list.find((p) => p.precision === "country" && p.country === home);
	return place ? { id: place.id, name: place.name } : null;
}

function placeOf({ where }: Figure, claim: Claim | undefined, document: Document, home: Bounded, from: From): Bounded {
	const named = where && claim?.where.find((w) => overlaps(w, where));
	const place = named ? from.places.placeOf(document.id, named.name) : null;
	return place ? { id: place.id, name: place.name } : home;
}

/** Figures, withdrawals, measures and media of all readings, ready to be put into series. */
export function ledger(from: From, origin: Roots, knowledge: Knowledge): Ledger {
	const figures: TollFigure[] = [];
	const withdrawals: TollWithdrawal[] = [];
	const measures: ToldMeasure[] = [];
	const media: ToldMedium[] = [];
	for (const document of from.documents) {
		const reading = from.readings.get(document.id);
		const language = languageOf(knowledge, reading?.lang ?? null);
		if (!reading || !language) continue;
		const claims = new Map(reading.claims.map((c) => [c.id, c]));
		const dated = from.dated.get(document.id)?.value ?? null;
		const home = homeOf(reading, from, knowledge.gazetteer);
		for (const figure of reading.figures) {
			const claim = claims.get(figure.claim);
			// A headline sums up what the text tells with its voice.
			const isSummed = (f: Figure) =>
				f.of === figure.of && f.low === figure.low && claims.get(f.claim)?.standing !== "headline";
			// A figure in the words of a withdrawal is the one taken back, not a new one.
			if (claim?.act === "withdraws" && reading.withdrawals.some((w) => w.claim === figure.claim)) continue;
			if (claim?.standing === "headline" && reading.figures.some(isSummed)) continue;
			figures.push({
				figure,
				document: document.id,
				source: document.source,
				origin: origin.rootOf(document.id),
				language: language.figures,
				act: claim?.act ?? "states",
				...by(document, reading, claim, from),
				spokenOf: claim?.when?.edtf ?? null,
				reportedAt: saidOn(reading, claim, dated),
				dated,
				knownSince: from.knownSince.get(document.id) ?? null,
				place: placeOf(figure, claim, document, home, from),
			});
		}
		for (const w of reading.withdrawals) {
			const claim = claims.get(w.claim);
			const e = w.when ? extent(w.when.edtf) : null;
			withdrawals.push({
				document: document.id,
				claim: w.claim,
				start: w.start,
				of: w.of,
				numbers: reading.figures.filter((f) => f.claim === w.claim).flatMap((f) => f.low ?? f.high ?? []),
				...(w.by ? named(document, reading, w.by, from) : by(document, reading, claim, from)),
				when: e && Number.isFinite(e.until) ? interval(e.from, e.until) : null,
				knownSince: from.knownSince.get(document.id) ?? null,
			});
		}
		for (const mention of reading.measures)
			measures.push({
				mention,
				document: document.id,
				places: mention.places.flatMap((w) => {
					const place = from.places.placeOf(document.id, w.name);
					return place ? [{ id: place.id, name: place.name }] : [];
				}),
			});
		for (const mention of reading.media) {
			const { shows } = mention;
			const text = shows?.in === "title" ? (document.title ?? "") : document.text;
			media.push({ mention, document: document.id, shows: shows ? text.slice(shows.start, shows.end) : null });
		}
	}
	return { figures, withdrawals, measures, media };
}
