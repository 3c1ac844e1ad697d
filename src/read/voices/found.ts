import type { Span } from "../../core/span.js";
import type { Frame } from "../../lang/voices.js";
import type { Group } from "./groups.js";
import type { Run } from "./view.js";

/** An attribution before it is a voice: runs of tokens of one sentence, content as spans of the text. */
export interface Found {
	/** Index in the page's sentences. */
	readonly sentence: number;
	readonly cue: readonly Run[];
	readonly source: Run | null;
	readonly content: readonly Span[];
	/** Index of the quotation that it owns as a whole, -1 where it owns none. */
	readonly quotation: number;
	readonly frame: Frame | "preposition" | "phrase" | "noun" | "hearsay" | "headline" | "turn";
	readonly group: Group | null;
	readonly hearsay: boolean;
}
