import { parseDay } from "../../core/day.js";
import type { Document } from "../../core/document.js";
import { type Frequency, noFrequency } from "../frequencies.js";
import { byText } from "../words.js";
import { clusters } from "./clusters.js";
import { neighbours } from "./neighbours.js";
import { dot, vectors } from "./vectors.js";

/** Documents of a mixed pile that tell of one thing. */
export interface Story {
	/** `s1`, `s2` … in order of the first document's id. */
	readonly id: string;
	/** In order of id. */
	readonly documents: readonly string[];
}

export interface StoryOptions {
	/** How common words are in the news at large, shipped and frozen. */
	readonly frequency?: Frequency;
	/** The day of each document (ISO), by id; `published` where it is not given. */
	readonly days?: ReadonlyMap<string, string | null>;
}

/** The average likeness at which two groups are still one story. */
const threshold = 0.12;

/** A pile sorted into stories: a function of the set, whatever its order. Every document is in one story. */
export function stories(documents: readonly Document[], options: StoryOptions = {}): Story[] {
	const sorted = [...documents].sort((a, b) => byText(a.id, b.id));
	const vs = vectors(sorted, options.frequency ?? noFrequency);
	const like = (a: number, b: number) => {
		const [x, y] = [vs[a], vs[b]];
		return x && y ? dot(x, y) : 0;
	};
	const days = sorted.map((d) => parseDay(options.days?.get(d.id) ?? d.published ?? ""));
	const edges = neighbours(vs, threshold / 3, like);
	return clusters(vs, days, edges, threshold)
		.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
		.map((list, i) => ({ id: `s${i + 1}`, documents: list.map((d) => sorted[d]?.id ?? "") }));
}
