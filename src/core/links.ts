import type { Document } from "./document.js";
import type { Actor, ClaimStatus, Dispute, EntryStatus, Measure, Medium, Office, Place, Toll } from "./film.js";
import type { Claim, Dated, Post, Reading } from "./reading.js";

/** Documents that carry one report. */
export interface CopyGroup {
	/** `copy`: the same text, trimmed or lightly edited. `derived`: rewritten from the same report. `translated`: the same report in another language. */
	readonly kind: "copy" | "derived" | "translated";
	/** The earliest first. */
	readonly documents: readonly string[];
	/** Share of the shorter text that stands in the other, 0 to 1: the least over the group. Over languages, of its names, places and numbers. */
	readonly overlap: number;
	/** The agency or outlet that the documents credit, null where none is named. */
	readonly credit: string | null;
}

/** A name as it is written, and where. */
export interface Spelling {
	readonly text: string;
	readonly mentions: number;
	/** Ids, in order. */
	readonly documents: readonly string[];
}

/** Whom words of a document mean, as far as the document itself tells. */
export interface Meaning {
	readonly name: string | null;
	readonly post?: Post | null;
}

/** Who is who over all documents. */
export interface Actors {
	readonly list: readonly Actor[];
	/** The id of the actor that a name of a document (`Name.name`) turned out to be, or null. */
	actorOf(document: string, name: string): string | null;
	/**
	 * The id of the actor whom words of a document mean that name nobody (a `Voice`, a `Reference`): by the name that the document gives them; where it gives none, the
	 * one who holds their office by what the documents tell; else null.
	 */
	meant(document: string, words: Meaning): string | null;
	/** How an actor (its id) is written, the most frequent spelling first. */
	spellings(id: string): readonly Spelling[];
	/** Words that mean an actor (its id) without naming it ("the president", "she"), the most frequent first. */
	descriptions(id: string): readonly Spelling[];
}

/** Which place is which over all documents. */
export interface Places {
	readonly list: readonly Place[];
	placeOf(document: string, name: string): Place | null;
	/** True where the first place (its id) lies in the second. */
	within(inner: string, outer: string): boolean;
}

/** The claims of all documents about one happening. */
export interface Happening {
	readonly id: string;
	/** Ids of claims. */
	readonly claims: readonly string[];
	/** EDTF, null where nothing dates it. */
	readonly date: string | null;
	readonly disputes: readonly Dispute[];
	readonly status: EntryStatus;
	/** Independent origins. */
	readonly origins: number;
	/** Why it has this status, for the reader. */
	readonly because: string;
}

/** All that `link` found over the documents of a case. */
export interface Links {
	/** In the order in which they were known, a report before its copies: of what several say in the same words, the first of them is shown. */
	readonly documents: readonly Document[];
	readonly readings: ReadonlyMap<string, Reading>;
	/** The day of each document, narrowed by the others. */
	readonly dated: ReadonlyMap<string, Dated | null>;
	/** Milliseconds since 1970 UTC, null where it could be of any later day. */
	readonly known: ReadonlyMap<string, number | null>;
	readonly credits: ReadonlyMap<string, string>;
	readonly actors: Actors;
	readonly places: Places;
	readonly copies: readonly CopyGroup[];
	readonly happenings: readonly Happening[];
	readonly tolls: readonly Toll[];
	readonly measures: readonly Measure[];
	readonly media: readonly Medium[];
	readonly offices: readonly Office[];
	/** What became of the claims that do not simply stand. */
	readonly status: ReadonlyMap<string, ClaimStatus>;
	/** Since when that is known (EDTF), where it is known. */
	readonly statusSince: ReadonlyMap<string, string>;
}

/** A claim and the document that makes it. */
export interface Told {
	readonly claim: Claim;
	readonly document: Document;
}
