import { parseDay } from "../../core/day.js";
import type { Document } from "../../core/document.js";
import { byText } from "../../core/order.js";
import { type Frequency, noFrequency } from "../frequencies.js";
import { clusters } from "./clusters.js";
import { neighbours } from "./neighbours.js";
import { type Counting, counting, dot } from "./vectors.js";

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
const threshold = 0.117;

/** A pile that documents are added to one by one. */
export interface GrowingPile {
	/** Adds a document, or a new one in place of that with its id: reads and counts its words once. */
	readonly add: (document: Document) => void;
	/** The stories of what was added so far: the same whatever the order, and as `stories` has them of all at once. */
	readonly stories: () => Story[];
}

/** Begins a pile. What is read of a text is read when it is added; how common a word is and who is near whom is worked out over the whole set when it is asked for. */
export function growing(options: StoryOptions = {}): GrowingPile {
	const words = counting();
	const published = new Map<string, string | null>();
	let told: Story[] | null = null;
	return {
		add(document) {
			words.add(document);
			published.set(document.id, document.published);
			told = null;
		},
		stories() {
			told ??= sortedOut(words, published, options);
			return told;
		},
	};
}

function sortedOut(words: Counting, published: ReadonlyMap<string, string | null>, options: StoryOptions): Story[] {
	const ids = [...published.keys()].sort(byText);
	const vs = words.vectors(ids, options.frequency ?? noFrequency);
	const like = (a: number, b: number) => {
		const [x, y] = [vs[a], vs[b]];
		return x && y ? dot(x, y) : 0;
	};
	const days = ids.map((id) => parseDay(options.days?.get(id) ?? published.get(id) ?? ""));
	const edges = neighbours(vs, threshold / 3, like);
	return clusters(vs, days, edges, threshold)
		.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
		.map((list, i) => ({ id: `s${i + 1}`, documents: list.map((d) => ids[d] ?? "") }));
}

/** A pile sorted into stories: a function of the set, whatever its order. Every document is in one story. */
export function stories(documents: readonly Document[], options: StoryOptions = {}): Story[] {
	const pile = growing(options);
	for (const document of documents) pile.add(document);
	return pile.stories();
}
