import type { Day } from "../../core/day.js";
import type { TimeType } from "../../core/reading.js";
import type { Span } from "../../core/span.js";
import type { TimeLanguage } from "../../lang/times.js";
import type { Role, Tense } from "./clause.js";
import type { Fields, Found } from "./find.js";
import type { TextKind } from "./kind.js";
import type { Point } from "./point.js";

/** A found expression with what its sentence says of it. */
export interface Placed extends Found {
	readonly sentence: number;
	readonly block: number;
	readonly tense: Tense | null;
	readonly attributive: boolean;
	readonly role: Role | null;
	/** True where a word of a range or a list joins it to the next expression ("March to June 1997"). */
	readonly joined: boolean;
	/** True for the date of a birth, which moves no story. */
	readonly birth: boolean;
	/** True where a relative clause between a noun and a comma holds it ("the deputy who was shot on Friday, died"): a bare hour after it is not of that day. */
	readonly aside: boolean;
	/** True where it stands right behind a verb of saying ("said on Friday"). */
	readonly saying: boolean;
	/** The event from which it counts, as stems to be tried in order; none where it counts from none. */
	readonly event: readonly string[];
	/** The events that it dates, as stems. */
	readonly tells: readonly string[];
	/** True where its block is no more than a line of a few words, such as a heading. */
	readonly heading: boolean;
}

export interface Grounded {
	readonly type: TimeType;
	readonly value: string;
	readonly edtf: string | null;
	readonly basis: "stated" | "inferred";
	readonly anchor: Span | null;
	/** Null for durations, sets and what has no place on the calendar. */
	readonly point: Point | null;
}

export interface Told {
	readonly point: Point;
	readonly span: Span;
	readonly sentence: number;
	readonly block: number;
	/** True where it is a time of the day. */
	readonly clock: boolean;
	/** The first token of its words, and the last. */
	readonly first: number;
	readonly token: number;
}

export interface Frame {
	/** The document's day, null where it is not one day. */
	readonly doc: Day | null;
	readonly kind: TextKind;
	/** A year that the text settles for the days that it tells without one. */
	readonly year: { readonly year: number; readonly span: Span | null } | null;
	readonly language: TimeLanguage;
	/** True where the text looks back on days that were over by more than a week when it was written: a bare weekday is then one of those. */
	readonly looksBack?: boolean;
	/** The Monday of the week in which an account that tells weekdays alone begins: each of them counts on from the one before. */
	readonly begins?: Day;
}

/** A field as a number, null where it is none. */
export const num = (f: Fields, name: string): number | null => {
	const v = f[name];
	return typeof v === "number" ? v : null;
};
/** A field as a word, null where it is none. */
export const str = (f: Fields, name: string): string | null => {
	const v = f[name];
	return typeof v === "string" ? v : null;
};
export const pad = (n: number) => String(n).padStart(2, "0");

/** A day to count from; `open` where its year is any. */
export interface Base {
	readonly day: Day;
	readonly open: boolean;
	readonly anchor: Span | null;
}
