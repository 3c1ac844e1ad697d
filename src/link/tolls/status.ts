import { parseDay } from "../../core/day.js";
import { disputes } from "./disputes.js";
import { type Fate, since, standing, told } from "./fate.js";
import type { TollWithdrawal } from "./input.js";
import type { Point, Series, Telling } from "./points.js";
import { denies, speaks } from "./withdrawn.js";

const before = (a: Telling, b: Telling) =>
	Number.isFinite(a.said[1]) &&
	Number.isFinite(b.said[0]) &&
	(b.said[0] > a.said[1] ||
		(b.said[0] === a.said[0] &&
			b.document === a.document &&
			b.figure.start > a.figure.start &&
			b.spoken[0] > a.spoken[1]));

/** Tellings of a point that came when it no longer stood, by others than those who told it first, as the end of a reason. */
function toldAgain(point: Point, after: number): string {
	const again = point.tellings.filter((t) => t.said[0] > after && t.document !== point.first.document);
	const claims = [...new Set(again.map((t) => t.figure.claim))];
	return claims.length === 0 ? "" : `; repeated since (${claims.join(", ")})`;
}

function takenBack(point: Point, back: TollWithdrawal): Fate {
	const known = since(point.first, back);
	if (denies(back, point.first)) {
		const who = back.by ?? back.source ?? back.document;
		return { status: "disputed", because: `denied by ${who} (${back.claim})`, since: known, stale: true };
	}
	const said = point.first.reportedAt;
	const day = back.when === null || (said !== null && back.when < said) ? "" : ` on ${back.when}`;
	const again = toldAgain(point, parseDay(back.when ?? back.knownSince ?? "") ?? Number.POSITIVE_INFINITY);
	return { status: "withdrawn", because: `taken back${day} (${back.claim})${again}`, since: known };
}

/** Voices that each voice of a series cites: whose figures it passes on. */
function cited(s: Series): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const { tellings } of s.points)
		for (const { voice, passed } of tellings)
			for (const outer of passed) found.set(outer, (found.get(outer) ?? new Set()).add(voice));
	return found;
}

/** The first later total of the same voice, or of one that it cites, which takes the place of a point. */
function heirOf(point: Point, s: Series, gone: ReadonlySet<Point>, cites: ReadonlyMap<string, ReadonlySet<string>>) {
	if (!point.whole) return null;
	const { voice, document } = point.first;
	const last = point.tellings.filter((t) => t.document === document).at(-1) ?? point.first;
	return (
		s.points.find(
			(p) =>
				p !== point &&
				p.whole &&
				!gone.has(p) &&
				(p.first.voice === voice || (cites.get(voice)?.has(p.first.voice) ?? false)) &&
				before(last, p.first) &&
				told(p.figure) !== told(point.figure),
		) ?? null
	);
}

function replaced(point: Point, heir: Point): Fate {
	const day = heir.first.reportedAt === null ? "" : ` on ${heir.first.reportedAt}`;
	const same = heir.first.voice === point.first.voice;
	const who = same ? "the same voice" : `${heir.first.by ?? heir.first.source ?? heir.first.document}, cited for it,`;
	const again = toldAgain(point, heir.first.said[1]);
	return {
		status: "superseded",
		because: `${who} said ${told(heir.figure)}${day}${again}`,
		since: since(point.first, heir.first),
	};
}

/** What became of each point of a series. `taken` are the points taken back or denied, with the words that do it. */
export function fates(s: Series, taken: ReadonlyMap<Point, TollWithdrawal>): Map<Point, Fate> {
	const found = new Map<Point, Fate>();
	const gone = new Set(s.points.filter((p) => taken.has(p)));
	const cites = cited(s);
	const heirs = new Map<Point, Point>();
	for (const point of s.points) {
		const back = taken.get(point);
		if (back) {
			found.set(point, takenBack(point, back));
			continue;
		}
		const again = repeatOf(point, s, taken);
		if (again) {
			found.set(point, again);
			gone.add(point);
		}
	}
	for (const point of s.points) {
		if (found.has(point)) continue;
		const heir = heirOf(point, s, gone, cites);
		if (heir) heirs.set(point, heir);
		found.set(point, heir ? replaced(point, heir) : standing);
	}
	for (const point of s.points) {
		const stale = found.get(point)?.status === "standing" ? staleOf(point, heirs) : null;
		if (stale) found.set(point, stale);
	}
	disputes(s, found);
	return found;
}

/** A point that tells a figure again which was taken back before it. */
function repeatOf(point: Point, s: Series, taken: ReadonlyMap<Point, TollWithdrawal>): Fate | null {
	// Whoever repeats it of the voice that took it back, or of nobody, repeats what no longer stands; another voice may know it by itself.
	const isTheirs = (p: Point) => {
		const back = taken.get(p);
		const same = point.first.by === null || point.first.voice === p.first.voice;
		return same || (back !== undefined && speaks(back, point.first));
	};
	const repeats = s.points.filter((p) => {
		const back = taken.get(p);
		return (
			back &&
			!denies(back, p.first) &&
			p.figure.low === point.figure.low &&
			p.figure.of === point.figure.of &&
			p.first.order < point.first.order
		);
	});
	const repeated = repeats.find(isTheirs) ?? repeats[0];
	if (!repeated) return null;
	const back = taken.get(repeated);
	return {
		status: isTheirs(repeated) ? "withdrawn" : "standing",
		because: `repeats ${told(point.figure)}, which ${repeated.first.by ?? back?.by ?? "its source"} took back`,
		stale: true,
		since: since(point.first, ...(back ? [back] : [])),
		repeats: repeated.figure.claim,
	};
}

/** A figure that a document tells in its own voice after the one who gave it had given another: it is the old one. */
function staleOf(point: Point, heirs: ReadonlyMap<Point, Point>): Fate | null {
	if (point.first.by !== null || !point.whole) return null;
	for (const [old, heir] of heirs) {
		if (old === point || old.first.by === null || told(old.figure) !== told(point.figure)) continue;
		if (!before(heir.first, point.first)) continue;
		const { by, reportedAt } = heir.first;
		const day = reportedAt === null ? "" : ` on ${reportedAt}`;
		return {
			status: "superseded",
			because: `repeats ${told(point.figure)}, for which ${by ?? "its source"} said ${told(heir.figure)}${day}`,
			since: since(point.first, heir.first),
			repeats: old.figure.claim,
			stale: true,
		};
	}
	return null;
}
