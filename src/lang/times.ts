import type { Tag } from "../text/tokens.js";

/**
 * One rule: which words make a time expression and what they mean. A pattern is written over the words of a sentence:
 * `word` a word as it stands (folded), `[class]` any word of a class of the lexicon, `<field>` one word of the class of that name, kept;
 * `<field:class>` the same under another name; `<field:{phrase}>` several words, kept as a number; `{phrase}` a named part;
 * `( | )`, `?`, `*` (at most four), look-arounds, `^` and `$` (the ends of the sentence), `_` any word. Signs stand for themselves.
 */
export interface TimeRule {
	readonly name: string;
	readonly kind: TimeKind;
	readonly pattern: string;
	/** Fields that the words do not say one by one ("yesterday" is `{ offset: -1 }`). */
	readonly set?: Readonly<Record<string, number | string>>;
	/** True where the rule only keeps others from matching: what it finds is no time. */
	readonly blocks?: boolean;
	/** True where the rule is for posts only: short texts in which times stand bare ("Busy day", "night all"). */
	readonly post?: boolean;
	/** Sentences in which the rule must find exactly what stands between square brackets. */
	readonly matches: readonly string[];
	/** Sentences in which it must find nothing. */
	readonly not: readonly string[];
}

/**
 * How a rule's fields are grounded: `date` on the calendar; `deictic` days from now; `unit` the last, this or next unit; `shift` a distance
 * from now or from the time told last; `event` a distance from an event that the words after it name; `told` the time told last, or the unit after or before it; `part` a part of the day told; `clock` a time of the day told;
 * `duration`, `set`; `ref` a vague one (its `value` as it stands); `era` a decade or century.
 */
export type TimeKind =
	| "date"
	| "deictic"
	| "unit"
	| "shift"
	| "told"
	| "part"
	| "clock"
	| "event"
	| "duration"
	| "set"
	| "ref"
	| "era";

/** A feast: a fixed day (month, day), the nth weekday of a month (month, ISO weekday, n; -1 the last), or days from Easter Sunday. */
export type Holiday =
	| { readonly fixed: readonly [number, number] }
	| { readonly nth: readonly [number, number, number] }
	| { readonly easter: number };

/** What a language knows for `read/times`. */
export interface TimeLanguage {
	readonly code: string;
	/** Words (folded; with a capital where the word must have one) and their values, by class. */
	readonly lexicon: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
	/** Words that are no time when they have one of these tags. */
	readonly unless: Readonly<Record<string, readonly Tag[]>>;
	/** Classes one of which is in every expression, so that sentences without any need no rules. */
	readonly anchors: readonly string[];
	/** Classes of words that can be an expression without an anchor, by the words before them. */
	readonly alone: readonly string[];
	readonly phrases: Readonly<Record<string, string>>;
	readonly rules: readonly TimeRule[];
	readonly holidays: Readonly<Record<string, Holiday>>;
	readonly clauses: ClauseWords;
	readonly events: EventWords;
	/** Lines that state the day of the document ("Published: …"), on the folded text. */
	readonly stamps: RegExp;
	/** Titles of pages that are written on a day as it goes by: a date that ends such a line is the day of the page. For the folded line. */
	readonly live: RegExp;
	/** Words between the two ends of a range, and before its first end. */
	readonly ranges: {
		readonly between: ReadonlySet<string>;
		readonly joins: ReadonlySet<string>;
		/** Those of `joins` that make a range only after a word of `between` ("between Monday and Friday"). */
		readonly pairs: ReadonlySet<string>;
	};
	/** Words of births and ages: "born", what stands before an age ("aged") and after it ("45 years old"). */
	readonly lives: {
		readonly born: ReadonlySet<string>;
		readonly aged: ReadonlySet<string>;
		readonly old: ReadonlySet<string>;
	};
	/** First-person words: many of them make a testimony. */
	readonly self: ReadonlySet<string>;
}

/** What ties a named event ("the storming") to the words that told it ("stormed"). */
export interface EventWords {
	/** What a noun adds to the verb that it is made of. */
	readonly endings: RegExp;
	/** Verbs of nouns that are not made by an ending. */
	readonly verbOf: Readonly<Record<string, string>>;
	/** Verbs whose subject is the event ("the siege began"). */
	readonly happening: ReadonlySet<string>;
}

/** What tells the tense of a clause and the part that a time plays in it. */
export interface ClauseWords {
	/** Words after which what follows is still to come ("will"). */
	readonly future: ReadonlySet<string>;
	/** Pairs of words that do the same ("expected to"). */
	readonly futurePairs: ReadonlySet<string>;
	/** Tense by the tagger's fine tag, where it gives one; `bare` is a form that another verb or a particle governs. */
	readonly fine: Readonly<Record<string, "past" | "present" | "bare" | "none">>;
	/** The particle before a bare form that tells what is to come ("Ministers to meet Friday"). */
	readonly particle: ReadonlySet<string>;
	/** Forms after which particle and bare form tell what is to come ("is to resume"). */
	readonly copula: ReadonlySet<string>;
	/** Present forms that tell, beside a time, what is to come ("opens on Friday"). */
	readonly schedule: ReadonlySet<string>;
	/** Three words before a time that is to come ("as early as"). */
	readonly ahead: ReadonlySet<string>;
	/** Moments of a day before and after which that day goes on ("before dawn on Thursday"). */
	readonly edges: ReadonlySet<string>;
	/** Verbs that set, ask or threaten what is to come ("called on them to march on Friday"). */
	readonly prospects: ReadonlySet<string>;
	/** Verbs of closing: "closed the schools for Monday" is of a day to come. */
	readonly stopping: ReadonlySet<string>;
	/** Words before a time for which something is set ("a strike for Monday"). */
	readonly purpose: ReadonlySet<string>;
	/** Words before the day from which on something set is to hold ("a curfew starting on Thursday"). */
	readonly opening: ReadonlySet<string>;
	/** Verbs of calling for something, before a word of `purpose` and one of `gatherings`: the day after that is the one on which it is to be ("called for a strike on Thursday"). */
	readonly callers: ReadonlySet<string>;
	readonly gatherings: ReadonlySet<string>;
	/** Past forms of what goes on until a day that is over by then ("burned until Monday"). */
	readonly lasting: ReadonlySet<string>;
	/** Words that put what was to come into the past ("had been due"). */
	readonly over: ReadonlySet<string>;
	readonly past: ReadonlySet<string>;
	/** Endings of past forms, tried on verbs. */
	readonly pastEnding: RegExp;
	readonly present: ReadonlySet<string>;
	/** Words and signs at which a clause ends. */
	readonly borders: ReadonlySet<string>;
	readonly roles: Readonly<Record<string, "since" | "until" | "before" | "after" | "by" | "when">>;
	/** The word that hangs a day on a noun ("the vote of 28 November"), and nouns that are of the time itself ("the night of 5 January"). */
	readonly of: string;
	readonly partsOfTime: ReadonlySet<string>;
	/** Words that may stand between a role's word and its time ("since last"). */
	readonly articles: ReadonlySet<string>;
	/** Verbs of saying. */
	readonly said: ReadonlySet<string>;
	/** Endings that stand alone after a time that is an attribute ("Monday's"). */
	readonly possessives: ReadonlySet<string>;
}
