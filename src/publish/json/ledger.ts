import type { Film } from "../../core/film.js";
import { whereTold } from "../ledger.js";
import { json } from "../plain.js";
import { known } from "../who.js";
import { toll } from "./film.js";

/** The ledger as the plain object that `newsreel tolls --json` prints: the tolls of the film, each point with its document and its source. */
export function ledgerObject(film: Film) {
	const all = known(film);
	return {
		title: film.title,
		asOf: film.asOf,
		tolls: film.tolls.map((one) => {
			const told = toll(one);
			return { ...told, series: told.series.map((point) => ({ ...point, ...whereTold(all, point.claim) })) };
		}),
	};
}

/** The ledger as one JSON object on one line. */
export function jsonLedger(film: Film): string {
	return `${json(ledgerObject(film))}\n`;
}
