import { type Extent, extent } from "../../core/edtf.js";
import type { Deed } from "../../core/reading.js";
import { bare } from "../../text/fold.js";
import { noFrequency } from "../frequencies.js";
import { byText } from "../words.js";
import type { EventClaim, EventInput } from "./input.js";

/** A claim made ready to be compared: terms are words, kinds of thing, `@actor`, `#number`. */
export interface Bag {
	readonly at: EventClaim;
	readonly terms: ReadonlySet<string>;
	/** Length of the vector of weights of the terms. */
	readonly norm: number;
	readonly deeds: readonly Deed[];
	readonly places: readonly string[];
	readonly extent: Extent | null;
	readonly root: string;
}

/** The weight of shipped frequencies against those of the case, in claims. */
const prior = 40;
const unknown = 0.004;

export interface Bags {
	readonly list: readonly Bag[];
	/** How much a term says: higher where fewer claims hold it. */
	readonly weight: (term: string) => number;
}

/** A name that no actor is known for meets others by its last word. */
function nameTerm(document: string, name: string, input: EventInput): string {
	const actor = input.actorOf?.(document, name) ?? input.placeOf?.(document, name);
	return `@${
		actor ??
		bare(name)
			.split(/[\s-]+/u)
			.at(-1) ??
		""
	}`;
}

/** Bags of the claims that have a gist, in order of document and place in it, and the weights of their terms. */
export function bags(input: EventInput): Bags {
	const sorted = [...input.claims].sort(
		(a, b) => byText(a.document, b.document) || a.claim.start - b.claim.start || byText(a.claim.id, b.claim.id),
	);
	const df = new Map<string, number>();
	const list = sorted.map((at): Bag => {
		const { claim, document } = at;
		const { gist } = claim;
		const names = new Map((gist?.names ?? []).map((n) => [bare(n), nameTerm(document, n, input)]));
		const named = (term: string) => names.get(term) ?? term;
		const terms = new Set([...(gist?.words ?? []), ...names.values(), ...(gist?.numbers ?? []).map((n) => `#${n}`)]);
		for (const term of terms) df.set(term, (df.get(term) ?? 0) + 1);
		const places = claim.where
			.map((w) => input.placeOf?.(document, w.name) ?? null)
			.filter((p): p is string => p !== null);
		return {
			at,
			terms,
			norm: 0,
			deeds: (gist?.deeds ?? []).map((d) => ({
				kind: d.kind,
				objects: d.objects.map(named),
				subjects: d.subjects.map(named),
				negated: claim.act === "denies" || d.negated === true,
				minor: d.minor === true,
			})),
			places: [...new Set(places)],
			extent: claim.when ? extent(claim.when.edtf) : null,
			root: input.rootOf?.(document) ?? document,
		};
	});
	const frequency = input.frequency ?? noFrequency;
	const known = new Map<string, number>();
	const weight = (term: string) => {
		let w = known.get(term);
		if (w === undefined) {
			const at = /^[@#]/u.test(term) ? unknown : (frequency(term) ?? unknown);
			w = -Math.log(((df.get(term) ?? 1) + prior * at) / (list.length + prior));
			known.set(term, w);
		}
		return w;
	};
	const measured = list.map((bag) => {
		let square = 0;
		for (const term of bag.terms) square += weight(term) ** 2;
		return { ...bag, norm: Math.sqrt(square) };
	});
	return { list: measured, weight };
}
