import type { Figure } from "../../src/core/reading.js";
import type { TollFigure, TollWithdrawal } from "../../src/link/tolls/index.js";
import { loadEnglish } from "../english.js";

/** Of English. */
export const language = loadEnglish().figures;
let serial = 0;
/** One dead, at a place of its own in the text. */
export const figure = (fields: Partial<Figure>): Figure => {
	const start = serial++ * 10;
	return {
		start,
		end: start + 5,
		of: "killed",
		low: 1,
		high: 1,
		hedge: "exact",
		whom: null,
		whomAt: null,
		part: false,
		where: null,
		cue: null,
		claim: `c${start}`,
		...fields,
	};
};
export const exact = (n: number, more: Partial<Figure> = {}) => figure({ low: n, high: n, ...more });
/** A figure as the document "a" of the Courier tells it. */
export const told = (f: Figure, more: Partial<TollFigure> = {}): TollFigure => ({
	figure: f,
	document: "a",
	source: "Courier",
	origin: more.document ?? "a",
	language,
	act: "states",
	by: null,
	actor: null,
	spokenOf: null,
	reportedAt: null,
	dated: null,
	place: null,
	...more,
});
/** Words of that document that take a figure back. */
export const back = (more: Partial<TollWithdrawal>): TollWithdrawal => ({
	document: "a",
	source: "Courier",
	origin: more.document ?? "a",
	language,
	denies: false,
	old: null,
	stated: null,
	dated: null,
	claim: "w",
	start: 100_000,
	of: null,
	by: "he",
	actor: null,
	numbers: [],
	when: "2021-03-09",
	...more,
});
