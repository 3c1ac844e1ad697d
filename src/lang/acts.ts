import type { Act } from "../core/reading.js";

/** A verb by which a sentence does more than state. */
export interface ActVerb {
	readonly act: Act;
	/** Where given, the act holds only before one of these ("withdrew the statement", not "withdrew the troops"). */
	readonly objects: ReadonlySet<string> | null;
	/** Where given, the act holds only with one of these words just after the verb ("call for", not "call a meeting"). */
	readonly particles: ReadonlySet<string> | null;
}

/** What the act of a sentence must be: words of the example, folded, are looked up as they stand. */
export interface ActExample {
	readonly text: string;
	readonly act: Act;
	readonly negated: boolean;
	readonly hypothetical: boolean;
}

/** What a language knows for `read/acts`. */
export interface ActLanguage {
	/** Verbs by folded form. */
	readonly verbs: ReadonlyMap<string, readonly ActVerb[]>;
	/** Auxiliaries of the future ("will"): a promise. */
	readonly future: ReadonlySet<string>;
	/** Auxiliaries of what may be ("could", "might"). */
	readonly modals: ReadonlySet<string>;
	/** Words that make the sentence a condition or a guess wherever they stand ("if", "perhaps"). */
	readonly conditions: ReadonlySet<string>;
	/** Participles and adjectives before an infinitive ("expected to", "likely to"). */
	readonly prospects: ReadonlySet<string>;
	readonly negations: ReadonlySet<string>;
	/** Words that deny from the place of the subject ("nobody", "none"). */
	readonly nobody: ReadonlySet<string>;
	readonly infinitive: ReadonlySet<string>;
	readonly relatives: ReadonlySet<string>;
	readonly examples: readonly ActExample[];
}
