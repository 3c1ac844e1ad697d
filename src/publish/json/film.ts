import type {
	Actor,
	Entry,
	Film,
	FilmClaim,
	FilmDocument,
	FilmSentence,
	Medium,
	Office,
	Place,
	Toll,
	TollPoint,
} from "../../core/film.js";
import type { Span } from "../../core/span.js";
import { json } from "../plain.js";
import { jsonList } from "./pieces.js";

/** A span in the order of the contract; `in` only where it is one of the title. */
export function span({ start, end, in: title }: Span): Span {
	return title === undefined ? { start, end } : { start, end, in: title };
}

// Each object is written out field by field: the order is the contract's, and nothing else of an object can be printed.

function document(d: FilmDocument) {
	const { id, source, dated, copyOf, rights, title, url, lang, knownAt, derivedFrom, translatedFrom, credit } = d;
	return {
		id,
		source,
		dated: dated === null ? null : { value: dated.value, basis: dated.basis },
		copyOf,
		rights,
		title,
		url,
		lang,
		knownAt,
		derivedFrom,
		translatedFrom,
		credit,
	};
}

function claim(c: FilmClaim) {
	return {
		id: c.id,
		document: c.document,
		...span(c),
		act: c.act,
		by: c.by,
		knownSince: c.knownSince,
		status: c.status,
		voice: c.voice,
		statusSince: c.statusSince,
	};
}

function sentence(s: FilmSentence) {
	return { document: s.document, ...span(s), text: s.text, by: s.by, voice: s.voice };
}

function entry(e: Entry) {
	return {
		id: e.id,
		date: e.date,
		coming: e.coming,
		headline: e.headline,
		meant: e.meant ? { end: e.meant.end, name: e.meant.name, owner: e.meant.owner } : null,
		status: e.status,
		sentences: e.sentences.map(sentence),
		claims: e.claims,
		origins: e.origins,
		because: e.because,
		actors: e.actors,
		places: e.places,
		disputes: e.disputes.map(({ over, sides, entry: other, since }) => ({
			over,
			sides: sides.map(({ value, claims }) => ({ value, claims })),
			...(other === undefined ? {} : { entry: other }),
			since: since ?? null,
		})),
	};
}

function point(p: TollPoint) {
	return {
		low: p.low,
		high: p.high,
		hedge: p.hedge,
		spokenOf: p.spokenOf,
		reportedAt: p.reportedAt,
		by: p.by,
		status: p.status,
		claim: p.claim,
		because: p.because,
		repeatedBy: p.repeatedBy,
		statusSince: p.statusSince,
		repeats: p.repeats,
	};
}

/** One toll, as in the film and in the ledger. */
export function toll({ of, whom, place, best, low, high, rule, series }: Toll) {
	return { of, whom, place, best, low, high, rule, series: series.map(point) };
}

function actor(a: Actor) {
	return {
		id: a.id,
		name: a.name,
		aliases: a.aliases,
		proposed: a.proposed.map(({ name, because }) => ({ name, because })),
		roles: a.roles.map(({ role, from, until }) => ({ role, from, until })),
		type: a.type,
		because: a.because,
		mentions: a.mentions,
	};
}

function place({ id, name, country, lat, lon, precision, aliases, mentions }: Place) {
	return { id, name, country, lat, lon, precision, aliases, mentions };
}

function medium({ platform, posted, shows, status, claims, kind, account, places, by, verification }: Medium) {
	return { platform, posted, shows, status, claims, kind, account, places, by, verification };
}

function office({ actor: holder, name, office: held, terms, statements }: Office) {
	return {
		actor: holder,
		name,
		office: held,
		terms: terms.map((t) => ({
			from: t.from,
			until: t.until,
			began: t.began,
			ended: t.ended,
			acting: t.acting,
			claims: t.claims,
		})),
		statements: statements.map((s) => ({
			claim: s.claim,
			document: s.document,
			...span(s),
			change: s.change,
			spokenOf: s.spokenOf,
			knownSince: s.knownSince,
			status: s.status,
			because: s.because,
			statusSince: s.statusSince,
		})),
	};
}

/** The film as the plain object of the contract, fields in its order. */
export function filmObject(film: Film) {
	return {
		title: film.title,
		asOf: film.asOf,
		...(film.group === undefined ? {} : { group: film.group }),
		documents: film.documents.map(document),
		claims: film.claims.map(claim),
		entries: film.entries.map(entry),
		tolls: film.tolls.map(toll),
		actors: film.actors.map(actor),
		places: film.places.map(place),
		phases: film.phases.map(({ title, from, until, span: at }) => ({
			title,
			from,
			until,
			span: { document: at.document, ...span(at) },
		})),
		measures: film.measures.map(({ what, places, from, until, claims, lifted }) => ({
			what,
			places,
			from,
			until,
			claims,
			lifted,
		})),
		media: film.media.map(medium),
		notes: film.notes,
		offices: film.offices.map(office),
	};
}

const lists = [
	"documents",
	"claims",
	"entries",
	"tolls",
	"actors",
	"places",
	"phases",
	"measures",
	"media",
	"notes",
	"offices",
] as const;

/** The film as one JSON object on one line, piece by piece: the JSON of 10,000 documents (180 MB) is never held as a whole. */
export function* jsonFilmPieces(film: Film): Generator<string> {
	const bare: Film = { ...film, ...Object.fromEntries(lists.map((key) => [key, []])) };
	let sign = "{";
	for (const [key, value] of Object.entries(filmObject(bare))) {
		yield `${sign}${json(key)}:`;
		sign = ",";
		const list = lists.find((one) => one === key);
		if (list === undefined) yield json(value);
		else yield* jsonList<unknown>(film[list], (part) => filmObject({ ...bare, [list]: part })[list]);
	}
	yield "}\n";
}

/** The film as one JSON object on one line. */
export function jsonFilm(film: Film): string {
	return [...jsonFilmPieces(film)].join("");
}
