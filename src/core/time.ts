import type { Day } from "./day.js";
import type { Span } from "./span.js";

/** Stated: the words say it. Inferred: worked out from the words and an anchor. Given: handed in beside the text. */
export type Basis = "given" | "stated" | "inferred";

export type TimeType = "DATE" | "TIME" | "DURATION" | "SET";

/**
 * The part that a time plays in its sentence: when it happened; a bound of it; an attribute of a thing ("the 2019 election"); when it was said.
 */
export type TimeRole = "when" | "since" | "until" | "before" | "after" | "by" | "attributive" | "said";

/** One time expression. */
export interface Time extends Span {
	readonly type: TimeType;
	/** TIMEX3 value. */
	readonly value: string;
	/** The same moment in EDTF (ISO 8601-2:2019); null for durations, sets and what has no place on the calendar. */
	readonly edtf: string | null;
	readonly basis: "stated" | "inferred";
	/** The words that it was worked out from ("the 4th" for "the same day"); null where it hangs on the document's day or on nothing. */
	readonly anchor: Span | null;
	/** Null where the sentence does not tell. */
	readonly role?: TimeRole | null;
	/** Whether its clause is told as past, as present or as still to come; null where no verb says. */
	readonly tense?: "past" | "present" | "future" | null;
	/** EDTF of the whole stretch, on the first of two expressions that bound one ("from January 2-9"). */
	readonly range?: string | null;
}

/** The day of a document, as far as it is known. */
export interface Dated {
	/** EDTF: a day, or what remains (`2022-01-12/..`, `{2022-01-08,2028-01-08}`). */
	readonly value: string;
	readonly basis: Basis;
	/** The words that settled it. */
	readonly because: readonly Span[];
	/** The Monday of the week in which an account by weekdays begins (see `Account`), where other documents settle it. */
	readonly begins?: Day;
}

/** One weekday of an account, as a day from the Monday of the week in which it begins: 0 is that Monday. */
export interface WeekdayTold extends Span {
	readonly day: number;
}

/** What a text tells one day after the other by their weekdays alone ("On the Monday … the next day …"), in a week that it does not say. */
export interface Account {
	/** In order of the text; the first is of the week in which the account begins. */
	readonly days: readonly WeekdayTold[];
	/** The day on which it is told, where its words tie it to the others ("yesterday, Thursday"), with those words; null where they do not. */
	readonly told: WeekdayTold | null;
}
