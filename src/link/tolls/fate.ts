import type { ClaimStatus } from "../../core/film.js";
import type { Figure } from "../../core/reading.js";

/** What became of a point, and why in a few words. */
export interface Fate {
	readonly status: ClaimStatus;
	readonly because: string | null;
	/** True where it repeats a figure that was taken back or replaced, or was denied: it never is the number of its series, whoever says it. */
	readonly stale?: boolean;
	/** The last ISO day of those by which what made it so was known; null where one is not known. */
	readonly since?: string | null;
	/** The claim of the point taken back or replaced that it tells again. */
	readonly repeats?: string;
}

export const standing: Fate = { status: "standing", because: null };

/** True where a point may be the number of its series: neither taken back nor replaced, nor told again after that. */
export const stands = (fate: Fate | undefined): boolean =>
	fate !== undefined && !fate.stale && (fate.status === "standing" || fate.status === "disputed");

/** The day by which all of these are known. */
export function since(...of: readonly { readonly knownSince?: string | null }[]): string | null {
	const days = of.map((one) => one.knownSince ?? null);
	return days.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), days[0] ?? null);
}

const grouped = (n: number | null) => String(n).replace(/\B(?=(?:\d{3})+$)/gu, ",");

/** A figure in words for the reader: "at least 12", "20 to 30", "1,200". */
export function told({ low, high, hedge }: Pick<Figure, "low" | "high" | "hedge">): string {
	if (low === null) return `up to ${grouped(high)}`;
	if (high === null) return `at least ${grouped(low)}`;
	if (low !== high) return `${grouped(low)} to ${grouped(high)}`;
	return hedge === "about" ? `about ${grouped(low)}` : grouped(low);
}
