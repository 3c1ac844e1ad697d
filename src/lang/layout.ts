/** One pattern of the page around a text, with examples that run as tests. */
export interface LayoutRule {
	readonly name: string;
	/** Linear in the length of what it is tried on. */
	readonly pattern: RegExp;
	/** Strings of which whatever the pattern matches holds one: only then is it tried. */
	readonly holds?: readonly string[];
	/** What every match begins with: a short look before a long pattern is tried. The longest take a tenth of a second to compile. */
	readonly opens?: RegExp;
	/** Where three paragraphs or more of a text begin so, it is a chronicle, and none of them is a dateline. */
	readonly once?: true;
	readonly matches: readonly string[];
	readonly not: readonly string[];
}

/**
 * What a language knows for `read/layout`. Rules of whole lines must match a line from end to end; `furniture`, `rights`, `tails` and `heads` are tried
 * on the folded text (lower case, plain quotation marks and dashes), `datelines`, `datelineHeads` and `captions` on the text as it stands.
 */
export interface LayoutLanguage {
	readonly code: string;
	/** Whole lines that are no news: links, buttons, invitations. */
	readonly furniture: readonly LayoutRule[];
	/** Whole lines under which other stories are listed, each on a line of its own; tried on the folded text. */
	readonly lists: readonly LayoutRule[];
	/** Whole lines that reserve rights. */
	readonly rights: readonly LayoutRule[];
	/** Furniture glued to the end of a paragraph: tried on what stands after each of its last sentences, from end to end; the match is cut off. */
	readonly tails: readonly LayoutRule[];
	/** Rights glued to the end of a paragraph, tried in the same way. */
	readonly rightsTails: readonly LayoutRule[];
	/** Furniture glued to the start of a paragraph. */
	readonly heads: readonly LayoutRule[];
	/** Whole lines that say when, where and by whom a text was published. */
	readonly datelines: readonly LayoutRule[];
	/** Whole lines above all that is told which hold the day of the text among other words. */
	readonly mastheads: readonly LayoutRule[];
	/** The same at the head of a paragraph, white space after it included. */
	readonly datelineHeads: readonly LayoutRule[];
	/** Whole lines that belong to a picture. */
	readonly captions: readonly LayoutRule[];
	/** What a question of an interview begins with ("Q:"), and an answer ("A:") with the white space after it. */
	readonly asks: RegExp;
	readonly answers: RegExp;
}
