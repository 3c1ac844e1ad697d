import { remembered } from "../../text/memo.js";

/** Takes traits one by one; a trait is `kind` and `value` written together. */
export type Sink = (kind: string, value: string) => void;

const tables = new WeakMap<ReadonlyMap<string, number>, Map<string, ReadonlyMap<string, number>>>();

/** The weights whose trait begins with `kind`, by the rest of it. Made once for each kind, of which grammar has few. */
function below(weights: ReadonlyMap<string, number>, kind: string): ReadonlyMap<string, number> {
	let known = tables.get(weights);
	if (!known) {
		known = new Map();
		tables.set(weights, known);
	}
	const table = known.get(kind);
	if (table) return table;
	const made = new Map<string, number>();
	for (const [trait, weight] of weights) if (trait.startsWith(kind)) made.set(trait.slice(kind.length), weight);
	known.set(kind, made);
	return made;
}

const pairs = remembered((first) => remembered((second) => first + second));

/** Two strings written together; the same string for the same two. */
export function joined(first: string, second: string): string {
	return pairs(first)(second);
}

/** Adds up the weights of the traits that `tell` hands on, without writing them out: no string is made for a trait. */
export function summed(weights: ReadonlyMap<string, number>, tell: (sink: Sink) => void): number {
	let sum = 0;
	const known = tables.get(weights);
	tell((kind, value) => {
		sum += (known?.get(kind) ?? below(weights, kind)).get(value) ?? 0;
	});
	return sum;
}

/** The traits that `tell` hands on, written out. */
export function written(tell: (sink: Sink) => void): string[] {
	const list: string[] = [];
	tell((kind, value) => list.push(kind + value));
	return list;
}
