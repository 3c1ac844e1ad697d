import { csvFilm, csvFilmPieces } from "./csv.js";
import { feedFilm, feedFilmPieces } from "./feed.js";
import { jsonCast } from "./json/cast.js";
import { jsonFilm, jsonFilmPieces } from "./json/film.js";
import { jsonLedger, jsonLedgerPieces } from "./json/ledger.js";
import { jsonNames } from "./json/names.js";
import { jsonPile } from "./json/pile.js";
import { jsonReading } from "./json/reading.js";
import { csvLedger, csvLedgerPieces } from "./ledger.js";
import { markdownFilm } from "./markdown/film.js";
import type { Publisher } from "./publisher.js";
import { terminalCast } from "./terminal/cast.js";
import { terminalFilm } from "./terminal/film.js";
import { terminalLedger } from "./terminal/ledger.js";
import { terminalNames } from "./terminal/names.js";
import { terminalPile } from "./terminal/pile.js";
import { terminalReading } from "./terminal/reading.js";

export { type Cast, cast } from "./cast.js";
export type { PageOptions } from "./html/index.js";
export type { Compared } from "./json/names.js";
export type { Pile } from "./json/pile.js";
export type { Look, Publisher } from "./publisher.js";

/** What a film can be published as. */
export const publishers: readonly Publisher[] = [
	{ name: "terminal", film: terminalFilm },
	{ name: "markdown", film: markdownFilm },
	{ name: "json", film: jsonFilm },
];

/**
 * Every output of the product, by what it is of and what it is for. Each is a pure function that gives the whole text; `pieces` are those that grow with the claims, which give
 * the same text piece by piece. The page is not among them: what draws it is large, so `html/` is loaded where one is asked for.
 */
export const publish = {
	film: {
		terminal: terminalFilm,
		markdown: markdownFilm,
		json: jsonFilm,
		csv: csvFilm,
		feed: feedFilm,
	},
	ledger: { terminal: terminalLedger, json: jsonLedger, csv: csvLedger },
	reading: { terminal: terminalReading, json: jsonReading },
	cast: { terminal: terminalCast, json: jsonCast },
	pile: { terminal: terminalPile, json: jsonPile },
	names: { terminal: terminalNames, json: jsonNames },
	pieces: {
		film: { json: jsonFilmPieces, csv: csvFilmPieces, feed: feedFilmPieces },
		ledger: { json: jsonLedgerPieces, csv: csvLedgerPieces },
	},
} as const;
