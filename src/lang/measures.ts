import type { MeasureMention } from "../core/reading.js";

/** A kind of measure and the words that name it. */
export interface MeasureRule {
	/** The kind by which mentions meet over documents: the same in every language. */
	readonly kind: string;
	/** How it is told where its own words do not name it; null where they do. */
	readonly what: string | null;
	/** Folded words of which whatever the pattern matches holds one: the pattern is tried where one stands. */
	readonly needs: readonly string[];
	/** Others of which it holds one too, where there are such: both must stand in the sentence. */
	readonly also?: readonly string[];
	/**
	 * A pattern over the folded sentence, whole words; the group `days` says how many days it holds ("three days of mourning"), the group `where` a
	 * place that it names itself, the group `thing`, `object` or `deed` what it is a measure of, by which measures of one kind are told apart ("a ban on drones").
	 */
	readonly pattern: string;
	/** What happened to it, where the pattern itself says so; null where the words around it do. */
	readonly change: MeasureMention["change"] | null;
	readonly matches: readonly string[];
	readonly not: readonly string[];
}

export interface MeasureLanguage {
	readonly code: string;
	readonly rules: readonly MeasureRule[];
	/** Patterns of the words around a measure that say what happened to it; the nearest holds. `far`: so many code units farther than they are they count as being. */
	readonly changes: readonly {
		readonly change: MeasureMention["change"];
		readonly pattern: string;
		readonly far?: number;
	}[];
	/** Sentences that only speak of it: a demand, a threat, a denial. */
	readonly unreal: string;
	/** Words right before an end that nobody has told yet ("should restore"). */
	readonly wished: string;
	/** Words before a place in which it does not hold ("but not in Norton"); a preposition may stand between. */
	readonly besides: string;
	/** Words in a measure that say that it held before ("remained closed"): its first day is not told then. */
	readonly lasting: string;
	/** Words of what is to come ("would"), with which it is told only where somebody announces it. */
	readonly toCome: string;
	readonly announced: string;
	/** Words by which what happens to a measure is still to come ("will be lifted"): only a day of its own sentence is its day then. */
	readonly still: string;
	/** Words right behind a measure by which it held before it is told ("since the mutiny", "for a third day"): the day of telling is not its first then. */
	readonly ongoing: string;
	/** Words of a time that is the last day of what it names ("the end of May"). */
	readonly end: string;
	/** Numbers in words, for how many days it holds. */
	readonly numbers: Readonly<Record<string, number>>;
	/** Words right before a measure that only place something else in time ("released after the ceasefire"). */
	readonly passing: string;
	/** Patterns that end right before a time: from when, until when, for how long. */
	readonly from: string;
	readonly until: string;
	readonly during: string;
	/** Words for the whole country ("nationwide"); the group `place`, or the whole match, is told. */
	readonly everywhere: string;
}
