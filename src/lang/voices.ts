/** How a verb form stands: `said` is past and participle at once. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/**
 * What may follow a cue: `quote` a quotation, `that` a clause ("said he would"), `wh` a question ("asked whether"), `to` an infinitive ("vowed to"),
 * `object` a noun phrase ("denounced the raid"), `gerund` ("denied taking"), `hearer` somebody told before the content ("told police that").
 */
export type Frame = "quote" | "that" | "wh" | "to" | "object" | "gerund" | "hearer";

/** A verb that can bring in what somebody says, thinks or wants. */
export interface CueVerb {
	readonly lemma: string;
	/** The list that it stands in: a fact for the scorer and for acts, no more. */
	readonly group: string;
	readonly frames: readonly Frame[];
	/** Prepositions that bring in its content ("called for", "warned of"). */
	readonly prepositions: readonly string[];
	/** Prepositions that bring in its content after an object ("accused him of"). */
	readonly after: readonly string[];
	/** Where it is not null, the verb says something only with one of these words in its object. */
	readonly objects: ReadonlySet<string> | null;
}

/** A form of a cue verb as it stands in a text, folded. */
export interface CueForm {
	readonly verb: CueVerb;
	readonly forms: readonly VerbForm[];
}

/** A noun that can bring in what somebody says ("his claim that", "her call for"). */
export interface CueNoun {
	readonly lemma: string;
	readonly frames: readonly Frame[];
	readonly prepositions: readonly string[];
}

/** Fixed words before a speaker ("according to"), folded. */
export interface CuePhrase {
	readonly words: readonly string[];
}

/** What a pronoun can stand for. */
export interface Pronoun {
	readonly gender: "he" | "she" | "they" | "it";
	readonly person: 1 | 2 | 3;
}

/** One rule of a language with the examples that run as its tests: speaker | cue | content of the voice that must be found. */
export interface VoiceExample {
	readonly text: string;
	readonly speaker: string;
	readonly cue: string;
	readonly content: string;
}

/** What a language knows for `read/voices`. */
export interface VoiceLanguage {
	readonly code: string;
	/** Cue verbs by folded form. */
	readonly verbs: ReadonlyMap<string, CueForm>;
	/** States of mind by folded form ("is confident that"), as verbs. */
	readonly adjectives: ReadonlyMap<string, CueForm>;
	/** Cue nouns by folded form. */
	readonly nouns: ReadonlyMap<string, CueNoun>;
	readonly phrases: readonly CuePhrase[];
	/** Weights of traits of candidates (log odds), fitted by `bench/voices/fit.ts`; empty where nothing was fitted. */
	readonly weights: ReadonlyMap<string, number>;
	/** Weights of traits of the places where content may end (log odds that it does), fitted by the same command; empty where nothing was fitted. */
	readonly ends: ReadonlyMap<string, number>;
	/** Log odds from which a candidate is a voice. */
	readonly least: number;
	/** Nouns of amounts, through which an object is looked at ("the number of dead"). */
	readonly amounts: ReadonlySet<string>;
	/** Adverbs of hearsay ("reportedly"). */
	readonly hearsay: ReadonlySet<string>;
	/** Words that stand before a colon and are nobody ("Correction: the ministry says"). */
	readonly labels: ReadonlySet<string>;
	/** Words that open a clause of content ("that"), a question ("whether"), an infinitive ("to"). */
	readonly that: ReadonlySet<string>;
	readonly questions: ReadonlySet<string>;
	readonly infinitive: ReadonlySet<string>;
	readonly negations: ReadonlySet<string>;
	/** Relative pronouns that can be a subject ("who"). */
	readonly relatives: ReadonlySet<string>;
	/** Relative pronouns that are always a subject and mean people ("who"). */
	readonly subjects: ReadonlySet<string>;
	/** Forms of "to be", by which a participle is passive. */
	readonly be: ReadonlySet<string>;
	/** Forms of "to have". */
	readonly have: ReadonlySet<string>;
	/** The preposition of a passive's speaker ("by"). */
	readonly by: ReadonlySet<string>;
	/** What brings in a passive's content ("quoted as saying", "known as"). */
	readonly as: ReadonlySet<string>;
	/** Days, months and other words that say when and never who ("Friday", "yesterday"). */
	readonly times: ReadonlySet<string>;
	readonly months: ReadonlySet<string>;
	/** What somebody says something in: "statement", "interview". */
	readonly settings: ReadonlySet<string>;
	/** Nouns behind a verb of saying that make it a deed ("said mass"). */
	readonly rites: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	/** Words before a number that are prepositions elsewhere ("about half"). */
	readonly approximate: ReadonlySet<string>;
	readonly possessives: ReadonlySet<string>;
	/** Endings that stand alone and say whose it is ("'s"). */
	readonly owners: ReadonlySet<string>;
	readonly pronouns: ReadonlyMap<string, Pronoun>;
	/** Words of the first person ("we", "my"). */
	readonly first: ReadonlySet<string>;
	/** Words of the third person ("she", "their"). */
	readonly third: ReadonlySet<string>;
	/** Clause openers at which what was said can end ("while", "but"). */
	readonly breaks: ReadonlySet<string>;
	/** Nouns for bodies that speak ("police"), folded. */
	readonly bodies: ReadonlySet<string>;
	/** Nouns without a plural that "they" goes back to ("police"), folded. */
	readonly plural: ReadonlySet<string>;
	/** Nouns for people by role ("minister", "resident"), folded, with their gender where they have one. */
	readonly people: ReadonlyMap<string, "he" | "she" | "they">;
	/** First names by folded form, where the form tells man from woman. */
	readonly given: ReadonlyMap<string, "he" | "she">;
	/** Titles that tell man from woman ("Mrs"). */
	readonly titles: ReadonlyMap<string, "he" | "she">;
}
