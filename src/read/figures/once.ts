import type { Figure } from "../../core/reading.js";
import { bySpan, type Span } from "../../core/span.js";
import { fold } from "../../text/fold.js";

/** A figure told once, with the other places in which its document says the same. */
export type Told<F> = F & { readonly again: readonly Span[] };

type Some = Omit<Figure, "claim">;

/** True where two figures of a document say the same: kind, bounds, and a group that one of them may leave out. */
function same(a: Some, b: Some): boolean {
	if (a.of !== b.of || a.low !== b.low || a.high !== b.high) return false;
	if (a.person?.name && b.person?.name) return fold(a.person.name) === fold(b.person.name);
	return a.whom === null || b.whom === null || fold(a.whom) === fold(b.whom);
}

/** How much a figure says: a group, its cue, a place. */
const weight = (f: Some) => (f.whom === null ? 0 : 4) + (f.where === null ? 0 : 2) + (f.cue === null ? 0 : 1);

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
