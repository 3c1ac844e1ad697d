import type { When } from "./claim.js";
import type { Span } from "./span.js";

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
	/** Who tells it, where its sentence says so without quoting ("the Red Cross counted 12"), as worded. */
	readonly by?: Span;
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
	/** True where the words tell a find, and not how many there are by then ("Divers found seven bodies"): no total beside a higher one. */
	readonly find?: true;
	/** True where it stands in a row of a table: there is no sentence of it to tell. */
	readonly row?: true;
	/** True where it stands in a relative clause ("a week in which 12 died"): the claim is about something else. */
	readonly aside?: boolean;
	/** True where its claim denies, promises or demands something else than what it counts ("toll rises to 19; rebels deny involvement"). */
	readonly besides?: boolean;
	/** The claim that it stands in. */
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
