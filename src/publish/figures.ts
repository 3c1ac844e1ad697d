import type { Entry, Film, Toll, TollPoint } from "../core/film.js";
import { bare } from "../text/fold.js";
import { grouped, words } from "./words.js";

type Bounds = Pick<TollPoint, "low" | "high" | "hedge">;

/** A figure with its hedge as a sign: `12`, `~ 12`, `≥ 12`, `≤ 12`, `12–18`; a vague one as the word that stands for it (`dozens`), else `≥ 300 (vague)`. */
export function setFigure({ low, high, hedge }: Bounds): string {
	const told = low ?? high;
	if (told === null) return "?";
	if (low !== null && high !== null && low !== high) return `${grouped(low)}–${grouped(high)}`;
	if (hedge === "vague") return words.vague.get(told) ?? `≥\u00a0${grouped(told)} (vague)`;
	if (hedge === "least" || high === null) return `≥\u00a0${grouped(told)}`;
	if (hedge === "most" || low === null) return `≤\u00a0${grouped(told)}`;
	return hedge === "about" ? `~\u00a0${grouped(told)}` : grouped(told);
}

/** What a toll counts, and where: `Killed: police officers, Karsu`. */
export function tollTitle(toll: Pick<Toll, "of" | "whom" | "place">): { of: string; rest: string } {
	const of = words.of[toll.of];
	const whom = toll.whom === null || bare(toll.whom) === of ? null : toll.whom;
	return { of, rest: [whom, toll.place].filter((part) => part !== null).join(", ") };
}

/** The best figure of a toll with its hedge: `best figure 26`. */
export function bestFigure({ best, low, high }: Toll): string {
	const bounds =
		low !== null && high !== null && low !== high ? "range" : high === null ? "least" : low === null ? "most" : "exact";
	const span = setFigure({ low, high, hedge: bounds });
	if (best === null) return low === null && high === null ? "no figure stands" : span;
	const told =
		bounds === "least" && low === best
			? `≥\u00a0${grouped(best)}`
			: bounds === "most" && high === best
				? `≤\u00a0${grouped(best)}`
				: grouped(best);
	return `best figure ${told}${bounds === "range" ? ` (${span})` : ""}`;
}

/** The best figure of a toll with its hedge, and the rule that chose it. */
export function tollBest(toll: Toll): string {
	return `${bestFigure(toll)}, by ${toll.rule}`;
}

/** The name of a rule (`latest-official`), and what it found (`the last total was withdrawn`). */
export function ruleOf({ rule }: Toll): { name: string; found: string } {
	const at = rule.indexOf(": ");
	return at < 0 ? { name: rule, found: "" } : { name: rule.slice(0, at), found: rule.slice(at + 2) };
}

/**
 * The toll points of an entry that are not as they were told: the withdrawn, which are struck, and the disputed where no dispute of the entry sets the figures side by side.
 */
export function doubtedFigures(film: Film, entry: Entry): { toll: Toll; point: TollPoint }[] {
	const held = new Set(entry.claims);
	const isSetApart = entry.disputes.some(({ over }) => over === "figure");
	return film.tolls.flatMap((toll) =>
		toll.series
			.filter(({ status }) => status === "withdrawn" || (status === "disputed" && !isSetApart))
			.filter((point) => [point.claim, ...point.repeatedBy].some((id) => held.has(id)))
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
