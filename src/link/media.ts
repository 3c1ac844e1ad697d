import type { Medium } from "../core/film.js";
import type { MediumMention } from "../core/reading.js";
import { fold } from "../text/fold.js";

/** A mention of a medium and where it stands. */
export interface ToldMedium {
	readonly mention: MediumMention;
	readonly document: string;
	/** The words of `mention.shows`, null where there are none. */
	readonly shows: string | null;
	/** The words of `mention.by` and `mention.verification`. */
	readonly by: string | null;
	readonly verification: string | null;
	/** Its places as resolved over the documents. */
	readonly places: readonly string[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const contentWords = (shows: string | null) => new Set(fold(shows ?? "").match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** Share of the smaller set that stands in the other. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	if (small.size === 0) return 0;
	let n = 0;
	for (const word of small) if (large.has(word)) n++;
	return n / small.size;
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** True where two mentions are one item: nothing known of them differs, and the account and day or most of what they show is the same. */
function same(a: ToldMedium, b: ToldMedium): boolean {
	const [x, y] = [a.mention, b.mention];
	if (x.kind !== y.kind || !agree(x.platform, y.platform) || !agree(x.posted, y.posted) || !agree(x.account, y.account))
		return false;
	if (x.account !== null && x.account === y.account && x.posted !== null && x.posted === y.posted) return true;
	return shared(contentWords(a.shows), contentWords(b.shows)) >= 0.6;
}

/** What is said of an item's truth, the gravest first. */
const grave: readonly Medium["status"][] = ["false", "doubted", "verified", "unverified"];

/** Media over all documents, the same item once. */
export function media(told: readonly ToldMedium[]): Medium[] {
	const sorted = [...told].sort(
		(a, b) =>
			compare(a.mention.posted ?? "~", b.mention.posted ?? "~") ||
			compare(a.document, b.document) ||
			a.mention.start - b.mention.start,
	);
	const items: ToldMedium[][] = [];
	for (const one of sorted) {
		const item = items.find((known) => known.some((k) => same(k, one)));
		if (item) item.push(one);
		else items.push([one]);
	}
	return items.map((list) => {
		const first = <K extends "platform" | "account" | "posted">(key: K): string | null =>
			list.find((one) => one.mention[key] !== null)?.mention[key] ?? null;
		const status =
			grave.find((s) =>
				list.some((one) => one.mention.status === s && (s !== "unverified" || one.verification !== null)),
			) ?? "unverified";
		return {
			kind: list[0]?.mention.kind ?? "post",
			platform: first("platform"),
			account: first("account"),
			posted: first("posted"),
			shows: list.find((one) => one.shows !== null)?.shows ?? null,
			places: [...new Set(list.flatMap((one) => one.places))].sort(compare),
			by: list.find((one) => one.by !== null)?.by ?? null,
			verification:
				list.find((one) => one.verification !== null && one.mention.status === status)?.verification ?? null,
			status,
			claims: [...new Set(list.map((one) => one.mention.claim))].sort(),
		};
	});
}
