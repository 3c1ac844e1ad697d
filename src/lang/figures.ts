import type { FigureKind } from "../core/reading.js";

/** Folded words with single spaces between them ("taken into custody"). */
export type Phrase = string;

/** Number words of a language. */
export interface NumberWords {
	/** Words that stand for one number ("seven", "twenty"). */
	readonly units: Readonly<Record<string, number>>;
	/** Words that multiply ("hundred", "million"). */
	readonly scales: Readonly<Record<string, number>>;
	/** Nouns for a fixed number that take an article or a number ("dozen", "pair"). */
	readonly collectives: Readonly<Record<string, number>>;
	/** Plurals that say only an order of size, with the least that they stand for ("dozens": 24). */
	readonly vague: Readonly<Record<string, number>>;
	/** Articles that can stand for one ("a"). */
	readonly articles: readonly string[];
	/** Pronouns and articles for none ("nobody", "no"). */
	readonly none: readonly string[];
	/** Words between vague numbers and collectives ("several dozen"), which make them vague. */
	readonly several: readonly string[];
	/** Words for half ("half a million"). */
	readonly half: readonly string[];
	/** Words that join the ends of a range ("to", "or"). */
	readonly rangeJoins: readonly string[];
	/** The word that opens a range and the one that joins it ("between … and"). */
	readonly between: readonly { readonly opens: string; readonly joins: string }[];
	/** The word inside a number ("two hundred and six"). */
	readonly and: readonly string[];
	/** The word before the old value of a change ("rose from 12 to 15"). */
	readonly from: readonly string[];
	/** Signs and words of currencies, with their code where it is beyond doubt. */
	readonly currencies: Readonly<Record<string, string>>;
	/** Words after a number with which it counts no people ("years", "km"). */
	readonly measures: readonly string[];
	/** Words before a number with which it is a name, a date or an age ("aged", "July", "channel"). */
	readonly labels: readonly string[];
	/** Words two before a number with which it is an age ("age of 13", "the youngest was four"). */
	readonly labelsOf: readonly string[];
	/** Words between a comma and an age ("Adams, also 18"). */
	readonly ageLeads: readonly string[];
	/** Words after one for none that mean besides those told ("no one else"). */
	readonly besides: readonly string[];
	/** Words before or after which a number from 1 to 31 is a day of the month. */
	readonly months: readonly string[];
}

/** Words that say how sure a number is. */
export interface HedgeRule {
	readonly words: Phrase;
	readonly hedge: "about" | "least" | "most";
	readonly place: "before" | "after";
}

/** Nouns for people and for what else crisis news counts. */
export interface CountedWords {
	/** Plural nouns for people of a group ("soldiers"), folded. */
	readonly people: ReadonlySet<string>;
	/** Singular nouns for one person ("soldier"). */
	readonly person: ReadonlySet<string>;
	/** Endings with which an unknown plural is one of people ("ists"). */
	readonly peopleEndings: readonly string[];
	/** Nouns that count everybody ("people", "others", "victims"). */
	readonly everybody: ReadonlySet<string>;
	/** Words beside them that make no group of them ("other", "innocent"). */
	readonly generic: ReadonlySet<string>;
	/** Nouns for buildings that people live or work in. */
	readonly homes: ReadonlySet<string>;
	/** Nouns that are no people ("attacks", "villages"). */
	readonly things: ReadonlySet<string>;
	/** Nouns that say the kind by themselves ("deaths", "hostages"). */
	readonly kinds: Readonly<Record<string, { readonly of: FigureKind; readonly whom: boolean; readonly hit?: boolean }>>;
	/** Words that end a group of words that a number heads ("overnight", "Friday"). */
	readonly stops: ReadonlySet<string>;
	/** Words of an age before a noun ("year", "old"). */
	readonly age: readonly string[];
	/** Words that set a person apart from one told before ("another", "second"). */
	readonly others: ReadonlySet<string>;
	/** Nouns for those harmed that do not say how ("victims"): their kind is that of the last total told. */
	readonly harmed: ReadonlySet<string>;
	/** Words before them that say that they were hurt, the dead perhaps among them ("gunshot victims"). */
	readonly harms: ReadonlySet<string>;
	/** Nouns, pronouns and adjectives by the sex that they tell. */
	readonly female: ReadonlySet<string>;
	readonly male: ReadonlySet<string>;
	/** Pronouns for one person. */
	readonly pronoun: ReadonlySet<string>;
	/** Adjectives of age that stand for the person ("the 15-year-old"). */
	readonly ageNoun: readonly string[];
	/** Nouns after which "of" and a number count children ("a father of four"). */
	readonly parents: ReadonlySet<string>;
	/** Words of a relation ("his brother"), which with a possessive is one person. */
	readonly possessives: readonly string[];
	/** Those of them that say of whom is spoken ("its"). */
	readonly ownership: ReadonlySet<string>;
	/** Endings that stand alone and say whose it is ("'s"). */
	readonly owners: ReadonlySet<string>;
	/** Bodies that speak of themselves ("the police report 18 dead in their ranks"). */
	readonly bodies: ReadonlySet<string>;
	/** Words for a speaker's own side ("in their ranks"). */
	readonly ranks: readonly Phrase[];
	/** Phrases before a number that make it the loss of the body named last ("its losses were 18 dead"). */
	readonly losses: readonly Phrase[];
	/** Nouns that tell a group only with what it is of ("members of the guard"). */
	readonly belonging: ReadonlySet<string>;
	/** Words before the group that a number of dead is of ("9 dead among the soldiers"). */
	readonly among: ReadonlySet<string>;
	/** Nouns in the words for a sum that say what befell them ("number of hostages"). */
	readonly captives: ReadonlySet<string>;
	/** "people": whose group words at a sentence's end take up ("12, all of them …"). */
	readonly pronouns: readonly string[];
}

/**
 * What a word does around a number; `Shape` patterns are written in these letters.
 *
 * | code | cue |
 * | --- | --- |
 * | `K` | past tense or participle, said of an object ("killed") |
 * | `k` | other forms said of an object ("killing") |
 * | `d` | said of the subject ("died") |
 * | `D` | adjective ("dead") |
 * | `N` | noun ("death") |
 * | `T` | noun for the sum ("death toll") |
 * | `S` | one who did it to others and then to oneself ("before turning the gun on himself") |
 */
export type CueCode = "K" | "k" | "d" | "D" | "N" | "T" | "S";

export interface Cue {
	readonly words: readonly Phrase[];
	readonly code: CueCode;
	readonly of: FigureKind;
	/** True where the dead may be counted with the injured ("shot", "casualties"). */
	readonly hit?: boolean;
	/** True where it counts only with a noun for people ("destroyed 60 fighters"). */
	readonly people?: boolean;
	/** True where it counts only more than one ("dozens die"): of one person it is a wish or a fear ("let her not die"). */
	readonly many?: boolean;
	/** True where it only tells how those are who were counted ("in a critical condition"): a part of a larger number told before. */
	readonly state?: boolean;
	/** Words of which one must stand near behind it ("treated" for "burns"). */
	readonly before?: ReadonlySet<string>;
}

/**
 * How a number and a cue stand to each other: a pattern over one letter a word, with the groups `q` (the number) and `c` (the cue).
 * Cues are the letters of `CueCode`; numbers are `Q` (of people), `q` (alone), `U` (of something unknown), `O` (of things), `P` (one definite person), `$` (money);
 * `connectives` gives others; what is left is the part of speech: `v` verb, `n` noun or name, `j` adjective, `a` adverb, `p` preposition, `e` article
 * or determiner, `r` pronoun, `,` comma, dash or bracket, `.` any other sign.
 */
export interface Shape {
	readonly id: string;
	readonly pattern: string;
	/** What a match costs beside its length: among several matches for one number the cheapest wins. */
	/** The kind of cue to which it is kept. */
	readonly only?: FigureKind;
	readonly cost: number;
	/** True where the number is a part of another. */
	readonly part?: true;
	readonly matches: readonly string[];
	readonly not: readonly string[];
}

/**
 * Words that take an earlier statement back, put it right or deny it: a pattern over the folded sentence, whole words; the group `what` names what is
 * meant, `old` and `stated` begin the numbers that were wrong and are right.
 */
export interface WithdrawalRule {
	readonly id: string;
	/** Folded words of which whatever the pattern matches holds one: the pattern is tried where one stands. */
	readonly needs: readonly string[];
	/** Others of which it holds one too, where there are such: both must stand in the sentence. */
	readonly also?: readonly string[];
	readonly pattern: string;
	/** True where the one who takes back stands before the match as its subject. */
	readonly active: boolean;
	/** True where it denies what another has said. */
	readonly denies?: true;
	/** True where it holds only in a sentence that says the kind of figure ("denied reports of deaths"). */
	readonly kind?: true;
	/** Folded words of which the document must hold one: what was written is taken back only by a notice that says so ("apologise"). */
	readonly notice?: readonly string[];
	/** True where it holds only right behind words that take a number back ("Police say the number was 12."). */
	readonly follows?: true;
	/** True where it holds only if the number stated is read as a figure ("corrected it to 23"). */
	readonly counted?: true;
	/** True where it holds only if the number stated is lower than the old one: one put higher was not wrong, only early. */
	readonly lower?: true;
	/** True where it holds only if a figure stands in the same sentence or in the two before it ("withdrew it", "the post disappeared"). */
	readonly near?: true;
	/** True where its own words deny something ("no longer stands by"): that undoes nothing. */
	readonly negated?: true;
	readonly matches: readonly string[];
	readonly not: readonly string[];
}

export interface FigureLanguage {
	readonly code: string;
	readonly withdrawals: readonly WithdrawalRule[];
	/** What is written and holds much else than figures: that it is deleted takes back a figure only where one stands near ("post"). */
	readonly written: ReadonlySet<string>;
	/** Words by which a thing is not done, besides those for "not" ("refused to withdraw"). */
	readonly undone: ReadonlySet<string>;
	/** Words that point to the number told last ("that number"). */
	readonly pointers: ReadonlySet<string>;
	/** Words of how the missing are found again ("safe"), and the word of finding. */
	readonly found: { readonly found: string; readonly how: ReadonlySet<string> };
	/** Verbs by which who was held is held no longer ("freed"). */
	readonly released: ReadonlySet<string>;
	/** Patterns by which a withdrawal says which kind of figure it takes back; the first that is found holds. */
	readonly withdrawn: readonly { readonly of: FigureKind; readonly pattern: string }[];
	/** Words of a group → the one name under which its tolls meet ("policemen", "officers" → "police"); "" where it is everybody. */
	readonly groups: Readonly<Record<string, string>>;
	/** Words of who only passes on what others count ("television"). */
	readonly outlets: ReadonlySet<string>;
	/** Words by which a voice is an authority ("ministry", "coroner"). */
	readonly authorities: ReadonlySet<string>;
	/** Words for who speaks for a body ("spokesman"), and for heads the word of their body ("minister": "ministry"). */
	readonly mouths: { readonly words: ReadonlySet<string>; readonly bodies: Readonly<Record<string, string>> };
	/** Words of publishers that are an authority themselves ("Ministry of Health"). */
	readonly bulletins: ReadonlySet<string>;
	readonly numbers: NumberWords;
	readonly hedges: readonly HedgeRule[];
	readonly counted: CountedWords;
	readonly cues: readonly Cue[];
	/** Letter → phrases: `b` to be, `h` to have, `f` of, `&` and, `i` including, `w` who, `s` when, `z` not, `l` leave, `m` the number of, `t` to, `o` oneself, `v` verbs that look like a cue and are none. */
	readonly connectives: Readonly<Record<string, readonly Phrase[]>>;
	/** A pattern of words that bind a figure to the whole country; one of `needs` is a word of whatever it matches. */
	readonly everywhere: { readonly needs: readonly string[]; readonly pattern: string };
	/** Words right after a number, of no money, by which it is only what one count has over another ("three more than on Tuesday"). */
	readonly comparisons: readonly Phrase[];
	/** Words that add to what was counted before ("more"), and what is counted so ("bodies"): the number is no total. */
	readonly increments: {
		readonly more: ReadonlySet<string>;
		readonly added: ReadonlySet<string>;
		/** Words by which a sum takes in what was counted before it ("bringing the toll to 31"). */
		readonly brings: ReadonlySet<string>;
		/** What is done with the dead after they were counted ("identified", "buried"): the number is a part of them. */
		readonly handled: ReadonlySet<string>;
		/** What is done with deaths that were counted in vain ("removed from the count"). */
		readonly removed: ReadonlySet<string>;
		/** Verbs of counting, words by which one is counted more than once ("twice"), and those that say so behind a past perfect ("had been counted in two lists"). */
		readonly twice: {
			readonly verbs: ReadonlySet<string>;
			readonly how: ReadonlySet<string>;
			readonly places: ReadonlySet<string>;
			readonly had: ReadonlySet<string>;
		};
		/** Verbs by which bodies are found ("recovered"). */
		readonly finds: ReadonlySet<string>;
		/** Words by which a find is all that was found by then ("so far", "have been"). */
		readonly running: ReadonlySet<string>;
	};
	/** A pattern of words that bind a figure to a place without a name ("in my village alone", "nobody died there"): it is a part; one of `needs` is a word of whatever it matches. */
	readonly local: { readonly needs: readonly string[]; readonly pattern: string };
	/**
	 * A pattern by which a sentence goes on with the number of the one before it, without its noun ("The minister put it at 38"); the group `number` begins the number, and one of
	 * `needs` is a word of whatever it matches.
	 */
	readonly onward: { readonly needs: readonly string[]; readonly pattern: string };
	/** How a sentence says who tells a number. */
	readonly tellers: {
		/** Verbs whose object is the number ("counted 14"). */
		readonly verbs: ReadonlySet<string>;
		/** Verbs with the number behind the word for "of" ("spoke of seven dead"), for "at" ("put the dead at nine"), for "to" ("raised the toll to 12"). */
		readonly of: ReadonlySet<string>;
		readonly at: ReadonlySet<string>;
		readonly to: ReadonlySet<string>;
		/** Verbs with the number right behind ("it says 29"). */
		readonly bare: ReadonlySet<string>;
		/** Verbs by which somebody has a number, or the names of so many ("has 23"). */
		readonly has: ReadonlySet<string>;
		/** Words before an infinitive that was done ("able to verify"). */
		readonly able: ReadonlySet<string>;
		/** Nouns beside a number that say nothing of what is counted ("names", "cases"). */
		readonly named: ReadonlySet<string>;
		/** Nouns for how many came ("turnout"). */
		readonly crowds: ReadonlySet<string>;
		/** Words behind a count that lead to who made it ("from"), and words before it that attribute ("to" of "according to"). */
		readonly sources: ReadonlySet<string>;
		readonly attributing: ReadonlySet<string>;
		/** Words for "of", "at", "to" and "by". */
		readonly links: { readonly of: string; readonly at: string; readonly to: string; readonly by: string };
		/** Nouns for a count, which say whose it is ("the toll of the ministry", "the ministry's toll"). */
		readonly counts: ReadonlySet<string>;
		/** Words that may stand between a verb and its number ("gave a figure of"). */
		readonly inside: ReadonlySet<string>;
		/** Words by which the same speaker tells another number ("later 12"). */
		readonly again: ReadonlySet<string>;
		/** Nouns for those who tell numbers, besides those that are known as people, bodies and authorities. */
		readonly speakers: ReadonlySet<string>;
		/** Verbs of saying a number, whose day is that of saying it ("On Monday the mayor spoke of 12 dead"). */
		readonly says: ReadonlySet<string>;
		/** Nouns for what somebody gives a number in: who made it tells the number ("the ministry's bulletin counts 52"). */
		readonly papers: ReadonlySet<string>;
		/** Pronouns that can tell a number. */
		readonly pronouns: ReadonlySet<string>;
	};
	/**
	 * A pattern of a question after a number ("How many dead?"), with the group `what` for the word that says the kind: what answers it need not name it. One of `needs` is a word of whatever
	 * it matches.
	 */
	readonly asks: { readonly needs: readonly string[]; readonly pattern: string };
	/** Words of tables of figures. */
	readonly tables: {
		/** Labels of the row that gives the sum ("Total"). */
		readonly sums: ReadonlySet<string>;
		/** Words in the head of a column that counts something else, or only some of it ("rate", "new"). */
		readonly others: ReadonlySet<string>;
	};
	/** A pattern of words by which a sentence sums up happenings apart from one another, or a year; one of `needs` is a word of whatever it matches. */
	readonly sums: { readonly needs: readonly string[]; readonly pattern: string };
	readonly shapes: readonly Shape[];
}
