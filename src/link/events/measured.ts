import { push } from "../../core/lists.js";
import type { MeasureMention } from "../../core/reading.js";
import type { Bag, Bags } from "./bags.js";
import { type Evidence, evidence } from "./evidence.js";
import type { EventInput } from "./input.js";

/** Code units from its beginning within which a claim names the measure that it tells of; farther on it is told beside something else. */
const chief = 90;
/** So many others of one day a claim is held against: more only say the same again. */
const enough = 12;
/** So many are looked at for that: one long document may tell of many measures of a day. */
const steps = 60;

/** The change of a measure that a claim tells of before all else; null where it tells of none or only names one that holds. */
function changeOf({ at: { claim, measures } }: Bag): MeasureMention | null {
	for (const one of measures ?? [])
		if (one.change !== "inForce" && one.in === claim.in && one.start - claim.start < chief) return one;
	return null;
}

/** True where both are told of places and none of them meets. */
function isApart(a: MeasureMention, b: MeasureMention, x: Bag, y: Bag, input: EventInput): boolean {
	const idOf = (bag: Bag, name: string) => input.placeOf?.(bag.at.document, name) ?? null;
	const within = input.within ?? (() => false);
	const here = a.places.flatMap(({ name }) => idOf(x, name) ?? []);
	const there = b.places.flatMap(({ name }) => idOf(y, name) ?? []);
	if (here.length === 0 || there.length === 0) return false;
	return !here.some((p) => there.some((q) => p === q || within(p, q) || within(q, p)));
}

/**
 * Claims of two documents that tell of one day that a measure of one kind was imposed, extended or lifted, in the same place as far as they say ("The curfew is lifted.",
 * "In the port people may go out at night again"): few of their words are the same, for a measure has many names. The same for any order of the claims.
 */
export function measured(all: Bags, input: EventInput, each: (a: number, b: number, e: Evidence) => void): void {
	const { list } = all;
	const told = new Map<string, number[]>();
	list.forEach((bag, i) => {
		const one = changeOf(bag);
		if (one !== null && bag.extent && bag.extent.from === bag.extent.until)
			push(told, `${one.kind}\n${one.change}\n${bag.extent.from}`, i);
	});
	for (const same of told.values())
		for (const [k, i] of same.entries()) {
			let held = 0;
			for (let m = k - 1; m >= Math.max(0, k - steps) && held < enough; m--) {
				const j = same[m] ?? 0;
				const [x, y] = [list[i], list[j]];
				const [a, b] = [x && changeOf(x), y && changeOf(y)];
				if (!x || !y || !a || !b || x.at.document === y.at.document) continue;
				if (x.at.claim.coming?.edtf !== y.at.claim.coming?.edtf) continue;
				held++;
				const e = evidence(x, y, all, input);
				if (!e.opposed && !e.elsewhere && !isApart(a, b, x, y, input)) each(j, i, e);
			}
		}
}
