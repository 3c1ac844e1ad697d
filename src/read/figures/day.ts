import { singleDay } from "../../core/edtf.js";
import { type Claim, type Dated, type Figure, saysItsDay, type TextKind, type Time } from "../../core/reading.js";
import { runningCount } from "../dating.js";

/** Days before its own from which a report still brings news. */
const recent = 4;
/** Days before its own within which it tells of one day or of several. */
const around = 7;

/** The day that a claim's own words say. */
function ownDay(claim: Claim): number | null {
	return claim.when && saysItsDay(claim) ? singleDay(claim.when.edtf) : null;
}

/** True for a time of a day, told as past. */
function isOf({ edtf, type, tense }: Time, day: number): boolean {
	return edtf !== null && type !== "TIME" && tense !== "future" && singleDay(edtf) === day;
}

/** True of what a post of a live report tells: its hour dates it. */
function isUnderHour({ when, start }: Claim, times: readonly Time[]): boolean {
	return when !== null && when.start < start && times.some((t) => t.start === when.start && t.type === "TIME");
}

/** Claims that tell of dead or hurt people. */
function harmed(figures: readonly Pick<Figure, "of" | "low" | "high" | "claim">[]): Set<string> {
	const told = figures.filter((f) => (f.of === "killed" || f.of === "injured") && (f.low ?? f.high) !== 0);
	return new Set(told.map((f) => f.claim));
}

/**
 * Claims of a report with the day of what it reports. A report of Tuesday that tells of people shot "late Monday" speaks of Monday also where it
 * gives no day, or where only its own day was at hand: claims with dead or hurt take the first recent day that such a claim states (else any claim,
 * where the report states one day before its own at most); what else hangs on the report's own day follows where the report states no other day before its own, but for what is still feared. Measured on incidents (docs/TOLLS.md).
 */
export function onItsDay(
	claims: readonly Claim[],
	figures: readonly Pick<Figure, "of" | "low" | "high" | "claim">[],
	dated: Dated | null,
	kind: TextKind,
	times: readonly Time[] = [],
): readonly Claim[] {
	const own = kind === "report" && dated ? singleDay(dated.value) : null;
	if (own === null || !dated) return claims;
	const harm = harmed(figures);
	if (harm.size === 0) return claims;
	const told = claims.filter((c) => c.standing === "happening" || c.standing === "state");
	const stated = told.flatMap((claim) => {
		const day = claim.of ? singleDay(claim.of.edtf) : ownDay(claim);
		return day !== null && day <= own && day >= own - recent ? [claim] : [];
	});
	const days = new Set(claims.map(ownDay).filter((day) => day !== null && day < own && day >= own - around));
	const first = stated.find((c) => harm.has(c.id)) ?? (days.size <= 1 ? stated[0] : undefined);
	const news = first?.of ?? first?.when;
	if (!news) return claims;
	// Where the report opens with its own day, the rest is of that day.
	const lead = claims.find((c) => c.standing !== "headline");
	// Where it says its own day too ("said on Monday"), what has no day hangs on that.
	const opens =
		lead !== undefined && (ownDay(lead) === own || times.some((t) => t.start >= lead.start && isOf(t, own)));
	const hangsOn = (claim: Claim) => claim.when !== null && claim.when.edtf === dated.value;
	return claims.map((claim) => {
		if (
			claim.standing === "headline" ||
			saysItsDay(claim) ||
			claim.coming ||
			claim.of ||
			claim.because === runningCount ||
			isUnderHour(claim, times) ||
			claim.standing === "background" ||
			claim.standing === "history"
		)
			return claim;
		const follows = harm.has(claim.id)
			? claim.when === null || hangsOn(claim)
			: !opens && days.size <= 1 && claim.act !== "fears" && hangsOn(claim);
		if (!follows) return claim;
		return { ...claim, when: { ...news, basis: "inferred" }, because: because(claim) };
	});
}

/** What is no happening keeps the reason why. */
function because(claim: Claim): string {
	return claim.standing === "happening" ? "of the day that the report tells" : claim.because;
}
