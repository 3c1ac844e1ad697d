import type { Medium } from "../core/film.js";
import { push } from "../core/lists.js";
import { byText } from "../core/order.js";
import type { MediumMention } from "../core/reading.js";
import { fold } from "../text/fold.js";
import { sharing } from "./sharing.js";

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

/** Words of what a medium shows that are looked at. */
const most = 60;

const contentWords = (shows: string | null) =>
	new Set([...new Set(fold(shows ?? "").match(/[\p{L}\p{N}]{4,}/gu) ?? [])].slice(0, most));

/** The share of the words of one of two mentions that the other has, from which on they show the same. */
const enough = 0.6;

/** Share of the smaller set that stands in the other. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	if (small.size === 0) return 0;
	let n = 0;
	for (const word of small) if (large.has(word)) n++;
	return n / small.size;
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** A mention with the words by which it may be another's. */
interface Seen {
	readonly told: ToldMedium;
	readonly words: ReadonlySet<string>;
}

/** True where two mentions are one item: nothing known of them differs, and the account and day or most of what they show is the same. */
function same(a: Seen, b: Seen): boolean {
	const [x, y] = [a.told.mention, b.told.mention];
	if (x.kind !== y.kind || !agree(x.platform, y.platform) || !agree(x.posted, y.posted) || !agree(x.account, y.account))
		return false;
	if (x.account !== null && x.account === y.account && x.posted !== null && x.posted === y.posted) return true;
	return shared(a.words, b.words) >= enough;
}

/** Mentions of which nothing that matters here differs. */
const keyOf = ({ told: { mention: m }, words }: Seen) =>
	JSON.stringify([m.kind, m.platform, m.account, m.posted, [...words].sort()]);

/** The account and the day by which two mentions are one item whatever they show; null where one is not told. */
const postOf = ({ told: { mention: m } }: Seen) =>
	m.account === null || m.posted === null ? null : `${m.kind} ${m.account}\n${m.posted}`;

/** Mentions by item: each joins the first item that has a mention which is the same. Only those that share enough words, or the post, are compared. */
function items(sorted: readonly ToldMedium[]): ToldMedium[][] {
	const kinds = new Map<string, number>();
	const first: Seen[] = [];
	const kindOf = sorted.map((told) => {
		const seen: Seen = { told, words: contentWords(told.shows) };
		const key = keyOf(seen);
		const known = kinds.get(key);
		if (known !== undefined) return known;
		kinds.set(key, first.length);
		return first.push(seen) - 1;
	});
	const posts = new Map<string, number[]>();
	first.forEach((seen, i) => {
		const post = postOf(seen);
		if (post === null) return;
		push(posts, post, i);
	});
	const alike = sharing(
		first.map(({ words }) => words),
		enough,
	);
	const near = first.map((seen, i) =>
		[...new Set([...alike.near(i), ...(posts.get(postOf(seen) ?? "") ?? [])])].filter((j) => {
			const other = first[j];
			return other !== undefined && same(other, seen);
		}),
	);
	const found: ToldMedium[][] = [];
	/** The first item that has a mention of this kind. */
	const itemOf = new Map<number, number>();
	sorted.forEach((told, n) => {
		const kind = kindOf[n] ?? -1;
		const at = (near[kind] ?? []).reduce((least, k) => Math.min(least, itemOf.get(k) ?? least), found.length);
		const item = found[at];
		if (item) item.push(told);
		else found.push([told]);
		itemOf.set(kind, Math.min(at, itemOf.get(kind) ?? at));
	});
	return found;
}

/** What is said of an item's truth, the gravest first. */
const grave: readonly Medium["status"][] = ["false", "doubted", "verified", "unverified"];

/** Media over all documents, the same item once. */
export function media(told: readonly ToldMedium[]): Medium[] {
	const sorted = [...told].sort(
		(a, b) =>
			byText(a.mention.posted ?? "~", b.mention.posted ?? "~") ||
			byText(a.document, b.document) ||
			a.mention.start - b.mention.start,
	);
	return items(sorted).map((list) => {
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
			places: [...new Set(list.flatMap((one) => one.places))].sort(byText),
			by: list.find((one) => one.by !== null)?.by ?? null,
			verification:
				list.find((one) => one.verification !== null && one.mention.status === status)?.verification ?? null,
			status,
			claims: [...new Set(list.map((one) => one.mention.claim))].sort(),
		};
	});
}
