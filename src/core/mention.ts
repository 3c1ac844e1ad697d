import type { Where } from "./claim.js";
import type { Post } from "./name.js";
import type { Span } from "./span.js";

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
