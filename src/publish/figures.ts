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

/** The best figure of a toll in words, with its bounds and the rule that chose it. */
export function tollBest(toll: Toll): string {
	if (toll.best !== null) return `best figure ${grouped(toll.best)} (${toll.rule})`;
	if (toll.low === null && toll.high === null) return `no figure stands (${toll.rule})`;
	const hedge = toll.low === null ? "most" : toll.high === null ? "least" : "range";
	return `${setFigure({ low: toll.low, high: toll.high, hedge })} (${toll.rule})`;
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
