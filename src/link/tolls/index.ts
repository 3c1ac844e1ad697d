import { least } from "../../core/extremes.js";
import type { Toll, TollPoint, TollRule } from "../../core/film.js";
import { type FigureKind, figureKinds } from "../../core/reading.js";
import { type Account, silence, totals } from "./accounts.js";
import { best } from "./best.js";
import { type Book, book, described, everybody, standing } from "./book.js";
import type { Fate } from "./fate.js";
import type { TollsInput } from "./input.js";
import { type Point, type Series, type Telling, tellings } from "./points.js";
import { scopes } from "./scopes.js";
import { corrections } from "./withdrawn.js";

export type { TollFigure, TollsInput, TollWithdrawal } from "./input.js";

/** Kinds that make a toll. */
const tolled: readonly FigureKind[] = figureKinds.filter((kind) => kind !== "money" && kind !== "other");
/** Kinds that are counted by persons where nobody gives a number. */
const personal: readonly FigureKind[] = ["killed", "injured", "missing", "arrested"];
/** Acts that tell no count as a fact. */
const untold = new Set(["demands", "promises", "orders", "denies"]);
/** Days before the first document from which on a figure speaks of something else, and days over which one sums up more than a happening. */
const longAgo = 31;
/** Days before the first document from which on what one report tells beside the news ("last month 24 died in a blast") is of something else. */
const before = 7;
const longTime = 62;

/** Figures of the case itself: what was long before the first document, or sums up a year, is background, unless nothing else is told. */
function ownTime(all: readonly Telling[]): Telling[] {
	const first = least(all.map((t) => t.said[0]).filter(Number.isFinite));
	const beside = (t: Telling) => `${t.document} ${t.figure.of}`;
	const news = new Set(all.filter((t) => t.spoken[0] >= first - before).map(beside));
	const own = (t: Telling) => {
		const [from, until] = t.spoken;
		if (!Number.isFinite(from) || !Number.isFinite(until)) return true;
		if (news.has(beside(t)) && until < first && (from + until) / 2 < first - before) return false;
		return until >= first - longAgo && until - from <= longTime;
	};
	// The dead and the hurt are of one happening.
	const kindOf = (t: Telling) => (t.figure.of === "injured" ? "killed" : t.figure.of);
	const told = new Set(all.filter(own).map(kindOf));
	const kept = all.filter((t) => own(t) || !told.has(kindOf(t)));
	// Who is dated long ago by one sentence is so by the next one, which gives no day.
	const key = (t: Telling) => JSON.stringify([t.document, t.figure.person?.name ?? null]);
	const old = new Set(all.filter((t) => t.figure.person?.name && !kept.includes(t)).map(key));
	const dated = (t: Telling) => Number.isFinite(t.spoken[0]);
	const now = new Set(kept.filter(dated).map(key));
	return kept.filter((t) => !t.figure.person?.name || dated(t) || !old.has(key(t)) || now.has(key(t)));
}

function pointOf(point: Point, fate: Fate): TollPoint {
	const { figure, first, tellings: told } = point;
	const claims = new Set(told.map((t) => t.figure.claim));
	claims.delete(figure.claim);
	return {
		low: figure.low,
		high: figure.high,
		hedge: figure.hedge,
		spokenOf: first.spokenOf,
		reportedAt: first.reportedAt ?? first.dated,
		by: first.by ?? told.find((t) => t.by !== null)?.by ?? null,
		status: fate.status,
		claim: figure.claim,
		because: fate.because ?? (first.toldWith === null ? null : `told with ${first.toldWith}`),
		repeatedBy: [...claims].sort(),
		statusSince: fate.status === "standing" ? null : (fate.since ?? null),
		repeats: fate.repeats ?? null,
	};
}

function tollOf(from: Book, s: Series, rule: TollRule): Toll {
	const became = from.fates.get(s);
	const fate = (p: Point): Fate => became?.get(p) ?? { status: "standing", because: null };
	const points = standing(from, s);
	const accounts =
		s.group === "" ? everybody(from, s.of, s.scope) : [...totals(points, false), ...totals(points, true)];
	const lost = s.points.filter((p) => p.whole && (fate(p).status === "withdrawn" || fate(p).stale));
	const last = lost.at(-1);
	const gone = last === undefined ? null : fate(last).status === "disputed" ? "denied" : "withdrawn";
	// What was taken back is not put right by counting persons, and that a document describes none is no number beside a part that another tells.
	const isPart = s.points.some((p) => (p.figure.low ?? 0) > 0 && fate(p).status === "standing");
	const onlySilence = isPart && accounts.every((a) => a.low === 0 && a.weight === silence);
	const some = onlySilence || (gone !== null && totals(points, false).length === 0) ? [] : accounts;
	return {
		of: s.of,
		whom: s.whom,
		place: s.place,
		...best(some, gone, rule),
		series: s.points.map((p) => pointOf(p, fate(p))),
	};
}

/** A toll of persons described one by one, where nobody gives a number. */
function tollOfPersons(of: FigureKind, accounts: readonly Account[], rule: TollRule): Toll {
	const points = accounts
		.filter((a) => a.low !== 0)
		.map((a): TollPoint => {
			const { by, low, high } = a;
			const { spokenOf, reportedAt, dated } = by;
			const said = { spokenOf, reportedAt: reportedAt ?? dated, by: by.by };
			return {
				low,
				high,
				hedge: "exact",
				...said,
				status: "standing",
				claim: by.figure.claim,
				because: a.because,
				repeatedBy: [],
				statusSince: null,
				repeats: null,
			};
		});
	return { of, whom: null, place: accounts[0]?.by.scope.name ?? null, ...best(accounts, null, rule), series: points };
}

/**
 * Tolls: series of figures by kind, group and place, with what became of each. Parts are told in their series and never bound or make a
 * total; persons described one by one are counted only where a document gives no number. The same for any order of the input.
 */
export function tolls(input: TollsInput): Toll[] {
	const rule = input.rule ?? "latest-official";
	const kept = input.figures.filter((t) => tolled.includes(t.figure.of) && !untold.has(t.act));
	const first = tellings(kept, scopes(kept, input.places ?? null));
	const corrected = [...kept, ...corrections(first, input.withdrawals)];
	const all = ownTime(
		corrected.length === kept.length ? first : tellings(corrected, scopes(corrected, input.places ?? null)),
	);
	const from = book(all, input.withdrawals);
	const told = from.series.map((s) => tollOf(from, s, rule));
	const single = personal.flatMap((of) => {
		if (from.series.some((s) => s.of === of && s.group === "" && s.scope === "")) return [];
		const accounts = described(from, of);
		const toll = accounts.some((a) => a.low !== 0) ? tollOfPersons(of, accounts, rule) : null;
		return toll ? [toll] : [];
	});
	return [...told, ...single];
}
