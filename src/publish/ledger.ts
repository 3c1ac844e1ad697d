import type { Film } from "../core/film.js";
import { row } from "./csv.js";
import { type Known, known, readable, sourceName } from "./who.js";

const heading = [
	"of",
	"whom",
	"place",
	"best",
	"rule",
	"low",
	"high",
	"hedge",
	"said",
	"spoken of",
	"voice",
	"document",
	"source",
	"status",
	"since",
	"what became of it",
	"repeats",
	"claim",
	"repeated by",
];

/** The document of a claim: its id, and the source as it is named to the reader. */
export function whereTold(known: Known, claim: string): { readonly document: string | null; readonly source: string } {
	const document = known.claims.get(claim)?.document ?? null;
	return { document, source: document === null ? "" : sourceName(known, document) };
}

/** The ledger of tolls as CSV (RFC 4180, UTF-8 with a byte-order mark), row by row: one a point of a series. */
export function* csvLedgerPieces(film: Film): Generator<string> {
	const all = known(film);
	yield `\ufeff${heading.join(",")}\r\n`;
	for (const toll of film.tolls)
		for (const point of toll.series) {
			const { document, source } = whereTold(all, point.claim);
			yield row([
				toll.of,
				toll.whom,
				toll.place,
				toll.best,
				toll.rule,
				point.low,
				point.high,
				point.hedge,
				point.reportedAt,
				point.spokenOf,
				point.by,
				document,
				source,
				point.status,
				point.statusSince,
				point.because === null ? null : readable(all, point.because),
				point.repeats,
				point.claim,
				point.repeatedBy.join(" "),
			]);
		}
}

/** The ledger of tolls as CSV. */
export function csvLedger(film: Film): string {
	return [...csvLedgerPieces(film)].join("");
}
