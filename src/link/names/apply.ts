import { groups } from "../words.js";
import type { Bond } from "./bonds.js";

/** Groups of names by their first member, with the reasons for which they are one. */
export interface Applied {
	/** The first name of the group that a name belongs to. */
	readonly rootOf: (i: number) => number;
	/** Reasons by root, those that say something, none twice. */
	readonly reasons: ReadonlyMap<number, ReadonlySet<string>>;
}

/**
 * What a list of merges makes of `size` names: a pure function of the list, whose order has no effect on the groups. Nothing is merged for having been merged before,
 * so leaving a merge out gives what the others make: a merge undone leaves nothing behind.
 */
export function apply(size: number, merges: readonly Bond[]): Applied {
	const { find, join } = groups(size);
	const reasons = new Map<number, Set<string>>();
	for (const { a, b } of merges) join(a, b);
	for (const { a, because } of merges) {
		if (because === "") continue;
		const root = find(a);
		const why = reasons.get(root) ?? new Set<string>();
		why.add(because);
		reasons.set(root, why);
	}
	return { rootOf: find, reasons };
}
