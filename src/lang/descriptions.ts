/** A text and who its descriptions mean: the words and the name, null where nobody fits or several do. */
export interface DescriptionExample {
	readonly text: string;
	readonly told: readonly { readonly words: string; readonly name: string | null }[];
}

/** What a language knows of words that mean somebody, or a body, without the name ("the president", "the ministry"). All folded. */
export interface DescriptionLanguage {
	readonly code: string;
	/** Classes of people by the head nouns of their offices and callings, one or two words ("prime minister"): words of one class mean one office. */
	readonly people: ReadonlyMap<string, string>;
	/** Classes of bodies by their head nouns. */
	readonly bodies: ReadonlyMap<string, string>;
	/** Classes of which a country has but one ("president", "parliament"). */
	readonly sole: ReadonlySet<string>;
	/** Classes of which a country has one of each field ("minister", "ministry"). */
	readonly fielded: ReadonlySet<string>;
	/** Wordings of one field, each list by its first: "interior", "internal affairs". */
	readonly fields: readonly (readonly string[])[];
	/** Words that make another office of one ("deputy"). */
	readonly apart: ReadonlySet<string>;
	readonly former: ReadonlySet<string>;
	readonly acting: ReadonlySet<string>;
	/** Words of an office that say nothing of which ("republic", "new"). */
	readonly idle: ReadonlySet<string>;
	/** Nouns for who held an office before or after somebody. */
	readonly relations: ReadonlyMap<string, "before" | "after">;
	/** Words that say that the reader knows who is meant ("the"). */
	readonly definite: ReadonlySet<string>;
	/** What joins an office and its body ("of"). */
	readonly of: ReadonlySet<string>;
	/** "and" inside the name of a field. */
	readonly and: ReadonlySet<string>;
	/** Endings that stand alone and say whose it is ("'s"). */
	readonly owners: ReadonlySet<string>;
	readonly possessives: ReadonlySet<string>;
	readonly matches: readonly DescriptionExample[];
}
