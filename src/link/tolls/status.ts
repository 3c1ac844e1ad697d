import type { ClaimStatus } from "../../core/film.js";
import type { Figure } from "../../core/reading.js";
import { fold } from "../../text/fold.js";
import type { TollWithdrawal } from "./input.js";
import type { Point, Series, Telling } from "./points.js";

/** What became of a point, and why in a few words. */
export interface Fate {
	readonly status: ClaimStatus;
	readonly because: string | null;
	/** True where it repeats a figure that was taken back: it never is the number of its series, whoever says it. */
	readonly stale?: boolean;
	/** The last ISO day of those by which what made it so was known; null where one is not known. */
	readonly since?: string | null;
	/** The claim of the point taken back or replaced that it tells again. */
	readonly repeats?: string;
}

const standing: Fate = { status: "standing", because: null };

/** The day by which all of these are known. */
function since(...of: readonly { readonly knownSince?: string | null }[]): string | null {
	const days = of.map((one) => one.knownSince ?? null);
	return days.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), days[0] ?? null);
}

/** A figure in words for the reader: "at least 12", "20 to 30". */
export function told({ low, high, hedge }: Pick<Figure, "low" | "high" | "hedge">): string {
	if (low === null) return `up to ${high}`;
	if (high === null) return `at least ${low}`;
	if (low !== high) return `${low} to ${high}`;
	return hedge === "about" ? `about ${low}` : String(low);
}

/** True where no number satisfies both. */
export function incompatible(a: Figure, b: Figure): boolean {
	const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY);
	const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
	if (low <= high) return false;
	// "about": a tenth either way is the same.
	const loose = a.hedge === "about" || b.hedge === "about";
	return !(loose && low <= high * 1.1);
}

/** True where a withdrawal's speaker can be the one of a figure: the same actor, or words of one within the other's. */
function speaks(withdrawal: TollWithdrawal, telling: Telling): boolean {
	if (withdrawal.actor !== null && telling.actor !== null) return withdrawal.actor === telling.actor;
	if (withdrawal.by === null || telling.by === null) return false;
	const [a, b] = [fold(withdrawal.by), fold(telling.by)];
	return a === b || a.includes(b) || b.includes(a);
}

const total = (telling: Telling) => !telling.figure.part && !telling.figure.person;

/**
 * The telling that a withdrawal takes back: the last total of the same voice before it in its document, else the last total there at all,
 * else the last one that the voice gave by that day in any document. Null where there is none.
 */
export function target(withdrawal: TollWithdrawal, all: readonly Telling[]): Telling | null {
	const kind = all.filter((t) => total(t) && (withdrawal.of === null || t.figure.of === withdrawal.of));
	if (withdrawal.numbers.length > 0) {
		// A number that it names is the one taken back, whoever else has told figures near it.
		const named = kind.filter((t) => withdrawal.numbers.some((n) => n === t.figure.low || n === t.figure.high));
		return named.filter((t) => speaks(withdrawal, t)).at(-1) ?? named.at(-1) ?? null;
	}
	const before = kind
		.filter((t) => t.document === withdrawal.document && t.figure.start < withdrawal.start && !t.figure.in)
		.sort((a, b) => a.figure.start - b.figure.start);
	const inDocument =
		before.filter((t) => speaks(withdrawal, t)).at(-1) ?? before.filter((t) => t.by !== null).at(-1) ?? before.at(-1);
	if (inDocument) return inDocument;
	const day = withdrawal.when;
	return kind.filter((t) => speaks(withdrawal, t) && (day === null || (t.reportedAt ?? "") <= day)).at(-1) ?? null;
}

/** Points taken back, with the withdrawal that did it. */
export function withdrawnPoints(
	list: readonly Series[],
	all: readonly Telling[],
	withdrawals: readonly TollWithdrawal[],
): Map<Point, TollWithdrawal> {
	const taken = new Map<Point, TollWithdrawal>();
	const sorted = [...withdrawals].sort((a, b) =>
		a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start,
	);
	for (const withdrawal of sorted) {
		const found = target(withdrawal, all);
		if (!found) continue;
		for (const s of list)
			for (const point of s.points)
				if (point.tellings.includes(found) && !taken.has(point)) taken.set(point, withdrawal);
	}
	return taken;
}

const sameDay = (a: Telling, b: Telling) =>
	Number.isFinite(a.spoken[0]) && Number.isFinite(b.spoken[0])
		? a.spoken[0] === b.spoken[0] && a.spoken[1] === b.spoken[1]
		: a.said[0] === b.said[0] && a.said[1] === b.said[1] && Number.isFinite(a.said[0]);

const later = (a: Telling, b: Telling) =>
	Number.isFinite(a.said[1]) &&
	Number.isFinite(b.said[0]) &&
	(b.said[0] > a.said[1] ||
		(b.said[0] === a.said[0] &&
			b.document === a.document &&
			b.figure.start > a.figure.start &&
			b.spoken[0] > a.spoken[1]));

/** What became of each point of a series. */
export function fates(s: Series, taken: ReadonlyMap<Point, TollWithdrawal>): Map<Point, Fate> {
	const found = new Map<Point, Fate>();
	const gone = s.points.filter((p) => taken.has(p));
	for (const point of s.points) {
		const withdrawal = taken.get(point);
		if (withdrawal) {
			const said = point.first.reportedAt;
			const day = withdrawal.when === null || (said !== null && withdrawal.when < said) ? "" : ` on ${withdrawal.when}`;
			found.set(point, {
				status: "withdrawn",
				because: `taken back${day} (${withdrawal.claim})`,
				since: since(point.first, withdrawal),
			});
			continue;
		}
		// Whoever repeats it of the voice that took it back, or of nobody, repeats what no longer stands; another voice may know it by itself.
		const isTheirs = (p: Point) => {
			const back = taken.get(p);
			const same = point.first.by === null || point.first.voice === p.first.voice;
			return same || (back !== undefined && speaks(back, point.first));
		};
		const repeats = gone.filter(
			(p) => p.figure.low === point.figure.low && p.figure.of === point.figure.of && p.first.order < point.first.order,
		);
		const repeated = repeats.find(isTheirs) ?? repeats[0];
		if (repeated) {
			const back = taken.get(repeated);
			const because = `repeats ${told(point.figure)}, which ${back?.by ?? repeated.first.by ?? "its source"} took back`;
			found.set(point, {
				status: isTheirs(repeated) ? "withdrawn" : "standing",
				because,
				stale: true,
				since: since(point.first, ...(back ? [back] : [])),
				repeats: repeated.figure.claim,
			});
			continue;
		}
		const heir =
			point.figure.part || point.figure.person
				? undefined
				: s.points.find(
						(p) =>
							p !== point &&
							!p.figure.part &&
							!p.figure.person &&
							!taken.has(p) &&
							p.first.voice === point.first.voice &&
							later(lastOf(point), p.first) &&
							told(p.figure) !== told(point.figure),
					);
		if (heir) {
			const day = heir.first.reportedAt === null ? "" : ` on ${heir.first.reportedAt}`;
			found.set(point, {
				status: "superseded",
				because: `the same voice said ${told(heir.figure)}${day}`,
				since: since(point.first, heir.first),
			});
		} else found.set(point, standing);
	}
	for (const a of s.points)
		for (const b of s.points) {
			if (a === b || a.figure.part || b.figure.part || a.figure.person || b.figure.person) continue;
			if (found.get(a)?.status !== "standing" || !/^(?:standing|disputed)$/u.test(found.get(b)?.status ?? "")) continue;
			if (a.first.voice === b.first.voice || a.first.origin === b.first.origin) continue;
			if (sameDay(a.first, b.first) && incompatible(a.figure, b.figure)) {
				const who = b.first.by ?? b.first.source ?? b.first.document;
				const known = since(a.first, b.first);
				found.set(a, { status: "disputed", because: `${who} says ${told(b.figure)}`, since: known });
				const other = a.first.by ?? a.first.source ?? a.first.document;
				if (found.get(b)?.status === "standing")
					found.set(b, { status: "disputed", because: `${other} says ${told(a.figure)}`, since: known });
			}
		}
	return found;
}

const lastOf = (point: Point): Telling => point.tellings.at(-1) ?? point.first;
