import type { Film, Toll } from "../../core/film.js";
import { whereTold } from "../ledger.js";
import { type Known, known } from "../who.js";
import { toll } from "./film.js";
import { jsonLine } from "./pieces.js";

function told(all: Known, one: Toll) {
	const set = toll(one);
	return { ...set, series: set.series.map((point) => ({ ...point, ...whereTold(all, point.claim) })) };
}

/** The ledger as one JSON object on one line, piece by piece: the tolls of the film, each point with its document and its source. */
export function jsonLedgerPieces(film: Film): Generator<string> {
	const all = known(film);
	const { title, asOf, tolls } = film;
	return jsonLine({ title, asOf }, "tolls", tolls, (some) => some.map((one) => told(all, one)));
}

/** The ledger as one JSON object on one line. */
export function jsonLedger(film: Film): string {
	return [...jsonLedgerPieces(film)].join("");
}
