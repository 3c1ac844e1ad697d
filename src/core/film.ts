import type { Act, Dated, FigureKind, Hedge, OfficeChange } from "./reading.js";
import type { Span } from "./span.js";

/** What became of a claim or a figure. */
export type ClaimStatus = "standing" | "superseded" | "disputed" | "withdrawn";

/** What an entry is worth; the rules are those of docs/TOUR.md. */
export type EntryStatus = "withdrawn" | "disputed" | "corroborated" | "attributed" | "single";

/** A document as the film tells of it: where it comes from, its day, and what it is a copy of. */
export interface FilmDocument {
	readonly id: string;
	readonly source: string | null;
	readonly title: string | null;
	readonly url: string | null;
	readonly lang: string | null;
	readonly dated: Pick<Dated, "value" | "basis"> | null;
	/** The last moment at which it can have become known (ISO date-time), null where that is unknown. */
	readonly knownAt: string | null;
	/** The id of the earliest document that this one is a copy of. */
	readonly copyOf: string | null;
	/** The document whose report this one rewrites. */
	readonly derivedFrom: string | null;
	/** The earliest document that tells the same report in another language. */
	readonly translatedFrom: string | null;
	/** The agency or outlet that the document itself credits. */
	readonly credit: string | null;
	readonly rights: string | null;
}

/** A claim that the film knows: its words by their span, who makes it, since when it is known, and whether it stands. */
export interface FilmClaim extends Span {
	readonly id: string;
	readonly document: string;
	readonly act: Act;
	/** An actor's id, null where the document speaks in its own voice or the speaker has no name. */
	readonly by: string | null;
	/** The speaker as worded, null where the document speaks in its own voice. */
	readonly voice: string | null;
	/** EDTF. */
	readonly knownSince: string | null;
	readonly status: ClaimStatus;
	/** EDTF: the day since which it is known to be withdrawn, superseded or disputed; null where it stands or where no day is known. */
	readonly statusSince: string | null;
}

/** A sentence of a document, told in an entry: verbatim, with its span. */
export interface FilmSentence extends Span {
	readonly document: string;
	/** Verbatim. */
	readonly text: string;
	readonly by: string | null;
	/** The speaker as worded in the sentence or resolved in the document. */
	readonly voice: string | null;
}

/** What two or more sides tell differently of one happening. */
export interface Dispute {
	readonly over: "date" | "place" | "figure" | "happening" | "other";
	readonly sides: readonly { readonly value: string; readonly claims: readonly string[] }[];
	/** The other entry, where the two sides are told as two entries. */
	readonly entry?: string;
	/** EDTF: the day since which two sides are known, null where no day is known; worked out when the film is told. */
	readonly since?: string | null;
}

/** A pronoun at the head of a headline, and whom it means. */
export interface Meant {
	/** UTF-16 code units of the headline that the pronoun takes. */
	readonly end: number;
	readonly name: string;
	/** True where it says whose something is ("His lawyer"). */
	readonly owner: boolean;
}

/** A line of the chronicle: one happening, or with `dates` one day. */
export interface Entry {
	readonly id: string;
	/** EDTF: a day, or a stretch of days; `XXXX-MM-DD` where the year is open. What nothing dates is no entry. */
	readonly date: string;
	/** EDTF: the later day that it only announces, null where it tells what happened. */
	readonly coming: string | null;
	readonly headline: string;
	/** Whom the pronoun at the head of the headline means, where the document settles it: put in, in brackets, where the headline is set. */
	readonly meant?: Meant | null;
	readonly status: EntryStatus;
	readonly sentences: readonly FilmSentence[];
	readonly claims: readonly string[];
	/** Actors and places (their ids) that its claims name, and who makes them, in whatever spelling; in the order of their ids. */
	readonly actors: readonly string[];
	readonly places: readonly string[];
	/** Independent origins: copies of one report are one. */
	readonly origins: number;
	/** Why it has this date and this status. */
	readonly because: string;
	readonly disputes: readonly Dispute[];
}

/** One figure of a toll: as it was told, by whom, when, and what became of it. */
export interface TollPoint {
	readonly low: number | null;
	readonly high: number | null;
	readonly hedge: Hedge;
	readonly spokenOf: string | null;
	readonly reportedAt: string | null;
	/** The voice as worded. */
	readonly by: string | null;
	readonly status: ClaimStatus;
	readonly claim: string;
	/** What became of it, in a few words, null where it stands. */
	readonly because: string | null;
	/** Other claims that tell the same figure of the same voice. */
	readonly repeatedBy: readonly string[];
	/** EDTF: the day on which it was taken back, replaced or disputed, as of which that is known; null where it stands or no day is known. */
	readonly statusSince: string | null;
	/** The claim of an earlier point that was taken back or replaced before this one told its figure again; null where it is none. */
	readonly repeats: string | null;
}

/** How the one number of a toll is chosen; docs/TOLLS.md. */
export const tollRules = ["latest-official", "latest", "most-cautious", "highest", "range"] as const;
/** How the one number of a toll is chosen. */
export type TollRule = (typeof tollRules)[number];

/** A series of figures of one kind about one group, with the number that the rule chooses. */
export interface Toll {
	readonly of: FigureKind;
	readonly whom: string | null;
	readonly place: string | null;
	readonly best: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly rule: string;
	readonly series: readonly TollPoint[];
}

/** A person or an organisation, with its spellings and roles. */
export interface Actor {
	readonly id: string;
	readonly type: "person" | "organisation" | "other";
	readonly name: string;
	readonly aliases: readonly string[];
	/** Why the spellings are taken to be one, a line a merge. */
	readonly because: readonly string[];
	readonly proposed: readonly { readonly name: string; readonly because: string }[];
	readonly roles: readonly { readonly role: string; readonly from: string | null; readonly until: string | null }[];
	readonly mentions: number;
}

export type Precision = "site" | "city" | "region" | "country" | "unknown";

/** A place that is named, with its point where the gazetteer has one. */
export interface Place {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** ISO 3166-1 alpha-2. */
	readonly country: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly precision: Precision;
	readonly mentions: number;
}

/** A stretch of the chronicle under a heading of a source, or words of an entry in it. */
export interface Phase {
	readonly title: string;
	readonly from: string;
	readonly until: string;
	readonly span: Span & { readonly document: string };
}

/** Something in force in places from one day to another. */
export interface Measure {
	readonly what: string;
	readonly places: readonly string[];
	readonly from: string | null;
	readonly until: string | null;
	/** True where its end is told as a fact (lifted, working again), not only set beforehand. */
	readonly lifted: boolean;
	readonly claims: readonly string[];
}

/** A video, photograph, recording or post that the documents tell of. */
export interface Medium {
	readonly kind: "video" | "photo" | "audio" | "post";
	readonly platform: string | null;
	readonly account: string | null;
	readonly posted: string | null;
	readonly shows: string | null;
	readonly places: readonly string[];
	/** Who made it, as worded. */
	readonly by: string | null;
	/** The words of verification, null where there are none. */
	readonly verification: string | null;
	readonly status: "verified" | "unverified" | "doubted" | "false";
	readonly claims: readonly string[];
}

/** One claim about who holds an office. */
export interface OfficeStatement extends Span {
	readonly claim: string;
	readonly document: string;
	readonly change: OfficeChange;
	/** EDTF: the day that it speaks of. */
	readonly spokenOf: string | null;
	/** EDTF: the day by which it was known. */
	readonly knownSince: string | null;
	/** Superseded where it tells as still so what an earlier document told the end of. */
	readonly status: "standing" | "superseded";
	/** Why it no longer stands, null where it does. */
	readonly because: string | null;
	/** EDTF: since when it is known not to stand. */
	readonly statusSince: string | null;
}

/** One stretch over which somebody held an office: EDTF days, null where nobody says. */
export interface Term {
	readonly from: string | null;
	readonly until: string | null;
	/** How it began and how it ended, as far as it is told. */
	readonly began: OfficeChange | null;
	readonly ended: OfficeChange | null;
	readonly acting: boolean;
	readonly claims: readonly string[];
}

/** Who held what, when. */
export interface Office {
	/** The actor's id, null where the name is no actor's. */
	readonly actor: string | null;
	readonly name: string;
	/** As worded ("head of the harbour board"). */
	readonly office: string;
	readonly terms: readonly Term[];
	readonly statements: readonly OfficeStatement[];
}

/** The chronicle of a case. */
export interface Film {
	readonly title: string;
	readonly asOf: string | null;
	/** The value of the field that `--group-by` names. */
	readonly group?: string | number | boolean | null;
	/** What the reader should know of how it was told ("2 documents are in no past film"). */
	readonly notes: readonly string[];
	readonly documents: readonly FilmDocument[];
	readonly claims: readonly FilmClaim[];
	readonly entries: readonly Entry[];
	readonly tolls: readonly Toll[];
	readonly actors: readonly Actor[];
	readonly places: readonly Place[];
	readonly phases: readonly Phase[];
	readonly measures: readonly Measure[];
	readonly media: readonly Medium[];
	readonly offices: readonly Office[];
}
