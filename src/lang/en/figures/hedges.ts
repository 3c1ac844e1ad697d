import type { HedgeRule } from "../../figures.js";

const before = (hedge: HedgeRule["hedge"], list: string): HedgeRule[] =>
	list.split(", ").map((words) => ({ words, hedge, place: "before" }));

/** The bounds that each gives are those of the contract: about keeps the number, least opens it upwards, most downwards. */
export const hedges: readonly HedgeRule[] = [
	...before(
		"about",
		"nearly, almost, some, about, around, approximately, roughly, close to, closer to, near to, nearer to, an estimated, estimated, near, circa, just under, just over, something like, virtually, perhaps, as many as about",
	),
	...before(
		"least",
		"at least, more than, over, upwards of, upward of, no fewer than, no less than, not less than, not fewer than, a minimum of, in excess of, well over, above, exceeding, at the least, at the very least, greater than, at leat, more then",
	),
	...before(
		"most",
		"up to, at most, no more than, not more than, fewer than, less than, under, as many as, as much as, a maximum of, at the most",
	),
	{ words: "or more", hedge: "least", place: "after" },
	{ words: "or so", hedge: "about", place: "after" },
	{ words: "odd", hedge: "about", place: "after" },
	{ words: "plus", hedge: "least", place: "after" },
	{ words: "or fewer", hedge: "most", place: "after" },
	{ words: "or less", hedge: "most", place: "after" },
	{ words: "at least", hedge: "least", place: "after" },
	{ words: "at most", hedge: "most", place: "after" },
];
