import { parseDay } from "../../core/day.js";
import type { Document } from "../../core/document.js";
import type { Count } from "../count.js";
import { type Frequency, noFrequency } from "../frequencies.js";
import { counted, vocabulary } from "./counted.js";
import { type Read, sorted } from "./growing.js";

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
	readonly count?: Count;
}

/** A pile that documents are added to one by one. */
export interface GrowingPile {
	/** Adds a document, or a new one in place of that with its id: reads and counts its words once. */
	readonly add: (document: Document) => void;
	/** The stories of what was added so far: the same whatever the order, and as `stories` has them of all at once. What it costs hangs on what was added since it was asked last. */
	readonly stories: () => readonly Story[];
}

/** Begins a pile. What is read of a text is read when it is added; what is beside it is sorted anew when the stories are asked for. */
export function growing(options: StoryOptions = {}): GrowingPile {
	const words = vocabulary();
	const read = new Map<string, Read>();
	const begin = () => sorted(words, options.frequency ?? noFrequency, options.count);
	let pile = begin();
	let lists: readonly (readonly string[])[] = [];
	let told: readonly Story[] = [];
	return {
		add(document) {
			const day = parseDay(options.days?.get(document.id) ?? document.published ?? "");
			const one = { id: document.id, day, words: counted(document, words) };
			const isNew = !read.has(document.id);
			read.set(document.id, one);
			if (isNew) return pile.add(one);
			// What the old one moved is not traced back.
			pile = begin();
			for (const other of read.values()) pile.add(other);
		},
		stories() {
			const now = pile.stories();
			if (now === lists) return told;
			lists = now;
			// Most stand where they stood.
			told = now.map((documents, i) => {
				const before = told[i];
				return before?.documents === documents ? before : { id: `s${i + 1}`, documents };
			});
			return told;
		},
	};
}

/** A pile sorted into stories: a function of the set, whatever its order. Every document is in one story. */
export function stories(documents: readonly Document[], options: StoryOptions = {}): readonly Story[] {
	const pile = growing(options);
	for (const document of documents) pile.add(document);
	return pile.stories();
}
