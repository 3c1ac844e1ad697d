import type { Span } from "./span.js";

/** What the format of a file said of a stretch of the text that was taken out of it. */
export interface Mark extends Span {
	/** `data`: what the format says about the text rather than in it (YAML front matter, the signs that make a heading). */
	readonly kind: "heading" | "caption" | "quote" | "embed" | "aside" | "byline" | "data";
	/** A heading's level (1 to 6), where the format has levels. */
	readonly level?: number;
	/** An embed's address, where the format gives one. */
	readonly url?: string;
}

/** One capture of one page, post, message or testimony; never edited. */
export interface Document {
	readonly id: string;
	/** Never normalised: folding is a view of it. */
	readonly text: string;
	readonly title: string | null;
	/** Where the title stands in `text` too, as the first line of a plain text does; it is not told twice. */
	readonly titleAt: Span | null;
	readonly url: string | null;
	/** The publisher or the person that the document comes from. */
	readonly source: string | null;
	/** ISO 8601 date or date-time, or null where nobody knows. */
	readonly published: string | null;
	/** ISO 8601: when the desk got it, so the latest day on which it can have been written. */
	readonly captured: string | null;
	/** ISO 639-1, stated or detected. */
	readonly lang: string | null;
	readonly marks: readonly Mark[];
	/** True where `text` is not the bytes of the file (HTML), so that `read` prints it. */
	readonly extracted: boolean;
	/** Fields of the input that the product has no word for, kept as they came. */
	readonly extra: Readonly<Record<string, unknown>>;
}

/** A document of nothing but an id and a text; what is not given is absent. */
export function document(fields: Partial<Document> & Pick<Document, "id" | "text">): Document {
	return {
		title: null,
		titleAt: null,
		url: null,
		source: null,
		published: null,
		captured: null,
		lang: null,
		marks: [],
		extracted: false,
		extra: {},
		...fields,
	};
}
