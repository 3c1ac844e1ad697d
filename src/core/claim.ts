import type { Post } from "./name.js";
import type { Span } from "./span.js";

/** One attribution: who says what. */
export interface Voice {
	readonly id: string;
	/** The speaker as resolved in the document, or null. */
	readonly name: string | null;
	/** Where the document names nobody who fits: the office that the speaker holds, by which other documents may name one. */
	readonly post?: Post;
	readonly speaker: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
	/** The outer voice in whose content this one stands. */
	readonly within: string | null;
	/** `testimony` is a block in the first person without quotation marks; `hearsay` has nobody behind it ("reportedly"). */
	readonly kind: "direct" | "indirect" | "mixed" | "testimony" | "hearsay";
}

export type Act = "states" | "denies" | "withdraws" | "fears" | "demands" | "promises" | "orders";

/** A place as it stands in the text. */
export interface Where extends Span {
	readonly name: string;
}

export interface When {
	readonly edtf: string;
	/** The words that say the time, which may stand in an earlier sentence. */
	readonly start: number;
	readonly end: number;
	readonly in?: "title";
	readonly basis: "stated" | "inferred";
}

/**
 * What a claim is for the chronicle: a happening is told on its day; a state holds over a stretch ("calm is returning"); background
 * was long known; comment is judgement, feeling or scene; a headline sums up what the text tells, so is not told beside it.
 */
export type Standing = "happening" | "state" | "history" | "background" | "comment" | "headline";

/** One deed that a claim tells of. */
export interface Deed {
	/** The kind of happening, a name of the language's `events.deeds` ("attack", "arrest"). */
	readonly kind: string;
	/** Lemmas and kinds of thing that it is done to, and that do it, in order of the alphabet. Names are folded. */
	readonly objects: readonly string[];
	readonly subjects: readonly string[];
	/** True where it is told that it was not done. */
	readonly negated?: boolean;
	/** True where it only says more of another deed ("hours after he dismissed the cabinet"). */
	readonly minor?: boolean;
}

/** What a claim says, short enough to compare with the claims of other documents. Lists are sorted and hold nothing twice. */
export interface Gist {
	readonly deeds: readonly Deed[];
	/** Lemmas of its content words, kinds of thing ("town hall"); no names, times or numbers. */
	readonly words: readonly string[];
	/** Proper names, in the fullest form that the document gives. */
	readonly names: readonly string[];
	/** Numbers that are no times. */
	readonly numbers: readonly number[];
}

/** What a denial goes back to in its own document. */
export interface Denied {
	/** The earlier claim that is denied, null where none is found. */
	readonly claim: string | null;
	/** `happening` where it is denied that it happened, `other` where only whose doing it was. */
	readonly over: "happening" | "other";
	/** True where its words say nothing of what is denied ("denied it", "rejected the report"). */
	readonly bare: boolean;
}

/** One assertion in one document. */
export interface Claim extends Span {
	readonly id: string;
	readonly act: Act;
	/** The id of the innermost voice that makes it, null where the text speaks in its own. */
	readonly voice: string | null;
	readonly when: When | null;
	/** A day after its document's that it only announces ("will address parliament on Tuesday"): it is told on the day of the announcing. */
	readonly coming?: When;
	/** An earlier day of which it tells what has come since ("have arrested two men over the killings on Sunday"): the dead are of that day. */
	readonly of?: When;
	/** A day of which it says that it was not the one ("not on Friday but already on Thursday"): another document may tell it so. */
	readonly not?: When;
	readonly where: readonly Where[];
	readonly standing: Standing;
	/** Why it is no happening, or what dates it, in a few words for the reader. */
	readonly because: string;
	/** True where the sentence denies that the thing happened at all ("no one was hurt", "did not leave"). */
	readonly negated: boolean;
	/** What it denies of what its document told before. */
	readonly denies?: Denied;
	/** True where what it says is only possible, conditional, expected or asked, even where that it was said is a happening: no figure of it is a fact. */
	readonly supposed?: boolean;
	/** The run of its words that serves as a headline. */
	readonly headline: Span;
	/** What it says, to be compared. */
	readonly gist?: Gist;
}

/** Why a claim is of a day that heads it in its document ("Monday 13 March – the roadblock"). */
export const underDay = "told under that day";

/** True where a claim's own words say its day: not carried over from another sentence, nor taken from the day of its document. */
export function saysItsDay({ when, in: at, start, end }: Claim): boolean {
	if (!when || when.in !== at || when.start < start || when.end > end) return false;
	return when.start > start || when.end < end;
}
