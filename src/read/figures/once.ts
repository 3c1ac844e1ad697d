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

/**
 * The figures of one document for a reader who wants each once: what a headline, a lead and a caption repeat is one figure at the place that says most,
 * `again` the others. What is linked over documents takes all of them, for each may have a voice of its own.
 */
export function once<F extends Some>(figures: readonly F[]): Told<F>[] {
	const groups: F[][] = [];
	for (const figure of figures) {
		const group = groups.find((g) => g.every((other) => same(other, figure)));
		if (group) group.push(figure);
		else groups.push([figure]);
	}
	return groups
		.flatMap((group) => {
			const [best] = [...group].sort((a, b) => weight(b) - weight(a) || bySpan(a, b));
			if (!best) return [];
			const again = group
				.filter((f) => f !== best)
				.map(({ start, end, in: where }) => ({ start, end, ...(where ? { in: where } : {}) }));
			return [{ ...best, again }];
		})
		.sort(bySpan);
}
