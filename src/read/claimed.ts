import { isoDay } from "../core/day.js";
import { singleDay } from "../core/edtf.js";
import { extended } from "../core/extended.js";
import type { Claim, MeasureMention, OfficeMention, Withdrawal } from "../core/reading.js";
import { firstFrom, overlaps, type Span } from "../core/span.js";
import type { Described } from "./descriptions/index.js";
import type { FoundMeasure } from "./measures.js";
import type { FoundOffice } from "./offices/mention.js";
import type { FoundWithdrawal } from "./withdrawals.js";

/** The id of the claim that a span begins in. */
type ClaimAt = (span: Span) => string;

/** Looks up claims, which are in order of the text. Binary search; of a span before all claims the first one, "" where there is none. */
export function claimFinder(list: readonly Claim[]): ClaimAt {
	return (span) => {
		let low = 0;
		let high = list.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((list[middle]?.start ?? 0) <= span.start) low = middle;
			else high = middle - 1;
		}
		return list[low]?.id ?? "";
	};
}

function put<T extends Span>(one: T & { claim?: string }, claim: string): asserts one is T & { claim: string } {
	one.claim = claim;
}

/**
 * What was found, each with the claim that it stands in. The claim is written into the objects that are handed in, which must be fresh and nobody
 * else's: of objects that are spread V8 gives each a shape of its own.
 */
export function inClaims<T extends Span>(found: readonly T[], claimAt: ClaimAt): (T & { claim: string })[] {
	return found.map((one: T & { claim?: string }) => {
		put(one, claimAt(one));
		return one;
	});
}

/** Measures in their claims, but for those of `corrected` claims. */
export function measuresIn(
	found: readonly FoundMeasure[],
	claimAt: ClaimAt,
	corrected: ReadonlySet<string>,
): readonly MeasureMention[] {
	return inClaims(found, claimAt).filter((m) => !corrected.has(m.claim));
}

/** For a span the day, as EDTF, of what the claim that it stands in tells to have happened; null where it tells none. */
export function daysOf(claims: readonly Claim[], claimAt: ClaimAt): (span: Span) => string | null {
	let days: ReadonlyMap<string, string | null> | null = null;
	return (span) => {
		days ??= new Map(
			claims.map(({ id, standing, coming, when }) => {
				const day = standing === "happening" && !coming && when?.edtf ? singleDay(when.edtf) : null;
				return [id, day === null ? null : isoDay(day)];
			}),
		);
		return days.get(claimAt(span)) ?? null;
	};
}

/** Withdrawals in their claims. One without a day of its own is of the day of its claim, but for one whose sentence tells the day of something else. */
export function withdrawalsIn(
	found: readonly FoundWithdrawal[],
	figures: readonly Span[],
	claims: readonly Claim[],
	claimAt: ClaimAt,
): Withdrawal[] {
	if (found.length === 0) return [];
	const byId = new Map(claims.map((c) => [c.id, c]));
	return found.flatMap(({ dated, counted, since, ...w }) => {
		// Figures are in order.
		if (since !== null && !((figures[firstFrom(figures, since)]?.start ?? w.end) < w.end)) return [];
		if (counted && !figures.some((f) => w.stated && overlaps(f, w.stated))) return [];
		const claim = claimAt(w);
		const before = dated ? (byId.get(claim)?.when ?? null) : null;
		return extended(w, { claim, when: w.when ?? before });
	});
}

/** Offices in their claims, with what each office is. A change that tells no day of its own is of the day of its claim. */
export function officesIn(
	found: readonly FoundOffice[],
	claims: readonly Claim[],
	claimAt: ClaimAt,
	{ postIn }: Pick<Described, "postIn">,
): OfficeMention[] {
	if (found.length === 0) return [];
	const byId = new Map(claims.map((c) => [c.id, c]));
	return found.map((o) => {
		const claim = claimAt(o);
		const post = postIn(o.officeAt);
		const day = o.change === "holds" ? null : (byId.get(claim)?.when?.edtf ?? null);
		return extended(post ? extended(o, { post }) : o, { claim, when: o.when ?? day });
	});
}
