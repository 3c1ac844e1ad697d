import { extended } from "../../core/extended.js";
import type { Figure, Single } from "../../core/reading.js";
import { bySpan, type Span } from "../../core/span.js";
import { fold } from "../../text/fold.js";

/** A figure told once, with the other places in which its document says the same. */
export type Told<F> = F & { readonly again: readonly Span[] };

type Some = Omit<Figure, "claim">;

/** True where two figures of a document say the same: kind, bounds, and a group that one of them may leave out. */
function same(a: Some, b: Some): boolean {
	if (a.of !== b.of || (!(a.low === b.low && a.high === b.high) && !shortened(a, b))) return false;
	if (a.person && b.person) {
		if (differ(a.person, b.person)) return false;
		if (a.person.name || b.person.name || a.person.as === "definite" || b.person.as === "definite") return true;
	}
	return a.whom === null || b.whom === null || fold(a.whom) === fold(b.whom);
}

/** True for one number of which one telling leaves out how sure it is, as headlines do: "12 dead" for "at least 12 dead". */
function shortened(a: Some, b: Some): boolean {
	const hedges = [a.hedge, b.hedge];
	return a.low === b.low && a.low !== null && hedges.includes("exact") && hedges.includes("least");
}

/** True where two descriptions cannot be of one person: what is said of them differs, or sets them apart. */
function differ(a: Single, b: Single): boolean {
	if (a.other || b.other) return true;
	if (a.name !== null && b.name !== null) return fold(a.name) !== fold(b.name);
	return (a.sex !== null && b.sex !== null && a.sex !== b.sex) || (a.age !== null && b.age !== null && a.age !== b.age);
}

/** How much a figure says: how sure it is, a group, its cue, a place. */
const weight = (f: Some) =>
	(f.hedge === "least" ? 8 : 0) + (f.whom === null ? 0 : 4) + (f.where === null ? 0 : 2) + (f.cue === null ? 0 : 1);

/** Figures that say the same. A text may say one number thousands of times: only those `different` in what is compared are, by the words `seen` of them. */
interface Group<F> {
	readonly all: F[];
	readonly different: F[];
	readonly seen: Set<string>;
}

/** All of a figure that is compared beside its kind and least number; null for a person, who is compared as he is. */
const wordsOf = ({ high, hedge, whom, person }: Some) =>
	person ? null : `${high} ${hedge} ${whom === null ? "" : `=${fold(whom)}`}`;

/**
 * The figures of one document for a reader who wants each once: what a headline, a lead and a caption repeat is one figure at the place that says most,
 * `again` the others. What is linked over documents takes all of them, for each may have a voice of its own.
 */
export function once<F extends Some>(figures: readonly F[]): Told<F>[] {
	const groups: Group<F>[] = [];
	/** By kind and number, without which none is the same. */
	const byNumber = new Map<string, Group<F>[]>();
	for (const figure of figures) {
		const key = `${figure.of} ${figure.low}`;
		const near = byNumber.get(key) ?? [];
		byNumber.set(key, near);
		let group = near.find((g) => g.different.every((other) => same(other, figure)));
		if (!group) {
			group = { all: [], different: [], seen: new Set() };
			groups.push(group);
			near.push(group);
		}
		group.all.push(figure);
		const words = wordsOf(figure);
		if (words === null || !group.seen.has(words)) group.different.push(figure);
		if (words !== null) group.seen.add(words);
	}
	return groups
		.flatMap(({ all }) => {
			const [best] = [...all].sort((a, b) => weight(b) - weight(a) || bySpan(a, b));
			if (!best) return [];
			const again = all
				.filter((f) => f !== best)
				.map(({ start, end, in: where }) => ({ start, end, ...(where ? { in: where } : {}) }));
			return [extended(best, { again })];
		})
		.sort(bySpan);
}
