import { remembered } from "../../text/memo.js";

/** Traits that begin alike: a trait is the kind's name and a value written together. */
export interface Kind {
	readonly name: string;
	/** Weights by value. */
	readonly weights: ReadonlyMap<string, number>;
}

/** The kinds of a list of weights, each made once; grammar has few. */
export function kinds(weights: ReadonlyMap<string, number>): (name: string) => Kind {
	return remembered((name): Kind => {
		const found = new Map<string, number>();
		for (const [trait, weight] of weights) if (trait.startsWith(name)) found.set(trait.slice(name.length), weight);
		return { name, weights: found };
	});
}

/** What the traits of one thing add up to; `written` takes them down where it is not null. */
export interface Tally {
	sum: number;
	readonly written: string[] | null;
}

/** Adds a trait. A trait without a weight counts nothing, and no string is made for one. */
export function add(tally: Tally, { name, weights }: Kind, value: string): void {
	if (tally.written !== null) tally.written.push(name + value);
	if (weights.size > 0) tally.sum += weights.get(value) ?? 0;
}

const pairs = remembered((first) => remembered((second) => `${first} ${second}`));

/** Two words with a space between; the same string for the same two. */
export function joined(first: string, second: string): string {
	return pairs(first)(second);
}
