import type { Document } from "../../core/document.js";
import { extended } from "../../core/extended.js";
import { least } from "../../core/extremes.js";
import type { CopyGroup } from "../../core/links.js";
import { push } from "../../core/lists.js";
import { byNumber, byText } from "../../core/order.js";
import type { Block } from "../../core/reading.js";
import { nowhere } from "../../text/places.js";
import type { Count } from "../count.js";
import { families } from "../families.js";
import { noFrequency } from "../frequencies.js";
import { pairList } from "../pairs.js";
import { groups } from "../words.js";
import { type AnchorTools, anchors } from "./anchors.js";
import { body, furniture, laid } from "./body.js";
import { candidates } from "./candidates.js";
import { type Overlap, overlap } from "./overlap.js";
import { overLanguages } from "./translated.js";

/** A group of copies with its reason in words. A `derived` group holds the copies of its members too. */
export type ToldCopyGroup = CopyGroup & { readonly because: string };

export interface CopyOptions {
	/** Blocks by document id: furniture and rights are then left out. Without them lines are compared. */
	readonly blocks?: ReadonlyMap<string, readonly Block[]>;
	/** The day by which each document was there (a sortable ISO date), by id; `published` where it is not given. */
	readonly days?: ReadonlyMap<string, string | null>;
	/** The moment (ms) by which each was there, by id: orders those of one day that were published at an hour. */
	readonly known?: ReadonlyMap<string, number | null>;
	/** Agencies that each document credits, by id. */
	readonly credits?: ReadonlyMap<string, readonly string[]>;
	/** Places under their names in many languages, and how common words are. */
	readonly tools?: AnchorTools;
	readonly count?: Count;
}

/** A copy: this share of the shorter text's words, in runs of five, stands in the other … */
const copied = 0.66;
/** A publisher's second text with this much of its first is an update of it, unless it has more. */
const reprinted = 0.75;
/** Outside quotations a copy shares at least this: two papers with one speech are no copies. */
const copiedOwn = 0.35;
/** Rewritten: this share outside quotations, or that one where both credit the same agency … */
const derived = 0.28;
const derivedCredited = 0.24;
/** … and so many words: a few turns of phrase that two short texts share are no report. Half of a text speaks for itself with fewer. */
const evidence = 30;
const half = { share: 0.5, words: 20 };
/** Below this many words a share says nothing. */
const fewest = 12;

export function kindOf(o: Overlap, sameCredit: boolean, sameSource: boolean): "copy" | "derived" | null {
	if (o.length < fewest) return null;
	const own = o.unquoted < fewest ? o.shorter : o.own;
	if (own >= copiedOwn && o.shorter >= (sameSource ? reprinted : copied)) return "copy";
	const words = own * (o.unquoted < fewest ? o.length : o.unquoted);
	const enough = words >= evidence || (own >= half.share && words >= half.words);
	return enough && own >= (sameCredit ? derivedCredited : derived) ? "derived" : null;
}

/**
 * Groups of documents that carry one report, the earliest first: of one day first whom the others credit, then what gives no hour, then by the hour. The result
 * depends on nothing but the set: documents are taken in order of id, pairs are compared whole, groups are what pairs join. Cost is near linear: only
 * documents that share sampled runs are compared.
 */
export function copies(documents: readonly Document[], options: CopyOptions = {}): ToldCopyGroup[] {
	const sorted = [...documents].sort((a, b) => byText(a.id, b.id));
	const id = (i: number) => sorted[i]?.id ?? "";
	const counted = sorted.map((d) => laid(d, options.blocks?.get(d.id)));
	const common = furniture(counted);
	const bodies = counted.map((one) => body(one, common));
	const wholes = counted.map(({ hashes, whole }) => (hashes.length === 0 ? null : whole));
	const credit = (i: number) => options.credits?.get(id(i)) ?? [];
	const compared: { a: number; b: number; share: number; kind: CopyGroup["kind"] | null }[] = [];
	for (const [a, b] of candidates(bodies, derivedCredited, options.count)) {
		const [x, y] = [bodies[a], bodies[b]];
		if (!x || !y) continue;
		if (wholes[a] === wholes[b]) continue;
		const o = overlap(x, y);
		const theirs = new Set(credit(b));
		const sameCredit = credit(a).some((c) => theirs.has(c));
		const source = sorted[a]?.source;
		const sameSource = source !== null && source === sorted[b]?.source;
		compared.push({ a, b, share: o.shorter, kind: kindOf(o, sameCredit, sameSource) });
	}
	for (const [a, b] of identical(wholes)) compared.push({ a, b, share: 1, kind: "copy" });
	const day = (i: number) => options.days?.get(id(i)) ?? sorted[i]?.published ?? "9999";
	/** The hour of what was published at one. What gives only its day may be earlier than all others of that day. */
	const hour = (i: number) =>
		sorted[i]?.published?.includes("T") === true ? (options.known?.get(id(i)) ?? 0) : Number.NEGATIVE_INFINITY;
	const told = (kind: CopyGroup["kind"], members: readonly number[], share: number): ToldCopyGroup => {
		const credits = new Set(members.flatMap(credit));
		const borrows = (i: number) => (credits.has(sorted[i]?.source ?? "") ? 0 : 1);
		const ordered = [...members].sort(
			(a, b) => byText(day(a), day(b)) || borrows(a) - borrows(b) || byNumber(hour(a), hour(b)) || byText(id(a), id(b)),
		);
		const [only = null] = credits;
		const agency = credits.size === 1 ? only : null;
		return {
			kind,
			documents: ordered.map(id),
			overlap: Math.round(share * 1000) / 1000,
			credit: agency,
			because: because(kind, share, ordered.length, agency),
		};
	};
	const found: ToldCopyGroup[] = [];
	const isCopyOf = groups(sorted.length);
	for (const kind of ["copy", "derived"] as const) {
		const pairs = compared.map((p) => extended(p, { tie: p.kind === "copy" || p.kind === kind }));
		const tied = new Map<number, typeof pairs>();
		for (const p of pairs) {
			if (!p.tie) continue;
			push(tied, p.a, p);
		}
		const list = pairList();
		for (const { a, b, share, tie } of pairs) list.add(a, b, share, tie);
		for (const family of families(sorted.length, list.all())) {
			const [first = 0] = family;
			if (kind === "copy") for (const i of family) isCopyOf.join(first, i);
			// All of it are copies of one another: told already.
			else if (family.every((i) => isCopyOf.find(i) === isCopyOf.find(first))) continue;
			const inside = new Set(family);
			const best = new Map<number, number>();
			for (const p of family.flatMap((i) => tied.get(i) ?? [])) {
				if (!inside.has(p.b)) continue;
				for (const i of [p.a, p.b]) best.set(i, Math.max(best.get(i) ?? 0, p.share));
			}
			found.push(told(kind, family, Math.min(...family.map((i) => best.get(i) ?? 0))));
		}
	}
	const tools = options.tools ?? { gazetteer: nowhere, frequency: noFrequency };
	const foreign = counted.map(({ document, lines }, i) => {
		const skip = document.source ? common.get(document.source) : undefined;
		return {
			lang: document.lang,
			day: options.days?.get(document.id) ?? document.published,
			credits: credit(i),
			anchors: () =>
				anchors(
					document.text,
					lines.filter((line) => !skip?.has(line.key)),
					tools,
				),
		};
	});
	for (const { members, least: share } of overLanguages(foreign, isCopyOf))
		found.push(told("translated", members, share));
	return found.sort((a, b) => byText(a.documents[0] ?? "", b.documents[0] ?? "") || byText(a.kind, b.kind));
}

/** The documents in their order, but the first of each group of copies before all of its copies, though one of those may be known to the hour and it only to the day. */
export function originalsFirst(documents: readonly Document[], found: readonly CopyGroup[]): Document[] {
	const place = new Map(documents.map((d, i) => [d.id, i]));
	for (const {
		kind,
		documents: [first, ...copied],
	} of found) {
		if (kind !== "copy" || first === undefined) continue;
		const before = least(copied.map((id) => place.get(id) ?? Number.POSITIVE_INFINITY)) - 0.5;
		place.set(first, Math.min(before, place.get(first) ?? before));
	}
	return [...documents].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** Neighbours in order of id among the documents with exactly the same words: however short, the same text is a copy. */
function identical(wholes: readonly (number | null)[]): [number, number][] {
	const last = new Map<number, number>();
	return wholes.flatMap((whole, i): [number, number][] => {
		if (whole === null) return [];
		const before = last.get(whole);
		last.set(whole, i);
		return before === undefined ? [] : [[before, i]];
	});
}

const whys: Readonly<Record<CopyGroup["kind"], readonly [string, string]>> = {
	copy: ["with the same text", "of the words or more stand in another of them"],
	derived: ["written from one report", "of the words or more stand in another of them"],
	translated: [
		"with one report in several languages",
		"of the names, places and numbers or more stand in another of them, in the same order",
	],
};

function because(kind: CopyGroup["kind"], least: number, size: number, credit: string | null): string {
	const [what, share] = whys[kind];
	const why = `${size} documents ${what}: ${Math.round(least * 100)} % ${share}`;
	return credit ? `${why}; credit: ${credit}` : why;
}
