import type { MediumMention } from "../core/reading.js";

export interface MediaLanguage {
	readonly code: string;
	/** Nouns by kind. */
	readonly nouns: Readonly<Record<string, MediumMention["kind"]>>;
	/** Folded platform name → the name that is told. */
	readonly platforms: Readonly<Record<string, string>>;
	/** Platforms whose names are common words or letters, by a pattern over the text as it is written, and the folded word that it holds. */
	readonly written: readonly { readonly word: string; readonly pattern: RegExp; readonly platform: string }[];
	/** Platform by the host of an address. */
	readonly hosts: Readonly<Record<string, { readonly platform: string; readonly kind: MediumMention["kind"] }>>;
	/** Verbs of putting a thing online. */
	readonly posted: string;
	/** Verbs after which it is told what the thing shows. */
	readonly shows: string;
	/** Lemmas of cues after which what follows is seen, not said ("a video shows"): whoever is before them makes no claim. */
	readonly seen: ReadonlySet<string>;
	/** Words right before the one who made it ("filmed by"). */
	readonly by: string;
	/** Words after a comma that end what is shown ("which", "posted"). */
	readonly stops: string;
	/** Words before the noun after which it is told what the thing shows ("in this video of"). */
	readonly of: string;
	/** What a thing that is shown did to those who saw it ("caused outrage"): no part of what is shown. */
	readonly effects: string;
	/** Patterns of words of verification; the first that is found holds. A `year` that is kept says when the thing was made: the pattern holds only where that is before the document's own. */
	readonly verification: readonly {
		readonly status: MediumMention["status"];
		readonly pattern: string;
		readonly matches: readonly string[];
		readonly not: readonly string[];
	}[];
	/** Words with which the noun is no single item ("video conference"). */
	readonly never: string;
	/** Examples of what is a medium and what is none. */
	readonly matches: readonly string[];
	readonly not: readonly string[];
}
