/**
 * Words that say one thing, of deeds ("storm", "attack") or of things ("town hall", "city hall"): claims of one happening meet by them.
 * Words are lemmas, folded; a phrase is lemmas with single spaces; `_` in one stands for up to five words; `/v` after a word asks for a verb, `/n` for a noun;
 * `> thing` after a deed's words names the thing that it is done to where the words say it themselves ("go offline > internet").
 */
export interface Family {
	readonly name: string;
	readonly words: readonly string[];
	/** The name of a wider family that it is part of ("police" are security forces too). */
	readonly within?: string;
	/** Sentences that hold a word of it, run as tests. */
	readonly matches: readonly string[];
	/** Sentences that hold none. */
	readonly not: readonly string[];
}

/** A kind of happening. */
export interface DeedFamily extends Family {
	/** True where it happens again from day to day ("protests", "arrests"): the same on two days is two happenings, not one whose day is disputed. */
	readonly recurs: boolean;
	/** True where it recurs, but is done once in a few days to one who is named, or to one thing ("killed", "burnt down"). */
	readonly once: boolean;
	/** Other kinds that may be told of the same happening, where they are done to the same ("cut", "blocked"). */
	readonly like: readonly string[];
	/** Kinds that undo it or cannot be the same: who was arrested was not released by it. */
	readonly against: readonly string[];
	/** True where it is done about what another did ("claimed responsibility for the murder", "mourned the dead"): it is not that happening. */
	readonly after: boolean;
}

/** How a text says where it was taken from. Patterns are matched on the folded text, named group `who` where the agency is named. */
export interface CreditRule {
	readonly name: string;
	/** `foot`: a line of its own; `dateline`: at the head of the text; `byline`: a line that begins with it; `chain`: one source that cites another. */
	readonly kind: "foot" | "dateline" | "byline" | "chain" | "rights";
	/** What `who` may be: an agency under any name, or one that the language knows (where nothing is said), or several that are not named ("with agencies"). */
	readonly names?: "any" | "several";
	/** Words of which a line must hold one before the pattern is tried, where it could begin anywhere. */
	readonly holds?: readonly string[];
	readonly pattern: RegExp;
	readonly matches: readonly string[];
	readonly not: readonly string[];
}

/** An agency under all its names, folded. */
export interface Agency {
	readonly name: string;
	readonly aliases: readonly string[];
}

/** What a language knows of happenings, and of who is credited. */
export interface EventLanguage {
	/** Kinds of happening. */
	readonly deeds: readonly DeedFamily[];
	/** Kinds of thing that deeds are done to or by. */
	readonly things: readonly Family[];
	/** Lemmas that say nothing of what happened: left out of every comparison. */
	readonly stop: ReadonlySet<string>;
	/** Auxiliaries that make a passive ("be"), as lemmas. */
	readonly passive: ReadonlySet<string>;
	/** Lemmas that turn the deed after them into one that was not done ("not", "never", "deny"). */
	readonly negations: ReadonlySet<string>;
	readonly credits: readonly CreditRule[];
	readonly agencies: readonly Agency[];
}
