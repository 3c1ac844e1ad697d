import type { Document } from "../core/document.js";
import type { CopyGroup } from "../core/links.js";
import { byText } from "../core/order.js";
import { fold } from "../text/fold.js";
import { groups } from "./words.js";

/** Where the reports of a set of documents truly come from. */
export interface Roots {
	/** One name for all documents of one origin: the id of the first of them; the document itself where it stands alone. */
	readonly rootOf: (document: string) => string;
	/** Why two documents are one origin ("copies of one report", "one publisher: X", "both credit AFP"), null where they are two. */
	readonly because: (a: string, b: string) => string | null;
}

const ties: Readonly<Record<CopyGroup["kind"], string>> = {
	copy: "copies of one report",
	derived: "written from one report",
	translated: "one report in two languages",
};

function publisher(document: Document): string | null {
	if (document.source !== null && document.source.trim() !== "") return document.source.trim();
	const host = /^[a-z]+:\/\/(?:www\.)?(?<host>[^/:?#]+)/iu.exec(document.url ?? "")?.groups?.host;
	return host === undefined ? null : host.toLowerCase();
}

/**
 * The independent roots of a set of documents: copies and rewritings of one report are one, documents of one publisher are one.
 * Agencies that several credit are joined claim by claim (see `origins`), since a paper takes some reports from an agency and writes others.
 */
export function roots(documents: readonly Document[], copies: readonly CopyGroup[]): Roots {
	const sorted = [...documents].sort((a, b) => byText(a.id, b.id));
	const at = new Map(sorted.map((d, i) => [d.id, i]));
	const sets = groups(sorted.length);
	// Why a document was tied to others: by the other's number.
	const tied = new Map<number, Map<number, string>>();
	const tie = (a: number | undefined, b: number | undefined, because: string) => {
		if (a === undefined || b === undefined || a === b) return;
		sets.join(a, b);
		for (const [one, other] of [
			[a, b],
			[b, a],
		] as const) {
			const mine = tied.get(one) ?? new Map<number, string>();
			if (!mine.has(other)) mine.set(other, because);
			tied.set(one, mine);
		}
	};
	const first = new Map<string, number>();
	sorted.forEach((document, i) => {
		const name = publisher(document);
		if (name === null) return;
		const other = first.get(name);
		if (other === undefined) first.set(name, i);
		else tie(other, i, `one publisher, ${name}`);
	});
	for (const group of copies) {
		const known = group.documents.filter((id) => at.has(id));
		const why = ties[group.kind];
		for (const id of known.slice(1))
			tie(at.get(known[0] ?? ""), at.get(id), group.credit === null ? why : `${why} of ${group.credit}`);
	}
	const rootOf = (id: string) => {
		const i = at.get(id);
		return i === undefined ? id : (sorted[sets.find(i)]?.id ?? id);
	};
	return {
		rootOf,
		because: (a, b) => {
			if (a === b || rootOf(a) !== rootOf(b)) return null;
			const [x = -1, y = -1] = [at.get(a), at.get(b)];
			const [mine, theirs] = [tied.get(x), tied.get(y)];
			const [any] = [...(mine?.values() ?? []), ...(theirs?.values() ?? [])];
			return mine?.get(y) ?? any ?? null;
		},
	};
}

/** How many independent origins a set of documents is, and why. */
export interface Origins {
	readonly count: number;
	/** One document of each origin, in order of id. */
	readonly roots: readonly string[];
	/** The origin of each document, one of `roots`. */
	readonly of: ReadonlyMap<string, string>;
	readonly because: string;
}

/**
 * The independent origins of one claim, told by `documents`: those that credit one agency are one besides. Adding a copy, or a document that credits
 * an agency that is credited already, never raises the number.
 */
export function origins(
	documents: readonly string[],
	known: Roots,
	credits: ReadonlyMap<string, readonly string[]> = new Map(),
): Origins {
	const ids = [...new Set(documents)].sort(byText);
	const sets = groups(ids.length);
	const reasons: string[] = [];
	const seen = new Map<string, number>();
	ids.forEach((id, i) => {
		const keys = new Map((credits.get(id) ?? []).map((credit) => [`credit ${fold(credit)}`, credit]));
		for (const key of [`root ${known.rootOf(id)}`, ...keys.keys()]) {
			const other = seen.get(key);
			if (other === undefined) {
				seen.set(key, i);
				continue;
			}
			if (!sets.join(other, i)) continue;
			const a = ids[other] ?? "";
			const credit = keys.get(key);
			const why = credit === undefined ? (known.because(a, id) ?? "one origin") : `both go back to ${credit}`;
			reasons.push(`${a} and ${id}: ${why}`);
		}
	});
	const of = new Map(ids.map((id, i) => [id, ids[sets.find(i)] ?? id]));
	const list = [...new Set(of.values())].sort(byText);
	const count = list.length;
	const head =
		count === 1
			? ids.length === 1
				? "1 origin"
				: `1 origin in ${ids.length} documents`
			: `${count} independent origins`;
	return { count, roots: list, of, because: reasons.length > 0 ? `${head} (${reasons.join("; ")})` : head };
}
