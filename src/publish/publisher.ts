import type { Film } from "../core/film.js";

/** How a text is set. What has no columns or colour does not look at them. */
export interface Look {
	/** Columns of the terminal; text is set to at most 100 of them. */
	readonly width: number;
	readonly colour: boolean;
	/** Sentences shown beneath a headline, 3 unless told. */
	readonly sentences?: number;
}

/** A form in which a film is published: a plain object in the array of `src/publish/index.ts`. */
export interface Publisher {
	readonly name: string;
	readonly film: (film: Film, look: Look) => string;
}
