import type { Toll, TollPoint } from "../../core/film.js";
import { best } from "./best.js";
import type { TollsInput } from "./input.js";
import { type Point, series, tellings } from "./points.js";
import { type Fate, fates, withdrawnPoints } from "./status.js";

export type { TollFigure, TollRule, TollsInput, TollWithdrawal } from "./input.js";
export { tollRules } from "./input.js";

/** Kinds that make a toll. */
const tolled = new Set(["killed", "injured", "missing", "arrested", "displaced", "hostages", "participants", "homes"]);
/** Acts that tell no count as a fact. */
const untold = new Set(["demands", "promises", "orders", "denies"]);

function pointOf(point: Point, fate: Fate): TollPoint {
	const { figure, first, tellings: told } = point;
	const claims = [...new Set(told.map((t) => t.figure.claim))].filter((claim) => claim !== figure.claim).sort();
	return {
		low: figure.low,
		high: figure.high,
		hedge: figure.hedge,
		spokenOf: first.spokenOf,
		reportedAt: first.reportedAt ?? first.dated,
		by: first.by ?? told.find((t) => t.by !== null)?.by ?? null,
		status: fate.status,
		claim: figure.claim,
		because: fate.because,
		repeatedBy: claims,
	};
}

/**
 * Tolls: series of figures by kind, group and place, with what became of each. Parts are told in their series and never bound or make a
 * total. The same for any order of the input.
 */
export function tolls(input: TollsInput): Toll[] {
	const rule = input.rule ?? "latest-official";
	const counted = input.figures.filter((t) => tolled.has(t.figure.of) && !untold.has(t.act));
	const all = tellings(counted);
	const list = series(all);
	const taken = withdrawnPoints(list, all, input.withdrawals);
	return list.map((s) => {
		const became = fates(s, taken);
		const points = s.points.map((p) => pointOf(p, became.get(p) ?? { status: "standing", because: null }));
		return { of: s.of, whom: s.whom, place: s.place, ...best(s, became, rule), series: points };
	});
}
