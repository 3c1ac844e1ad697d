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
	return shared(a.words, b.words) >= 0.6;
}

/** What two mentions of one item have in common: a word of what they show, or the account and the day. */
function traits({ told, words }: Seen): string[] {
	const { kind, account, posted } = told.mention;
	const found = [...words].map((word) => `${kind} ${word}`);
	if (account !== null && posted !== null) found.push(`${kind} ${account}\n${posted}`);
	return found;
}

/** Mentions by item: each joins the first item that has a mention which is the same. Only items that share a trait are looked at. */
function items(sorted: readonly ToldMedium[]): ToldMedium[][] {
	const found: Seen[][] = [];
	const by = new Map<string, number[]>();
	for (const told of sorted) {
		const one: Seen = { told, words: contentWords(told.shows) };
		const own = traits(one);
		const near = [...new Set(own.flatMap((trait) => by.get(trait) ?? []))].sort((a, b) => a - b);
		const at = near.find((i) => found[i]?.some((k) => same(k, one))) ?? found.length;
		const item = found[at];
		if (item) item.push(one);
		else found.push([one]);
		for (const trait of own) {
			const list = by.get(trait);
			if (list === undefined) by.set(trait, [at]);
			else if (list[list.length - 1] !== at) list.push(at);
		}
	}
	return found.map((list) => list.map(({ told }) => told));
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
			places: [...new Set(list.flatMap((one) => one.places))].sort(compare),
			by: list.find((one) => one.by !== null)?.by ?? null,
			verification:
				list.find((one) => one.verification !== null && one.mention.status === status)?.verification ?? null,
			status,
			claims: [...new Set(list.map((one) => one.mention.claim))].sort(),
		};
	});
}
