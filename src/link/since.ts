import { extended } from "../core/extended.js";
import type { ClaimStatus, Dispute, Toll } from "../core/film.js";
import { push } from "../core/lists.js";

/** The ISO day by which a claim's document was known, null where that is open. */
export type KnownOf = (claim: string) => string | null;

/** What became of a claim, and since when that is known. */
export interface Became {
	readonly status: ClaimStatus;
	readonly since: string | null;
}

const later = (a: string | null, b: string | null) => (a === null || b === null ? null : a > b ? a : b);

/** A dispute with the day since which two of its sides are known: the second side's earliest day. */
export function disputedSince(dispute: Dispute, known: KnownOf): Dispute {
	const first = dispute.sides.map((side) =>
		side.claims
			.map(known)
			.filter((day) => day !== null)
			.sort()
			.at(0),
	);
	const [, second] = first.filter((day) => day !== undefined).sort();
	return extended(dispute, { since: second ?? null });
}

/** What became of the claims whose every figure was withdrawn, replaced or disputed: of one that was withdrawn beside others that were replaced nothing stands. */
export function claimsOfTolls(list: readonly Toll[], known: KnownOf): Map<string, Became> {
	const all = new Map<string, Became[]>();
	for (const toll of list)
		for (const { claim: own, repeatedBy, status, statusSince } of toll.series)
			for (const claim of [own, ...repeatedBy]) {
				const since = later(statusSince, known(claim));
				push(all, claim, { status, since });
			}
	return new Map(
		[...all].flatMap(([claim, told]) => {
			const [first] = told;
			if (!first) return [];
			const isGone = told.every(({ status }) => status === "withdrawn" || status === "superseded");
			const isOne = told.every(({ status }) => status === first.status);
			if (first.status === "standing" || !(isOne || isGone)) return [];
			const status = isOne ? first.status : "withdrawn";
			return [[claim, { status, since: told.map((one) => one.since).reduce(later) }] as const];
		}),
	);
}

/** The kinds of figure that were withdrawn, by the claims that tell them. */
export function takenBack(list: readonly Toll[]): Map<string, ReadonlySet<Toll["of"]>> {
	const found = new Map<string, Set<Toll["of"]>>();
	for (const { of, series } of list)
		for (const { claim: own, repeatedBy, status } of series) {
			if (status !== "withdrawn") continue;
			for (const claim of [own, ...repeatedBy]) found.set(claim, (found.get(claim) ?? new Set()).add(of));
		}
	return found;
}

/** What became of the claims on the sides of disputes. */
export function claimsOfDisputes(list: readonly Dispute[]): Map<string, Became> {
	const found = new Map<string, Became>();
	for (const { sides, since } of list)
		for (const claim of sides.flatMap((side) => side.claims)) {
			const before = found.get(claim)?.since ?? null;
			const day = since ?? null;
			found.set(claim, { status: "disputed", since: before === null || (day !== null && day < before) ? day : before });
		}
	return found;
}
