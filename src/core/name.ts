import type { Span } from "./span.js";

export type NameType = "person" | "organisation" | "place" | "other";

/** An office or a body by what it is and not by its name: what the descriptions of many documents meet by. */
export interface Post {
	/** A class of the language ("president", "ministry"). */
	readonly kind: string;
	/** What says which of them, in order of the alphabet ("interior"). */
	readonly of: readonly string[];
	/** ISO 3166-1 alpha-2, where the words say it; null where it goes without saying. */
	readonly country: string | null;
	readonly former: boolean;
	/** True where a country has but one: it may be looked for in other documents. */
	readonly sole: boolean;
	/** True where it says no more than whom somebody followed or went before ("predecessor"). */
	readonly relative?: true;
}

/** Words that mean somebody, or a body, without a proper name: "the president", "the ministry", "she". */
export interface Reference extends Span {
	readonly as: "description" | "pronoun";
	/** Whom they mean, by the fullest form that the document gives; null where it names nobody who fits. */
	readonly name: string | null;
	/** What other documents can tell whom they mean by, where the words are enough for that; else null. */
	readonly post: Post | null;
	/** True for a body. */
	readonly body: boolean;
	/** True for a pronoun that says whose something is ("his lawyer"). */
	readonly owner?: true;
	/** True for a pronoun of which nothing in between makes doubtful whom it means: a name can be put in for it. */
	readonly sure?: true;
}

/** A proper name in a text. */
export interface Name extends Span {
	readonly type: NameType;
	/** The fullest form of the name that the document gives. */
	readonly name: string;
	/** The words of the office or description beside it ("President", "head of American diplomacy"). */
	readonly role: Span | null;
	/** An abbreviation that this full name defines, or the full name that defines this abbreviation. */
	readonly alias: string | null;
	/** The office that the role beside it says, or what the body is. */
	readonly post?: Post;
}
