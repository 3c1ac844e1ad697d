import type { Film, Toll, TollPoint } from "../core/film.js";
import { grouped, words } from "./words.js";

type Bounds = Pick<TollPoint, "low" | "high" | "hedge">;

/** A figure with its hedge as a sign: `12`, `~ 12`, `≥ 12`, `≤ 12`, `12–18`; a vague one ("dozens") as `≥ 24 (vague)`. */
export function setFigure({ low, high, hedge }: Bounds): string {
	const told = low ?? high;
	if (told === null) return "?";
	if (low !== null && high !== null && low !== high) return `${grouped(low)}–${grouped(high)}`;
	if (hedge === "vague") return `≥\u00a0${grouped(told)} (vague)`;
	if (hedge === "least" || high === null) return `≥\u00a0${grouped(told)}`;
	if (hedge === "most" || low === null) return `≤\u00a0${grouped(told)}`;
	return hedge === "about" ? `~\u00a0${grouped(told)}` : grouped(told);
}

/** What a toll counts, and where: `Killed: police officers, Karsu`. */
export function tollTitle(toll: Pick<Toll, "of" | "whom" | "place">): { of: string; rest: string } {
	const rest = [toll.whom, toll.place].filter((part) => part !== null).join(", ");
	return { of: words.of[toll.of], rest };
}

/** The best figure of a toll with its hedge, and the rule that chose it. */
export function tollBest({ best, low, high, rule }: Toll): string {
	const bounds =
		low !== null && high !== null && low !== high ? "range" : high === null ? "least" : low === null ? "most" : "exact";
	const span = setFigure({ low, high, hedge: bounds });
	if (best === null) return `${low === null && high === null ? "no figure stands" : span}, by ${rule}`;
	const told =
		bounds === "least" && low === best
			? `≥\u00a0${grouped(best)}`
			: bounds === "most" && high === best
				? `≤\u00a0${grouped(best)}`
				: grouped(best);
	return `best figure ${told}${bounds === "range" ? ` (${span})` : ""}, by ${rule}`;
}

/** The toll points that rest on the claims given and that no longer stand: what is struck in an entry. */
export function struckFigures(film: Film, claims: readonly string[]): { toll: Toll; point: TollPoint }[] {
	const held = new Set(claims);
	return film.tolls.flatMap((toll) =>
		toll.series
			.filter((point) => point.status === "withdrawn" && [point.claim, ...point.repeatedBy].some((id) => held.has(id)))
			.map((point) => ({ toll, point })),
	);
}

const bars = "▁▂▃▄▅▆▇█";

/**
 * A series as one character a point, the highest as a full block; `×` stands for a withdrawn figure, which is no part of the course.
 * Empty for fewer than two points.
 */
export function sparkline(series: readonly TollPoint[]): string {
	const values = series.map((point) => (point.status === "withdrawn" ? null : (point.low ?? point.high)));
	if (series.length < 2) return "";
	const top = Math.max(0, ...values.filter((v) => v !== null));
	return values
		.map((v) => (v === null ? "×" : (bars[top === 0 ? 0 : Math.max(0, Math.ceil((v / top) * 8) - 1)] ?? "▁")))
		.join("");
}
