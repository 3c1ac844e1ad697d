import type { OfficeChange } from "../core/reading.js";

/** Verbs by which somebody takes, keeps or loses an office. */
export interface OfficeVerbs {
	readonly change: OfficeChange;
	/** Who holds the office: `done` is the one it is done to ("dismissed the governor"), `does` the one who does it ("resigned"). */
	readonly holder: "done" | "does";
	/** Folded forms. */
	readonly forms: ReadonlySet<string>;
	/** Where given, it holds only with one of these words soon after it ("stepped down", "taken into custody"). */
	readonly particles: ReadonlySet<string> | null;
	/** True where the words must name the office ("named", "remains"), for the verb says other things too. */
	readonly named: boolean;
}

export interface OfficeExample {
	readonly text: string;
	/** Holder, office, change, and whether it is for the time being, one a line of the text. */
	readonly told: readonly {
		readonly who: string;
		readonly office: string;
		readonly change: OfficeChange;
		readonly acting?: true;
	}[];
}

export interface OfficeLanguage {
	readonly code: string;
	/** Head nouns of offices, folded, with the class in which they meet ("leader" and "chairman" of one council: "head"). */
	readonly heads: Readonly<Record<string, string>>;
	/** Words that set an office apart from the one without them ("deputy"). */
	readonly deputies: ReadonlySet<string>;
	readonly former: ReadonlySet<string>;
	readonly acting: ReadonlySet<string>;
	/** Words that join an office and its body ("of"). */
	readonly of: ReadonlySet<string>;
	/** Words that may stand between a verb or a holder and the office ("as", "from the post of"). */
	readonly links: ReadonlySet<string>;
	/** Nouns for an office told before ("from this post"). */
	readonly posts: ReadonlySet<string>;
	/** What joins an owner to what is owned ("the country's council"). */
	readonly owning: ReadonlySet<string>;
	/** Words right behind a holder by which what follows is the office held: each list in a row ("is", "has been"). */
	readonly being: readonly (readonly string[])[];
	/** Pronouns that can stand for a holder. */
	readonly pronouns: ReadonlySet<string>;
	readonly verbs: readonly OfficeVerbs[];
	/** Words right before a verb with which it is not told as done ("to", "will"). */
	readonly unreal: ReadonlySet<string>;
	readonly matches: readonly OfficeExample[];
	readonly not: readonly string[];
}
