import type { Act } from "../core/reading.js";

/** A verb by which a sentence does more than state. */
export interface ActVerb {
	readonly act: Act;
	/** Where given, the act holds only before one of these ("withdrew the statement", not "withdrew the troops"). */
	readonly objects: ReadonlySet<string> | null;
	/** Where given, the act holds only with one of these words just after the verb ("call for", not "call a meeting"). */
	readonly particles: ReadonlySet<string> | null;
	/** True where whom it is asked of may stand before the infinitive ("asked the crowd to disperse"). */
	readonly of: boolean;
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
	/** Every word at which an act can stand: verbs, auxiliaries of the future, nouns of fear, adjectives of denial. */
	readonly cues: ReadonlySet<string>;
	/** Auxiliaries of the future ("will"): a promise. */
	readonly future: ReadonlySet<string>;
	/** Auxiliaries that say the future in what somebody is told to have said ("that it would reopen"). */
	readonly reported: ReadonlySet<string>;
	/** Auxiliaries of what may be ("could", "might"). */
	readonly modals: ReadonlySet<string>;
	/** With one of these after it, an auxiliary of what may be says what did not come to be, wherever it stands ("would have burnt"). */
	readonly perfect: ReadonlySet<string>;
	/** Words that make the sentence a condition wherever they stand ("if", "unless"). */
	readonly conditions: ReadonlySet<string>;
	/** Words that leave open what follows ("whether"): what is asked, voted on or looked into, not that it is. */
	readonly open: ReadonlySet<string>;
	/** Words before a condition that make it none ("even if"). */
	readonly unconditional: ReadonlySet<string>;
	/** Words that make the clause a guess ("perhaps"), unless they open an aside. */
	readonly guesses: ReadonlySet<string>;
	/** Participles and adjectives before an infinitive ("expected to", "likely to"). */
	readonly prospects: ReadonlySet<string>;
	/** Those of them that before an infinitive of what is over say what is held to have happened ("believed to have died"): it is feared. */
	readonly beliefs: ReadonlySet<string>;
	/** Forms of "to be": before an infinitive they say what was meant to come ("was to reopen"). */
	readonly be: ReadonlySet<string>;
	/** Forms of verbs of knowing: who denies one of them leaves open what follows ("could not confirm that"). */
	readonly knowing: ReadonlySet<string>;
	/** Adjectives by which what was said is denied ("were false"), after a noun of `saying`. */
	readonly untrue: ReadonlySet<string>;
	readonly saying: ReadonlySet<string>;
	/** Nouns for what somebody has said ("report", "claim"), and the words after them that say what ("that", "of"). */
	readonly said: ReadonlySet<string>;
	readonly ofWhat: ReadonlySet<string>;
	/** Pronouns that go back to what was told ("denied it"), and nouns for what somebody is held to have done ("denied responsibility"). */
	readonly goesBack: ReadonlySet<string>;
	readonly blame: ReadonlySet<string>;
	/** Words by which a denial is only of whose doing it was ("denied that its fighters were behind the attack"). */
	readonly behind: ReadonlySet<string>;
	/** Those of the pronouns of `goesBack` that alone are what is denied after a verb that needs an object of saying ("rejected that"). */
	readonly pointers: ReadonlySet<string>;
	/** Negations that, opening a sentence, only say that it had just happened ("Hardly had …"). */
	readonly just: ReadonlySet<string>;
	/** Nouns of fear ("there are fears that"), after a word of `there`. */
	readonly fears: ReadonlySet<string>;
	readonly there: ReadonlySet<string>;
	readonly negations: ReadonlySet<string>;
	/** Words that deny from the place of the subject ("nobody", "none"). */
	readonly nobody: ReadonlySet<string>;
	readonly infinitive: ReadonlySet<string>;
	/** Forms of verbs of declining, and the verbs of answering behind them by which somebody is told to have said nothing ("declined to comment"). */
	readonly declining: ReadonlySet<string>;
	readonly answering: ReadonlySet<string>;
	/** Participles of planning, and the auxiliaries by which the plan was over by then ("had planned to"). */
	readonly plans: ReadonlySet<string>;
	readonly over: ReadonlySet<string>;
	readonly relatives: ReadonlySet<string>;
	readonly examples: readonly ActExample[];
}
