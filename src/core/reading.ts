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
}

export type NameType = "person" | "organisation" | "place" | "other";

/** An office or a body by what it is and not by its name: what the descriptions of many documents meet by. */
export interface Post {
	/** A class of the language ("president", "ministry"). */
	readonly kind: string;
	/** What says which of them, in order of the alphabet ("interior"). */
	readonly of: readonly string[];
	/** ISO 3166-1 alpha-2, where the words say it; null where it goes without saying. */
	readonly country: string | null;
	readonly former: boolean;
	/** True where a country has but one: it may be looked for in other documents. */
	readonly sole: boolean;
	/** True where it says no more than whom somebody followed or went before ("predecessor"). */
	readonly relative?: true;
}

/** Words that mean somebody, or a body, without a proper name: "the president", "the ministry", "she". */
export interface Reference extends Span {
	readonly as: "description" | "pronoun";
	/** Whom they mean, by the fullest form that the document gives; null where it names nobody who fits. */
	readonly name: string | null;
	/** What other documents can tell whom they mean by, where the words are enough for that; else null. */
	readonly post: Post | null;
	/** True for a body. */
	readonly body: boolean;
	/** True for a pronoun that says whose something is ("his lawyer"). */
	readonly owner?: true;
	/** True for a pronoun of which nothing in between makes doubtful whom it means: a name can be put in for it. */
	readonly sure?: true;
}

/** A proper name in a text. */
export interface Name extends Span {
	readonly type: NameType;
	/** The fullest form of the name that the document gives. */
	readonly name: string;
	/** The words of the office or description beside it ("President", "head of American diplomacy"). */
	readonly role: Span | null;
	/** An abbreviation that this full name defines, or the full name that defines this abbreviation. */
	readonly alias: string | null;
	/** The office that the role beside it says, or what the body is. */
	readonly post?: Post;
}

/** What crisis news counts, in the order in which it is told. */
export const figureKinds = [
	"killed",
	"injured",
	"missing",
	"arrested",
	"displaced",
	"hostages",
	"participants",
	"homes",
	"money",
	"other",
] as const;

export type FigureKind = (typeof figureKinds)[number];

export type Hedge = "exact" | "about" | "least" | "most" | "range" | "vague";

/** One person that a figure counts, as far as the words tell who it is. */
export interface Single {
	/** `indefinite` brings a person in ("a woman"), `definite` goes back to one ("the victim", "she"). */
	readonly as: "named" | "definite" | "indefinite";
	readonly name: string | null;
	readonly sex: "female" | "male" | null;
	readonly age: number | null;
	/** True where the words set them apart from one told before ("another man"). */
	readonly other: boolean;
}

/** A number and what it counts. */
export interface Figure extends Span {
	readonly of: FigureKind;
	readonly low: number | null;
	readonly high: number | null;
	readonly hedge: Hedge;
	/** The group counted, as worded ("police officers"), null where it is everybody. */
	readonly whom: string | null;
	readonly whomAt: Span | null;
	/** True where the figure is a part of another ("including 18 police"). */
	readonly part: boolean;
	/** Where the words bound the place of this very figure ("across the country"). */
	readonly where: Span | null;
	/** The words that say the kind ("were killed"), null where the noun counted says it. */
	readonly cue: Span | null;
	/** True where the dead may be counted among the injured ("shot", "casualties"). */
	readonly hit?: boolean;
	/** True where the speaker counts its own side ("18 dead in their ranks"): `whom` is who says it too. */
	readonly side?: boolean;
	/** True where the words say that the group is the speaker's ("eight of its peacekeepers"): that of another speaker is another group. */
	readonly own?: boolean;
	/** One single person, where the figure counts no more: "a woman", "the victim", a name. */
	readonly person?: Single;
	/** True where it sums up happenings apart from one another ("in three separate shootings", "this year"). */
	readonly sum?: boolean;
	/** True where it stands in a relative clause ("a week in which 12 died"): the claim is about something else. */
	readonly aside?: boolean;
	/** True where its claim denies something else than what it counts ("toll rises to 19; rebels deny involvement"). */
	readonly besides?: boolean;
	/** The claim that it stands in. */
	readonly claim: string;
}

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
export type Standing = "happening" | "state" | "background" | "comment" | "headline";

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

/** True where a claim's own words say its day: not carried over from another sentence, nor taken from the day of its document. */
export function saysItsDay({ when, in: at, start, end }: Claim): boolean {
	if (!when || when.in !== at || when.start < start || when.end > end) return false;
	return when.start > start || when.end < end;
}

/** Something in force in a place ("state of emergency"), as one claim tells it. */
export interface MeasureMention extends Span {
	/** What is in force, as worded or in the plain words of the language. */
	readonly what: string;
	/** The kind, by which mentions meet over documents ("emergency", "curfew", "shutdown", "price cap" …). */
	readonly kind: string;
	readonly places: readonly Where[];
	/** EDTF days. */
	readonly from: string | null;
	readonly until: string | null;
	readonly change: "imposed" | "extended" | "lifted" | "inForce";
	readonly claim: string;
}

/** A video, photograph or post that the text tells of. */
export interface MediumMention extends Span {
	readonly kind: "video" | "photo" | "audio" | "post";
	readonly platform: string | null;
	readonly account: string | null;
	/** EDTF day. */
	readonly posted: string | null;
	/** The words that say what it shows. */
	readonly shows: Span | null;
	/** Where it was made or what it shows is, as far as its sentence names a place. */
	readonly places: readonly Where[];
	/** The words that say who made it. */
	readonly by: Span | null;
	/** The words of verification. */
	readonly verification: Span | null;
	readonly status: "verified" | "unverified" | "doubted" | "false";
	readonly claim: string;
}

/** What a claim says of who holds an office: that somebody took it, holds it or lost it, and how. */
export const officeChanges = [
	"appointed",
	"elected",
	"holds",
	"former",
	"dismissed",
	"resigned",
	"arrested",
	"charged",
	"died",
] as const;
export type OfficeChange = (typeof officeChanges)[number];

/** Who took, holds or lost an office, as one claim tells it. */
export interface OfficeMention extends Span {
	/** The holder, by the fullest form of the name that the document gives. */
	readonly who: string;
	readonly whoAt: Span;
	/** The office as worded, without what is said of it ("former", "acting"). */
	readonly office: string;
	readonly officeAt: Span;
	readonly change: OfficeChange;
	/** True where it is held for the time being ("acting", "interim"). */
	readonly acting: boolean;
	/** EDTF: the day of the change, or on which it is held; null where the text does not say. */
	readonly when: string | null;
	/** EDTF: since when and until when it is held, where the words beside it say so ("since 2019"). */
	readonly since?: string;
	readonly until?: string;
	/** What the office is, whatever its wording. */
	readonly post?: Post;
	readonly claim: string;
}

/** A number in the words of a correction. */
export interface Corrected extends Span {
	readonly low: number | null;
	readonly high: number | null;
}

/** Words that take an earlier statement back, put it right or deny it; it may name no figure and must find the toll that it means. */
export interface Withdrawal extends Span {
	readonly claim: string;
	/** The kind of figure taken back, null where the words do not say. */
	readonly of: FigureKind | null;
	/** Who takes it back, as worded; null where it goes without saying. */
	readonly by: Span | null;
	/** The day of taking back, never the day of what is taken back. */
	readonly when: When | null;
	/** True where somebody else's statement is denied. */
	readonly denies: boolean;
	/** The number that was wrong, and the right one, where the words name them ("26, not 62"). */
	readonly old: Corrected | null;
	readonly stated: Corrected | null;
}

export type BlockKind = "title" | "heading" | "paragraph" | "caption" | "dateline" | "furniture" | "rights" | "embed";

/** A stretch between line ends that is set as one. */
export interface Block extends Span {
	readonly kind: BlockKind;
}

/**
 * What the times of a text hang on: a report on its own day; a chronicle and a history on the time told last; a testimony is told later by one who
 * was there.
 */
export type TextKind = "report" | "chronicle" | "history" | "testimony";

/** All that `read` found in one document: a pure function of the document. */
export interface Reading {
	readonly id: string;
	readonly lang: string | null;
	/** False where the language is not read yet: every list is then empty. */
	readonly read: boolean;
	/** The notice that reserves rights, as worded. */
	readonly rights: string | null;
	readonly dated: Dated | null;
	readonly kind: TextKind;
	readonly blocks: readonly Block[];
	readonly sentences: readonly Span[];
	readonly times: readonly Time[];
	readonly names: readonly Name[];
	readonly references: readonly Reference[];
	readonly figures: readonly Figure[];
	readonly voices: readonly Voice[];
	readonly claims: readonly Claim[];
	readonly measures: readonly MeasureMention[];
	readonly media: readonly MediumMention[];
	readonly withdrawals: readonly Withdrawal[];
	readonly offices: readonly OfficeMention[];
}
