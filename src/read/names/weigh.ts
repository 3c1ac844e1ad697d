import type { NameLanguage } from "../../lang/names.js";
import { byLanguage } from "../../text/words.js";

/** Sums of weights: person, organisation, place, other. */
export type Sums = readonly [number, number, number, number];
type Weights = NameLanguage["weights"];

interface Tables {
	readonly plain: ReadonlyMap<string, Sums>;
	/** Of what stands beside this very mention, without the word before them. */
	readonly here: ReadonlyMap<string, Sums>;
}

/** What the features of this very mention's surroundings begin with in the table of weights. */
const beginning = "here ";
/** A feature of this very mention's surroundings. */
export const here = (feature: string) => `${beginning}${feature}`;

const tablesOf = byLanguage((weights: Weights): Tables => {
	const all = Object.entries(weights);
	return {
		plain: new Map(all),
		here: new Map(
			all.flatMap(([f, row]) => (f.startsWith(beginning) ? [[f.slice(beginning.length), row] as const] : [])),
		),
	};
});

function added(from: Sums, features: readonly string[], table: ReadonlyMap<string, Sums>): Sums {
	let a = from[0];
	let b = from[1];
	let c = from[2];
	let d = from[3];
	for (let i = 0; i < features.length; i++) {
		const w = table.get(features[i] ?? "");
		if (w === undefined) continue;
		a += w[0];
		b += w[1];
		c += w[2];
		d += w[3];
	}
	return [a, b, c, d];
}

export const nothing: Sums = [0, 0, 0, 0];

/** The sums with those of features added. */
export function weighed(from: Sums, features: readonly string[], weights: Weights): Sums {
	return features.length === 0 ? from : added(from, features, tablesOf(weights).plain);
}

/** The same for features of the surroundings of this very mention, without `here` before them. */
export function weighedHere(from: Sums, features: readonly string[], weights: Weights): Sums {
	return added(from, features, tablesOf(weights).here);
}
