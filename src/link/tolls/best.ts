import type { Toll } from "../../core/film.js";
import { fold } from "../../text/fold.js";
import type { TollRule } from "./input.js";
import type { Point, Series } from "./points.js";
import type { Fate } from "./status.js";

type Best = Pick<Toll, "best" | "low" | "high" | "rule">;

/** The one number that a point stands for: what was told, the least of a range. */
export function value({ figure }: Point): number | null {
	return figure.low ?? figure.high;
}

/** True where the voice is an authority by its own words. */
export function official(point: Point): boolean {
	return point.tellings.some(
		(t) => t.by !== null && (fold(t.by).match(/[\p{L}]+/gu) ?? []).some((w) => t.language.authorities.has(w)),
	);
}

function from(point: Point, rule: string): Best {
	return { best: value(point), low: point.figure.low, high: point.figure.high, rule };
}

/** How many independent origins tell it. */
const support = (point: Point) => new Set(point.tellings.map((t) => t.origin)).size;

/** The last by the day it was said; of one day the best supported, then the highest, then the canonical order. */
function last(points: readonly Point[]): Point | undefined {
	return [...points].sort((a, b) => {
		const [x, y] = [a.tellings.at(-1) ?? a.first, b.tellings.at(-1) ?? b.first];
		return (
			(y.said[1] === x.said[1] ? 0 : y.said[1] - x.said[1]) ||
			support(b) - support(a) ||
			(value(b) ?? 0) - (value(a) ?? 0) ||
			a.first.order - b.first.order
		);
	})[0];
}

/** The number of a series by a rule, with the rule in words. Parts and figures taken back have no say. */
export function best(s: Series, fates: ReadonlyMap<Point, Fate>, rule: TollRule): Best {
	const totals = s.points.filter((p) => !p.figure.part);
	const plural = totals.some((p) => !p.figure.person) ? totals.filter((p) => !p.figure.person) : totals;
	const alive = plural.filter((p) => fates.get(p)?.status === "standing" || fates.get(p)?.status === "disputed");
	const none = { best: null, low: null, high: null };
	if (alive.length === 0) {
		if (plural.length > 0) return { ...none, rule: `${rule}: the last total was withdrawn` };
		return { ...none, rule: `${rule}: only parts are told` };
	}
	const by = (better: (a: number, b: number) => boolean) =>
		alive.reduce((a, b) => (better(value(b) ?? 0, value(a) ?? 0) ? b : a));
	if (rule === "range") {
		const lows = alive.map((p) => p.figure.low ?? 0);
		const highs = alive.map((p) => p.figure.high);
		const open = highs.some((h) => h === null);
		return {
			best: null,
			low: Math.min(...lows),
			high: open ? null : Math.max(...highs.map((h) => h ?? 0)),
			rule: "range: the span of all that stand",
		};
	}
	if (rule === "most-cautious")
		return from(
			by((a, b) => a < b),
			"most-cautious: the lowest that stands",
		);
	if (rule === "highest")
		return from(
			by((a, b) => a > b),
			"highest: the highest that stands",
		);
	const authorities = alive.filter(official);
	const chosen = rule === "latest-official" ? (last(authorities) ?? last(alive)) : last(alive);
	if (!chosen) return { ...none, rule: `${rule}: nothing stands` };
	const who = chosen.first.by ?? chosen.first.source;
	const said = who === null ? "" : ` (${who})`;
	if (rule === "latest") return from(chosen, `latest: the last standing total of anybody${said}`);
	const whose = authorities.length > 0 ? "of an authority" : "of anybody, for no authority gives one";
	return from(chosen, `latest-official: the last standing total ${whose}${said}`);
}
